from collections.abc import Iterator
from pathlib import Path

import pytest

from studyapp.study.desk import Desk
from studyapp.study.signposts import SpotKind
from tests.support.clock import Clock
from tests.support.desks import GOOD, GOOD_PACK, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path, Clock())
    made.library.install(GOOD)
    yield made
    made.close()


def test_courses_lessons_chapters_and_terms_are_found(desk: Desk) -> None:
    kinds = {spot.kind for _fit, spot in desk.signposts.find("a", 500)}
    assert kinds == set(SpotKind)
    _fit, first = desk.signposts.find("hardware acceleration", 5)[0]
    assert first.key.startswith(GOOD_PACK)


def test_a_course_that_was_removed_is_found_no_more(desk: Desk) -> None:
    assert desk.signposts.find("accelerators", 50)
    desk.library.remove(GOOD_PACK)
    assert desk.signposts.find("accelerators", 50) == ()
