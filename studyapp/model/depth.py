"""Three depths of one lesson: what of a section is read, shown and spoken at each.

Quick shows the overview in two sentences and the lead of each chapter, Standard the chapters,
Detailed their explanations, examples and analogies as well. Block ids are the same at all depths,
so a place in the text survives a change of depth.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from studyapp.model.content import (
    Chapter,
    Dialogue,
    Examples,
    Lesson,
    MemoryAids,
    Overview,
    Part,
    References,
    Section,
    Turn,
)
from studyapp.model.text import Block, Bullets, Paragraph, Quote, plain


class Depth(StrEnum):
    """How deep the learner wants to read."""

    QUICK = "quick"
    STANDARD = "standard"
    DETAILED = "detailed"


def content_at(section: Section, depth: Depth) -> tuple[Block, ...]:
    """Return the blocks of `section` itself at `depth`; a chapter's parts are apart."""
    match section:
        case Overview():
            return _overview_at(section, depth)
        case Chapter(content=content):
            return _lead(content) if depth is Depth.QUICK else content
        case Dialogue(turns=turns):
            return tuple(turn.paragraph if isinstance(turn, Turn) else turn for turn in turns)
        case Examples(blocks=blocks):
            return blocks
        case MemoryAids(aids=aids):
            return tuple(block for aid in aids for block in aid.blocks)
        case References(intro=intro):
            return intro


def open_parts(chapter: Chapter, depth: Depth) -> tuple[Part, ...]:
    """Return the parts of `chapter` that are open at `depth`; the rest is one click away."""
    return chapter.parts if depth is Depth.DETAILED else ()


def offered_parts(chapter: Chapter, depth: Depth) -> tuple[Part, ...]:
    """Return the parts of `chapter` that are shown, open or folded, at `depth`."""
    return () if depth is Depth.QUICK else chapter.parts


def everything(section: Section) -> tuple[Block, ...]:
    """Return all blocks of `section`, at the fullest depth, without choosing."""
    match section:
        case Overview(quick=quick, standard=standard, detailed=detailed):
            return quick + standard + detailed
        case Chapter(content=content, parts=parts):
            return content + tuple(block for part in parts for block in part.blocks)
        case _:
            return content_at(section, Depth.DETAILED)


def excerpt(section: Section, anchor: str) -> tuple[Block, ...]:
    """Return the block named `anchor`, or the start of the section or part of that name.

    A paragraph that ends with a colon brings along what it leads to, such as a formula.
    """
    if section.id == anchor:
        return content_at(section, Depth.STANDARD)[:3]
    if isinstance(section, Chapter):
        for part in section.parts:
            if part.id == anchor:
                return part.blocks
    blocks = everything(section)
    found = find_block(blocks, anchor)
    if isinstance(found, Paragraph) and found in blocks and plain(found.runs).endswith(":"):
        place = blocks.index(found)
        return blocks[place : place + 2]
    return (found,) if found else ()


def by_section(lesson: Lesson, sources: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what comes from each section of `lesson`; `sources` are `lesson#anchor` by item."""
    homes = {
        anchor: section.id
        for section in reversed(lesson.sections)
        for anchor in anchors_of(section)
    }
    found: dict[str, tuple[str, ...]] = {}
    for item, source in sources.items():
        name, _, anchor = source.partition("#")
        home = homes.get(anchor) if name == lesson.id and anchor else None
        if home is not None:
            found[home] = (*found.get(home, ()), item)
    return found


def anchors_of(section: Section) -> frozenset[str]:
    """Return every name in `section` that a source can lead to, its own included."""
    parts = section.parts if isinstance(section, Chapter) else ()
    names = (section.id, *(part.id for part in parts), *_ids(everything(section)))
    return frozenset(name for name in names if name)


def _ids(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield block.id
        match block:
            case Bullets(items=items):
                for item in items:
                    yield from _ids(item)
            case Quote(blocks=quoted):
                yield from _ids(quoted)
            case _:
                continue


def find_block(blocks: tuple[Block, ...], wanted: str) -> Block | None:
    """Return the block with id `wanted`, at whatever nesting, or None."""
    for block in blocks:
        if block.id == wanted:
            return block
        inner: tuple[Block, ...] = ()
        match block:
            case Bullets(items=items):
                inner = tuple(piece for item in items for piece in item)
            case Quote(blocks=quoted):
                inner = quoted
            case _:
                continue
        found = find_block(inner, wanted)
        if found is not None:
            return found
    return None


def _overview_at(overview: Overview, depth: Depth) -> tuple[Block, ...]:
    """Fall back to the nearest depth that the author wrote."""
    by_depth = {
        Depth.QUICK: (overview.quick, overview.standard, overview.detailed),
        Depth.STANDARD: (overview.standard, overview.quick, overview.detailed),
        Depth.DETAILED: (overview.detailed, overview.standard, overview.quick),
    }
    return next((blocks for blocks in by_depth[depth] if blocks), ())


def _lead(content: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks up to the first paragraph."""
    for place, block in enumerate(content):
        if isinstance(block, Paragraph):
            return content[: place + 1]
    return content[:1]
