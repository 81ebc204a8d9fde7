"""The map cannot lie: each of its keys is pressed where it is said to act."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import studyapp.gui
from studyapp.gui.icons import NAMES_BY_USE
from studyapp.gui.keys.strokes import KEPT, parts
from studyapp.gui.keys.table import ACTIONS, Action, Place, actions_of
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.author import AuthorPage
from studyapp.gui.pages.browse import BrowsePage
from studyapp.gui.pages.drill import DrillPage
from studyapp.gui.pages.glossary import GlossaryPage
from studyapp.gui.pages.hands_free import HandsFreePage
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.pages.own_cards import OwnCardsPage
from studyapp.gui.pages.quiz import QuizPage
from studyapp.gui.pages.review import ReviewPage
from studyapp.gui.widgets.browse.line_table import LineTable
from studyapp.gui.widgets.own.card_list import CardList
from studyapp.gui.window import Window
from studyapp.model.content import Card, CardKind
from tests.support.desks import GOOD, GOOD_PACK
from tests.support.pages import shown

pytestmark = pytest.mark.usefixtures("unheard")

LESSON: Final = f"{GOOD_PACK}/why-accelerators"
_HELD: Final = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_KEYS: Final = {
    "Space": Qt.Key.Key_Space,
    "Return": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Del": Qt.Key.Key_Delete,
    "PgUp": Qt.Key.Key_PageUp,
    "PgDown": Qt.Key.Key_PageDown,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "+": Qt.Key.Key_Plus,
    "=": Qt.Key.Key_Equal,
    "-": Qt.Key.Key_Minus,
}


def strike(target: QWidget, stroke: str) -> None:
    """Press the keys of `stroke` as a hand does."""
    held, key = parts(stroke)
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= _HELD[each]
    named = _KEYS.get(key) if held or len(key) > 1 else None
    if named is None and not held and len(key) == 1:
        QTest.keyClicks(target, key.lower())
    elif named is None:
        QTest.keyClick(target, Qt.Key[f"Key_{key}"], modifiers)
    else:
        QTest.keyClick(target, named, modifiers)


def acting(place: Place) -> list[Action]:
    return [action for action in actions_of(place) if not action.fixed]


# --- a page for each place, in a state in which all that it offers can be done -----------------


def _review(kit: Kit, qtbot: QtBot) -> Page:
    kit.desk.library.enrol(GOOD_PACK)
    page = shown(qtbot, ReviewPage, kit)
    assert isinstance(page, ReviewPage)
    page.guard_ms = 0
    return page


def _ready_for_review(page: Page) -> None:
    assert isinstance(page, ReviewPage)
    page.close_panels()
    if page.session.turn is None or not page.session.can_undo:
        page.open("")
        page.card.flag(1)  # there is something to take back
    page.first_focus().setFocus()


def _lesson(kit: Kit, qtbot: QtBot) -> Page:
    return shown(qtbot, LessonPage, kit, LESSON)


def _test(kit: Kit, qtbot: QtBot) -> Page:
    return shown(qtbot, QuizPage, kit, f"lesson:{LESSON}")


def _hands_free(kit: Kit, qtbot: QtBot) -> Page:
    kit.desk.library.enrol(GOOD_PACK)
    return shown(qtbot, HandsFreePage, kit)


def _drill(kit: Kit, qtbot: QtBot) -> Page:
    return shown(qtbot, DrillPage, kit, f"cram:{GOOD_PACK}/")


def _turned(page: Page) -> None:
    assert isinstance(page, DrillPage)
    page.open(f"cram:{GOOD_PACK}/")
    page.turn_over()


def _glossary(kit: Kit, qtbot: QtBot) -> Page:
    return shown(qtbot, GlossaryPage, kit)


def _browse(kit: Kit, qtbot: QtBot) -> Page:
    page = shown(qtbot, BrowsePage, kit)
    lines = page.findChild(LineTable)
    assert lines is not None
    qtbot.waitUntil(lambda: lines.model().rowCount() > 0)
    return page


def _in_list(page: Page) -> None:
    lines = page.findChild(LineTable) or page.findChild(CardList)
    assert lines is not None
    lines.setFocus()


def _cards(kit: Kit, qtbot: QtBot) -> Page:
    kit.desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="A?", back="B."))
    page = shown(qtbot, OwnCardsPage, kit)
    lines = page.findChild(CardList)
    assert lines is not None
    qtbot.waitUntil(lambda: lines.model().rowCount() > 0)
    return page


def _author(kit: Kit, qtbot: QtBot) -> Page:
    page = shown(qtbot, AuthorPage, kit)
    assert isinstance(page, AuthorPage)
    with qtbot.waitSignal(page.looked, timeout=15_000):
        page.open(str(GOOD))
    return page


def _looked(page: Page) -> None:
    """Let the folder be read to its end before it is read again."""
    assert isinstance(page, AuthorPage)
    page.first_focus().setFocus()


def _as_it_is(_page: Page) -> None:
    """Leave the page as it is."""


_Make = Callable[[Kit, QtBot], Page]
_Ready = Callable[[Page], None]
_PAGES: Final[dict[Place, tuple[_Make, _Ready]]] = {
    Place.REVIEW: (_review, _ready_for_review),
    Place.LESSON: (_lesson, _as_it_is),
    Place.TEST: (_test, _as_it_is),
    Place.DRILL: (_drill, _turned),
    Place.GLOSSARY: (_glossary, _as_it_is),
    Place.BROWSE: (_browse, _in_list),
    Place.CARDS: (_cards, _in_list),
    Place.AUTHOR: (_author, _looked),
}
# `hands-free` comes and goes by the voice (its own tests press its keys), `questions` are asked on
# pages of other places.
_ELSEWHERE: Final = {Place.EVERYWHERE, Place.HANDS_FREE, Place.QUESTIONS}


def test_each_place_with_keys_is_tried() -> None:
    assert {action.place for action in ACTIONS if not action.fixed} == {*_PAGES, *_ELSEWHERE}


def test_every_key_of_the_map_acts_on_its_page(kit: Kit, qtbot: QtBot) -> None:
    for place in _PAGES:
        _press_all(kit, qtbot, place)


def _press_all(kit: Kit, qtbot: QtBot, place: Place) -> None:
    make, ready = _PAGES[place]
    page = make(kit, qtbot)
    for action in acting(place):
        for key in action.keys:
            ready(page)
            target = page.focusWidget() or page
            with qtbot.waitSignal(page.acted, timeout=1000, raising=False) as acted:
                strike(target, key)
            assert acted.args == [action.deed], f"{key} did {acted.args}, not {action.deed}"
    _let_work_end(kit, qtbot)
    page.leave()
    page.hide()


def _let_work_end(kit: Kit, qtbot: QtBot) -> None:
    """Wait for the background: for what a key began, and for what follows from that."""
    for _ in range(3):
        ended: list[bool] = []
        kit.tasks.run(bool, ended.append)
        qtbot.waitUntil(partial(bool, ended), timeout=15_000)


def test_a_hint_is_a_key_away_wherever_a_question_is_asked(kit: Kit, qtbot: QtBot) -> None:
    page = _test(kit, qtbot)
    hint = page.focusWidget()
    assert hint is not None
    with qtbot.waitSignal(page.acted) as acted:
        strike(page, "H")
    assert acted.args == ["hint"]


def test_every_key_of_the_map_acts_everywhere(
    open_window: Callable[[], Window], qtbot: QtBot
) -> None:
    window = open_window()
    window.go_to("library", "")
    for action in acting(Place.EVERYWHERE):
        for key in action.keys:
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            window.go_to("library", "")
            with qtbot.waitSignal(window.everywhere.acted, timeout=1000, raising=False) as acted:
                strike(window.focusWidget() or window, key)
            assert acted.args == [action.deed], f"{key} did {acted.args}, not {action.deed}"
            for opened in window.findChildren(QDialog):
                opened.close()
                opened.deleteLater()
            QApplication.processEvents()


# --- the table itself --------------------------------------------------------------------------


def test_no_key_means_two_things_in_one_place() -> None:
    pressed = [(action.place, key) for action in ACTIONS if not action.fixed for key in action.keys]
    assert len(pressed) == len(set(pressed))


def test_what_acts_while_one_types_is_no_letter() -> None:
    for action in ACTIONS:
        if action.first:
            assert all("+" in key or key[0] == "F" for key in action.keys), action.name


def test_keys_that_move_about_are_given_to_nothing() -> None:
    assert not [a.name for a in ACTIONS if not a.fixed and KEPT & set(a.keys)]


# Where keys are served beside the table, and which fixed lines of the map tell of it.
_OWN_KEYS: Final = {
    "banner.py": "everywhere.esc",
    "pages/lesson.py": "everywhere.back",  # the text would swallow it
    "pages/stop_question.py": "lesson.close",
    "navigation.py": "everywhere.pages",
    "widgets/overview/welcome.py": "everywhere.press",
    "widgets/own/card_dialog.py": "writing.save",
    "widgets/own/card_form.py": "writing.kind",
    "widgets/review/card_table.py": "review.scroll",
    "widgets/review/writing_panel.py": "writing.save",
    "widgets/list_and_detail.py": "everywhere.esc",
    "widgets/browse/line_table.py": "browse.open",
    "widgets/glossary/search_field.py": "glossary.down",
    "widgets/glossary/term_popup.py": "everywhere.esc",
    "widgets/questions/view.py": "questions.check",
    "widgets/questions/ordering.py": "questions.move",
    "widgets/lesson/find_bar.py": "lesson.found",
    "widgets/charts/term_map.py": "charts.open",
    "widgets/charts/chart.py": "charts.values",
    "widgets/text/reading_view.py": "lesson.light",
    "widgets/text/figure_window.py": "figure.nearer",
    "widgets/palette/palette.py": "everywhere.palette",
    "widgets/charts/lesson_bars.py": "charts.values",
    "widgets/charts/heat_map.py": "charts.values",
    "pages/match.py": "match.tiles",
    "keys/strokes.py": "",
    "widgets/settings/key_field.py": "",
    "keys/shortcuts.py": "",
}


def test_every_key_that_a_file_serves_stands_in_the_map() -> None:
    root = Path(studyapp.gui.__file__).parent
    serving = {
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        if re.search(r"Qt\.Key\.Key_|\bkey\.Key_|QShortcut\(", file.read_text(encoding="utf-8"))
    }
    served = {name for name in _OWN_KEYS if name != "pages/match.py"}
    assert serving == served, "a key is served that no line of the map tells of"
    names = {action.name for action in ACTIONS}
    assert {line for line in _OWN_KEYS.values() if line} <= names


def test_a_button_names_the_key_that_is_in_force(open_window: Callable[[], Window]) -> None:
    window = open_window()
    window.go_to("review", "")
    window.bindings.bind(next(a for a in ACTIONS if a.name == "review.read"), ("Y",))
    assert window.page is not None
    read = window.page.findChild(QWidget, "read_aloud")
    assert isinstance(read, QWidget)
    assert read.toolTip() == "Read aloud  (Y)"
    keys = window.findChild(QPushButton, "go-keys")
    assert isinstance(keys, QPushButton)
    assert keys.toolTip().endswith("(?)")


def test_every_action_has_an_icon_that_came_along() -> None:
    icons = Path(__file__).parents[3] / "resources" / "icons"
    there = {file.stem for file in icons.glob("*.svg")} | set(NAMES_BY_USE)
    assert not {action.name for action in ACTIONS if action.icon and action.icon not in there}
