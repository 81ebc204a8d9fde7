"""What is noticed while Markdown is read: faults, and the things it refers to."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Fault(NamedTuple):
    """A fault at `line`, which counts from 1."""

    line: int
    code: str
    message: str
    hint: str | None = None


class Mention(NamedTuple):
    """Something named at `line`; `kind` is 'term', 'card', 'quiz', 'lesson', 'path', …."""

    line: int
    kind: str
    target: str


@dataclass(slots=True)
class Notes:
    """The notes on one text."""

    faults: list[Fault] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)

    def fault(self, line: int, code: str, message: str, hint: str | None = None) -> None:
        """Note a fault."""
        self.faults.append(Fault(line, code, message, hint))

    def mention(self, line: int, kind: str, target: str) -> None:
        """Note that `target` is named."""
        self.mentions.append(Mention(line, kind, target))
