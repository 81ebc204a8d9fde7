"""Faults found in a pack: where, what, and a hint that helps to mend it."""

from dataclasses import dataclass
from enum import StrEnum

from studyapp.model.errors import StudyError


class Severity(StrEnum):
    """Errors keep a pack from being installed; warnings do not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault; `line` and `column` count from 1, `path` is relative to the pack's root."""

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Render as `path:line:column: error[CODE]: message`."""
        return (
            f"{self.path}:{self.line}:{self.column}: {self.severity}[{self.code}]: {self.message}"
        )


class PackError(StudyError):
    """A pack cannot be used; `problems` lists every fault that was found."""

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.problems = problems
