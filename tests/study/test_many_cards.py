from collections.abc import Callable

import pytest

from studyapp.study.browse import Browse
from studyapp.study.desk import Desk
from studyapp.study.ways_back import Change
from tests.support.desks import basics, take_cards

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_cards(made, basics(5))
    made.browse.load()
    return made


def count(browse: Browse, text: str) -> int:
    return len(browse.search(text).ids)


def test_what_was_done_to_many_is_taken_back_and_done_again_at_once(desk: Desk) -> None:
    many, browse = desk.many_cards, desk.browse
    assert many.undoable == 0
    assert many.suspend(list(browse.search("question").ids)) == 5
    assert (many.undoable, count(browse, "is:suspended")) == (5, 5)
    way = desk.ways_back.undo()
    assert way is not None
    assert (way.change, way.count) == (Change.SET_ASIDE, 5)
    assert (many.undoable, count(browse, "is:suspended")) == (0, 0)
    desk.ways_back.redo()
    assert count(browse, "is:suspended") == 5
    desk.ways_back.undo()
    assert count(browse, "is:suspended") == 0


def test_tags_are_given_to_many_and_taken_from_them(desk: Desk) -> None:
    ids = list(desk.browse.search("question").ids)
    assert desk.many_cards.tag(ids, ["exam"], on=True) == 5
    assert count(desk.browse, "tag:exam") == 5
    assert desk.many_cards.tag(ids[:2], ["exam"], on=False) == 2
    assert count(desk.browse, "tag:exam") == 3


def test_what_changes_nothing_leaves_no_way_back(desk: Desk) -> None:
    assert desk.many_cards.bury([]) == 0
    assert desk.ways_back.last is None
