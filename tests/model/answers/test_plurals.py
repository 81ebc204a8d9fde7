import pytest

from studyapp.model.answers.plurals import number_forms, same_but_number


@pytest.mark.parametrize(
    ("one", "many", "language"),
    [
        ("cell", "cells", "en"),
        ("class", "classes", "en"),
        ("policy", "policies", "en"),
        ("matrix", "matrices", "en"),
        ("analysis", "analyses", "en"),
        ("cheval", "chevaux", "fr"),
        ("luz", "luces", "es"),
    ],
)
def test_one_and_many_are_forms_of_each_other(one: str, many: str, language: str) -> None:
    assert many in number_forms(one, language)
    assert one in number_forms(many, language)


@pytest.mark.parametrize(
    ("word", "other"), [("gas", "ga"), ("it", "its"), ("mass", "mas"), ("1990s", "1990")]
)
def test_not_every_s_makes_a_plural(word: str, other: str) -> None:
    assert other not in number_forms(word, "en")


def test_unknown_languages_have_no_plurals() -> None:
    assert number_forms("cells", "xx") == {"cells"}


def test_texts_may_differ_in_the_number_of_any_word() -> None:
    assert same_but_number(("gates", "array"), ("gate", "arrays"), "en")
    assert not same_but_number(("gate",), ("gate", "array"), "en")
