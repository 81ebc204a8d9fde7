"""The language of the window: which is spoken, how it writes numbers, which way it runs."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from studyapp.gui import languages
from studyapp.gui.pseudo import accented


@pytest.fixture
def spoken(qapp: QApplication, resources: Path) -> Iterator[languages.Languages]:
    """Languages of its own, and the application's again afterwards."""
    made = languages.Languages()
    yield made
    made.apply(qapp, resources, "en")
    for translator in made._translators:
        qapp.removeTranslator(translator)


def tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Anywhere", text, "", n)


def test_english_needs_no_file(
    qapp: QApplication, tmp_path: Path, spoken: languages.Languages
) -> None:
    spoken.apply(qapp, tmp_path, "en")
    assert [tr("%Ln card(s)", n) for n in (0, 1, 2)] == ["0 cards", "1 card", "2 cards"]
    assert spoken.names() == {"en": "English"}


def test_a_language_without_a_file_is_english(
    qapp: QApplication, resources: Path, spoken: languages.Languages
) -> None:
    spoken.apply(qapp, resources, "tlh")
    assert spoken.code == "en"


def test_a_change_is_told_once(
    qapp: QApplication, resources: Path, spoken: languages.Languages
) -> None:
    told: list[str] = []
    spoken.changed.connect(lambda: told.append(spoken.code))
    for wish in ("en", "en_XA", "en_XA", "en"):
        spoken.apply(qapp, resources, wish)
    assert told == ["en_XA", "en"]


def test_the_accented_language_keeps_places_keys_and_lines(
    qapp: QApplication, resources: Path, spoken: languages.Languages
) -> None:
    spoken.apply(qapp, resources, "en_XA")
    assert tr("Save as &File\n%1 of %L2").startswith("[Šåvé åš &Fîļé\n%1 öf %L2")
    assert tr("%Ln card(s)", 1).startswith("[1 çåŕð")
    assert QKeySequence("Ctrl+Space") == QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Space)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_mirrored_language_turns_the_window_around(
    qapp: QApplication, resources: Path, spoken: languages.Languages
) -> None:
    spoken.apply(qapp, resources, "ar_XB")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert tr("%Ln card(s)", 2) == "\u200f\u202e2 cards\u202c\u200f"
    assert tr("") == ""
    spoken.apply(qapp, resources, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=8, max_size=200))
def test_accented_text_is_a_third_longer_in_brackets(text: str) -> None:
    changed = accented(text)
    assert changed[0] + changed[-1] == "[]"
    assert 1.2 * len(text) <= len(changed) <= 1.5 * len(text)
    assert re.findall(r"%\d|%L\d|%n|%Ln|&|\d", changed) == re.findall(r"%\d|%L\d|%n|%Ln|&|\d", text)


def test_numbers_and_dates_are_those_of_the_language_where_the_learner_lives() -> None:
    america, germany, france = QLocale("en_US"), QLocale("de_DE"), QLocale("fr_FR")
    austria = QLocale("de_AT")
    assert languages.locale_of("de", austria) == austria
    assert languages.locale_of("de", america).toString(1234.5, "f", 1) == "1.234,5"
    assert languages.locale_of("es", germany).language() == QLocale.Language.Spanish
    day = QDate(2026, 11, 28)
    short = QLocale.FormatType.ShortFormat
    assert languages.locale_of("en", america).toString(day, short) == "11/28/26"
    assert languages.locale_of("en", france).toString(day, short) == "28/11/2026"
    assert languages.locale_of("en", QLocale("vi_VN")).toString(day, short) == "28/11/2026"
    assert languages.locale_of("en", QLocale.c()) == QLocale.c()
