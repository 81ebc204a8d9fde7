import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.calibration import calibration_of

ROWS = st.lists(
    st.tuples(st.integers(0, 300), st.floats(0, 1)).map(
        lambda row: (row[0], round(row[0] * row[1]), row[0] * row[1])
    ),
    max_size=50,
)


def test_of_nothing_there_is_nothing() -> None:
    found = calibration_of([])
    assert (found.groups, found.expected, found.error, found.remembered.whole) == (
        (),
        None,
        None,
        0,
    )


def test_what_came_true_has_no_error() -> None:
    found = calibration_of([(100, 80, 80.0), (200, 180, 180.0)])
    assert found.error == pytest.approx(0)
    assert found.expected == pytest.approx(260 / 300)
    assert [group.remembered.whole for group in found.groups] == [100, 200]


def test_handfuls_are_put_together() -> None:
    found = calibration_of([(3, 3, 2.4), (4, 3, 3.3), (5, 5, 4.5), (60, 55, 56.0)])
    assert [group.remembered.whole for group in found.groups] == [72]


def test_the_error_is_the_mean_distance_of_the_groups() -> None:
    found = calibration_of([(100, 70, 80.0), (100, 100, 90.0)])
    assert found.error == pytest.approx(0.1)


@given(ROWS)
def test_no_answer_is_lost_and_groups_are_ten_at_the_most(
    rows: list[tuple[int, int, float]],
) -> None:
    found = calibration_of(rows)
    assert sum(group.remembered.whole for group in found.groups) == sum(row[0] for row in rows)
    assert len(found.groups) <= 11
