import csv
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studyapp.model.content import Card, CardKind
from studyapp.model.errors import StudyError
from studyapp.model.long_work import StoppedError
from studyapp.study.desk import Desk
from studyapp.study.transfer import Transfer
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK, open_desk, take_cards, take_good_sample
from tests.support.lives import contents, live
from tests.support.sittings import answer_cards

Open = Callable[[str], Desk]


@pytest.fixture
def another(tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Opens desks of other computers."""
    opened = []

    def make(name: str) -> Desk:
        opened.append(open_desk(tmp_path / name, clock))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture
def lived(another: Open, clock: Clock) -> Desk:
    desk = another("first")
    take_good_sample(desk)
    live(desk.progress, clock, seed=12, steps=50)
    return desk


def everything(desk: Desk) -> object:
    return contents(desk._database)


@pytest.mark.parametrize("name", ["all.zip", "folder"])
def test_everything_is_there_again_on_another_computer(
    lived: Desk, another: Open, tmp_path: Path, name: str
) -> None:
    done = Transfer(lived).export(tmp_path / name)
    other = another("second")
    taken = Transfer(other).take(tmp_path / name)
    assert (taken.new, taken.known, taken.unsound) == (done.events, 0, 0)
    assert everything(other) == everything(lived)
    assert [it.name for it in tmp_path.iterdir() if it.name.startswith(".")] == []


def test_what_is_taken_in_twice_counts_once(lived: Desk, another: Open, tmp_path: Path) -> None:
    done = Transfer(lived).export(tmp_path / "all.zip")
    other = another("second")
    Transfer(other).take(tmp_path / "all.zip")
    before = everything(other)
    assert Transfer(other).take(tmp_path / "all.zip").known == done.events
    assert everything(other) == before


def test_two_computers_that_exchange_their_logs_know_the_same(
    lived: Desk, another: Open, clock: Clock, tmp_path: Path
) -> None:
    other = another("second")
    live(other.progress, clock, seed=13, steps=40)
    Transfer(lived).export(tmp_path / "one.zip")
    Transfer(other).export(tmp_path / "two.zip")
    Transfer(lived).take(tmp_path / "two.zip")
    Transfer(other).take(tmp_path / "one.zip")
    assert everything(lived) == everything(other)
    assert len(lived.backup_times()) == 1


def test_tables_open_as_text_in_a_spreadsheet(another: Open, clock: Clock, tmp_path: Path) -> None:
    desk = another("first")
    hostile = '=HYPERLINK("http://x.example")'
    take_cards(desk, [Card(id="c", kind=CardKind.BASIC, front=hostile, back="b")])
    answer_cards(desk, clock, 1)
    Transfer(desk).export(tmp_path / "out")
    with (tmp_path / "out" / "reviews.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["question"] == f"'{hostile}"
    assert (row["grade"], row["seconds"]) == ("good", "10.0")
    assert row["when"].startswith("2026-03-02T12:00")
    with (tmp_path / "out" / "state.csv").open(encoding="utf-8-sig", newline="") as file:
        (state,) = csv.DictReader(file)
    assert state["last_day"] == "2026-03-02"


def test_own_cards_and_settings_come_along_and_missing_courses_are_named(
    lived: Desk, another: Open, tmp_path: Path
) -> None:
    lived.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Own?", back="Yes."))
    lived.preferences.set("new_per_day", 7)
    lived.preferences.set("theme", "dark")
    Transfer(lived).export(tmp_path / "all.zip")
    other = another("second")
    other.preferences.set("theme", "light")
    taken = Transfer(other).take(tmp_path / "all.zip")
    assert (taken.cards, taken.settings) == (1, 1)
    assert taken.missing == (lived.library.courses()[0].entry.title,)
    assert (other.preferences.whole("new_per_day"), other.preferences.text("theme")) == (7, "light")
    assert [entry.front for entry in other.own_cards.entries()] == ["Own?"]
    lived.own_cards.add(Card(id="", kind=CardKind.BASIC, front="More?", back="Yes."))
    Transfer(lived).export(tmp_path / "again.zip")
    assert Transfer(other).take(tmp_path / "again.zip").cards == 1
    assert [entry.front for entry in other.own_cards.entries()] == ["Own?", "More?"]


def test_the_own_cards_of_somebody_else_become_a_course(
    lived: Desk, another: Open, tmp_path: Path
) -> None:
    other = another("second")
    for desk in (lived, other):
        desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Own?", back="Yes."))
    Transfer(lived).export(tmp_path / "all.zip")
    assert Transfer(other).take(tmp_path / "all.zip").cards == 1
    assert lived.own_cards.pack in {course.entry.id for course in other.library.courses()}


def test_lines_that_are_no_events_are_counted_and_left_out(
    lived: Desk, another: Open, tmp_path: Path
) -> None:
    done = Transfer(lived).export(tmp_path / "out")
    log = tmp_path / "out" / "events.jsonl"
    lines = log.read_bytes().splitlines()
    changed = lines[1].replace(b'"study_day":2', b'"study_day":3')
    bad = [
        changed,
        b"",
        b"rubbish",
        b"[" * 100_000,
        b"{}",
        b'{"device":1}',
        lines[2].replace(b'"seq":3', b'"seq":3.5'),
        lines[2].replace(b'"seq":3', b'"seq":' + b"9" * 5000),
        lines[2].replace(b'"kind":"', b'"kind":"x'),
        lines[2].replace(b'"unit":"', b'"unit":"\\ud800'),
        lines[2].replace(b'"payload":{', b'"payload":{"x":NaN,'),
        b"\xff\xfe\x00",
    ]
    assert changed != lines[1]
    log.write_bytes(b"\n".join([lines[0], *bad, *lines[2:]]))
    taken = Transfer(another("second")).take(tmp_path / "out")
    assert (taken.new, taken.unsound) == (done.events - 1, len(bad) - 1)


def test_what_is_no_export_is_refused_in_a_sentence(lived: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("../events.jsonl", "{}")
    Transfer(lived).export(tmp_path / "all.zip")
    content = (tmp_path / "all.zip").read_bytes()
    (tmp_path / "cut.zip").write_bytes(content[: len(content) // 2])
    for name in ("empty", "other.zip", "cut.zip", "gone"):
        with pytest.raises(StudyError):
            Transfer(lived).take(tmp_path / name)


def test_a_torn_zip_changes_nothing(lived: Desk, another: Open, tmp_path: Path) -> None:
    Transfer(lived).export(tmp_path / "all.zip")
    content = bytearray((tmp_path / "all.zip").read_bytes())
    content[2_000:2_400] = b"\xff" * 400
    (tmp_path / "torn.zip").write_bytes(content)
    other = another("second")
    with pytest.raises(StudyError, match="cannot be read"):
        Transfer(other).take(tmp_path / "torn.zip")
    assert other.progress.count() == 0


def test_an_export_that_is_stopped_leaves_nothing(lived: Desk, tmp_path: Path) -> None:
    def stop(share: float, _what: str) -> None:
        if share > 0.5:
            raise StoppedError

    for name in ("all.zip", "folder"):
        with pytest.raises(StoppedError):
            Transfer(lived).export(tmp_path / name, stop)
    assert [it.name for it in tmp_path.iterdir()] == ["first"]


def test_a_place_that_is_taken_is_refused(lived: Desk, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").touch()
    with pytest.raises(StudyError, match="there already"):
        Transfer(lived).export(tmp_path / "full")
    (tmp_path / "file").touch()
    with pytest.raises(StudyError, match="cannot be written"):
        Transfer(lived).export(tmp_path / "file" / "all.zip")


def test_a_million_to_one_zip_of_blanks_is_no_log(lived: Desk, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("events.jsonl", b" " * 50_000_000)
    with pytest.raises(StudyError, match="too large"):
        Transfer(lived).take(tmp_path / "bomb.zip")


def test_the_export_says_what_it_is(lived: Desk, tmp_path: Path) -> None:
    Transfer(lived).export(tmp_path / "out")
    about = json.loads((tmp_path / "out" / "about.json").read_text(encoding="utf-8"))
    assert about["format"] == 1
    assert about["events"] == lived.progress.count()
    courses = json.loads((tmp_path / "out" / "courses.json").read_text(encoding="utf-8"))
    assert [course["id"] for course in courses] == [GOOD_PACK]
