"""A pack taken onto the shelf, new or in place of one before, so that nothing learned is lost."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.model.changelogs import since
from studyapp.model.events import EventKind, revision_payload
from studyapp.model.long_work import Watch, unwatched
from studyapp.model.news import News, Said, compared
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress

if TYPE_CHECKING:  # start-up is precious: content is imported when a pack is read
    from studyapp.model.content import Pack

_LONGEST_CHANGELOG = 100_000


@dataclass(frozen=True, slots=True)
class Revision:
    """What a card said before its meaning changed; both sides '' if that is not known any more."""

    rev: int
    front: str
    back: str


class Updates:
    """Carries what was learned over to the new state of a pack, and remembers what changed."""

    def __init__(self, catalogue: Catalogue, progress: Progress) -> None:
        self._catalogue = catalogue
        self._progress = progress

    def take_over(
        self, pack: "Pack", folder: Path, mark: str, watch: Watch = unwatched
    ) -> News | None:
        """Put `pack` on the shelf and return what that changed, None if it was not there before.

        All of it happens in one transaction. It may be done again: nothing is carried twice.
        """
        before = self._catalogue.pack(pack.id)
        with self._progress.at_once():
            old = self._catalogue.said(pack.id) if before else {}
            self._carry_names(pack)
            self._catalogue.put(pack, str(folder), mark, watch)
            self._bring_back_revised(pack, old)
            if before is None:
                return None
            changes = compared(
                old, self._catalogue.said(pack.id), dict(pack.renamed), frozenset(pack.retired)
            )
            now_ms, log = self._progress.now_ms(), changelog(folder, before.version)
            news = News(pack.id, before.version, pack.version, now_ms, changes, log)
            if changes or before.version != pack.version:
                self._catalogue.put_news(news)
        return news

    def revision(self, unit: str) -> Revision | None:
        """Return what `unit` said before its meaning changed, None once it was answered since."""
        for event in reversed(self._progress.history(unit)):
            if event.kind is EventKind.REVIEW:
                return None
            if event.kind is EventKind.REVISED:
                said = event.payload
                return Revision(said["rev"], said.get("front", ""), said.get("back", ""))
        return None

    def _carry_names(self, pack: "Pack") -> None:
        names = self._progress.names(pack.id)
        wanted: dict[str, str | None] = {
            old: new
            for old, new in pack.renamed
            if names.now(f"{pack.id}/{old}") != f"{pack.id}/{new}"
        }
        targets = {new for _old, new in pack.renamed}
        for item in _ids(pack):
            key = f"{pack.id}/{item}"
            if item not in targets and names.now(key) != key:
                wanted[item] = None  # an id that was renamed away and now names another item
        if wanted:
            self._progress.rename(pack.id, wanted)

    def _bring_back_revised(self, pack: "Pack", old: dict[str, Said]) -> None:
        """Let cards whose meaning changed since they were learned come up today."""
        sources = {new: before for before, new in pack.renamed}
        revised: dict[str, Said | None] = {}
        for item, rev in _revisions(pack):
            said = old.get(sources.get(item, item)) or old.get(item)
            if said is None or said.rev != rev:
                revised[item] = said
        if not revised:
            return
        learned = self._progress.learned(pack.id)
        units = {
            unit.key: unit
            for item in revised
            for unit in self._catalogue.units_of_item(f"{pack.id}/{item}")
            if unit.key in learned
        }
        seen = self._progress.revisions_seen(units)
        happened = []
        for key, unit in units.items():
            if unit.rev > seen[key]:
                said = revised[unit.item]
                front, back = (said.front, said.back) if said else ("", "")
                payload = revision_payload(unit.rev, front, back)
                happened.append((EventKind.REVISED, key, payload))
        self._progress.record_all(happened)


def changelog(folder: Path, known: str) -> str:
    """Return what the CHANGELOG of the pack in `folder` says since version `known`, '' if none."""
    try:
        with (folder / "CHANGELOG.md").open(encoding="utf-8", errors="replace") as file:
            return since(file.read(_LONGEST_CHANGELOG), known)
    except OSError:
        return ""


def _ids(pack: "Pack") -> Iterable[str]:
    for items in (pack.lessons, pack.terms, pack.cards, pack.questions, pack.tests):
        yield from (item.id for item in items)
    yield from (card.memory for card in pack.cards if card.memory)
    yield from (question.memory for question in pack.questions if question.memory)


def _revisions(pack: "Pack") -> Iterable[tuple[str, int]]:
    for items in (pack.terms, pack.cards, pack.questions):
        yield from ((item.id, item.rev) for item in items if item.rev > 1)
