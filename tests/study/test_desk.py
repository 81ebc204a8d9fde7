from pathlib import Path

import pytest

from studyapp.store.database import DamagedProgressError
from studyapp.study.rescue import Rescue
from tests.support.clock import Clock
from tests.support.desks import basics, open_desk, take_cards
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
