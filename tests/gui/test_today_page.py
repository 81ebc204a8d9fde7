from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studyapp import __version__
from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.today import TodayPage
from studyapp.gui.tasks import Tasks
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.heat_map import HeatMap
from studyapp.gui.widgets.overview.catch_up_panel import CatchUpPanel
from studyapp.gui.widgets.overview.exams_strip import ExamsStrip
from studyapp.gui.widgets.settings.look_slider import LookSlider
from studyapp.gui.window import Window
from studyapp.model.errors import StudyError
from studyapp.model.exam import Portion
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.exams import Wish
from studyapp.study.folders import TOUR
from studyapp.study.today import FIRST_VISIT
from tests.support.clock import Clock
from tests.support.desks import PACK as CARDS
from tests.support.desks import basics, open_desk, take_cards
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"
LESSON = f"{PACK}/why-accelerators"


@pytest.fixture
def learner(kit: Kit) -> Kit:
    kit.desk.library.enrol(PACK)
    return kit


# --- the first start ---------------------------------------------------------------------------


def test_the_first_start_says_what_this_is_and_offers_the_courses(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, kit)
    told = words(page)
    assert "Welcome to StudyApp" in told
    assert "Hardware Acceleration in AI" in told
    assert "1 lesson ·" in told


def test_enter_takes_the_first_course_and_begins_its_first_lesson(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, kit)
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["lesson", LESSON]
    assert kit.desk.progress.enrolled() == (PACK,)


def test_the_tour_comes_before_the_other_courses(desk: Desk, kit: Kit, qtbot: QtBot) -> None:
    shelve_tour(desk)
    page = shown(qtbot, TodayPage, kit)
    assert page.first_focus() is part(page, QPushButton, "welcome-first")
    assert part(page, QPushButton, "welcome-first").text() == "Start with the tour"
    assert "Hardware Acceleration in AI" in words(part(page, QWidget, "welcome-course-0"))
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["course", TOUR], "a tour without lessons is opened as a course"


def test_a_new_profile_shows_the_first_screen_before_its_files_are_open(
    dressed: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    assert dressed
    tasks = Tasks()
    gate = Event()

    def slowly() -> Desk:
        gate.wait()
        return desk

    kit = Kit(slowly, tasks, desk.now, desk.preferences)
    page = TodayPage(kit)
    qtbot.addWidget(page)
    page.open(FIRST_VISIT)
    page.show()
    assert "Take the tour" in words(page)
    assert not page.findChildren(QPushButton, "welcome-begin-0")
    gate.set()
    first = part(page, QPushButton, "welcome-first")
    qtbot.waitUntil(lambda: first.text() == "Begin this course", timeout=10_000)
    tasks.close()


def test_without_any_course_the_one_thing_to_do_is_to_open_a_pack(
    tmp_path: Path, dressed: QApplication, clock: Clock, qtbot: QtBot
) -> None:
    assert dressed
    desk = open_desk(tmp_path, clock)
    kit = Kit.of(desk, Tasks())
    page = shown(qtbot, TodayPage, kit)
    assert "No course is on the shelf yet" in words(page)
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["library", ""]
    kit.tasks.close()
    kit.close()


@pytest.mark.parametrize("control", ["first-name", "text-size", "welcome-first"])
def test_enter_begins_from_wherever_the_keyboard_is(kit: Kit, qtbot: QtBot, control: str) -> None:
    page = shown(qtbot, TodayPage, kit)
    sliders = page.findChildren(QSlider)
    target = sliders[0] if control == "text-size" else part(page, QWidget, control)
    target.setFocus()
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["lesson", LESSON]


def test_theme_text_size_and_minutes_hold_at_once(
    dressed: QApplication, kit: Kit, qtbot: QtBot
) -> None:
    assert dressed
    page = shown(qtbot, TodayPage, kit)
    part(page, QWidget, "theme-dark").setFocus()
    press(page, Qt.Key.Key_Space)
    assert theme.current().name == "dark"
    page.findChildren(QSlider)[0].setValue(30)
    qtbot.waitUntil(lambda: theme.current().scale == 1.5)
    part(page, QPushButton, "segment_20").click()
    assert kit.desk.preferences.whole("minutes_per_day") == 20
    assert kit.desk.preferences.text("theme") == "dark"


def test_the_choices_follow_what_is_changed_from_elsewhere(
    open_window: Callable[[], Window], qtbot: QtBot
) -> None:
    window = open_window()
    window.everywhere.act("larger")
    while theme.current().name != "dark":
        window.everywhere.act("next-theme")
    page = window.pages.page
    assert page is not None
    dark = part(page, QAbstractButton, "theme-dark")
    qtbot.waitUntil(dark.isChecked)
    assert part(page, LookSlider, "first-size").slider.value() == round(1.1 / 0.05)


def test_the_name_is_used_for_the_greeting_and_for_nothing_else(
    kit: Kit, qtbot: QtBot, clock: Clock
) -> None:
    clock.moment = datetime(2026, 3, 4, 8, tzinfo=UTC)
    page = shown(qtbot, TodayPage, kit)
    part(page, QLineEdit, "first-name").setText("  Ada <b> ")
    with qtbot.waitSignal(page.go):
        press(page, Qt.Key.Key_Return)
    page.open("")
    assert "Good morning, Ada <b>" in words(page)
    assert "name" not in kit.desk.preferences.given()


def test_a_course_can_be_looked_into_without_taking_it(kit: Kit, qtbot: QtBot) -> None:
    shelve_tour(kit.desk)
    page = shown(qtbot, TodayPage, kit)
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Space)
    assert went.args == ["course", PACK]
    assert not kit.desk.progress.enrolled()
    press(page, Qt.Key.Key_Tab)
    assert page.focusWidget() is part(page, QPushButton, "welcome-add")


def test_a_course_of_ones_own_comes_in_by_the_library(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, kit)
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "welcome-add").click()
    assert went.args == ["library", ""]


def test_files_that_cannot_be_opened_give_the_button_back(
    dressed: QApplication, desk: Desk, qtbot: QtBot
) -> None:
    assert dressed
    tasks = Tasks()

    def refused() -> Desk:
        raise StudyError("The files cannot be opened.")

    page = TodayPage(Kit(refused, tasks, desk.now, desk.preferences))
    qtbot.addWidget(page)
    page.open(FIRST_VISIT)
    page.show()
    first = part(page, QPushButton, "welcome-first")
    with qtbot.waitSignal(page.said) as told:
        first.click()
    assert told.args == ["The files cannot be opened."]
    assert first.isEnabled()
    tasks.close()


def test_the_welcome_gives_way_to_the_day_once_a_course_is_taken(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, kit)
    kit.desk.library.enrol(PACK)
    page.open("")
    assert not part(page, QWidget, "welcome").isVisible()
    kit.desk.library.leave(PACK)
    page.open("")
    assert part(page, QWidget, "welcome").isVisible()


# --- the day -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(8, "Good morning"), (14, "Good afternoon"), (20, "Good evening"), (2, "Good evening")],
)
def test_the_greeting_follows_the_clock(
    learner: Kit, qtbot: QtBot, clock: Clock, hour: int, greeting: str
) -> None:
    clock.moment = datetime(2026, 3, 4, hour, tzinfo=UTC)
    assert greeting in words(shown(qtbot, TodayPage, learner))


def test_what_is_due_is_counted_and_its_minutes_are_estimated(learner: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, learner)
    assert words(part(page, QWidget, "due-number")) == "10"
    assert words(part(page, QWidget, "due-detail")) == "10 new · about 4\N{NO-BREAK SPACE}min"


def test_space_starts_the_review(learner: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, learner)
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Space)
    assert went.args == ["review", ""]


def test_when_nothing_is_due_it_says_so_and_offers_reading(
    learner: Kit, qtbot: QtBot, clock: Clock
) -> None:
    answer_cards(learner.desk, clock, 40, Rating.EASY)
    page = shown(qtbot, TodayPage, learner)
    assert "All done for today" in words(page)
    assert not part(page, QPushButton, "start-review").isVisible()
    button = part(page, QPushButton, "continue-reading")
    assert button.property("kind") == "primary"
    assert page.first_focus() is button


def test_there_is_one_primary_action(learner: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, learner)
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    assert [b.objectName() for b in buttons if b.property("kind") == "primary"] == ["start-review"]


def test_reading_goes_on_where_it_stopped(learner: Kit, qtbot: QtBot) -> None:
    learner.desk.reading.keep_place(LESSON, "chips.1", 0, "standard", 0.46)
    page = shown(qtbot, TodayPage, learner)
    assert "46 % read" in words(part(page, QWidget, "continue"))
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "continue-reading").click()
    assert went.args == ["lesson", LESSON]


def test_when_all_is_read_the_library_is_next(learner: Kit, qtbot: QtBot) -> None:
    learner.desk.reading.keep_place(LESSON, "chips.1", 0, "standard", 1.0)
    page = shown(qtbot, TodayPage, learner)
    assert "Every lesson is read" in words(page)
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "continue-reading").click()
    assert went.args == ["library", ""]


def test_answers_and_days_in_a_row_are_told_without_blame(
    learner: Kit, qtbot: QtBot, clock: Clock
) -> None:
    answer_cards(learner.desk, clock, 3)
    clock.forward(days=1)
    answer_cards(learner.desk, clock, 1)
    page = shown(qtbot, TodayPage, learner)
    assert part(page, QWidget, "done-today").accessibleName() == "1 answer today"
    assert part(page, QWidget, "streak").accessibleName() == "2 days in a row"
    clock.forward(days=9)
    page.open("")
    assert part(page, QWidget, "streak").accessibleName() == "0 days in a row"
    assert "What you have learned stays with you" in words(part(page, QWidget, "streak-note"))


def test_the_forecast_names_the_days_of_two_weeks(learner: Kit, qtbot: QtBot, clock: Clock) -> None:
    answer_cards(learner.desk, clock, 5, Rating.EASY)
    page = shown(qtbot, TodayPage, learner)
    head, today, tomorrow, *rest = part(page, Bars, "forecast").as_table()
    assert head == ("Day", "Cards due")
    assert (today[0], tomorrow[0], len(rest)) == ("Today", "Tue", 12)
    assert "in two weeks" in part(page, Bars, "forecast").accessibleDescription()


def test_the_calendar_shows_the_days_with_answers(learner: Kit, qtbot: QtBot, clock: Clock) -> None:
    answer_cards(learner.desk, clock, 4)
    page = shown(qtbot, TodayPage, learner)
    rows = part(page, HeatMap, "year").as_table()
    assert [row[1] for row in rows[1:]] == ["4"]


@pytest.mark.parametrize("size", [(560, 420), (3600, 2000)])
def test_nothing_is_cut_in_a_small_or_a_large_window(
    learner: Kit, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = shown(qtbot, TodayPage, learner, size=size)
    for name in ("due", "continue", "days"):
        panel = part(page, QWidget, name)
        assert panel.mapTo(page, panel.rect().topRight()).x() <= page.width()


def test_the_page_is_freed(learner: Kit, qtbot: QtBot) -> None:
    def opened() -> TodayPage:
        page = TodayPage(learner)
        page.open("")
        last = learner.tasks.run(lambda: None, lambda _done: None)
        qtbot.waitUntil(last.done, timeout=10_000)
        QCoreApplication.sendPostedEvents(learner.tasks)
        return page

    assert is_freed(opened)


def test_the_welcome_is_freed(kit: Kit) -> None:
    def opened() -> TodayPage:
        page = TodayPage(kit)
        page.open("")
        return page

    assert is_freed(opened)


# --- what follows in the background ------------------------------------------------------------


def test_after_a_break_a_panel_says_when_the_pile_clears(
    kit: Kit, qtbot: QtBot, clock: Clock
) -> None:
    kit.desk.preferences.set("new_per_day", 40)
    take_cards(kit.desk, basics(40))
    learn_slowly(kit, clock, 40)
    clock.forward(days=40)
    page = shown(qtbot, TodayPage, kit)
    panel = part(page, CatchUpPanel, "catch_up")
    qtbot.waitUntil(panel.isVisible, timeout=10_000)
    assert "40 reviews" in panel.text.text()
    panel.minutes.slider.setValue(15)
    qtbot.waitUntil(lambda: "It is cleared" in panel.clears.text(), timeout=10_000)
    panel.minutes.slider.setValue(120)
    qtbot.waitUntil(lambda: panel.clears.text() == "It is cleared today.", timeout=10_000)
    before = [kit.desk.progress.state(f"{CARDS}/c-{n}") for n in range(1, 41)]
    panel.minutes.slider.setValue(5)
    panel.take.click()
    assert kit.desk.preferences.whole("minutes_per_day") == 5
    assert not panel.isVisible()
    assert [kit.desk.progress.state(f"{CARDS}/c-{n}") for n in range(1, 41)] == before
    left = part(page, Text, "left-over")
    qtbot.waitUntil(left.isVisible, timeout=10_000)
    assert "beyond your 5 minutes" in left.text()


def test_catching_up_can_be_put_off_for_the_day(kit: Kit, qtbot: QtBot, clock: Clock) -> None:
    kit.desk.preferences.set("new_per_day", 40)
    take_cards(kit.desk, basics(40))
    learn_slowly(kit, clock, 40)
    clock.forward(days=40)
    page = shown(qtbot, TodayPage, kit)
    panel = part(page, CatchUpPanel, "catch_up")
    qtbot.waitUntil(panel.isVisible, timeout=10_000)
    panel.later.click()
    page.open("")
    last = kit.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=10_000)
    qtbot.wait(0)
    assert not panel.isVisible()


def test_after_an_update_a_line_leads_to_what_is_new_once(learner: Kit, qtbot: QtBot) -> None:
    learner.desk.progress.note_version("0.0.1")
    page = shown(qtbot, TodayPage, learner)
    strip = part(page, QWidget, "news-strip")
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert "StudyApp was updated" in words(strip)
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "open-news").click()
    assert went.args == ["guide", "what-is-new"]
    page.open("")
    wait_for_work(learner, qtbot)
    assert not strip.isVisible()
    assert learner.desk.progress.note_version(__version__) == __version__, "it is told once"


def test_a_new_profile_is_not_told_of_an_update(learner: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, TodayPage, learner)
    wait_for_work(learner, qtbot)
    assert not part(page, QWidget, "news-strip").isVisible()


def wait_for_work(kit: Kit, qtbot: QtBot) -> None:
    last = kit.tasks.run(lambda: None, lambda _done: None)
    qtbot.waitUntil(last.done, timeout=10_000)
    QCoreApplication.sendPostedEvents(kit.tasks)


def test_an_exam_says_what_it_asks_of_today(kit: Kit, qtbot: QtBot) -> None:
    take_cards(kit.desk, basics(30))
    wish = Wish("Midterm", kit.desk.progress.today() + 9, (Portion(CARDS),), 30)
    kit.desk.exams.set(wish, kit.desk.exams.propose(wish).plan)
    page = shown(qtbot, TodayPage, kit)
    strip = part(page, ExamsStrip, "exams_today")
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    assert "Midterm is in 9 days" in words(strip)
    assert "today's cards are for it" in words(strip)
    with qtbot.waitSignal(page.go) as gone:
        strip.more.click()
    assert gone.args == ["exams", ""]


def shelve_tour(desk: Desk) -> None:
    take_cards(desk, basics(2), TOUR)
    desk.library.leave(TOUR)


def learn_slowly(kit: Kit, clock: Clock, count: int) -> None:
    session = kit.desk.review()
    for _ in range(count):
        clock.forward(seconds=60)
        session.reveal()
        session.rate(Rating.EASY)
