"""Turns the inline tokens of a paragraph into runs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from markdown_it.token import Token

from studyapp.model.text import Run
from studyapp.packs.links import Links

_CHANGES: Final[Mapping[str, Callable[[Run], Run]]] = {
    "strong_open": lambda style: replace(style, strong=True),
    "em_open": lambda style: replace(style, emphasis=True),
    "s_open": lambda style: replace(style, strike=True),
}
_PLAIN: Final = Run("")


def runs(tokens: Sequence[Token], links: Links, line: int) -> tuple[Run, ...]:
    """Return the runs of `tokens`; a soft line break becomes a space, a hard one a new line."""
    writer = _Writer(links, line)
    for token in tokens:
        writer.take(token)
    return _trimmed(writer.written)


def words(tokens: Sequence[Token]) -> str:
    """Return the bare text of `tokens`."""
    return "".join(_words(token) for token in tokens).strip()


class _Writer:
    """Writes runs, with the styles that are open on a stack."""

    def __init__(self, links: Links, line: int) -> None:
        self.written: list[Run] = []
        self._links = links
        self._line = line
        self._styles = [_PLAIN]

    def take(self, token: Token) -> None:
        """Go on with `token`."""
        if token.nesting > 0:
            self._styles.append(self._style(token))
        elif token.nesting < 0:
            self._styles.pop()
        else:
            self._write(token)

    def _style(self, token: Token) -> Run:
        style = self._styles[-1]
        if token.type == "link_open":
            link = self._links.link(str(token.attrs.get("href", "")), self._line)
            return replace(style, link=link)
        if token.type == "span_open":
            return replace(style, language=str(token.attrs["lang"]))
        change = _CHANGES.get(token.type)
        return change(style) if change else style

    def _write(self, token: Token) -> None:
        style = self._styles[-1]
        if token.type == "code_inline":
            style = replace(style, code=True)
        elif token.type.startswith("math_inline"):
            style = replace(style, math=True)
        elif token.type == "image":
            hint = "put it on a line of its own, with empty lines around it"
            self._links.notes.fault(self._line, "E208", "a picture inside a paragraph", hint)
        self._put(replace(style, text=_words(token)))

    def _put(self, run: Run) -> None:
        last = self.written[-1] if self.written else None
        if last is not None and not run.math and replace(run, text=last.text) == last:
            self.written[-1] = replace(last, text=last.text + run.text)
        elif run.text:
            self.written.append(run)


def _words(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    if token.type == "image":
        return words(token.children or [])
    return token.content


def _trimmed(written: list[Run]) -> tuple[Run, ...]:
    if written and not (written[0].code or written[0].math):
        written[0] = replace(written[0], text=written[0].text.lstrip())
    if written and not (written[-1].code or written[-1].math):
        written[-1] = replace(written[-1], text=written[-1].text.rstrip())
    return tuple(run for run in written if run.text)
