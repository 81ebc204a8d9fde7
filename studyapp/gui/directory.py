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
    in no list.
    """

    name: str
    title: str
    icon: str
    module: str
    builds: str
    beside: str = ""

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
    Entry("today", _title("Today"), "home", "today", "TodayPage"),
    Entry("library", _title("Library"), "library", "library", "LibraryPage"),
    Entry("review", _title("Review"), "review", "review", "ReviewPage"),
    Entry("practice", _title("Practice"), "test", "practice", "PracticePage"),
    Entry("exams", _title("Exams"), "calendar-days", "exams", "ExamsPage"),
    Entry("glossary", _title("Glossary"), "glossary", "glossary", "GlossaryPage"),
    Entry("browse", _title("Browse"), "search", "browse", "BrowsePage"),
    Entry("statistics", _title("Statistics"), "statistics", "statistics", "StatisticsPage"),
    Entry("settings", _title("Settings"), "settings", "settings", "SettingsPage"),
    Entry("course", "", "", "course", "CoursePage", beside="library"),
    Entry("cards", "", "", "own_cards", "OwnCardsPage", beside="library"),
    Entry("changes", "", "", "changes", "ChangesPage", beside="library"),
    Entry("lesson", "", "", "lesson", "LessonPage", beside="library"),
    Entry("hands-free", "", "", "hands_free", "HandsFreePage", beside="review"),
    Entry("record", "", "", "record", "RecordPage", beside="library"),
    Entry("quiz", "", "", "quiz", "QuizPage", beside="practice"),
    Entry("setup", "", "", "setup", "SetupPage", beside="practice"),
    Entry("drill", "", "", "drill", "DrillPage", beside="practice"),
    Entry("match", "", "", "match", "MatchPage", beside="practice"),
    Entry("results", "", "", "results", "ResultsPage", beside="practice"),
    Entry("restore", "", "", "restore", "RestorePage", beside="settings"),
)


# Shown first, and only, where a course is previewed while it is written.
AUTHOR: Final = Entry("author", _title("Author"), "hammer", "author", "AuthorPage")


def entry(name: str) -> Entry:
    """Return the entry with this name."""
    return next(found for found in (*PAGES, AUTHOR) if found.name == name)
