from pathlib import Path

import pytest

from studyapp.app import bundled
from studyapp.cli.speak import run
from studyapp.study.folders import Folders
from tests.support.desks import GOOD


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data", tmp_path / "cache", bundled("content"))


def speak(folders: Folders, out: Path, *words: str) -> int:
    return run([*words, "--out", str(out)], folders)


def test_a_folder_is_recorded_chapter_by_chapter(
    folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert speak(folders, out, str(GOOD), "--format", "wav", "--marks") == 0
    told = capsys.readouterr().out
    files = sorted(path.name for path in out.iterdir() if path.name[0] != ".")
    assert len(files) == 3 * len(told.splitlines())
    assert all(f"{name}:" in told for name in files if name.endswith(".wav"))
    assert speak(folders, out, str(GOOD), "--format", "wav", "--marks") == 0
    assert capsys.readouterr().out.count("was there already") == len(told.splitlines())


def test_the_conversations_of_an_installed_course_become_one_episode(
    folders: Folders, tmp_path: Path
) -> None:
    words = ["--conversations", "--together", "--format", "wav"]
    assert speak(folders, tmp_path / "out", "studyapp.learning-that-lasts", *words) == 0
    (file,) = (tmp_path / "out").glob("*.wav")
    assert file.name == "studyapp.learning-that-lasts-conversations.wav"
    assert file.stat().st_size > 1_000_000


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nowhere"], "no folder, file or installed course"),
        ([str(GOOD), "no-lesson"], "it has why-accelerators"),
    ],
)
def test_what_is_not_there_is_said_in_one_sentence(
    folders: Folders,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    told: str,
) -> None:
    assert speak(folders, tmp_path / "out", *words) == 1
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_a_place_that_cannot_be_written_is_named(
    folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file")
    assert speak(folders, tmp_path / "out", str(GOOD)) == 2
    assert "cannot be written" in capsys.readouterr().err
