"""Lives with an exam at their end, with a plan and without one: what each comes to."""

from dataclasses import dataclass
from statistics import mean

from studyapp.model.budget import Budget
from studyapp.model.exam import Portion
from studyapp.model.memory import MemoryModel
from studyapp.model.outlook import Trace
from studyapp.model.planning import Proposal, propose
from studyapp.model.prediction import Task, Terms, Wanted
from tests.simulation.learner import START, Learner

AFTER = 30


@dataclass(frozen=True, slots=True)
class Scenario:
    """So many cards in so many days, and the most that may be missed, in per cent."""

    name: str
    cards: int
    days: int
    most_missed: float


SCENARIOS = (
    Scenario("A", 300, 30, 2.5),
    Scenario("B", 500, 60, 2.8),
    Scenario("C", 200, 14, 4.2),
    Scenario("E", 600, 90, 2.0),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Missed in per cent, the 10th-percentile card, the peak day and all minutes, recall later."""

    missed: float
    weakest: float
    peak: float
    minutes: float
    later: float


def proposal(scenario: Scenario, minutes: int, budget: Budget | None = None) -> Proposal:
    """Plan for a scenario."""
    units = tuple(Wanted(0, Trace()) for _ in range(scenario.cards))
    task = Task(units, (Portion("p"),), START, START + scenario.days, minutes)
    return propose(task, Terms(MemoryModel(), budget or Budget()))


def figures(learner: Learner) -> Figures:
    """Let a learner live until the exam, and look 30 days further."""
    deck = learner.study()
    at_exam = sorted(deck.recalls(learner.exam, learner.scheduler))
    later = deck.recalls(learner.exam + AFTER, learner.scheduler)
    return Figures(
        100 * (1 - mean(at_exam)),
        100 * at_exam[len(at_exam) // 10],
        max(deck.seconds.values()) / 60,
        sum(deck.seconds.values()) / 60,
        100 * mean(later),
    )


def average(found: list[Figures]) -> Figures:
    """Average figures over seeds."""
    return Figures(*(mean(getattr(one, name) for one in found) for name in Figures.__slots__))


def compare(
    scenario: Scenario, seeds: range, minutes: int | None = None
) -> tuple[Figures, Figures, Proposal]:
    """Return plain learning, learning by the plan, and the plan; it gets 1.3 times plain's peak."""
    plain = average([figures(Learner(scenario.cards, seed, scenario.days)) for seed in seeds])
    given = minutes or int(1.3 * plain.peak)
    found = proposal(scenario, given)
    choice = (found.plan.retention, found.plan.final_days)
    planned = average(
        [
            figures(Learner(scenario.cards, seed, scenario.days, choice, minutes=given))
            for seed in seeds
        ]
    )
    return plain, planned, found
