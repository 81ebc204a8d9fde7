from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.study.guide import FORMAT, GUIDE, Guide


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    for language, files in {
        "en": {"01-start.md": "# Start\n\nHello.", "02-read.md": "# Read\n\nA lesson."},
        "de": {"02-read.md": "# Lesen\n\nEine Lektion."},
    }.items():
        (tmp_path / "guide" / language).mkdir(parents=True)
        for name, text in files.items():
            (tmp_path / "guide" / language / name).write_text(text, encoding="utf-8")
    authors = tmp_path / "FORMAT.md"
    authors.write_text("# How\n\n## Cards\n\nA card.", encoding="utf-8")
    return Guide(tmp_path / "guide", authors)


def test_the_guide_is_a_lesson_with_a_section_for_each_file_in_order(guide: Guide) -> None:
    opened = guide.open(GUIDE, "en", "Guide")
    assert [(it.id, it.title) for it in opened.lesson.sections] == [
        ("start", "Start"),
        ("read", "Read"),
    ]
    assert opened.folder == guide.folder
    assert opened.place is None


def test_a_chapter_that_is_not_translated_is_shown_in_english(guide: Guide) -> None:
    assert guide.chapters("de") == (("start", "Start"), ("read", "Lesen"))
    assert guide.chapters("fr") == guide.chapters("en")
    assert guide.open(GUIDE, "de", "Hilfe").lesson.language == "de"
    assert guide.open(GUIDE, "fr", "Guide").lesson.language == "en", "so that a voice fits"


def test_a_place_is_found_in_another_language_by_its_order(guide: Guide) -> None:
    for language, text in (
        ("en", "# Read\n\nA.\n\n## One\n\nB.\n\n## Two\n\nC."),
        ("de", "# Lesen\n\nA.\n\n## Eins\n\nB.\n\n## Zwei\n\nC."),
    ):
        (guide.folder / language / "02-read.md").write_text(text, encoding="utf-8")
    assert guide.place("read.two", "de") == "read.zwei"
    assert guide.place("read.gone", "de") == "read"
    assert guide.place("read.two", "fr") == "read.two"
    assert guide.place("start", "de") == "start"


def test_the_guide_for_authors_is_a_book_of_its_own(guide: Guide) -> None:
    opened = guide.open(FORMAT, "de", "How to write")
    assert [it.id for it in opened.lesson.sections] == ["cards"]
    assert opened.lesson.language == "en"


def test_a_guide_that_is_gone_is_told_in_a_sentence(tmp_path: Path) -> None:
    gone = Guide(tmp_path / "guide", tmp_path / "FORMAT.md")
    for book in (GUIDE, FORMAT):
        with pytest.raises(StudyError, match="install StudyApp again"):
            gone.open(book, "en", "Guide")
