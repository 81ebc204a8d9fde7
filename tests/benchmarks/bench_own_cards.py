"""What one more card costs a learner who has ten thousand.

Run `python tests/benchmarks/bench_own_cards.py`.

Prints milliseconds (median and worst of 20) for adding, changing, deleting and taking back a card,
for the list of all cards and for the look at duplicates, with 100 and with 10,000 own cards.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from studyapp.model.content import Card, CardKind
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import open_desk

TIMES = 20


def made(number: int) -> Card:
    kind = (CardKind.BASIC, CardKind.REVERSED, CardKind.TYPED, CardKind.CLOZE)[number % 4]
    return Card(
        id="",
        kind=kind,
        front=f"What is the meaning of word number {number} in this language?",
        back=f"The meaning of word number {number}: it is **long** enough to be a real answer.",
        answer=f"meaning {number}",
        text=f"Word {number} means {{{{c1::thing {number}}}}} in this language.",
        tags=("bench", f"part-{number % 20}"),
    )


def measured(act: Callable[[int], object], times: int = TIMES) -> str:
    taken = []
    for number in range(times):
        begun = time.perf_counter()
        act(number)
        taken.append((time.perf_counter() - begun) * 1000)
    return f"{statistics.median(taken):7.1f} {max(taken):7.1f}"


def run(desk: Desk, count: int) -> None:
    own = desk.own_cards
    begun = time.perf_counter()
    own.add_all([made(number) for number in range(count)])
    print(f"--- {count:,} own cards (written at once in {time.perf_counter() - begun:.1f} s)")
    cards = [own.add(made(count + number)) for number in range(TIMES)]
    print(f"add     {measured(lambda n: own.add(made(2 * count + n)))}")
    print(f"change  {measured(lambda n: own.change(replace(cards[n], extra='Something more.')))}")
    print(f"open    {measured(lambda n: own.card(cards[n].id))}")
    print(f"delete  {measured(lambda n: own.delete([cards[n].id]))}")
    print(f"undo    {measured(lambda _n: own.undo())}")
    print(f"list    {measured(lambda _n: own.entries(), 5)}")
    print(f"fronts  {measured(lambda _n: own.fronts(), 5)}")
    fronts = own.fronts()
    print(f"twins   {measured(lambda n: fronts.twins(made(n)))}")
    begun = time.perf_counter()
    desk.library.refresh()
    print(f"a start that finds nothing changed: {(time.perf_counter() - begun) * 1000:.1f} ms")


if __name__ == "__main__":
    print("          median   worst   (ms)")
    for count in (100, 10_000):
        with tempfile.TemporaryDirectory() as folder:
            desk = open_desk(Path(folder), Clock())
            run(desk, count)
            desk.close()
