"""Circles of terms are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.packs.cycles import cycles


@pytest.mark.parametrize(
    ("requires", "found"),
    [
        ({"a": ["b"], "b": []}, []),
        ({"a": ["a"]}, [["a", "a"]]),
        ({"a": ["b"], "b": ["a"]}, [["a", "b", "a"]]),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, []),
        ({"x": ["a"], "a": ["b"], "b": ["c"], "c": ["a"]}, [["a", "b", "c", "a"]]),
        ({"a": ["gone"]}, []),
    ],
)
def test_each_circle_is_named_once(requires: dict[str, list[str]], found: list[list[str]]) -> None:
    assert list(cycles(requires)) == found


def test_a_long_chain_is_walked_without_recursion() -> None:
    chain = {str(number): [str(number + 1)] for number in range(20_000)}
    assert list(cycles(chain)) == []
    chain["20000"] = ["0"]
    assert [len(circle) for circle in cycles(chain)] == [20_002]


GRAPHS = st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3))


@given(GRAPHS)
def test_terms_that_can_be_put_in_order_have_no_circle(requires: dict[str, list[str]]) -> None:
    left = {name: set(needed) & requires.keys() for name, needed in requires.items()}
    while free := [name for name, needed in left.items() if not needed & left.keys()]:
        for name in free:
            del left[name]
    assert bool(list(cycles(requires))) == bool(left)
