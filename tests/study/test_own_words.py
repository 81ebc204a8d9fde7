from collections.abc import Callable
from dataclasses import replace

import pytest

from studyapp.model.content import Card, CardKind, Mask
from studyapp.model.errors import StudyError
from studyapp.model.units import Unit
from studyapp.study.desk import Desk
from studyapp.study.own_words import Field
from tests.support.desks import PACK, basics, take_cards

CARD = f"{PACK}/c-1"


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    made = make_desk()
    take_cards(made, basics(3))
    return made


def unit(desk: Desk, key: str = CARD) -> Unit:
    return desk.catalogue.units((key,))[key]


def rewrite(desk: Desk, **texts: str) -> None:
    """Let the author change the first card."""
    first, *others = basics(3)
    take_cards(desk, [replace(first, **texts), *others])  # type: ignore[arg-type]


# --- writing -----------------------------------------------------------------------------------


def test_an_edit_is_what_is_asked_from_now_on(desk: Desk) -> None:
    before = unit(desk)
    desk.own_words.edit(CARD, Field.BACK, "My answer.")
    assert unit(desk).back == "My answer."
    assert unit(desk).front == before.front
    assert unit(desk).content_hash != before.content_hash
    session = desk.review()
    assert session.turn is not None
    assert session.turn.unit.back == "My answer."


def test_the_author_can_have_the_word_again(desk: Desk) -> None:
    desk.own_words.edit(CARD, Field.BACK, "My answer.")
    assert desk.own_words.give_up(CARD, Field.BACK) is not None
    assert unit(desk).back == "Answer 1."
    assert desk.own_words.give_up(CARD, Field.BACK) is None


def test_writing_what_the_author_wrote_is_no_edit(desk: Desk) -> None:
    assert desk.own_words.edit(CARD, Field.BACK, "Answer 1.") is None
    desk.own_words.edit(CARD, Field.BACK, "My answer.")
    desk.own_words.edit(CARD, Field.BACK, "Answer 1.")
    assert desk.own_words.of(CARD).edited == ()


def test_an_edit_can_be_undone_and_the_edit_before_it_is_back(desk: Desk) -> None:
    desk.own_words.edit(CARD, Field.BACK, "First.")
    second = desk.own_words.edit(CARD, Field.BACK, "Second.")
    assert second is not None
    desk.progress.undo(second)
    assert unit(desk).back == "First."


def test_a_hint_may_be_emptied_and_a_side_may_not(desk: Desk) -> None:
    rewrite(desk, hint="A hint.")
    desk.own_words.edit(CARD, Field.HINT, "")
    assert unit(desk).hint == ""
    with pytest.raises(StudyError, match="both sides"):
        desk.own_words.edit(CARD, Field.FRONT, "  ")


def test_a_cloze_keeps_its_gaps(desk: Desk) -> None:
    cloze = Card(id="z", kind=CardKind.CLOZE, text="A {{c1::gap}} and {{c2::another}}.")
    take_cards(desk, [cloze])
    with pytest.raises(StudyError, match="Each gap"):
        desk.own_words.edit(f"{PACK}/z/1", Field.FRONT, "A {{c1::gap}}.")
    desk.own_words.edit(f"{PACK}/z/1", Field.FRONT, "One {{c1::gap}}, {{c2::two}}.")
    assert unit(desk, f"{PACK}/z/2").front == "One {{c1::gap}}, {{c2::two}}."


def test_both_directions_of_a_card_change_together(desk: Desk) -> None:
    take_cards(desk, [Card(id="r", kind=CardKind.REVERSED, front="chien", back="dog")])
    desk.own_words.edit(f"{PACK}/r/r", Field.FRONT, "hound")
    forward, backward = unit(desk, f"{PACK}/r/f"), unit(desk, f"{PACK}/r/r")
    assert (forward.front, forward.back) == ("chien", "hound")
    assert (backward.front, backward.back) == ("hound", "chien")


def test_each_mask_keeps_its_own_label(desk: Desk) -> None:
    masks = tuple(Mask(name, (0, 0, 10, 10), name) for name in ("left", "right"))
    picture = Card(id="p", kind=CardKind.OCCLUSION, image="p.png", alt="A map", masks=masks)
    take_cards(desk, [picture])
    desk.own_words.edit(f"{PACK}/p/left", Field.BACK, "port")
    assert unit(desk, f"{PACK}/p/left").back == "port"
    assert unit(desk, f"{PACK}/p/right").back == "right"


def test_notes_and_memory_aids_stand_beside_the_card(desk: Desk) -> None:
    desk.own_words.note(CARD, " Asked in the exam of 2024. ")
    desk.own_words.mnemonic(CARD, "Every good boy")
    written = desk.own_words.of(CARD)
    assert (written.note, written.mnemonic) == ("Asked in the exam of 2024.", "Every good boy")
    desk.own_words.note(CARD, "")
    assert desk.own_words.of(CARD).note == ""


def test_what_has_no_unit_can_have_a_note(desk: Desk) -> None:
    desk.own_words.note(f"{PACK}/question-9", "Ask the teacher.")
    assert desk.own_words.of(f"{PACK}/question-9").note == "Ask the teacher."


def test_many_cards_are_tagged_at_once_beside_the_tags_of_the_author(desk: Desk) -> None:
    keys = [f"{PACK}/c-{number}" for number in (1, 2, 3)]
    rewrite(desk, tags=("core",))  # type: ignore[arg-type]
    assert len(desk.own_words.tag(keys, add=["exam hard"])) == 3
    assert unit(desk).tags == ("core", "exam", "hard")
    assert len(desk.own_words.tag(keys[:2], remove=["hard", "core"])) == 2
    assert unit(desk).tags == ("core", "exam")
    assert desk.own_words.tag(keys[:2], remove=["hard"]) == ()


def test_a_card_that_is_gone_is_told_in_a_sentence(desk: Desk) -> None:
    with pytest.raises(StudyError, match="no longer in its course"):
        desk.own_words.edit(f"{PACK}/gone", Field.FRONT, "Anything")


# --- three ways: the author then, the author now, the learner ----------------------------------


def test_what_the_author_left_alone_stays_the_learners(desk: Desk) -> None:
    desk.own_words.edit(CARD, Field.BACK, "My answer.")
    rewrite(desk, front="A new question?")
    assert (unit(desk).front, unit(desk).back) == ("A new question?", "My answer.")
    assert desk.own_words.conflicts(PACK) == ()


def test_what_both_changed_stays_the_learners_and_is_a_conflict(desk: Desk) -> None:
    desk.own_words.edit(CARD, Field.BACK, "My answer.")
    rewrite(desk, back="The better answer.")
    assert unit(desk).back == "My answer."
    (conflict,) = desk.own_words.conflicts(PACK)
    assert (conflict.before, conflict.author, conflict.own) == (
        "Answer 1.",
        "The better answer.",
        "My answer.",
    )
    assert desk.own_words.of(CARD).conflicts == (conflict,)


def test_a_conflict_is_settled_either_way(desk: Desk) -> None:
    desk.own_words.edit(CARD, Field.BACK, "My answer.")
    rewrite(desk, back="The better answer.")
    (conflict,) = desk.own_words.conflicts(PACK)
    kept = desk.own_words.keep(conflict)
    assert desk.own_words.conflicts(PACK) == ()
    assert unit(desk).back == "My answer."
    assert kept is not None
    desk.progress.undo(kept)
    desk.own_words.take_author(conflict)
    assert desk.own_words.conflicts(PACK) == ()
    assert unit(desk).back == "The better answer."


def test_when_both_came_to_the_same_words_there_is_no_conflict(desk: Desk) -> None:
    desk.own_words.edit(CARD, Field.BACK, "The better answer.")
    rewrite(desk, back="The better answer.")
    assert desk.own_words.conflicts(PACK) == ()
    desk.own_words.note(CARD, "kept")
    rewrite(desk, back="The best answer.")
    assert desk.own_words.of(CARD).note == "kept"


def test_a_conflict_of_a_card_with_two_directions_is_listed_once(desk: Desk) -> None:
    take_cards(desk, [Card(id="r", kind=CardKind.REVERSED, front="chien", back="dog")])
    desk.own_words.edit(f"{PACK}/r/f", Field.BACK, "hound")
    take_cards(desk, [Card(id="r", kind=CardKind.REVERSED, front="chien", back="a dog")])
    assert len(desk.own_words.conflicts(PACK)) == 1
