from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui.widgets.text.document import Blocks
from studyapp.gui.widgets.text.figure_window import FigureWindow
from studyapp.gui.widgets.text.pictures import Picture, open_picture
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.text import Figure, Paragraph, Run
from tests.support.freed import is_freed

RED, BLUE = QColor("#c02020"), QColor("#2020c0")


@pytest.fixture
def root(tmp_path: Path, dressed: QApplication) -> Path:
    assert dressed
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(RED)
    for x in range(200, 400):
        for y in range(200):
            image.setPixelColor(x, y, BLUE)
    image.save(str(tmp_path / "map.png"))
    return tmp_path


@pytest.fixture
def picture(root: Path) -> Picture:
    found = open_picture(root, "map.png")
    assert found is not None
    return found


@pytest.fixture
def window(picture: Picture, qtbot: QtBot) -> FigureWindow:
    made = FigureWindow(picture, "Half and half", "A red half and a blue one")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def view(root: Path, qtbot: QtBot) -> ReadingView:
    made = ReadingView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.set_pack_root(root)
    made.show_document(
        (
            Blocks(
                (
                    Paragraph("p", (Run("See the map."),)),
                    Figure("f", "map.png", "A red half and a blue one", "Half and half"),
                    Figure("gone", "gone.png", "Nothing", ""),
                )
            ),
        )
    )
    made.show()
    made.activateWindow()
    return made


def zoomed(view: ReadingView) -> FigureWindow:
    found = view.findChild(FigureWindow)
    assert found is not None
    return found


def test_a_click_on_a_figure_shows_it_large(view: ReadingView) -> None:
    position = view.places().position("f", 0)
    assert position is not None
    cursor = view.textCursor()
    cursor.setPosition(position)
    where = view.cursorRect(cursor).center() + QPoint(60, -20)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert zoomed(view).canvas.accessibleName() == "A red half and a blue one"


def test_the_keys_come_to_a_figure_and_enter_shows_it(view: ReadingView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    shown = zoomed(view)
    QTest.keyClick(shown.canvas, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_figure_that_is_missing_leads_nowhere(view: ReadingView) -> None:
    assert [figure.id for figure in view._figures] == ["f"]


def test_it_begins_whole_and_goes_nearer_and_farther_by_key(window: FigureWindow) -> None:
    canvas = window.canvas
    assert canvas.rect().contains(canvas.shown().toRect())
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.share > 2
    assert canvas.shown().width() > canvas.width()
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.share < 2.4
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.share == 1
    assert not window.farther.isEnabled()


def test_it_goes_no_nearer_than_eight_times(window: FigureWindow) -> None:
    for _ in range(20):
        window.nearer.click()
    assert window.canvas.share == 8
    assert not window.nearer.isEnabled()
    assert window.findChild(QPushButton, "figure-plus") is window.nearer


def test_the_arrow_keys_move_it_up_to_its_edge(window: FigureWindow) -> None:
    canvas = window.canvas
    for _ in range(6):
        canvas.go_nearer()
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    for _ in range(40):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert abs(canvas.shown().right() - canvas.width()) < 2
    assert canvas.grab().toImage().pixelColor(middle) == BLUE
    for _ in range(80):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert abs(canvas.shown().left()) < 2
    assert canvas.grab().toImage().pixelColor(middle) == RED


def test_it_is_dragged_with_the_mouse(window: FigureWindow) -> None:
    canvas = window.canvas
    for _ in range(6):
        canvas.go_nearer()
    before = canvas.shown().topLeft()
    start = canvas.rect().center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(30, 0))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    assert canvas.shown().left() - before.x() == pytest.approx(30, abs=1)


def test_a_zoom_keeps_what_is_under_the_mouse(window: FigureWindow) -> None:
    canvas = window.canvas
    canvas._zoom(4.0)
    at = QPointF(canvas.width() * 0.7, canvas.height() * 0.5)
    before = (at.x() - canvas.shown().left()) / canvas.shown().width()
    canvas._zoom(6.0, at)
    after = (at.x() - canvas.shown().left()) / canvas.shown().width()
    assert after == pytest.approx(before, abs=0.01)


def test_a_very_large_drawing_is_bounded(window: FigureWindow) -> None:
    window.resize(3000, 2000)
    window.canvas._picture.size = QSizeF(20_000, 19_000)
    window.canvas._zoom(8.0)
    window.canvas.grab()
    drawn = window.canvas._picture._drawn
    assert drawn is not None
    assert drawn.width() * drawn.height() <= 25_000_000


def test_the_window_is_freed(picture: Picture) -> None:
    assert is_freed(lambda: FigureWindow(picture, "", "A map"))
