"""The main job from end to end, in the real window, with keys and clicks only.

Run with `--record DIR` to keep a picture of each step.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import languages, theme
from studyapp.gui.window import Window
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

ROOT = Path(__file__).parents[1]
COURSE = "studyapp.hardware-acceleration"
LESSON = f"{COURSE}/what-is-acceleration"
SKIPPED = 3  # questions of the quiz


@dataclass
class Film:
    """Keeps a numbered picture of each step, if somebody wants to see them."""

    folder: Path | None
    count: int = field(default=0)

    def take(self, window: QWidget, name: str) -> None:
        if self.folder is not None:
            self.count += 1
            self.folder.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(self.folder / f"{self.count:02}-{name}.png"))


@pytest.fixture
def film(request: pytest.FixtureRequest) -> Film:
    folder = request.config.getoption("--record")
    return Film(Path(folder) if folder else None)


@pytest.fixture(autouse=True)
def unheard(qtlog: Any) -> Iterator[None]:
    """Keep Python out of Qt's log while sound plays: it could wait for the thread that waits."""
    with qtlog.disabled():
        yield


@pytest.fixture
def dressed(qapp: Any) -> Iterator[None]:
    theme.install(qapp, ROOT / "resources")
    theme.apply(qapp, "light")
    languages.apply(qapp, ROOT / "resources", "en")
    yield
    theme.apply(qapp, "light")


class Learner:
    """Someone at the keyboard; `moment` is what the clock on the wall says."""

    def __init__(self, qtbot: QtBot, profile: Path, film: Film) -> None:
        self.qtbot = qtbot
        self.film = film
        self.profile = profile
        self.moment = datetime.now().astimezone()  # noqa: TID251 - the wall of this room
        self.window: Window

    def open_app(self) -> None:
        folders = Folders(self.profile, self.profile / "cache", ROOT / "content")
        preferences = Preferences(self.profile / "preferences.json")
        self.window = Window(folders, preferences, lambda: self.moment, "room")
        self.qtbot.addWidget(self.window)
        with self.qtbot.waitSignal(self.window.ready, timeout=20_000):
            self.window.show()
            self.window.begin()
        assert self.window.kit is not None

    def close_app(self) -> None:
        self.window.close()

    @property
    def desk(self) -> Any:
        assert self.window.kit is not None
        return self.window.kit.desk

    @property
    def page(self) -> Any:
        return self.window.page

    def find(self, name: str, kind: type[Any] = QWidget) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None, f"there is no {name} on {self.page.objectName()}"
        return found

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name, QPushButton), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        focus = self.window.focusWidget() or self.window
        self.qtbot.keyClick(focus, key, modifier)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def is_on(self, name: str) -> bool:
        return bool(self.page is not None and self.page.objectName() == f"page-{name}")

    def shoot(self, name: str) -> None:
        self.film.take(self.window, name)


def test_a_learner_enrols_reads_listens_reviews_is_asked_and_finds_it_all_again(
    qtbot: QtBot, tmp_path: Path, film: Film, dressed: None
) -> None:
    del dressed
    learner = Learner(qtbot, tmp_path / "profile", film)
    learner.open_app()
    learner.shoot("welcome")
    enrol(learner)
    read(learner)
    listen(learner)
    answers = review(learner)
    right = ask(learner)
    before = state(learner)
    learner.close_app()

    learner.moment += timedelta(hours=3)
    learner.open_app()
    learner.shoot("back-again")
    assert state(learner) == before
    assert before["answers"] == answers + SKIPPED  # a missed question is a review of its unit
    assert before["right"] == right
    learner.close_app()


def enrol(learner: Learner) -> None:
    """The first screen offers the course; one press takes it and opens the first lesson."""
    assert learner.is_on("today")
    learner.until(lambda: learner.page.findChild(QPushButton, "welcome-begin-0") is not None)
    learner.click("welcome-begin-0")
    learner.until(lambda: learner.is_on("lesson"))
    assert learner.desk.progress.enrolled() == (COURSE,)
    learner.shoot("lesson")


def read(learner: Learner) -> None:
    """The lesson shows its text; another depth keeps the place."""
    view = learner.find("reading_view")
    assert "hardware" in view.toPlainText().lower()
    learner.window.go_to("lesson", f"{LESSON}#kinds-of-accelerator")
    learner.until(lambda: view.block_at_top()[0].startswith("kinds-of-accelerator"))
    place = view.block_at_top()[0]
    standard = len(view.toPlainText())
    learner.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    learner.until(lambda: len(view.toPlainText()) > standard)
    assert view.block_at_top()[0] == place
    learner.shoot("lesson-detailed")
    learner.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    learner.until(lambda: len(view.toPlainText()) == standard)
    assert view.block_at_top()[0] == place


def listen(learner: Learner) -> None:
    """Play speaks the text at the top and marks sentence after sentence; stop ends it."""
    assert learner.window.kit is not None
    speaker = learner.window.kit.speaker
    heard: list[Any] = []
    speaker.sentence_changed.connect(heard.append)
    learner.click("listen")
    learner.until(lambda: len(heard) >= 2)
    view = learner.find("reading_view")
    assert heard[0].place.block.startswith("kinds-of-accelerator")
    assert view.extraSelections()
    learner.shoot("listening")
    learner.press(Qt.Key.Key_Escape)
    learner.until(lambda: speaker.state == "stopped")


def review(learner: Learner) -> int:
    """Ten cards are asked and graded by key; the fifth grade is taken back and given again."""
    learner.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    learner.until(lambda: learner.is_on("review"))
    page = learner.page
    keys = [Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_3]
    for number, key in enumerate(keys):
        grade(learner, key)
        if number == 0:
            learner.shoot("review")
    answered = page.session.answered
    learner.qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    learner.until(lambda: page.session.answered == answered - 1)
    grade(learner, Qt.Key.Key_3)
    assert page.session.answered == len(keys)
    return len(keys)


def grade(learner: Learner, key: Qt.Key) -> None:
    session = learner.page.session
    before = session.answered
    learner.until(lambda: turn_over(learner) or session.revealed)
    learner.until(lambda: press_grade(learner, key) or session.answered == before + 1)


def turn_over(learner: Learner) -> bool:
    """Press Space, or fill in the field of a typed card; early keys are ignored by design."""
    session = learner.page.session
    if not session.revealed:
        field_of_typed = learner.page.findChild(QWidget, "typed_answer")
        target = learner.page
        if session.turn.unit.kind == "typed" and field_of_typed is not None:
            target = learner.window.focusWidget() or learner.page
            learner.qtbot.keyClick(target, Qt.Key.Key_Return)
        else:
            learner.qtbot.keyClick(target, Qt.Key.Key_Space)
    return bool(session.revealed)


def press_grade(learner: Learner, key: Qt.Key) -> bool:
    session = learner.page.session
    before = session.answered
    if session.revealed:
        learner.qtbot.keyClick(learner.page, key)
    return bool(session.answered > before)


def ask(learner: Learner) -> int:
    """Three questions of the lesson's quiz are answered through the page, with feedback."""
    learner.window.go_to("quiz", f"lesson:{LESSON}")
    learner.until(lambda: learner.is_on("quiz"))
    session = learner.page.session
    for number in range(SKIPPED):
        give_up = learner.find("skip", QPushButton)
        learner.qtbot.mouseClick(give_up, Qt.MouseButton.LeftButton)
        learner.until(lambda: session.result is not None)
        if number == 0:
            learner.shoot("quiz")
        learner.click("check")
        learner.until(lambda: session.result is None)
    return sum(result.credit >= 1 for result in session.results)


def state(learner: Learner) -> dict[str, Any]:
    """Everything that must be found again."""
    desk = learner.desk
    today = desk.progress.today()
    (done,) = desk.progress.days(today, today)
    place = desk.progress.places()[LESSON]
    units = [known for known in desk.agenda.known(COURSE) if known.state.reps]
    return {
        "answers": done.reviews,
        "questions": done.questions,
        "right": done.questions_right,
        "block": place.block,
        "depth": place.depth,
        "furthest": place.furthest,
        "enrolled": desk.progress.enrolled(),
        "marks": sorted(desk.progress.marks(COURSE)),
        "units": sorted((known.unit, known.state) for known in units),
    }
