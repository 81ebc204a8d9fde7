"""What authors say about an update: their CHANGELOG as plain lines, from the newest on."""

import re
from typing import Final

_HEADING: Final = re.compile(r" {0,3}#{1,6}\s+")
_BULLET: Final = re.compile(r"^(\s*)[-*+]\s+")
_MARKS: Final = re.compile(r"\*\*|__|`")


def since(log: str, version: str = "") -> str:
    """Return `log` without its title, its foreword and marks, up to the part about `version`."""
    named = _named(version) if version else None
    lines: list[str] = []
    for line in _after_foreword(log.splitlines()):
        heading = _HEADING.match(line)
        if heading and named is not None and named.search(line):
            break
        if heading and not lines and not re.search(r"\d", line):
            continue  # the title of the file
        plain = line[heading.end() :] if heading else _BULLET.sub(r"\1• ", line)
        plain = _MARKS.sub("", plain).rstrip()
        if plain or (lines and lines[-1]):
            lines.append(plain)
    return "\n".join(lines).strip()


def tells_of(log: str, version: str) -> bool:
    """Tell whether a heading of `log` names `version`."""
    named = _named(version)
    return any(_HEADING.match(line) and named.search(line) for line in log.splitlines())


def _named(version: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.])")


def _after_foreword(lines: list[str]) -> list[str]:
    """Return `lines` from the first heading of a version on; all if there is none."""
    for number, line in enumerate(lines):
        if _HEADING.match(line) and re.search(r"\d", line):
            return lines[number:]
    return lines
