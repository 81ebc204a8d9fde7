from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.model.content import Card, CardKind
from studyapp.model.entries import EntryKind
from studyapp.model.memory import Rating
from studyapp.model.own_words import Field
from studyapp.study.browse import Browse, Sort
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards, take_good_sample
from tests.support.sittings import answer_cards

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_good_sample(made)
    return made


@pytest.fixture
def own(make_desk: MakeDesk) -> Desk:
    """A desk with a dozen plain cards."""
    made = make_desk()
    take_cards(made, basics(12))
    return made


def titles(
    browse: Browse, text: str, sort: Sort = Sort.BEST, *, backward: bool = False
) -> list[str]:
    browse.load()
    found = browse.search(text, sort, backward=backward)
    return [line.entry.title for line in browse.lines(found.ids) if line is not None]


def kinds(browse: Browse, text: str) -> set[EntryKind]:
    browse.load()
    lines = browse.lines(browse.search(text).ids)
    return {line.entry.kind for line in lines if line is not None}


# --- words -------------------------------------------------------------------------------------


def test_everything_is_found_cards_terms_questions_and_the_text_of_lessons(desk: Desk) -> None:
    wanted = {EntryKind.CARD, EntryKind.TERM, EntryKind.QUESTION, EntryKind.TEXT}
    assert kinds(desk.browse, "") == wanted
    assert kinds(desk.browse, "gpu") == wanted


def test_a_beginning_is_enough_and_case_and_accents_do_not_count(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, [_card("a", "Où est la bibliothèque?"), _card("b", "Something else")])
    for typed in ("bib", "BIBLIO", "bibliotheque", "ou est", "la, bib…"):
        assert titles(desk.browse, typed) == ["Où est la bibliothèque?"]
    assert titles(desk.browse, "theque") == []


def test_all_words_must_be_there_in_any_order_and_a_dash_keeps_one_out(own: Desk) -> None:
    assert titles(own.browse, "3 question") == ["Question 3?"]
    assert len(titles(own.browse, "question -3")) == 11
    assert titles(own.browse, '"question 1"') == ["Question 1?"]
    assert len(titles(own.browse, '"question 1')) == 4  # still being typed


def test_a_dash_counts_for_what_the_learner_wrote_as_well(own: Desk) -> None:
    own.own_words.edit(f"{PACK}/c-3", Field.BACK, "A heron, says my neighbour.")
    own.own_words.edit(f"{PACK}/c-4", Field.BACK, "A heron, says my neighbour.")
    assert titles(own.browse, "heron -4") == ["Question 3?"]
    assert len(titles(own.browse, "question -heron")) == 10
    assert len(titles(own.browse, "-heron")) == 10
    assert titles(own.browse, "heron -question") == []


def test_scripts_without_blanks_are_found_in_the_middle(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, [_card("a", "図書館はどこですか"), _card("b", "駅はどこですか")])
    assert titles(desk.browse, "書館") == ["図書館はどこですか"]
    assert len(titles(desk.browse, "どこ")) == 2


def test_the_best_match_comes_first(desk: Desk) -> None:
    assert titles(desk.browse, "kind:term gpu")[0] == "GPU"


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "NEAR(a b)",
        "a*",
        "^x",
        "title:gpu",
        "a AND",
        "OR",
        "NOT x",
        "(",
        "{a} : b",
        "'; --",
        "\0",
    ],
)
def test_what_means_something_to_the_index_is_only_text(desk: Desk, typed: str) -> None:
    titles(desk.browse, typed)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40))
def test_anything_can_be_typed(own: Desk, typed: str) -> None:
    own.browse.search(typed)


# --- filters -----------------------------------------------------------------------------------


def test_states_tell_what_is_new_due_and_holding(own: Desk, clock: Clock) -> None:
    answer_cards(own, clock, 3, Rating.EASY)
    assert len(titles(own.browse, "is:new")) == 9
    assert titles(own.browse, "is:due") == []
    assert len(titles(own.browse, "is:holding")) == 3
    clock.forward(days=60)
    assert len(titles(own.browse, "is:due")) == 3
    assert len(titles(own.browse, "-is:new question")) == 3


def test_due_within_days_counts_what_is_late_as_well(own: Desk, clock: Clock) -> None:
    answer_cards(own, clock, 2, Rating.EASY)
    ahead = max(own.progress.state(f"{PACK}/c-{n}").due_day for n in (1, 2)) - own.progress.today()
    assert titles(own.browse, "due:0") == []
    assert len(titles(own.browse, f"due:{ahead}")) == 2


def test_filters_of_one_name_are_alternatives(desk: Desk) -> None:
    assert kinds(desk.browse, "kind:card kind:term") == {EntryKind.CARD, EntryKind.TERM}
    assert titles(desk.browse, "flag:1 flag:2") == []


def test_lessons_and_courses_go_by_number_id_and_title(desk: Desk) -> None:
    by_number = titles(desk.browse, "lesson:1")
    assert by_number
    assert titles(desk.browse, "lesson:why-accelerators") == by_number
    assert titles(desk.browse, 'lesson:"why acc"') == by_number
    assert titles(desk.browse, "course:hardware lesson:1") == by_number


def test_a_filter_that_means_nothing_is_named_and_finds_nothing(desk: Desk) -> None:
    desk.browse.load()
    found = desk.browse.search("is:shiny gpu")
    assert [one.text for one in found.unknown] == ["is:shiny"]
    assert not found.ids


def test_tags_are_found_whole(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, [_card("a", "One", "week one"), _card("b", "Two", "Week")])
    assert titles(desk.browse, 'tag:"week one"') == ["One"]
    assert titles(desk.browse, "tag:week") == ["Two"]
    assert desk.browse.shelf.tags == ("week", "week one")


# --- order -------------------------------------------------------------------------------------


def test_lists_are_sorted_both_ways(own: Desk, clock: Clock) -> None:
    assert titles(own.browse, "", Sort.TITLE)[:2] == ["Question 10?", "Question 11?"]
    assert titles(own.browse, "", Sort.TITLE, backward=True)[0] == "Question 9?"
    answer_cards(own, clock, 1, Rating.EASY)
    assert titles(own.browse, "", Sort.DUE)[0] == "Question 1?"
    assert titles(own.browse, "", Sort.HOLDS, backward=True)[0] == "Question 1?"


def test_a_pack_that_is_put_again_is_found_once(own: Desk) -> None:
    take_cards(own, [_card("c-1", "Another question?")])
    assert titles(own.browse, "question") == ["Another question?"]
    own.catalogue.remove(PACK)
    assert titles(own.browse, "question") == []


# --- changing many -----------------------------------------------------------------------------


def test_many_cards_are_set_aside_and_taken_back_at_once(own: Desk) -> None:
    browse = own.browse
    browse.load()
    units = browse.cards_of(browse.search("question").ids)
    events = browse.suspend(units, on=True)
    assert len(titles(browse, "is:suspended")) == 12
    browse.undo(events)
    assert titles(browse, "is:suspended") == []
    assert own.progress.rebuild() == 12
    assert titles(browse, "is:suspended") == []


def test_flags_hiding_and_starting_over(own: Desk, clock: Clock) -> None:
    answer_cards(own, clock, 2, Rating.EASY)
    browse, units = own.browse, [f"{PACK}/c-1", f"{PACK}/c-2"]
    browse.flag(units, 4)
    browse.bury(units[:1])
    assert len(titles(browse, "flag:4")) == 2
    assert titles(browse, "is:hidden") == ["Question 1?"]
    events = browse.reset(units)
    assert len(titles(browse, "is:new")) == 12
    browse.undo(events)
    assert len(titles(browse, "is:new")) == 10


def test_only_cards_can_be_changed(desk: Desk) -> None:
    desk.browse.load()
    found = desk.browse.search("gpu").ids
    assert 0 < len(desk.browse.cards_of(found)) < len(found)


def _card(name: str, front: str, tag: str = "") -> Card:
    tags = (tag,) if tag else ()
    return Card(id=name, kind=CardKind.BASIC, front=front, back="The answer.", tags=tags)


def test_a_card_of_ones_own_is_found_as_soon_as_it_is_written(own: Desk) -> None:
    made = own.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Mine?", back="Yes."))
    assert made
    assert titles(own.browse, "mine") == ["Mine?"]
