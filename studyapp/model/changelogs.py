"""What authors say about an update: their CHANGELOG as plain lines, from the newest on."""

import re
from typing import Final

_HEADING: Final = re.compile(r" {0,3}#{1,6}\s+")
_BULLET: Final = re.compile(r"^(\s*)[-*+]\s+")
_MARKS: Final = re.compile(r"\*\*|__|`")


def since(log: str, version: str = "") -> str:
    """Return `log` without its title and marks, up to the part about `version`."""
    named = re.compile(rf"(?<![\d.]){re.escape(version)}(?![\d.])") if version else None
    lines: list[str] = []
    for line in log.splitlines():
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
