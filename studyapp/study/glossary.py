"""The glossary over all courses, with how well each term is known."""

from dataclasses import dataclass

from studyapp.model.content import Term
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term with the pack it belongs to."""

    pack: str
    pack_title: str
    term: Term


class Glossary:
    """Finds terms by name, synonym or a word of their definition."""

    def __init__(self, catalogue: Catalogue, progress: Progress) -> None:
        self._catalogue = catalogue
        self._progress = progress

    def entries(self, search: str = "") -> tuple[GlossaryEntry, ...]:
        """Return the terms that hold every word of `search`, by name.

        Terms of the courses taken; of all installed packs while none is taken.
        """
        titles = {entry.id: entry.title for entry in self._catalogue.packs()}
        taken = [pack for pack in self._progress.enrolled() if pack in titles]
        found = self._catalogue.terms(taken or titles, search)
        return tuple(GlossaryEntry(pack, titles[pack], term) for pack, term in found)

    def look_up(self, pack: str, term: str) -> GlossaryEntry | None:
        """Return one term, or None."""
        entry, found = self._catalogue.pack(pack), self._catalogue.term(pack, term)
        return GlossaryEntry(pack, entry.title, found) if entry and found else None
