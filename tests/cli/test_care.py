from pathlib import Path

import pytest

from studyapp.app import run
from tests.support.clock import Clock
from tests.support.desks import open_desk
from tests.support.lives import live


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile in which something was learned."""
    folder = tmp_path / "profile"
    desk = open_desk(folder, Clock())
    live(desk.progress, Clock(), seed=3, steps=40)
    desk.close()
    (folder / "data").rename(tmp_path / "kept")
    (tmp_path / "kept").rename(folder.with_name("lived"))
    return folder.with_name("lived")


def command(profile: Path, *words: str) -> int:
    return run(["--profile", str(profile), *words])


def test_a_backup_is_made_listed_and_restored(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(profile, "backup") == 0
    told = capsys.readouterr().out
    assert "was copied to" in told
    file = told.split("was copied to ")[1].strip().removesuffix(".")
    assert command(profile, "restore") == 0
    (line,) = capsys.readouterr().out.splitlines()
    name = line.partition(",")[0]
    assert "answers" in line
    assert command(profile, "restore", name) == 0
    assert f"Restored {name}" in capsys.readouterr().out
    assert command(profile, "restore", "newest") == 0
    assert command(profile, "restore", file) == 0


def test_a_copy_that_is_not_there_is_told(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(profile, "restore") == 1
    assert command(profile, "restore", "progress-1999\x1b") == 1
    told = capsys.readouterr().err
    assert "There is no sound copy" in told
    assert "\x1b" not in told


def test_the_doctor_says_what_it_found(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(profile, "doctor") == 0
    told = capsys.readouterr().out
    assert "events, each with the right checksum" in told
    assert "nothing was different" in told
    file = profile / "progress.db"
    file.write_bytes(file.read_bytes()[: 16 * 4096])
    assert command(profile, "doctor") == 0
    told = capsys.readouterr().out
    assert "could be read and saved" in told
    assert "progress-damaged-" in told


@pytest.mark.parametrize("words", [["backup", "x"], ["restore", "a", "b"], ["doctor", "--all"]])
def test_other_words_are_answered_with_the_usage(
    profile: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(profile, *words) == 2
    assert "usage: studyapp" in capsys.readouterr().err


def test_everything_goes_out_and_in_again(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(profile, "export", str(tmp_path / "all.zip")) == 0
    assert "events written to" in capsys.readouterr().out
    assert command(tmp_path / "other", "import", str(tmp_path / "all.zip")) == 0
    assert "joined your log; 0 were here already" in capsys.readouterr().out
    assert command(tmp_path / "other", "import", str(tmp_path / "gone.zip")) == 1
    assert command(profile, "export") == 2
