"""The eyes that look over every picture see what is wrong in windows made wrong on purpose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studyapp.gui.widgets.cards import PrimaryButton, Text
from tests.support.eyesight import faults
from tests.support.painted import writings

LONG = "A sentence that is far too long for the little room it is given here"


class Canvas(QWidget):
    """Paints its texts itself, as charts do."""

    def __init__(self, *texts: tuple[int, int, str]) -> None:
        super().__init__()
        self.setMinimumSize(200, 80)
        self._texts = texts

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for x, y, text in self._texts:
            painter.drawText(x, y, text)
        painter.end()


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> QWidget:
    assert dressed
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    QVBoxLayout(made)
    return made


def kinds(window: QWidget, *parts: QWidget) -> set[str]:
    """Show `parts` in the window and return the kinds of faults in it."""
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    window.show()
    QApplication.processEvents()
    return {fault.kind for fault in faults(window)}


def squeezed(widget: QWidget, width: int = 60) -> QWidget:
    widget.setFixedWidth(width)
    return widget


def combo(text: str) -> QComboBox:
    made = QComboBox()
    made.addItem(text)
    return made


def test_a_sound_window_has_no_faults(window: QWidget) -> None:
    parts = (Text(LONG), PrimaryButton("Go on"), QCheckBox("Yes"), combo("one"), QLineEdit("a"))
    assert kinds(window, *parts) == set()


@pytest.mark.parametrize(
    "kind", [QLabel, QPushButton, QCheckBox, combo], ids=lambda kind: kind.__name__
)
def test_a_text_wider_than_its_widget_is_cut(
    window: QWidget, kind: Callable[[str], QWidget]
) -> None:
    made = kind(LONG)
    assert kinds(window, squeezed(made)) & {"cut", "elided"}


def test_a_wrapped_text_without_height_is_cut(window: QWidget) -> None:
    label = Text(LONG)
    label.setFixedSize(120, 20)
    assert "cut" in kinds(window, label)


def test_a_long_word_in_a_narrow_label_is_cut(window: QWidget) -> None:
    assert "cut" in kinds(window, squeezed(Text("Donaudampfschifffahrtsgesellschaft")))


def test_a_text_beyond_the_edge_of_a_painting_is_cut(window: QWidget) -> None:
    assert "cut" in kinds(window, Canvas((380, 20, "Wednesday")))


def test_a_placeholder_that_does_not_fit_is_seen(window: QWidget) -> None:
    field = QLineEdit()
    field.setPlaceholderText(LONG)
    assert "elided" in kinds(window, squeezed(field, 120))


def test_an_elided_text_is_a_fault_until_a_tool_tip_gives_the_whole(window: QWidget) -> None:
    label = QLabel("A sentence tha…")
    label.setText(label.fontMetrics().elidedText(LONG, Qt.TextElideMode.ElideRight, 100))
    assert "elided" not in kinds(window, label), "a label's own dots may be its author's"
    listed = QListWidget()
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listed.addItem(LONG)
    assert "elided" in kinds(window, squeezed(listed, 120))
    listed.item(0).setToolTip(LONG)
    assert "elided" not in kinds(window)


def test_texts_that_are_painted_over_each_other_overlap(window: QWidget) -> None:
    assert "overlap" in kinds(window, Canvas((10, 20, "Monday"), (30, 24, "Tuesday")))


def test_widgets_that_lie_over_each_other_overlap(window: QWidget) -> None:
    first, second = QLabel("One label here", window), QLabel("another one", window)
    first.setGeometry(10, 10, 120, 20)
    second.setGeometry(40, 14, 120, 20)
    assert "overlap" in kinds(window)


def test_what_a_pop_up_covers_is_no_overlap(window: QWidget) -> None:
    under = QLabel("Something that lies below", window)
    under.setGeometry(10, 10, 200, 20)
    over = QFrame(window)
    over.setAutoFillBackground(True)
    over.setGeometry(QRect(0, 0, 300, 60))
    QLabel("pop-up", over).setGeometry(40, 12, 100, 20)
    over.raise_()
    assert kinds(window) == set()


def test_a_widget_outside_its_parent_is_seen(window: QWidget) -> None:
    stray = QPushButton("Go", window)
    stray.setGeometry(380, 10, 80, 30)
    assert "outside" in kinds(window)


def test_what_scrolls_may_be_larger_than_its_view(window: QWidget) -> None:
    inner = QLabel("\n".join(["line"] * 60))
    area = QScrollArea()
    area.setWidget(inner)
    assert kinds(window, area) == set()


def test_what_cannot_be_scrolled_to_is_seen(window: QWidget) -> None:
    area = QScrollArea()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(QLabel(LONG * 3))
    assert "outside" in kinds(window, area)


def test_what_has_no_room_at_all_is_seen(window: QWidget) -> None:
    label = QLabel("Go", window)
    label.setGeometry(10, 10, 80, 0)
    assert "crushed" in kinds(window)


def test_pale_text_is_seen(window: QWidget) -> None:
    label = QLabel("You can hardly read this")
    label.setStyleSheet("color: #aaaaaa")
    assert "contrast" in kinds(window, label)


def test_large_text_may_be_paler_than_small_text(window: QWidget) -> None:
    look = "color: #8a8a8a; font-size: {}px"
    large = QLabel("Large")
    large.setStyleSheet(look.format(40))
    assert kinds(window, large) == set()
    large.setStyleSheet(look.format(14))
    assert "contrast" in kinds(window)


def test_the_ground_is_that_which_is_painted_behind_the_text(window: QWidget) -> None:
    label = QLabel("White on white, but for its own ground")
    label.setStyleSheet("color: #ffffff; background: #202020")
    assert kinds(window, label) == set()


def test_what_is_written_is_told_with_colour_and_size(window: QWidget) -> None:
    label = QLabel("Hear me", window)
    label.setStyleSheet("color: #123456; font-size: 21px")
    window.show()
    (heard,) = writings(label)
    assert (heard.text, heard.ink, heard.pixels) == ("Hear me", QColor("#123456"), 21.0)
