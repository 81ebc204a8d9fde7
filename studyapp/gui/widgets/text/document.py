"""What a reading view shows: pieces that pages put together from lessons, cards and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from studyapp.model.content import Reference
from studyapp.model.text import Block, Paragraph


class AsideKind(StrEnum):
    """Why a panel stands beside the content; each has its own tint and icon."""

    EXPLANATION = "explanation"
    ANALOGY = "analogy"
    EXAMPLE = "example"
    NOTE = "note"


class Side(StrEnum):
    """The side of the column a bubble leans on."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Title:
    """The title at the top; `id` names the place of its text, `detail` is a quiet line below."""

    text: str
    id: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SectionHeading:
    """A section's heading; level 2 is a chapter, 3 a part."""

    id: str
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Blocks:
    """Lesson text."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """A tinted panel; `label` is the kind in the learner's language, `title` the author's own.

    A collapsed panel shows its head only; the learner opens and closes it in the view.
    """

    kind: AsideKind
    label: str
    title: str
    id: str
    blocks: tuple[Block, ...]
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Bubble:
    """What one speaker of a dialogue says; `colour` counts the speakers from 0."""

    speaker: str
    side: Side
    colour: int
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Callout:
    """A memory aid: an icon's name, a label in the learner's language, a title, its text."""

    icon: str
    label: str
    title: str
    id: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class LinkList:
    """Further reading; `details` words what stands below each link ('Video, 12 min')."""

    references: tuple[Reference, ...]
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StopMark:
    """A stop at which the learner answers or thinks; a link if `target` names a place."""

    id: str
    label: str
    icon: str = "ask"
    target: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A button-like link such as ('Review these cards', 'action:review')."""

    text: str
    target: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Characters of a leaf: `length` of them from `start`, counted in `leaf_text`."""

    id: str
    start: int = 0
    length: int = 0


Piece: TypeAlias = (
    Title | SectionHeading | Blocks | Aside | Bubble | Callout | LinkList | StopMark | Anchor
)
Document: TypeAlias = Sequence[Piece]
