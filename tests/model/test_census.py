import pytest

from studyapp.model.census import census, reading_grade
from studyapp.model.content import (
    Card,
    CardKind,
    Chapter,
    ChoiceQuestion,
    Lesson,
    Option,
    Pack,
    Part,
    PartKind,
    Person,
)
from studyapp.model.text import Paragraph, Run


def paragraph(name: str, text: str = "A fact.") -> Paragraph:
    return Paragraph(name, (Run(text),))


def pack(*options: Option, source: str = "l#p1") -> Pack:
    example = Part("c.example", PartKind.EXAMPLE, "Example", (paragraph("e", "3 + 4 = 7"),))
    chapter = Chapter("c", "C", (paragraph("p1"), paragraph("p2")), (example,))
    question = ChoiceQuestion(id="q", prompt="?", options=options)
    return Pack(
        id="a.b",
        version="1.0.0",
        title="T",
        language="en",
        license="MIT",
        authors=(Person("A"),),
        lessons=(Lesson("l", "L", "l.md", 5, (), (), "en", (chapter,)),),
        cards=(Card(id="k", kind=CardKind.BASIC, front="f", back="b", source=source),),
        questions=(question,) if options else (),
    )


def test_a_paragraph_counts_as_asked_when_an_item_names_it_as_its_source() -> None:
    found = census(pack())
    assert found.lessons[0].uncovered == ("p2",)
    assert found.coverage == pytest.approx(0.5)


def test_an_example_with_a_number_counts_as_worked() -> None:
    assert census(pack()).lessons[0].worked_examples == 1


def test_a_right_option_gives_itself_away_only_when_it_alone_is_the_longest() -> None:
    short, long = Option("no", right=False), Option("a much longer one", right=True)
    assert census(pack(short, long)).longest_is_right == 1
    assert census(pack(Option("an equally long 1", right=False), long)).longest_is_right == 0


def test_options_without_feedback_and_items_without_source_are_named() -> None:
    found = census(pack(Option("a", right=True, why="since"), Option("b", right=False)))
    assert found.silent_options == ("q",)
    assert found.sourceless == ("q",)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The cat sat on the mat. It was warm.", -3.0, 2.0),
        (
            (
                "Notwithstanding considerable organisational complexity, institutional "
                "accountability necessitates comprehensive documentation."
            ),
            18.0,
            60.0,
        ),
    ],
)
def test_the_reading_grade_tells_plain_sentences_from_heavy_ones(
    text: str, least: float, most: float
) -> None:
    assert least <= reading_grade(text) <= most
