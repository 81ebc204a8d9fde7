from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studyapp.gui.widgets.cards import Scroller
from studyapp.gui.widgets.review.bringing import bring


def test_what_was_shown_a_moment_ago_is_scrolled_to(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    area = Scroller()
    qtbot.addWidget(area)
    lines = [QLabel("line\n" * 20) for _ in range(4)]
    for line in lines:
        area.body.addWidget(line)
    lines[3].hide()
    area.resize(400, 300)
    area.show()
    lines[3].show()
    lines[3].setText("short")
    bring(area, lines[3])
    assert not lines[3].visibleRegion().isEmpty()
    bring(area, lines[0])
    assert not lines[0].visibleRegion().isEmpty()
