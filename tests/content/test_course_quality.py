"""The bars that the starter packs are held to."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from studyapp.model.census import Census, census
from studyapp.model.content import Chapter, Dialogue, Overview, Pack
from studyapp.model.depth import everything
from studyapp.model.text import Figure, leaves
from studyapp.packs.checker import check_pack
from studyapp.packs.reader import inspect_pack

CONTENT = Path(__file__).parents[2] / "content"
COURSE = "hardware-acceleration"
PACKS = sorted(folder.name for folder in CONTENT.iterdir() if (folder / "pack.yaml").exists())
LONGEST_MAY_BE_RIGHT = 0.35


@cache
def pack(name: str) -> Pack:
    found = inspect_pack(CONTENT / name).pack
    assert found is not None
    return found


@cache
def counted(name: str) -> Census:
    return census(pack(name))


@pytest.mark.parametrize("name", PACKS)
def test_the_checker_finds_neither_error_nor_warning(name: str) -> None:
    assert check_pack(CONTENT / name) == ()


@pytest.mark.parametrize("name", PACKS)
def test_the_paragraphs_are_asked_about(name: str) -> None:
    assert counted(name).coverage >= 0.95


@pytest.mark.parametrize("name", PACKS)
def test_every_option_has_feedback_and_every_item_a_source(name: str) -> None:
    assert counted(name).silent_options == ()
    assert counted(name).sourceless == ()


@pytest.mark.parametrize("name", PACKS)
def test_length_and_place_of_options_give_nothing_away(name: str) -> None:
    found = counted(name)
    assert found.longest_is_right <= LONGEST_MAY_BE_RIGHT * found.choices
    first_three = [number for place, number in found.right_positions if place <= 3]
    assert max(first_three) - min(first_three) <= max(2, found.choices // 6)


@pytest.mark.parametrize("name", PACKS)
def test_quick_overviews_are_easy_to_read(name: str) -> None:
    grades = {lesson.lesson: lesson.quick_grade for lesson in counted(name).lessons}
    assert {lesson: grade for lesson, grade in grades.items() if grade > 9} == {}


def test_the_course_holds_what_its_brief_asks_for() -> None:
    found = counted(COURSE)
    assert len(found.lessons) == 8
    assert found.terms >= 90
    assert found.linked_terms >= 60
    assert found.cards >= 150
    assert sum(number for _, number in found.questions) >= 140
    assert len(found.questions) == 9
    assert sum(lesson.worked_examples for lesson in found.lessons) >= 20
    assert sum(lesson.figures for lesson in found.lessons) >= 12
    assert found.tests >= 2


def test_every_lesson_has_its_parts() -> None:
    course = pack(COURSE)
    for lesson in course.lessons:
        overview = next(part for part in lesson.sections if isinstance(part, Overview))
        assert overview.quick
        assert overview.standard
        assert overview.detailed
        chapters = [part for part in lesson.sections if isinstance(part, Chapter)]
        assert 3 <= len(chapters) <= 6, lesson.id
        assert any(isinstance(part, Dialogue) for part in lesson.sections), lesson.id
        cards = [one for one in course.cards if _home(one.lesson, one.source) == lesson.id]
        questions = [one for one in course.questions if _home(one.lesson, one.source) == lesson.id]
        assert len(cards) >= 12, lesson.id
        assert len(questions) >= 12, lesson.id


def test_every_figure_says_what_it_shows_and_brings_its_own_ground() -> None:
    for name in PACKS:
        for lesson in pack(name).lessons:
            for section in lesson.sections:
                for leaf in leaves(everything(section)):
                    if isinstance(leaf, Figure):
                        assert len(leaf.alt.split()) >= 8, leaf.path
                        assert _has_ground(CONTENT / name / leaf.path), leaf.path


def _home(lesson: str | None, source: str | None) -> str | None:
    return lesson or (source.partition("#")[0] if source else None)


def _has_ground(file: Path) -> bool:
    """Tell whether the first shape of a drawing fills it: it is then readable on any page."""
    if file.suffix != ".svg":
        return True
    root = ET.parse(file).getroot()
    width = float(root.get("viewBox", "0 0 0 0").split()[2])
    shapes = (one for one in root.iter() if re.sub(r"{.*}", "", one.tag) == "rect")
    first = next(shapes, None)
    return first is not None and float(first.get("width", "0").rstrip("%")) >= 0.9 * min(width, 100)
