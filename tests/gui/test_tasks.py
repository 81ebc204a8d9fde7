import threading
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studyapp.gui.tasks import Tasks
from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    assert qapp
    made = Tasks()
    yield made
    made.close()


class Owner:
    """Works in the background and notes on which threads it was used and let go."""

    def __init__(self, threads: dict[str, int]) -> None:
        self._threads = threads

    def __del__(self) -> None:
        self._threads["gone"] = threading.get_ident()

    def work(self) -> str:
        self._threads["work"] = threading.get_ident()
        return "result"

    def done(self, result: str) -> None:
        self._threads[result] = threading.get_ident()


def test_work_runs_beside_the_window_and_its_result_comes_back(tasks: Tasks, qtbot: QtBot) -> None:
    threads: dict[str, int] = {}
    owner = Owner(threads)
    tasks.run(owner.work, owner.done)
    qtbot.waitUntil(lambda: "result" in threads)
    assert threads["result"] == threading.get_ident()
    assert threads["work"] != threading.get_ident()


def test_the_last_hold_on_a_page_is_never_let_go_by_the_worker(tasks: Tasks, qtbot: QtBot) -> None:
    for _ in range(50):
        threads: dict[str, int] = {}
        owner = Owner(threads)
        tasks.run(owner.work, owner.done)
        del owner
        _wait_for(qtbot, threads, "gone")
        assert threads["gone"] == threading.get_ident()


def _wait_for(qtbot: QtBot, threads: dict[str, int], name: str) -> None:
    qtbot.waitUntil(lambda: name in threads)


def test_an_error_of_the_work_is_raised_on_the_thread_of_the_window(
    tasks: Tasks, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise StudyError("The disk is full.")

    with qtbot.captureExceptions() as caught:
        tasks.run(fail, print)
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "The disk is full."


def test_an_error_may_be_a_result_too(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[object] = []
    tasks.run(lambda: StudyError("No voice."), got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], StudyError)


def test_a_page_that_was_closed_meanwhile_is_left_in_peace(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    label = QLabel()
    ended: list[QObject] = []

    def work() -> str:
        begun.set()
        go_on.wait(10)
        return "too late"

    tasks.run(work, label.setText)
    tasks.run(lambda: tasks, ended.append)
    assert begun.wait(10)
    label.deleteLater()
    with qtbot.waitSignal(label.destroyed):
        pass
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))


# --- long work ---------------------------------------------------------------------------------


def test_long_work_tells_how_far_it_is(tasks: Tasks, qtbot: QtBot) -> None:
    watched = Event()

    def work(watch: Watch) -> str:
        assert watched.wait(5)
        for step in range(5):
            watch(step / 4, "reading")
        return "done"

    results: list[str] = []
    told: list[tuple[float, str]] = []
    job = tasks.watch(work, results.append)
    job.moved.connect(lambda share, what: told.append((share, what)))
    watched.set()
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["done"]
    assert told == [(share, "reading") for share in (0.0, 0.25, 0.5, 0.75, 1.0)]


def test_steps_too_small_to_be_seen_are_not_told(tasks: Tasks, qtbot: QtBot) -> None:
    watched = Event()

    def work(watch: Watch) -> None:
        assert watched.wait(5)
        for step in range(100_000):
            watch(step / 100_000, "counting")

    told: list[float] = []
    results: list[None] = []
    job = tasks.watch(work, results.append)
    job.moved.connect(lambda share, _what: told.append(share))
    watched.set()
    qtbot.waitUntil(lambda: bool(results))
    assert 150 < len(told) <= 201


def test_long_work_that_is_stopped_has_no_result(tasks: Tasks, qtbot: QtBot) -> None:
    begun = Event()

    def work(watch: Watch) -> None:
        begun.set()
        while True:
            watch(0.5, "waiting")

    results: list[object] = []
    job = tasks.watch(work, results.append)
    assert begun.wait(5)
    with qtbot.waitSignal(job.stopped):
        job.stop()
    assert results == []


def test_closing_stops_long_work(qapp: QApplication) -> None:
    assert qapp
    tasks = Tasks()
    begun, ended = Event(), Event()

    def work(watch: Watch) -> None:
        begun.set()
        try:
            while True:
                watch(0.5, "waiting")
        finally:
            ended.set()

    tasks.watch(work, print)
    assert begun.wait(5)
    tasks.close()
    assert ended.is_set()
