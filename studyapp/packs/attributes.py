"""Reads attributes in braces: `{#id .class key=value key="a value"}`."""

import re
from dataclasses import dataclass, field
from typing import Final

_ATTRIBUTE: Final = re.compile(
    r"""\s*(?:\#(?P<id>[^\s{}"=\#]+)
        |\.(?P<kind>[A-Za-z][\w-]*)
        |(?P<key>[A-Za-z][\w-]*)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s{}"]+))
        )(?=\s|$)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Attributes:
    """What stood in the braces."""

    id: str | None = None
    kinds: tuple[str, ...] = ()
    values: dict[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        """The first class."""
        return self.kinds[0] if self.kinds else None


NONE: Final = Attributes()


def parse(text: str) -> Attributes | None:
    """Return the attributes in `text`, which includes the braces; None if it holds others."""
    if not (text.startswith("{") and text.endswith("}")):
        return None
    inner = text[1:-1].strip()
    name: str | None = None
    kinds: list[str] = []
    values: dict[str, str] = {}
    at = 0
    while at < len(inner):
        match = _ATTRIBUTE.match(inner, at)
        if match is None:
            return None
        at = match.end()
        if match["id"]:
            name = match["id"]
        elif match["kind"]:
            kinds.append(match["kind"])
        else:
            values[match["key"]] = match["quoted"] if match["bare"] is None else match["bare"]
    return Attributes(name, tuple(kinds), values)


def split_off(text: str) -> tuple[str, Attributes | None]:
    """Return `text` without the attributes at its end, and these, None if there are none."""
    if not text.endswith("}") or (start := text.rfind("{")) < 0:
        return text, None
    found = parse(text[start:])
    return (text, None) if found is None else (text[:start].rstrip(), found)
