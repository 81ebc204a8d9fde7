"""One way the window can look, put on; and what is seen in every scene under it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from studyapp.gui import languages, theme
from studyapp.study.folders import Folders
from tests.pictures.scenes import WALKS, Walk
from tests.pictures.stage import RESOURCES, Stage

LANGUAGES: Final = (languages.SOURCE, languages.ACCENTED, languages.MIRRORED)
THEMES: Final = ("light", "dark", "contrast")
SCALES: Final = (1.0, 2.0)
SIZES: Final = ((960, 600), (1180, 780), (2560, 1440))


@dataclass(frozen=True, slots=True)
class Look:
    """Language, theme, text scale, and the window's size in pixels."""

    language: str
    theme: str
    scale: float
    size: tuple[int, int]

    def __str__(self) -> str:
        wide, high = self.size
        return f"{self.language}-{self.theme}-{self.scale:g}x-{wide}x{high}"

    def put_on(self, app: QApplication) -> None:
        """Dress `app` in it."""
        languages.apply(app, RESOURCES, self.language)
        theme.apply(app, self.theme, self.scale)


def take_off(app: QApplication) -> None:
    """Dress `app` as the tests expect it."""
    languages.apply(app, RESOURCES, languages.SOURCE)
    theme.apply(app, "light")


def scenes(look: Look, profile: Folders, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Walk once through every scene under `look`, in a copy of `profile` that is laid in `folder`.

    A walk answers, plans and hides: each begins with the same profile.
    """
    yield from walk(look, profile, folder, WALKS)


def walk(
    look: Look, profile: Folders, folder: Path, walks: tuple[Walk, ...]
) -> Iterator[tuple[str, QWidget]]:
    """Walk once through the scenes of `walks`."""
    shutil.copytree(profile.data, folder / "data")
    shutil.copytree(profile.cache, folder / "cache", dirs_exist_ok=True)
    stage = Stage(Folders(folder / "data", folder / "cache", profile.starters), look.size)
    try:
        for each in walks:
            yield from each(stage)
    finally:
        stage.close()
