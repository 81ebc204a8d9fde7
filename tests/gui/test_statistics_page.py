from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.statistics import StatisticsPage
from studyapp.gui.tokens import THEMES, contrast
from studyapp.gui.widgets.charts.chart import Chart
from studyapp.gui.widgets.charts.share_bar import ShareBar
from studyapp.gui.widgets.charts.term_map import TermMap
from studyapp.gui.widgets.charts.workload_chart import WorkloadChart
from studyapp.model.memory import Rating
from studyapp.study.spreadsheets import Sheet
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"
CHARTS = ("labels", "year", "coming", "minutes", "calibration", "workload", "map", "mastery")
Answer = Callable[..., None]


@pytest.fixture
def answer(kit: Kit, clock: Clock) -> Answer:
    kit.desk.library.enrol(PACK)

    def give(count: int, rating: Rating = Rating.EASY) -> None:
        answer_cards(kit.desk, clock, count, rating)

    return give


@pytest.fixture
def page(kit: Kit, qtbot: QtBot, answer: Answer, clock: Clock) -> Page:
    """The page after six answers yesterday and four today."""
    answer(6)
    clock.forward(days=1)
    answer(4)
    return counted(qtbot, kit)


def counted(qtbot: QtBot, kit: Kit, size: tuple[int, int] = (972, 780)) -> Page:
    """Open the page and wait until everything was read."""
    page = shown(qtbot, StatisticsPage, kit, size=size)
    wait_for_map(qtbot, page)
    return page


def wait_for_map(qtbot: QtBot, page: Page) -> None:
    def read() -> bool:
        found = page.findChild(TermMap)
        return found is not None and len(found.as_table()) > 1

    qtbot.waitUntil(read)


def table(page: Page, name: str) -> list[list[str]]:
    """Switch a chart to its table and return what stands there."""
    part(page, QPushButton, f"{name}-switch").click()
    shown_table = part(page, QTableWidget, f"{name}-table")
    assert shown_table.isVisible()
    cells = [
        [shown_table.item(row, column) for column in range(shown_table.columnCount())]
        for row in range(shown_table.rowCount())
    ]
    return [[cell.text() for cell in row if cell is not None] for row in cells]


# --- before the first answers ------------------------------------------------------------------


def test_before_the_first_answer_it_says_how_to_begin(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, StatisticsPage, kit)
    qtbot.waitUntil(lambda: "Nothing to count yet" in words(page))
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert went.args == ["review", ""]


def test_the_charts_come_with_the_first_answers(kit: Kit, qtbot: QtBot, answer: Answer) -> None:
    page = shown(qtbot, StatisticsPage, kit)
    answer(1)
    page.open("")
    wait_for_map(qtbot, page)
    assert "Nothing to count yet" not in words(page)
    assert part(page, QWidget, "year").isVisible()


# --- numbers -----------------------------------------------------------------------------------


def test_retention_waits_for_enough_answers(page: Page) -> None:
    told = words(part(page, QWidget, "retention"))
    assert "not enough answers yet (0 of 20)" in told


def test_retention_is_told_with_its_counts_and_its_range(
    kit: Kit, qtbot: QtBot, answer: Answer, clock: Clock
) -> None:
    kit.desk.preferences.set("new_per_day", 30)
    answer(20, Rating.GOOD)
    for _ in range(8):
        clock.forward(days=10)
        answer(10, Rating.GOOD)
    answer(1, Rating.AGAIN)
    share = kit.desk.statistics.overview().retention
    page = counted(qtbot, kit)
    number, told = words(part(page, QWidget, "retention")).split("\n")
    assert share.whole >= 20
    assert number == f"{round(100 * share.part / share.whole)} %"
    assert told.startswith(f"remembered: {share.part} of {share.whole} answers, most likely ")


def test_streak_and_time_are_told(page: Page) -> None:
    assert words(part(page, QWidget, "streak")) == "2\ndays in a row; the longest row was 2"
    assert (
        words(part(page, QWidget, "time"))
        == "2\N{NO-BREAK SPACE}min\nspent on 10 answers in this period"
    )
    assert "2 days of study in all" in words(page)


# --- charts ------------------------------------------------------------------------------------


def test_every_chart_has_a_name_and_a_description(page: Page) -> None:
    for name in CHARTS:
        chart = part(page, Chart, f"{name}-chart")
        assert chart.accessibleName()
        assert chart.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "rows"), [("labels", 4), ("year", 2), ("coming", 30), ("minutes", 90), ("map", 7)]
)
def test_every_chart_can_be_read_as_a_table_and_back(page: Page, name: str, rows: int) -> None:
    assert len(table(page, name)) == rows
    assert not part(page, Chart, f"{name}-chart").isVisible()
    part(page, QPushButton, f"{name}-switch").click()
    assert part(page, Chart, f"{name}-chart").isVisible()


def test_the_calendar_counts_the_answers_of_each_day(page: Page) -> None:
    assert [row[1] for row in table(page, "year")] == ["4", "6"]


def test_the_labels_add_up_to_all_cards(page: Page, kit: Kit) -> None:
    counts = [int(row[1]) for row in table(page, "labels")]
    assert sum(counts) == kit.desk.library.courses()[0].contents.units
    assert sum(counts[1:]) == 10
    assert "New" in words(part(page, QWidget, "labels"))


def test_a_table_that_shows_follows_new_answers(page: Page, answer: Answer, qtbot: QtBot) -> None:
    assert table(page, "year")[0][1] == "4"
    answer(1, Rating.GOOD)
    page.open("")

    def newest() -> str:
        cell = part(page, QTableWidget, "year-table").item(0, 1)
        return cell.text() if cell else ""

    qtbot.waitUntil(lambda: newest() == "5")


# --- what is chosen ----------------------------------------------------------------------------


def test_a_period_of_30_days_is_counted_alone(page: Page, qtbot: QtBot, clock: Clock) -> None:
    clock.forward(days=60)
    part(page, QPushButton, "segment_month").click()
    time = part(page, QWidget, "time")
    qtbot.waitUntil(
        lambda: words(time) == "0\N{NO-BREAK SPACE}min\nspent on 0 answers in this period"
    )
    part(page, QPushButton, "segment_year").click()
    qtbot.waitUntil(
        lambda: words(time) == "2\N{NO-BREAK SPACE}min\nspent on 10 answers in this period"
    )
    assert len(table(page, "minutes")) == 62


def test_without_a_row_the_page_counts_what_stays(
    kit: Kit, qtbot: QtBot, answer: Answer, clock: Clock
) -> None:
    answer(2)
    clock.forward(days=40)
    page = counted(qtbot, kit)
    told = words(part(page, QWidget, "streak"))
    assert told == "1\nday of study stays yours, whenever you come back"


# --- predictions, aims, trouble ----------------------------------------------------------------


def test_predictions_are_held_to_account(
    kit: Kit, qtbot: QtBot, answer: Answer, clock: Clock
) -> None:
    kit.desk.preferences.set("new_per_day", 30)
    answer(30, Rating.GOOD)
    for _ in range(6):
        clock.forward(days=4)
        answer(12, Rating.GOOD)
    page = counted(qtbot, kit)
    rows = table(page, "calibration")
    found = kit.desk.statistics.overview().calibration
    assert sum(int(row[3]) for row in rows) == found.remembered.whole > 20
    assert f"of {found.remembered.whole} answers" in words(part(page, QWidget, "calibration"))


def test_what_an_aim_costs_is_worked_out_when_asked_for(page: Page, qtbot: QtBot) -> None:
    chart = part(page, WorkloadChart, "workload-chart")
    assert not chart.isVisible()
    part(page, QPushButton, "workload-start").click()
    qtbot.waitUntil(chart.isVisible, timeout=20_000)
    rows = table(page, "workload")
    assert [row[0] for row in rows] == ["80 %", "85 %", "90 %", "95 %"]
    assert "minutes a day" in chart.accessibleDescription()


def test_a_card_that_gives_trouble_is_a_step_away(
    kit: Kit, qtbot: QtBot, answer: Answer, clock: Clock
) -> None:
    answer(1, Rating.EASY)
    kit.desk.preferences.set("new_per_day", 0)
    clock.forward(days=30)
    answer(1, Rating.AGAIN)
    page = counted(qtbot, kit)
    assert "forgotten 1 of 2 times" in words(part(page, QWidget, "hardest"))
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "hard-0").click()
    assert went.args is not None
    name, argument = went.args
    assert name == "browse"
    kit.desk.browse.load()
    assert len(kit.desk.browse.search(argument).ids) == 1


# --- the map of terms --------------------------------------------------------------------------


def test_the_map_is_walked_along_what_terms_rest_on(page: Page, qtbot: QtBot) -> None:
    chart = part(page, TermMap, "map-chart")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    first = chart.chosen_text()
    resting = next(row for row in chart.as_table()[1:] if row[4])
    assert first.split(" \u00b7 ")[0] in resting[4]
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.chosen_text() != first
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.chosen_text() == first
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert went.args is not None
    assert went.args[0] == "glossary"


# --- tables to take along ----------------------------------------------------------------------


def test_answers_are_written_as_a_table(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    assert isinstance(page, StatisticsPage)
    with qtbot.waitSignal(page.said) as said:
        page.save(Sheet.REVIEWS, tmp_path / "answers.csv")
    assert said.args == ["answers.csv is written."]
    lines = (tmp_path / "answers.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 11


def test_each_lesson_tells_its_share_in_words(page: Page) -> None:
    bars = part(page, Chart, "mastery-chart")
    assert "cards seen" in bars.accessibleDescription()
    QTest.keyClick(bars, Qt.Key.Key_Home)
    assert bars.chosen_text().startswith("Why accelerators \u00b7 ")
    assert bars.chosen_text().endswith(" seen")
    ((title, known, seen, cards),) = table(page, "mastery")
    assert title == "Why accelerators"
    assert known.endswith(" %")
    assert 0 < int(seen) <= int(cards)


# --- the bar of shares -------------------------------------------------------------------------


@pytest.fixture
def bar(dressed: QApplication, qtbot: QtBot) -> ShareBar:
    assert dressed
    made = ShareBar()
    qtbot.addWidget(made)
    made.resize(400, made.minimumSizeHint().height())
    made.set_parts(("New", "Learning", "Holding", "Solid"), (50, 0, 25, 25))
    made.show()
    return made


def test_pieces_are_as_long_as_they_count(bar: ShareBar) -> None:
    new, none, holding, solid = (bar._spot(point).width() for point in range(4))
    assert new == pytest.approx(2 * holding)
    assert holding == pytest.approx(solid)
    assert none == 0
    assert bar._spot(3).right() == pytest.approx(400)


def test_a_piece_is_named_by_mouse_and_by_keys(bar: ShareBar) -> None:
    assert bar._point_at(QPointF(10, 5)) == 0
    assert bar._point_at(QPointF(395, 5)) == 3
    QTest.keyClick(bar, Qt.Key.Key_End)
    assert bar.chosen_text() == "Solid \u00b7 25"


def test_numbers_can_be_read_on_every_piece_of_every_theme(dressed: QApplication) -> None:
    for name in THEMES:
        theme.apply(dressed, name)
        colours = theme.current().colours
        for piece in range(4):
            fill = ShareBar.colour(piece)
            assert max(contrast(colours.text, fill), contrast(colours.surface, fill)) >= 3


# --- the page ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_in_the_smallest_window(
    kit: Kit, qtbot: QtBot, dressed: QApplication, answer: Answer, scale: float
) -> None:
    theme.apply(dressed, "light", scale)
    answer(3)
    page = counted(qtbot, kit, (656, 480))
    for name in CHARTS:
        panel = part(page, QWidget, name)
        assert panel.mapTo(page, panel.rect().topRight()).x() <= page.width()


def test_the_page_is_freed(kit: Kit, answer: Answer, qtbot: QtBot) -> None:
    answer(2)

    def opened() -> StatisticsPage:
        page = StatisticsPage(kit)
        page.open("")
        wait_for_map(qtbot, page)
        return page

    assert is_freed(opened)
