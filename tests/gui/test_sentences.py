"""What the floors below the window say, in the learner's language."""

import copy
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studyapp.gui import languages
from studyapp.gui.sentences import in_words
from studyapp.model.errors import Sentence, StudyError


@pytest.fixture
def accented(qapp: QApplication, resources: Path) -> Iterator[None]:
    spoken = languages.Languages()
    spoken.apply(qapp, resources, "en_XA")
    yield
    spoken.apply(qapp, resources, "en")
    for translator in spoken._translators:
        qapp.removeTranslator(translator)


def test_a_sentence_is_its_english_text() -> None:
    said = Sentence("%1 could not be saved in %2.", Sentence("The copy"), Path("a/%1"))
    assert said == "The copy could not be saved in a/%1."
    assert str(StudyError(said)) == said
    assert (
        StudyError("%1 has more than %2 lines.", "x", 1000).sentence
        == "x has more than 1,000 lines."
    )


def test_a_sentence_without_values_keeps_its_signs() -> None:
    assert Sentence("Write 100 %1") == "Write 100 %1"


@pytest.mark.parametrize("copied", [copy.copy, lambda it: pickle.loads(pickle.dumps(it))])
def test_a_copy_can_be_translated_as_well(copied: object) -> None:
    said = Sentence("There is no %1.", "file")
    assert callable(copied)
    made = copied(said)
    assert (made, made.template, made.values) == (said, said.template, said.values)


@pytest.mark.usefixtures("accented")
def test_the_window_translates_the_template_and_what_fills_it() -> None:
    error = StudyError("%1 has %2 lines", Sentence("The copy"), 1234)
    assert in_words(error).startswith("[[Ţĥé çöþý".replace("þ", "p"))
    assert "1,234 ļîñéš" in in_words(error)


@pytest.mark.usefixtures("accented")
def test_a_text_of_somebody_else_stays() -> None:
    assert in_words("Der Datenträger ist voll") == "Der Datenträger ist voll"
