"""A new pack works before its first word is changed."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.model.content import Person
from studyapp.model.errors import StudyError
from studyapp.packs.reader import inspect_pack
from studyapp.packs.skeleton import write_editor_files, write_skeleton


def test_a_new_pack_is_without_fault_and_holds_a_part_of_each_kind(tmp_path: Path) -> None:
    write_skeleton(tmp_path / "new", "org.new", "A new one", "en", Person("Ada"))
    reading = inspect_pack(tmp_path / "new")
    assert reading.problems == ()
    pack = reading.pack
    assert pack is not None
    assert (pack.id, pack.title, pack.authors) == ("org.new", "A new one", (Person("Ada"),))
    assert all((pack.lessons, pack.terms, pack.cards, pack.questions, pack.tests))
    assert (tmp_path / "new" / ".schemas" / "cards.schema.json").is_file()
    assert (tmp_path / "new" / ".vscode" / "settings.json").is_file()


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(title=st.text(min_size=1, max_size=30).filter(lambda it: it.isprintable() and it.strip()))
def test_any_title_can_be_given(tmp_path: Path, title: str) -> None:
    root = tmp_path / os.urandom(8).hex()
    write_skeleton(root, "org.new", title, "en", Person('O\'Neil: "Ann"'))
    pack = inspect_pack(root).pack
    assert pack is not None
    assert pack.title == " ".join(title.split())


@pytest.mark.parametrize(("pack", "language"), [("No Id", "en"), ("con.x", "en"), ("org.x", "?")])
def test_a_word_that_does_not_fit_is_named(tmp_path: Path, pack: str, language: str) -> None:
    with pytest.raises(StudyError, match=r"of a pack must be"):
        write_skeleton(tmp_path / "new", pack, "T", language, Person("A"))
    assert not (tmp_path / "new").exists()


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("precious")
    with pytest.raises(StudyError, match="not an empty folder"):
        write_skeleton(tmp_path, "org.new", "T", "en", Person("A"))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_own_settings_of_an_editor_stay_and_schemas_are_renewed(tmp_path: Path) -> None:
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode" / "settings.json").write_text("{}")
    write_editor_files(tmp_path)
    assert (tmp_path / ".vscode" / "settings.json").read_text() == "{}"
    assert len(list((tmp_path / ".schemas").iterdir())) == 12
