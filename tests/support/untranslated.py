"""What a widget says in plain English while the window speaks the accented language."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from studyapp.gui.widgets.questions.gaps import ClozeBody
from tests.support.painted import shown_widgets, writings

# The accented language leaves no plain vowel; one in a word is English, or a course's own.
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_PLAIN: Final = re.compile(r"[A-Za-z]*[aeiouAEIOU][A-Za-z]*")
_BRACKETED: Final = re.compile(r"\[[^\[\]]*\]")  # translated, with what was filled in
_DATES: Final = (
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_NAMES: Final = frozenset(
    [
        "StudyApp",
        "English",
        "Inter",
        "Atkinson",
        "KiB",
        "AM",
        "Opus",
        "WAV",
        "Midterm",
        "Deutsch",
        "Español",
    ]
)
_SHORT: Final = 12  # so long a piece of a line is a course's, if it stands in one
_CODE: Final = re.compile(r"\b[a-z]{2}-[A-Z]{2}\b")  # of a language
_AROUND: Final = re.compile(r"^[0-9]+[.] |^[0-9A-Z] |\s*\(?\d+\)?$|…$|[“”\"]")
_PARTS: Final = re.compile(r" · |: |\n|  +")


def untranslated(window: QWidget, course: Path) -> Iterator[str]:
    """Yield every text in `window` that is neither translated nor in the files of `course`."""
    for widget in shown_widgets(window):
        for what, text in (*_named(widget), *_written(widget)):
            if _is_plain(text, course):
                yield f"{widget.objectName() or type(widget).__name__} {what} {text!r}"


def _named(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a screen reader or a tooltip says."""
    yield "is called", widget.accessibleName()
    yield "is described as", widget.accessibleDescription()
    yield "explains", re.sub(r"<[^>]*>", " ", widget.toolTip())
    if isinstance(widget, QLineEdit):
        yield "asks", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield "offers", widget.itemText(place)


def _written(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what is painted; of a wrapped text the whole, for a piece of it says too little."""
    if _stands_in_cloze(widget):
        return  # every word of the sentence stands alone
    if isinstance(widget, QLabel | QAbstractButton):
        yield "says", widget.text()
    elif not isinstance(widget, QTextEdit | QLineEdit):
        view = widget.parentWidget()
        if not isinstance(view, QTextEdit | QAbstractItemView):
            for writing in writings(widget):
                yield "paints", writing.text


def _stands_in_cloze(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, ClozeBody):
        above = above.parentWidget()
    return above is not None


def _is_plain(text: str, course: Path) -> bool:
    while text != (bare := _BRACKETED.sub("", text)):
        text = bare
    if text.startswith("/"):  # a path
        return False
    return any(_english(part) and not _is_of_course(part, course) for part in _PARTS.split(text))


def _english(text: str) -> list[str]:
    words = _WORD.findall(_CODE.sub("", text))
    return [word for word in words if _PLAIN.fullmatch(word) and not _is_name(word)]


def _is_of_course(text: str, course: Path) -> bool:
    exact, prose = _of_course(course)
    said = _AROUND.sub("", " ".join(text.split())).strip()
    return said in exact or ((len(said) >= _SHORT or text.endswith("…")) and said in prose)


def _is_name(word: str) -> bool:
    return word in _NAMES or any(day.startswith(word) for day in _DATES.split() if len(word) > 2)


@cache
def _of_course(course: Path) -> tuple[frozenset[str], str]:
    """Return every text of the pack in `course`, and all of them as one."""
    from studyapp.packs.reader import read_pack

    texts = {" ".join(text.split()) for text in _texts(read_pack(course))}
    return frozenset(texts), " ".join(sorted(texts))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
