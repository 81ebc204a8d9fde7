"""Texts of cards and questions: from CommonMark to blocks that can be drawn or spoken."""

from studyapp.model.answers.cloze import ClozePart, cloze_parts
from studyapp.model.text import Block, leaf_text, leaves


def written(source: str, name: str = "text") -> tuple[Block, ...]:
    """Return the blocks of a pack's CommonMark `source`, with ids that begin with `name`."""
    from studyapp.packs.markdown import blocks

    return blocks(source, name)


def plain_text(source: str) -> str:
    """Return the words of a pack's CommonMark `source`, for lists and screen readers."""
    return " ".join(leaf_text(leaf) for leaf in leaves(written(source)))


def line_of(source: str) -> str:
    """Return the words of a card's text on one line, with its gaps filled."""
    filled = "".join(
        part.answer if isinstance(part, ClozePart) else part for part in cloze_parts(source)
    )
    return " ".join(plain_text(filled).split())
