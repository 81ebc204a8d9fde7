from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.gui import languages
from studyapp.gui.lengths import about, minutes_in_words


def spaced(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0.4, "0 min"),
        (25, "25 min"),
        (99.4, "99 min"),
        (99.6, "1 h 40 min"),
        (120, "2 h"),
        (385, "6 h 25 min"),
        (554, "9 h 14 min"),
    ],
)
def test_a_hundred_minutes_and_more_are_told_in_hours(
    dressed: QApplication, minutes: float, words: str
) -> None:
    assert dressed
    assert " " not in minutes_in_words(minutes), "it would break between number and unit"
    assert spaced(minutes_in_words(minutes)) == words


@pytest.mark.parametrize(
    ("code", "words"), [("de", "etwa 6 h 25 min"), ("es", "alrededor de 6 h 25 min")]
)
def test_hours_are_told_in_the_learners_language(
    dressed: QApplication, resources: Path, code: str, words: str
) -> None:
    languages.apply(dressed, resources, code)
    try:
        assert spaced(about(385)) == words
    finally:
        languages.apply(dressed, resources, "en")
