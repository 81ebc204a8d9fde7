import faulthandler
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from studyapp import __version__
from studyapp.gui.crash_dialog import CrashDialog
from studyapp.gui.crash_report import crash_report, fault_report, module_of, without_words
from studyapp.gui.errors import Net
from studyapp.gui.log import Log
from studyapp.model.errors import StudyError
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part

SECRET = "Ada's diary"
PRIVATE = ("Ada", "diary", "geheim", "/home/", "ada@", "secret.example", "Users")


@pytest.fixture
def net(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Net]:
    before = sys.excepthook, threading.excepthook
    enabled = faulthandler.is_enabled()
    made = Net(tmp_path / "crashes", clock, qapp)
    yield made
    made.close()
    sys.excepthook, threading.excepthook = before
    if enabled:
        faulthandler.enable()
    made.deleteLater()


def raised(make: BaseException) -> str:
    try:
        raise make  # noqa: TRY301 - a bug as it comes
    except BaseException as error:  # noqa: BLE001 - reports are written of any
        return crash_report(type(error), error, error.__traceback__)


def test_a_report_says_where_in_the_code_and_nothing_of_the_learner() -> None:
    report = raised(RuntimeError(f'could not read /home/ada/x.db of ada@x.org: "{SECRET} geheim"'))
    head, kind, frame, end = report.split("\n")
    assert head.startswith(f"StudyApp {__version__}, Python 3.")
    assert f"PySide6 {qt_version}" in head
    assert kind == "RuntimeError: could not read <path> of <address> '...'"
    assert frame.startswith("  <elsewhere>:")
    assert frame.endswith(" in raised")
    assert end == ""


@pytest.mark.parametrize(
    "error",
    [
        KeyError("Ada/diary"),
        ValueError("invalid literal for int() with base 10: 'Ada'"),
        FileNotFoundError(2, "No such file", "/home/ada/geheim.db"),
        RuntimeError("C:\\Users\\Ada\\diary.db"),
        RuntimeError("https://secret.example/Ada and ada@secret.example"),
        RuntimeError("first line\nAda's diary"),
        RuntimeError("an open 'Ada and her diary"),
        UnicodeEncodeError("ascii", "Ada", 0, 1, "ordinal not in range"),
        RuntimeError("\u201cAda\u201d \u2018diary\u2019 \u00abgeheim\u00bb"),
    ],
    ids=repr,
)
def test_no_word_of_the_learner_gets_into_a_report(error: BaseException) -> None:
    report = raised(error)
    assert [word for word in PRIVATE if word in report] == []
    assert type(error).__name__ in report


def test_what_a_bug_came_from_is_told_too() -> None:
    try:
        try:
            {"title": 1}[SECRET]
        except KeyError as cause:
            raise RuntimeError("no such card") from cause
    except RuntimeError as error:
        report = crash_report(RuntimeError, error, error.__traceback__)
    assert "RuntimeError: no such card" in report
    assert "caused by KeyError\n" in report


def test_letters_beyond_ascii_are_dots() -> None:
    assert without_words("größe 漢 ok") == "gr..e . ok"


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        (
            "/home/ada/.venv/lib/python3.11/site-packages/sqlalchemy/x.py",
            "site-packages/sqlalchemy/x.py",
        ),
        ("C:\\Users\\Ada\\studyapp\\gui\\window.py", "studyapp/gui/window.py"),
        ("/home/ada/studyapp/studyapp/gui/window.py", "studyapp/gui/window.py"),
        ("<string>", "<string>"),
        ("/home/ada/diary.py", "<elsewhere>"),
    ],
)
def test_files_are_named_from_their_package_on(file: str, shown: str) -> None:
    assert module_of(file) == shown


def test_a_bug_is_kept_shown_and_can_be_copied(
    net: Net, dressed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    error = RuntimeError("x")
    net.catch(RuntimeError, error, None)
    (kept,) = (tmp_path / "crashes").iterdir()
    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    assert part(shown, QPlainTextEdit, "report").toPlainText() == kept.read_text(encoding="utf-8")
    QTest.keyClick(part(shown, QPushButton, "copy"), Qt.Key.Key_Space)
    assert dressed.clipboard().text() == kept.read_text(encoding="utf-8")
    shown.close()


def dialog() -> CrashDialog | None:
    tops = QApplication.topLevelWidgets()
    return next((it for it in tops if isinstance(it, CrashDialog) and it.isVisible()), None)


def test_a_bug_on_another_thread_is_caught(net: Net, qtbot: QtBot) -> None:
    net.spread()

    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(net.crashed) as caught:
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in caught.args[0]
    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    shown.close()


def test_a_sentence_on_another_thread_is_a_sentence(net: Net, qtbot: QtBot) -> None:
    net.spread()

    def fail() -> None:
        raise StudyError("Do this.")

    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(net.said) as told:
        thread.start()
        thread.join()
    assert told.args == ["Do this."]


def test_an_end_that_nothing_could_catch_is_reported_at_the_next_start(
    net: Net, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "crashes"
    folder.mkdir()
    code = (
        "import faulthandler, sys; faulthandler.enable(open(sys.argv[1], 'w'));"
        "faulthandler._sigsegv()"
    )
    subprocess.run([sys.executable, "-c", code, str(folder / "fault.txt")], check=False)
    with qtbot.waitSignal(net.said) as told:
        net.spread()
    assert "ended all of a sudden" in told.args[0]
    (report,) = folder.glob("crash-*.txt")
    assert "Segmentation fault" in report.read_text(encoding="utf-8")
    net.close()
    assert not (folder / "fault.txt").exists()


def test_a_fault_names_no_folder_of_the_learner() -> None:
    report = fault_report('Thread 1:\n  File "/home/ada/studyapp/gui/x.py", line 3 in f\n')
    assert 'File "studyapp/gui/x.py", line 3 in f' in report


def test_only_the_newest_reports_are_kept(net: Net, clock: Clock, tmp_path: Path) -> None:
    for _ in range(30):
        net._keep("x")
        clock.forward(seconds=1)
    assert len(list((tmp_path / "crashes").iterdir())) == 20


def test_the_dialog_is_freed(dressed: QApplication, tmp_path: Path) -> None:
    assert dressed
    assert is_freed(lambda: CrashDialog("report", tmp_path))


def test_the_log_stays_under_a_megabyte_and_names_no_home(tmp_path: Path, clock: Clock) -> None:
    log = Log(tmp_path / "logs" / "studyapp.log", clock)
    log.write(f"QFont: {Path.home()}/fonts\n\nsecond\n")
    first, second = (tmp_path / "logs" / "studyapp.log").read_text(encoding="utf-8").splitlines()
    assert first == "2026-03-02 12:00:00 QFont: ~/fonts"
    assert second.endswith(" second")
    for _ in range(40):
        log.write("x" * 4_000 + "\n" + "\n".join(["y" * 900] * 100))
    sizes = [file.stat().st_size for file in (tmp_path / "logs").iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) < 1_300_000


def test_what_qt_says_is_logged_and_still_seen(tmp_path: Path) -> None:
    code = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import qWarning
from studyapp.gui.log import Listening, Log
listening = Listening(Log(Path(sys.argv[1]), lambda: datetime(2026, 3, 2)))
listening.begin()
qWarning("a warning of Qt")
listening.end()
print("over", file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "x.log")],
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    assert "a warning of Qt" in done.stderr
    assert "over" in done.stderr
    assert "a warning of Qt" in (tmp_path / "x.log").read_text(encoding="utf-8")
    assert "over" not in (tmp_path / "x.log").read_text(encoding="utf-8")
