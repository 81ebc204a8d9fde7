"""Versions of packs, such as 1.10.2: which is the later one."""

from typing import Final

_PARTS: Final = 3


def as_numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers that compare as versions do; what is no number counts as 0."""
    parts = version.split(".")[:_PARTS]
    return tuple(int(part) if part.isascii() and part.isdigit() else 0 for part in parts)


def is_older(version: str, than: str) -> bool:
    """Tell whether `version` comes before `than`."""
    return as_numbers(version) < as_numbers(than)
