"""Lessons become sections and blocks whose ids stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from studyapp.model.content import (
    Chapter,
    Dialogue,
    Examples,
    Lesson,
    MemoryAids,
    Overview,
    References,
    Turn,
)
from studyapp.model.text import Ask, Block, Bullets, Figure, Formula, Paragraph, Table, Wait, plain
from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.lessons import read_lesson_text
from studyapp.packs.reader import read_pack

HEADER = "---\nid: l\ntitle: T\n---\n\n"


@pytest.fixture
def lesson(good: Path) -> Lesson:
    return read_pack(good).lessons[0]


def problems(body: str) -> list[tuple[int, str]]:
    faults = Faults()
    read_lesson_text(HEADER + body, Sheet("lessons/l.md", faults), "en")
    return [(problem.line, problem.code) for problem in faults.problems]


def read(body: str) -> Lesson:
    faults = Faults()
    found = read_lesson_text(HEADER + body, Sheet("lessons/l.md", faults), "en")
    assert found is not None
    assert faults.problems == ()
    return found.lesson


def chapter(body: str) -> Chapter:
    section = read(f"## A {{#a}}\n\n{body}").sections[0]
    assert isinstance(section, Chapter)
    return section


def all_ids(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield block.id
        if isinstance(block, Bullets):
            for item in block.items:
                yield from all_ids(item)
        if isinstance(block, Table):
            for row in (block.head, *block.rows):
                yield from all_ids(row)


def test_sections_come_in_order_with_their_kinds(lesson: Lesson) -> None:
    assert [(section.id, type(section)) for section in lesson.sections] == [
        ("overview", Overview),
        ("talk", Dialogue),
        ("cpu-limits", Chapter),
        ("chips", Chapter),
        ("train-run", Chapter),
        ("examples", Examples),
        ("memory", MemoryAids),
        ("references", References),
    ]


def test_the_header_is_read(lesson: Lesson) -> None:
    assert (lesson.id, lesson.title, lesson.minutes) == ("why-accelerators", "Why accelerators", 25)
    assert len(lesson.objectives) == 3
    assert lesson.language == "en"


def test_the_overview_counts_through_its_depths(lesson: Lesson) -> None:
    overview = lesson.sections[0]
    assert isinstance(overview, Overview)
    depths = (overview.quick, overview.standard, overview.detailed)
    assert [[block.id for block in depth] for depth in depths] == [
        ["overview.1"],
        ["overview.2"],
        ["overview.3"],
    ]


def test_a_dialogue_has_turns_and_stops(lesson: Lesson) -> None:
    talk = lesson.sections[1]
    assert isinstance(talk, Dialogue)
    assert talk.turns[3] == Ask("talk.4", "q-gpu-strength")
    assert talk.turns[6] == Wait("talk.7", 4.0)
    speakers = [turn.speaker for turn in talk.turns if isinstance(turn, Turn)]
    assert speakers == ["mara", "ben", "mara", "ben", "mara", "mara"]
    first = talk.turns[0]
    assert isinstance(first, Turn)
    assert plain(first.paragraph.runs) == "Ben, how would you wash two thousand identical plates?"


def test_the_colon_behind_a_speaker_may_stand_outside_the_bold_word() -> None:
    talk = read("## D {.dialogue}\n\n{#t}\n**mara**: Hello, *all*.\n").sections[0]
    assert isinstance(talk, Dialogue)
    (turn,) = talk.turns
    assert isinstance(turn, Turn)
    assert (turn.speaker, turn.paragraph.id, plain(turn.paragraph.runs)) == (
        "mara",
        "t",
        "Hello, all.",
    )


def test_blocks_have_their_anchor_or_their_number(lesson: Lesson) -> None:
    limits, chips, _ = (it for it in lesson.sections if isinstance(it, Chapter))
    assert [block.id for block in limits.content] == [
        "cpu-limits.1",
        "p-specialise",
        "cpu-limits.3",
    ]
    assert [part.id for part in limits.parts] == ["cpu-limits.explanation", "cpu-limits.analogy"]
    assert [block.id for part in limits.parts for block in part.blocks] == [
        "cpu-limits.4",
        "cpu-limits.5",
    ]
    assert list(all_ids(chips.content)) == [
        "p-simd",
        *(f"chips.{number}" for number in range(2, 17)),
    ]


def test_a_figure_has_its_path_from_the_root_of_the_pack(lesson: Lesson) -> None:
    limits = lesson.sections[2]
    assert isinstance(limits, Chapter)
    figure = limits.content[2]
    assert isinstance(figure, Figure)
    assert figure.path == "media/chip-map.png"
    assert figure.alt.startswith("A floor plan of a toy chip:")


def test_a_formula_keeps_its_source(lesson: Lesson) -> None:
    train = lesson.sections[4]
    assert isinstance(train, Chapter)
    formula = Formula("train-run.2", r"w \leftarrow w - \eta \,\frac{\partial E}{\partial w}")
    assert train.content[1] == formula


def test_a_formula_may_say_how_it_is_spoken() -> None:
    (formula,) = chapter('{#f say="E is m c squared"}\n$$\nE = mc^2\n$$\n').content
    assert formula == Formula("f", "E = mc^2", "E is m c squared")


def test_memory_aids_belong_to_terms(lesson: Lesson) -> None:
    memory = lesson.sections[6]
    assert isinstance(memory, MemoryAids)
    assert [(aid.id, aid.term, aid.title) for aid in memory.aids] == [
        ("memory.rhyme", "gpu", "Rhyme"),
        ("memory.story", "tpu", "Story"),
        ("memory.tool", "inference", "Memory tool"),
        ("memory.acronym", "fpga", "Acronym: FIT"),
    ]


def test_references_have_kind_length_language_and_author(lesson: Lesson) -> None:
    references = lesson.sections[7]
    assert isinstance(references, References)
    article, video = references.links
    assert (article.kind, article.language, article.minutes) == ("article", "en", None)
    assert (video.kind, video.minutes, video.by) == ("video", 12, "Example Lab")
    assert video.url == "https://example.org/tpu-tour"


def test_a_second_section_of_a_kind_gets_a_number() -> None:
    body = (
        "## E {.examples}\n\na\n\n## F {.examples}\n\nb\n\n## D {.dialogue}\n\n## D {.dialogue}\n"
    )
    assert [section.id for section in read(body).sections] == [
        "examples",
        "examples-2",
        "dialogue-1",
        "dialogue-2",
    ]


def test_parts_take_an_id_of_their_own_and_repeat() -> None:
    body = "### X {#mine .example}\n\na\n\n### Y {.example}\n\nb\n\n### Z {.example}\n\nc\n"
    parts = chapter(body).parts
    assert [part.id for part in parts] == ["mine", "a.example", "a.example-2"]
    assert [part.blocks[0].id for part in parts] == ["a.1", "a.2", "a.3"]


def test_an_anchor_does_not_move_the_numbers_behind_it() -> None:
    plain_ids = [block.id for block in chapter("one\n\ntwo\n\nthree\n").content]
    named_ids = [block.id for block in chapter("one\n\n{#x}\ntwo\n\nthree\n").content]
    assert plain_ids == ["a.1", "a.2", "a.3"]
    assert named_ids == ["a.1", "x", "a.3"]


def test_an_anchor_names_a_list_a_table_and_a_figure() -> None:
    body = (
        "{#list}\n- one\n\n{#table}\n| a |\n|---|\n| b |\n\n"
        "text\n{#figure}\n![alt](../media/a.png)\n\n{#quote}\n> said\n"
    )
    ids = [block.id for block in chapter(body).content]
    assert ids == ["list", "table", "a.6", "figure", "quote"]


def test_a_heading_without_class_is_a_block() -> None:
    content = chapter("text\n\n### Plain\n\nmore\n\n#### Deeper {#deep}\n\nend\n").content
    assert [block.id for block in content] == ["a.1", "a.2", "a.3", "deep", "a.5"]


def test_a_decorative_figure_needs_no_words() -> None:
    (figure,) = chapter("![](../media/a.png){.decorative}\n").content
    assert figure == Figure("a.1", "media/a.png", "")


def test_a_link_to_the_same_lesson_carries_its_id() -> None:
    (paragraph,) = chapter("See [above](#a).\n").content
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs[1].link == "lesson:l#a"


def test_line_ends_of_windows_make_no_difference(good: Path) -> None:
    text = (good / "lessons/01-why-accelerators.md").read_text("utf-8")
    faults = Faults()
    one = read_lesson_text(text, Sheet("lessons/x.md", faults), "en")
    assert one is not None
    assert faults.problems == ()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("text\n\n## A {#a}\n", [(6, "E202")]),
        ("# Title\n\n## A {#a}\n", [(6, "E202")]),
        ("## A {#a}\n\n# Title\n", [(8, "E202")]),
        ("## A {.overvew}\n", [(6, "E203"), (6, "E204")]),
        ("## A\n", [(6, "E204")]),
        ("## A {#a}\n\n## B {#a}\n", [(8, "E301")]),
        ("## A {#a}\n\n{#a.2}\none\n\ntwo\n", [(11, "E301")]),
        ("## A {#A!}\n", [(6, "E104")]),
        ("## A {#a b}\n", [(6, "E204"), (6, "E205")]),
        ("## A {#a colour=red}\n", [(6, "E205")]),
        ("## A {#a}\n\n### B {.exmple}\n", [(8, "E203")]),
        ("## A {.overview}\n\nstray\n\n### Q {.quick}\n\nx\n", [(8, "E202")]),
        ("## A {.overview}\n\n### Q\n", [(8, "E203")]),
        ("## A {.memory}\n\n### R {.rhyme fro=gpu}\n\nx\n", [(8, "E205")]),
        ("## A {.dialogue}\n\nNobody says this.\n", [(8, "E207")]),
        ("## A {.dialogue}\n\n- **mara:** list\n", [(8, "E207")]),
        ("## A {.references}\n\n- no link\n", [(8, "E209")]),
        ("## A {.references}\n\n- [x](https://x.org) {.book}\n", [(8, "E203")]),
        ("## A {.references}\n\n- [x](https://x.org) {.video minutes=ten}\n", [(8, "E106")]),
        ("## A {.references}\n\n- [x](https://x.org) {.video lang=english1}\n", [(8, "E104")]),
        ("## A {.references}\n\n- [x](ftp://x.org)\n", [(8, "E309")]),
        ("## A {#a}\n\n![](../media/a.png)\n", [(8, "E206")]),
        ("## A {#a}\n\nSee ![a](../media/a.png) here.\n", [(8, "E208")]),
        ("## A {#a}\n\n![a](../../a.png)\n", [(8, "E321")]),
        ("## A {#a}\n\n![a](https://x.org/a.png)\n", [(8, "E321")]),
        ("## A {#a}\n\n![a](file:///etc/a.png)\n", [(8, "E321")]),
        ("## A {#a}\n\n![a](//host/share.png)\n", [(8, "E321")]),
        ("## A {#a}\n\n![a](..%5C..%5Ca.png)\n", [(8, "E321")]),
        ("## A {#a}\n\n[x](javascript:alert(1))\n", [(8, "E309")]),
        ("## A {#a}\n\n[x](java&#10;script:alert)\n", [(8, "E321")]),
        ("## A {#a}\n\n[x](FILE:///etc/passwd)\n", [(8, "E309")]),
        ("## A {#a}\n\n[x](term:No Term)\n", []),
        ("## A {#a}\n\n[x](<term:No Term>)\n", [(8, "E309")]),
        ("## A {#a}\n\n[pause](wait:soon)\n", [(8, "E212")]),
        ("## A {#a}\n\n[pause](wait:0s)\n", [(8, "E212")]),
        ("## A {#a}\n\nThen [pause](wait:4s) here.\n", [(8, "E212")]),
        ("## A {#a}\n\n{#lost}\n", [(8, "E211")]),
        ("## A {#a}\n\n{#lost}\n\n## B {#b}\n", [(8, "E211")]),
        ("## A {.dialogue}\n\n{#lost}\n", [(8, "E211")]),
        ("## A {#a}\n\n" + "- " * 12 + "x\n", [(8, "E210")]),
        ("## A {#a}\n\n" + "x" * 5_001 + "\n", [(8, "E210")]),
        ("## A {#a}\n\n" + "[" * 501 + "\n", [(8, "E210")]),
        ("## A {#a}\n\n" + "|a" * 99 + "|\n" + "|-" * 99 + "|\n" + "|\n" * 99, [(9, "E210")]),
        ("## A {#a}\n" + "\n" * 3_000, [(1, "E004")]),
    ],
)
def test_each_fault_of_a_lesson_has_its_line(body: str, found: list[tuple[int, str]]) -> None:
    assert problems(body) == found


@pytest.mark.parametrize("text", ["", "no header", "---\nid: a\n", "\n---\nid: a\n---\n"])
def test_a_lesson_needs_a_header(text: str) -> None:
    faults = Faults()
    assert read_lesson_text(text, Sheet("lessons/l.md", faults), "en") is None
    assert [problem.code for problem in faults.problems] == ["E201"]


def test_a_fault_in_the_header_has_its_line() -> None:
    faults = Faults()
    read_lesson_text("---\nid: l\ntitel: T\n---\n", Sheet("lessons/l.md", faults), "en")
    assert [(it.line, it.column, it.code) for it in faults.problems] == [
        (2, 1, "E101"),
        (3, 1, "E112"),
    ]
