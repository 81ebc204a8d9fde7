"""`pack preview`: the command finds the folder and hands it to the window."""

from pathlib import Path

import pytest

from studyapp.cli.pack import run


def test_the_folder_is_handed_to_the_window(tmp_path: Path) -> None:
    shown: list[Path] = []

    def show(folder: Path) -> int:
        shown.append(folder)
        return 0

    assert run(["preview", str(tmp_path)], show) == 0
    assert shown == [tmp_path]


def test_what_is_no_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["preview", str(tmp_path / "none")], lambda _folder: 0) == 2
    assert "is no folder" in capsys.readouterr().err


def test_the_word_is_listed_where_there_are_windows(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"], lambda _folder: 0) == 0
    assert "preview" in capsys.readouterr().out
    assert run(["--help"]) == 0
    assert "preview" not in capsys.readouterr().out
