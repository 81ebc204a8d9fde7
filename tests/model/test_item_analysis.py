import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.item_analysis import ENOUGH, Attempt, analysis, correlation, wilson


def answers(learners: int, key: int = 0) -> list[Attempt]:
    """Learners of rising strength; the strong ones choose option `key` of the first question."""
    found = []
    for number in range(learners):
        strong = number >= learners // 2
        chosen = key if strong else 1 - key
        name = f"learner-{number}"
        right = float(chosen == 0)
        found.append(Attempt(name, "p/q-1", right, (chosen,), 3, (0,)))
        found += [Attempt(name, f"p/q-{place}", float(strong)) for place in (2, 3)]
    return found


def test_a_share_has_the_interval_of_wilson() -> None:
    low, high = wilson(8, 10)
    assert (low, high) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(0, 500), st.integers(0, 500))
def test_an_interval_holds_its_share(right: int, more: int) -> None:
    low, high = wilson(right, right + more)
    share = right / (right + more) if right + more else 0.5
    assert 0 <= low <= share + 1e-9
    assert share - 1e-9 <= high <= 1


def test_a_correlation_needs_something_that_varies() -> None:
    assert correlation([0, 1, 0, 1], [1, 2, 1, 2]) == pytest.approx(1)
    assert correlation([1, 1], [1, 2]) is None


def test_few_learners_say_nothing_about_how_a_question_goes_with_the_rest() -> None:
    few = {report.question: report for report in analysis(answers(ENOUGH - 1))}["p/q-1"]
    assert few.discrimination is None
    assert few.miskeyed == ()
    enough = {report.question: report for report in analysis(answers(ENOUGH))}["p/q-1"]
    assert enough.discrimination == pytest.approx(1)
    assert enough.facility == 0.5


def test_an_option_that_nobody_takes_is_unused() -> None:
    report = {one.question: one for one in analysis(answers(40))}["p/q-1"]
    assert [(one.option, one.unused) for one in report.distractors] == [(1, False), (2, True)]


def test_a_wrong_option_that_the_strong_choose_is_probably_the_key() -> None:
    report = {one.question: one for one in analysis(answers(40, key=1))}["p/q-1"]
    assert report.miskeyed == (1,)


def test_only_the_first_answer_of_a_learner_counts() -> None:
    first = Attempt("a", "p/q-1", 0.0)
    (report,) = analysis([first, Attempt("a", "p/q-1", 1.0)])
    assert (report.learners, report.facility) == (1, 0.0)
