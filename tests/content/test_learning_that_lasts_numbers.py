"""Each figure that the tour prints is worked out again here, from its inputs or the model."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from studyapp.model.memory import Memory, MemoryModel, Rating
from studyapp.model.schedule import CardState, Outcome, ScheduleOptions, Scheduler
from studyapp.model.statistics import estimated_minutes
from studyapp.study.settings import SETTINGS
from tests.support.course import dialogue as conversation
from tests.support.course import paragraph as block_of

PACK = Path(__file__).resolve().parents[2] / "content" / "learning-that-lasts"
LESSONS = {
    "spacing": "01-spacing.md",
    "retrieval": "02-retrieval.md",
    "feedback": "03-feedback.md",
    "planning": "04-planning.md",
}
MODEL = MemoryModel()
DAY_MS = 86_400_000


@cache
def lesson(name: str) -> str:
    return (PACK / "lessons" / LESSONS[name]).read_text(encoding="utf-8")


def paragraph(place: str) -> str:
    """Return the block named by `lesson#anchor`, with its line breaks made spaces."""
    name, _, anchor = place.partition("#")
    return block_of(lesson(name), anchor)


def dialogue(name: str) -> str:
    return conversation(lesson(name), f"talk-{name}")


@cache
def questions() -> dict[str, dict[str, Any]]:
    files = sorted((PACK / "quiz").glob("*.yaml"))
    loaded = [yaml.safe_load(file.read_text(encoding="utf-8"))["questions"] for file in files]
    return {question["id"]: question for group in loaded for question in group}


@cache
def cards() -> tuple[dict[str, Any], ...]:
    files = sorted((PACK / "cards").glob("*.yaml"))
    loaded = [yaml.safe_load(file.read_text(encoding="utf-8"))["cards"] for file in files]
    return tuple(card for group in loaded for card in group)


@cache
def always_good(answers: int) -> tuple[dict[Rating, Outcome], ...]:
    """Return what the buttons offer a card answered Good whenever it is due, evenly and unmoved."""
    scheduler = Scheduler(ScheduleOptions(fuzz=False))
    state, day, at_ms = CardState(), 0, 0
    offered = []
    for _ in range(answers):
        outcomes = scheduler.outcomes(state, "card", at_ms, day)
        offered.append(outcomes)
        good = outcomes[Rating.GOOD]
        state = good.state
        day += good.days or 0
        at_ms += (good.days or 0) * DAY_MS + (good.delay_s or 0) * 1000
    return tuple(offered)


def percent(share: float, decimals: int = 0) -> str:
    return f"{100 * share:.{decimals}f}"


# --- spacing -------------------------------------------------------------------------------------


def test_savings_are_the_spared_minutes_out_of_the_first() -> None:
    text = paragraph("spacing#p-savings-sum")
    assert f"$20 - 12 = {20 - 12}$" in text
    assert f"$8 / 20 = {8 / 20:.2f}$, which is {percent(8 / 20)} per cent" in text


def test_the_best_gaps_in_days_are_shares_of_the_wait() -> None:
    text = paragraph("spacing#p-gap-days")
    assert rf"$0.20 \cdot 7 = {0.20 * 7:.1f}$" in text
    assert rf"$0.40 \cdot 7 = {0.40 * 7:.1f}$" in text
    low, high = round(0.05 * 365), int(0.10 * 365 + 0.5)
    assert f"are {low} to {high} days" in text
    shares = paragraph("spacing#p-best-gap")
    assert "20 to 40 per cent" in shares
    assert "5 to 10 per cent" in shares


def test_a_new_card_is_offered_the_minutes_that_the_lesson_names() -> None:
    first, second, *_ = always_good(2)
    text = paragraph("spacing#p-buttons")
    again, good = first[Rating.AGAIN].delay_s, first[Rating.GOOD].delay_s
    assert again is not None
    assert good is not None
    assert f"{again // 60} minute under Again and {good // 60} minutes under Good" in text
    assert second[Rating.GOOD].days is not None


def test_stability_is_the_days_until_90_per_cent() -> None:
    for days in (2.0, 10.0, 20.0):
        assert MODEL.retrievability(days, days) == pytest.approx(0.9)
    assert "fallen to 90 per cent" in paragraph("spacing#p-model")
    assert "down to ninety per cent" in dialogue("spacing")


def test_the_growing_waits_are_those_of_the_model() -> None:
    waits = [offer[Rating.GOOD].days for offer in always_good(5)[1:]]
    assert waits == [2, 11, 46, 163]
    text = paragraph("spacing#p-growing")
    assert "waits 2 days, 11, 46 and 163" in text
    assert f"four reviews carry a card over $2 + 11 + 46 + 163 = {2 + 11 + 46 + 163}$" in text


def test_five_times_good_on_one_day_leave_about_two_days() -> None:
    memory = MODEL.first(Rating.GOOD)
    for _ in range(4):
        memory = MODEL.next(memory, Rating.GOOD, 0)
    assert f"stability at about {memory.stability:.0f} days" in paragraph("spacing#p-growing")


def drawn(points: str) -> list[tuple[float, float]]:
    """Turn the points of the figure into days and expected recall."""
    pairs = [pair.split(",") for pair in points.split()]
    return [((float(x) - 90) * 60 / 560, 1 - (float(y) - 64) * 0.5 / 270) for x, y in pairs]


def test_the_figure_draws_what_the_model_says() -> None:
    svg = (PACK / "media" / "forgetting-curve.svg").read_text(encoding="utf-8")
    alone, reviewed = (drawn(points) for points in re.findall(r'<polyline points="([^"]+)"', svg))
    start = MODEL.next(MODEL.first(Rating.GOOD), Rating.GOOD, 0)
    second = MODEL.next(start, Rating.GOOD, 2)
    third = MODEL.next(second, Rating.GOOD, 11)
    for day, recall in alone:
        assert recall == pytest.approx(MODEL.retrievability(start.stability, day), abs=0.005)
    pieces = ((reviewed[:41], start, 0), (reviewed[41:82], second, 2), (reviewed[82:], third, 13))
    for piece, memory, since in pieces:
        for day, recall in piece:
            expected = MODEL.retrievability(memory.stability, max(0.0, day - since))
            assert recall == pytest.approx(expected, abs=0.01)
    alt = paragraph("spacing#p-spacing-figure")
    assert f"to about {percent(MODEL.retrievability(start.stability, 60))} per cent" in alt
    assert "reviews on day 2 and day 13" in alt
    assert min(recall for day, recall in reviewed if day <= 59) == pytest.approx(0.9, abs=0.005)


# --- retrieval -----------------------------------------------------------------------------------


def test_the_ideas_are_shares_of_thirty() -> None:
    text = paragraph("retrieval#p-ideas")
    asked, read = round(30 * 0.61), round(30 * 0.40)
    assert f"61 per cent are about {asked} of them, 40 per cent are {read}" in text
    assert f"${asked} / {read} = {asked / read:.1f}$" in text
    assert "with 40 against 61" in paragraph("retrieval#p-roediger")


def test_the_losses_of_the_week_are_differences() -> None:
    text = paragraph("retrieval#p-drop")
    assert f"from 83 to 40 per cent, by {83 - 40} points" in text
    assert f"from 71 to 61, by {71 - 61}" in text
    assert (83 - 40) / 83 > 0.5
    assert "More than half of what they knew" in dialogue("retrieval")
    assert "eighty-three per cent against seventy-one" in dialogue("retrieval")


def test_five_points_of_eight_are_63_per_cent() -> None:
    text = paragraph("retrieval#p-points")
    assert f"$5 / 8 = {5 / 8}$, about {int(100 * 5 / 8 + 0.5)} per cent" in text
    assert f"the {8 - 5} he missed" in text


# --- feedback ------------------------------------------------------------------------------------


def test_a_rise_by_494_per_cent_is_almost_six_times() -> None:
    text = paragraph("feedback#p-factor")
    factor = 1 + 4.94
    assert f"{factor:.2f} times as many" in text
    assert rf"$10 \cdot {factor:.2f} = {10 * factor:.1f}$, about {10 * factor:.0f}" in text
    assert round(factor) == 6
    assert "almost six times as high" in dialogue("feedback")


def test_guessing_adds_a_third_of_what_is_not_known() -> None:
    text = paragraph("feedback#p-luck")
    lucky = 12 // 3
    assert 18 + 12 == 30
    assert f"$12 / 3 = {lucky}$" in text
    assert f"{18 + lucky} of 30, about {percent((18 + lucky) / 30)} per cent" in text
    assert f"18 of 30, which is {percent(18 / 30)}" in text


def test_a_flattering_grade_sends_a_lost_card_away_for_too_long() -> None:
    offers = always_good(5)
    assert offers[2][Rating.GOOD].days == 11
    lost = offers[3]
    text = paragraph("feedback#p-flattered")
    delay = lost[Rating.AGAIN].delay_s
    assert delay is not None
    assert f"after {delay // 60} minutes" in text
    relearned = Scheduler(ScheduleOptions(fuzz=False)).outcomes(
        lost[Rating.AGAIN].state, "card", 13 * DAY_MS + delay * 1000, 13
    )[Rating.GOOD]
    assert f"then after {relearned.days} days" in text
    assert f"send it away for {lost[Rating.GOOD].days}" in text
    held = lost[Rating.AGAIN].state.stability
    assert f"holds for {held:.1f} days" in text
    assert f"of {percent(MODEL.retrievability(held, 46))} per cent" in text


def test_hard_comes_back_before_good_and_easy_after_it() -> None:
    for offer in always_good(5)[2:]:
        hard, good, easy = (
            offer[rating].days for rating in (Rating.HARD, Rating.GOOD, Rating.EASY)
        )
        assert hard is not None
        assert good is not None
        assert easy is not None
        assert hard < good < easy


# --- planning ------------------------------------------------------------------------------------


def test_the_plan_shares_the_cards_over_the_days_that_are_left() -> None:
    text = paragraph("planning#p-plan-sum")
    weeks = (42 - 7) // 7
    assert f"$42 - 7 = {42 - 7}$ days are {weeks} weeks" in text
    assert rf"${weeks} \cdot 6 = {weeks * 6}$ days" in text
    assert f"$120 / {weeks * 6} = {120 // (weeks * 6)}$ new cards a day" in text
    assert "nine a day" in dialogue("planning")
    assert -(-120 // 14) == 9


def test_the_minutes_a_day_are_those_of_the_today_page() -> None:
    text = paragraph("planning#p-minutes-sum")
    assert rf"$4 \cdot 10 = {4 * 10}$ reviews" in text
    seconds = 40 * 8 + 4 * 20
    assert rf"$40 \cdot 8 + 4 \cdot 20 = {seconds}$ seconds" in text
    assert f"about {estimated_minutes(40, 4)} minutes" in text
    assert rf"$6 \cdot 15 = {6 * (7 + 8)}$ minutes a week" in text
    rates = paragraph("planning#p-minutes")
    assert "8 seconds for a review and 20 for a new card" in rates
    assert (estimated_minutes(15), estimated_minutes(0, 6)) == (2, 2)


def test_the_week_in_the_figure_adds_up() -> None:
    svg = (PACK / "media" / "week-plan.svg").read_text(encoding="utf-8")
    numbers = [int(found) for found in re.findall(r'fill="#ffffff">(\d+)<', svg)]
    assert sorted(numbers) == [7] * 6 + [8] * 6
    assert f"{sum(numbers)} minutes a week" in svg
    assert f"{sum(numbers)} minutes a week" in paragraph("planning#p-week-figure")


@pytest.mark.parametrize(("retention", "words"), [(0.90, "10"), (0.95, "4"), (0.80, "33")])
def test_a_higher_retention_brings_a_card_back_sooner(retention: float, words: str) -> None:
    assert f"{MODEL.interval(10, retention):.0f}" == words
    text = paragraph("planning#p-retention-sum")
    assert re.search(rf"after {words}(?: days)? at {percent(retention)}\b", text)


def test_a_rest_day_costs_less_than_a_point_of_recall() -> None:
    text = paragraph("planning#p-retention-sum")
    on_time, late = (MODEL.retrievability(10, day) for day in (10, 11))
    assert f"from {percent(on_time, 1)} to {percent(late, 1)} per cent" in text


def test_the_range_of_the_retention_is_that_of_the_settings() -> None:
    setting = SETTINGS["retention"]
    assert setting.least is not None
    assert setting.most is not None
    text = paragraph("planning#p-retention")
    assert f"from {percent(setting.least)} to {percent(setting.most)} per cent" in text
    assert f"starts at {percent(float(setting.default))}" in text


def test_cards_met_in_time_come_back_after_2_and_11_days() -> None:
    waits = [offer[Rating.GOOD].days for offer in always_good(3)[1:]]
    assert "after {} days and then after {}".format(*waits) in paragraph("planning#p-last-week")


def test_the_bet_is_lost_by_20_points() -> None:
    text = paragraph("planning#p-bet")
    assert f"16 of 20, which is {percent(16 / 20)} per cent" in text
    assert f"get 12, which is {percent(12 / 20)}" in text
    assert f"overconfident by {100 * (16 - 12) // 20} points" in text


# --- questions and cards -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("q-sp-savings", 100 * (15 - 9) / 15),
        ("q-sp-gap-days", 0.20 * 10),
        ("q-re-ideas", 0.60 * 50 - 0.40 * 50),
        ("q-re-drop", 80 - 44),
        ("q-fb-factor", 20 * (1 + 1.5)),
        ("q-fb-luck", 12 + (20 - 12) / 4),
        ("q-pl-share", 54 / ((28 - 7) / 7 * 6)),
        ("q-pl-minutes", (60 * 8 + 6 * 20) / 60),
        ("q-pl-week", 6 * 20),
        ("q-pl-bet", 100 * (18 - 13) / 20),
    ],
)
def test_the_key_of_a_numeric_question_is_the_worked_out_number(
    question: str, expected: float
) -> None:
    assert float(questions()[question]["answer"]) == pytest.approx(expected)


def test_every_numeric_question_is_worked_out_here() -> None:
    marks = test_the_key_of_a_numeric_question_is_the_worked_out_number.pytestmark  # type: ignore[attr-defined]
    worked_out = {case[0] for mark in marks for case in mark.args[1]}
    assert worked_out == {name for name, one in questions().items() if one["type"] == "numeric"}


def test_the_sketched_plan_arrives_at_five_cards_a_day() -> None:
    days = (8 - 1) * 6
    assert f"{days} days of study" in questions()["q-pl-open"]["model_answer"]
    assert f"210 / {days} = {210 // days} " in " ".join(
        questions()["q-pl-open"]["model_answer"].split()
    )


def test_the_first_deck_holds_exactly_twenty_cards_five_for_each_lesson() -> None:
    homes = [card["lesson"] for card in cards()]
    assert {name: homes.count(name) for name in LESSONS} == dict.fromkeys(LESSONS, 5)


def test_the_typed_cards_that_ask_for_a_number_have_the_right_one() -> None:
    answers = {card["id"]: card["answer"] for card in cards() if card.get("type") == "typed"}
    known = MODEL.retrievability(Memory(12.0, 5.0).stability, 12)
    assert answers["c-sp-stability"] == percent(known)
    assert answers["c-pl-divide"] == str(60 // 20)


def test_the_practice_test_asks_the_twenty_questions_that_the_lesson_bets_on() -> None:
    test = yaml.safe_load((PACK / "tests" / "practice.yaml").read_text(encoding="utf-8"))
    asked = sum(pool.get("pick", len(pool.get("ids", ()))) for pool in test["sections"])
    assert f"how many of {asked} questions" in paragraph("planning#p-try-planning")
