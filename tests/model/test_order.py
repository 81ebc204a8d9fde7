from studyapp.model.content import (
    Aid,
    AidKind,
    Chapter,
    Dialogue,
    Lesson,
    MemoryAids,
    Overview,
    Part,
    PartKind,
    Turn,
)
from studyapp.model.order import nearest_shown, place_named, question_at, reading_order
from studyapp.model.text import Ask, Bullets, Paragraph, Rule, Run, Table, Wait


def words(name: str) -> Paragraph:
    return Paragraph(name, (Run(name),))


LESSON = Lesson(
    id="one",
    title="One",
    path="one.md",
    minutes=None,
    objectives=(),
    terms=(),
    language="en",
    sections=(
        Overview("brief", "Brief", (words("q"),), (words("s"),), (words("d"),)),
        Dialogue("talk", "Talk", (Turn("a", words("t1")), Ask("stop", "q-1"), Wait("w", 2))),
        Chapter(
            "chips",
            "Chips",
            (
                Rule("r"),
                Bullets("list", ((words("b1"),), (words("b2"),))),
                Table("table", (words("h"),), ((words("c"),),), ("left",)),
            ),
            (Part("why", PartKind.EXPLANATION, "Why", (words("e1"),)),),
        ),
        MemoryAids("aids", "Aids", (Aid("rhyme", AidKind.RHYME, "", None, (words("m1"),)),)),
    ),
)


def test_places_come_in_the_order_in_which_they_are_read_whatever_the_depth() -> None:
    assert reading_order(LESSON) == (
        *("brief", "q", "s", "d"),
        *("talk", "t1", "stop", "w"),
        *("chips", "b1", "b2", "h", "c", "why", "e1"),
        *("aids", "rhyme", "m1"),
    )


def test_a_place_that_is_not_shown_gives_way_to_the_last_one_before_it() -> None:
    order = reading_order(LESSON)
    assert nearest_shown(order, {"chips", "b1", "why"}, "b1") == "b1"
    assert nearest_shown(order, {"chips", "b1", "why"}, "e1") == "why"
    assert nearest_shown(order, {"chips", "b1"}, "c") == "b1"
    assert nearest_shown(order, {"chips"}, "q") is None
    assert nearest_shown(order, {"chips"}, "unheard-of") is None


def test_an_anchor_on_a_table_or_a_list_stands_for_its_first_words() -> None:
    assert place_named(LESSON, "table") == "h"
    assert place_named(LESSON, "list") == "b1"
    assert place_named(LESSON, "stop") == "stop"
    assert place_named(LESSON, "why") == "why"
    assert place_named(LESSON, "unheard-of") is None


def test_a_stop_knows_its_question() -> None:
    assert question_at(LESSON, "stop") == "q-1"
    assert question_at(LESSON, "w") is None
    assert question_at(LESSON, "t1") is None
