from hypothesis import given
from hypothesis import strategies as st

from studyapp.gui.widgets.text.document import Place
from studyapp.gui.widgets.text.places import Places, Stretch, utf16_length

TEXTS = st.text(st.sampled_from("ab \u00e9\u2192\U0001f600\U0001d49c"), max_size=8)
PARTS = st.lists(st.tuples(TEXTS, st.booleans()), min_size=1, max_size=6)


def laid_out(leaves: list[list[tuple[str, bool]]]) -> Places:
    """Return the places of leaves `0`, `1`, ... of (text, is an object) parts, one per line."""
    places, at = Places(), 0
    for number, parts in enumerate(leaves):
        start = 0
        for text, whole in parts:
            length = 1 if whole else utf16_length(text)
            places.add(Stretch(str(number), at, length, start, text, whole))
            at, start = at + length, start + len(text)
        at += 1
    return places


def test_a_place_in_plain_text_is_where_it_is_counted() -> None:
    places = laid_out([[("abc", False)], [("defg", False)]])
    assert places.position("1", 2) == 6
    assert places.at(6) == Place("1", 2)
    assert places.span(Place("1", 1, 2)) == (5, 7)


def test_characters_beyond_the_basic_plane_take_two_positions() -> None:
    places = laid_out([[("a\U0001f600b", False)]])
    assert places.position("0", 2) == 3
    assert places.at(3) == Place("0", 2)


def test_a_formula_is_one_position_for_all_of_its_source() -> None:
    places = laid_out([[("so ", False), ("x^2", True), (" holds", False)]])
    assert places.position("0", 3) == 3
    assert places.position("0", 5) == 3
    assert places.position("0", 6) == 4
    assert places.span(Place("0", 4, 1)) == (3, 4)
    assert places.span(Place("0", 0, 12)) == (0, 10)


def test_an_unknown_block_has_no_place() -> None:
    places = laid_out([[("abc", False)]])
    assert places.position("x") is None
    assert places.span(Place("x", 0, 2)) is None
    assert "x" not in places


def test_between_two_lines_the_next_one_counts() -> None:
    places = Places()
    places.add(Stretch("first", 0, 3, 0, "abc"))
    places.add(Stretch("second", 9, 3, 0, "def"))
    assert places.at(6) == Place("second", 0)


def test_a_selection_names_what_it_holds_of_each_leaf() -> None:
    places = laid_out([[("abc", False)], [("de", False), ("f", False)], [("g", False)]])
    assert places.between(1, 7) == (Place("0", 1, 2), Place("1", 0, 3))


@given(st.lists(PARTS, min_size=1, max_size=4))
def test_every_character_of_plain_parts_is_found_again(
    leaves: list[list[tuple[str, bool]]],
) -> None:
    places = laid_out(leaves)
    for number, parts in enumerate(leaves):
        start = 0
        for text, whole in parts:
            for offset in range(start, start + len(text)):
                position = places.position(str(number), offset)
                assert position is not None
                expected = start if whole else offset
                assert places.at(position) == Place(str(number), expected)
            start += len(text)


@given(TEXTS)
def test_positions_count_as_qt_counts(text: str) -> None:
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2
