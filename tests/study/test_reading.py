import shutil
from collections.abc import Callable

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.text import leaf_text, leaves
from studyapp.study.desk import Desk
from studyapp.study.reading import Source
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, take_good_sample

MakeDesk = Callable[..., Desk]
LESSON = f"{GOOD_PACK}/why-accelerators"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_good_sample(made)
    return made


def test_an_open_lesson_has_all_that_its_page_needs(desk: Desk) -> None:
    opened = desk.reading.open(LESSON)
    assert opened.lesson.title == "Why accelerators"
    assert set(opened.speakers) == {"mara", "ben"}
    assert opened.terms["gpu"].term == "GPU"
    assert (opened.folder / "pack.yaml").is_file()
    assert opened.next is None
    assert opened.place is None
    assert opened.questions > 0


def test_the_concepts_of_a_lesson_are_its_key_terms(desk: Desk) -> None:
    concepts = desk.reading.open(LESSON).concepts
    assert {"gpu", "tpu", "fpga"} <= {term.id for term in concepts}
    assert all(term.key for term in concepts)


def test_the_place_is_kept_and_the_share_read_only_grows(desk: Desk, clock: Clock) -> None:
    desk.reading.keep_place(LESSON, "chips.1", 12, "detailed", 0.6)
    clock.forward(minutes=1)
    desk.reading.keep_place(LESSON, "overview.quick.1", 3, "quick", 0.2)
    place = desk.reading.open(LESSON).place
    assert place is not None
    assert (place.block, place.offset, place.depth) == ("overview.quick.1", 3, "quick")
    assert place.furthest == pytest.approx(0.6)


@pytest.mark.parametrize(("reached", "kept"), [(-3.0, 0.0), (7.0, 1.0)])
def test_a_share_stays_between_nothing_and_all(desk: Desk, reached: float, kept: float) -> None:
    desk.reading.keep_place(LESSON, "chips.1", 0, "standard", reached)
    assert desk.progress.places()[LESSON].furthest == kept


@pytest.mark.parametrize("key", ["no.pack/lesson", f"{GOOD_PACK}/no-lesson", ""])
def test_a_lesson_that_is_not_there_is_told_in_a_sentence(desk: Desk, key: str) -> None:
    with pytest.raises(StudyError, match="no longer installed"):
        desk.reading.open(key)


def source(desk: Desk, where: str) -> Source:
    found = desk.reading.source(GOOD_PACK, where)
    assert found is not None
    return found


def test_the_paragraph_behind_a_card_is_found(desk: Desk) -> None:
    found = source(desk, "why-accelerators#p-simd")
    assert (found.lesson, found.block) == (LESSON, "p-simd")
    assert found.section_title == "Three kinds of chip"
    (text,) = [leaf_text(leaf) for leaf in leaves(found.blocks)]
    assert "GPU" in text


def test_a_whole_section_as_source_gives_its_beginning(desk: Desk) -> None:
    found = source(desk, "why-accelerators#chips")
    assert found.section_title == "Three kinds of chip"
    assert found.blocks


def test_an_anchor_that_is_gone_still_leads_to_its_lesson(desk: Desk) -> None:
    found = source(desk, "why-accelerators#p-gone")
    assert (found.lesson, found.blocks) == (LESSON, ())


def test_a_source_in_a_lesson_that_is_gone_is_none(desk: Desk) -> None:
    assert desk.reading.source(GOOD_PACK, "no-lesson#p") is None
    assert desk.reading.source("no.pack", "lesson#p") is None


def test_a_pack_that_was_deleted_behind_our_back_is_told_in_a_sentence(desk: Desk) -> None:
    shutil.rmtree(desk.folders.starters / "good")
    with pytest.raises(StudyError):
        desk.reading.open(LESSON)
    assert desk.reading.source(GOOD_PACK, "why-accelerators#p-simd") is None
