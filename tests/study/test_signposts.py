from collections.abc import Iterator
from pathlib import Path

import pytest

from studyapp.study.desk import Desk
from studyapp.study.signposts import Names, SpotKind
from tests.support.clock import Clock
from tests.support.desks import GOOD, GOOD_PACK, open_desk

TITLES = (
    "Hardware Acceleration in AI",
    "Why accelerators?",
    "Systolic array",
    "Café économie",
    "Review",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path, Clock())
    made.library.install(GOOD)
    yield made
    made.close()


def found(typed: str) -> list[str]:
    return [title for _fit, title in Names(TITLES, TITLES).find(typed, 5)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sys", "Systolic array"),
        ("array sys", "Systolic array"),
        ("sistolic aray", "Systolic array"),
        ("cafe eco", "Café économie"),
        ("WHY", "Why accelerators?"),
        ("acceleratrs", "Why accelerators?"),
    ],
)
def test_a_name_is_found_by_beginnings_of_its_words_or_by_likeness(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_what_is_like_nothing_finds_nothing() -> None:
    assert found("zzqq") == []
    assert found("  ?! ") == []


def test_courses_lessons_chapters_and_terms_are_found(desk: Desk) -> None:
    kinds = {spot.kind for _fit, spot in desk.signposts.find("a", 500)}
    assert kinds == set(SpotKind)
    _fit, first = desk.signposts.find("hardware acceleration", 5)[0]
    assert first.key.startswith(GOOD_PACK)


def test_a_course_that_was_removed_is_found_no_more(desk: Desk) -> None:
    assert desk.signposts.find("accelerators", 50)
    desk.library.remove(GOOD_PACK)
    assert desk.signposts.find("accelerators", 50) == ()
