import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.tokens import contrast
from studyapp.gui.widgets.text.document import Blocks, Place
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.text import Paragraph, Quote, Run

TEXT = "Training finds the weights one small step after the other. " * 5


@pytest.fixture
def view(dressed: QApplication, qtbot: QtBot) -> ReadingView:
    assert dressed
    made = ReadingView()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    paragraphs = tuple(Paragraph(f"p{n}", (Run(TEXT),)) for n in range(12))
    made.show_document((Blocks((*paragraphs[:3], Quote("q", paragraphs[3:6]), *paragraphs[6:])),))
    return made


def ink(view: ReadingView, block: str) -> float:
    """Return how much the letters at the start of `block` stand out from the page."""
    position = view.places().position(block, 0)
    assert position is not None
    cursor = view.textCursor()
    cursor.setPosition(position)
    rect = view.cursorRect(cursor)
    picture = view.viewport().grab().toImage()
    ground = theme.current().colours.canvas
    shades = {
        picture.pixelColor(x, y).name()
        for x in range(rect.left(), rect.left() + 60)
        for y in range(rect.top(), rect.bottom())
    }
    return max(contrast(shade, ground) for shade in shades)


def band_holds(view: ReadingView, block: str, offset: int = 0) -> bool:
    position = view.places().position(block, offset)
    assert position is not None
    cursor = view.textCursor()
    cursor.setPosition(position)
    return view._focus.band().contains(QPointF(view.cursorRect(cursor).center()))


def test_without_it_everything_can_be_read(view: ReadingView) -> None:
    assert ink(view, "p0") > 10
    assert ink(view, "p2") > 10


def test_all_but_what_is_read_is_dimmed(view: ReadingView) -> None:
    view.set_focus_mode("paragraph")
    view._focus.follow(view.places().position("p0", 0) or 0)
    assert ink(view, "p0") > 10
    assert ink(view, "p1") < 4


def test_a_line_is_less_than_its_paragraph(view: ReadingView) -> None:
    view.set_focus_mode("paragraph")
    whole = view._focus.band().height()
    view.set_focus_mode("line")
    assert view._focus.band().height() < whole / 2


def test_the_arrow_keys_go_from_line_to_line_and_scroll(view: ReadingView) -> None:
    view.set_focus_mode("line")
    view._focus.follow(view.places().position("p0", 0) or 0)
    before = view._focus.band().top()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._focus.band().top() > before
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view._focus.band().top() == before
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    assert 0 < view._focus.band().top() < view.viewport().height()


def test_from_paragraph_to_paragraph_no_empty_one_is_lit(view: ReadingView) -> None:
    view.set_focus_mode("paragraph")
    view._focus.follow(view.places().position("p0", 0) or 0)
    for number in range(1, 12):
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert band_holds(view, f"p{number}"), f"paragraph {number} is dark"


def test_the_light_follows_the_mouse(view: ReadingView) -> None:
    view.set_focus_mode("paragraph")
    cursor = view.textCursor()
    cursor.setPosition(view.places().position("p1", 0) or 0)
    where = view.cursorRect(cursor).center() + QPoint(40, 0)
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(where),
        QPointF(view.viewport().mapToGlobal(where)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), moved)
    assert band_holds(view, "p1")


def test_the_light_follows_the_voice(view: ReadingView) -> None:
    view.set_focus_mode("line")
    view.mark_spoken(Place("p1", 0, 59), Place("p1", 40, 3))
    assert band_holds(view, "p1", 40)


def test_what_is_scrolled_to_is_lit(view: ReadingView) -> None:
    view.set_focus_mode("line")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert 0 <= view._focus.band().top() < view.viewport().height()
