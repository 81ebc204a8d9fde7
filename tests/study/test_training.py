from collections.abc import Callable
from random import Random  # noqa: TID251 - a seed is a parameter

import pytest

from studyapp.model.events import EventKind
from studyapp.model.memory import DEFAULT_WEIGHTS, MemoryModel, Rating
from studyapp.model.schedule import Scheduler
from studyapp.model.training import Trained, is_due, shrunk, trained_of, training_payload
from studyapp.study.desk import Desk
from studyapp.study.fitting import Answer, fit, judged
from tests.support.clock import Clock
from tests.support.desks import PACK, basics, take_cards

FORGETFUL = (*(0.1, 0.4, 0.8, 3.0), *DEFAULT_WEIGHTS[4:8], 1.2, *DEFAULT_WEIGHTS[9:])


def histories(weights: tuple[float, ...], cards: int) -> list[list[Answer]]:
    """Answers of a learner who forgets by `weights` and is asked by the usual ones."""
    truth, usual, chance = MemoryModel(weights), MemoryModel(), Random(5)
    found = []
    for number in range(cards):
        day = number % 50
        card: list[Answer] = []
        own = asked = (0.0, 0.0)
        for place in range(7):
            gap = max(1, round(usual.interval(asked[0], 0.9))) if place else 0
            right = chance.random() < (truth.retrievability(own[0], gap) if place else 0.8)
            rating = 3 if right else 1
            own = truth.advance(*own, rating, gap)
            asked = usual.advance(*asked, rating, gap)
            day += gap
            card.append((day, day, rating))
        found.append(card)
    return found


def test_a_fit_predicts_a_learner_better_who_forgets_sooner() -> None:
    cards = histories(FORGETFUL, 300)
    found = fit(cards, 60, DEFAULT_WEIGHTS)
    assert found is not None
    assert found["after"] < found["before"]
    whole, _ = judged(cards, 0, MemoryModel(tuple(found["weights"])))
    assert whole < judged(cards, 0, MemoryModel())[0]


def test_a_fit_of_nothing_is_none() -> None:
    assert fit([], 0, DEFAULT_WEIGHTS) is None
    assert fit([[(1, 1, 3)], [(2, 2, 3)]], 0, DEFAULT_WEIGHTS) is None


def test_a_small_log_is_believed_a_little_and_a_long_one_almost_wholly() -> None:
    fitted = [weight * 1.2 for weight in DEFAULT_WEIGHTS]
    fitted[7] = DEFAULT_WEIGHTS[7]
    small, long = shrunk(fitted, 500), shrunk(fitted, 50_000)
    share = (small[0] - DEFAULT_WEIGHTS[0]) / (fitted[0] - DEFAULT_WEIGHTS[0])
    assert share == pytest.approx(500 / 1500)
    assert long[0] == pytest.approx(fitted[0], rel=0.01)


@pytest.mark.parametrize("bad", [[1.0] * 20, [float("nan")] * 21, [float("inf")] * 21])
def test_what_is_no_set_of_weights_is_refused(bad: list[float]) -> None:
    with pytest.raises(ValueError, match="21 finite"):
        shrunk(bad, 500)


def test_it_is_time_to_train_at_400_answers_and_a_fifth_later() -> None:
    assert [is_due(n, 0) for n in (399, 400)] == [False, True]
    assert [is_due(n, 1000) for n in (1199, 1200)] == [False, True]


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"weights": "many"},
        {"weights": [float("nan")] * 21, "reviews": 1, "before": 1, "after": 1, "off": 0},
        {"weights": [1e9] * 21, "reviews": 1, "before": 1, "after": 1, "off": 0},
        {"weights": list(DEFAULT_WEIGHTS), "reviews": None, "before": 1, "after": 1, "off": 0},
    ],
)
def test_a_training_that_cannot_be_one_counts_for_nothing(payload: dict[str, object]) -> None:
    assert trained_of(payload, (0, "", 0), 0) is None


def answer(desk: Desk, unit: str) -> None:
    scheduler = Scheduler(trained=desk.progress.trained)
    now_ms, day = desk.progress.now_ms(), desk.progress.today()
    outcomes = scheduler.outcomes(desk.progress.state(unit), unit, now_ms, day)
    desk.progress.record_review(unit, Rating.GOOD, outcomes[Rating.GOOD], 4000)


def test_new_weights_count_from_the_next_answer_of_each_card(
    make_desk: Callable[..., Desk], clock: Clock
) -> None:
    desk = make_desk()
    take_cards(desk, basics(2))
    one, two = f"{PACK}/c-1", f"{PACK}/c-2"
    answer(desk, one)
    answer(desk, two)
    before = desk.progress.state(one)
    weights = shrunk([weight * 1.1 for weight in DEFAULT_WEIGHTS], 10**6)
    trained = Trained((0, "", 0), 0, weights, 10**6, 0.4, 0.38, 0.01)
    desk.progress.record(EventKind.TRAINING, "memory", training_payload(trained))
    assert desk.progress.state(one) == before
    clock.forward(days=3)
    answer(desk, one)
    expected = MemoryModel(weights).advance(before.stability, before.difficulty, 3, 3)
    assert desk.progress.state(one).stability == pytest.approx(expected[0], rel=1e-12)
    states = (desk.progress.state(one), desk.progress.state(two))
    desk.progress.rebuild()
    assert (desk.progress.state(one), desk.progress.state(two)) == states
    assert desk.progress.model.weights == weights
    assert desk.progress.trained[-1].gain == pytest.approx(0.05)


def test_training_runs_on_the_learners_own_log_and_can_be_taken_back(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk()
    assert desk.training.run_if_due() is None
    assert desk.training.state().missing == 400
    for number, card in enumerate(histories(FORGETFUL, 70)):
        for _, day, rating in card:
            put_answer(desk, f"{PACK}/c-{number}", day, rating)
    desk.progress.rebuild()
    trained = desk.train_if_due()
    assert trained is not None
    assert trained.reviews == 490
    assert trained.gain > 0
    assert desk.progress.model.weights == trained.weights != DEFAULT_WEIGHTS
    assert desk.train_if_due() is None
    desk.training.forget()
    assert desk.progress.model.weights == DEFAULT_WEIGHTS


def test_who_switched_training_off_is_left_alone(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(train_memory=False)
    for number, card in enumerate(histories(FORGETFUL, 70)):
        for _, day, rating in card:
            put_answer(desk, f"{PACK}/c-{number}", day, rating)
    desk.progress.rebuild()
    assert desk.train_if_due() is None


def put_answer(desk: Desk, unit: str, day: int, rating: int) -> None:
    """Write a bare answer of an earlier day straight into the log."""
    with desk._database.transaction() as connection:
        connection.exec_driver_sql(
            "INSERT INTO event SELECT 'old', coalesce(max(seq), 0) + 1, ?, ?, 0, ?, ?, '', "
            "'review', ?, 0 FROM event WHERE device = 'old'",
            (day * 86_400_000, day * 86_400_000, day, unit, f'{{"rating":{rating}}}'),
        )
