from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store.backup import Backups
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress

MOMENT = datetime(2026, 3, 2, 12)  # noqa: DTZ001 - names of copies carry local time


def answer(progress: Progress, unit: str) -> None:
    outcome = Scheduler().outcomes(progress.state(unit), unit, progress.now_ms(), 1)[Rating.GOOD]
    progress.record_review(unit, Rating.GOOD, outcome, 1000)


def test_a_backup_holds_every_answer_given_before_it(
    progress: Progress, database: Database, tmp_path: Path
) -> None:
    backups = Backups(tmp_path / "backups")
    answer(progress, "pack/a")
    answer(progress, "pack/b")
    backups.take(database, MOMENT)
    (found,) = backups.found()
    assert (found.answers, found.taken) == (2, MOMENT)
    assert list((tmp_path / "backups").iterdir()) == [found.file]


def test_restoring_brings_the_answers_back_and_keeps_the_damaged_file(
    open_database: Callable[[], Database],
    clock: Callable[[], datetime],
    files: Files,
    tmp_path: Path,
) -> None:
    database = open_database()
    answer(Progress(database, Scheduler(), clock, "m"), "pack/a")
    backups = Backups(tmp_path / "backups")
    backups.take(database, MOMENT)
    database.close()
    files.progress.write_bytes(b"rubbish")
    aside = backups.restore(backups.found()[0], files, MOMENT)
    assert aside.read_bytes() == b"rubbish"
    restored = Progress(open_database(), Scheduler(), clock, "m")
    assert len(restored.history("pack/a")) == 1


def test_a_damaged_copy_is_not_offered(database: Database, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups")
    backups.take(database, MOMENT).write_bytes(b"rubbish")
    assert backups.found() == ()


def test_old_copies_go_but_days_weeks_and_months_stay(database: Database, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups")
    for day in range(60):
        backups.take(database, MOMENT + timedelta(days=day))
    taken = [backup.taken for backup in backups.found()]
    assert 10 <= len(taken) <= 20
    assert taken[0] == MOMENT + timedelta(days=59)
    assert any(moment.month == 3 for moment in taken)
