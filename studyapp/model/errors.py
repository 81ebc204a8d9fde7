"""Errors a learner or author can act on: one clear sentence each, with what to do."""

import re
from typing import Any, Final, Self

_PLACE: Final = re.compile(r"%([1-9])")


class Sentence(str):
    """What is said to a person, in English, and how to say it in another language.

    The text is `template` with its places, `%1` and on, filled with `values`; the window looks
    for a translation of the template and fills that. A value may be a sentence itself.
    """

    __slots__ = ("template", "values")

    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Self:
        """Fill the places of `template`."""
        made = super().__new__(cls, filled(template, [_english(value) for value in values]))
        made.template = template
        made.values = values
        return made

    def __getnewargs__(self) -> Any:
        """Return what a copy is made of."""
        return (self.template, *self.values)


def filled(template: str, values: list[str]) -> str:
    """Return `template` with its places filled, in one pass: a value may hold a `%1` itself."""
    return _PLACE.sub(lambda place: (values[int(place[1]) - 1 :] or [place[0]])[0], template)


def _english(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


class StudyError(Exception):
    """Something the person can mend; the message is one sentence that says how.

    Anything else that escapes is a bug and gets a crash report.
    """

    def __init__(self, sentence: str, *values: object) -> None:
        self.sentence = sentence if isinstance(sentence, Sentence) else Sentence(sentence, *values)
        super().__init__(str(self.sentence))
