import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store.backup import Backups, set_aside
from studyapp.store.copies import version_of
from studyapp.store.database import Database
from studyapp.store.files import PROGRESS_VERSION, Files
from studyapp.store.progress import Progress

FIXTURE = Path(__file__).parent / "fixtures" / "progress-1.db"
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


def test_three_good_copies_are_kept_however_many_bad_ones_are_newer(
    database: Database, tmp_path: Path
) -> None:
    backups = Backups(tmp_path / "backups")
    for hour in range(12):
        copy = backups.take(database, MOMENT - timedelta(days=500 - hour))
        if hour > 1:
            copy.write_bytes(b"rubbish")
    assert len(backups.found()) == 3 - 1
    backups.take(database, MOMENT)
    assert len(backups.found()) == 3
    backups.take(database, MOMENT + timedelta(seconds=1))
    assert len(backups.found()) >= 3


def test_restoring_backs_up_what_is_there_first(
    open_database: Callable[[], Database],
    clock: Callable[[], datetime],
    files: Files,
    tmp_path: Path,
) -> None:
    database = open_database()
    progress = Progress(database, Scheduler(), clock, "m")
    answer(progress, "pack/a")
    backups = Backups(tmp_path / "backups")
    backups.take(database, MOMENT)
    answer(progress, "pack/b")
    database.close()
    kept = backups.restore(backups.found()[0], files, MOMENT + timedelta(days=1))
    newest = backups.found()[0]
    assert (newest.file, newest.answers) == (kept, 2)
    assert {file.name for file in files.progress.parent.iterdir()} == {files.progress.name}


def test_what_is_done_after_restoring_never_takes_a_number_twice(
    open_database: Callable[[], Database],
    clock: Callable[[], datetime],
    files: Files,
    tmp_path: Path,
) -> None:
    database = open_database()
    progress = Progress(database, Scheduler(), clock, "m")
    backups = Backups(tmp_path / "backups")
    backups.take(database, MOMENT)
    answer(progress, "pack/lost")
    lost = tuple(progress.walk())
    database.close()
    backups.restore(backups.found()[0], files, MOMENT + timedelta(days=1))
    restored = Progress(open_database(), Scheduler(), clock, "m")
    answer(restored, "pack/new")
    assert restored.take_in(lost).new == 1
    assert {event.unit for event in restored.walk()} == {"pack/lost", "pack/new"}


def test_an_older_file_is_copied_before_its_schema_is_lifted(files: Files, tmp_path: Path) -> None:
    files.progress.parent.mkdir(parents=True)
    shutil.copyfile(FIXTURE, files.progress)
    backups = Backups(tmp_path / "backups")
    Database(files, lambda progress: backups.take_file(progress, MOMENT)).close()
    assert version_of(backups.found()[0].file) == 1
    assert version_of(files.progress) == PROGRESS_VERSION


def test_no_schema_is_lifted_without_a_copy(files: Files, tmp_path: Path) -> None:
    files.progress.parent.mkdir(parents=True)
    shutil.copyfile(FIXTURE, files.progress)
    (tmp_path / "backups").write_text("in the way")
    backups = Backups(tmp_path / "backups")
    with pytest.raises(StudyError, match="could not be written"):
        Database(files, lambda progress: backups.take_file(progress, MOMENT))
    assert version_of(files.progress) == 1


def test_a_copy_tells_what_it_holds(progress: Progress, database: Database, tmp_path: Path) -> None:
    answer(progress, "pack/a")
    progress.enrol("pack", active=True)
    progress.enrol("other", active=False)
    backups = Backups(tmp_path / "backups")
    file = backups.take(database, MOMENT)
    (found,) = backups.found()
    today = progress.today()
    assert (found.answers, found.courses) == (1, 1)
    assert (found.first_day, found.last_day, found.size) == (today, today, file.stat().st_size)
    assert not found.is_newer


def test_files_that_others_put_beside_the_copies_are_left_alone(
    database: Database, tmp_path: Path
) -> None:
    backups = Backups(tmp_path / "backups")
    copy = backups.take(database, MOMENT)
    for name in ("progress-copy.db", "progress-2026-03-02-120000 (1).db"):
        copy.with_name(name).write_bytes(copy.read_bytes())
    backups.take(database, MOMENT + timedelta(days=1))
    assert backups.times() == (MOMENT + timedelta(days=1), MOMENT)
    assert len(backups.found()) == 2
    assert len(list(copy.parent.iterdir())) == 4


def test_a_copy_that_cannot_be_written_is_told_in_a_sentence(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(StudyError, match="could not be written"):
        Backups(tmp_path / "backups").take(database, MOMENT)


def test_a_restoring_that_fails_moves_nothing(
    database: Database, files: Files, tmp_path: Path
) -> None:
    backups = Backups(tmp_path / "backups")
    backups.take(database, MOMENT)
    database.close()
    (files.progress.with_suffix(".restored") / "in the way").mkdir(parents=True)
    before = files.progress.read_bytes()
    with pytest.raises(StudyError, match="Nothing was changed"):
        backups.restore(backups.found()[0], files, MOMENT)
    assert files.progress.read_bytes() == before


def test_what_is_set_aside_twice_in_a_second_is_kept_twice(files: Files) -> None:
    files.progress.parent.mkdir(parents=True)
    kept = []
    for words in (b"first", b"second"):
        files.progress.write_bytes(words)
        kept.append(set_aside(files, MOMENT).read_bytes())
    assert kept == [b"first", b"second"]
    assert len(list(files.progress.parent.iterdir())) == 2
