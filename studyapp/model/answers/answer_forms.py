"""The forms an author's answer stands for: `a | b`, `X (Y)`, `[optional] parts`, `word(s)`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_MOST = 32  # forms of one answer; an author who nests brackets deeper gets the first ones

_LAST_BRACKET = re.compile(r"^(?P<name>[^()]*[^()\s]) \((?P<other>[^()]*)\)$")
_OPTIONAL = re.compile(r"(?:(?<=\s)|^)\[([^\[\]]+)\](?=\s|$)|^\(([^()]+)\)(?= )")
_PLURAL_SIGN = re.compile(r"(?<=\w)\(e?s\)(?!\w)")
_OPENING, _CLOSING = "([{", ")]}"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write the answer; `how` is '' for the answer itself, else why it counts."""

    text: str
    how: str = ""


def answer_forms(answer: str, accept: Sequence[str] = ()) -> tuple[Form, ...]:
    """Return every form that counts, the answer itself first."""
    own, *listed = alternatives(answer)
    forms = list(_written(own, ""))
    for other in (*listed, *(part for text in accept for part in alternatives(text))):
        forms += [Form(form.text, form.how or "listed") for form in _written(other, "")]
    return tuple({form.text: form for form in reversed(forms)}.values())[::-1]


def alternatives(text: str) -> tuple[str, ...]:
    """Split at the bars outside brackets; `|x|` and `P(A|B)` stay whole."""
    if "|" not in text:
        return (text.strip(),)
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character == "|" and depth == 0:
            parts.append(text[start:place].strip())
            start = place + 1
    parts.append(text[start:].strip())
    return tuple(parts) if all(parts) else (text.strip(),)


def _written(text: str, how: str) -> Iterator[Form]:
    """Yield the forms of one alternative."""
    text = _PLURAL_SIGN.sub("", text)
    found = _LAST_BRACKET.match(text)
    if found:
        yield from _with_options(found["name"], how)
        yield Form(text, how)
        for other in alternatives(found["other"]):
            yield from _with_options(other, "other-form")
    else:
        yield from _with_options(text, how)


def _with_options(text: str, how: str) -> Iterator[Form]:
    """Yield the text with all optional parts, then with fewer and fewer of them."""
    plain = _OPTIONAL.split(text) if "[" in text or text.startswith("(") else [text]
    fixed, options = plain[::3], [a or b for a, b in zip(plain[1::3], plain[2::3], strict=True)]
    for number in range(min(_MOST, 2 ** len(options))):
        kept = ["" if number >> place & 1 else option for place, option in enumerate(options)]
        joined = "".join(part for pair in zip(fixed, [*kept, ""], strict=True) for part in pair)
        form = " ".join(joined.split())
        if form:
            yield Form(form, (how or "optional") if number else how)
