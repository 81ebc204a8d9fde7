"""What the learner wrote over the author's words, and what he or she wrote beside them.

An own word belongs to an item (`pack/item`), so that both directions of a card change together;
only the label of a mask belongs to its unit. It remembers the author's text that it replaced: an
update that leaves that text alone leaves the own word in force, one that changes it is a conflict.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from studyapp.model.events import Event, EventKind, in_force


class Field(StrEnum):
    """What can be written: over the author's words up to `extra`, beside them from `note` on.

    `front` is the term, the text of a cloze or what a picture shows; `back` is the definition, the
    typed answer or the label of a mask; `tags` is one text with blanks between the tags.
    """

    FRONT = "front"
    BACK = "back"
    HINT = "hint"
    EXTRA = "extra"
    NOTE = "note"
    MNEMONIC = "mnemonic"
    TAGS = "tags"


AUTHORED: Final = (Field.FRONT, Field.BACK, Field.HINT, Field.EXTRA)

_FIELDS: Final = {str(field): field for field in Field}

Spot = tuple[str, Field]


@dataclass(frozen=True, slots=True)
class OwnWord:
    """One text of the learner; `replaced` is the author's text at the time, '' if beside it."""

    key: str
    field: Field
    text: str
    replaced: str
    at_ms: int

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the text as tags."""
        return tuple(self.text.split())


def word_payload(field: Field, text: str | None, replaced: str = "") -> dict[str, Any]:
    """Write down an own word; `text` is None when it is given up."""
    payload: dict[str, Any] = {"field": str(field), "text": text}
    return payload | {"replaced": replaced} if field in AUTHORED else payload


def kind_of(field: Field) -> EventKind:
    """Return the kind of event that carries a word in `field`."""
    return EventKind.EDIT if field in AUTHORED else EventKind.NOTE


def fold_words(key: str, events: Iterable[Event]) -> tuple[OwnWord, ...]:
    """Fold the events of one key into the own words that are in force, one a field."""
    words: dict[Field, OwnWord] = {}
    for event in in_force(events):
        if event.kind not in WRITING:
            continue
        field, text = _FIELDS.get(event.payload["field"]), event.payload["text"]
        if field is None:  # from a newer app
            continue
        words.pop(field, None)
        if text is not None:
            replaced = event.payload.get("replaced", "")
            words[field] = OwnWord(key, field, text, replaced, event.wall_ms)
    return tuple(words.values())


WRITING: Final = frozenset({EventKind.EDIT, EventKind.NOTE})
