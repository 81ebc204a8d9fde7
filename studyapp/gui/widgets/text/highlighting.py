"""Code cut into coloured stretches."""

from collections.abc import Iterator
from functools import lru_cache

from studyapp.gui.tokens import Syntax

MAX_HIGHLIGHTED = 20_000


@lru_cache(maxsize=128)
def highlighted(text: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return `text` as (stretch, field of `Syntax` or '') pairs that join to `text` again.

    Unknown languages and very long texts come back as one plain stretch.
    """
    if not language or len(text) > MAX_HIGHLIGHTED:
        return ((text, ""),)
    found = tuple(_stretches(text, language))
    # A lexer may change white space; offsets must not move, so such text stays plain.
    return found if "".join(stretch for stretch, _ in found) == text else ((text, ""),)


def colour_of(syntax: Syntax, part: str, plain: str) -> str:
    """Return the colour of a stretch, `plain` for ordinary text."""
    return str(getattr(syntax, part)) if part else plain


def _stretches(text: str, language: str) -> Iterator[tuple[str, str]]:
    from pygments import lex
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        yield text, ""
        return
    for kind, stretch in lex(text, lexer):
        yield stretch, _part(str(kind))


def _part(kind: str) -> str:
    name = kind.removeprefix("Token.")
    for start, part in _PARTS:
        if name.startswith(start):
            return part
    return ""


_PARTS = (
    ("Keyword", "keyword"),
    ("Operator.Word", "keyword"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Comment", "comment"),
    ("Name.Function", "name"),
    ("Name.Class", "name"),
    ("Name.Builtin", "name"),
    ("Name.Decorator", "name"),
    ("Name.Tag", "name"),
)
