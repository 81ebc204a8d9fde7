import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui.widgets.review.difference_line import DifferenceLine
from studyapp.model.answers.difference import Piece, difference


@pytest.fixture
def line(dressed: QApplication, qtbot: QtBot) -> DifferenceLine:
    assert dressed
    made = DifferenceLine()
    qtbot.addWidget(made)
    made.resize(300, 40)
    return made


def painted(line: DifferenceLine) -> QImage:
    line.show()
    return line.grab().toImage()


def test_the_difference_can_be_heard(line: DifferenceLine) -> None:
    line.show_pieces(difference("infrence", "inference"))
    assert line.accessibleName() == "inf, missing: e, rence"


def test_missing_and_extra_differ_by_more_than_colour(line: DifferenceLine) -> None:
    looks = []
    for kind in ("same", "missing", "extra"):
        line.show_pieces((Piece("iiiiiiii", kind),))
        image = painted(line).convertToFormat(QImage.Format.Format_Grayscale8)
        dark = [
            sum(image.pixelColor(x, y).value() < 170 for x in range(image.width()))
            for y in range(image.height())
        ]
        looks.append(max(dark))
    same, missing, extra = looks
    assert missing > same
    assert extra > same


def test_long_texts_break_into_lines(line: DifferenceLine) -> None:
    line.show_pieces((Piece("word " * 30, "same"),))
    assert line.heightForWidth(200) > 3 * line.heightForWidth(4000)


def test_letters_beyond_the_first_plane_keep_their_look(line: DifferenceLine) -> None:
    line.show_pieces((Piece("😀", "same"), Piece("x", "missing")))
    assert not painted(line).isNull()
