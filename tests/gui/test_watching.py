import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui.watching import FolderWatch


@pytest.fixture
def root(tmp_path: Path, dressed: QApplication) -> Path:
    assert dressed
    (tmp_path / "pack" / "lessons").mkdir(parents=True)
    (tmp_path / "pack" / "pack.yaml").write_text("a", encoding="utf-8")
    (tmp_path / "pack" / "lessons" / "one.md").write_text("a", encoding="utf-8")
    return tmp_path / "pack"


def watch(root: Path) -> FolderWatch:
    made = FolderWatch(root)
    made._looking.stop()  # what the system itself tells
    return made


def test_a_file_that_is_written_is_noticed(root: Path, qtbot: QtBot) -> None:
    watched = watch(root)
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        (root / "lessons" / "one.md").write_text("b", encoding="utf-8")
    watched.stop()


def test_a_file_that_an_editor_replaces_is_noticed_each_time(root: Path, qtbot: QtBot) -> None:
    watched = watch(root)
    for text in ("b", "c", "d"):
        with qtbot.waitSignal(watched.changed, timeout=3_000):
            fresh = root / "lessons" / ".one.md.new"
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(root / "lessons" / "one.md")
    watched.stop()


def test_files_and_folders_that_come_and_go_are_noticed(root: Path, qtbot: QtBot) -> None:
    watched = watch(root)
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        (root / "cards").mkdir()
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        (root / "cards" / "core.yaml").write_text("a", encoding="utf-8")
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        (root / "cards" / "core.yaml").write_text("b", encoding="utf-8")
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        shutil.rmtree(root / "cards")
    watched.stop()


def test_many_saves_at_once_are_told_once(root: Path, qtbot: QtBot) -> None:
    watched = watch(root)
    told: list[bool] = []
    watched.changed.connect(lambda: told.append(True))
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        for number in range(20):
            (root / "lessons" / f"{number}.md").write_text("a", encoding="utf-8")
    qtbot.wait(10)
    assert len(told) == 1
    watched.stop()


def test_where_the_system_tells_nothing_the_folder_is_looked_at(root: Path, qtbot: QtBot) -> None:
    watched = FolderWatch(root)
    watched._watcher.removePaths(watched._watcher.files() + watched._watcher.directories())
    watched._looking.setInterval(20)
    with qtbot.waitSignal(watched.changed, timeout=3_000):
        os.utime(root / "pack.yaml")
    watched.stop()
