from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.store.sayings import Sayings


def test_a_pronunciation_is_kept_for_its_language(tmp_path: Path) -> None:
    file = tmp_path / "data" / "said.json"
    Sayings(file).set("en-GB", " SQL ", "sequel ")
    Sayings(file).set("de", "GPU", "Geh Peh Uh")
    kept = Sayings(file)
    assert kept.of("en") == (("SQL", "sequel"),)
    assert kept.of("de_AT") == (("GPU", "Geh Peh Uh"),)
    assert kept.of("fr") == ()
    assert kept.languages() == ("de", "en")


def test_what_is_dropped_is_gone(tmp_path: Path) -> None:
    kept = Sayings(tmp_path / "said.json")
    kept.set("en", "SQL", "sequel")
    changes = kept.changes
    kept.remove("en", "SQL")
    assert kept.changes > changes
    assert Sayings(tmp_path / "said.json").languages() == ()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"en": 3}', '{"en": {"a": 1, "": "x"}}', "\x00"])
def test_a_damaged_file_costs_the_words_it_spoils(tmp_path: Path, text: str) -> None:
    (tmp_path / "said.json").write_text(text, encoding="utf-8")
    assert Sayings(tmp_path / "said.json").of("en") == ()


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StudyError, match="pronunciation could not be saved"):
        Sayings(tmp_path / "file" / "said.json").set("en", "a", "b")
