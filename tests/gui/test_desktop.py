from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QUrl
from PySide6.QtGui import QFileOpenEvent, QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui.desktop import FilesFromFinder, drawing, wear_icon


@pytest.mark.parametrize("name", ["studyapp", "course-file"])
@pytest.mark.parametrize("edge", [16, 32, 48, 512])
def test_the_icons_are_drawn_at_every_size(resources: Path, name: str, edge: int) -> None:
    image = drawing(resources, name, edge)
    assert image.size() == QSize(edge, edge)
    middle = image.pixelColor(edge // 3, edge // 2)
    assert middle.alpha() == 255
    assert image.pixelColor(0, 0).alpha() < 128  # rounded, or a sheet with air around it


def test_a_small_icon_has_a_bigger_book(resources: Path) -> None:
    assert white(drawing(resources, "studyapp", 32)) > white(drawing(resources, "studyapp", 48))


def white(image: QImage) -> float:
    width, height = image.width(), image.height()
    spots = [(x, y) for x in range(width) for y in range(height)]
    light = [image.pixelColor(x, y).lightness() > 235 for x, y in spots]
    return sum(light) / len(spots)


def test_windows_wear_the_icon(dressed: QApplication) -> None:
    dressed.setWindowIcon(QIcon())
    wear_icon()
    assert {QSize(16, 16), QSize(48, 48)} <= set(dressed.windowIcon().availableSizes())
    dressed.setWindowIcon(QIcon())


def test_a_course_that_macos_hands_over_is_asked_for_once(qtbot: QtBot, tmp_path: Path) -> None:
    finder = FilesFromFinder()
    room = QObject()
    room.installEventFilter(finder)
    file = tmp_path / "a course.studypack"
    with qtbot.waitSignal(finder.asked) as asked:
        QCoreApplication.sendEvent(room, QFileOpenEvent(QUrl.fromLocalFile(str(file))))
    assert asked.args == [str(file)]
    with qtbot.assertNotEmitted(finder.asked):
        QCoreApplication.sendEvent(room, QEvent(QEvent.Type.User))
