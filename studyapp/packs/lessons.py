"""Reads a lesson file: its header, then its sections."""

import posixpath
import re
from dataclasses import dataclass, replace
from typing import Final

from studyapp.model.content import Lesson
from studyapp.packs.faults import Place, Sheet
from studyapp.packs.format import LESSON
from studyapp.packs.kinds import Entry
from studyapp.packs.nodes import compose
from studyapp.packs.notes import Mention, Notes
from studyapp.packs.pieces import parse_pieces
from studyapp.packs.sections import Anchors, SectionReader

LARGEST: Final = 200_000
MOST_LINES: Final = 3_000

# A translated lesson names its pictures as the original does.
_TRANSLATED: Final = re.compile(r"^i18n/[^/]+/")


@dataclass(frozen=True, slots=True)
class LessonFile:
    """A lesson that was read, with what the rest of the pack is checked against."""

    lesson: Lesson
    header: Entry
    sheet: Sheet
    mentions: tuple[Mention, ...]
    anchors: frozenset[str]
    named: frozenset[str]
    complete: bool

    def place(self, mention: Mention) -> Place:
        """Return where `mention` stands."""
        return Place(self.sheet.path, mention.line)


def read_lesson_text(text: str, sheet: Sheet, language: str) -> LessonFile | None:
    """Return the lesson in `text`; None, with faults noted, if its header cannot be read.

    `language` is the pack's, used if the header names none.
    """
    header, body = _split(text, sheet)
    if header is None or body is None:
        return None
    lesson_id = header.get("id", "")
    folder = posixpath.dirname(_TRANSLATED.sub("", sheet.path))
    notes = Notes()
    anchors = Anchors(notes)
    sections = SectionReader(notes, anchors, folder, lesson_id).read(parse_pieces(body, notes))
    for fault in notes.faults:
        sheet.add(fault.line, 1, fault.code, fault.message, fault.hint)
    lesson = replace(_lesson(header, sheet.path, language), sections=sections)
    complete = not any(fault.code in {"E204", "E210", "E205"} for fault in notes.faults)
    ids = frozenset(anchors.lines)
    named = frozenset(anchors.named)
    return LessonFile(lesson, header, sheet, tuple(notes.mentions), ids, named, complete)


def _split(text: str, sheet: Sheet) -> tuple[Entry | None, str | None]:
    """Return the header and the body, the body with empty lines in place of the header."""
    lines = text.split("\n")
    if len(text) > LARGEST or len(lines) > MOST_LINES:
        message = f"a lesson may have {LARGEST:,} characters in {MOST_LINES:,} lines, not more"
        sheet.add(1, 1, "E004", message, "split it into several lessons")
        return None, None
    fences = [number for number, line in enumerate(lines[:500]) if line.rstrip() == "---"]
    if len(fences) < 2 or fences[0] != 0:  # noqa: PLR2004 - a line above and a line below
        hint = "start with a line ---, then id: and title:, then another line ---"
        sheet.add(1, 1, "E201", "the lesson has no header", hint)
        return None, None
    end = fences[1]
    node = compose("\n" + "\n".join(lines[1:end]), sheet)
    header = None if node is None else LESSON.read(node, "the header", sheet)
    return header, "\n" * (end + 1) + "\n".join(lines[end + 1 :])


def _lesson(header: Entry, path: str, language: str) -> Lesson:
    return Lesson(
        id=header.get("id", ""),
        title=header.get("title", ""),
        path=path,
        minutes=header.get("minutes"),
        objectives=header.get("objectives", ()),
        terms=header.get("terms", ()),
        language=header.get("lang", language),
        sections=(),
    )
