"""What tests ask of the schemas for editors: which one a file has, and which records are in it."""

from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Any

from studyapp.packs import kinds
from studyapp.packs.schemas import SCHEMAS


def schema_for(path: str) -> str | None:
    flat = f"/{path}"
    names = (
        name
        for name, (_, globs) in SCHEMAS.items()
        if any(fnmatch(flat, glob.replace("**/", "")) for glob in globs)
    )
    return next(names, None)


def records(kind: Any) -> Iterator[kinds.Record]:
    if isinstance(kind, kinds.Record):
        yield kind
        for one in kind.keys.values():
            yield from records(one)
    if isinstance(kind, kinds.OneOf):
        for record in kind.records.values():
            yield from records(record)
    if isinstance(kind, kinds.MapOf | kinds.ListOf):
        yield from records(kind.kind)
