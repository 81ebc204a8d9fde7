"""The pages of the window: add a line here to add a page.

A page's module is imported on its first visit, because start-up is precious.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studyapp.gui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """A page's name, its title and icon in the navigation, and the class that draws it.

    `beside` names the entry that is lit while this page shows; pages with an empty title stand
    in no list. `help` is the place in the guide that tells about the page.
    """

    name: str
    title: str
    icon: str
    module: str
    builds: str
    beside: str = ""
    help: str = ""

    @property
    def label(self) -> str:
        """Return the title in the learner's language."""
        return QCoreApplication.translate("Directory", self.title)

    def factory(self) -> Callable[..., Page]:
        """Import the page's module and return its class."""
        module = import_module(f"studyapp.gui.pages.{self.module}")
        found: Callable[..., Page] = getattr(module, self.builds)
        return found


def _title(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Directory", text))


PAGES: Final = (
    Entry("today", _title("Today"), "home", "today", "TodayPage", help="your-day"),
    Entry("library", _title("Library"), "library", "library", "LibraryPage", help="courses"),
    Entry("review", _title("Review"), "review", "review", "ReviewPage", help="review"),
    Entry("practice", _title("Practice"), "test", "practice", "PracticePage", help="tests"),
    Entry("exams", _title("Exams"), "calendar-days", "exams", "ExamsPage", help="exams"),
    Entry(
        "glossary",
        _title("Glossary"),
        "glossary",
        "glossary",
        "GlossaryPage",
        help="find.look-up-a-word",
    ),
    Entry("browse", _title("Browse"), "search", "browse", "BrowsePage", help="find"),
    Entry(
        "statistics",
        _title("Statistics"),
        "statistics",
        "statistics",
        "StatisticsPage",
        help="statistics",
    ),
    Entry("settings", _title("Settings"), "settings", "settings", "SettingsPage", help="look"),
    Entry("guide", _title("Guide"), "circle-question-mark", "guide", "GuidePage"),
    Entry("course", "", "", "course", "CoursePage", beside="library", help="courses"),
    Entry("cards", "", "", "own_cards", "OwnCardsPage", beside="library", help="own-cards"),
    Entry(
        "changes",
        "",
        "",
        "changes",
        "ChangesPage",
        beside="library",
        help="courses.when-a-course-is-updated",
    ),
    Entry("lesson", "", "", "lesson", "LessonPage", beside="library", help="read"),
    Entry(
        "hands-free",
        "",
        "",
        "hands_free",
        "HandsFreePage",
        beside="review",
        help="review.review-by-listening",
    ),
    Entry("record", "", "", "record", "RecordPage", beside="library", help="listen.take-it-along"),
    Entry("quiz", "", "", "quiz", "QuizPage", beside="practice", help="tests"),
    Entry(
        "setup", "", "", "setup", "SetupPage", beside="practice", help="tests.put-a-test-together"
    ),
    Entry("drill", "", "", "drill", "DrillPage", beside="practice", help="tests.cram-learn-match"),
    Entry("match", "", "", "match", "MatchPage", beside="practice", help="tests.cram-learn-match"),
    Entry("results", "", "", "results", "ResultsPage", beside="practice", help="tests.results"),
    Entry(
        "restore",
        "",
        "",
        "restore",
        "RestorePage",
        beside="settings",
        help="backup.go-back-to-a-copy",
    ),
)


# Shown first, and only, where a course is previewed while it is written.
AUTHOR: Final = Entry(
    "author", _title("Author"), "hammer", "author", "AuthorPage", help="instructors"
)


def entry(name: str) -> Entry:
    """Return the entry with this name."""
    return next(found for found in (*PAGES, AUTHOR) if found.name == name)
