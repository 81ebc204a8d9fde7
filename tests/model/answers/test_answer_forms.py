import pytest

from studyapp.model.answers.answer_forms import alternatives, answer_forms


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("colour | color", ("colour", "color")),
        ("a|b|c", ("a", "b", "c")),
        ("|x|", ("|x|",)),
        ("P(A|B)", ("P(A|B)",)),
        ("a||b", ("a||b",)),
        ("", ("",)),
    ],
)
def test_bars_part_alternatives_outside_brackets(text: str, parts: tuple[str, ...]) -> None:
    assert alternatives(text) == parts


@pytest.mark.parametrize(
    ("answer", "forms"),
    [
        (
            "GPU (graphics card)",
            {"GPU": "", "GPU (graphics card)": "", "graphics card": "other-form"},
        ),
        ("[fast] sort", {"fast sort": "", "sort": "optional"}),
        ("(fast) sort", {"fast sort": "", "sort": "optional"}),
        ("array(s)", {"array": ""}),
        ("f(x)", {"f(x)": ""}),
        ("a[0]", {"a[0]": ""}),
        ("one | two", {"one": "", "two": "listed"}),
        ("a (b | c)", {"a": "", "a (b | c)": "", "b": "other-form", "c": "other-form"}),
    ],
)
def test_an_answer_stands_for_its_forms(answer: str, forms: dict[str, str]) -> None:
    assert {form.text: form.how for form in answer_forms(answer)} == forms


def test_listed_answers_have_forms_too() -> None:
    found = {form.text: form.how for form in answer_forms("a", ("b (c)",))}
    assert found == {"a": "", "b": "listed", "b (c)": "listed", "c": "other-form"}


def test_many_optional_parts_do_not_make_endless_forms() -> None:
    assert len(answer_forms("[a] " * 200)) <= 32
