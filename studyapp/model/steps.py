"""Learning steps as the learner writes them: `1m 10m`."""

import re

LONGEST_STEP_S = 30 * 86_400
MOST_STEPS = 12

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_STEP = re.compile(r"([0-9]{1,7})([smhd]?)", re.ASCII)


def read_steps(text: str, default: tuple[int, ...]) -> tuple[int, ...]:
    """Return the seconds of steps such as `90s 10m 2h 1d`; a bare number is minutes.

    No text at all means no steps; text that cannot be read means `default`.
    """
    words = text.split()
    found = [_STEP.fullmatch(word) for word in words]
    if len(words) > MOST_STEPS or not all(found):
        return default
    steps = tuple(int(step[1]) * _UNITS[step[2] or "m"] for step in found if step)
    return steps if all(0 < seconds <= LONGEST_STEP_S for seconds in steps) else default


def steps_text(steps: tuple[int, ...]) -> str:
    """Write steps as `read_steps` reads them, each in the largest unit that fits."""
    return " ".join(_step_text(seconds) for seconds in steps)


def _step_text(seconds: int) -> str:
    for name, size in reversed(_UNITS.items()):
        if seconds % size == 0:
            return f"{seconds // size}{name}"
    return f"{seconds}s"
