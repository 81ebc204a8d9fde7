"""The order of a lesson's places, the same at all depths, so that a change of depth loses none."""

from collections.abc import Container, Iterator, Sequence

from studyapp.model.content import Chapter, Lesson, MemoryAids, Section
from studyapp.model.depth import everything, find_block
from studyapp.model.text import Ask, Block, Bullets, Quote, Rule, Table, leaves


def reading_order(lesson: Lesson) -> tuple[str, ...]:
    """Return the ids of sections, parts, aids, leaves and stops of `lesson`, as they are read."""
    return tuple(name for section in lesson.sections for name in _names_in(section))


def nearest_shown(order: Sequence[str], shown: Container[str], wanted: str) -> str | None:
    """Return `wanted`, or the last place before it that is shown; None if there is none."""
    if wanted in shown:
        return wanted
    if wanted not in order:
        return None
    before = reversed(order[: order.index(wanted)])
    return next((name for name in before if name in shown), None)


def place_named(lesson: Lesson, anchor: str) -> str | None:
    """Return the place that the author's `anchor` stands for: a table begins at its first cell."""
    if anchor in reading_order(lesson):
        return anchor
    for section in lesson.sections:
        found = find_block(everything(section), anchor)
        if found is not None:
            first = next(leaves((found,)), None)
            return first.id if first else None
    return None


def question_at(lesson: Lesson, stop: str) -> str | None:
    """Return the question that the stop with id `stop` asks."""
    for section in lesson.sections:
        found = find_block(everything(section), stop)
        if isinstance(found, Ask):
            return found.question
    return None


def _names_in(section: Section) -> Iterator[str]:
    yield section.id
    match section:
        case Chapter(content=content, parts=parts):
            yield from _names(content)
            for part in parts:
                yield part.id
                yield from _names(part.blocks)
        case MemoryAids(aids=aids):
            for aid in aids:
                yield aid.id
                yield from _names(aid.blocks)
        case _:
            yield from _names(everything(section))


def _names(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Bullets() | Quote() | Table():
                yield from (leaf.id for leaf in leaves((block,)))
            case Rule():
                pass
            case _:
                yield block.id
