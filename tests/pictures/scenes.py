"""The walk through all pages and their main states; each yields a name and what to look at."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from studyapp.gui.page import Page
from studyapp.gui.pages.exams import ExamsPage
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.pages.quiz import QuizPage
from studyapp.gui.pages.review import ReviewPage
from studyapp.model.answers.marking import Skipped
from studyapp.model.memory import Rating
from studyapp.model.units import UnitKind
from studyapp.study.folders import Folders
from tests.pictures.stage import SAMPLE_PACK, Stage, moment

Scene = tuple[str, QWidget]
Walk = Callable[[Stage], Iterator[Scene]]
P = TypeVar("P", bound=Page)
_MOST_CARDS: Final = 30
_LESSON: Final = f"{SAMPLE_PACK}/why-accelerators"


def plain_pages(stage: Stage) -> Iterator[Scene]:
    """The pages of the navigation as they open."""
    for name in ("today", "library", "practice", "glossary", "browse", "statistics"):
        stage.go(name)
        yield name, stage.window


def settings(stage: Stage) -> Iterator[Scene]:
    """Each section of the settings, scrolled to its top."""
    page = stage.go("settings")
    for scroller in page.findChildren(QScrollArea)[:1]:
        body = scroller.widget()
        sections = [] if body is None else [p for p in body.children() if isinstance(p, QWidget)]
        for number, part in enumerate(sections):
            if not part.objectName().startswith("settings-"):
                continue
            scroller.ensureWidgetVisible(part, 0, 0)
            scroller.verticalScrollBar().setValue(part.y() - 12)
            stage.settle()
            yield f"settings-{number}-{part.objectName()[9:]}", stage.window


def courses(stage: Stage) -> Iterator[Scene]:
    """The course and its lesson: text, conversation, panels, questions, pop-up, find."""
    stage.go("course", SAMPLE_PACK)
    yield "course", stage.window
    page = _as(stage.go("lesson", _LESSON), LessonPage)
    yield "lesson", stage.window
    for entry in page._opened.entry.outline if page._opened else ():
        if entry.kind in {"dialogue", "chapter"}:
            stage.go("lesson", f"{_LESSON}#{entry.id}")
            yield f"lesson-{entry.kind}-{entry.id}", stage.window
    page._find.begin()
    stage.settle()
    yield "lesson-find", stage.window
    page._find.close_bar()
    term = stage.desk.glossary.names("")[0]
    place = QRect(page.mapToGlobal(page.rect().center()), QSize(40, 20))
    page._links._show_term(term.id, place)
    stage.settle()
    yield "lesson-term", stage.window
    page._links.popup.close_popup()
    stage.go("record", _LESSON)
    yield "record", stage.window
    stage.go("changes", SAMPLE_PACK)
    yield "changes", stage.window
    stage.go("cards")
    yield "own-cards", stage.window


def practice(stage: Stage) -> Iterator[Scene]:
    """What is set up before a test, drills, results."""
    course = next(c for c in stage.desk.library.courses() if c.entry.id == SAMPLE_PACK)
    for test in course.entry.tests[:1]:
        stage.go("setup", f"test:{SAMPLE_PACK}/{test.id}")
        yield "test-setup", stage.window
    stage.go("setup", f"mix:{SAMPLE_PACK}/")
    yield "own-test", stage.window
    stage.go("drill", f"cram:{SAMPLE_PACK}/")
    yield "cram", stage.window
    stage.go("match", f"{SAMPLE_PACK}/")
    yield "match", stage.window
    stage.go("results", SAMPLE_PACK)
    yield "results", stage.window


def quizzes(stage: Stage) -> Iterator[Scene]:
    """Every kind of question: asked, with a hint, answered; then handing in and the result."""
    page = _as(stage.go("quiz", f"lesson:{_LESSON}"), QuizPage)
    seen: set[str] = set()
    while page.session.item is not None and not page.session.ended:
        kind = type(page.session.item.question).__name__.lower()
        if kind not in seen:
            yield f"quiz-{kind}", stage.window
            page._on_hint()
            page._on_answered(Skipped())
            stage.settle()
            yield f"quiz-{kind}-answered", stage.window
            seen.add(kind)
        else:
            page._on_answered(Skipped())
        if page.session.result is not None and len(seen) == 1:
            page._look_over()
            stage.settle()
            yield "quiz-handing-in", stage.window
            page._stack.setCurrentWidget(page._asking)
        page._on_continued()
        stage.settle()
    yield "quiz-result", stage.window


def reviews(stage: Stage) -> Iterator[Scene]:
    """A card: asked, answered, its source, its facts, its editor; then the end of the sitting."""
    page = _as(stage.go("review"), ReviewPage)
    page.guard_ms = 0
    _pass_questions(page)
    stage.settle()
    if page.session.turn is None:
        yield "review-empty", stage.window
        return
    yield "review", stage.window
    page.show_hint()
    page.reveal()
    stage.settle()
    yield "review-answer", stage.window
    for name, show in (
        ("source", page.card.show_source),
        ("info", page.card.show_facts),
        ("edit", page.card.edit),
        ("note", page.card.note),
    ):
        show()
        stage.settle()
        yield f"review-{name}", stage.window
        page.close_panels()
        page.card.writing.leave()
    page.rate(Rating.AGAIN)
    stage.settle()
    yield "review-after-again", stage.window
    for _ in range(_MOST_CARDS):
        if page._stack.currentWidget() is page.help:
            page.help.go_on()
        _pass_questions(page)
        if page.session.turn is None:
            break
        page.reveal()
        page.rate(Rating.EASY)
    stage.settle()
    yield "review-end", stage.window


def hands_free(stage: Stage) -> Iterator[Scene]:
    """Review by listening, before it begins."""
    stage.go("hands-free")
    yield "hands-free", stage.window


def exams(stage: Stage) -> Iterator[Scene]:
    """No exam, the form, the plan, the exam that is kept."""
    page = _as(stage.go("exams"), ExamsPage)
    yield "exams-none", stage.window
    page.open("new")
    page.form.title_field.setText("Midterm")
    stage.settle()
    yield "exams-form", stage.window
    page.form.plan.click()
    stage.settle(page.proposal.isVisible)
    yield "exams-plan", stage.window
    page.proposal.kept.emit()
    stage.settle()
    yield "exams", stage.window


def restore(stage: Stage) -> Iterator[Scene]:
    """The backups."""
    stage.go("restore")
    yield "restore", stage.window


def dialogs(stage: Stage) -> Iterator[Scene]:
    """What opens before the window."""
    from studyapp.gui.crash_dialog import CrashDialog
    from studyapp.gui.key_map import KeyMap
    from studyapp.gui.widgets.lesson.outward_link import OutwardLink
    from studyapp.gui.widgets.listening.saying_dialog import SayingDialog
    from studyapp.gui.widgets.own.card_dialog import CardDialog
    from studyapp.gui.widgets.own.picture_credit import PictureCredit
    from studyapp.gui.widgets.question import Question

    stage.go("today")
    window, kit = stage.window, stage.window.kit
    assert kit is not None
    made = (
        ("key-map", lambda: KeyMap(window.bindings, window)),
        ("card-dialog", lambda: CardDialog(kit, None, window)),
        ("link-dialog", lambda: OutwardLink("https://example.org/a/long/way/to/a/page", window)),
        ("saying-dialog", lambda: SayingDialog("SQLite", "sequel light", window)),
        ("picture-dialog", lambda: PictureCredit(Path("map.png"), window)),
        ("crash-dialog", lambda: CrashDialog("Traceback\n  line 1", Path("crashes"), window)),
        (
            "question-dialog",
            lambda: Question("Remove it?", "It can be brought back.", "Remove", "Keep", window),
        ),
    )
    for name, make in made:
        dialog = make()
        dialog.show()
        stage.settle()
        yield name, dialog
        dialog.close()


def guide(stage: Stage) -> Iterator[Scene]:
    """The guide."""
    stage.go("guide")
    yield "guide", stage.window


def banner(stage: Stage) -> Iterator[Scene]:
    """A sentence above a page."""
    stage.go("today")
    stage.window.say("The clock of this computer is about 3 hours behind your latest answer.")
    stage.settle()
    yield "banner", stage.window
    stage.window.say("")


def beginnings(stage: Stage) -> Iterator[Scene]:
    """The first start, and files that cannot be opened."""
    from studyapp.gui.pages.trouble import TroublePage
    from studyapp.study.rescue import Rescue

    home = stage.folders.data.parent
    fresh = Folders(home / "fresh", home / "fresh-cache", stage.folders.starters)
    first = Stage(fresh, stage.window.size().toTuple())
    try:
        yield "first-run", first.window
        for page in ("library", "review", "practice", "glossary", "browse", "statistics"):
            first.go(page)
            yield f"first-{page}", first.window
    finally:
        first.close()
    sentence = "The file progress.db is damaged; mend it, or go back to a backup below."
    trouble = TroublePage(sentence, Rescue(stage.folders, moment))
    trouble.resize(stage.window.size())
    trouble.show()
    stage.settle()
    yield "trouble", trouble
    trouble.close()
    trouble.deleteLater()


WALKS: Final[tuple[Walk, ...]] = (
    plain_pages,
    settings,
    courses,
    practice,
    quizzes,
    reviews,
    hands_free,
    exams,
    restore,
    dialogs,
    guide,
    banner,
    beginnings,
)


def _as(page: Page, kind: type[P]) -> P:
    assert isinstance(page, kind)
    return page


def _pass_questions(page: ReviewPage) -> None:
    """Hide the questions until tomorrow: a card is what most sittings are made of."""
    while page.session.turn is not None and page.session.turn.unit.kind is UnitKind.QUESTION:
        page.act("bury")
