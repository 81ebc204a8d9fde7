"""Collects the faults of a pack while it is read, so that all are reported at once."""

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from studyapp.model.problems import Problem, Severity
from studyapp.packs.codes import CODES

MOST_PER_FILE: Final = 100
MOST_VALUES: Final = 4_000_000  # of all YAML and CSV of a pack: about 150,000 cards
MOST_LETTERS: Final = 20_000_000  # of all lessons of a pack
LONGEST_SHOWN: Final = 60


class Place(NamedTuple):
    """Where something stands; `line` and `column` count from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(slots=True)
class _Found:
    problem: Problem
    more: int = 0


class Faults:
    """The faults found so far, one entry for each cause."""

    def __init__(self) -> None:
        self._found: dict[object, _Found] = {}
        self._counts: dict[str, int] = {}
        self._halted: set[str] = set()
        self._values = self._letters = 0

    def add(
        self,
        place: Place,
        code: str,
        message: str,
        hint: str | None = None,
        *,
        cause: object = None,
    ) -> None:
        """Note a fault; further faults with an equal `cause` only raise its count."""
        key = (code, cause) if cause is not None else (place, code, message)
        known = self._found.get(key)
        if known is not None:
            known.more += cause is not None
            return
        count = self._counts[place.path] = self._counts.get(place.path, 0) + 1
        if count <= MOST_PER_FILE:
            self._found[key] = _Found(_problem(place, code, message, hint))

    def spend(self, place: Place, *, values: int = 0, letters: int = 0) -> bool:
        """Count what was read; note a fault and return False once it is more than a pack may hold.

        Each file of a pack may be large; all of them at once may not.
        """
        self._values += values
        self._letters += letters
        if self._values <= MOST_VALUES and self._letters <= MOST_LETTERS:
            return True
        most, what = (MOST_VALUES, "values") if self._values > MOST_VALUES else (MOST_LETTERS, "")
        message = f"the pack holds more than {most:,} {what or 'characters of lessons'}"
        self.add(place, "E004", message, "split it into several packs", cause="all of it")
        return False

    def full(self, path: str) -> bool:
        """Tell whether `path` has so many faults that further ones are not kept."""
        return self._counts.get(path, 0) >= MOST_PER_FILE

    def halt(self, path: str) -> None:
        """Remember that `path` could not be read to its end, so that ids in it are unknown."""
        self._halted.add(path)

    def halted(self, place: str) -> bool:
        """Tell whether a file in `place`, a path or its beginning, was not read to its end."""
        return any(path.startswith(place) for path in self._halted)

    def take(self, others: "Faults") -> None:
        """Add the faults of another file."""
        for key, found in others._found.items():  # noqa: SLF001 - of the same kind
            known = self._found.setdefault(key, _Found(found.problem, found.more))
            if known.problem is not found.problem:
                known.more += found.more + 1
        for path, count in others._counts.items():  # noqa: SLF001 - the same
            self._counts[path] = self._counts.get(path, 0) + count
        self._halted |= others._halted  # noqa: SLF001 - the same

    def forget(self) -> None:
        """Drop all faults, because one explains them."""
        self._found.clear()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return the faults by path, line and column."""
        found = [_counted(fault) for fault in self._found.values()]
        return tuple(sorted(found, key=lambda it: (it.path, it.line, it.column, it.code)))

    @property
    def fatal(self) -> bool:
        """Tell whether an error, not only warnings, was found."""
        return any(fault.problem.severity is Severity.ERROR for fault in self._found.values())


@dataclass(frozen=True, slots=True)
class Sheet:
    """The faults of one file."""

    path: str
    faults: Faults

    def add(self, line: int, column: int, code: str, message: str, hint: str | None = None) -> None:
        """Note a fault at `line` and `column` of the file."""
        self.faults.add(Place(self.path, line, column), code, message, hint)


def shown(text: str) -> str:
    """Return `text` short and in quotes, fit for a message."""
    flat = " ".join(text.split())
    return f"'{flat if len(flat) <= LONGEST_SHOWN else flat[: LONGEST_SHOWN - 1] + '…'}'"


def _problem(place: Place, code: str, message: str, hint: str | None) -> Problem:
    assert code in CODES, code
    severity = Severity.WARNING if code.startswith("W") else Severity.ERROR
    hint = None if hint is None else _visible(hint)
    path, message = _visible(place.path), _visible(message)
    return Problem(path, place.line, place.column, code, message, hint, severity)


def _visible(text: str) -> str:
    # Names come from strangers: an escape sequence in one must not steer a terminal.
    if text.isprintable():
        return text
    return "".join(it if it.isprintable() else ascii(it)[1:-1] for it in text)


def _counted(fault: _Found) -> Problem:
    if not fault.more:
        return fault.problem
    places = "1 more place" if fault.more == 1 else f"{fault.more} more places"
    return replace(fault.problem, message=f"{fault.problem.message} (and in {places})")
