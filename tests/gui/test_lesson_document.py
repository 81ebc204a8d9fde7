import pytest

from studyapp.gui.pages.lesson_document import (
    CONCEPTS,
    COURSE,
    PRETEST,
    QUIZ,
    REVIEW,
    SECTION,
    LessonDocument,
)
from studyapp.gui.widgets.text.document import (
    Anchor,
    Aside,
    AsideKind,
    Blocks,
    Bubble,
    Callout,
    LinkList,
    SectionHeading,
    Side,
    StopMark,
    Title,
)
from studyapp.model.depth import Depth
from studyapp.model.text import Bullets, Paragraph, plain
from studyapp.study.desk import Desk
from studyapp.study.reading import OpenLesson
from tests.support.desks import GOOD_PACK


@pytest.fixture
def opened(desk: Desk) -> OpenLesson:
    return desk.reading.open(f"{GOOD_PACK}/why-accelerators")


def asides(opened: OpenLesson, depth: Depth) -> list[Aside]:
    pieces = LessonDocument(opened, depth).pieces()
    return [p for p in pieces if isinstance(p, Aside) and p.kind is not AsideKind.NOTE]


def test_explanations_are_left_out_then_folded_then_open(opened: OpenLesson) -> None:
    assert asides(opened, Depth.QUICK) == []
    standard, detailed = asides(opened, Depth.STANDARD), asides(opened, Depth.DETAILED)
    assert [a.kind for a in standard] == [a.kind for a in detailed]
    assert {AsideKind.EXPLANATION, AsideKind.ANALOGY, AsideKind.EXAMPLE} <= {
        a.kind for a in standard
    }
    assert all(a.collapsed for a in standard)
    assert not any(a.collapsed for a in detailed)


def test_a_conversation_has_the_teacher_at_the_left_and_a_colour_each(opened: OpenLesson) -> None:
    pieces = LessonDocument(opened, Depth.STANDARD).pieces()
    sides = {p.speaker: p.side for p in pieces if isinstance(p, Bubble)}
    colours = {p.speaker: p.colour for p in pieces if isinstance(p, Bubble)}
    assert sides == {"Mara": Side.LEFT, "Ben": Side.RIGHT}
    assert len(set(colours.values())) == 2


def test_stops_are_marked_and_a_question_can_be_pressed(opened: OpenLesson) -> None:
    ask, wait = [p for p in LessonDocument(opened, Depth.QUICK).pieces() if isinstance(p, StopMark)]
    assert (ask.icon, ask.target) == ("ask", f"stop:{ask.id}")
    assert (wait.icon, wait.target) == ("wait", "")
    assert "4" in wait.label


def test_key_terms_are_linked_to_the_paragraph_that_explains_them(opened: OpenLesson) -> None:
    pieces = list(LessonDocument(opened, Depth.STANDARD).pieces())
    place = next(
        n for n, p in enumerate(pieces) if isinstance(p, SectionHeading) and p.id == CONCEPTS
    )
    listed = pieces[place + 1]
    assert isinstance(listed, Blocks)
    bullets = listed.blocks[0]
    assert isinstance(bullets, Bullets)
    lines = [item[0] for item in bullets.items]
    gpu = next(
        line for line in lines if isinstance(line, Paragraph) and line.id.startswith("concept.gpu")
    )
    assert gpu.runs[0].text == "GPU"
    assert gpu.runs[0].link == "lesson:why-accelerators#p-simd"
    assert "thousands of small cores" in plain(gpu.runs)


def test_memory_aids_say_what_they_are_and_lead_to_their_term(opened: OpenLesson) -> None:
    aids = [p for p in LessonDocument(opened, Depth.QUICK).pieces() if isinstance(p, Callout)]
    assert [aid.label for aid in aids] == ["Rhyme", "Story", "Memory tool", "Acronym"]
    last = aids[0].blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.runs[-1].link == "term:gpu"


def test_further_reading_tells_kind_and_length(opened: OpenLesson) -> None:
    links = next(p for p in LessonDocument(opened, Depth.QUICK).pieces() if isinstance(p, LinkList))
    assert links.details[0] == "Article"
    assert links.details[1].startswith("Video, 12")


def test_the_lesson_begins_with_its_title_and_ends_with_the_next_step(opened: OpenLesson) -> None:
    pieces = LessonDocument(opened, Depth.STANDARD).pieces()
    assert isinstance(pieces[0], Title)
    assert pieces[0].text == "Why accelerators"
    ends = [p.target for p in pieces if isinstance(p, Anchor)]
    assert ends[0] == PRETEST
    assert ends[-2:] == [QUIZ, COURSE]


def test_each_section_ends_with_the_way_to_its_questions(opened: OpenLesson) -> None:
    pieces = LessonDocument(opened, Depth.STANDARD).pieces()
    quizzes = [p for p in pieces if isinstance(p, Anchor) and p.target.startswith(SECTION)]
    assert f"{SECTION}train-run" in {p.target for p in quizzes}
    assert all("question" in p.text for p in quizzes)
    quick = LessonDocument(opened, Depth.QUICK).pieces()
    assert not any(isinstance(p, Anchor) and p.target.startswith(SECTION) for p in quick)


def test_the_end_leads_to_the_cards_or_to_taking_the_course(desk: Desk, opened: OpenLesson) -> None:
    def ends(of: OpenLesson) -> list[str]:
        pieces = LessonDocument(of, Depth.STANDARD).pieces()
        return [it.target for it in pieces if isinstance(it, Anchor)][-2:]

    assert ends(opened) == [QUIZ, COURSE]
    desk.library.enrol(GOOD_PACK)
    assert ends(desk.reading.open(opened.entry.key)) == [REVIEW, COURSE]
