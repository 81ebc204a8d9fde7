from pathlib import Path

from studyapp.model.content import Pack, Person, ShortQuestion
from studyapp.model.memory import Rating
from studyapp.model.schedule import Scheduler
from studyapp.model.units import UnitKind
from studyapp.store.agenda import Agenda
from studyapp.store.catalogue import Catalogue
from studyapp.store.database import Database
from studyapp.store.progress import Progress

PACK = Pack(
    id="p",
    version="1.0.0",
    title="P",
    language="en",
    license="CC0-1.0",
    authors=(Person("A test"),),
    questions=(
        ShortQuestion(id="q-1", prompt="One?", answer="one"),
        ShortQuestion(id="q-2", prompt="Two?", answer="two", memory="idea"),
        ShortQuestion(id="q-3", prompt="Three?", answer="three", memory="idea"),
    ),
)


def miss(progress: Progress, unit: str) -> None:
    outcomes = Scheduler().outcomes(progress.state(unit), unit, progress.now_ms(), progress.today())
    progress.record_review(unit, Rating.AGAIN, outcomes[Rating.AGAIN], 1000)


def due(database: Database, progress: Progress) -> list[str]:
    return [candidate.unit for candidate in Agenda(database).due(progress.today())]


def test_only_a_question_that_was_missed_is_asked_again(
    database: Database, progress: Progress, tmp_path: Path
) -> None:
    catalogue = Catalogue(database)
    catalogue.put(PACK, str(tmp_path), "mark")
    progress.enrol("p", active=True)
    agenda = Agenda(database)
    assert agenda.new(progress.today(), 10) == ()
    miss(progress, "p/q-1")
    catalogue.admit_questions()
    assert due(database, progress) == ["p/q-1"]
    assert agenda.new(progress.today(), 10) == ()
    unit = catalogue.units(["p/q-1"])["p/q-1"]
    assert (unit.kind, unit.side, unit.mode) == (UnitKind.QUESTION, "q-1", "short")


def test_a_miss_that_was_taken_back_makes_no_new_card(
    database: Database, progress: Progress, tmp_path: Path
) -> None:
    catalogue = Catalogue(database)
    catalogue.put(PACK, str(tmp_path), "mark")
    progress.enrol("p", active=True)
    miss(progress, "p/q-1")
    catalogue.admit_questions()
    progress.undo(progress.history("p/q-1")[0])
    catalogue.admit_questions()
    assert catalogue.units(["p/q-1"]) == {}
    assert Agenda(database).new(progress.today(), 10) == ()


def test_questions_that_share_a_unit_come_back_as_one_also_in_a_catalogue_built_anew(
    database: Database, progress: Progress, tmp_path: Path
) -> None:
    catalogue = Catalogue(database)
    progress.enrol("p", active=True)
    miss(progress, "p/idea")
    catalogue.put(PACK, str(tmp_path), "mark")
    assert due(database, progress) == ["p/idea"]
    unit = catalogue.units(["p/idea"])["p/idea"]
    assert [form.side for form in unit.forms] == ["q-2", "q-3"]
    assert catalogue.memories("p") == {"q-1": "p/q-1", "q-2": "p/idea", "q-3": "p/idea"}


def test_the_answers_of_a_pack_come_with_their_variants(database: Database, tmp_path: Path) -> None:
    catalogue = Catalogue(database)
    catalogue.put(PACK, str(tmp_path), "mark")
    assert catalogue.answers("p") == {"one", "two", "three"}
