"""Text with other words in some of its runs."""

from collections.abc import Callable
from dataclasses import replace

from studyapp.model.text import Block, Bullets, Heading, Paragraph, Quote, Run, Table


def reworded(blocks: tuple[Block, ...], change: Callable[[Run], Run]) -> tuple[Block, ...]:
    """Return `blocks` with every run as `change` has it."""
    return tuple(_reworded(block, change) for block in blocks)


def _reworded(block: Block, change: Callable[[Run], Run]) -> Block:
    match block:
        case Paragraph() | Heading():
            return replace(block, runs=tuple(map(change, block.runs)))
        case Bullets(items=items):
            return replace(block, items=tuple(reworded(item, change) for item in items))
        case Quote(blocks=inner):
            return replace(block, blocks=reworded(inner, change))
        case Table(head=head, rows=rows):
            cells = tuple(tuple(_cell(cell, change) for cell in row) for row in (head, *rows))
            return replace(block, head=cells[0], rows=cells[1:])
        case _:
            return block


def _cell(cell: Paragraph, change: Callable[[Run], Run]) -> Paragraph:
    return replace(cell, runs=tuple(map(change, cell.runs)))
