import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.gui.tokens import LIGHT
from studyapp.gui.widgets.text.highlighting import MAX_HIGHLIGHTED, colour_of, highlighted

CODE = 'def step(w):\n    # one step\n    return "a" + str(3)\n'


def test_code_is_cut_by_what_it_means() -> None:
    parts = dict(highlighted(CODE, "python"))
    assert parts["def"] == "keyword"
    assert parts["step"] == "name"
    assert parts["# one step"] == "comment"
    assert parts["3"] == "number"


@given(st.text(max_size=60), st.sampled_from(["python", "c", "html", "json", "bash"]))
def test_no_character_is_lost_or_moved(text: str, language: str) -> None:
    assert "".join(stretch for stretch, _part in highlighted(text, language)) == text


@pytest.mark.parametrize("language", ["", "no-such-language", "../python"])
def test_an_unknown_language_stays_plain(language: str) -> None:
    assert highlighted(CODE, language) == ((CODE, ""),)


def test_a_very_long_text_stays_plain() -> None:
    text = "x = 1\n" * MAX_HIGHLIGHTED
    assert highlighted(text, "python") == ((text, ""),)


def test_every_part_has_a_colour() -> None:
    for _stretch, part in highlighted(CODE, "python"):
        assert colour_of(LIGHT.colours.syntax, part, "#000000").startswith("#")
