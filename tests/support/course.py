"""What the texts of the starter course say, for tests that work out its figures again."""

import re
from pathlib import Path
from typing import Any

import yaml

COURSE = Path(__file__).resolve().parents[2] / "content" / "hardware-acceleration"


def lesson_text(name: str) -> str:
    """Return the lesson file `name`."""
    return (COURSE / "lessons" / name).read_text(encoding="utf-8")


def paragraph(lesson: str, anchor: str) -> str:
    """Return the block of `lesson` named `anchor`, with its line breaks made spaces."""
    pattern = rf"^\{{#{re.escape(anchor)}\}}\n(.+?)(?:\n\n|\Z)"
    found = re.search(pattern, lesson, re.MULTILINE | re.DOTALL)
    assert found, f"the lesson has no paragraph {anchor}"
    return " ".join(found[1].split())


def dialogue(lesson: str, section: str) -> str:
    """Return the conversation `section` of `lesson`."""
    pattern = rf"^## [^\n]*\{{#{re.escape(section)} \.dialogue\}}\n(.+?)^## "
    found = re.search(pattern, lesson, re.MULTILINE | re.DOTALL)
    assert found, f"the lesson has no conversation {section}"
    return found[1]


def entries(file: str) -> dict[str, dict[str, Any]]:
    """Return the questions or cards of `file`, such as `quiz/lesson-2.yaml`, by id."""
    key = "questions" if file.startswith("quiz/") else "cards"
    found = yaml.safe_load((COURSE / file).read_text(encoding="utf-8"))[key]
    return {entry["id"]: entry for entry in found}
