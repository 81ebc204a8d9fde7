# ruff: noqa: RUF001 - the signs themselves are what is tested

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.narration.sentences import sentences


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Chips, e.g. GPUs, are fast. They are.", ["Chips, e.g. GPUs, are fast.", "They are."]),
        ("Dr. Smith saw Fig. 3. It was red.", ["Dr. Smith saw Fig. 3.", "It was red."]),
        ("The answer is no. The next is yes.", ["The answer is no.", "The next is yes."]),
        ("See no. 5 there.", ["See no. 5 there."]),
        ("J. von Neumann and A. Turing met. So?", ["J. von Neumann and A. Turing met.", "So?"]),
        ("It takes 3.5 s... then it ends.", ["It takes 3.5 s... then it ends."]),
        ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
        ("Pens, ink, etc. The rest follows.", ["Pens, ink, etc.", "The rest follows."]),
        ("  spaced   ", ["spaced"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_german_ordinals_and_abbreviations_end_no_sentence() -> None:
    assert split("Am 3. Mai kam z. B. Anna. Es war kalt.", "de") == [
        "Am 3. Mai kam z. B. Anna.",
        "Es war kalt.",
    ]


def test_chinese_sentences_need_no_space() -> None:
    assert split("你好。再见！", "zh") == ["你好。", "再见！"]


def test_a_stop_inside_code_ends_nothing() -> None:
    text = "Write f. Go in it. Done."
    assert list(sentences(text, "en", [(6, 11)])) == [(0, 18), (19, 24)]


@given(st.text(alphabet="aA1 .!?\"'()e.g\n", max_size=80))
def test_no_character_but_space_is_lost_between_sentences(text: str) -> None:
    kept = "".join(text[start:end] for start, end in sentences(text))
    assert "".join(kept.split()) == "".join(text.split())
