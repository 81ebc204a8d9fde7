"""The learner's own cards: a pack like any other, written by the app and kept with the progress."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from studyapp.model.content import Card, CardKind, Credit, Pack, Person
from studyapp.model.errors import StudyError
from studyapp.model.shelf import OWN_AUTHOR, OWN_SUMMARY, OWN_TITLE, CardEntry
from studyapp.model.units import Unit, UnitKind
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.card_draft import CardDraft, tidy_tags
from studyapp.study.folders import Folders
from studyapp.study.twins import Fronts
from studyapp.study.ways_back import Change, WayBack, WaysBack

if TYPE_CHECKING:  # start-up is precious: files are read when the first card is written
    from studyapp.packs.card_files import CardFiles

KINDS: Final = (CardKind.BASIC, CardKind.REVERSED, CardKind.CLOZE, CardKind.TYPED)
LARGEST_PICTURE: Final = 10_000_000
_PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".svg"})
_STEPS_BACK: Final = 100
_MANY: Final = 300  # cards from which all are read anew sooner than each is put in its place
_SHARED_LICENSE: Final = "CC-BY-4.0"


class Step(StrEnum):
    """What was done to the cards and can be taken back."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Done:
    """A step with the cards as they were `before` and are `after` it."""

    step: Step
    before: tuple[Card, ...]
    after: tuple[Card, ...]

    @property
    def count(self) -> int:
        """Return how many cards it was about."""
        return max(len(self.before), len(self.after))


_CHANGES: Final = {
    Step.ADDED: Change.CARDS_ADDED,
    Step.CHANGED: Change.CARDS_CHANGED,
    Step.DELETED: Change.CARDS_DELETED,
}


class OwnCards:
    """Adds, changes and deletes the learner's own cards; each change is on the disk at once.

    A card keeps its id, and with it what was learned of it, whatever becomes of its words.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        folders: Folders,
        title: str = OWN_TITLE,
        ways_back: WaysBack | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._folder = folders.own_cards
        self.draft = CardDraft(folders.data / "card-draft.json")
        self._title = title
        self._done: list[Done] = []
        self._ways_back = ways_back or WaysBack()
        self._lock = RLock()  # many cards at once are written in the background

    # --- what is there -------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Return the folder of the pack."""
        return self._folder

    @property
    def pack(self) -> str | None:
        """Return the id of the pack; None before the first card."""
        if self.__dict__.get("_head") is None and not self._files.exist:
            return None
        return self._head.id

    def entries(self) -> tuple[CardEntry, ...]:
        """Return every card in the order in which it was made."""
        pack = self.pack
        return self._catalogue.cards(pack) if pack else ()

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return each tag in use and on how many cards, by name."""
        counts = Counter(tag for entry in self.entries() for tag in entry.tags)
        return tuple(sorted(counts.items(), key=lambda tag: tag[0].casefold()))

    def card(self, card: str) -> Card:
        """Return one card for changing; raises StudyError if it is gone."""
        found = self._files.find([card]).get(card)
        if found is None:
            raise StudyError("This card is not among your own any more; it may have been deleted.")
        return found

    def fronts(self) -> Fronts:
        """Return what all cards ask; slow enough to be asked for in the background."""
        courses = {entry.id: entry.title for entry in self._catalogue.packs()}
        return Fronts(self._catalogue.fronts(), courses)

    # --- changes -------------------------------------------------------------------------------

    def add(self, card: Card) -> Card:
        """Write a new card and return it with its id; raises StudyError if something is amiss."""
        return self.add_all((card,))[0]

    def add_all(self, cards: Sequence[Card]) -> tuple[Card, ...]:
        """Write new cards, as the parts of one that was too large."""
        made = tuple(replace(_tidy(card), id=f"c-{uuid4().hex[:12]}") for card in cards)
        for card in made:
            self._require_sound(card)
        with self._lock:
            self._begin()
            self._write(made, ())
            self._note(Done(Step.ADDED, (), made))
        return made

    def change(self, card: Card) -> Card:
        """Write `card` in the place of the one with its id; its schedule goes on."""
        card = _tidy(card)
        self._require_sound(card)
        with self._lock:
            before = self._files.find([card.id]).get(card.id)
            if before is None:
                raise StudyError("This card was deleted; take that back, or add it anew.")
            if before != card:
                self._write((card,), (card,))
                self._note(Done(Step.CHANGED, (before,), (card,)))
        return card

    def reword(self, unit: Unit, words: Mapping[str, str]) -> None:
        """Change what `unit` says: `words` has its `front`, `back`, `hint` or `extra`."""
        card = self.card(unit.item)
        sides = {"front": "front", "back": "back"}
        if unit.kind is UnitKind.CLOZE:
            sides = {"front": "text"}
        elif unit.kind is UnitKind.TYPED:
            sides = {"front": "front", "back": "answer"}
        elif unit.side == "r":
            sides = {"front": "back", "back": "front"}
        elif unit.kind is UnitKind.OCCLUSION:
            raise StudyError("This card covers parts of a picture; change it in its file.")
        sides |= {"hint": "hint", "extra": "extra"}
        texts: dict[str, Any] = {sides[name]: words[name] for name in words if name in sides}
        self.change(replace(card, **texts))

    def tag(self, cards: Iterable[str], tags: Iterable[str], *, on: bool) -> None:
        """Put `tags` on the cards with these ids, or take them off."""
        wanted = tidy_tags(tags)
        with self._lock:
            found = self._files.find(cards).values()
            pairs = [(card, _tagged(card, wanted, on=on)) for card in found]
            before = tuple(old for old, new in pairs if old != new)
            after = tuple(new for old, new in pairs if old != new)
            if after:
                self._write(after, after)
                self._note(Done(Step.CHANGED, before, after))

    def delete(self, cards: Iterable[str]) -> tuple[Card, ...]:
        """Take out the cards with these ids; what was learned of them is kept for `undo`."""
        with self._lock:
            marks = self._marks()
            gone = self._files.remove(cards)
            if gone:
                self._show((), [card.id for card in gone], marks)
                self._note(Done(Step.DELETED, gone, ()))
        return gone

    @property
    def last(self) -> Done | None:
        """Return the step that `undo` takes back."""
        return self._done[-1] if self._done else None

    def undo(self) -> Done | None:
        """Take back the last step and return it; None if there is none."""
        with self._lock:
            if not self._done:
                return None
            done = self._done[-1]
            if done.step is Step.ADDED:
                marks = self._marks()
                gone = [card.id for card in done.after]
                self._files.remove(gone)
                self._show((), gone, marks)
            else:
                self._write(done.before, done.before if done.step is Step.CHANGED else ())
            self._ways_back.drop(self._done.pop())
        return done

    # --- pictures and sharing ------------------------------------------------------------------

    def attach(self, picture: Path, credit: Credit) -> str:
        """Copy `picture` into the pack with its credit and return its path there."""
        suffix = picture.suffix.lower()
        if suffix not in _PICTURES:
            raise StudyError(
                "%1 cannot be shown on a card; choose a PNG, JPEG, WebP or SVG file.", picture.name
            )
        if picture.is_file() and picture.stat().st_size > LARGEST_PICTURE:
            raise StudyError(
                "%1 is larger than %2 MB; make it smaller and choose it again.",
                picture.name,
                LARGEST_PICTURE // 1000000,
            )
        name = f"{_plain_name(picture.stem)}{suffix}"
        with self._lock:
            self._begin()
            marks = self._marks()
            path = self._files.attach(picture, replace(credit, file=name))
            self._show((), (), marks)
        return path

    def head(self) -> Pack | None:
        """Return title, authors and licence of the pack; None before the first card."""
        return self._head if self.pack else None

    def share(self, file: Path, title: str, author: str, license_: str = _SHARED_LICENSE) -> str:
        """Write the cards as a pack for others to install and return its version.

        The version rises each time, so that who has an older one is offered the new one.
        """
        from studyapp.packs.archive import build

        if not self.pack:
            raise StudyError("There are no cards of your own to share yet; add one first.")
        head = self._head
        major, minor, patch = map(int, head.version.split("."))
        version = f"{major}.{minor}.{patch + 1}"
        person = Person(author.strip() or head.authors[0].name)
        self._set_head(
            replace(
                head,
                version=version,
                title=title.strip() or head.title,
                authors=(person,),
                license=license_.strip() or head.license,
            )
        )
        self._read_anew()  # the shelf shows the title, and what others could not read is not shared
        build(self._folder, file)
        return version

    # --- parts ---------------------------------------------------------------------------------

    @cached_property
    def _files(self) -> "CardFiles":
        from studyapp.packs.card_files import CardFiles

        return CardFiles(self._folder)

    @cached_property
    def _head(self) -> Pack:
        return self._files.head()

    def _set_head(self, head: Pack) -> None:
        self._files.set_head(head)
        self.__dict__["_head"] = head

    def _begin(self) -> None:
        """Write an empty pack before the first card, and take it as a course."""
        if self._files.exist:
            return
        head = Pack(
            id=f"own.{uuid4().hex[:12]}",
            version="0.1.0",
            title=self._title,
            summary=OWN_SUMMARY,
            language="en",
            license="all rights reserved",
            authors=(Person(OWN_AUTHOR),),
        )
        self._files.begin(head)
        self.__dict__["_head"] = head
        self._catalogue.put(head, str(self._folder), self._marks())
        self._progress.enrol(head.id, active=True)

    def _require_sound(self, card: Card) -> None:
        from studyapp.packs.card_check import faults_of

        if card.kind is not CardKind.OCCLUSION:
            _require_filled(card)
        files = {card.image} if card.image and (self._folder / card.image).is_file() else set()
        problems = faults_of(card, files)
        if problems:
            hint = f" ({problems[0].hint})" if problems[0].hint else ""
            why = f"{problems[0].message}{hint}"
            raise StudyError("The card cannot be kept like this: %1.", why)

    def _write(self, cards: tuple[Card, ...], known: tuple[Card, ...]) -> None:
        """Write `cards`, of which `known` stand in the files already, and show them."""
        marks = self._marks()
        there = {card.id for card in self._files.change(known)}
        fresh = [card for card in cards if card.id not in there]
        if fresh:
            self._files.append(fresh)
        self._show(cards, (), marks)

    def _marks(self) -> str:
        from studyapp.packs.fingerprint import fingerprint

        return fingerprint(self._folder)

    def _show(self, cards: tuple[Card, ...], gone: Collection[str], before: str) -> None:
        """Let the catalogue know; `before` is the folder's fingerprint before the change."""
        entry = self._catalogue.pack(self._head.id)
        if entry is None or len(cards) + len(gone) > _MANY:
            self._read_anew()
            return
        # What was changed by hand meanwhile is still to be read: its old mark must stay.
        mark = self._marks() if entry.fingerprint == before else entry.fingerprint
        self._catalogue.amend(replace(self._head, cards=cards), gone, mark)

    def _read_anew(self) -> None:
        from studyapp.packs.reader import read_pack

        mark = self._marks()
        self._catalogue.put(read_pack(self._folder), str(self._folder), mark)

    def _note(self, done: Done) -> None:
        self._done.append(done)
        del self._done[:-_STEPS_BACK]
        change = _CHANGES[done.step]
        self._ways_back.note(WayBack(change, self.undo, count=done.count, key=done, slow=True))


def _tidy(card: Card) -> Card:
    """Return `card` with what its kind has no use for left out, and without space around texts."""
    cloze, typed = card.kind is CardKind.CLOZE, card.kind is CardKind.TYPED
    return replace(
        card,
        front="" if cloze else card.front.strip(),
        back="" if cloze or typed else card.back.strip(),
        text=card.text.strip() if cloze else "",
        answer=card.answer.strip() if typed else "",
        accept=tuple(filter(None, map(str.strip, card.accept))) if typed else (),
        hint=(card.hint or "").strip() or None,
        extra=(card.extra or "").strip() or None,
        tags=tidy_tags(card.tags),
    )


def _require_filled(card: Card) -> None:
    asked = card.text if card.kind is CardKind.CLOZE else card.front
    answered = {CardKind.CLOZE: card.text, CardKind.TYPED: card.answer}.get(card.kind, card.back)
    if not asked:
        raise StudyError("The card asks nothing yet; fill in its front.")
    if not answered:
        raise StudyError("The card has no answer yet; fill in its back.")


def _tagged(card: Card, tags: tuple[str, ...], *, on: bool) -> Card:
    kept = tuple(tag for tag in card.tags if tag not in tags)
    return replace(
        card, tags=(*card.tags, *(t for t in tags if t not in card.tags)) if on else kept
    )


def _plain_name(stem: str) -> str:
    """Return a file's name in letters that every computer allows."""
    plain = "".join(it if it.isascii() and it.isalnum() else "-" for it in stem.lower())
    return "-".join(filter(None, plain.split("-")))[:60] or "picture"
