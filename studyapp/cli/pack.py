"""`studyapp pack check PATH`: every fault of a pack at once, as `path:line:column`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from studyapp.model.problems import PackError, Problem, Severity
from studyapp.study.authoring import check

FIT, FAULTY, UNREADABLE = 0, 1, 2
_USAGE: Final = "usage: studyapp pack check PATH (a folder or a .studypack file)"
_CONTROL: Final = {code: f"\\x{code:02x}" for code in [*range(32), *range(127, 160)]}


def run(arguments: Sequence[str]) -> int:
    """Run a `pack` sub-command: 0 fit to ship, 1 faults were found, 2 could not be read."""
    match arguments:
        case ["check", path]:
            return _check(Path(path))
        case _:
            sys.stderr.write(f"{_USAGE}\n")
            return UNREADABLE


def _check(path: Path) -> int:
    if not path.exists():
        sys.stderr.write(f"{path} does not exist; give the folder or file of a pack.\n")
        return UNREADABLE
    try:
        problems = check(path)
    except PackError as error:
        for problem in error.problems:
            _print(problem)
        sys.stderr.write(f"{printable(str(error))}\n")
        return UNREADABLE
    for problem in problems:
        _print(problem)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    print(f"{path}: {_count(errors, 'error')}, {_count(len(problems) - errors, 'warning')}")
    return FAULTY if errors else FIT


def _print(problem: Problem) -> None:
    print(printable(str(problem)))
    if problem.hint:
        print(f"    hint: {printable(problem.hint)}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def printable(text: str) -> str:
    """Show control characters instead of obeying them: a pack's text comes from strangers."""
    return text.translate(_CONTROL)
