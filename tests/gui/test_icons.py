import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from studyapp.gui import icons, languages, theme

ROOT = Path(__file__).parents[2]
EDGE = QSize(32, 32)


def strongest(image: QImage) -> QColor:
    """Return the colour of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def test_every_icon_is_a_tintable_drawing_with_a_licence(resources: Path) -> None:
    drawings = sorted((resources / "icons").glob("*.svg"))
    assert len(drawings) > 40
    for drawing in drawings:
        if not drawing.stem.startswith("mark-"):
            assert "currentColor" in drawing.read_text("utf-8"), drawing.name
    assert "ISC" in (resources / "icons" / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize(
    "name", ["home", "review", "test", "glossary", "statistics", "ask", "wait"]
)
def test_icons_go_by_the_learners_words(dressed: QApplication, name: str) -> None:
    assert dressed
    assert strongest(icons.pixmap(name, size=32).toImage()).alpha() > 200


def test_an_icon_takes_the_themes_colour(dressed: QApplication) -> None:
    assert dressed
    ink = strongest(icons.icon("home", "accent").pixmap(EDGE).toImage())
    assert ink.name() == theme.current().colours.accent


def test_an_icon_follows_a_change_of_theme(dressed: QApplication) -> None:
    home = icons.icon("home")
    theme.apply(dressed, "dark")
    assert strongest(home.pixmap(EDGE).toImage()).name() == theme.current().colours.text


def test_a_disabled_icon_is_paler(dressed: QApplication) -> None:
    assert dressed
    home = icons.icon("home")
    pale = strongest(home.pixmap(EDGE, QIcon.Mode.Disabled).toImage())
    assert pale.alpha() < strongest(home.pixmap(EDGE).toImage()).alpha()


def test_an_icon_is_sharp_on_a_fine_screen(dressed: QApplication) -> None:
    assert dressed
    drawn = icons.pixmap("home", size=20, ratio=2.0)
    assert drawn.size() == QSize(40, 40)
    assert drawn.devicePixelRatio() == 2.0
    fine, coarse = (icons.icon("home").pixmap(QSize(20, 20), ratio) for ratio in (2.0, 1.0))
    assert (fine.width(), coarse.width()) == (40, 20)
    blurred = coarse.toImage().scaled(40, 40)
    assert fine.toImage().convertToFormat(blurred.format()) != blurred


def test_a_changed_copy_of_an_icon_outlives_the_first(dressed: QApplication) -> None:
    assert dressed
    first = icons.icon("home")
    copy = QIcon(first)
    copy.addPixmap(QPixmap(4, 4))
    del first
    assert not copy.pixmap(EDGE).isNull()


def test_an_unknown_icon_is_empty(dressed: QApplication) -> None:
    assert dressed
    assert strongest(icons.pixmap("no-such-icon", size=16).toImage()).alpha() == 0


def test_every_icon_that_the_window_asks_for_is_there(resources: Path) -> None:
    source = "\n".join(path.read_text("utf-8") for path in (ROOT / "studyapp/gui").rglob("*.py"))
    asked = set(re.findall(r'icons\.(?:icon|pixmap)\(\s*"([a-z0-9-]+)"', source))
    there = {path.stem for path in (resources / "icons").glob("*.svg")} | set(icons.NAMES_BY_USE)
    assert asked
    assert asked <= there


def points_left(name: str) -> bool:
    """Tell whether more of an icon's ink stands in its left half, where an arrow has its head."""
    image = icons.pixmap(name, size=32).toImage()
    half = image.width() // 2
    ink = [
        sum(image.pixelColor(x, y).alpha() for x in part for y in range(image.height()))
        for part in (range(half), range(half, image.width()))
    ]
    return ink[0] > ink[1]


def test_icons_that_point_along_the_line_turn_around_with_it_and_those_of_time_do_not(
    dressed: QApplication, resources: Path
) -> None:
    assert [points_left(name) for name in ("arrow-left", "arrow-right")] == [True, False]
    rewind = points_left("rewind")
    languages.apply(dressed, resources, languages.MIRRORED)
    assert [points_left(name) for name in ("arrow-left", "arrow-right")] == [False, True]
    assert points_left("rewind") == rewind
