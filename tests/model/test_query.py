import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.query import Filter, Query, Word, parse


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("tensor core", (Word("tensor"), Word("core"))),
        ('"tensor core" gpu', (Word("tensor core", exact=True), Word("gpu"))),
        ("-gpu", (Word("gpu", without=True),)),
        ('say "tens', (Word("say"), Word("tens"))),
        ("NEAR(a b)", (Word("NEAR(a"), Word("b)"))),
        ("https://example.org", (Word("https://example.org"),)),
        ("half-life", (Word("half-life"),)),
        ("- -- :", (Word("-"), Word("-", without=True), Word(":"))),
    ],
)
def test_what_is_no_filter_is_a_word(typed: str, words: tuple[Word, ...]) -> None:
    assert parse(typed) == Query(words)


def test_filters_are_told_from_words() -> None:
    query = parse('is:due cache -Tag:"Week One" lesson:3')
    assert query.words == (Word("cache"),)
    assert query.filters == (
        Filter("is", "due"),
        Filter("tag", "week one", without=True),
        Filter("lesson", "3"),
    )
    assert query.text == 'cache is:due -tag:"week one" lesson:3'


def test_the_last_word_on_a_filter_counts() -> None:
    assert parse("is:due -is:due").filters == (Filter("is", "due", without=True),)


def test_a_filter_is_put_in_place_of_others_or_beside_them() -> None:
    query = parse("gpu is:due is:flagged flag:1")
    assert query.having(Filter("is", "new"), alone=True).text == "gpu flag:1 is:new"
    assert query.having(Filter("flag", "2")).text == "gpu is:due is:flagged flag:1 flag:2"
    assert query.lacking("is").text == "gpu flag:1"
    assert query.lacking("is", "due").values("is") == ("flagged",)


@given(st.text())
def test_anything_can_be_typed_and_written_back(typed: str) -> None:
    once = parse(typed)
    assert parse(once.text) == parse(parse(once.text).text)
