"""Four devices with clocks of their own, exchanging parts of their logs in any order."""

import shutil
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter

from studyapp.model.events import Event
from studyapp.model.schedule import Scheduler
from studyapp.store.database import Database
from studyapp.store.files import Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import act_once, contents
from tests.torture.outcome import Order, Outcome

_DEVICES = 4


def torture(order: Order) -> Outcome:
    """Play `order.count` schedules and compare what the devices know at the end."""
    outcome = Outcome("schedules")
    for number in range(order.count):
        outcome.tries += 1
        _play(order.folder / "schedules", Random(order.seed * 1_000_003 + number), outcome)
    return outcome


class _Device:
    def __init__(self, folder: Path, name: str, ahead_s: float) -> None:
        self.clock = Clock()
        self.clock.forward(seconds=ahead_s)
        self.database = Database(Files(folder / f"{name}.db", folder / f"{name}-catalogue.db"))
        self.progress = Progress(self.database, Scheduler(), self.clock, name)


def _play(folder: Path, chance: Random, outcome: Outcome) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    # Clocks are off by up to a day: what lies further ahead waits in quarantine by design.
    devices = [
        _Device(folder, f"device-{n}", chance.uniform(-43_200, 43_200)) for n in range(_DEVICES)
    ]
    try:
        for _ in range(chance.randrange(8, 30)):
            device = chance.choice(devices)
            if chance.random() < 0.2:
                _send(chance.choice(devices), device, chance, outcome)
            else:
                step = chance.choice((1.0, 30.0, 3_600.0, 40_000.0))
                for each in devices:
                    each.clock.forward(seconds=step)
                if chance.random() < 0.05:
                    device.clock.forward(seconds=-20_000)  # a wall clock that jumps back
                act_once(device.progress, chance)
        _meet(devices, chance, outcome)
    finally:
        for device in devices:
            device.database.close()


def _send(sender: _Device, receiver: _Device, chance: Random, outcome: Outcome) -> None:
    """Send a part of a log, in any order, some of it twice."""
    events = list(sender.progress.walk())
    part = chance.sample(events, chance.randrange(len(events) + 1))
    taken = receiver.progress.take_in(part + part[: len(part) // 3])
    outcome.counts["events sent"] += len(part)
    if taken.unsound:
        outcome.fault(f"{taken.unsound} events of our own were taken for unsound")


def _meet(devices: list[_Device], chance: Random, outcome: Outcome) -> None:
    everything: list[Event] = [event for it in devices for event in it.progress.walk()]
    for device in devices:
        chance.shuffle(everything)
        device.clock.forward(days=3)
        device.progress.take_in(everything)
    known = [tuple(device.progress.walk()) for device in devices]
    states = [contents(device.database) for device in devices]
    outcome.counts["events"] += len(known[0])
    if any(it != known[0] for it in known):
        outcome.fault("the logs differ")
    differing = [name for name in states[0] if any(it[name] != states[0][name] for it in states)]
    if differing:
        outcome.fault(f"the devices disagree about {', '.join(differing)}")
