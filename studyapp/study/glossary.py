"""The glossary over all courses: terms found by their words, and each with what it points to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from studyapp.model.content import Term
from studyapp.model.shelf import TermName
from studyapp.model.text import Block
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.names import Names
from studyapp.study.texts import written

_MOST_ALIKE: Final = 20


@dataclass(frozen=True, slots=True)
class TermLink:
    """A term that another one points to; `key` is `pack/term`."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class TermPage:
    """A term with all that stands around it; `explained_at` is `pack/lesson#anchor` or empty.

    It is a `guest` if others have courses that were taken, and its own was not.
    """

    pack: str
    pack_title: str
    term: Term
    definition: tuple[Block, ...]
    requires: tuple[TermLink, ...]
    see_also: tuple[TermLink, ...]
    explained_at: str
    lesson_title: str
    folder: Path
    language: str
    guest: bool = False


class Glossary:
    """Finds terms by name, synonym or a word of their definition."""

    def __init__(self, catalogue: Catalogue, progress: Progress) -> None:
        self._catalogue = catalogue
        self._progress = progress

    def names(self, search: str = "", guest: str = "") -> tuple[TermName, ...]:
        """Return the terms that hold every word of `search`, by name.

        Terms of the courses taken, and of the course `guest`; of all while none is taken.
        """
        return self._catalogue.term_names([*self._packs(), guest], search)

    def alike(self, search: str, guest: str = "") -> tuple[TermName, ...]:
        """Return the terms with names like `search`, best first; for the background."""
        entries = self.names("", guest)
        found = Names(entries, [entry.name for entry in entries]).find(search, _MOST_ALIKE)
        return tuple(entry for _fit, entry in found)

    def is_guest(self, pack: str) -> bool:
        """Tell whether the terms of `pack` stand in the glossary only when it is a guest there."""
        return pack not in self._packs()

    def _packs(self) -> list[str]:
        installed = [entry.id for entry in self._catalogue.packs()]
        taken = [pack for pack in self._progress.enrolled() if pack in installed]
        return taken or installed

    def page(self, pack: str, term: str) -> TermPage | None:
        """Return one term with its definition ready to draw and what it points to, or None."""
        shelf, found = self._catalogue.pack(pack), self._catalogue.term(pack, term)
        if shelf is None or found is None:
            return None
        lesson, place = self._explained(pack, found)
        return TermPage(
            pack=pack,
            pack_title=shelf.title,
            term=found,
            definition=written(found.definition, "definition"),
            requires=self._links(pack, found.requires),
            see_also=self._links(pack, found.see_also),
            explained_at=place,
            lesson_title=lesson,
            folder=Path(shelf.folder),
            language=shelf.language,
            guest=self.is_guest(pack),
        )

    def _links(self, pack: str, terms: tuple[str, ...]) -> tuple[TermLink, ...]:
        found = [(term, self._catalogue.term(pack, term)) for term in terms]
        return tuple(TermLink(f"{pack}/{name}", term.term) for name, term in found if term)

    def _explained(self, pack: str, term: Term) -> tuple[str, str]:
        """Return the title of the lesson that explains `term`, and the place in it."""
        home = (term.source or "").partition("#")[0]
        for lesson in self._catalogue.lessons(pack):
            if lesson.id == home:
                return lesson.title, f"{pack}/{term.source}"
        return "", ""
