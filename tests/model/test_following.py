from studyapp.model.following import behind_stop, section_beside, start_at
from studyapp.model.narration.lexicon import Lexicon
from studyapp.model.narration.spoken import script_of
from studyapp.model.text import Ask, Block, Code, Heading, Paragraph, Run

BLOCKS: tuple[Block, ...] = (
    Heading("one", 3, (Run("One"),)),
    Paragraph("a", (Run("First here. Second here."),)),
    Ask("stop", "q-1"),
    Heading("two", 3, (Run("Two"),)),
    Paragraph("b", (Run("Third here."),)),
)
SCRIPT = script_of(BLOCKS, Lexicon(), "en")  # One, First, Second, stop, Two, Third
SHOWN = ("title", "one", "a", "picture", "two", "b", "links")
SECTIONS = {"one", "two"}


def test_reading_starts_with_the_sentence_at_the_top() -> None:
    assert start_at(SCRIPT, SHOWN, "a", 0) == 1
    assert start_at(SCRIPT, SHOWN, "a", 14) == 2


def test_reading_starts_with_the_next_words_where_nothing_is_spoken() -> None:
    assert start_at(SCRIPT, SHOWN, "title", 0) == 0
    assert start_at(SCRIPT, SHOWN, "picture", 3) == 4
    assert start_at(SCRIPT, SHOWN, "links", 0) is None
    assert start_at(SCRIPT, SHOWN, "unheard-of", 0) is None
    assert start_at((), SHOWN, "a", 0) is None


def test_a_chapter_back_is_its_own_start_first_and_then_the_one_before() -> None:
    assert section_beside(SCRIPT, SECTIONS, 5, -1) == 4
    assert section_beside(SCRIPT, SECTIONS, 4, -1) == 0
    assert section_beside(SCRIPT, SECTIONS, 0, -1) is None


def test_a_chapter_on_is_the_next_heading() -> None:
    assert section_beside(SCRIPT, SECTIONS, 0, 1) == 4
    assert section_beside(SCRIPT, SECTIONS, 2, 1) == 4
    assert section_beside(SCRIPT, SECTIONS, 4, 1) is None


def test_the_lesson_goes_on_behind_a_stop() -> None:
    assert behind_stop(SCRIPT, "stop") == 4
    assert behind_stop(SCRIPT, "a") is None
    last = script_of((Code("c", "x"), Ask("end", "q-2")), Lexicon(), "en")
    assert behind_stop(last, "end") is None
