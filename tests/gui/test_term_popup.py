import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.widgets.glossary.term_popup import TermPopup
from studyapp.model.text import Paragraph, Run

MEANING = (Paragraph("p", (Run("Applies one instruction to many values at once. "),) * 3),)


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> QWidget:
    assert dressed
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


@pytest.fixture
def popup(page: QWidget) -> TermPopup:
    return TermPopup(page)


def show_at(popup: TermPopup, where: QPoint) -> None:
    page = popup.parentWidget()
    assert page is not None
    corner = page.mapToGlobal(where)
    popup.show_term("gpu", "Graphics processing unit", MEANING, QRect(corner, QSize(40, 20)))


@pytest.mark.parametrize("where", [(0, 0), (780, 10), (400, 480), (790, 490)])
def test_a_term_stays_inside_the_page(
    popup: TermPopup, page: QWidget, where: tuple[int, int]
) -> None:
    show_at(popup, QPoint(*where))
    assert page.rect().contains(popup.geometry())
    assert popup.term() == "gpu"


def test_a_term_does_not_cover_its_word(popup: TermPopup) -> None:
    show_at(popup, QPoint(300, 100))
    assert not popup.geometry().intersects(QRect(300, 100, 40, 20))
    show_at(popup, QPoint(300, 400))
    assert not popup.geometry().intersects(QRect(300, 400, 40, 20))


def test_a_long_meaning_is_shown_whole(popup: TermPopup) -> None:
    show_at(popup, QPoint(300, 100))
    text = popup.findChild(QWidget, "term_definition")
    assert text is not None
    assert text.height() >= 50


def test_escape_closes_and_gives_the_keys_back(
    popup: TermPopup, page: QWidget, qtbot: QtBot
) -> None:
    before = QPushButton("Word", page)
    before.show()
    page.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    show_at(popup, QPoint(300, 100))
    popup.take_focus()
    inside = QApplication.focusWidget()
    assert inside is not None
    assert popup.isAncestorOf(inside)
    with qtbot.waitSignal(popup.closed):
        QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert before.hasFocus()
    assert popup.term() == ""


def test_leaving_the_word_closes_in_a_moment(popup: TermPopup, qtbot: QtBot) -> None:
    show_at(popup, QPoint(300, 100))
    with qtbot.waitSignal(popup.closed):
        popup.leave_soon()


def test_another_term_keeps_the_frame_open(popup: TermPopup) -> None:
    show_at(popup, QPoint(300, 100))
    popup.leave_soon()
    show_at(popup, QPoint(300, 100))
    assert popup.isVisible()
    assert not popup._leaving.isActive()


def test_its_buttons_name_the_term(popup: TermPopup, qtbot: QtBot) -> None:
    show_at(popup, QPoint(300, 100))
    hear, more = (
        popup.findChild(QToolButton, "term_hear"),
        popup.findChild(QPushButton, "term_open"),
    )
    assert hear is not None
    assert more is not None
    with qtbot.waitSignal(popup.hear) as heard:
        hear.click()
    with qtbot.waitSignal(popup.opened) as opened:
        more.click()
    assert heard.args == opened.args == ["gpu"]
