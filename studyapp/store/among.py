"""Lists in questions to the database: given as one value, so that the question stays the same.

An `IN` with a sign for each value is another statement for every length of the list. The driver
keeps its last 128 statements ready, and one about a thousand cards takes a third of a megabyte.
"""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, func, select


def among(column: ColumnElement[Any], values: Collection[str] | Collection[int]) -> Any:
    """Return the condition that `column` is one of `values`, however many there are."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))
