import pytest

from studyapp.model.quoting import quoted, with_gap
from studyapp.model.text import Code, Figure, Formula, Leaf, Paragraph, Run, leaf_text, plain
from studyapp.study.texts import written

SENTENCE = Paragraph(
    "p",
    (
        Run("First one. A "),
        Run("GPU", strong=True),
        Run(" needs "),
        Run("n^2", math=True),
        Run(" cores. Third one."),
    ),
)


def whole(leaf: Leaf) -> str:
    return quoted([(leaf, 0, len(leaf_text(leaf)))])


@pytest.mark.parametrize(
    "source",
    [
        "Plain words, and more.",
        r"A star \* and a \`tick\` and \[brackets\] for 5 \$",
        "**strong** and *soft* and `code` and $x_1^2$",
        "snake_case stays",
        r"\# no heading",
        r"\- no list",
        r"1\. no list",
    ],
)
def test_what_is_quoted_reads_as_it_was_written(source: str) -> None:
    (leaf,) = written(source)
    assert isinstance(leaf, Paragraph)
    (again,) = written(whole(leaf))
    assert isinstance(again, Paragraph)
    assert again.runs == leaf.runs


def test_blocks_of_other_kinds_keep_their_kind() -> None:
    code = Code("c", "a = 1\nb = 2\n", "python")
    formula = Formula("f", "x^2")
    picture = Figure("i", "media/x.png", "What it shows")
    parts = [(leaf, 0, len(leaf_text(leaf))) for leaf in (code, formula, picture)]
    assert quoted(parts) == "```python\na = 1\nb = 2\n```\n\n$$x^2$$"


def test_a_part_is_cut_by_characters_but_a_formula_stays_whole() -> None:
    text = plain(SENTENCE.runs)
    start = text.index("GPU") + 1
    assert quoted([(SENTENCE, start, text.index("n^2") + 1)]) == "**PU** needs $n^2$"


def test_a_word_becomes_the_gap_of_its_sentence() -> None:
    text = plain(SENTENCE.runs)
    start = text.index("GPU")
    gapped = with_gap(SENTENCE, start, start + 4, "en")
    assert gapped == "A {{c1::**GPU**}} needs $n^2$ cores."


def test_a_whole_sentence_is_no_gap() -> None:
    text = plain(SENTENCE.runs)
    assert not with_gap(SENTENCE, 0, len(text), "en")
    assert not with_gap(SENTENCE, text.index("Third"), len(text), "en")
    assert not with_gap(Code("c", "x = 1"), 0, 1, "en")
    assert not with_gap(SENTENCE, 10, 11, "en")
