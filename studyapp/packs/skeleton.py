"""The files a new pack starts with: a small one that works, and shows how its parts look."""

import json
from pathlib import Path
from typing import Final

from studyapp.model.content import Person
from studyapp.model.errors import StudyError
from studyapp.packs import format as tables
from studyapp.packs.files import reason
from studyapp.packs.schemas import editor_files


def write_skeleton(root: Path, pack: str, title: str, language: str, author: Person) -> None:
    """Write a new pack with the id `pack` below `root`, which is empty or not there yet.

    Raises:
        StudyError: the folder holds something, cannot be written, or a word does not fit.
    """
    _check_words(pack, language)
    words = {
        "@ID@": pack,
        "@TITLE@": _quoted(title),
        "@LANGUAGE@": language,
        "@AUTHOR@": _quoted(author.name),
        "@HEADING@": title,
    }
    try:
        if root.exists() and (not root.is_dir() or any(root.iterdir())):
            raise StudyError("%1 is not an empty folder: name a new one for the pack.", root.name)
        for name, text in FILES.items():
            for mark, word in words.items():
                text = text.replace(mark, word)  # noqa: PLW2901 - one word after the other
            _write(root / name, text)
        write_editor_files(root)
    except OSError as error:
        raise StudyError("The pack cannot be written (%1).", reason(error)) from error


def write_editor_files(root: Path) -> None:
    """Write what teaches an editor the format into the pack's folder; own settings stay.

    Raises:
        OSError: a file cannot be written.
    """
    for name, text in editor_files().items():
        path = root / name
        if name.startswith(".schemas/") or not path.exists():
            _write(path, text)


def _check_words(pack: str, language: str) -> None:
    for kind, word, what in ((tables.PACK_ID, pack, "id"), (tables.LANGUAGE, language, "language")):
        if kind.pattern is not None and not kind.pattern.fullmatch(word):
            raise StudyError("The %1 of a pack must be %2, not %3.", what, kind.shape, repr(word))


def _quoted(text: str) -> str:
    # JSON's quotes are YAML's, and keep a colon or a quote in a title from meaning something.
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


FILES: Final = {
    "pack.yaml": """\
format: 1                  # of the pack format, not of this pack
id: @ID@
version: 0.1.0             # raise it with every release
title: @TITLE@
summary: One sentence that says what a learner can do afterwards.
language: @LANGUAGE@
license: CC-BY-4.0         # an SPDX name; it holds for the texts
authors:
  - name: @AUTHOR@
level: beginner
minutes: 10

lessons:                   # in reading order
  - lessons/01-first-lesson.md

speakers:                  # who speaks in conversations
  ada: {name: Ada, role: teacher, voice: female}
  tom: {name: Tom, role: student, voice: male}
""",
    "terms.yaml": """\
# The glossary. Each term gives a card by itself, from the term to its definition.
terms:
  - id: study-pack
    term: study pack
    definition: A folder of texts that a learner reads, hears and is asked about.
    key: true              # stands on the lesson's page of key concepts
    source: first-lesson#p-pack
""",
    "lessons/01-first-lesson.md": """\
---
id: first-lesson
title: The first lesson
minutes: 5
objectives:
  - Say what a study pack is.
---

## Overview {.overview}

### Quick {.quick}

Say in two short sentences what this lesson is about. Use small words.

### Standard {.standard}

Then say it in one paragraph, for someone who has five minutes.

## A conversation {#talk .dialogue}

**ada:** What do you think a study pack is made of?

**tom:** Pictures and films?

**ada:** Mostly of plain text. You can write one with any editor.

[ask](quiz:q-first)

## What a study pack is {#pack}

{#p-pack}
A [study pack](term:study-pack) is a folder of plain texts. Lessons are written in Markdown, cards
and questions in YAML. The line with the braces above names this paragraph, so that cards and
questions can say where their answer stands.

### Example {.example}

This lesson is a file of its own: `lessons/01-first-lesson.md`. Replace its text with yours.

## Memory aids {.memory}

### Rhyme {.rhyme for=study-pack}

A line for the reader, a card for the test / and what you have understood looks after the rest.
""",
    "cards/first-lesson.yaml": """\
defaults: {lesson: first-lesson}
cards:
  - id: c-lesson-language
    front: In which language are lessons written?
    back: Markdown
    source: first-lesson#p-pack
  - id: c-record-language
    type: cloze
    text: Cards and questions are written in {{c1::YAML}}.
    source: first-lesson#p-pack
""",
    "quiz/first-lesson.yaml": """\
defaults: {lesson: first-lesson}
questions:
  - id: q-first
    type: choice
    prompt: What do you need in order to write a study pack?
    choices:
      - right: A text editor
        why: All of it is plain text.
      - wrong: A web server
        why: Nothing in it has to be served.
      - wrong: A film studio
        why: Pictures and sounds are welcome, but not needed.
    source: first-lesson#p-pack
  - id: q-place
    type: truefalse
    prompt: A named paragraph can be the source of a question.
    answer: true
    explanation: That is what the braces above a paragraph are for.
    source: first-lesson#p-pack
""",
    "tests/practice.yaml": """\
id: t-practice
title: Practice test
pass: 70                   # per cent
feedback: end              # each | end | none
sections:
  - title: Everything
    pick: 2
    from: {lesson: first-lesson}
""",
    "README.md": """\
# @HEADING@

What this course is, for whom, and how to reach its authors.

Check it with `studyapp pack check .`, and write it as one file with
`studyapp pack build . -o course.studypack`.
""",
    "CHANGELOG.md": """\
# Changes

What is written here is offered to learners when they update.

## 0.1.0

The first version.
""",
}
