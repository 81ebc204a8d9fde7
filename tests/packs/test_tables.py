"""CSV files of cards are read as spreadsheets write them."""

from typing import Any

import pytest

from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.nodes import ListNode, MapNode, ScalarNode
from studyapp.packs.reader import inspect_pack, read_pack
from studyapp.packs.tables import compose_rows


def rows(text: str) -> list[tuple[int, dict[str, object]]]:
    node = compose_rows(text, Sheet("x.csv", Faults()))
    assert isinstance(node, ListNode)
    return [
        (row.line, {key.text: words(value) for key, value in row.pairs})
        for row in node.items
        if isinstance(row, MapNode)
    ]


def words(node: object) -> object:
    if isinstance(node, ListNode):
        return [words(item) for item in node.items]
    assert isinstance(node, ScalarNode)
    return node.text


def test_quoted_cells_hold_commas_quotes_and_line_breaks() -> None:
    text = 'id,front,back\na,"x, ""y""","one\ntwo"\nb,c,d\n'
    assert rows(text) == [
        (2, {"id": "a", "front": 'x, "y"', "back": "one\ntwo"}),
        (4, {"id": "b", "front": "c", "back": "d"}),
    ]


def test_tags_and_ids_are_words_and_answers_stand_between_bars() -> None:
    assert rows("id,tags,terms,accept\na,x  y,gpu tpu,one two | three\n") == [
        (
            2,
            {
                "id": "a",
                "tags": ["x", "y"],
                "terms": ["gpu", "tpu"],
                "accept": ["one two", "three"],
            },
        )
    ]


def test_empty_cells_and_rows_are_left_out() -> None:
    assert rows("id,front,back\na,,b\n\n,,\n") == [(2, {"id": "a", "back": "b"})]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfid,front,back\r\na,b,c\r\n",
        b"id,front,back\ra,b,c",
        "id,front,back\na,b\u2028,c\u2028\n".encode(),
    ],
)
def test_marks_and_line_ends_of_spreadsheets_make_no_difference(draft: Any, content: bytes) -> None:
    draft.write("cards/more.csv", content)
    card = next(card for card in read_pack(draft.root).cards if card.id == "a")
    assert (card.front, card.back) == ("b", "c")


def test_faults_of_a_row_have_its_line(draft: Any) -> None:
    draft.write("cards/more.csv", 'id,front,back,rev\na,"x\ny",c,1\nb,x,y,two\nc,x,,1\n')
    found = [(it.line, it.code) for it in inspect_pack(draft.root).problems]
    assert found == [(4, "E106"), (5, "E101")]
