"""Ids are written where they belong, and nothing else in a file changes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.packs.ids import missing_ids, write_ids
from studyapp.packs.reader import inspect_pack

CARDS = "cards/x.yaml"


def after(draft: Any, name: str, text: str) -> str:
    draft.write(name, text)
    write_ids(draft.root, missing_ids(draft.root))
    return str((draft.root / name).read_bytes().decode())


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        (
            "cards:\n  # first\n  - front: What is a kettle?  # why not\n    back: x\n",
            (
                "cards:\n  # first\n  - id: c-kettle\n    front: What is a kettle?  # why not\n"
                "    back: x\n"
            ),
        ),
        (
            "cards:\n-\n  back: x\n  front: A pot\n",
            "cards:\n-\n  id: c-pot\n  back: x\n  front: A pot\n",
        ),
        (
            "cards: [{front: A pot, back: x}, { front: A pan, back: y }]\n",
            "cards: [{id: c-pot, front: A pot, back: x}, {id: c-pan,  front: A pan, back: y }]\n",
        ),
        (
            "\ufeffcards:\r\n- front: A pot\r\n  back: x\r\n",
            "\ufeffcards:\r\n- id: c-pot\r\n  front: A pot\r\n  back: x\r\n",
        ),
        (
            'cards:\n- type: cloze\n  text: "A {{c1::pot::hint}} of {{c2::tea}}"\n',
            (
                "cards:\n- id: c-pot-tea\n  type: cloze\n"
                '  text: "A {{c1::pot::hint}} of {{c2::tea}}"\n'
            ),
        ),
        (
            "cards:\n- front: c warp\n  back: x\n- front: Is it?\n  back: x\n",
            (
                "cards:\n- id: c-c-warp\n  front: c warp\n  back: x\n"
                "- id: c-is-it\n  front: Is it?\n  back: x\n"
            ),
        ),
    ],
)
def test_an_id_becomes_the_first_key_of_its_item(draft: Any, before: str, wanted: str) -> None:
    assert after(draft, CARDS, before) == wanted
    assert inspect_pack(draft.root).pack is not None


def test_ids_are_new_ones_and_never_those_of_the_past(draft: Any) -> None:
    text = "questions:\n- {type: truefalse, prompt: Old asic, answer: true, explanation: x}\n"
    assert "{id: q-old-asic-2, type" in after(draft, "quiz/x.yaml", text)
    text = "cards:\n- {front: gpu strength, back: x}\n- {front: gpu strength, back: y}\n"
    found = after(draft, CARDS, text)
    assert "id: c-gpu-strength-2," in found
    assert "id: c-gpu-strength-3," in found


def test_words_of_another_script_give_an_id_as_well(draft: Any) -> None:
    found = after(
        draft, CARDS, "cards:\n- {front: 東京, back: Tokyo}\n- {front: Äpfel, back: apples}\n"
    )
    assert "{id: c-130016b2, front: 東京" in found
    assert "{id: c-apfel, front: Äpfel" in found


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("front,back\nA pot,x\n\nA pan,y\n", "id,front,back\nc-pot,A pot,x\n\nc-pan,A pan,y\n"),
        (
            'front,back\r\n"A ""pot"", or",x\r\n',
            'id,front,back\r\nc-pot,"A ""pot"", or",x\r\n',
        ),
        (
            'front,id,back\n"A\npot, big",,x\nA pan,kept,y\n',
            'front,id,back\n"A\npot, big",c-pot-big,x\nA pan,kept,y\n',
        ),
    ],
)
def test_rows_of_a_table_get_ids_and_a_column_for_them(
    draft: Any, before: str, wanted: str
) -> None:
    assert after(draft, "cards/x.csv", before) == wanted
    assert inspect_pack(draft.root).pack is not None


def test_lessons_chapters_tests_terms_and_masks_get_ids(draft: Any) -> None:
    lesson, test = "lessons/01-why-accelerators.md", "tests/practice.yaml"
    draft.edit(lesson, " {#chips}", "")
    draft.edit(test, "id: t-practice\n", "")
    draft.edit("terms.yaml", "  - id: latency\n    term: Latency", "  - term: Latency")
    draft.edit("cards/core.yaml", "{id: grid, ", "{")
    new = missing_ids(draft.root)
    assert [(it.path, it.id) for it in new] == [
        ("cards/core.yaml", "grid-arithmetic-blocks"),
        (lesson, "three-kinds-of-chip"),
        ("terms.yaml", "latency"),
        (test, "t-practice-test"),
    ]
    write_ids(draft.root, new)
    assert "## Three kinds of chip {#three-kinds-of-chip}\n" in (draft.root / lesson).read_text()
    assert missing_ids(draft.root) == ()
    assert {it.code for it in inspect_pack(draft.root).problems} == {"E302"}  # the old anchor


def test_a_file_that_cannot_be_read_is_left_alone(draft: Any) -> None:
    text = "cards:\n- front: a: b\n  back: x\n"
    assert after(draft, CARDS, text) == text


def test_nothing_is_missing_in_a_good_pack(draft: Any) -> None:
    assert missing_ids(draft.root) == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_a_card_says_its_id_is_an_id(front: str, other: str) -> None:
    from studyapp.packs.format import ID
    from studyapp.packs.ids import new_id

    taken: set[str] = set()
    first, second = new_id("c-", front, taken), new_id("c-", other, taken)
    assert first != second
    assert ID.pattern is not None
    assert ID.pattern.fullmatch(first)
    assert ID.pattern.fullmatch(second)
