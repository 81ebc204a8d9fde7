"""Every page as a picture, light and dark, from a profile in which some weeks were lived."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from studyapp.gui import languages, theme
from studyapp.gui.start import application
from studyapp.gui.window import Window
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from studyapp.study.today import FIRST_VISIT

THEMES: Final = ("light", "dark")
_WIDTH: Final = 1180
_HEIGHT: Final = 780
_DAYS: Final = 20
_NEW_PER_DAY: Final = 4
_SETTLE_MS: Final = 300
_LONGEST_MS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the pictures go, and how the window looks on them."""

    into: Path
    language: str
    themes: tuple[str, ...]
    scale: float
    size: tuple[int, int]

    def name(self, page: str, look: str) -> str:
        """Return the name of a picture's file; what is as always is not told."""
        parts = [page, look]
        if self.language != languages.SYSTEM:
            parts.append(self.language)
        if self.scale != 1.0:
            parts.append(f"{self.scale:g}x")
        return "-".join(parts) + ".png"


def wished(arguments: Sequence[str]) -> Wish:
    """Read the words behind `screenshots`."""
    parser = argparse.ArgumentParser(prog="studyapp --profile DIR screenshots")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument(
        "--language",
        default=languages.SYSTEM,
        help="a code such as de; en_XA is long and accented English, ar_XB runs from right to left",
    )
    parser.add_argument(
        "--theme", action="append", choices=theme.NAMES[1:], help="may be given more than once"
    )
    parser.add_argument("--scale", type=float, default=1.0, help="of the text, 0.8 to 2")
    parser.add_argument("--size", type=_size, default=(_WIDTH, _HEIGHT), help="such as 960x600")
    found = parser.parse_args(arguments)
    themes = tuple(found.theme or THEMES)
    return Wish(found.folder, found.language, themes, found.scale, found.size)


def _size(text: str) -> tuple[int, int]:
    wide, high = text.lower().split("x")
    return int(wide), int(high)


def render(folders: Folders, resources: Path, wish: Wish, moment: datetime) -> int:
    """Write a picture of every page in each theme as `wish` asks.

    An empty profile is first filled with some weeks of study, the same every time.
    """
    from studyapp.study.rehearsal import rehearse

    wish.into.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(folders.data / "preferences.json")
    if not (folders.data / "progress.db").exists():
        preferences.set("new_per_day", _NEW_PER_DAY)
        rehearse(folders, preferences, moment, _DAYS)
    app = application(resources, preferences)
    if wish.language != languages.SYSTEM:
        languages.apply(app, resources, wish.language)
    for look in wish.themes:
        theme.apply(app, look, wish.scale)
        for name, window in _pictures(folders, preferences, moment, wish.size):
            file = wish.into / wish.name(name, look)
            window.grab().save(str(file))
            sys.stdout.write(f"{file}\n")
    theme.apply(app, preferences.text("theme"))
    return 0


def _pictures(
    folders: Folders, preferences: Preferences, moment: datetime, size: tuple[int, int]
) -> Iterator[tuple[str, Window]]:
    """Walk through the pages of one window and yield the name of each as it shows."""
    window = Window(folders, preferences, lambda: moment, "pictures")
    window.resize(*size)
    ready = QEventLoop()
    window.ready.connect(ready.quit)
    QTimer.singleShot(_LONGEST_MS, ready.quit)
    window.show()
    QTimer.singleShot(0, window.begin)
    ready.exec()
    assert window.kit is not None, "the profile could not be opened"
    for name, page, argument in _tour(window):
        window.go_to(page, argument)
        _settle()
        if page == "review":
            yield from _answer(window)
            continue
        yield name, window
        if page == "exams":
            yield from _exam(window)
    window.close()
    window.deleteLater()
    _settle()


def _tour(window: Window) -> Iterator[tuple[str, str, str]]:
    assert window.kit is not None
    for page in ("today", "library"):
        yield page, page, ""
    for course in window.kit.desk.library.courses()[:1]:
        yield "course", "course", course.entry.id
        for lesson in course.lessons[:1]:
            key = lesson.entry.key
            for name, kind, place in (("dialogue", "dialogue", 0), ("lesson", "chapter", 2)):
                ids = [entry.id for entry in lesson.entry.outline if entry.kind == kind]
                yield from ((name, "lesson", f"{key}#{one}") for one in ids[place : place + 1])
            yield "quiz", "quiz", f"lesson:{key}"
        pack = course.entry.id
        for test in course.entry.tests[:1]:
            yield "test-setup", "setup", f"test:{pack}/{test.id}"
        yield "own-test", "setup", f"mix:{pack}/"
        yield "cram", "drill", f"cram:{pack}/"
        yield "match", "match", f"{pack}/"
        yield "results", "results", pack
    for page in (
        "review",
        "practice",
        "exams",
        "glossary",
        "browse",
        "statistics",
        "settings",
        "guide",
    ):
        yield page, page, ""
    # Last, when nothing else is at work: its courses come from the background.
    yield "welcome", "today", FIRST_VISIT


def _answer(window: Window) -> Iterator[tuple[str, Window]]:
    """Turn the card over, if one is due, and look at what stands beside it."""
    from studyapp.gui.pages.review import ReviewPage
    from studyapp.model.units import UnitKind

    page = window.page
    assert isinstance(page, ReviewPage)
    while page.session.turn is not None and page.session.turn.unit.kind is UnitKind.QUESTION:
        page.act("bury")  # a card is what most sittings are made of
    yield "review", window
    page.reveal()
    _settle()
    yield "review-answer", window
    for name, show in (
        ("review-source", page.card.show_source),
        ("review-info", page.card.show_facts),
    ):
        show()
        _settle()
        yield name, window
        page.close_panels()


def _exam(window: Window) -> Iterator[tuple[str, Window]]:
    """Plan for an exam, and look at the plan before it is kept."""
    from studyapp.gui.pages.exams import ExamsPage

    page = window.page
    assert isinstance(page, ExamsPage)
    page.open("new")
    page.form.title_field.setText("Midterm")
    page.form.plan.click()
    _wait(page.proposal.isVisible)
    _settle()
    yield "exams-plan", window
    page.open("")


def _wait(until: Callable[[], bool]) -> None:
    """Let the background work until it is done."""
    for _ in range(_LONGEST_MS // _SETTLE_MS):
        if until():
            return
        _settle()


def _settle() -> None:
    """Let everything be laid out and drawn."""
    pause = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, pause.quit)
    pause.exec()
    QApplication.processEvents()
