import re

import pytest

from studyapp.gui.widgets.review.reasons import headline, reason
from studyapp.model.answers.comparison import RULES, Comparison, Verdict


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_has_a_sentence_in_the_learners_words(rule: str, verdict: Verdict) -> None:
    said = reason(Comparison(verdict, rule, ("one", "two")))
    assert rule == "same" or said.endswith(".")
    assert not re.search(r"%\d", said)


def test_a_sentence_names_what_the_comparison_names() -> None:
    said = reason(Comparison(Verdict.WRONG, "other-answer", ("TPUs",)))
    assert said == "“TPUs” is the answer to another question."


def test_a_sentence_that_has_nothing_to_name_is_left_out() -> None:
    assert reason(Comparison(Verdict.WRONG, "opposite")) == ""


def test_strict_and_lenient_rules_are_told_apart() -> None:
    lenient = reason(Comparison(Verdict.EXACT, "case"))
    assert lenient != reason(Comparison(Verdict.WRONG, "case"))


def test_right_answers_share_one_headline() -> None:
    assert headline(Verdict.EXACT) == headline(Verdict.VARIANT) == "Right"
