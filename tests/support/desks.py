"""A learner's desk in a temporary folder, with packs made for the purpose."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from studyapp.model.content import Card, CardKind, Pack, Person
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock

GOOD = Path(__file__).parents[1] / "packs" / "samples" / "good"
PACK = "test.cards"
GOOD_PACK = "example.accelerators"


def open_desk(folder: Path, clock: Clock, **settings: float | str) -> Desk:
    """Open a desk without any pack."""
    preferences = Preferences(folder / "settings.json")
    for name, value in settings.items():
        preferences.set(name, value)
    folders = Folders(folder / "data", folder / "cache", folder / "starters")
    return Desk(folders, preferences, clock, "machine-1")


def take_cards(desk: Desk, cards: Sequence[Card], pack: str = PACK) -> None:
    """Put a pack of nothing but `cards` on the shelf and take it as a course."""
    made = Pack(
        id=pack,
        version="1.0.0",
        title="Cards",
        language="en",
        license="CC0-1.0",
        authors=(Person("A test"),),
        cards=tuple(cards),
    )
    desk.catalogue.put(made, str(desk.folders.packs / pack), "made")
    desk.library.enrol(pack)


def take_good_sample(desk: Desk) -> None:
    """Put the sample pack on the shelf, with its files, and take it as a course."""
    shutil.copytree(GOOD, desk.folders.starters / "good")
    desk.library.refresh()
    desk.library.enrol(GOOD_PACK)


def basics(count: int) -> list[Card]:
    """Return `count` plain cards, `c-1` and so on."""
    return [
        Card(id=f"c-{n}", kind=CardKind.BASIC, front=f"Question {n}?", back=f"Answer {n}.")
        for n in range(1, count + 1)
    ]


def with_source(cards: Sequence[Card], source: str) -> list[Card]:
    """Return `cards` with a source each."""
    return [replace(card, source=source) for card in cards]


def fill_disk(desk: Desk) -> None:
    """Let the progress file grow no further, as on a full disk, and memory take nothing either."""
    database = desk._database
    database.take_refuge = no_refuge  # type: ignore[method-assign]
    with database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA main.page_count").scalar_one()
    with database.transaction() as connection:
        connection.exec_driver_sql(f"PRAGMA main.max_page_count={pages}")


def free_disk(desk: Desk) -> None:
    """Let the progress file grow again."""
    with desk._database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA main.max_page_count=1000000")


def no_refuge(why: str) -> bool:
    """Stand in for `Database.take_refuge` where there is no room in memory."""
    return not why
