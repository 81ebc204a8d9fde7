from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.layers import layers_of

NAMES = st.sampled_from("abcdefgh")


def test_what_rests_on_nothing_comes_first() -> None:
    layers = layers_of({"c": ("b", "a"), "b": ("a",), "a": (), "d": ()})
    assert layers == (("a", "d"), ("b",), ("c",))


def test_names_that_are_not_given_are_left_out() -> None:
    assert layers_of({"a": ("elsewhere",)}) == (("a",),)
    assert layers_of({}) == ()


def test_a_long_chain_needs_no_deep_stack() -> None:
    chain = {str(n): (str(n - 1),) for n in range(5_000)}
    assert len(layers_of(chain)) == 5_000


@given(st.dictionaries(NAMES, st.lists(NAMES, max_size=4)))
def test_every_name_is_placed_once_even_in_circles(requires: dict[str, list[str]]) -> None:
    layers = layers_of(requires)
    assert sorted(name for layer in layers for name in layer) == sorted(requires)
    assert all(layers)
