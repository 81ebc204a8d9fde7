"""Chance that is the same on every device: drawn from names, never from a clock."""

import zlib

SEEDS = 2**32


def seed_of(unit: str, number: int) -> int:
    """Draw a number below 2³² for a unit and a count, such as its answers so far."""
    return zlib.crc32(f"{unit}\n{number}".encode("utf-8", "surrogatepass"))


def draw(unit: str, number: int) -> float:
    """Draw a number from 0 to below 1, as `seed_of`."""
    return seed_of(unit, number) / SEEDS
