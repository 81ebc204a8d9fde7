"""How long 200,000 events take to be folded into the states of their units.

    python -m tests.benchmarks.bench_fold [--events 200000]

The minimum of five runs, with the time of the processor beside it for a busy machine.
"""

import argparse
import gc
from random import Random
from time import perf_counter, process_time

from studyapp.model.events import Event, EventKind, fold
from studyapp.model.schedule import Scheduler


def log(count: int) -> list[Event]:
    """Return a log of reviews of 20,000 units, one in a hundred of them taken back."""
    chance = Random(1)
    events: list[Event] = []
    days: dict[str, int] = {}
    for seq in range(count):
        unit = f"pack/c-{chance.randrange(count // 10)}"
        day = days[unit] = days.get(unit, 20_000) + chance.choice((0, 1, 3, 9, 30))
        payload: dict[str, object] = {
            "rating": chance.choices((1, 2, 3, 4), (1, 1, 7, 1))[0],
            "due_day": day + 5,
            "due_ms": 0,
            "phase": 2,
            "step": 0,
            "taken_ms": 5000,
        }
        kind = EventKind.REVIEW
        if seq % 100 == 99:
            kind, unit = EventKind.UNDO, events[-1].unit
            payload = {"ref": {"device": "one", "seq": seq - 1}}
        events.append(Event("one", seq, seq, seq, 0, day, unit, "", kind, payload))
    return events


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=200_000)
    options = parser.parse_args()
    events, scheduler, times = log(options.events), Scheduler(), []
    gc.collect()
    gc.disable()  # as the app runs
    for _ in range(5):
        began, busy = perf_counter(), process_time()
        states = fold(events, scheduler)
        times.append((perf_counter() - began, process_time() - busy))
    wall, cpu = min(times)
    print(f"{len(events)} events, {len(states)} units: {wall:.3f} s, {cpu:.3f} s of the processor")


if __name__ == "__main__":
    main()
