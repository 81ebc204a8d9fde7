import pytest

from studyapp.model.sameness import folded_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("What is a GPU?", "what is a  gpu"),
        ("A **GPU** has {{c1::cores}}.", "A GPU has cores"),
        ("A {{c1::GPU::which chip}} here", "a GPU here"),
        ("“Smart” quotes", '"Smart" quotes'),
        ("ﬁne", "fine"),
    ],
)
def test_case_marks_and_gaps_make_no_difference(one: str, other: str) -> None:
    assert folded_words(one) == folded_words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("C#", "C"), ("C++", "C"), ("a < b", "a > b"), ("Bär", "Bar")]
)
def test_signs_that_carry_meaning_do(one: str, other: str) -> None:
    assert folded_words(one) != folded_words(other)
