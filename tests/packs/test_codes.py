"""Each code of a fault has a sample that is broken in one way and yields just this code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from studyapp.model.problems import PackError, Problem, Severity
from studyapp.packs.archive import unpack
from studyapp.packs.checker import check_pack
from studyapp.packs.codes import CODES
from studyapp.packs.reader import inspect_pack
from studyapp.packs.stamps import stamp

CARDS: Final = "cards/core.yaml"
QUIZ: Final = "quiz/accelerators.yaml"
LESSON: Final = "lessons/01-why-accelerators.md"
TEST: Final = "tests/practice.yaml"
PICTURE: Final = (
    "![A floor plan of a toy chip: a small control block at the left and a grid of sixteen "
    "arithmetic blocks at the right.]"
)


def edit(name: str, old: str, new: str) -> Callable[[Any], None]:
    return lambda draft: draft.edit(name, old, new)


def write(name: str, content: str | bytes) -> Callable[[Any], None]:
    return lambda draft: draft.write(name, content)


def link(draft: Any) -> None:
    (draft.root / "media" / "link.png").symlink_to(draft.root / "media" / "chip-map.png")


def remove(*names: str) -> Callable[[Any], None]:
    def apply(draft: Any) -> None:
        for name in names:
            (draft.root / name).unlink()

    return apply


BROKEN: Final[list[tuple[str, Callable[[Any], object]]]] = [
    ("E001", write("speech.yaml", "say: {é: e}\n".encode("latin-1"))),
    ("E001", write("speech.yaml", "say: {a: b}\n".encode("utf-16"))),
    ("E002", edit(QUIZ, "prompt: Fill the gaps.", "prompt: Fill: the gaps.")),
    ("E002", edit(QUIZ, "prompt: Fill the gaps.", "prompt: @fill the gaps.")),
    ("E002", edit(QUIZ, "prompt: Fill the gaps.", 'prompt: "Fill the gaps.')),
    ("E002", edit(QUIZ, "prompt: Fill the gaps.", "prompt: [Fill the gaps.")),
    ("E002", edit(QUIZ, "    prompt: Fill the gaps.", "   prompt: Fill the gaps.")),
    ("E002", edit(QUIZ, "prompt: Fill the gaps.", "prompt: Fill the gaps.\n    oops")),
    ("E002", edit("pack.yaml", "format: 1", 'format: 1\n"a\\qb": 1')),
    ("E003", edit(CARDS, "tags: [core]", "tags: &tags [core]")),
    ("E003", edit(CARDS, "front: warp", "front: !!str warp")),
    ("E003", write("speech.yaml", "say: {a: b}\n---\nsay: {a: b}\n")),
    ("E004", edit(CARDS, "front: warp", f"front: {'w' * 20_001}")),
    ("E004", write("speech.yaml", "[" * 100_000)),
    ("E004", write("speech.yaml", f"say: {'a' * 100_001}")),
    ("E004", write("speech.yaml", "# long\n" * 800_000)),
    ("E005", remove("pack.yaml")),
    ("E006", link),
    ("E007", write("speech.yaml", "say: {a: b\0}\n")),
    ("E007", write("speech.yaml", 'say: {a: "\\0"}\n')),
    ("E100", edit("pack.yaml", "format: 1", "format: 2")),
    ("E101", edit(CARDS, "    back: The same step on very many values at once.\n", "")),
    ("E101", edit(CARDS, "front: warp", "front:")),
    ("E101", edit(QUIZ, "type: truefalse", "rev: 1")),
    ("E101", write("speech.yaml", "# nothing\n")),
    ("E102", edit(CARDS, "accept: [field-programmable gate array, FPGAs]", "accept: FPGAs")),
    ("E102", edit(CARDS, "front: warp", "front: [warp]")),
    ("E102", write("cards/x.yaml", "cards: [front]\n")),
    ("E102", write("terms.yaml", "terms: {gpu: GPU}\n")),
    ("E102", write("cards/x.yaml", "cards: []\ndefaults: [core]\n")),
    ("E102", edit("pack.yaml", "speakers:  ", "speakers: [mara]\nx-speakers:  ")),
    ("E103", edit(CARDS, "mode: hide-one", "mode: hide-some")),
    ("E104", edit("pack.yaml", "version: 1.2.0", "version: 1.2")),
    ("E104", edit("pack.yaml", "id: example.accelerators", "id: Example")),
    ("E104", edit("pack.yaml", "url: https://example.org/author", "url: javascript:x")),
    ("E104", edit(CARDS, "id: c-warp", "id: C Warp")),
    ("E104", edit("pack.yaml", 'requires_app: ">=1.0"', "requires_app: the newest")),
    ("E105", edit(QUIZ, "difficulty: 1", "difficulty: 9")),
    ("E106", edit(QUIZ, "answer: false", "answer: no")),
    ("E106", edit(QUIZ, "answer: 32", "answer: 3,2")),
    ("E106", edit(QUIZ, "tolerance: 0", "tolerance: about 5")),
    ("E106", edit(QUIZ, "answer: 32", "answer: .inf")),
    ("E106", edit("pack.yaml", "minutes: 40", "minutes: 40.5")),
    ("E107", edit(CARDS, "rect: [4, 8, 22, 84]", "rect: [4, 8, 22]")),
    (
        "E107",
        edit(
            "pack.yaml",
            "authors:\n  - name: Example Author\n    url: https://example.org/author",
            "authors: []",
        ),
    ),
    ("E107", write("i18n/de/quiz/x.yaml", "questions: [{id: q-order, items: [a, b]}]\n")),
    ("E110", edit(CARDS, "  - id: c-warp\n    type: reversed", "  - type: reversed")),
    ("E112", edit(CARDS, "hint: Think", "hnt: Think")),
    ("E113", edit(CARDS, "front: warp", "front: warp\n    front: weft")),
    ("E120", edit("cards/short.csv", "32,numbers", "32,0,numbers")),
    ("E121", edit("cards/short.csv", "id,type,front", "id,type,frnt")),
    ("E121", edit("cards/short.csv", "id,type,front", "id,front,front")),
    ("E121", edit("cards/short.csv", "id,type,front", "x-id,type,front")),
    ("E122", edit("cards/short.csv", '"What does ""general', '"What does "general')),
    ("E130", edit(QUIZ, "- right: Brightening", "- wrong: Brightening")),
    ("E130", edit(QUIZ, "- wrong: Opening", "- right: Opening")),
    ("E130", edit(QUIZ, "- wrong: Opening", "- right: x\n        wrong: Opening")),
    (
        "E131",
        edit(
            CARDS,
            "{{c1::Training}} is judged by {{c2::throughput}}, {{c1::inference}} by "
            "the {{c2::wait of one user::how long?}}.",
            "Training is judged.",
        ),
    ),
    (
        "E131",
        edit(
            QUIZ,
            "A {{TPU|tensor processing unit}} passes numbers through a {{grid|array|mesh}} of",
            "Some",
        ),
    ),
    ("E132", edit(QUIZ, "bank: [grid, queue, TPU, CPU]", "bank: [queue, TPU, CPU]")),
    ("E133", edit(CARDS, "rect: [4, 8, 22, 84]", "rect: [80, 8, 22, 84]")),
    ("E134", edit(TEST, "    ids: [q-explain]", "")),
    ("E201", edit(LESSON, "---\n", "")),
    ("E202", edit(LESSON, "## Overview", "Hello.\n\n## Overview")),
    ("E203", edit(LESSON, "{.analogy}", "{.anlogy}")),
    ("E204", edit(LESSON, " {#chips}", "")),
    ("E205", edit(LESSON, "{.rhyme for=gpu}", "{.rhyme term=gpu}")),
    ("E206", edit(LESSON, PICTURE, "![]")),
    ("E207", edit(LESSON, "**ben:** Not", "Not")),
    ("E208", edit(LESSON, PICTURE, f"Here: {PICTURE}")),
    ("E209", edit(LESSON, "- [A tour of a TPU board]", "- See [A tour of a TPU board]")),
    ("E210", edit(LESSON, "- Sorting", f"{'- ' * 12}Sorting")),
    ("E211", edit(LESSON, "## Where it is used", "{#p-lost}\n\n## Where it is used")),
    ("E212", edit(LESSON, "wait:4s", "wait:soon")),
    ("E301", edit(QUIZ, "id: q-match", "id: c-warp")),
    ("E301", edit(CARDS, "{id: grid,", "{id: control,")),
    ("E301", edit("pack.yaml", "  - lessons/01", f"  - {LESSON}\n  - lessons/01")),
    ("E302", edit(CARDS, "why-accelerators#p-simd", "why-accelerators#p-sidm")),
    ("E302", edit(CARDS, "why-accelerators#p-simd", "why-accelerator#p-simd")),
    ("E303", edit(CARDS, "terms: [gpu]", "terms: [gpuu]")),
    ("E303", edit(LESSON, "](term:latency)", "](term:latancy)")),
    ("E303", edit("terms.yaml", "at once.", "[at](term:once).")),
    ("E303", edit(LESSON, "minutes: 25", "terms: [gpuu]")),
    ("E303", edit(TEST, "{terms: [gpu, tpu, fpga]}", "{terms: [gpu, tpu, fpgaa, inference]}")),
    ("E304", edit(TEST, "ids: [q-explain]", "ids: [q-explian]")),
    ("E304", edit(LESSON, "](quiz:q-gpu-strength)", "](quiz:q-gpu)")),
    ("E304", edit(QUIZ, "lesson: why-accelerators", "lesson: why")),
    ("E305", edit(LESSON, "**ben:** Not", "**bob:** Not")),
    ("E306", edit("terms.yaml", "requires: [cpu, accelerator] ", "requires: [cpu, gpu] ")),
    ("E307", edit("pack.yaml", "c-gpu: c-gpu-strength", "c-gpu: c-gone")),
    ("E307", edit("pack.yaml", "retired: [q-old-asic]", "retired: [q-match]")),
    ("E307", edit("pack.yaml", "c-gpu: c-gpu-strength", "c-warp: c-gpu-strength")),
    ("E308", edit(TEST, "pick: 4", "pick: 40")),
    ("E308", edit(TEST, "    ids: [q-explain]", "    from: {tags: [none]}")),
    ("E309", edit(LESSON, "](term:latency)", "](javascript:alert)")),
    ("E310", edit("i18n/de/terms.yaml", "id: inference", "id: inferenz")),
    ("E310", write(f"i18n/de/{LESSON}", "---\nid: why-accelerators\ntitle: T\n---\n")),
    ("E310", write("i18n/de/lessons/x.md", "---\nid: x\ntitle: T\n---\n")),
    ("E310", write(f"i18n/de/{LESSON}", "---\nid: y\ntitle: T\n---\n")),
    (
        "E310",
        write(
            "i18n/de/quiz/x.yaml",
            "questions: [{id: q-gpu-strength, choices: [{wrong: a}, {right: b}, {wrong: c}]}]\n",
        ),
    ),
    (
        "E310",
        write("i18n/de/cards/x.yaml", "cards: [{id: c-chip-map, masks: [{id: gird, label: x}]}]\n"),
    ),
    ("E320", edit(LESSON, "../media/chip-map.png", "../media/chip-mop.png")),
    ("E320", edit(CARDS, "image: media/chip-map.png", "image: media/Chip-map.png")),
    ("E320", edit("pack.yaml", "translations: [de]", "translations: [de, fr]")),
    ("E321", edit(CARDS, "image: media/chip-map.png", "image: ../chip-map.png")),
    ("E321", edit(LESSON, "../media/chip-map.png", "../../chip-map.png")),
    ("E321", write("media/aux.txt", "x")),
    ("E322", write("media/run.exe", "x")),
    ("E322", edit(CARDS, "image: media/chip-map.png", "image: speech.yaml")),
    ("E322", edit(LESSON, "../media/chip-map.png", "../speech.yaml")),
    ("E322", edit("pack.yaml", "  - lessons/01", "  - speech.yaml\n  - lessons/01")),
    ("E323", write("README.MD", "x")),
    ("W101", write("cards/more.yml", "cards: []")),
    ("W101", write("glossary.yaml", "terms: []")),
    ("W101", write("i18n/de/cards/x.csv", "id,front\n")),
    ("W201", write("lessons/00.md", "---\nid: zero\ntitle: Zero\n---\n")),
    ("W301", write("i18n/fr/pack.yaml", "title: T")),
    ("W320", remove("media/credits.yaml")),
    ("W321", edit("media/credits.yaml", "    alt: Floor plan of a toy chip\n", "")),
]
PALE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<rect width="100%" height="100%" fill="#fff"/>'
    '<text x="20" y="40" font-size="12" fill="#999">pale</text></svg>'
)
BARE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<text x="20" y="40" font-size="12">bare</text></svg>'
)
CREDIT: Final = "files:\n  - {file: new.svg, by: A, license: CC0-1.0, alt: A word on white}\n"
FIRST_RIGHT: Final = "right: Brightening every pixel of a film by the same amount"


def picture(content: str | bytes, suffix: str = "svg") -> Callable[[Any], None]:
    def apply(draft: Any) -> None:
        draft.write(f"media/new.{suffix}", content)
        draft.edit("media/credits.yaml", "files:\n", CREDIT.replace("svg", suffix))

    return apply


def card(text: str) -> Callable[[Any], None]:
    return write("cards/new.yaml", f"cards:\n  - id: c-new\n    {text}\n")


def question(text: str) -> Callable[[Any], None]:
    return write("quiz/new.yaml", f"questions:\n  - id: q-new\n    {text}\n")


def options(*texts: str) -> str:
    lines = "".join(f"\n      - {{{text}, why: For a reason.}}" for text in texts)
    return f"\n    choices:{lines}"


ADVISED: Final[list[tuple[str, Callable[[Any], object]]]] = [
    (
        "W302",
        lambda draft: (
            stamp(draft.root, "de"),
            draft.edit("terms.yaml", "Running a finished", "Using a finished"),
        ),
    ),
    ("W322", picture(b"no picture", "png")),
    ("W322", picture("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
    ("W501", edit(QUIZ, FIRST_RIGHT, f"{FIRST_RIGHT}, which is the same step again")),
    (
        "W502",
        question(
            "type: choice\n    prompt: What is hot?"
            + options("wrong: A lake of ice", "wrong: A hill of snow", "right: None of the above")
        ),
    ),
    (
        "W503",
        question(
            "type: choice\n    prompt: What is hot?"
            + options("wrong: Old ice", 'wrong: "Old, ice"', "right: Fire")
        ),
    ),
    (
        "W504",
        question(
            "type: choice\n    prompt: Why do kettles whistle loudly?"
            + options("wrong: Water is wet", "wrong: Steel is hard", "right: Loud whistling")
        ),
    ),
    (
        "W505",
        question(
            "type: choice\n    prompt: The sound is made by an"
            + options("wrong: kettle", "wrong: lid", "right: opening")
        ),
    ),
    (
        "W506",
        question(
            "type: choice\n    prompt: Which of these is not hot?"
            + options("wrong: Fire", "wrong: Steam", "right: Ice")
        ),
    ),
    ("W507", edit(QUIZ, "        why: One short task leaves thousands of cores idle.\n", "")),
    ("W507", edit(QUIZ, "    explanation: Only training does; inference reads them.\n", "")),
    ("W508", question("type: short\n    prompt: What is a tea kettle for?\n    answer: tea")),
    ("W509", question("type: order\n    prompt: Count.\n    items: [a, b, c, d, e, f, g, h, i]")),
    ("W601", card("front: What is it? And why?\n    back: A pot.")),
    ("W601", card("front: What is it?\n    back: A pot. It is round. It is made of tin.")),
    ("W601", card('front: What is in it?\n    back: "- tea\\n- milk\\n- sugar"')),
    ("W602", card("front: Is it hot?\n    back: Yes, very.")),
    ("W603", card("front: warp!\n    back: what a carpet has")),
    ("W604", card("front: What does a steam kettle make?\n    back: Steam.")),
    ("W604", card("type: typed\n    front: What does a *GPU* do best?\n    answer: best")),
    ("W605", card('type: cloze\n    text: "Tea {{c1::is made of leaves and hot water}}."')),
    ("W701", picture(PALE)),
    ("W702", picture(BARE)),
    ("W703", edit(LESSON, PICTURE, "![A diagram]")),
    ("W703", edit("media/credits.yaml", "alt: Floor plan of a toy chip", "alt: chip-map.png")),
    ("W703", edit(CARDS, "alt: Floor plan of a toy chip", "alt: image")),
    ("W704", edit(LESSON, "[Inference](term:inference)", "Look [here](term:inference): it")),
]
IN_ARCHIVES: Final = {"E330", "E331"}
AFTER_THE_LAST: Final[list[tuple[str, Callable[[Any], object]]]] = [
    ("E401", edit("pack.yaml", "version: 1.2.0", "version: 1.1.9")),
    ("E402", edit(CARDS, "hint: Think of the rack", "hint: Think of a rack")),
    ("E403", edit("pack.yaml", "id: example.accelerators", "id: example.chips")),
    (
        "W401",
        lambda draft: (
            draft.edit("pack.yaml", "version: 1.2.0", "version: 1.10.0"),
            draft.edit("CHANGELOG.md", "## 1.2.0", "## 1.10.0"),
            draft.edit(CARDS, "id: c-term-de", "id: c-word-de"),
        ),
    ),
    (
        "W402",
        edit("pack.yaml", "version: 1.2.0", "version: 1.20.0"),
    ),
]


@pytest.mark.parametrize(("code", "damage"), BROKEN)
def test_a_sample_broken_in_one_way_yields_just_its_code(
    draft: Any, code: str, damage: Callable[[Any], object]
) -> None:
    damage(draft)
    reading = inspect_pack(draft.root)
    assert {problem.code for problem in reading.problems} == {code}
    assert (reading.pack is None) == code.startswith("E")


@pytest.mark.parametrize(("code", "change"), ADVISED)
def test_a_pack_that_could_be_better_in_one_way_yields_just_its_code(
    draft: Any, code: str, change: Callable[[Any], object]
) -> None:
    change(draft)
    assert {problem.code for problem in check_pack(draft.root)} == {code}
    assert inspect_pack(draft.root).problems == ()


@pytest.mark.parametrize(("code", "change"), AFTER_THE_LAST)
def test_a_release_that_breaks_one_rule_yields_just_its_code(
    draft: Any, good: Path, code: str, change: Callable[[Any], object]
) -> None:
    change(draft)
    assert {problem.code for problem in check_pack(draft.root, before=good)} == {code}
    assert check_pack(draft.root) == ()


def test_a_release_that_is_one_has_no_fault(draft: Any, good: Path) -> None:
    assert check_pack(good, before=good) == ()
    draft.edit("pack.yaml", "version: 1.2.0", "version: 1.10.0")
    draft.edit("CHANGELOG.md", "## 1.2.0", "## 1.10.0")
    draft.edit("pack.yaml", "retired: [q-old-asic]", "retired: [q-old-asic, c-term-de]")
    draft.edit("pack.yaml", "  c-gpu: c-gpu-strength", "  c-warp: c-weft")
    draft.edit(CARDS, "id: c-warp", "id: c-weft")
    draft.edit(CARDS, "id: c-term-de", "id: c-word-de")
    assert check_pack(draft.root, before=good) == ()


def test_every_code_has_a_sample() -> None:
    assert {code for code, _ in (*BROKEN, *ADVISED, *AFTER_THE_LAST)} | IN_ARCHIVES == CODES.keys()


def test_codes_that_start_with_w_are_warnings(draft: Any) -> None:
    draft.edit("media/credits.yaml", "    alt: Floor plan of a toy chip\n", "")
    draft.edit(CARDS, "hint: Think", "hnt: Think")
    severities = {it.code: it.severity for it in inspect_pack(draft.root).problems}
    assert severities == {"E112": Severity.ERROR, "W321": Severity.WARNING}


EXPECTED: Final = Path(__file__).parent / "samples" / "broken-in-many-ways.txt"


def break_in_many_ways(draft: Any) -> None:
    draft.edit(CARDS, "hint: Think", "hnt: Think")
    draft.edit(CARDS, "- id: c-warp", "- id: q-match")
    draft.edit(CARDS, "type: reversed", "type: revresed")
    table = (draft.root / "cards/short.csv").read_text("utf-8")
    draft.write("cards/short.csv", f"{table}c-more,basic,a,b,c\n")
    draft.edit(LESSON, PICTURE, "![]")
    draft.edit(LESSON, " {#chips}", "")
    draft.edit(QUIZ, "answer: false", "answer: no")
    draft.edit(QUIZ, "prompt: Fill the gaps.", "prompt: Fill: the gaps.")
    draft.edit("terms.yaml", "requires: [cpu, accelerator]", "requires: [cpu, tpu]")
    draft.edit("terms.yaml", "requires: [accelerator]", "requires: [gpu]")
    speech = (draft.root / "speech.yaml").read_bytes()
    draft.write("speech.yaml", speech + b"# \xff\n")


def as_lines(problems: tuple[Problem, ...]) -> str:
    return "".join(f"{it}\n" + (f"    hint: {it.hint}\n" if it.hint else "") for it in problems)


def test_a_pack_broken_in_many_ways_tells_all_at_once(draft: Any) -> None:
    break_in_many_ways(draft)
    assert as_lines(inspect_pack(draft.root).problems) == EXPECTED.read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("answer: 32", "answer: 32 threads", "write the number alone, without its unit"),
        ("answer: 32", "answer: 3,2", "write the decimal point as a dot, without spaces"),
        ("    prompt: Fill the gaps.", "\tprompt: Fill the gaps.", "indent with spaces, not tabs"),
    ],
)
def test_a_usual_slip_is_told_with_what_mends_it(draft: Any, old: str, new: str, told: str) -> None:
    draft.edit(QUIZ, old, new)
    (problem,) = inspect_pack(draft.root).problems
    assert problem.hint is not None
    assert told in problem.hint


@pytest.mark.parametrize(
    ("name", "told"), [("images/pot.svg", "belong into media/"), ("notes/a.yaml", "cards")]
)
def test_a_file_in_a_place_that_is_not_read_is_told_where_it_belongs(
    draft: Any, name: str, told: str
) -> None:
    draft.write(name, "")
    (problem,) = inspect_pack(draft.root).problems
    assert problem.hint is not None
    assert told in problem.hint


def test_one_cause_is_reported_once(draft: Any) -> None:
    draft.edit(LESSON, "{#p-simd}\n", "")
    (problem,) = inspect_pack(draft.root).problems
    assert problem.code == "E302"
    assert problem.message == (
        "no section or paragraph 'p-simd' in lesson 'why-accelerators' (and in 5 more places)"
    )


def test_what_a_broken_file_held_is_not_missed_elsewhere(draft: Any) -> None:
    draft.write("terms.yaml", "terms: [")
    assert [problem.code for problem in inspect_pack(draft.root).problems] == ["E002"]


def test_a_broken_pack_file_does_not_hide_the_faults_of_others(draft: Any) -> None:
    draft.write("pack.yaml", "format: [")
    draft.edit(CARDS, "hint: Think", "hnt: Think")
    assert [it.code for it in inspect_pack(draft.root).problems] == ["E112", "E002"]


def test_another_format_gets_one_clear_message(draft: Any) -> None:
    draft.edit("pack.yaml", "format: 1", "format: 2\nnew: thing")
    draft.edit(CARDS, "hint: Think", "hnt: Think")
    (problem,) = inspect_pack(draft.root).problems
    assert problem.message == "the pack is written in format 2; this app reads format 1"
    assert problem.line == 2


@pytest.mark.parametrize("name", ["nothing", "empty", "file"])
def test_what_is_no_pack_gets_one_message(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x", "utf-8")
    assert [it.code for it in inspect_pack(tmp_path / name).problems] == ["E005"]


def test_control_characters_in_names_are_made_visible(draft: Any) -> None:
    draft.write("media/\x1b[2Jx.png", b"")
    (problem,) = inspect_pack(draft.root).problems
    assert problem.path == "media/\\x1b[2Jx.png"


def test_faults_of_an_archive_name_the_entry(tmp_path: Path) -> None:
    (tmp_path / "x.studypack").write_bytes(b"no zip")
    with pytest.raises(PackError) as caught:
        unpack(tmp_path / "x.studypack", tmp_path / "out")
    assert [problem.code for problem in caught.value.problems] == ["E330"]
