"""Packs of any size for benchmarks: half of the cards in YAML and half in CSV, with lessons."""

from pathlib import Path
from typing import Final

CARDS_A_FILE: Final = 1_000
PARAGRAPHS: Final = 20
KINDS: Final = ("basic", "reversed", "cloze", "typed", "basic")


def write_big_pack(
    root: Path, cards: int, *, version: str = "1.0.0", lessons: int = 20, edition: str = ""
) -> Path:
    """Write a pack with `cards` cards below the new folder `root`, and return `root`.

    Every second file of 1,000 cards is a CSV file. Each card has tags, a term and a source in
    one of the lessons, as an author would give them; `edition` changes the words of every tenth
    card, so that a second pack is an update of the first. Each lesson brings a quiz.
    """
    _write(root / "pack.yaml", _head(version, lessons, cards))
    _write(root / "terms.yaml", _terms(lessons))
    for lesson in range(lessons):
        _write(root / f"lessons/{lesson:03}.md", _lesson(lesson, lessons))
        _write(root / f"quiz/{lesson:03}.yaml", _quiz(lesson, lessons))
    for number, first in enumerate(range(0, cards, CARDS_A_FILE)):
        some = range(first, min(cards, first + CARDS_A_FILE))
        if number % 2:
            _write(root / f"cards/{number:03}.csv", _rows(some, lessons, edition))
        else:
            _write(root / f"cards/{number:03}.yaml", _records(some, lessons, edition))
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _head(version: str, lessons: int, cards: int) -> str:
    order = "\n".join(f"  - lessons/{number:03}.md" for number in range(lessons))
    return (
        f"format: 1\nid: big.shelves\nversion: {version}\ntitle: {cards:,} cards\nlanguage: en\n"
        f"license: CC0-1.0\nauthors:\n  - name: A benchmark\nlessons:\n{order}\n"
    )


def _terms(lessons: int) -> str:
    lines = ["terms:"]
    for number in range(lessons * 5):
        lines += [
            f"  - id: t-{number}",
            f"    term: shelf {number}",
            f"    definition: The shelf on which the jars of row {number} stand.",
            f"    source: l-{number % lessons}#p-{number % PARAGRAPHS}",
        ]
        if number:
            lines.append(f"    requires: [t-{number - 1}]")
    return "\n".join(lines) + "\n"


def _lesson(lesson: int, lessons: int) -> str:
    parts = [
        f"---\nid: l-{lesson}\ntitle: Row {lesson}\n---\n",
        "## Overview {.overview}\n\n### Quick {.quick}\n\nJars stand on shelves.\n",
        f"## The jars of row {lesson} {{#jars-{lesson}}}\n",
    ]
    parts += [
        f"{{#p-{number}}}\nJar {number} of row {lesson} has "
        f"[a shelf](term:t-{number % (lessons * 5)}) of its own, and stands "
        "where the light does not reach it before the evening.\n"
        for number in range(PARAGRAPHS)
    ]
    return "\n".join(parts)


def _quiz(lesson: int, lessons: int) -> str:
    lines = [f"defaults: {{lesson: l-{lesson}}}", "questions:"]
    for number in range(lesson, lesson + 10):
        lines += [
            f"  - id: q-{lesson}-{number}",
            "    type: choice",
            f"    prompt: Where does jar {number} stand?",
            "    choices:",
            f"      - {{right: In row {number}, why: The label says so.}}",
            f"      - {{wrong: In row {number + 100}, why: That row is empty.}}",
            f"      - {{wrong: In row {number + 200}, why: That row is full.}}",
            f"    terms: [t-{number % (lessons * 5)}]",
            f"    source: l-{lesson}#p-{number % PARAGRAPHS}",
        ]
    return "\n".join(lines) + "\n"


def _records(numbers: range, lessons: int, edition: str) -> str:
    lines = ["cards:"]
    for number in numbers:
        kind, words = KINDS[number % len(KINDS)], edition if number % 10 == 0 else ""
        lines += [f"  - id: c-{number}", f"    type: {kind}"]
        if kind == "cloze":
            lines.append(f'    text: "Jar {number} holds {{{{c1::plum {number}}}}} jam {words}."')
        else:
            lines.append(f"    front: What does jar **{number}** hold?")
            side = "answer" if kind == "typed" else "back"
            lines.append(f"    {side}: The jam of plum tree {number} {words}")
        lines += [
            "    hint: Think of the garden.",
            "    tags: [jam, shelf]",
            f"    terms: [t-{number % (lessons * 5)}]",
            f"    source: {_source(number, lessons)}",
        ]
    return "\n".join(lines) + "\n"


def _rows(numbers: range, lessons: int, edition: str) -> str:
    lines = ["id,type,front,back,tags,terms,source"]
    for number in numbers:
        kind = "reversed" if number % 3 == 0 else "basic"
        words = edition if number % 10 == 0 else ""
        lines.append(
            f'c-{number},{kind},"What does jar {number} hold, then?",'
            f'"The jam of plum tree {number}, {words}and a ""label""",jam shelf,'
            f"t-{number % (lessons * 5)},{_source(number, lessons)}"
        )
    return "\n".join(lines) + "\n"


def _source(number: int, lessons: int) -> str:
    return f"l-{number % lessons}#p-{number % PARAGRAPHS}"
