from pathlib import Path

import pytest

from studyapp.store.database import DamagedProgressError
from studyapp.study.rescue import Rescue
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, open_desk, take_cards
from tests.support.sittings import answer_cards


def test_an_emptied_record_is_not_taken_for_a_new_one(tmp_path: Path, clock: Clock) -> None:
    desk = open_desk(tmp_path, clock)
    take_cards(desk, basics(3))
    answer_cards(desk, clock, 3)
    desk.back_up()
    desk.close()
    (desk.folders.data / "progress.db").write_bytes(b"")
    with pytest.raises(DamagedProgressError):
        open_desk(tmp_path, clock)
    rescue = Rescue(desk.folders, clock)
    rescue.restore(rescue.backups()[0])
    again = open_desk(tmp_path, clock)
    assert sum(day.reviews for day in again.progress.days(0, 99_999)) == 3
    again.close()


def test_a_first_start_that_was_cut_short_begins_again(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "progress.db").touch()
    open_desk(tmp_path, clock).close()


def test_a_record_that_is_gone_is_not_replaced_by_an_empty_one(
    tmp_path: Path, clock: Clock
) -> None:
    desk = open_desk(tmp_path, clock)
    desk.back_up()
    desk.close()
    (desk.folders.data / "progress.db").unlink()
    with pytest.raises(DamagedProgressError, match="is gone, but there are copies"):
        open_desk(tmp_path, clock)
    assert not (desk.folders.data / "progress.db").exists()


def test_a_clock_far_behind_the_latest_answer_is_noticed_and_changes_no_memory(
    tmp_path: Path, clock: Clock
) -> None:
    desk = open_desk(tmp_path, clock)
    take_cards(desk, basics(2))
    answer_cards(desk, clock, 1)
    state = desk.progress.state(f"{PACK}/c-1")
    assert desk.clock_behind is None
    desk.close()
    clock.forward(hours=-30)
    again = open_desk(tmp_path, clock)
    assert again.clock_behind is not None
    assert round(again.clock_behind.total_seconds() / 3600) == 30
    assert again.progress.state(f"{PACK}/c-1") == state
    answer_cards(again, clock, 1)
    events = list(again.progress.walk())
    assert [it.hlc_ms for it in events] == sorted({it.hlc_ms for it in events})
    again.close()


def test_a_new_version_of_the_app_backs_up_before_it_goes_on(tmp_path: Path, clock: Clock) -> None:
    desk = open_desk(tmp_path, clock)
    take_cards(desk, basics(1))
    answer_cards(desk, clock, 1)
    desk.progress.note_version("0.0.1")
    desk.back_up()
    clock.forward(minutes=1)
    desk.back_up_if_due()
    assert len(desk.backup_times()) == 2
    clock.forward(minutes=1)
    desk.back_up_if_due()
    assert len(desk.backup_times()) == 2
    desk.close()
