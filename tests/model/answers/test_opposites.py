import pytest

from studyapp.model.answers.opposites import differ_by_negation, negated, opposed


@pytest.mark.parametrize(
    ("word", "other"),
    [("afferent", "efferent"), ("hypotensoin", "hypertension"), ("lessor", "lessee"),
     ("hydrophobic", "hydrophilic"), ("trials", "trail"), ("ethane", "methanol")],
)  # fmt: skip
def test_opposites_and_look_alikes_are_known_both_ways(word: str, other: str) -> None:
    assert opposed(word, other)
    assert opposed(other, word)


@pytest.mark.parametrize(
    ("word", "other"),
    [("intractive", "interactive"), ("definate", "definite"), ("hypertenson", "hypertension")],
)
def test_a_typo_is_no_opposite(word: str, other: str) -> None:
    assert not opposed(word, other)


@pytest.mark.parametrize(
    ("word", "other"), [("unsupervised", "supervised"), ("typical", "atypical")]
)
def test_a_prefix_can_say_no(word: str, other: str) -> None:
    assert negated(word, other)


def test_a_doubled_letter_says_nothing() -> None:
    assert not negated("inferrence", "inference")


def test_words_of_negation_are_counted() -> None:
    no = frozenset({"not"})
    assert differ_by_negation(("not", "linear"), ("linear",), no)
    assert differ_by_negation(("isn't", "linear"), ("is", "linear"), no)
    assert not differ_by_negation(("isn't",), ("not",), no)
