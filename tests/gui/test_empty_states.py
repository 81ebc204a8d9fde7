"""Every page with nothing in it says what it is for, and what to do, with one thing to press."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from studyapp.gui.directory import PAGES, entry
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.tasks import Tasks
from studyapp.gui.widgets.cards import EmptyState
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import basics, open_desk
from tests.support.pages import shown

NO_COURSE = {
    "library": ("No course is here yet", ""),
    "review": ("No cards yet", "library"),
    "practice": ("Nothing to practise yet", "library"),
    "exams": ("No exam is planned", "library"),
    "glossary": ("No terms yet", "library"),
    "browse": ("Nothing to search yet", "library"),
    "statistics": ("Nothing to count yet", "review"),
    "course": ("This course is not installed", "library"),
    "cards": ("No card of your own yet", ""),
    "hands-free": ("Review without hands", "today"),
    "results": ("No results yet", "practice"),
    "restore": ("No backup yet", "settings"),
}
# They begin with something: the first screen, a text, controls, or what another page hands over.
NEVER_EMPTY = {"today", "settings", "guide", "lesson", "changes", "record", "quiz", "setup"}
REFUSES = {"drill", "match"}  # with a sentence, and the page before stays


@pytest.fixture
def bare(tmp_path: Path, dressed: QApplication, clock: Clock) -> Iterator[Kit]:
    """A kit with nothing on the shelf, and nothing learned."""
    assert dressed
    kit = Kit.of(open_desk(tmp_path, clock), Tasks())
    yield kit
    kit.tasks.close()
    kit.close()


def opened(qtbot: QtBot, kit: Kit, name: str, argument: str = "") -> Page:
    page = shown(qtbot, entry(name).factory(), kit, argument)
    last = kit.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=10_000)
    qtbot.waitUntil(lambda: bool(states(page)), timeout=10_000)
    return page


def states(page: Page) -> list[EmptyState]:
    return [it for it in page.findChildren(EmptyState) if it.isVisible()]


def primaries(page: Page) -> list[QPushButton]:
    found = page.findChildren(QPushButton)
    return [it for it in found if it.isVisible() and it.property("kind") == "primary"]


def test_no_page_was_forgotten() -> None:
    every = {page.name for page in PAGES}
    assert every == set(NO_COURSE) | NEVER_EMPTY | REFUSES


@pytest.mark.parametrize("name", NO_COURSE)
def test_a_page_without_any_course_says_what_it_is_for_and_leads_on(
    bare: Kit, qtbot: QtBot, name: str
) -> None:
    title, leads_to = NO_COURSE[name]
    page = opened(qtbot, bare, name, "gone.pack" if name in {"course", "results"} else "")
    (state,) = states(page)
    assert state.title.text() == title
    assert len(state.text.text()) > 20
    (button,) = primaries(page)
    assert button.isEnabled()
    if leads_to:
        with qtbot.waitSignal(page.go) as went:
            button.click()
        assert went.args is not None
        assert went.args[0] == leads_to
    elif name == "cards":
        with qtbot.waitSignal(page.card_wanted):
            button.click()
    else:
        assert button.objectName() == "add-course", "the dialog of the system opens"


@pytest.mark.parametrize("name", ["browse", "glossary", "cards"])
def test_a_search_without_a_hit_leads_back_to_everything(
    kit: Kit, desk: Desk, qtbot: QtBot, name: str
) -> None:
    if name == "cards":
        desk.own_cards.add(basics(1)[0])
    page = shown(qtbot, entry(name).factory(), kit)
    field = page.findChildren(SearchField)[0]
    last = kit.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=10_000)
    qtbot.waitUntil(field.isVisible, timeout=10_000)
    field.setText("zzzqqq")
    qtbot.waitUntil(lambda: bool(states(page)), timeout=10_000)
    (state,) = states(page)
    assert "found" in state.title.text()
    assert field.isVisible(), "the words can be changed"
    state.action.click()
    assert not states(page)
    assert not field.text()
