from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.reminder import Reminder
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import basics, open_desk, take_cards
from tests.support.sittings import answer_cards


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[tuple[Desk, Clock]]:
    clock = Clock()
    desk = open_desk(tmp_path, clock)
    take_cards(desk, basics(3))
    answer_cards(desk, clock, 3)
    clock.forward(days=1)
    yield desk, clock
    desk.close()


@pytest.fixture
def reminder(
    learner: tuple[Desk, Clock], dressed: QApplication, qtbot: QtBot
) -> Iterator[Reminder]:
    assert dressed
    desk, clock = learner
    window = QWidget()
    qtbot.addWidget(window)
    made = Reminder(desk.preferences, clock, desk.standing.today, window)
    yield made
    made._looks.stop()  # a window of a test lives on for a while, and its files do not


def wish(desk: Desk, hour: int) -> None:
    desk.preferences.set("reminder", value=True)
    desk.preferences.set("reminder_hour", hour)


def test_nothing_is_said_unless_it_was_asked_for(reminder: Reminder) -> None:
    assert reminder.words() == ""


def test_one_notice_a_day_says_how_much_is_due(
    learner: tuple[Desk, Clock], reminder: Reminder, qtbot: QtBot
) -> None:
    desk, clock = learner
    wish(desk, clock().hour)
    with qtbot.waitSignal(reminder.said) as said:
        reminder.look()
    assert said.args is not None
    assert "cards are ready" in said.args[0]
    with qtbot.assertNotEmitted(reminder.said):
        reminder.look()
    clock.forward(days=1)
    assert reminder.words()


def test_it_waits_for_its_hour(learner: tuple[Desk, Clock], reminder: Reminder) -> None:
    desk, clock = learner
    now: datetime = clock()
    assert now.hour < 23
    wish(desk, now.hour + 1)
    assert reminder.words() == ""
    clock.forward(hours=1)
    assert reminder.words()


def test_a_day_off_is_left_in_peace(learner: tuple[Desk, Clock], reminder: Reminder) -> None:
    desk, clock = learner
    wish(desk, 0)
    desk.preferences.set("days_off", clock().date().isoformat())
    assert reminder.words() == ""


def test_who_has_nothing_due_hears_nothing(learner: tuple[Desk, Clock], reminder: Reminder) -> None:
    desk, clock = learner
    wish(desk, 0)
    answer_cards(desk, clock, 3)
    desk.preferences.set("new_per_day", 0)
    assert reminder.words() == ""
