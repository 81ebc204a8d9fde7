from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import motion
from studyapp.study.settings import Preferences


@pytest.fixture
def preferences(dressed: QApplication, tmp_path: Path) -> Preferences:
    assert dressed
    return Preferences(tmp_path / "settings.json")


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    made = QScrollArea()
    qtbot.addWidget(made)
    inner = QWidget()
    inner.resize(100, 2000)
    made.setWidget(inner)
    made.resize(200, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_moves_where_the_system_does_not_say(
    preferences: Preferences, area: QScrollArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    motion.settle(preferences)
    assert motion.is_reduced()
    motion.glide(area.verticalScrollBar(), 500)
    assert area.verticalScrollBar().value() == 500
    assert motion.tick(100) == 1000


def test_who_wants_motion_sees_the_way(
    preferences: Preferences, area: QScrollArea, qtbot: QtBot
) -> None:
    preferences.set("motion", "full")
    motion.settle(preferences)
    bar = area.verticalScrollBar()
    motion.glide(bar, 800)
    assert bar.value() < 800
    motion.glide(bar, 500)  # the place may change on the way
    qtbot.waitUntil(lambda: bar.value() == 500)
    assert motion.tick(100) == 100
    preferences.set("motion", "reduced")
    motion.settle(preferences)
    assert motion.is_reduced()
