"""The learner's own words: edits over the author's text, notes, memory aids and tags beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from studyapp.model.answers.cloze import cloze_numbers
from studyapp.model.dressing import author_text, keys_of, spot_of
from studyapp.model.errors import StudyError
from studyapp.model.events import Event, EventKind
from studyapp.model.own_words import AUTHORED, Field, OwnWord, kind_of, word_payload
from studyapp.model.units import Unit, UnitKind
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress

__all__ = ["Conflict", "Field", "OwnWord", "OwnWords", "Written"]

_NEEDED = (Field.FRONT, Field.BACK)

Happening = tuple[EventKind, str, Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A text that both the author and the learner changed; the learner's is in force.

    `unit` and `field` name it for `OwnWords.edit` and `OwnWords.give_up`; `title` is what the card
    asks, `before` the author's text that the learner changed, `author` the one there is now.
    """

    unit: str
    field: Field
    title: str
    before: str
    author: str
    own: str


@dataclass(frozen=True, slots=True)
class Written:
    """What the learner wrote about a unit or item.

    `edited` holds the learner's text of each field that was written over, as the unit shows it.
    """

    note: str = ""
    mnemonic: str = ""
    tags: tuple[str, ...] = ()
    edited: tuple[tuple[Field, str], ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class OwnWords:
    """Writes and finds the learner's own words.

    A `key` is that of a unit, or `pack/item` of anything that has no unit, such as a question.
    What writes returns the event, for `Progress.undo`, or None if nothing changed.
    """

    def __init__(self, catalogue: Catalogue, progress: Progress) -> None:
        self._catalogue = catalogue
        self._progress = progress

    def of(self, key: str) -> Written:
        """Return everything that the learner wrote about `key`."""
        unit = self._unit(key)
        words = self._progress.own_words(keys_of(unit) if unit else (_item(key),))
        item = _item(key)
        beside = {field: words.get((item, field)) for field in Field}
        note, mnemonic, tags = (beside[field] for field in (Field.NOTE, Field.MNEMONIC, Field.TAGS))
        return Written(
            note=note.text if note else "",
            mnemonic=mnemonic.text if mnemonic else "",
            tags=tags.tags if tags else (),
            edited=tuple(_edited(unit, words)) if unit else (),
            conflicts=tuple(_conflicts(unit, words)) if unit else (),
        )

    def edit(self, unit: str, field: Field, text: str) -> Event | None:
        """Write `text` over the author's words in `field` of `unit`, as the learner sees it.

        Raises StudyError if the card could not be asked any more.
        """
        written = self._known(unit)
        _require_askable(written, field, text)
        author = author_text(written, field)
        key, kept = spot_of(written, field)
        before = self._progress.own_words((key,)).get((key, kept))
        if text == author:
            return self._give_up(key, kept) if before else None
        if before is not None and (before.text, before.replaced) == (text, author):
            return None
        return self._progress.record(EventKind.EDIT, key, word_payload(kept, text, author))

    def give_up(self, unit: str, field: Field) -> Event | None:
        """Take the author's words in `field` of `unit` again."""
        key, kept = spot_of(self._known(unit), field)
        if (key, kept) not in self._progress.own_words((key,)):
            return None
        return self._give_up(key, kept)

    def note(self, key: str, text: str) -> Event | None:
        """Keep a note about `key`; an empty one takes it away."""
        return self._write(key, Field.NOTE, text.strip())

    def mnemonic(self, key: str, text: str) -> Event | None:
        """Keep an own memory aid for `key`; an empty one takes it away."""
        return self._write(key, Field.MNEMONIC, text.strip())

    def tag(
        self, keys: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> tuple[Event, ...]:
        """Give all `keys` the tags `add` and take `remove` from them, in one transaction.

        Tags of the author cannot be taken away.
        """
        items = list(dict.fromkeys(map(_item, keys)))
        words = self._progress.own_words(items)
        more, fewer = [tag for text in add for tag in text.split()], set(remove)
        happened: list[Happening] = []
        for item in items:
            word = words.get((item, Field.TAGS))
            before = word.tags if word else ()
            after = [tag for tag in dict.fromkeys((*before, *more)) if tag not in fewer]
            if tuple(after) != before:
                payload = word_payload(Field.TAGS, " ".join(after) or None)
                happened.append((EventKind.NOTE, item, payload))
        return self._progress.record_all(happened)

    def conflicts(self, pack: str) -> tuple[Conflict, ...]:
        """Return every text of `pack` that the author changed after the learner did."""
        words = self._progress.own_words_in(pack)
        found: dict[tuple[str, Field], Conflict] = {}
        for key, field in words:
            if field in AUTHORED:
                for unit in self._catalogue.units_of_item(key):
                    for conflict in _conflicts(unit, words):
                        found.setdefault(spot_of(unit, conflict.field), conflict)
        return tuple(found.values())

    def keep(self, conflict: Conflict) -> Event | None:
        """Settle a conflict: the learner's words stay over the author's new ones."""
        return self.edit(conflict.unit, conflict.field, conflict.own)

    def take_author(self, conflict: Conflict) -> Event | None:
        """Settle a conflict: the author's new words, which the learner now sees."""
        return self.give_up(conflict.unit, conflict.field)

    def _write(self, key: str, field: Field, text: str) -> Event | None:
        item = _item(key)
        before = self._progress.own_words((item,)).get((item, field))
        if text == (before.text if before else ""):
            return None
        return self._progress.record(kind_of(field), item, word_payload(field, text or None))

    def _give_up(self, key: str, field: Field) -> Event:
        return self._progress.record(EventKind.EDIT, key, word_payload(field, None))

    def _unit(self, key: str) -> Unit | None:
        return self._catalogue.units((key,), as_written=True).get(key)

    def _known(self, key: str) -> Unit:
        unit = self._unit(key)
        if unit is None:
            raise StudyError("This card is no longer in its course, so it cannot be changed.")
        return unit


def _item(key: str) -> str:
    """Return the `pack/item` of a unit's or an item's key."""
    return "/".join(key.split("/")[:2])


def _edited(unit: Unit, words: Mapping[tuple[str, Field], OwnWord]) -> Iterable[tuple[Field, str]]:
    for field in AUTHORED:
        word = words.get(spot_of(unit, field))
        if word is not None:
            yield field, word.text


def _conflicts(unit: Unit, words: Mapping[tuple[str, Field], OwnWord]) -> Iterable[Conflict]:
    for field in AUTHORED:
        word = words.get(spot_of(unit, field))
        author = author_text(unit, field)
        if word is not None and author not in {word.replaced, word.text}:
            yield Conflict(unit.key, field, unit.front, word.replaced, author, word.text)


def _require_askable(unit: Unit, field: Field, text: str) -> None:
    if field in _NEEDED and not text.strip():
        raise StudyError("A card needs words on both sides; write something or cancel.")
    if unit.kind is UnitKind.CLOZE and field is Field.FRONT:
        gaps = cloze_numbers(unit.front)
        if cloze_numbers(text) != gaps:
            raise StudyError(
                "Each gap of the card must stay, written as {{c1::answer}}; change the words only."
            )
