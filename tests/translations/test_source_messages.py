"""What is read from the source for translators, and that nothing of it gets lost."""

from pathlib import Path

import pytest
from source_messages import Found, Message, read


def of(tmp_path: Path, source: str) -> Found:
    package = tmp_path / "studyapp" / "gui"
    package.mkdir(parents=True)
    (package / "page.py").write_text(source, encoding="utf-8")
    return read(tmp_path / "studyapp")


def test_every_text_of_the_window_and_every_sentence_below_can_be_translated(found: Found) -> None:
    assert found.faults == ()


def test_plurals_comments_and_notes_come_along(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        """
class Page(QWidget):
    def words(self, n):
        #: the button at the top
        self.tr("Open", "verb")
        return self.tr("%Ln card(s)", "", n)
""",
    )
    assert set(found.messages) == {
        Message("Page", "Open", "verb"),
        Message("Page", "%Ln card(s)", "", plural=True),
    }
    assert [it.note for it in found.messages[Message("Page", "Open", "verb")]] == [
        "the button at the top"
    ]


def test_what_is_marked_in_a_function_is_found_where_the_function_is_called(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        """
def _mark(text): return str(QT_TRANSLATE_NOOP("Names", text))
def _tr(text, n=-1): return QCoreApplication.translate("Pages", text, "", n)
NAMES = {1: _mark("One")}
WORDS = (_tr("Two"), _tr("%n new", 3), _tr(NAMES[1]))
""",
    )
    assert set(found.messages) == {
        Message("Names", "One"),
        Message("Pages", "Two"),
        Message("Pages", "%n new", "", plural=True),
    }
    assert found.faults == ()


def test_sentences_of_errors_are_found_in_one_context(tmp_path: Path) -> None:
    found = of(
        tmp_path,
        """
class FullError(StudyError): pass
raise FullError("The disk with %1 is full.", folder)
raise StudyError(Sentence("There is no %1.", name))
""",
    )
    assert set(found.messages) == {
        Message("StudyError", "The disk with %1 is full."),
        Message("StudyError", "There is no %1."),
    }


@pytest.mark.parametrize(
    "source",
    [
        'raise StudyError(f"There is no {file}.")',
        'raise StudyError("There is no " + file)',
        'parent.tr("Hello")',
        'class A:\n    def b(self): self.tr(f"{n} cards")',
        "class A:\n    def b(self): self.tr(text)",
        'class A:\n    def b(self): self.tr("Hello")\nclass B(A): pass',
    ],
)
def test_what_no_translation_would_reach_is_a_fault(tmp_path: Path, source: str) -> None:
    assert len(of(tmp_path, source).faults) == 1


def test_a_painter_that_translates_its_origin_is_none(tmp_path: Path) -> None:
    found = of(tmp_path, "painter.translate(0, -y)\ntext.translate(table)")
    assert (found.messages, found.faults) == ({}, ())
