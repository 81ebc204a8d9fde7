import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.study.desk import Desk
from studyapp.study.doctor import Doctor
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, open_desk, take_good_sample
from tests.support.lives import live

Damage = Callable[[bytearray], None]


@pytest.fixture
def lived(tmp_path: Path, clock: Clock) -> Desk:
    """A profile with a course, a backup and some days after it, closed."""
    desk = open_desk(tmp_path, clock)
    take_good_sample(desk)
    live(desk.progress, clock, seed=9, steps=80)
    desk.back_up()
    live(desk.progress, clock, seed=10, steps=60)
    desk.close()
    return desk


def doctor(desk: Desk, clock: Clock) -> Doctor:
    return Doctor(desk.folders, desk.preferences, clock, "machine-1")


def progress(desk: Desk) -> Path:
    return desk.folders.data / "progress.db"


def change(desk: Desk, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(progress(desk), isolation_level=None)) as raw:
        raw.execute(statement)


def test_a_sound_profile_is_left_as_it_is(lived: Desk, clock: Clock) -> None:
    health = doctor(lived, clock).treat()
    assert (health.mended, health.changed, health.put_right, health.packs) == (None, 0, 0, 1)
    assert health.faults == ()
    assert health.events > 100


def test_what_does_not_follow_from_the_log_is_put_right(
    lived: Desk, clock: Clock, tmp_path: Path
) -> None:
    change(lived, "UPDATE state SET due_day = due_day + 100")
    change(lived, "DELETE FROM enrolment")
    assert doctor(lived, clock).treat().put_right > 5
    assert doctor(lived, clock).treat().put_right == 0
    desk = open_desk(tmp_path, clock)
    assert GOOD_PACK in desk.progress.enrolled()
    desk.close()


def cut_in_half(content: bytearray) -> None:
    del content[len(content) // 2 :]


def lose_the_head(content: bytearray) -> None:
    content[:4096] = bytes(4096)


def lose_the_middle(content: bytearray) -> None:
    third = len(content) // 3
    content[third : 2 * third] = b"\xff" * third


@pytest.mark.parametrize("damage", [cut_in_half, lose_the_head, lose_the_middle])
def test_a_damaged_file_is_mended_from_the_backup_and_what_can_be_read(
    lived: Desk, clock: Clock, tmp_path: Path, damage: Damage
) -> None:
    content = bytearray(progress(lived).read_bytes())
    damage(content)
    progress(lived).write_bytes(content)
    health = doctor(lived, clock).treat()
    assert health.mended is not None
    assert health.mended.kept.read_bytes() == content
    assert health.mended.backup is not None
    assert health.mended.events >= health.mended.backup.answers
    assert health.put_right == 0
    desk = open_desk(tmp_path, clock)
    assert desk.progress.count() == health.events
    desk.close()
    assert sorted(file.name for file in lived.folders.data.glob("progress*.db*")) == sorted(
        ["progress.db", health.mended.kept.name]
    )


def test_a_lost_head_costs_nothing(lived: Desk, clock: Clock) -> None:
    events = doctor(lived, clock).treat().events
    content = bytearray(progress(lived).read_bytes())
    lose_the_head(content)
    progress(lived).write_bytes(content)
    assert doctor(lived, clock).treat().events == events


def test_a_changed_answer_comes_back_from_the_backup(lived: Desk, clock: Clock) -> None:
    events = doctor(lived, clock).treat().events
    change(lived, "UPDATE event SET payload = replace(payload, '3', '4') WHERE seq = 3")
    change(lived, "UPDATE event SET study_day = 0 WHERE seq = 1")
    health = doctor(lived, clock).treat()
    assert health.changed >= 1
    assert health.mended is not None
    assert health.events == events


def test_files_that_are_in_use_are_left_alone(lived: Desk, clock: Clock, tmp_path: Path) -> None:
    desk = open_desk(tmp_path, clock)
    with pytest.raises(StudyError, match="already open"):
        doctor(lived, clock).treat()
    assert desk.progress.count() > 0
    desk.close()


def test_a_file_of_a_newer_app_is_left_alone(lived: Desk, clock: Clock) -> None:
    change(lived, "PRAGMA user_version=999")
    before = progress(lived).read_bytes()
    with pytest.raises(StudyError, match="newer StudyApp"):
        doctor(lived, clock).treat()
    assert progress(lived).read_bytes() == before


def test_a_record_that_is_gone_is_told_and_not_replaced(lived: Desk, clock: Clock) -> None:
    progress(lived).unlink()
    with pytest.raises(StudyError, match="is gone, but there are copies"):
        doctor(lived, clock).treat()
    assert not progress(lived).exists()


def test_what_is_mended_goes_on_as_a_new_device(lived: Desk, clock: Clock, tmp_path: Path) -> None:
    content = bytearray(progress(lived).read_bytes())
    cut_in_half(content)
    progress(lived).write_bytes(content)
    doctor(lived, clock).treat()
    desk = open_desk(tmp_path, clock)
    known = {event.device for event in desk.progress.walk()}
    desk.progress.enrol("more", active=True)
    assert {event.device for event in desk.progress.walk()} > known
    desk.close()
