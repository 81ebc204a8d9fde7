"""Round numbers for the axes of charts."""

import math


def nice_steps(most: float, count: int = 3) -> tuple[float, ...]:
    """Return round steps from 0 to at least `most`: about `count` of them, never under one."""
    if most <= 0:
        return (0.0, 1.0)
    rough = max(1.0, most / count)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(part * power for part in (1, 2, 5, 10) if part * power >= rough)
    return tuple(step * number for number in range(math.ceil(most / step) + 1))
