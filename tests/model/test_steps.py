import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.steps import LONGEST_STEP_S, read_steps, steps_text

USUAL = (60, 600)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("1m 10m", (60, 600)),
        ("90s  2h 1d", (90, 7200, 86_400)),
        ("5", (300,)),
        ("", ()),
        ("   ", ()),
        ("soon", USUAL),
        ("0m", USUAL),
        ("-1m", USUAL),
        ("31d", USUAL),
        ("٣m", USUAL),
        ("1m " * 13, USUAL),
        ("1e3", USUAL),
    ],
)
def test_steps_are_read_as_they_are_written(text: str, steps: tuple[int, ...]) -> None:
    assert read_steps(text, USUAL) == steps


@given(st.lists(st.integers(1, LONGEST_STEP_S), max_size=12))
def test_steps_that_were_written_are_read_again(steps: list[int]) -> None:
    assert read_steps(steps_text(tuple(steps)), USUAL) == tuple(steps)
