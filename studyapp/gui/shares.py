"""Shares as whole per cent, as every page shows them."""

from typing import Final

_DUST: Final = 1e-9  # 0.57 * 100 is a little less than 57 in binary


def percent(share: float) -> int:
    """Return `share` (0 to 1) in per cent, rounded down: 100 only when all of it is reached."""
    return int(share * 100 + _DUST)
