import pytest

from studyapp.model.content import ChoiceQuestion, Option, ShortQuestion, TrueFalseQuestion
from studyapp.model.likely_mark import guess, predicted

SHORT = ShortQuestion(id="q-1", prompt="?", answer="a")
TRUE = TrueFalseQuestion(id="q-2", prompt="?", answer=True)
FOUR = ChoiceQuestion(
    id="q-3", prompt="?", options=tuple(Option(str(n), right=n == 0) for n in range(4))
)


def test_a_guess_is_right_as_often_as_there_are_options() -> None:
    assert [guess(question) for question in (SHORT, TRUE, FOUR)] == [0, 0.5, 0.25]


def test_the_mark_adds_up_what_is_recalled_and_what_is_guessed() -> None:
    found = predicted([SHORT, TRUE, FOUR], [0.9, 0.8, None], 0.0)
    assert found is not None
    assert found.mark == pytest.approx((0.9 + 0.9 + 0.25) / 3)
    assert (found.known, found.whole) == (2, 3)
    assert 0 <= found.low < found.mark < found.high <= 1


def test_an_unsure_model_says_so() -> None:
    sharp = predicted([SHORT] * 60, [0.9] * 60, 0.0)
    blunt = predicted([SHORT] * 60, [0.9] * 60, 0.2)
    assert sharp is not None
    assert blunt is not None
    assert blunt.high - blunt.low > sharp.high - sharp.low


def test_nothing_asked_predicts_nothing() -> None:
    assert predicted([], [], 0.0) is None
