from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.answers.cloze import ClozePart, Gap, cloze_numbers, cloze_parts, gaps

BRACES = st.text(alphabet="{}c1:|ab ", max_size=60)


def test_gaps_are_told_from_the_text_around_them() -> None:
    assert gaps("A {{TPU|tensor processing unit}} has a {{grid}}.") == (
        "A ",
        Gap("TPU", ("tensor processing unit",)),
        " has a ",
        Gap("grid"),
        ".",
    )


def test_a_formula_with_braces_fits_into_a_gap() -> None:
    assert gaps(r"{{\frac{1}{2}}} or so") == (Gap(r"\frac{1}{2}"), " or so")


def test_what_is_no_whole_gap_stays_text() -> None:
    assert gaps("{{}} and {{open") == ("{{}}", " and {{open")


def test_hidden_parts_have_a_number_an_answer_and_perhaps_a_hint() -> None:
    assert cloze_parts("{{c1::Training}} is {{c2::the wait::how long?}}") == (
        ClozePart(1, "Training"),
        " is ",
        ClozePart(2, "the wait", "how long?"),
    )


def test_only_the_last_colons_part_the_hint() -> None:
    assert cloze_parts("{{c1::std::vector::a class}}") == (ClozePart(1, "std::vector", "a class"),)


def test_numbers_come_in_order_and_once() -> None:
    assert cloze_numbers("{{c3::a}} {{c1::b}} {{c3::c}} {{c0::d}} {{plain}}") == (1, 3)


@given(BRACES)
def test_no_text_is_lost(text: str) -> None:
    assert "".join(piece for piece in gaps(text) if isinstance(piece, str)) in text or any(
        isinstance(piece, Gap) for piece in gaps(text)
    )
    if all(isinstance(piece, str) for piece in cloze_parts(text)):
        assert "".join(str(piece) for piece in cloze_parts(text)) == text


def test_many_open_braces_are_plain_text() -> None:
    assert gaps("{{" * 50_000) == ("{{" * 50_000,)
