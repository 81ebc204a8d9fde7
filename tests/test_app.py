"""The program as a whole, started as people start it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from studyapp import __version__
from studyapp.app import fingerprint, folders
from studyapp.gui.screenshots import wished

ROOT = Path(__file__).parents[1]


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    kept.pop("WAYLAND_DISPLAY", None)
    kept.pop("QT_QPA_PLATFORM", None)
    return kept | {"PYTHONPATH": str(ROOT)} | more


def run(words: Sequence[str], **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "studyapp", *words]
    return subprocess.run(
        command, env=environment(**more), capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def open_window(tmp_path: Path) -> Iterator[Path]:
    """A profile whose window is open in a process of its own."""
    profile = tmp_path / "profile"
    command = [sys.executable, "-m", "studyapp", "--profile", str(profile)]
    with subprocess.Popen(command, env=environment(QT_QPA_PLATFORM="offscreen")) as process:
        deadline = time.monotonic() + 30
        while not (profile / "cache" / "catalogue.db").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield profile
        process.terminate()


@pytest.mark.parametrize("word", ["-h", "--help"])
def test_help_names_every_command(word: str) -> None:
    told = run([word])
    assert told.returncode == 0
    for command in ("pack", "speak", "backup", "restore", "doctor", "export", "import"):
        assert command in told.stdout


def test_the_version_is_told() -> None:
    assert run(["--version"]).stdout == f"StudyApp {__version__}\n"


@pytest.mark.parametrize("words", [["--colour"], ["a", "b"], ["--profile"]])
def test_words_that_are_not_known_are_answered_with_where_to_look(words: list[str]) -> None:
    done = run(words)
    assert done.returncode in {1, 2}
    assert "studyapp --help" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [["check"], ["new", "tea"]])
def test_a_command_of_packs_is_led_to_its_place(words: list[str]) -> None:
    done = run(words)
    assert done.returncode == 2
    assert f"`studyapp pack {words[0]}`" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_display_one_sentence_tells_how_to_look_at_it(tmp_path: Path) -> None:
    done = run(["--profile", str(tmp_path)])
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "screenshots" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_second_start_brings_the_first_window_forward_and_says_so(open_window: Path) -> None:
    done = run(["--profile", str(open_window)], QT_QPA_PLATFORM="offscreen")
    assert "already open" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_written_is_named_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    done = run(["--profile", str(tmp_path / "in-the-way" / "p")], QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "cannot write" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_picture_of_every_page_is_written_without_a_screen(tmp_path: Path) -> None:
    words = ["screenshots", str(tmp_path / "out"), "--theme", "dark"]
    done = run(["--profile", str(tmp_path / "p"), *words])
    assert done.returncode == 0, done.stderr
    names = {file.stem for file in (tmp_path / "out").iterdir()}
    pages = {"today", "library", "course", "lesson", "dialogue", "quiz", "review", "review-answer"}
    pages |= {"practice", "glossary", "browse", "statistics", "settings", "exams", "exams-plan"}
    pages |= {"review-source", "review-info", "test-setup", "own-test", "cram", "match", "results"}
    pages |= {"guide", "welcome"}
    assert names == {f"{page}-dark" for page in pages}


def test_pictures_can_be_had_in_another_language_theme_and_size(tmp_path: Path) -> None:
    wish = wished([str(tmp_path), "--language", "de", "--theme", "contrast", "--scale", "2"])
    assert (wish.themes, wish.scale) == (("contrast",), 2.0)
    assert wish.name("today", "contrast") == "today-contrast-de-2x.png"
    assert wished([str(tmp_path), "--size", "960x600"]).size == (960, 600)


def test_a_profile_keeps_everything_in_one_folder(tmp_path: Path) -> None:
    places = folders(tmp_path / "p")
    assert {places.data, places.cache.parent, places.packs.parent} == {tmp_path / "p"}


def test_another_folder_is_another_device(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "a") != fingerprint(tmp_path / "b")
    assert fingerprint(tmp_path / "a") == fingerprint(tmp_path / "a")


@pytest.mark.parametrize("calls", [2_000])
def test_signals_do_not_wear_out_the_interpreter(calls: int) -> None:
    """PySide6 6.12.0 on Python 3.11 dies of this: each emit loses a reference to None."""
    program = (
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n    rung = Signal()\n"
        "bell = Bell()\n"
        f"for _ in range({calls}):\n    bell.rung.emit(); bell.setObjectName('bell')\n"
        "print('whole')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "whole\n"


def test_a_second_start_in_the_first_moments_hands_its_file_over(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    command = [sys.executable, "-m", "studyapp", "--profile", str(profile)]
    with subprocess.Popen(command, env=environment(QT_QPA_PLATFORM="offscreen")) as process:
        try:
            until((profile / "studyapp.lock").exists)
            pack = ROOT / "tests" / "packs" / "samples" / "good"
            done = run(["--profile", str(profile), str(pack)], QT_QPA_PLATFORM="offscreen")
            assert done.returncode == 0, done.stderr
            # It is looked at, and waits for the learner's yes.
            until(lambda: any(profile.glob("packs/.incoming-*/pack/pack.yaml")))
        finally:
            process.terminate()


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


@pytest.mark.parametrize(
    ("lock", "told"),
    [("77\npython3\nanother-computer\n\n\n", "delete"), (None, "cannot be written")],
)
def test_a_lock_that_cannot_be_taken_says_which_file_it_is(
    tmp_path: Path, lock: str | None, told: str
) -> None:
    file = tmp_path / "studyapp.lock"
    if lock is None:
        file.mkdir()
    else:
        file.write_text(lock)
    done = run(["--profile", str(tmp_path)], QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert told in done.stderr
    assert str(file) in done.stderr


def test_a_lock_emptied_by_a_power_cut_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "studyapp.lock").touch()
    command = [sys.executable, "-m", "studyapp", "--profile", str(tmp_path)]
    with subprocess.Popen(command, env=environment(QT_QPA_PLATFORM="offscreen")) as process:
        until((tmp_path / "cache" / "catalogue.db").exists)
        process.terminate()


def test_a_profile_whose_name_is_no_text_is_refused_in_a_sentence() -> None:
    done = run(["--profile", "two\nlines"], QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "choose another one" in done.stderr
