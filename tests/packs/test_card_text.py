"""What is written as YAML is read back as it was."""

from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.content import AnswerRule, Card, CardKind, Mask
from studyapp.packs import format as tables
from studyapp.packs import values
from studyapp.packs.card_text import card_lines
from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.files import without_control
from studyapp.packs.nodes import FASTEST, Loader, compose

TEXTS = st.text(min_size=1, max_size=60).map(lambda it: without_control(it).strip()).filter(bool)
AWKWARD = (
    "no",
    "12",
    "1:30",
    "a: b",
    "x # y",
    "- item",
    "{{c1::gap}}",
    "*bold* & !tag",
    'say "hi" \\ there',
    "two\n  lines\n\nand more  \nend",
    "  # looks like a note\n# so does this",
    "line\u2028separator and \x85 next",
    "\ufeffmark",
    "tab\there",
    "🦜 \u2019\u2013 \u2014 é",
    "| pipe",
    "> fold",
    "%percent",
    "@at `tick`",
    "trailing colon:",
)


def read_back(text: str, loader: Loader = FASTEST) -> Card:
    faults = Faults()
    sheet = Sheet("cards/x.yaml", faults)
    node = compose(f"cards:\n{text}", sheet, loader)
    assert node is not None, faults.problems
    found = tables.CARDS.read(node, "cards", sheet)
    assert found is not None
    assert not faults.problems
    (entry,) = found["cards"]
    return values.card(entry)


@given(front=TEXTS, back=TEXTS, hint=TEXTS)
def test_any_text_comes_back_as_it_was(front: str, back: str, hint: str) -> None:
    card = Card(id="c-1", kind=CardKind.BASIC, front=front, back=back, hint=hint)
    assert read_back(card_lines(card)) == card


@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("loader", [yaml.SafeLoader, FASTEST])
def test_what_yaml_would_guess_at_comes_back_as_text(text: str, loader: Loader) -> None:
    card = Card(id="c-1", kind=CardKind.TYPED, front=text.strip(), answer=text.strip())
    assert read_back(card_lines(card), loader) == card


@given(st.lists(TEXTS.map(lambda it: " ".join(it.split())).filter(bool), max_size=4))
def test_lists_come_back_as_they_were(words: list[str]) -> None:
    card = Card(id="c-1", kind=CardKind.TYPED, front="f", answer="a", accept=tuple(words))
    assert read_back(card_lines(card)) == card


def test_everything_a_card_can_have_comes_back() -> None:
    masks = (
        Mask("m-1", (1.5, 2.0, 30.0, 40.0), "a: label", "a: hint"),
        Mask("m-2", (0.0, 0.0, 5.0, 5.0), "b"),
    )
    card = Card(
        id="c-1",
        kind=CardKind.OCCLUSION,
        alt="What it shows",
        masks=masks,
        mode="hide-all",
        image="media/chip.png",
        audio="media/word.ogg",
        lesson="intro",
        tags=("one", "two"),
        terms=("gpu",),
        hint="h",
        extra="e",
        say="s",
        front_language="en",
        back_language="pt-BR",
        rev=3,
        source="intro#p-1",
    )
    assert read_back(card_lines(card)) == card


def test_how_strictly_an_answer_is_compared_comes_back() -> None:
    rule = AnswerRule("exact", "exact", 2)
    card = Card(id="c-1", kind=CardKind.TYPED, front="f", answer="a", rule=rule)
    assert read_back(card_lines(card)) == card


def test_a_source_in_another_pack_stands_under_a_free_key_and_comes_back() -> None:
    card = Card(id="c-1", kind=CardKind.BASIC, front="f", back="b", source="org.pack/lesson#p-1")
    assert 'x-source: "org.pack/lesson#p-1"' in card_lines(card)
    assert read_back(card_lines(card)) == card


def test_a_free_key_that_names_no_place_is_left_alone() -> None:
    text = "  - {id: c-1, front: f, back: b, x-source: somewhere else}\n"
    assert read_back(text) == Card(id="c-1", kind=CardKind.BASIC, front="f", back="b")


def test_plain_words_are_written_without_quotes_for_people() -> None:
    card = Card(id="c-1", kind=CardKind.BASIC, front="What is it?", back="A thing, or two")
    assert card_lines(card) == "  - id: c-1\n    front: What is it?\n    back: A thing, or two\n"
    several = replace(card, back="one\ntwo")
    assert card_lines(several).endswith("    back: |-\n      one\n      two\n")
