from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from studyapp.speech.marks import marks_of


def test_reports_become_word_marks_without_punctuation() -> None:
    assert marks_of("One (two), three.", [(0, 0), (5, 400), (11, 900)], 1500) == [
        (0, 3, 0),
        (5, 3, 400),
        (11, 5, 900),
    ]


def test_words_that_the_engine_skipped_get_their_share_of_the_time() -> None:
    assert marks_of("aa bb cc", [(0, 0), (6, 600)], 900) == [(0, 2, 0), (3, 2, 300), (6, 2, 600)]


def test_repeated_and_backward_reports_are_left_out() -> None:
    heard = [(0, 0), (3, 200), (3, 300), (0, 350), (6, 600)]
    assert [ms for _, _, ms in marks_of("aa bb cc", heard, 900)] == [0, 200, 600]


def test_without_reports_words_are_spread_over_the_length() -> None:
    assert marks_of("aa bb cc dd", [], 1100) == [(0, 2, 0), (3, 2, 300), (6, 2, 600), (9, 2, 900)]


@given(
    st.text(alphabet="ab .,'-\n", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 5000)), max_size=20),
    st.integers(0, 5000),
)
def test_marks_always_rise(text: str, heard: list[tuple[int, int]], ms: int) -> None:
    marks = marks_of(text, heard, ms)
    assert len(marks) == sum(any(map(str.isalnum, word)) for word in text.split())
    assert all(a[0] + a[1] <= b[0] and a[2] < b[2] for a, b in pairwise(marks))
