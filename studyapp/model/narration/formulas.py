"""Small TeX formulas, read aloud; anything unknown is left to the caller."""

# ruff: noqa: RUF001 - the signs themselves are what this file is about

import re

from studyapp.model.narration.wording import GREEK, Wording

LONGEST = 500
"""Longer formulas than this many characters are not read."""
_DEEPEST = 12

# Words set as text are one token; everywhere else letters stand for quantities, one by one.
_TOKEN = re.compile(
    r"\\(?:text|mathrm|operatorname)\s*\{[^{}\\]*\}|\\[A-Za-z]+|\\.|\d+(?:\.\d+)*|[A-Za-z]|\S"
)
_THOUSANDS = re.compile(r"(?<=\d)\{,\}(?=\d)")
_SIGNS = {
    "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈",
    "equiv": "≡", "pm": "±", "mp": "∓", "times": "×", "cdot": "·", "div": "÷", "to": "→",
    "rightarrow": "→", "leftarrow": "←", "gets": "←", "Rightarrow": "⇒", "implies": "⇒",
    "iff": "⇔", "infty": "∞", "sum": "∑", "prod": "∏", "int": "∫", "partial": "∂", "nabla": "∇",
    "in": "∈", "notin": "∉", "subset": "⊂", "cup": "∪", "cap": "∩", "forall": "∀", "exists": "∃",
    "propto": "∝", "neg": "¬", "land": "∧", "lor": "∨", "lt": "<", "gt": ">", "%": "%",
}  # fmt: skip
_NAMES = frozenset({*GREEK.values(), "varepsilon"})
_FUNCTIONS = frozenset({
    "log", "ln", "exp", "sin", "cos", "tan", "tanh", "max", "min", "arg", "softmax", "argmax",
    "lim", "mod", "det",
})  # fmt: skip
_SILENT = frozenset({
    "left", "right", "quad", "qquad", "displaystyle", "limits", ",", ";", ":", "!", " ", "big",
})  # fmt: skip
_WRAPPERS = frozenset({
    "text", "mathrm", "mathbf", "mathit", "mathsf", "operatorname", "boldsymbol", "bm", "hat",
    "bar", "vec", "tilde", "mathcal",
})  # fmt: skip
_PLAIN = {"(": "", ")": "", "[": "", "]": "", "|": "", ",": ",", ".": "", "/": "÷", "-": "−"}


class _UnknownError(Exception):
    """The formula holds something that we cannot say."""


def say_formula(tex: str, wording: Wording) -> str | None:
    """Return the words for `tex`, or None if it is too long or too deep or holds the unknown."""
    if len(tex) > LONGEST or not wording.over:
        return None
    try:
        words = _Reader(_THOUSANDS.sub("", tex), wording).sequence(None, 0)
    except _UnknownError:
        return None
    return " ".join(words.replace(" ,", ",").split()) or None


class _Reader:
    """Reads tokens one after the other; each method returns words."""

    def __init__(self, tex: str, wording: Wording) -> None:
        self._tokens = _TOKEN.findall(tex)[::-1]
        self._wording = wording

    def sequence(self, closer: str | None, depth: int) -> str:
        """Read up to `closer`, or to the end."""
        if depth > _DEEPEST:
            raise _UnknownError
        words: list[str] = []
        while self._tokens:
            token = self._tokens.pop()
            if token == closer:
                return " ".join(words)
            words.append(self._say(token, depth))
        if closer is not None:
            raise _UnknownError
        return " ".join(words)

    def _say(self, token: str, depth: int) -> str:
        if token.startswith("\\"):
            written = token.partition("{")[2]
            return written.rstrip("}") if written else self._command(token[1:], depth)
        match token:
            case "{":
                return self.sequence("}", depth + 1)
            case "^":
                return self._power(self._argument(depth))
            case "_":
                return f"{self._wording.sub} {self._argument(depth)}"
            case "'":
                return "prime"
        return self._plain(token)

    def _plain(self, token: str) -> str:
        if token.isascii() and token[0].isalnum():
            return token
        sign = _PLAIN.get(token, token)
        if sign in self._wording.symbols:
            return self._wording.symbols[sign]
        if token in _PLAIN:
            return sign
        raise _UnknownError

    def _command(self, name: str, depth: int) -> str:
        wording = self._wording
        match name:
            case "frac" | "dfrac" | "tfrac":
                above = self._argument(depth)
                return f"{above} {wording.over} {self._argument(depth)}"
            case "sqrt":
                return f"{wording.root} {self._argument(depth)}"
            case "sum":
                return f"{wording.total} {self._limits(depth)}"
        if name in _WRAPPERS:
            return self._argument(depth)
        if name in _SILENT:
            return ""
        return self._named(name)

    def _named(self, name: str) -> str:
        if name.lower() in _NAMES:
            return name.lower().removeprefix("var")
        if name in _FUNCTIONS:
            return name
        sign = self._wording.symbols.get(_SIGNS.get(name, ""))
        if sign is None:
            raise _UnknownError
        return sign

    def _argument(self, depth: int) -> str:
        if self._tokens:
            sign = self._tokens.pop()
            if sign != "[":  # \sqrt[3]{x} is too rare to word
                return self._say(sign, depth + 1)
        raise _UnknownError

    def _limits(self, depth: int) -> str:
        """Read `_{i=1}^{n}` as "i equals 1 to n:"."""
        low = high = ""
        while self._tokens and self._tokens[-1] in {"_", "^"}:
            if self._tokens.pop() == "_":
                low = self._argument(depth)
            else:
                high = self._argument(depth)
        bounds = f"{low} {self._wording.to} {high}" if low and high else low + high
        return f"{bounds}," if bounds else ""

    def _power(self, exponent: str) -> str:
        return power(exponent, self._wording)


def power(exponent: str, wording: Wording) -> str:
    """Say an exponent: "squared", "cubed", "to the power n"."""
    match exponent:
        case "2":
            return wording.squared
        case "3":
            return wording.cubed
    return f"{wording.power} {exponent}"
