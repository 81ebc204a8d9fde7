from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from studyapp.study.ways_back import Change, WayBack, WaysBack
from tests.support.clock import Clock
from tests.support.desks import GOOD, GOOD_PACK, basics, open_desk, take_cards


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path, Clock())
    yield made
    made.close()


def test_the_last_change_goes_first_and_comes_again_in_turn() -> None:
    ways, done = WaysBack(), ["a", "b"]
    for name in ("a", "b"):
        ways.note(
            WayBack(
                Change.TAGGED, partial(done.remove, name), partial(done.append, name), name=name
            )
        )
    taken = [ways.undo(), ways.undo(), ways.undo()]
    assert [way.name for way in taken if way] == ["b", "a"]
    assert done == []
    assert [way.name for way in (ways.redo(), ways.redo(), ways.redo()) if way] == ["a", "b"]
    assert done == ["a", "b"]


def test_a_new_change_ends_what_could_be_made_again() -> None:
    ways, done = WaysBack(), ["a"]
    ways.note(WayBack(Change.TAGGED, done.clear, partial(done.append, "a")))
    ways.undo()
    ways.note(WayBack(Change.TAGGED, done.clear))
    assert ways.redo() is None


def test_a_way_that_cannot_be_gone_stays() -> None:
    ways = WaysBack()

    def fail() -> None:
        raise StudyError("The disk is full.")

    ways.note(WayBack(Change.TAGGED, fail))
    with pytest.raises(StudyError):
        ways.undo()
    assert ways.last is not None


def test_an_answer_is_taken_back_from_anywhere_and_once(desk: Desk) -> None:
    take_cards(desk, basics(2))
    session = desk.review()
    session.reveal()
    session.rate(Rating.GOOD)
    way = desk.ways_back.undo()
    assert way is not None
    assert way.change is Change.ANSWERED
    assert not session.can_undo
    assert desk.ways_back.undo() is None
    assert session.answered == 0


def test_what_the_sitting_takes_back_itself_is_not_taken_back_again(desk: Desk) -> None:
    take_cards(desk, basics(2))
    session = desk.review()
    session.flag(2)
    session.undo()
    assert desk.ways_back.last is None


def test_a_course_that_was_removed_comes_back_with_its_files(desk: Desk) -> None:
    desk.library.install(GOOD)
    desk.library.remove(GOOD_PACK)
    assert desk.library.course(GOOD_PACK) is None
    desk.library.put_back(GOOD_PACK)
    course = desk.library.course(GOOD_PACK)
    assert course is not None
    assert course.lessons
