"""A whole practice test, taken in the real window by keyboard alone.

Run with `--record DIR` to keep a picture of each question.
"""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.pages.quiz import QuizPage
from studyapp.gui.window import Window
from studyapp.model.answers.arrangement import Arrangement
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderQuestion,
    ShortQuestion,
    TrueFalseQuestion,
)
from studyapp.study.folders import Folders
from studyapp.study.practice import Item
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import GOOD, GOOD_PACK

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("unheard")


class Hands:
    """Two hands on the keyboard; no mouse is in reach."""

    def __init__(self, window: Window, film: Path | None) -> None:
        self.window = window
        self._film = film
        self._pictures = 0

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.window.focusWidget() or self.window, text)

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            focus = self.window.focusWidget()
            if focus is not None and focus.objectName() == name:
                return
            self.press(Key.Key_Tab)
        pytest.fail(f"the keyboard does not reach {name}")

    def shoot(self, name: str) -> None:
        if self._film is not None:
            self._pictures += 1
            self._film.mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(self._film / f"{self._pictures:02}-{name}.png"))

    @property
    def quiz(self) -> QuizPage:
        page = self.window.page
        assert isinstance(page, QuizPage)
        return page


@pytest.fixture
def hands(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest
) -> Hands:
    assert dressed
    starters = tmp_path / "starters"
    starters.mkdir()
    (starters / "good").symlink_to(GOOD, target_is_directory=True)
    folders = Folders(tmp_path / "data", tmp_path / "cache", starters)
    window = Window(folders, Preferences(tmp_path / "settings.json"), Clock(), "room")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=20_000):
        window.show()
        window.begin()
    window.activateWindow()
    assert window.kit is not None
    window.kit.desk.library.enrol(GOOD_PACK)
    recorded = request.config.getoption("--record")
    return Hands(window, Path(recorded) if recorded else None)


def answer(hands: Hands, item: Item) -> None:  # noqa: C901 - a case for each kind
    """Give the right answer with keys only."""
    match item.question:
        case ChoiceQuestion(options=options):
            choose(hands, item.arrangement, [one.right for one in options])
        case TrueFalseQuestion(answer=value):
            hands.write("t" if value else "f")
        case NumericQuestion(answer=number):
            hands.write(f"{number:g}")
        case ShortQuestion(answer=text):
            hands.write(text)
        case ClozeQuestion():
            for text in ("TPU", "grid"):
                hands.write(text)
                hands.press(Key.Key_Tab)
        case MatchQuestion(pairs=pairs):
            for pair in pairs:
                for _ in range(item.arrangement.rights.index(pair.right) + 1):
                    hands.press(Key.Key_Down)
                hands.press(Key.Key_Tab)
        case OrderQuestion(items=items):
            put_in_order(hands, list(item.arrangement.items), items)
        case OpenQuestion():
            hands.write("Because the work repeats and area is dear.")
            hands.press(Key.Key_Return, CONTROL)
            hands.write("12")


def choose(hands: Hands, order: Arrangement, right: list[bool]) -> None:
    for place, index in enumerate(order.options, 1):
        if right[index]:
            hands.write(str(place))


def put_in_order(hands: Hands, shown: list[str], wanted: tuple[str, ...]) -> None:
    for place, text in enumerate(wanted):
        row = shown.index(text)
        hands.press(Key.Key_Home)
        for _ in range(row):
            hands.press(Key.Key_Down)
        for _ in range(row - place):
            hands.press(Key.Key_Up, ALT)
        shown.insert(place, shown.pop(row))


def check(hands: Hands) -> None:
    """Check with Enter where that is free, else with the button."""
    if isinstance(hands.quiz.session.item, Item) and isinstance(
        hands.quiz.session.item.question, ClozeQuestion | MatchQuestion
    ):
        hands.tab_to("check")
    hands.press(Key.Key_Return)


def nameless(page: QWidget) -> list[str]:
    """Return the controls in reach of the keyboard that a screen reader has no name for."""
    found = []
    for child in page.findChildren(QWidget):
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen = QAccessible.queryAccessibleInterface(child)
            if seen is not None and not seen.text(QAccessible.Text.Name):
                found.append(f"{type(child).__name__} {child.objectName()}")
    return found


def test_a_whole_test_is_taken_by_keyboard_alone(hands: Hands) -> None:
    hands.press(Key.Key_4, CONTROL)
    hands.window.go_to("practice", "")
    hands.shoot("practice")
    hands.tab_to("start_1")
    hands.press(Key.Key_Space)
    hands.shoot("set-up")
    hands.tab_to("start_test")
    hands.press(Key.Key_Space)
    quiz = hands.quiz
    seen = set()
    while (item := quiz.session.item) is not None:
        assert nameless(quiz.question) == []
        hands.shoot(item.question.id)
        answer(hands, item)
        hands.shoot(f"{item.question.id}-answered")
        check(hands)
        seen.add(item.question.id)
    assert len(seen) == 7
    hands.shoot("looked-over")
    hands.press(Key.Key_Space)
    assert quiz.session.ended
    assert quiz.session.score == 1
    assert quiz.result.verdict.text() == "Passed: 70 % were needed"
    hands.shoot("result")


def test_every_kind_is_answered_explained_and_left_by_keyboard(hands: Hands) -> None:
    hands.window.go_to("quiz", f"lesson:{GOOD_PACK}/why-accelerators")
    quiz = hands.quiz
    kinds = set()
    while (item := quiz.session.item) is not None:
        hands.shoot(item.question.id)
        answer(hands, item)
        check(hands)
        assert quiz.question.feedback.verdict.text() == "Right", item.question.id
        assert nameless(quiz.question) == []
        hands.shoot(f"{item.question.id}-checked")
        kinds.add(item.question.id)
        hands.press(Key.Key_Return)
    assert len(kinds) == 9
    assert quiz.result.score.text() == "9 of 9 right"
