from dataclasses import replace
from pathlib import Path

from studyapp.model.content import Card, CardKind, Lesson, Pack, Person
from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.glance import look_early
from studyapp.store.progress import Progress
from tests.support.clock import Clock


def pack(cards: int = 5) -> Pack:
    lessons = tuple(Lesson(f"l{n}", f"Lesson {n}", f"l{n}.md", 5, (), (), "en", ()) for n in (1, 2))
    return Pack(
        id="pack.one",
        version="1.0.0",
        title="One",
        language="en",
        license="CC0-1.0",
        authors=(Person("Ada"),),
        lessons=lessons,
        cards=tuple(
            Card(id=f"c{n}", kind=CardKind.BASIC, front=f"Q{n}", back=f"A{n}", lesson="l1")
            for n in range(cards)
        ),
    )


def fill(catalogue: Catalogue, progress: Progress, clock: Clock) -> None:
    catalogue.put(pack(), "folder", "mark")
    progress.enrol("pack.one", active=True)
    scheduler = Scheduler()
    for number, rating in enumerate((Rating.EASY, Rating.GOOD, Rating.EASY)):
        unit = f"pack.one/c{number}"
        outcome = scheduler.outcomes(
            progress.state(unit), unit, progress.now_ms(), progress.today()
        )[rating]
        progress.record_review(unit, rating, outcome, 1000)
    clock.forward(days=30)


def test_a_glance_counts_what_is_due_in_steps_and_new(
    catalogue: Catalogue, progress: Progress, agenda: Agenda, clock: Clock
) -> None:
    fill(catalogue, progress, clock)
    glance = agenda.glance(progress.today())
    assert (glance.waiting.new, glance.waiting.learning, glance.waiting.review) == (2, 1, 2)
    assert len(agenda.due(progress.today())) == 3
    assert len(agenda.new(progress.today(), 10)) == 2
    assert sum(glance.coming.values()) == 3


def test_nothing_waits_in_a_course_that_was_left(
    catalogue: Catalogue, progress: Progress, agenda: Agenda, clock: Clock
) -> None:
    fill(catalogue, progress, clock)
    progress.enrol("pack.one", active=False)
    glance = agenda.glance(progress.today())
    assert (glance.courses, glance.waiting.new, glance.waiting.review) == (0, 0, 0)


def test_reading_goes_on_where_it_was_left_last_and_then_with_the_next_lesson(
    catalogue: Catalogue, progress: Progress, agenda: Agenda, clock: Clock
) -> None:
    fill(catalogue, progress, clock)
    first = agenda.glance(progress.today()).reading
    assert first is not None
    assert first.lesson.id == "l1"
    progress.set_place("pack.one/l2", "intro.3", 0, "standard", 0.5)
    second = agenda.glance(progress.today()).reading
    assert second is not None
    assert (second.lesson.id, second.block, second.furthest) == ("l2", "intro.3", 0.5)
    progress.set_place("pack.one/l2", "end", 0, "standard", 1.0)
    third = agenda.glance(progress.today()).reading
    assert third is not None
    assert third.lesson.id == "l1"


def test_the_early_look_sees_what_the_open_files_say(
    database: Database, progress: Progress, agenda: Agenda, catalogue: Catalogue, clock: Clock
) -> None:
    fill(catalogue, progress, clock)
    day = progress.today()
    glance = agenda.glance(day)
    database.close()
    assert look_early(database.files, day) == glance


def test_the_early_look_keeps_away_from_files_that_were_not_closed_cleanly(
    database: Database, catalogue: Catalogue, progress: Progress, clock: Clock
) -> None:
    fill(catalogue, progress, clock)
    database.close()
    database.files.unclean_mark.touch()
    assert look_early(database.files, progress.today()) is None


def test_the_early_look_says_nothing_about_damage(tmp_path: Path) -> None:
    files = Files(tmp_path / "progress.db", tmp_path / "catalogue.db")
    assert look_early(files, 1) is None
    files.progress.write_bytes(b"rubbish" * 1000)
    files.catalogue.write_bytes(b"rubbish" * 1000)
    assert look_early(files, 1) is None


def test_the_next_new_units_come_from_every_course_in_turn(
    catalogue: Catalogue, progress: Progress, agenda: Agenda
) -> None:
    for name in ("pack.one", "pack.two"):
        catalogue.put(replace(pack(50), id=name), name, "mark")
        progress.enrol(name, active=True)
    found = agenda.new(progress.today(), 10)
    assert [candidate.unit for candidate in found[:3]] == [
        "pack.one/c0",
        "pack.two/c0",
        "pack.one/c1",
    ]
    assert len(found) == 10
