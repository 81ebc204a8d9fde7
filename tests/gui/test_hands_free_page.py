from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.hands_free import HandsFreePage
from studyapp.model.memory import Rating
from studyapp.model.schedule import Phase
from studyapp.study.desk import Desk
from tests.support.desks import PACK, basics, take_cards
from tests.support.freed import is_freed
from tests.support.pages import part, shown

pytestmark = pytest.mark.usefixtures("unheard")

SLOW_MS = 30_000


@pytest.fixture
def page(kit: Kit, desk: Desk, qtbot: QtBot) -> Iterator[HandsFreePage]:
    take_cards(desk, basics(3))
    desk.preferences.set("speech_speed", 4.0)
    desk.preferences.set("hands_free_wait", 1)
    made = shown(qtbot, HandsFreePage, kit)
    assert isinstance(made, HandsFreePage)
    yield made
    made.leave()


def state(page: QWidget) -> str:
    return part(page, QLabel, "hands-free-state").text()


def press(page: HandsFreePage, key: Qt.Key) -> None:
    QTest.keyClick(page, key)


def ratings(desk: Desk, card: str) -> list[int]:
    return [event.payload["rating"] for event in desk.progress.history(f"{PACK}/{card}")]


def test_nothing_is_read_before_the_learner_begins(page: HandsFreePage, kit: Kit) -> None:
    assert kit.speaker.state == "stopped"
    assert "3 cards are due" in page.start.text.text()
    assert page.focusWidget() is page.start.action


def test_the_voice_asks_waits_and_answers_and_a_key_grades(
    page: HandsFreePage, kit: Kit, desk: Desk, qtbot: QtBot
) -> None:
    said: list[str] = []
    kit.speaker.sentence_changed.connect(lambda sentence: said.append(sentence.text))
    QTest.keyClick(page.start.action, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: state(page) == "Answer in your mind", timeout=SLOW_MS)
    assert said == ["Question 1?"]
    assert page.countdown.share > 0
    qtbot.waitUntil(lambda: state(page) == "Did you know it?", timeout=SLOW_MS)
    assert said == ["Question 1?", "Answer 1."]
    press(page, Qt.Key.Key_1)
    assert ratings(desk, "c-1") == [Rating.AGAIN]
    qtbot.waitUntil(lambda: len(said) == 3, timeout=SLOW_MS)
    assert said[-1] == "Question 2?"


def test_a_grade_before_the_answer_counts_for_nothing(
    page: HandsFreePage, desk: Desk, qtbot: QtBot
) -> None:
    page.start.acted.emit()
    qtbot.waitUntil(lambda: state(page) == "Listen")
    press(page, Qt.Key.Key_3)
    assert ratings(desk, "c-1") == []


def test_space_goes_on_at_once(page: HandsFreePage, desk: Desk) -> None:
    page.start.acted.emit()
    for expected in ("Listen", "Answer in your mind", "The answer"):
        assert state(page) == expected
        press(page, Qt.Key.Key_Space)
    assert ratings(desk, "c-1") == [Rating.GOOD]


def test_silence_means_known_if_the_learner_wants_it_so(
    page: HandsFreePage, desk: Desk, qtbot: QtBot
) -> None:
    desk.preferences.set("hands_free_grades", "timer")
    page.start.acted.emit()
    qtbot.waitUntil(lambda: ratings(desk, "c-1") == [Rating.GOOD], timeout=SLOW_MS)


def test_a_hold_waits_as_long_as_it_takes_and_goes_on(
    page: HandsFreePage, kit: Kit, qtbot: QtBot
) -> None:
    page.start.acted.emit()
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Escape)
    assert state(page) == "Held"
    assert not page._wait.isActive()
    assert kit.speaker.state == "stopped"
    press(page, Qt.Key.Key_Escape)
    assert state(page) == "Answer in your mind"
    qtbot.waitUntil(lambda: state(page) != "Answer in your mind", timeout=SLOW_MS)


def test_an_answer_is_taken_back(page: HandsFreePage, desk: Desk) -> None:
    page.start.acted.emit()
    for _ in range(3):
        press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_U)
    assert desk.progress.state(f"{PACK}/c-1").phase is Phase.NEW
    assert state(page) == "Listen"


def test_the_end_says_how_much_was_done(page: HandsFreePage) -> None:
    page.start.acted.emit()
    for _ in range(3):
        press(page, Qt.Key.Key_Space)
        press(page, Qt.Key.Key_Space)
        press(page, Qt.Key.Key_4)
    assert page.start.text.text() == "Done: 3 cards answered."
    assert page.start.action.text() == "Back to today"


def test_leaving_falls_silent(page: HandsFreePage, kit: Kit, qtbot: QtBot) -> None:
    page.start.acted.emit()
    qtbot.waitUntil(lambda: kit.speaker.state == "playing", timeout=SLOW_MS)
    page.leave()
    assert kit.speaker.state == "stopped"


def test_without_cards_the_page_says_so(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, HandsFreePage, kit)
    assert isinstance(page, HandsFreePage)
    assert "Nothing is due" in page.start.text.text()
    page.listen()
    assert kit.speaker.state == "stopped"


def test_every_button_has_a_name(page: HandsFreePage) -> None:
    page.start.acted.emit()
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.text() or each.accessibleName() for each in buttons)


def test_the_page_is_freed(kit: Kit) -> None:
    def opened() -> HandsFreePage:
        page = HandsFreePage(kit)
        page.open("")
        return page

    assert is_freed(opened)
