import pytest

from studyapp.model.answers.folding import folded, normal, unlettered, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10³", "10^3"),
        ("1½", "1 1/2"),
        ("Ca²⁺", "Ca2+"),
        ("H₂O", "H2O"),
        ("a\u00ad\u200bb", "ab"),
        ("5\u00a0km", "5 km"),
        ("x\u2013y", "x-y"),
    ],
)
def test_one_encoding_stands_for_all(text: str, expected: str) -> None:
    assert normal(text) == expected


def test_accents_are_dropped_by_the_language_of_the_card() -> None:
    assert folded("Åland", "en") == "aland"
    assert folded("Åland", "sv") == "åland"
    assert folded("Åland", "en", case=True, accents=True) == "Åland"


def test_marks_that_spell_vowels_stay() -> None:
    assert folded("हिन्दी", "hi") == "हिन्दी"
    assert folded("が", "ja") == "が"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++ and C#", ("c++", "and", "c#")),
        ("don't", ("don't",)),
        ("U.S.A.", ("usa",)),
        ("3.5 or 3,5", ("3.5", "or", "3.5")),
        ("1,000 at 10:30", ("1000", "at", "10:30")),
        ("1, 2, 3", ("1", "2", "3")),
        ("TCP/IP", ("tcp", "ip")),
        ("km/h", ("km", "/", "h")),
        ("f(x) = -x", ("f", "(", "x", ")", "=", "-", "x")),
        ("n! is 5!", ("n!", "is", "5!")),
        ("!x", ("!", "x")),
        ("Stop!", ("stop",)),
    ],
)
def test_words_numbers_and_symbols_are_told_apart(text: str, expected: tuple[str, ...]) -> None:
    assert words(text, "en") == expected


def test_an_elided_article_is_a_word() -> None:
    assert words("L'eau", "fr", case=True) == ("L'", "eau")


def test_signs_and_digits_are_what_no_typo_may_change() -> None:
    assert unlettered(("-5", "well-known", "b12", "+")) == ("-", "5", "1", "2", "+")
