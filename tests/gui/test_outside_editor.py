from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studyapp.gui.outside_editor import KNOWN, call, open_at
from studyapp.model.errors import StudyError

FILE = Path("/pack/lessons/01 one.md")


def test_the_places_of_a_command_are_filled() -> None:
    words = call("code --goto {file}:{line}:{column}", FILE, 12, 3)
    assert words == ["code", "--goto", "/pack/lessons/01 one.md:12:3"]
    assert call('"my editor" +{line} {file}', FILE, 7) == ["my editor", "+7", str(FILE)]


def test_the_name_of_a_file_adds_no_word_and_no_place() -> None:
    strange = Path("/pack/$(touch x); {line} --evil.md")
    words = call("vim +{line} {file}", strange, 4)
    assert words == ["vim", "+4", "/pack/$(touch x); {line} --evil.md"]


@pytest.mark.parametrize("command", ["", "code", 'code "{file}', "code {line}"])
def test_a_command_that_cannot_work_is_told_in_a_sentence(command: str) -> None:
    with pytest.raises(StudyError, match=r"needs \{file\}"):
        call(command, FILE, 1)


@pytest.mark.parametrize("command", [command for _name, command in KNOWN])
def test_every_known_editor_is_told_the_file(command: str) -> None:
    assert str(FILE) in " ".join(call(command, FILE, 1))


def test_an_editor_is_started_with_the_line(tmp_path: Path, qtbot: QtBot) -> None:
    script, told = tmp_path / "editor", tmp_path / "told"
    script.write_text(f'#!/bin/sh\nprintf "%s" "$*" > "{told}"\n', encoding="utf-8")
    script.chmod(0o755)
    open_at(f"{script} --line {{line}} {{file}}", FILE, 12)
    qtbot.waitUntil(told.is_file)
    qtbot.waitUntil(lambda: told.read_text(encoding="utf-8") == f"--line 12 {FILE}")


def test_an_editor_that_is_not_there_is_told_in_a_sentence() -> None:
    with pytest.raises(StudyError, match="could not be started"):
        open_at("/no/such/editor {file}", FILE, 1)
