import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.narration.formulas import say_formula
from studyapp.model.narration.wording import ENGLISH, wording_of


@pytest.mark.parametrize(
    ("tex", "words"),
    [
        (r"\frac{a}{b}", "a over b"),
        (r"\sqrt{x}", "the square root of x"),
        ("n^2", "n squared"),
        ("x_i^{n+1}", "x sub i to the power n plus 1"),
        (r"a \le b", "a less than or equal to b"),
        (r"\sum_{i=1}^{n} x_i", "the sum of i equals 1 to n, x sub i"),
        (r"w \leftarrow w - \eta", "w becomes w minus eta"),
        (r"\text{loss} = 3.5", "loss equals 3.5"),
        (r"\frac{\text{useful bytes}}{\text{moved bytes}}", "useful bytes over moved bytes"),
        (r"\mathrm{d} x", "d x"),
        (r"n = 1{,}020", "n equals 1020"),
    ],
)
def test_small_formulas_are_read(tex: str, words: str) -> None:
    assert say_formula(tex, ENGLISH) == words


@pytest.mark.parametrize(
    "tex", [r"\weird{x}", "{" * 99 + "}" * 99, "{a", "", "x" * 501, r"\frac{a}", r"\def\x{\x}\x"]
)
def test_unknown_broken_and_huge_formulas_are_left_to_the_caller(tex: str) -> None:
    assert say_formula(tex, ENGLISH) is None


def test_a_language_without_wording_reads_no_formulas() -> None:
    assert say_formula("a+b", wording_of("fr")) is None


@given(st.text(alphabet="\\{}^_abc12+=- fracsqtum", max_size=60))
def test_any_source_ends_in_words_or_nothing(tex: str) -> None:
    said = say_formula(tex, ENGLISH)
    assert said is None or "\\" not in said
