import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from studyapp.gui.widgets.text.column_shares import Width, column_shares, width_of

PIXELS = st.floats(1, 500)
COLUMNS = st.lists(st.builds(lambda least, more: Width(least, least + more), PIXELS, PIXELS))


@given(COLUMNS.filter(bool), st.floats(10, 2_000))
def test_the_columns_fill_the_table(columns: list[Width], room: float) -> None:
    assert sum(column_shares(columns, room)) == pytest.approx(100)


@given(COLUMNS.filter(bool), st.floats(0, 1_000))
def test_no_word_breaks_where_all_words_find_room(columns: list[Width], spare: float) -> None:
    room = sum(column.least for column in columns) + spare
    for column, share in zip(columns, column_shares(columns, room), strict=True):
        assert share * room / 100 >= column.least * 0.999


def test_a_column_of_long_text_gets_the_room_that_numbers_leave() -> None:
    numbers, words = column_shares((Width(40, 40), Width(60, 900)), 500)
    assert numbers == pytest.approx(8)
    assert words == pytest.approx(92)


def test_a_cell_needs_its_longest_word_and_would_fill_its_line(dressed: QApplication) -> None:
    assert dressed
    font = QFont()
    width = width_of("operations per byte", font)
    assert width.least == width_of("operations", font).most
    assert width.most > 1.5 * width.least
    assert width_of("", font) == Width(0, 0)
