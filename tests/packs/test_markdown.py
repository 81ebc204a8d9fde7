"""Short texts of cards and questions become blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.text import (
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    leaves,
)
from studyapp.packs.markdown import blocks, examine


def runs(source: str) -> tuple[Run, ...]:
    (block,) = blocks(source, "c")
    assert isinstance(block, Paragraph)
    return block.runs


def test_a_short_text_is_one_paragraph() -> None:
    assert blocks("What is a warp?", "c-warp") == (
        Paragraph("c-warp.1", (Run("What is a warp?"),)),
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("**a** b", (Run("a", strong=True), Run(" b"))),
        ("*a **b***", (Run("a ", emphasis=True), Run("b", emphasis=True, strong=True))),
        ("~~a~~", (Run("a", strike=True),)),
        ("`a  b`", (Run("a  b", code=True),)),
        ("$x^2$ and $y$", (Run("x^2", math=True), Run(" and "), Run("y", math=True))),
        ("It costs $5 or $6.", (Run("It costs $5 or $6."),)),
        ("[GPU](term:gpu)s", (Run("GPU", link="term:gpu"), Run("s"))),
        ("[x](https://a.org/ü)", (Run("x", link="https://a.org/ü"),)),
        ("<https://a.org>", (Run("https://a.org", link="https://a.org"),)),
        ("[**x**](card:a)", (Run("x", strong=True, link="card:a"),)),
        ("[Wort]{lang=de} word", (Run("Wort", language="de"), Run(" word"))),
        (
            "[*Wort* eins]{lang=de}",
            (Run("Wort", emphasis=True, language="de"), Run(" eins", language="de")),
        ),
        ("[a]{lang=}", (Run("[a]{lang=}"),)),
        ("one\ntwo", (Run("one two"),)),
        ("one  \ntwo", (Run("one\ntwo"),)),
        ("<b>bold</b> &amp; <script>", (Run("<b>bold</b> & <script>"),)),
        ("a &lt;b&gt;", (Run("a <b>"),)),
        ("[x](javascript:alert)", (Run("x"),)),
        ("[x](file:///etc/passwd)", (Run("x"),)),
        ("[x](wait:4s) more", (Run("x more"),)),
    ],
)
def test_runs_carry_their_look(source: str, expected: tuple[Run, ...]) -> None:
    assert runs(source) == expected


def test_every_kind_of_block_is_read() -> None:
    source = (
        "# Top\n\n- one\n- two\n\n  more\n\n3. three\n\n> said\n\n```py x\na = 1\n```\n\n"
        '| l | r | c |\n|---|--:|:-:|\n| 1 | 2 | 3 |\n\n---\n\n$$ x $$\n\n![alt](media/a.png "T")\n'
    )
    head, bullets, numbered, quote, code, table, rule, formula, figure = blocks(source, "c")
    assert head == Heading("c.1", 3, (Run("Top"),))
    assert isinstance(bullets, Bullets)
    assert [[block.id for block in item] for item in bullets.items] == [["c.3"], ["c.4", "c.5"]]
    assert bullets.start is None
    assert isinstance(numbered, Bullets)
    assert numbered.start == 3
    assert isinstance(quote, Quote)
    assert code == Code("c.10", "a = 1", "py")
    assert isinstance(table, Table)
    assert table.alignments == ("left", "right", "center")
    assert [cell.runs[0].text for cell in table.rows[0]] == ["1", "2", "3"]
    assert rule == Rule("c.18")
    assert formula == Formula("c.19", "x")
    assert figure == Figure("c.20", "media/a.png", "alt", "T")


def test_html_is_shown_as_text() -> None:
    assert runs("<div onclick=x>") == (Run("<div onclick=x>"),)


def test_what_a_text_links_to_is_told() -> None:
    notes = examine("See [a](term:gpu) and [b](quiz:q).\n\n![c](media/c.png)")
    assert [(kind, target) for _, kind, target in notes.mentions] == [
        ("term", "gpu"),
        ("quiz", "q"),
        ("path", "media/c.png"),
        ("picture", "media/c.png"),
    ]
    assert notes.faults == []


MARKUP = st.text(st.sampled_from("ab \n*_`~[](){}<>#|$!-:.=>&;\\1\"'\t/"), max_size=80)


@given(st.one_of(st.text(max_size=80), MARKUP))
def test_any_text_gives_blocks_with_ids_that_differ(source: str) -> None:
    made: tuple[Block, ...] = blocks(source, "c")
    ids = [leaf.id for leaf in leaves(made)]
    assert len(ids) == len(set(ids)) or "{#" in source
    examine(source)
