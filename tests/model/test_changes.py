"""What a learner notices of an update: nothing more, nothing less."""

from dataclasses import replace

from studyapp.model.changes import ChangeKind, FieldChange, changes
from studyapp.model.content import (
    Card,
    CardKind,
    Chapter,
    ChoiceQuestion,
    Lesson,
    Option,
    Pack,
    Person,
    PracticeTest,
    Term,
    TrueFalseQuestion,
)
from studyapp.model.text import Paragraph, Run


def lesson(name: str, *paragraphs: str, anchor: str = "c.1") -> Lesson:
    content = tuple(Paragraph(anchor, (Run(text),)) for text in paragraphs)
    sections = (Chapter("c", "Jars", content, ()),)
    return Lesson(name, f"Lesson {name}", f"lessons/{name}.md", None, (), (), "en", sections)


def card(name: str, front: str = "front", back: str = "back", **more: object) -> Card:
    return replace(Card(id=name, kind=CardKind.BASIC, front=front, back=back), **more)  # type: ignore[arg-type]


OLD = Pack(
    id="a.b",
    version="1.0.0",
    title="T",
    language="en",
    license="CC0-1.0",
    authors=(Person("A"),),
    lessons=(lesson("a", "One."), lesson("b", "Two."), lesson("c", "Three.")),
    terms=(Term("jar", "Jar", "A pot."),),
    cards=(card("c-1"), card("c-2"), card("c-3")),
    questions=(TrueFalseQuestion(id="q-1", prompt="So?", answer=True),),
    tests=(PracticeTest("t-1", "Test", ()),),
)


def told(new: Pack) -> list[tuple[str, str, str]]:
    return [(str(it.kind), it.what, it.id) for it in changes(OLD, new)]


def test_the_same_pack_changes_nothing() -> None:
    assert told(replace(OLD, version="1.1.0")) == []


def test_new_retired_and_vanished_items_are_told_apart() -> None:
    new = replace(OLD, cards=(card("c-1"), card("c-4")), retired=("c-2",))
    assert told(new) == [
        ("new", "card", "c-4"),
        ("retired", "card", "c-2"),
        ("gone", "card", "c-3"),
    ]


def test_a_changed_text_is_shown_old_and_new() -> None:
    new = replace(OLD, cards=(card("c-1", back="lid"), card("c-2"), card("c-3")))
    (change,) = changes(OLD, new)
    assert (change.kind, change.title) == (ChangeKind.CHANGED, "front")
    assert change.fields == (FieldChange("back", "back", "lid"),)


def test_a_higher_rev_is_more_than_a_change() -> None:
    new = replace(OLD, cards=(card("c-1", rev=2), card("c-2"), card("c-3")))
    assert told(new) == [("revised", "card", "c-1")]


def test_a_renamed_item_is_the_old_one_with_its_changes() -> None:
    cards = (card("c-1"), card("c-2"), card("c-new", back="lid"))
    (change,) = changes(OLD, replace(OLD, cards=cards, renamed=(("c-3", "c-new"),)))
    assert (change.kind, change.was, change.id) == (ChangeKind.RENAMED, "c-3", "c-new")
    assert change.fields == (FieldChange("back", "back", "lid"),)


def test_a_new_home_moves_an_item_and_no_more() -> None:
    cards = (card("c-1", lesson="b"), card("c-2", source="b#c"), card("c-3"))
    moved = [("moved", "card", "c-1"), ("moved", "card", "c-2")]
    assert told(replace(OLD, cards=cards)) == moved


def test_only_the_lesson_that_was_moved_is_told_to_have_moved() -> None:
    a, b, c = OLD.lessons
    assert told(replace(OLD, lessons=(c, a, b))) == [("moved", "lesson", "c")]
    assert told(replace(OLD, lessons=(a, lesson("new", "x"), b, c))) == [("new", "lesson", "new")]


def test_a_lesson_tells_which_of_its_sections_reads_otherwise() -> None:
    a, _b, c = OLD.lessons
    (change,) = changes(OLD, replace(OLD, lessons=(a, lesson("b", "Two and a half."), c)))
    assert change.fields == (FieldChange("Jars", "Jars\nTwo.", "Jars\nTwo and a half."),)
    assert told(replace(OLD, lessons=(a, lesson("b", "Two.", anchor="p-two"), c))) == []


def test_a_question_of_another_type_has_changed_with_its_options() -> None:
    options = (Option("yes", right=True), Option("no", right=False, why="It is."))
    new = replace(OLD, questions=(ChoiceQuestion(id="q-1", prompt="So?", options=options),))
    (change,) = changes(OLD, new)
    assert FieldChange("type", "truefalse", "choice") in change.fields
    assert FieldChange("options", "", "right: yes (-); wrong: no (It is.)") in change.fields
