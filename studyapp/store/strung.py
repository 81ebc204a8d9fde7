"""Columns strung together to one text: a thousand rows come as one.

SQLite's driver gives Python away at every row, and takes some microseconds for each, or a
millisecond where something else computes at the same time.
"""

import json
from typing import Any


def numbers(text: object) -> list[Any]:
    """Read the numbers of a column that `group_concat` strung together; of no row there are none.

    As JSON: its reader is more than twice as fast as taking the text apart.
    """
    found: list[Any] = [] if text is None else json.loads(f"[{text}]")
    return found
