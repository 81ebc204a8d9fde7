from collections.abc import Callable

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
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.charts.share_bar import ShareBar
from studyapp.model.memory import Rating
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"
CHARTS = ("labels", "year", "coming", "minutes")
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
    return shown(qtbot, StatisticsPage, kit)


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
    assert "Nothing to count yet" in words(page)
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert went.args == ["review", ""]


def test_the_charts_come_with_the_first_answers(kit: Kit, qtbot: QtBot, answer: Answer) -> None:
    page = shown(qtbot, StatisticsPage, kit)
    answer(1)
    page.open("")
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
    share = kit.desk.standing.overview().retention
    page = shown(qtbot, StatisticsPage, kit)
    number, told = words(part(page, QWidget, "retention")).split("\n")
    assert share.whole >= 20
    assert number == f"{round(100 * share.part / share.whole)} %"
    assert told.startswith(f"remembered: {share.part} of {share.whole} answers, most likely ")


def test_streak_and_time_are_told(page: Page) -> None:
    assert words(part(page, QWidget, "streak")) == "2\ndays in a row; the longest row was 2"
    assert words(part(page, QWidget, "time")).startswith("2 min")
    assert "2 days of study in all" in words(page)


# --- charts ------------------------------------------------------------------------------------


def test_every_chart_has_a_name_and_a_description(page: Page) -> None:
    for name in CHARTS:
        chart = part(page, Chart, f"{name}-chart")
        assert chart.accessibleName()
        assert chart.accessibleDescription()


@pytest.mark.parametrize(
    ("name", "rows"), [("labels", 4), ("year", 2), ("coming", 30), ("minutes", 30)]
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


def test_a_table_that_shows_follows_new_answers(page: Page, answer: Answer) -> None:
    assert table(page, "year")[0][1] == "4"
    answer(1, Rating.GOOD)
    page.open("")
    newest = part(page, QTableWidget, "year-table").item(0, 1)
    assert newest is not None
    assert newest.text() == "5"


def test_each_lesson_tells_its_share_in_words(page: Page) -> None:
    mastery = part(page, QWidget, "mastery")
    assert "seen" in words(mastery)
    meter = mastery.findChildren(Meter)[0]
    assert meter.accessibleName() == "Why accelerators"
    assert "seen" in meter.accessibleDescription()


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
    page = shown(qtbot, StatisticsPage, kit, size=(656, 480))
    for name in (*CHARTS, "mastery"):
        panel = part(page, QWidget, name)
        assert panel.mapTo(page, panel.rect().topRight()).x() <= page.width()


def test_the_page_is_freed(kit: Kit, answer: Answer) -> None:
    answer(2)

    def opened() -> StatisticsPage:
        page = StatisticsPage(kit)
        page.open("")
        return page

    assert is_freed(opened)
