import pytest

from studyapp.model.plain import plain, unaccented


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("Käse", "kase"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Fête C++", "fete c++")],
)
def test_accents_and_capitals_make_no_difference(text: str, wanted: str) -> None:
    assert unaccented(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Memory-bound", "memory bound"),
        ("GPU\u2019s", "gpu"),
        ("  ?! ", ""),
        ("GPU's way", "gpu way"),
    ],
)
def test_words_are_left_without_their_signs(text: str, wanted: str) -> None:
    assert plain(text) == wanted
