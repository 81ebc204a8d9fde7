from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.widgets.charts.bar_chart import Bars
from studyapp.gui.widgets.charts.heat_map import HeatMap
from studyapp.gui.widgets.charts.line_chart import LineChart, Series
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.charts.scales import nice_steps

TODAY = date(2026, 3, 18)


def shown(widget: QWidget, qtbot: QtBot, width: int = 600) -> QWidget:
    qtbot.addWidget(widget)
    height = widget.heightForWidth(width) if widget.hasHeightForWidth() else 240
    widget.resize(width, height)
    widget.show()
    return widget


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def area(seen: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(
        seen.pixel(x, y) == wanted for x in range(seen.width()) for y in range(seen.height())
    )


@pytest.fixture
def bars(dressed: QApplication, qtbot: QtBot) -> Bars:
    assert dressed
    chart = Bars()
    chart.set_values(["Today", "Tue", "Wed"], [4, 0, 8], 0, ("Day", "Due"))
    shown(chart, qtbot)
    return chart


@pytest.fixture
def year(dressed: QApplication, qtbot: QtBot) -> HeatMap:
    assert dressed
    chart = HeatMap()
    chart.set_days({TODAY - timedelta(days=back): back for back in range(40)}, TODAY)
    shown(chart, qtbot, 1000)
    return chart


@pytest.fixture
def lines(dressed: QApplication, qtbot: QtBot) -> LineChart:
    assert dressed
    chart = LineChart()
    series = (Series("GPU", ((0, 1.0), (5, 0.5))), Series("TPU", ((0, 1.0), (10, 0.9))))
    chart.set_series(series, ("Days", "Recall"), 1.0, percent=True)
    shown(chart, qtbot)
    return chart


# --- bars ------------------------------------------------------------------------------------


def test_bars_read_as_a_table(bars: Bars) -> None:
    assert bars.as_table() == [("Day", "Due"), ("Today", "4"), ("Tue", "0"), ("Wed", "8")]


def test_the_accented_bar_is_drawn_in_the_accent(bars: Bars) -> None:
    assert area(picture(bars), theme.current().colours.accent) > 500


def test_keys_walk_from_bar_to_bar(bars: Bars) -> None:
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(bars, key)
        seen.append(bars.chosen_text())
    assert seen == ["Today \u00b7 4", "Tue \u00b7 0", "Wed \u00b7 8", "Tue \u00b7 0"]


def test_the_mouse_on_a_bar_tells_its_value(bars: Bars) -> None:
    QTest.mouseMove(bars, QPoint(bars.width() - 60, 120))
    assert bars.chosen_text() == "Wed \u00b7 8"


def test_bars_of_nothing_can_be_drawn(bars: Bars) -> None:
    for values in ([], [0, 0]):
        bars.set_values([""] * len(values), values)
        assert not picture(bars).isNull()


# --- a year of days --------------------------------------------------------------------------


def test_a_year_reads_as_a_table_of_its_busy_days(year: HeatMap) -> None:
    table = year.as_table()
    assert len(table) == 40
    assert table[1][1] == "1"


def test_busier_days_are_of_a_higher_level(year: HeatMap) -> None:
    levels = [year.level(TODAY - timedelta(days=back)) for back in range(40)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert set(levels) == {0, 1, 2, 3, 4}


def test_a_single_day_counts_as_a_full_one(year: HeatMap) -> None:
    year.set_days({TODAY: 3}, TODAY)
    assert year.level(TODAY) == 4


def test_today_is_the_first_day_the_keys_come_to(year: HeatMap) -> None:
    QTest.keyClick(year, Qt.Key.Key_Left)
    assert year.chosen_text().endswith("\u00b7 0")
    QTest.keyClick(year, Qt.Key.Key_Left)
    assert year.chosen_text().endswith("\u00b7 7")
    QTest.keyClick(year, Qt.Key.Key_Up)
    assert year.chosen_text().endswith("\u00b7 8")


def test_a_narrow_year_leaves_out_its_early_weeks(year: HeatMap) -> None:
    year.resize(300, 200)
    QTest.keyClick(year, Qt.Key.Key_End)
    assert year.chosen_text().endswith("\u00b7 0")
    seen = picture(year)
    assert area(seen, theme.current().colours.heat[4]) > 60


def test_an_empty_year_can_be_drawn(year: HeatMap) -> None:
    year.set_days({}, TODAY)
    assert not picture(year).isNull()
    assert len(year.as_table()) == 1


# --- lines -----------------------------------------------------------------------------------


def test_lines_read_as_a_table(lines: LineChart) -> None:
    assert lines.as_table() == [
        ("Days", "GPU", "TPU"),
        ("0", "100 %", "100 %"),
        ("5", "50 %", ""),
        ("10", "", "90 %"),
    ]


def test_lines_follow_the_theme(lines: LineChart, dressed: QApplication) -> None:
    theme.apply(dressed, "dark")
    assert area(picture(lines), theme.current().colours.accent) > 40


def test_the_mouse_tells_the_values_at_a_day(lines: LineChart) -> None:
    QTest.mouseMove(lines, QPoint(330, 100))
    assert lines.chosen_text() == "5 \u00b7 50 %"


def test_a_chart_without_lines_can_be_drawn(lines: LineChart) -> None:
    for series in ((), (Series("one", ((0, 0),)),)):
        lines.set_series(series, ("x", "y"))
        assert not picture(lines).isNull()


# --- meters and all --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "most", "share"), [(3, 4, 0.75), (9, 4, 1), (1, 0, 0), (-1, 4, 0)]
)
def test_a_meter_shows_the_part_done(
    dressed: QApplication, qtbot: QtBot, value: float, most: float, share: float
) -> None:
    assert dressed
    for ring in (True, False):
        meter = Meter(ring=ring)
        meter.set_value(value, most, "some")
        shown(meter, qtbot, 160)
        assert meter.share() == share
        assert meter.accessibleDescription() == "some"
        assert (area(picture(meter), theme.current().colours.accent) > 0) is (share > 0)


def test_a_chart_says_what_it_is(bars: Bars) -> None:
    bars.describe("Forecast", "Cards due in the next 14 days")
    assert bars.accessibleName() == "Forecast"
    assert bars.accessibleDescription() == "Cards due in the next 14 days"


def test_a_chart_shows_that_it_has_the_keys(bars: Bars, qtbot: QtBot) -> None:
    bars.activateWindow()
    bars.setFocus()
    qtbot.waitUntil(bars.hasFocus)
    assert picture(bars).pixelColor(bars.width() // 2, 1).name() == theme.current().colours.focus


@given(st.floats(0, 1e9, allow_nan=False))
def test_steps_of_an_axis_are_even_and_reach_the_top(most: float) -> None:
    steps = nice_steps(most)
    assert steps[0] == 0
    assert steps[-1] >= most
    assert 2 <= len(steps) <= 5
    assert steps[1] >= 1
