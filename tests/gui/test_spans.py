import pytest

from studyapp.gui.widgets.review.spans import days_in_words, promised, seconds_in_words
from studyapp.model.schedule import CardState, Outcome


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (10, "<1 min"),
        (60, "1 min"),
        (600, "10 min"),
        (3600, "1 h"),
        (5400, "1.5 h"),
        (86_400, "1 day"),
    ],
)
def test_seconds_become_what_people_say(seconds: int, words: str) -> None:
    assert seconds_in_words(seconds) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "1 day"),
        (4, "4 days"),
        (21, "21 days"),
        (70, "2.3 months"),
        (365, "12 months"),
        (366, "1 year"),
        (3653, "10 years"),
    ],
)
def test_days_become_what_people_say(days: int, words: str) -> None:
    assert days_in_words(days) == words


def test_a_promise_is_a_step_or_a_number_of_days() -> None:
    assert promised(Outcome(CardState(), 600, None)) == "10 min"
    assert promised(Outcome(CardState(), None, 4)) == "4 days"
