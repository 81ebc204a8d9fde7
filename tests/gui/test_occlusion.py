from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.widgets.review.occlusion import Occlusion
from studyapp.model.content import Mask
from studyapp.study.faces import Picture

MASKS = (Mask("left", (5, 10, 40, 80), "left"), Mask("right", (55, 10, 40, 80), "right"))


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> Occlusion:
    assert dressed
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(tmp_path / "map.png"))
    made = Occlusion()
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def ask(shown: Occlusion, folder: Path, *, hide_all: bool, name: str = "map.png") -> None:
    shown.show_picture(Picture(name, "A map", MASKS, "left", hide_all), folder)
    shown.resize(400, shown.heightForWidth(400))
    shown.show()


def colours(shown: Occlusion) -> tuple[str, str]:
    """The colours in the two regions, beside their middle."""
    image = shown.grab().toImage()
    y = image.height() // 4
    return (
        image.pixelColor(image.width() // 8, y).name(),
        image.pixelColor(image.width() * 7 // 8, y).name(),
    )


def test_only_the_region_asked_for_is_covered(shown: Occlusion, tmp_path: Path) -> None:
    ask(shown, tmp_path, hide_all=False)
    assert colours(shown) == (theme.current().colours.accent, "#00ff00")


def test_all_regions_can_be_covered_and_the_asked_one_stands_out(
    shown: Occlusion, tmp_path: Path
) -> None:
    ask(shown, tmp_path, hide_all=True)
    look = theme.current().colours
    assert colours(shown) == (look.accent, look.raised)


def test_the_answer_uncovers_the_region(shown: Occlusion, tmp_path: Path) -> None:
    ask(shown, tmp_path, hide_all=True)
    shown.reveal()
    assert colours(shown) == ("#00ff00", theme.current().colours.raised)


def test_a_missing_picture_shows_its_description(shown: Occlusion, tmp_path: Path) -> None:
    ask(shown, tmp_path, hide_all=False, name="gone.png")
    assert shown.accessibleName() == "A map"
    assert shown.heightForWidth(400) > 0


def test_a_tall_picture_stays_on_the_screen(shown: Occlusion, tmp_path: Path) -> None:
    image = QImage(100, 3000, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.save(str(tmp_path / "tall.png"))
    ask(shown, tmp_path, hide_all=False, name="tall.png")
    assert shown.heightForWidth(700) <= 440
