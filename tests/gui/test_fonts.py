from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from studyapp.gui import fonts, theme


def test_bundled_faces_are_small_and_licensed(resources: Path) -> None:
    faces = sorted((resources / "fonts").glob("*.ttf"))
    assert {face.stem.split("-")[0] for face in faces} == {
        "AtkinsonHyperlegible",
        "Inter",
        "JetBrainsMono",
    }
    for face in faces:
        assert face.stat().st_size < 150_000
        licence = face.parent / f"OFL-{face.stem.split('-')[0]}.txt"
        assert "SIL OPEN FONT LICENSE" in licence.read_text("utf-8").upper()


def test_every_bundled_family_can_be_loaded(dressed: QApplication) -> None:
    assert dressed
    for family in (*fonts.READING_FAMILIES, fonts.CODE):
        theme.active().load_family(family)
        assert QFontInfo(fonts.font(14, family=family)).family() == family


def test_a_family_that_is_not_bundled_is_left_to_the_system(dressed: QApplication) -> None:
    assert dressed
    before = QFontDatabase.families()
    theme.active().load_family("Some Other Font")
    assert QFontDatabase.families() == before


def test_a_missing_folder_leaves_the_systems_fonts(tmp_path: Path) -> None:
    fonts.Fonts(tmp_path).load_first()
    assert fonts.font(14, QFont.Weight.DemiBold).pixelSize() == 14
