"""Lesson text as values: runs of characters inside blocks, ready to be drawn or spoken.

A *leaf* block (paragraph, heading, code, formula, figure) has an `id` that is unique in its lesson
and does not depend on the depth shown, so that a place in the text, a spoken word and the source
of a card can all be named as `(block id, first character, length)`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that share one look.

    `math` means that `text` is TeX source; `link` is `term:id`, `card:id`, `quiz:id`, `lesson:id`,
    an `https:` address or a path inside the pack; `language` (BCP 47) switches the voice.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    strike: bool = False
    code: bool = False
    math: bool = False
    link: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose; also the cell of a table and the text of a list item."""

    id: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section's blocks; `level` is 3 to 6."""

    id: str
    level: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A code example; `language` is the fence's word, empty if none."""

    id: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula on a line of its own; `tex` is its source, `say` the author's spoken form."""

    id: str
    tex: str
    say: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture; `path` is relative to the pack's root, `alt` is empty only if decorative."""

    id: str
    path: str
    alt: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; `start` is the first number of an ordered list, None for bullets."""

    id: str
    items: tuple[tuple["Block", ...], ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation."""

    id: str
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `alignments` has 'left', 'center' or 'right' for each column."""

    id: str
    head: tuple[Paragraph, ...]
    rows: tuple[tuple[Paragraph, ...], ...]
    alignments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A break in thought."""

    id: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A stop at which the learner answers question `question` (its id in the pack)."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class Wait:
    """A stop of `seconds` in which the learner thinks."""

    id: str
    seconds: float


Leaf: TypeAlias = Paragraph | Heading | Code | Formula | Figure
Block: TypeAlias = Leaf | Bullets | Quote | Table | Rule | Ask | Wait


def plain(runs: tuple[Run, ...]) -> str:
    """Return the characters of `runs`; offsets into a leaf count in this string."""
    return "".join(run.text for run in runs)


def leaf_text(leaf: Leaf) -> str:
    """Return the text that offsets into `leaf` count in."""
    match leaf:
        case Paragraph(runs=runs) | Heading(runs=runs):
            return plain(runs)
        case Code(text=text):
            return text
        case Formula(tex=tex):
            return tex
        case Figure(alt=alt):
            return alt


def leaves(blocks: tuple[Block, ...]) -> Iterator[Leaf]:
    """Yield the leaves of `blocks` in reading order."""
    for block in blocks:
        match block:
            case Bullets(items=items):
                for item in items:
                    yield from leaves(item)
            case Quote(blocks=inner):
                yield from leaves(inner)
            case Table(head=head, rows=rows):
                yield from head
                for row in rows:
                    yield from row
            case Rule() | Ask() | Wait():
                pass
            case _:
                yield block
