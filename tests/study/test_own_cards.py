"""The learner's own cards: written at once, learned like any other, never lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.model.content import Card, CardKind, Credit
from studyapp.model.errors import StudyError
from studyapp.model.memory import Rating
from studyapp.model.schedule import Phase
from studyapp.packs.reader import inspect_pack
from studyapp.study.desk import Desk
from studyapp.study.own_cards import Step
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, take_good_sample
from tests.support.sittings import answer_cards

BASIC = Card(id="", kind=CardKind.BASIC, front="What is a GPU?", back="A graphics chip.")
CLOZE = Card(id="", kind=CardKind.CLOZE, text="A {{c1::GPU}} has many {{c2::cores}}.")
TYPED = Card(id="", kind=CardKind.TYPED, front="2 + 2", answer="4", accept=("four",))


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


def problems(desk: Desk) -> object:
    return inspect_pack(desk.own_cards.folder).problems


def test_there_is_no_pack_before_the_first_card(desk: Desk) -> None:
    assert desk.own_cards.pack is None
    assert desk.own_cards.entries() == ()
    assert not desk.own_cards.folder.exists()


def test_a_card_is_in_a_clean_pack_in_the_list_and_in_the_next_sitting(desk: Desk) -> None:
    made = desk.own_cards.add(replace(BASIC, tags=("chips, hardware",)))
    assert problems(desk) == ()
    (entry,) = desk.own_cards.entries()
    assert (entry.id, entry.front, entry.back) == (made.id, BASIC.front, BASIC.back)
    assert entry.tags == ("chips", "hardware")
    session = desk.review()
    assert session.turn is not None
    assert session.turn.unit.item == made.id
    assert session.turn.course == "My cards"


def test_every_kind_a_learner_makes_gives_its_units(desk: Desk) -> None:
    both = replace(BASIC, kind=CardKind.REVERSED)
    for card in (BASIC, both, CLOZE, TYPED):
        desk.own_cards.add(card)
    entries = desk.own_cards.entries()
    assert [(it.kind, it.units) for it in entries] == [
        ("basic", 1),
        ("reversed", 2),
        ("cloze", 2),
        ("typed", 1),
    ]
    assert (entries[1].front, entries[1].back) == (BASIC.front, BASIC.back)
    assert problems(desk) == ()


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (replace(BASIC, front=" "), "asks nothing yet"),
        (replace(BASIC, back=""), "no answer yet"),
        (replace(CLOZE, text="no gap"), "no gap such as"),
        (replace(BASIC, back="see [GPU](term:gpu) here"), "cannot lead to the term"),
        (replace(BASIC, back="![alt](media/none.png)"), "no file"),
        (replace(BASIC, image="media/none.png"), "no file"),
        (replace(BASIC, front="x" * 20_001), "longer than"),
    ],
)
def test_what_would_make_the_pack_faulty_is_refused_in_a_sentence(
    desk: Desk, card: Card, said: str
) -> None:
    with pytest.raises(StudyError, match=said):
        desk.own_cards.add(card)
    assert desk.own_cards.entries() == ()


def test_new_words_keep_what_was_learned(desk: Desk, clock: Clock) -> None:
    made = desk.own_cards.add(BASIC)
    key = f"{desk.own_cards.pack}/{made.id}"
    answer_cards(desk, clock, 1, Rating.EASY)
    before = desk.progress.state(key)
    assert before.phase is Phase.REVIEW
    desk.own_cards.change(replace(made, back="A chip with thousands of cores."))
    assert desk.progress.state(key) == before
    assert desk.catalogue.units([key])[key].back == "A chip with thousands of cores."
    assert desk.own_cards.card(made.id).back == "A chip with thousands of cores."
    assert problems(desk) == ()


def test_a_deleted_card_comes_back_with_what_was_learned(desk: Desk, clock: Clock) -> None:
    made = desk.own_cards.add(BASIC)
    key = f"{desk.own_cards.pack}/{made.id}"
    answer_cards(desk, clock, 1, Rating.EASY)
    before = desk.progress.state(key)
    desk.own_cards.delete([made.id])
    assert desk.own_cards.entries() == ()
    assert desk.catalogue.units([key]) == {}
    done = desk.own_cards.undo()
    assert done is not None
    assert (done.step, done.count) == (Step.DELETED, 1)
    assert desk.own_cards.card(made.id) == made
    assert desk.progress.state(key) == before


def test_each_step_can_be_taken_back_the_last_one_first(desk: Desk) -> None:
    own = desk.own_cards
    one, two = own.add(BASIC), own.add(TYPED)
    own.change(replace(one, front="Changed?"))
    own.tag([one.id, two.id], ["exam"], on=True)
    assert own.tags() == (("exam", 2),)
    own.delete([one.id, two.id])
    own.undo()
    assert own.tags() == (("exam", 2),)
    own.undo()
    assert own.tags() == ()
    assert own.card(one.id).front == "Changed?"
    own.undo()
    assert own.card(one.id) == one
    own.undo()
    assert [it.id for it in own.entries()] == [one.id]
    own.undo()
    assert own.entries() == ()
    assert own.undo() is None
    assert problems(desk) == ()


def test_many_cards_are_tagged_deleted_and_brought_back_at_once(desk: Desk) -> None:
    own = desk.own_cards
    made = own.add_all([replace(BASIC, front=f"Question {n}?") for n in range(320)])
    ids = [card.id for card in made]
    own.tag(ids, ["all"], on=True)
    assert own.tags() == (("all", 320),)
    assert [entry.id for entry in own.entries()] == ids
    own.delete(ids[:310])
    assert [entry.id for entry in own.entries()] == ids[310:]
    own.undo()
    assert {entry.id for entry in own.entries()} == set(ids)
    assert own.tags() == (("all", 320),)
    assert desk.library.refresh() == ()
    assert problems(desk) == ()


def test_cards_are_there_after_the_next_start_and_after_the_catalogue_was_lost(
    desk: Desk, clock: Clock
) -> None:
    made = [desk.own_cards.add(card) for card in (BASIC, CLOZE, TYPED)]
    before = desk.own_cards.entries()
    assert desk.own_cards.pack is not None
    desk.catalogue.remove(desk.own_cards.pack)
    assert desk.library.refresh() == ()
    assert desk.own_cards.entries() == before
    desk.close()
    reopened = Desk(desk.folders, desk.preferences, clock, "machine-1")
    assert reopened.library.refresh() == ()
    assert [it.id for it in reopened.own_cards.entries()] == [card.id for card in made]
    reopened.close()


def test_a_start_does_not_read_cards_again_that_it_knows(desk: Desk) -> None:
    desk.own_cards.add(BASIC)
    told: list[str] = []
    desk.library.refresh(told.append)
    assert told == []


@pytest.mark.parametrize(
    ("card", "place", "words", "changed"),
    [
        (BASIC, 0, {"front": "F?", "back": "B", "hint": "H"}, {"front": "F?", "hint": "H"}),
        (replace(BASIC, kind=CardKind.REVERSED), 1, {"front": "B!"}, {"back": "B!"}),
        (CLOZE, 1, {"front": "A {{c2::thing}}."}, {"text": "A {{c2::thing}}."}),
        (TYPED, 0, {"back": "IV", "extra": "Roman"}, {"answer": "IV", "extra": "Roman"}),
    ],
)
def test_what_is_edited_in_a_sitting_changes_the_card_itself(
    desk: Desk, card: Card, place: int, words: dict[str, str], changed: dict[str, str]
) -> None:
    made = desk.own_cards.add(card)
    pack = desk.own_cards.pack
    sides = [f"{pack}/{made.id}{side}" for side in ("", "/f", "/r", "/1", "/2")]
    units = sorted(desk.catalogue.units(sides).values(), key=lambda unit: unit.side)
    desk.own_cards.reword(units[place], words)
    again = desk.own_cards.card(made.id)
    assert {name: getattr(again, name) for name in changed} == changed
    assert problems(desk) == ()


def test_what_was_changed_by_hand_is_read_even_if_a_card_is_added_meanwhile(desk: Desk) -> None:
    made = desk.own_cards.add(BASIC)
    file = desk.own_cards.folder / "cards" / "0001.yaml"
    file.write_text(file.read_text("utf-8").replace("A graphics chip.", "By hand."), "utf-8")
    desk.own_cards.add(TYPED)
    desk.library.refresh()
    backs = [entry.back for entry in desk.own_cards.entries()]
    assert backs == ["By hand.", "4"]
    assert desk.own_cards.card(made.id).back == "By hand."


def test_a_card_from_a_lesson_leads_back_to_its_paragraph(desk: Desk) -> None:
    take_good_sample(desk)
    source = f"{GOOD_PACK}/why-accelerators#p-simd"
    desk.own_cards.add(replace(BASIC, source=source))
    (entry,) = desk.own_cards.entries()
    assert entry.source == source
    unit = desk.catalogue.units([f"{desk.own_cards.pack}/{entry.id}"]).popitem()[1]
    assert unit.lesson is None
    assert unit.source is not None
    found = desk.reading.source(unit.pack, unit.source)
    assert found is not None
    assert (found.lesson, found.block) == (f"{GOOD_PACK}/why-accelerators", "p-simd")
    assert problems(desk) == ()


def test_the_same_question_is_noticed_in_own_cards_and_in_courses(desk: Desk) -> None:
    take_good_sample(desk)
    made = desk.own_cards.add(BASIC)
    fronts = desk.own_cards.fronts()
    twins = fronts.twins(replace(TYPED, front="**what** is a gpu"))
    assert [(it.id, it.course) for it in twins] == [(made.id, "My cards")]
    assert fronts.twins(made) == ()
    assert fronts.twins(replace(BASIC, front="Something else")) == ()
    course = next(front for pack, _item, front in desk.catalogue.fronts() if pack == GOOD_PACK)
    assert fronts.twins(replace(BASIC, front=course.upper()))


def test_pictures_are_copied_with_a_credit(desk: Desk, tmp_path: Path) -> None:
    picture = tmp_path / "My Chip (1).PNG"
    picture.write_bytes(b"\x89PNG")
    credit = Credit("", "Me", "CC0-1.0", alt="A chip")
    path = desk.own_cards.attach(picture, credit)
    assert path == "media/my-chip-1.png"
    desk.own_cards.add(replace(BASIC, image=path))
    assert problems(desk) == ()
    with pytest.raises(StudyError, match="PNG, JPEG"):
        desk.own_cards.attach(tmp_path / "film.avi", credit)


def test_a_shared_pack_is_learned_by_another_learner_and_its_version_rises(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    mine, theirs = make_desk(), make_desk()
    with pytest.raises(StudyError, match="add one first"):
        mine.own_cards.share(tmp_path / "x.studypack", "", "")
    mine.own_cards.add(BASIC)
    file = tmp_path / "chips.studypack"
    first = mine.own_cards.share(file, "Chips", "Ada", "CC0-1.0")
    assert [each.entry.title for each in mine.library.courses()] == ["Chips"]
    pack = theirs.library.install(file)
    course = theirs.library.course(pack)
    assert course is not None
    assert (course.entry.title, course.entry.authors) == ("Chips", ("Ada",))
    mine.own_cards.add(TYPED)
    second = mine.own_cards.share(file, "Chips", "Ada")
    assert second > first
    theirs.library.install(file)
    assert theirs.catalogue.contents(pack).units == 2
    assert theirs.own_cards.pack is None


def test_own_cards_are_not_installed_a_second_time(desk: Desk, tmp_path: Path) -> None:
    desk.own_cards.add(BASIC)
    file = tmp_path / "mine.studypack"
    desk.own_cards.share(file, "", "")
    with pytest.raises(StudyError, match="here already"):
        desk.library.install(file)
    assert len(desk.own_cards.entries()) == 1


def test_an_unfinished_card_is_kept_over_a_restart(desk: Desk) -> None:
    draft = desk.own_cards.draft
    assert draft.read() is None
    unfinished = replace(CLOZE, tags=("a",), hint="h", source="p.q/l#a")
    draft.keep(unfinished)
    assert draft.read() == unfinished
    (desk.folders.data / "card-draft.json").write_text("{", encoding="utf-8")
    assert draft.read() is None
    draft.forget()
    assert draft.read() is None


def test_a_card_that_is_gone_is_told_in_a_sentence(desk: Desk) -> None:
    made = desk.own_cards.add(BASIC)
    desk.own_cards.delete([made.id])
    with pytest.raises(StudyError, match="not among your own"):
        desk.own_cards.card(made.id)
    with pytest.raises(StudyError, match="was deleted"):
        desk.own_cards.change(made)
