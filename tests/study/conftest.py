from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import open_desk


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_desk(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Desk]]:
    opened: list[Desk] = []

    def make(**settings: float | str) -> Desk:
        opened.append(open_desk(tmp_path / f"desk-{len(opened)}", clock, **settings))
        return opened[-1]

    yield make
    for desk in opened:
        desk.close()
