import pytest

from studyapp.gui.shares import percent


@pytest.mark.parametrize(
    ("share", "shown"), [(0.0, 0), (0.57, 57), (0.29, 29), (0.999, 99), (1.0, 100), (0.0575, 5)]
)
def test_a_share_is_rounded_down_to_whole_per_cent(share: float, shown: int) -> None:
    assert percent(share) == shown
