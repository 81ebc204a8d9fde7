import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextFrame
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.text import Formula, Paragraph, Run

QUESTION = (
    Paragraph("p", (Run("Which accelerator did Google design for deep learning, and why? " * 3),)),
    Formula("f", r"\frac{\partial E}{\partial w}"),
)


@pytest.fixture
def face(dressed: QApplication, qtbot: QtBot) -> TextFace:
    assert dressed
    shown = TextFace(size=24, centred=True)
    qtbot.addWidget(shown)
    shown.show_blocks(QUESTION)
    return shown


def test_a_narrow_face_is_higher(face: TextFace) -> None:
    assert face.heightForWidth(300) > face.heightForWidth(900) > 60


def test_a_face_is_as_high_as_its_text_in_a_page(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    face = TextFace(size=24, centred=True)
    face.show_blocks(QUESTION)
    area = QScrollArea()
    qtbot.addWidget(area)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(face)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(360, 300)
    area.show()
    qtbot.waitUntil(lambda: face.height() == face.heightForWidth(face.width()))
    assert face.document().size().height() <= face.height()
    assert face.verticalScrollBar().maximum() == 0


def test_larger_text_makes_a_higher_face(face: TextFace, dressed: QApplication) -> None:
    before = face.heightForWidth(500)
    theme.apply(dressed, "light", 2.0)
    assert face.heightForWidth(500) > before * 1.5


def test_measuring_does_not_move_the_text_shown(face: TextFace) -> None:
    face.resize(500, 300)
    before = face.document().textWidth()
    face.heightForWidth(300)
    assert face.document().textWidth() == before


def test_a_face_keeps_nothing_of_what_it_showed_before(face: TextFace) -> None:
    def frames() -> int:
        gc.collect()
        return sum(type(it) is QTextFrame for it in gc.get_objects())

    before = frames()
    for _ in range(20):
        face.show_blocks(QUESTION)
    assert frames() == before


def test_a_face_can_be_centred_or_not(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    for centred, expected in ((True, Qt.AlignmentFlag.AlignHCenter), (False, Qt.AlignmentFlag(0))):
        shown = TextFace(centred=centred)
        qtbot.addWidget(shown)
        shown.show_blocks(QUESTION)
        found = shown.document().firstBlock().blockFormat().alignment()
        assert bool(found & Qt.AlignmentFlag.AlignHCenter) is bool(expected)


def test_an_empty_face_can_be_shown(face: TextFace) -> None:
    face.show_blocks(())
    assert face.toPlainText() == ""
    assert face.heightForWidth(300) < 40
