"""The set-up program, run as a person runs it wherever that is quick."""

from __future__ import annotations

import ast
import fcntl
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import start

if TYPE_CHECKING:
    from collections.abc import Iterator

START = Path(start.__file__)
NOWHERE = "http://127.0.0.1:9/simple"  # nothing listens there
PYPROJECT = """
[build-system]
requires = ["backend"]
build-backend = "backend"
[project]
name = "studyapp"
version = "0.1"
"""
# A build back end that makes the editable installation of the tiny project.
BACKEND = """
import os, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    info = "studyapp-0.1.dist-info/"
    with zipfile.ZipFile(os.path.join(folder, "studyapp-0.1-py3-none-any.whl"), "w") as wheel:
        wheel.writestr("studyapp.pth", os.getcwd())
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: studyapp\\nVersion: 0.1")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nTag: py3-none-any")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nstudyapp = studyapp:main")
        wheel.writestr(info + "RECORD", "")
    return "studyapp-0.1-py3-none-any.whl"
"""
PROGRAM = """
import os, sys
print("opened with", sys.argv[1:], "in", os.getcwd())
sys.exit(7)
"""


def run(
    checkout: start.Checkout, *words: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return subprocess.run(
        [sys.executable, str(checkout.root / "start.py"), *words],
        cwd=checkout.root.parent,
        # A PATH without apt-get: this machine's own libraries are left alone.
        env=kept | {"PATH": "/nowhere", "PIP_CONFIG_FILE": os.devnull} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def offline(checkout: start.Checkout) -> dict[str, str]:
    return {"PIP_INDEX_URL": NOWHERE, "PIP_RETRIES": "1", "HOME": str(checkout.root)}


def supplied(checkout: start.Checkout) -> dict[str, str]:
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout.root.parent / "wheels")}


def make_checkout(folder: Path) -> start.Checkout:
    (folder / "studyapp").mkdir(parents=True)
    (folder / "studyapp" / "__init__.py").touch()
    (folder / "studyapp" / "__main__.py").write_text(PROGRAM)
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "constraints.txt").write_text("backend==1.0\n")
    for version in ("1.0", "2.0"):
        make_wheel(folder.parent / "wheels", version)
    shutil.copy(START, folder)
    return start.Checkout(folder)


def make_wheel(folder: Path, version: str) -> None:
    folder.mkdir(exist_ok=True)
    info = f"backend-{version}.dist-info/"
    with zipfile.ZipFile(folder / f"backend-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr("backend.py", BACKEND)
        wheel.writestr(
            f"{info}METADATA", f"Metadata-Version: 2.1\nName: backend\nVersion: {version}"
        )
        wheel.writestr(f"{info}WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any")
        wheel.writestr(f"{info}RECORD", "")


@pytest.fixture
def checkout(tmp_path: Path) -> start.Checkout:
    return make_checkout(tmp_path / "study app")


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> start.Checkout:
    made = make_checkout(tmp_path_factory.mktemp("ready") / "study app")
    done = run(made, "setup", PYTHONDONTWRITEBYTECODE="1", **supplied(made))
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def test_an_old_python_can_read_the_program_and_needs_nothing_installed() -> None:
    tree = ast.parse(START.read_text(encoding="utf-8"), feature_version=(3, 6))
    roots = {name.partition(".")[0] for name in imports(tree)}
    assert roots
    assert roots <= sys.stdlib_module_names - {"__future__"}


def test_an_old_python_is_told_which_one_is_needed() -> None:
    assert "needs Python 3.11 or newer, and this is Python 3.8" in start.too_old(3, 8)
    assert start.too_old(3, 10)
    assert not start.too_old(3, 11)
    assert not start.too_old(4, 0)


def test_an_old_python_ends_with_that_sentence_before_anything_else_happens() -> None:
    pretend = "import sys; sys.version_info = (3, 8, 18); import start"
    done = subprocess.run(
        [sys.executable, "-c", pretend],
        cwd=START.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("StudyApp needs Python 3.11")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("words", [["stup"], ["setup", "now"], ["--version"]])
def test_an_unknown_word_is_answered_with_what_there_is(
    checkout: start.Checkout, words: list[str]
) -> None:
    done = run(checkout, *words)
    assert done.returncode == 2
    assert f"does not know '{words[-1]}'" in done.stderr
    assert done.stderr.count("python3 start.py") == 4
    assert not checkout.venv.exists()


def test_the_set_up_leaves_the_command_and_byte_code_for_everything(ready: start.Checkout) -> None:
    assert (ready.python.parent / "studyapp").exists()
    for folder in (ready.packages(), ready.root / "studyapp"):
        sources = list(folder.rglob("*.py"))
        assert sources
        for source in sources:
            assert list((source.parent / "__pycache__").glob(f"{source.stem}.*.pyc"))


def test_the_build_back_end_heeds_the_constraints(ready: start.Checkout) -> None:
    assert (ready.packages() / "backend-1.0.dist-info").exists()


def test_a_later_start_opens_the_program_at_once_where_the_person_is(ready: start.Checkout) -> None:
    done = run(ready, "--", "pack", "check", "my pack", **offline(ready))
    assert done.returncode == 7
    assert done.stdout == f"opened with ['pack', 'check', 'my pack'] in {ready.root.parent}\n"


def test_nothing_is_imported_from_the_folder_the_person_is_in(ready: start.Checkout) -> None:
    trap = ready.root.parent / "studyapp.py"
    trap.write_text("raise SystemExit('trapped')")
    assert run(ready).returncode == 7


def test_a_whole_set_up_is_not_repeated(ready: start.Checkout) -> None:
    done = run(ready, "setup", **offline(ready))
    assert done.stdout == "StudyApp is ready. Open it with: python3 start.py\n"


def test_a_set_up_that_was_cut_short_is_continued(checkout: start.Checkout) -> None:
    failed = run(checkout, "setup", **offline(checkout))
    assert failed.returncode == 1
    assert failed.stderr.startswith("The packages could not be fetched: connect to the internet")
    assert len(failed.stderr.splitlines()) == 1
    assert checkout.venv.exists()
    assert not checkout.is_whole(set())
    assert run(checkout, "setup", **supplied(checkout)).returncode == 0
    assert checkout.is_whole(set())


def test_an_environment_of_a_lost_python_is_made_anew(checkout: start.Checkout) -> None:
    checkout.python.parent.mkdir(parents=True)
    checkout.python.symlink_to("/nowhere/python3")
    start.make_environment(checkout)
    assert start.succeeds([str(checkout.python), "-c", "pass"])


def test_changed_constraints_ask_for_the_set_up_again(checkout: start.Checkout) -> None:
    checkout.python.parent.mkdir(parents=True)
    checkout.python.touch()
    checkout.mark_whole(set())
    assert checkout.is_whole(set())
    (checkout.root / "constraints.txt").write_text("backend==2.0\n")
    assert not checkout.is_whole(set())


def test_the_set_up_for_development_serves_both_and_the_plain_one_only_itself(
    checkout: start.Checkout,
) -> None:
    checkout.python.parent.mkdir(parents=True)
    checkout.python.touch()
    checkout.mark_whole(set())
    assert not checkout.is_whole({"dev"})
    checkout.mark_whole({"dev"})
    assert checkout.is_whole({"dev"})
    assert checkout.is_whole(set())


def test_what_came_along_is_remembered(checkout: start.Checkout) -> None:
    checkout.python.parent.mkdir(parents=True)
    checkout.python.touch()
    checkout.mark_whole({"voices"})
    assert checkout.is_whole({"voices"})
    assert not checkout.is_whole({"voices", "formats"})
    assert checkout.stamped()[1:] == ["voices"]


@pytest.mark.parametrize("word", ["voice", "dev"])
def test_an_extra_that_is_not_known_is_named(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["setup", "voices", word]) == 2
    assert f"does not know '{word}'" in capsys.readouterr().err


def test_a_moved_folder_asks_for_the_set_up_again(checkout: start.Checkout, tmp_path: Path) -> None:
    checkout.python.parent.mkdir(parents=True)
    checkout.python.touch()
    checkout.mark_whole(set())
    moved = start.Checkout(checkout.root.rename(tmp_path / "moved"))
    assert not moved.is_whole(set())


def test_a_second_set_up_of_the_same_folder_waits(checkout: start.Checkout) -> None:
    with (checkout.root / "pyproject.toml").open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = run(checkout, "setup", **supplied(checkout))
    assert done.returncode == 1
    assert done.stderr == "Another set-up of this folder is under way: wait for its end.\n"
    assert not checkout.venv.exists()


def test_a_package_whose_installation_was_cut_short_is_removed(tmp_path: Path) -> None:
    for name in ("whole-1.dist-info", "cut-1.dist-info", "~hole"):
        (tmp_path / name).mkdir()
    (tmp_path / "whole-1.dist-info" / "INSTALLER").touch()
    start.remove_broken_packages(tmp_path)
    assert [left.name for left in tmp_path.iterdir()] == ["whole-1.dist-info"]


def test_after_a_change_only_the_changed_file_is_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    changed, kept = tmp_path / "changed.py", tmp_path / "kept.py"
    for source in (changed, kept):
        source.write_text("x = 1\n")
    start.byte_compile(tmp_path)
    before = {code: code.stat().st_ino for code in (tmp_path / "__pycache__").iterdir()}
    changed.write_text("x = 12\n")
    os.utime(changed, (1, 1))
    start.byte_compile(tmp_path)
    again = [code.name for code, inode in before.items() if code.stat().st_ino != inode]
    assert len(before) == 2
    assert again == [f"changed.{sys.implementation.cache_tag}.pyc"]


@pytest.mark.parametrize(
    ("story", "beginning"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("[Errno 30] Read-only file system: '.venv'", "The folder of StudyApp cannot be written"),
        (
            "Retrying after connection broken by 'NewConnectionError(...)'\nERROR: No matching x",
            "The packages could not be fetched",
        ),
        (
            "Retrying after connection broken by 'SSLError(... CERTIFICATE_VERIFY_FAILED ...)'",
            "The connection to the package index is not trusted",
        ),
        (
            "Collecting x\nERROR: No matching distribution found for x\nnote: see above",
            "The set-up stopped: ERROR: No matching distribution found for x.",
        ),
        ("", "The set-up stopped"),
    ],
)
def test_a_failure_is_told_in_one_sentence(story: str, beginning: str) -> None:
    assert start.remedy(story).startswith(beginning)
    assert "\n" not in start.remedy(story)


def listing_without(*left_out: str) -> str:
    lines = ["1234 libs found in cache `/etc/ld.so.cache'"]
    for packages in start.LIBRARIES.values():
        for package, library in packages.items():
            if package not in left_out:
                lines.append(f"\t{library} (libc6,x86-64) => /lib/{library}")
    return "\n".join(lines)


def make_debian(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *missing: str, user: int = 1000
) -> Path:
    """Stand in for a Debian whose apt-get only takes notes and brings everything."""
    (folder / "before").write_text(listing_without(*missing))
    (folder / "after").write_text(listing_without())
    notes = folder / "notes"
    ldconfig = f'#!/bin/sh\n[ -e "{notes}" ] && exec /bin/cat "{folder}/after"\n'
    programs = {
        "ldconfig": ldconfig + f'exec /bin/cat "{folder}/before"\n',
        "apt-get": f'#!/bin/sh\necho "$@" >> "{notes}"\n',
    }
    for name, script in programs.items():
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    return notes


def test_without_what_qt_needs_the_one_command_is_told_and_the_set_up_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = make_debian(tmp_path, monkeypatch, "libegl1", "libpulse0")
    with pytest.raises(start.SetupError) as told:
        start.provide_libraries(start.Checkout(tmp_path), headless=True)
    command = str(told.value).splitlines()[1]
    assert command == "  sudo apt-get install -y --no-install-recommends libegl1 libpulse0"
    assert str(told.value).count("apt-get") == 1
    assert not notes.exists()


def test_window_libraries_are_needed_for_a_window_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_debian(tmp_path, monkeypatch, "libxcb-cursor0")
    with pytest.raises(start.SetupError, match=r"cannot open its window[^$]*libxcb-cursor0"):
        start.provide_libraries(start.Checkout(tmp_path), headless=False)
    start.provide_libraries(start.Checkout(tmp_path), headless=True)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    start.provide_libraries(start.Checkout(tmp_path), headless=False)


def test_without_a_voice_the_command_is_told_and_the_set_up_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_debian(tmp_path, monkeypatch, "espeak-ng")
    start.provide_libraries(start.Checkout(tmp_path), headless=False)
    told = capsys.readouterr().out
    assert "cannot be heard" in told
    assert told.endswith("  sudo apt-get install -y --no-install-recommends espeak-ng\n")


def test_the_administrator_gets_the_missing_libraries_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = make_debian(tmp_path, monkeypatch, "libgl1", "espeak-ng", user=0)
    start.provide_libraries(start.Checkout(tmp_path), headless=False)
    install = "install -y --no-install-recommends libgl1 espeak-ng"
    assert notes.read_text().splitlines() == ["update", install]


def test_nothing_is_said_where_nothing_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = make_debian(tmp_path, monkeypatch, user=0)
    start.provide_libraries(start.Checkout(tmp_path), headless=False)
    assert capsys.readouterr().out == ""
    assert not notes.exists()
