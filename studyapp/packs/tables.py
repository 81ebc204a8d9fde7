"""Reads CSV rows into the same nodes as YAML, so that both go through the same tables."""

import csv
import io
from collections.abc import Iterator
from typing import Final

from studyapp.packs.faults import Place, Sheet, shown
from studyapp.packs.format import CSV_KEYS, CSV_LISTS
from studyapp.packs.nodes import ListNode, MapNode, Node, ScalarNode
from studyapp.packs.suggest import did_you_mean

MOST_ROWS: Final = 100_000


def compose_rows(text: str, sheet: Sheet) -> ListNode | None:
    """Return the rows of `text` as a list of maps; None if the first line is no header."""
    rows = rows_of(text, sheet)
    first = next(rows, None)
    if first is None:
        sheet.add(1, 1, "E101", "the file is empty")
        return None
    line, names = first
    if not _header(names, line, sheet):
        return None
    items: list[Node] = []
    for number, cells in rows:
        if sheet.faults.full(sheet.path):
            break
        if len(items) >= MOST_ROWS:
            sheet.add(number, 1, "E004", f"more than {MOST_ROWS:,} rows in one file")
            break
        if cells and len(cells) != len(names):
            _miscount(number, len(cells), len(names), sheet)
        elif any(cells):
            items.append(_row(number, names, cells))
    sheet.faults.spend(Place(sheet.path), values=len(items) * len(names))
    return ListNode(line, 1, items)


def rows_of(text: str, sheet: Sheet) -> Iterator[tuple[int, list[str]]]:
    """Yield the line on which each row starts, and its cells without space around them."""
    reader = csv.reader(io.StringIO(text), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            hint = 'a text with a comma or quote stands in "…"; a quote inside is written twice'
            sheet.add(line, 1, "E122", f"the row cannot be read: {error}", hint)
            return
        yield line, [cell.strip() for cell in cells]
        line = reader.line_num + 1


def _header(names: list[str], line: int, sheet: Sheet) -> bool:
    good = True
    for index, name in enumerate(names):
        if name in names[:index]:
            sheet.add(line, 1, "E121", f"the column {shown(name)} stands twice")
            good = False
        elif name not in CSV_KEYS and not name.startswith("x-"):
            hint = did_you_mean(name, CSV_KEYS) or f"known: {', '.join(CSV_KEYS)}"
            sheet.add(line, 1, "E121", f"unknown column {shown(name)}", hint)
            good = False
    if good and "id" not in names:
        hint = "the first line names the columns; each row needs an id that never changes"
        sheet.add(line, 1, "E121", "the column 'id' is missing", hint)
        good = False
    return good


def _miscount(line: int, cells: int, names: int, sheet: Sheet) -> None:
    message = f"{cells} fields, but the first line names {names}"
    sheet.add(line, 1, "E120", message, "a text with a comma needs double quotes")


def _row(line: int, names: list[str], cells: list[str]) -> MapNode:
    pairs: list[tuple[ScalarNode, Node]] = [
        (ScalarNode(line, 1, name), _cell(line, name, cell))
        for name, cell in zip(names, cells, strict=True)
        if cell
    ]
    return MapNode(line, 1, pairs)


def _cell(line: int, name: str, cell: str) -> Node:
    if name not in CSV_LISTS:
        return ScalarNode(line, 1, cell, plain=False)
    parts = (part.strip() for part in cell.split(CSV_LISTS[name]))
    return ListNode(line, 1, [ScalarNode(line, 1, part) for part in parts if part])
