import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.long_work import StoppedError
from studyapp.model.memory import Rating
from studyapp.model.news import Change, What
from studyapp.model.schedule import Phase
from studyapp.model.shelf import Fate
from studyapp.packs.archive import build
from studyapp.study.arrivals import Verdict
from studyapp.study.desk import Desk
from studyapp.study.own_words import Field
from tests.support.clock import Clock
from tests.support.desks import open_desk

PACK = "test.shelf"
CARD = """\
  - id: {id}
    type: basic
    front: {front}
    back: {back}
"""


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "made"
    (made / "cards").mkdir(parents=True)
    return made


def write(
    folder: Path,
    cards: dict[str, str],
    version: str = "1.0.0",
    more: str = "",
    authors: str = "Ada",
    homepage: str = "https://ada.example",
    revs: dict[str, int] | None = None,
) -> Path:
    """Write a pack of the cards `id: back`."""
    folder.joinpath("pack.yaml").write_text(
        f"format: 1\nid: {PACK}\nversion: {version}\ntitle: A shelf\nlanguage: en\n"
        f"license: CC0-1.0\nhomepage: {homepage}\nauthors:\n  - name: {authors}\n{more}",
        encoding="utf-8",
    )
    records = "".join(
        CARD.format(id=name, front=f"What is {name}?", back=back)
        + (f"    rev: {revs[name]}\n" if revs and name in revs else "")
        for name, back in cards.items()
    )
    folder.joinpath("cards", "all.yaml").write_text(f"cards:\n{records}", encoding="utf-8")
    return folder


def learn(desk: Desk, clock: Clock, times: int = 3) -> None:
    """Answer everything for some days."""
    desk.library.enrol(PACK)
    for _ in range(times):
        clock.forward(days=20)
        session = desk.review()
        while session.turn is not None:
            session.reveal()
            session.rate(Rating.EASY)


def told(changes: tuple[Change, ...]) -> dict[str, What]:
    return {change.id: change.what for change in changes}


# --- before it comes in ------------------------------------------------------------------------


def test_a_new_pack_says_what_it_is_and_what_it_holds(desk: Desk, folder: Path) -> None:
    proposal = desk.library.look_at(write(folder, {"one": "1", "two": "2"}))
    assert proposal.verdict is Verdict.NEW
    assert (proposal.held.cards, proposal.held.files) == (2, 2)
    assert proposal.origin.authors == ("Ada",)
    assert proposal.held.size > 100
    assert desk.library.courses() == ()
    desk.library.decline(proposal)
    assert list(desk.folders.packs.iterdir()) == []


def test_an_update_says_from_which_version_and_what_it_changes(desk: Desk, folder: Path) -> None:
    desk.library.install(write(folder, {"one": "1", "two": "2", "three": "3"}))
    write(
        folder,
        {"one": "uno", "deux": "2", "four": "4", "three": "trois"},
        "1.1.0",
        "renamed:\n  two: deux\n",
        revs={"three": 2},
    )
    proposal = desk.library.look_at(folder)
    assert (proposal.verdict, proposal.before) == (Verdict.UPDATE, "1.0.0")
    assert told(proposal.changes) == {
        "one": What.CHANGED,
        "deux": What.CHANGED,
        "four": What.NEW,
        "three": What.REVISED,
    }
    assert {change.id: change.was for change in proposal.changes if change.was} == {"deux": "two"}
    news = desk.library.accept(proposal)
    assert news is not None
    assert told(news.changes) == told(proposal.changes)
    kept = desk.library.news(PACK)
    assert kept is not None
    assert (told(kept.changes), kept.before, kept.now) == (told(news.changes), "1.0.0", "1.1.0")
    course = desk.library.course(PACK)
    assert course is not None
    assert (course.entry.version, course.updated) == ("1.1.0", "1.1.0")


def test_a_retired_item_is_told_apart_from_one_that_vanished(desk: Desk, folder: Path) -> None:
    desk.library.install(write(folder, {"one": "1", "two": "2", "three": "3"}))
    write(folder, {"one": "1"}, "1.1.0", "retired: [two]\n")
    changes = desk.library.look_at(folder).changes
    assert told(changes) == {"two": What.RETIRED, "three": What.GONE}


def test_an_older_version_is_refused_with_the_reason(desk: Desk, folder: Path) -> None:
    desk.library.install(write(folder, {"one": "1"}, "1.10.0"))
    write(folder, {"one": "1"}, "1.9.0")
    with pytest.raises(StudyError, match=r"1\.9\.0 is older than version 1\.10\.0"):
        desk.library.install(folder)
    course = desk.library.course(PACK)
    assert course is not None
    assert course.entry.version == "1.10.0"


def test_the_same_pack_again_changes_nothing(desk: Desk, folder: Path, tmp_path: Path) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    file = tmp_path / "same.studypack"
    build(folder, file)
    proposal = desk.library.look_at(file)
    assert proposal.verdict is Verdict.KNOWN
    assert desk.library.accept(proposal) is None


def test_other_people_with_the_same_id_are_refused_and_both_are_named(
    desk: Desk, folder: Path, clock: Clock
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    learn(desk, clock)
    write(folder, {"one": "evil"}, "2.0.0", authors="Mallory", homepage="https://mallory.example")
    proposal = desk.library.look_at(folder)
    assert proposal.verdict is Verdict.STRANGER
    assert proposal.known is not None
    assert (proposal.known.authors, proposal.origin.authors) == (("Ada",), ("Mallory",))
    with pytest.raises(StudyError, match=r"the course by Ada .* comes from Mallory"):
        desk.library.accept(proposal)
    desk.library.remove(PACK)
    again = desk.library.look_at(folder)
    assert again.verdict is Verdict.STRANGER
    desk.library.accept(again, trusted=True)
    assert desk.library.course(PACK) is not None


def test_the_same_name_at_another_home_is_a_stranger_and_one_more_author_is_not(
    desk: Desk, folder: Path
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    write(folder, {"one": "1"}, "1.1.0", homepage="https://other.example")
    assert desk.library.look_at(folder).verdict is Verdict.STRANGER
    write(folder, {"one": "1"}, "1.1.0", authors="Bob\n  - name: ADA")
    assert desk.library.look_at(folder).verdict is Verdict.UPDATE


# --- what was learned --------------------------------------------------------------------------


def test_a_renamed_card_keeps_its_schedule_and_its_history(
    desk: Desk, folder: Path, clock: Clock
) -> None:
    desk.library.install(write(folder, {"one": "1", "two": "2"}))
    learn(desk, clock)
    before = desk.progress.state(f"{PACK}/one")
    history = desk.progress.history(f"{PACK}/one")
    desk.own_words.note(f"{PACK}/one", "mine")
    write(folder, {"uno": "1", "two": "2"}, "1.1.0", "renamed:\n  one: uno\n")
    desk.library.install(folder)
    assert desk.progress.state(f"{PACK}/uno") == before
    assert desk.progress.history(f"{PACK}/uno")[: len(history)] == history
    assert desk.own_words.of(f"{PACK}/uno").note == "mine"
    desk.library.install(folder)
    desk.progress.rebuild()
    assert desk.progress.state(f"{PACK}/uno") == before


def test_an_id_that_is_given_to_another_card_starts_anew(
    desk: Desk, folder: Path, clock: Clock
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    learn(desk, clock)
    before = desk.progress.state(f"{PACK}/one")
    desk.library.install(write(folder, {"uno": "1"}, "1.1.0", "renamed:\n  one: uno\n"))
    desk.library.install(write(folder, {"uno": "1", "one": "another"}, "1.2.0"))
    assert desk.progress.state(f"{PACK}/uno") == before
    assert desk.progress.state(f"{PACK}/one").phase is Phase.NEW
    learn(desk, clock, 1)
    desk.progress.rebuild()
    assert desk.progress.state(f"{PACK}/one").reps == 1
    assert desk.progress.state(f"{PACK}/uno").reps in {before.reps, before.reps + 1}


def test_a_card_that_returns_is_known_as_before(desk: Desk, folder: Path, clock: Clock) -> None:
    desk.library.install(write(folder, {"one": "1", "two": "2"}))
    learn(desk, clock)
    before = desk.progress.state(f"{PACK}/two")
    desk.library.install(write(folder, {"one": "1"}, "1.1.0", "retired: [two]\n"))
    assert desk.catalogue.units((f"{PACK}/two",)) == {}
    desk.library.install(write(folder, {"one": "1", "two": "2"}, "1.2.0"))
    assert desk.progress.state(f"{PACK}/two") == before


def test_another_meaning_brings_the_card_back_today_with_its_old_words(
    desk: Desk, folder: Path, clock: Clock
) -> None:
    desk.library.install(write(folder, {"one": "1", "two": "2"}))
    learn(desk, clock)
    clock.forward(days=1)
    assert desk.review().turn is None
    desk.library.install(write(folder, {"one": "uno", "two": "due"}, "1.1.0", revs={"one": 2}))
    session = desk.review()
    assert session.turn is not None
    assert session.turn.unit.key == f"{PACK}/one"
    revision = desk.library.revision(f"{PACK}/one")
    assert revision is not None
    assert (revision.rev, revision.front, revision.back) == (2, "What is one?", "1")
    session.reveal()
    session.rate(Rating.GOOD)
    assert session.turn is None
    assert desk.library.revision(f"{PACK}/one") is None
    assert desk.library.revision(f"{PACK}/two") is None


def test_a_meaning_is_brought_back_once_even_after_the_catalogue_was_lost(
    desk: Desk, folder: Path, clock: Clock
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    learn(desk, clock)
    desk.library.install(write(folder, {"one": "uno"}, "1.1.0", revs={"one": 2}))
    learn(desk, clock, 1)
    for _ in range(2):
        desk.catalogue.remove(PACK)
        desk.library.refresh()
    kinds = [event.kind for event in desk.progress.history(f"{PACK}/one")]
    assert kinds.count(EventKind.REVISED) == 1
    assert desk.progress.history(f"{PACK}/one")[-1].payload["rev"] == 2


def test_what_was_learned_waits_for_a_pack_that_was_removed(
    desk: Desk, folder: Path, clock: Clock
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    learn(desk, clock)
    before = desk.progress.state(f"{PACK}/one")
    desk.library.remove(PACK)
    assert desk.library.courses() == ()
    assert not (desk.folders.packs / PACK).exists()
    assert desk.standing.today().courses == 0
    (removed,) = desk.library.removed()
    assert (removed.title, removed.fate) == ("A shelf", Fate.REMOVED)
    proposal = desk.library.look_at(folder)
    assert proposal.verdict is Verdict.BACK
    desk.library.accept(proposal)
    assert desk.progress.state(f"{PACK}/one") == before
    assert desk.library.removed() == ()
    course = desk.library.course(PACK)
    assert course is not None
    assert course.enrolled


def test_a_pack_that_came_along_is_hidden_and_can_come_back(desk: Desk, folder: Path) -> None:
    write(folder, {"one": "1"})
    shutil.copytree(folder, desk.folders.starters / "shelf")
    desk.library.refresh()
    desk.library.remove(PACK)
    desk.library.refresh()
    assert desk.library.courses() == ()
    (hidden,) = desk.library.removed()
    assert hidden.fate is Fate.HIDDEN
    desk.library.bring_back(PACK)
    assert len(desk.library.courses()) == 1
    assert desk.library.removed() == ()


# --- all or nothing ----------------------------------------------------------------------------


def test_progress_is_backed_up_before_an_update_and_not_before_a_new_pack(
    desk: Desk, folder: Path
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    assert desk.backup_times() == ()
    desk.library.install(write(folder, {"one": "uno"}, "1.1.0"))
    assert len(desk.backup_times()) == 1


def test_an_update_that_is_stopped_leaves_the_old_pack_whole(desk: Desk, folder: Path) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    proposal = desk.library.look_at(write(folder, {"one": "uno"}, "1.1.0"))

    def stop(_share: float, what: str) -> None:
        if what == "storing":
            raise StoppedError

    with pytest.raises(StoppedError):
        desk.library.accept(proposal, stop)
    course = desk.library.course(PACK)
    assert course is not None
    assert course.entry.version == "1.0.0"
    assert "1.0.0" in (desk.folders.packs / PACK / "pack.yaml").read_text(encoding="utf-8")
    assert [it.name for it in desk.folders.packs.iterdir()] == [PACK]
    assert not desk.library.refresh()


_UPDATE = """
import sys
from pathlib import Path
from tests.support.clock import Clock
from tests.support.desks import open_desk
desk = open_desk(Path(sys.argv[1]), Clock())
desk.library.refresh()
proposal = desk.library.look_at(Path(sys.argv[2]))
sys.stdout.write("ready")
sys.stdout.flush()
desk.library.accept(proposal)
sys.stdout.write("done")
sys.stdout.flush()
desk.close()
"""


@pytest.mark.parametrize("delay_ms", [0, 4, 15, 40])
def test_a_kill_at_any_moment_leaves_the_old_or_the_new_pack_whole(
    make_desk: Callable[..., Desk], folder: Path, clock: Clock, delay_ms: int
) -> None:
    names = {f"c{number}": str(number) for number in range(150)}
    desk = make_desk()
    home = desk.folders.data.parent
    desk.library.install(write(folder, names))
    learn(desk, clock, 1)
    numbers = {unit.removeprefix(f"{PACK}/c") for unit in desk.progress.learned(PACK)}
    assert len(numbers) > 5
    desk.close()
    renamed = {f"d{number}": str(number) for number in range(150)}
    pairs = "".join(f"  c{number}: d{number}\n" for number in range(150))
    write(folder, renamed, "1.1.0", f"renamed:\n{pairs}")
    with subprocess.Popen(
        [sys.executable, "-c", _UPDATE, home, folder],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(5) == b"ready"
        try:
            process.wait(delay_ms / 1000)
        except subprocess.TimeoutExpired:
            process.kill()
    again = open_desk(home, clock)
    assert not again.library.refresh()
    course = again.library.course(PACK)
    assert course is not None
    letter = {"1.0.0": "c", "1.1.0": "d"}[course.entry.version]
    assert course.contents.units == 150
    learned = again.progress.learned(PACK)
    assert learned == {f"{PACK}/{letter}{number}" for number in numbers}
    assert all(again.progress.state(unit).reps == 1 for unit in learned)
    assert (again.folders.packs / PACK / "pack.yaml").is_file()
    assert [it.name for it in again.folders.packs.iterdir()] == [PACK]
    states = {unit: again.progress.state(unit) for unit in again.progress.learned(PACK)}
    again.progress.rebuild()
    assert {unit: again.progress.state(unit) for unit in again.progress.learned(PACK)} == states
    again.close()


# --- the learner's words -----------------------------------------------------------------------


def test_an_edit_follows_a_renamed_card_and_meets_the_authors_change(
    desk: Desk, folder: Path
) -> None:
    desk.library.install(write(folder, {"one": "1"}))
    desk.own_words.edit(f"{PACK}/one", Field.BACK, "mine")
    desk.library.install(write(folder, {"uno": "uno"}, "1.1.0", "renamed:\n  one: uno\n"))
    (conflict,) = desk.own_words.conflicts(PACK)
    assert (conflict.unit, conflict.before, conflict.author, conflict.own) == (
        f"{PACK}/uno",
        "1",
        "uno",
        "mine",
    )
