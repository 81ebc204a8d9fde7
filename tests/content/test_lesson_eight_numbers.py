"""Each figure that lesson 8 prints is worked out again here from its inputs."""

import math

import pytest

from tests.support.course import dialogue, entries, lesson_text
from tests.support.course import paragraph as block_of

LESSON = lesson_text("08-cloud-and-cost.md")
QUIZ = entries("quiz/lesson-8.yaml")
CARDS = entries("cards/lesson-8.yaml")

HOURS_A_YEAR = 365 * 24

# The invented machine with eight accelerators that the lesson keeps coming back to.
PRICE = 240_000
YEARS = 4
OTHER_FIXED = 30_000
KILOWATTS = 8
OVERHEAD = 1.25
EUROS_PER_KWH = 0.15
RENT = 20
SPOT = 8
FIXED = PRICE / YEARS + OTHER_FIXED
PER_BUSY_HOUR = KILOWATTS * OVERHEAD * EUROS_PER_KWH

# Grams per kilowatt-hour: BLOOM in France (Luccioni et al.), GPT-3 (Patterson et al.).
CLEAN, DIRTY = 57, 429

# Minutes: one checkpoint, and from one interruption to the next.
SAVE, BETWEEN = 2, 11 * 60


def paragraph(anchor: str) -> str:
    return block_of(LESSON, anchor)


def break_even(fixed: float, rent: float, power: float) -> float:
    return fixed / (rent - power)


def owning(hours: float) -> float:
    return FIXED + PER_BUSY_HOUR * hours


def lost_per_cent(interval: float, save: float = SAVE, between: float = BETWEEN) -> float:
    return 100 * (save / interval + interval / (2 * between))


def mean_wait(load: float) -> float:
    return load / (1 - load)


def test_a_year_has_the_hours_that_are_printed() -> None:
    assert f"{HOURS_A_YEAR:,}, the number of hours in a year" in paragraph("l8-p-break-even-words")


def test_the_break_even_point_of_the_machine_is_worked_out_correctly() -> None:
    point = break_even(FIXED, RENT, PER_BUSY_HOUR)
    text = paragraph("l8-p-own-example")
    assert f"loses {PRICE / YEARS:,.0f} euros a year" in text
    assert f"makes {PER_BUSY_HOUR:.2f} euros per busy hour" in text
    assert f"${FIXED:.0f} / {RENT - PER_BUSY_HOUR}$, about {point:,.0f} hours" in text
    assert f"or {100 * point / HOURS_A_YEAR:.0f} per cent of a year" in text


def test_the_chart_of_costs_has_the_end_points_in_its_alt_text() -> None:
    text = paragraph("l8-p-break-even-figure")
    assert f"climbs steeply to {RENT * HOURS_A_YEAR:,} euros" in text
    assert f"starts at {FIXED:,.0f} euros" in text
    assert f"climbs gently to {owning(HOURS_A_YEAR):,.0f}" in text
    assert f"cross at {break_even(FIXED, RENT, PER_BUSY_HOUR):,.0f} hours" in text


@pytest.mark.parametrize("share", [30, 90])
def test_few_hours_favour_renting_and_many_favour_owning(share: int) -> None:
    hours = HOURS_A_YEAR * share / 100
    text = paragraph("l8-p-own-two-cases")
    assert f"{hours:,.0f} hours" in text
    assert f"{RENT * hours:,.0f} euros" in text
    assert f"owning {owning(hours):,.0f} euros" in text
    assert (RENT * hours < owning(hours)) == (share == 30)


def test_full_work_gives_the_rent_below_which_owning_never_pays() -> None:
    year = owning(HOURS_A_YEAR)
    text = paragraph("l8-p-own-two-cases")
    assert f"costs {year:,.0f} euros, which is {year / HOURS_A_YEAR:.2f} euros an hour" in text


def test_the_break_even_point_moves_with_rent_and_interest() -> None:
    cheaper = break_even(FIXED, 15, PER_BUSY_HOUR)
    interest = PRICE / 2 * 0.06
    tied_up = break_even(FIXED + interest, RENT, PER_BUSY_HOUR)
    text = paragraph("l8-p-sensitive")
    assert f"from 56 to {100 * cheaper / HOURS_A_YEAR:.0f} per cent." in text
    assert f"the {PRICE // 2:,} euros which are tied up on average, {interest:,.0f} euros" in text
    assert f"from 56 to {100 * tied_up / HOURS_A_YEAR:.0f} per cent." in text


def test_idle_power_would_move_the_break_even_point_up() -> None:
    idle = 0.3
    with_idle = (FIXED + idle * HOURS_A_YEAR) / (RENT - PER_BUSY_HOUR + idle)
    assert with_idle > break_even(FIXED, RENT, PER_BUSY_HOUR)


def test_a_reservation_is_paid_for_every_hour_of_the_year() -> None:
    price = RENT * (1 - 0.40)
    year = price * HOURS_A_YEAR
    text = paragraph("l8-p-reserve-example")
    assert f"cost {price:.0f} euros for each of the {HOURS_A_YEAR:,} hours" in text
    assert f"{year:,.0f} euros in all" in text
    assert owning(HOURS_A_YEAR) < year < 1.05 * owning(HOURS_A_YEAR)
    assert f"less than {100 - 40} per cent of the hours" in paragraph("l8-p-reserve-rule")
    assert CARDS["l8-c-reserve-30"]["answer"] == str(100 - 30)


def test_idle_time_raises_the_price_of_a_useful_hour() -> None:
    text = paragraph("l8-p-useful-example")
    assert 2.50 / 0.8 == 3.125
    assert "about 3.13 euros per useful hour" in text
    assert f"at 40 per cent it is {2.50 / 0.4:.2f} euros" in text
    assert CARDS["l8-c-useful-half"]["answer"] == f"{3 / 0.5:.0f}"


def test_the_three_meanings_of_busy_multiply() -> None:
    assert f"leave about {100 * 0.9 * 0.6 * 0.4:.0f} per cent" in paragraph("l8-p-three-meanings")


def test_the_queue_waits_as_many_job_lengths_as_printed() -> None:
    text = paragraph("l8-p-queue")
    words = {0.5: "one job length", 0.8: "four", 0.9: "nine", 0.95: "nineteen"}
    lengths = {0.5: 1, 0.8: 4, 0.9: 9, 0.95: 19}
    for load, word in words.items():
        assert mean_wait(load) == pytest.approx(lengths[load])
        assert word in text
    assert CARDS["l8-c-queue-90"]["answer"] == f"{mean_wait(0.9):.0f}"
    assert "from 4 to 19 job lengths" in QUIZ["l8-q-full-load"]["explanation"]


def test_a_million_tokens_cost_more_when_few_are_asked_for() -> None:
    millions = 1000 * 3600 / 1e6
    text = paragraph("l8-p-token-price")
    assert f"makes {millions:.1f} million tokens" in text
    assert f"about {2.50 / millions:.2f} euros" in text
    assert f"a million tokens cost {2.50 / (millions / 4):.2f} euros" in text


def test_the_forgotten_weekend_has_62_hours() -> None:
    hours = (24 - 18) + 24 + 24 + 8
    text = paragraph("l8-p-weekend")
    assert f"{hours} hours and {hours * RENT:,} euros" in text
    assert f"saved {(hours - 1) * RENT:,} of them" in text


def test_the_best_interval_and_its_neighbours_lose_what_is_printed() -> None:
    best = math.sqrt(2 * SAVE * BETWEEN)
    text = paragraph("l8-p-flat-optimum")
    assert f"about {best:.0f} minutes, with {lost_per_cent(best):.1f} per cent lost" in text
    assert f"At 60 minutes it is {lost_per_cent(60):.1f} per cent" in text
    assert f"at 10 minutes it is {lost_per_cent(10):.1f} and" in text
    assert f"at 180 minutes {lost_per_cent(180):.1f} per cent" in text


def test_the_spot_run_takes_110_hours_and_saves_56_per_cent() -> None:
    work, interruptions = 100, 10
    saving = work * SAVE
    lost = interruptions * 0.5
    restarts = interruptions * 10
    billed = work + saving / 60 + lost + restarts / 60
    text = paragraph("l8-p-spot-example")
    assert f"{saving} minutes in all" in text
    assert f"together {lost:.0f} hours" in text
    assert f"together {restarts} minutes" in text
    assert f"{billed:.0f} billed hours and {billed * SPOT:.0f} euros" in text
    assert f"instead of {work * RENT:,}" in text
    assert f"saving of {100 * (1 - billed * SPOT / (work * RENT)):.0f} per cent" in text
    assert f"{100 * (billed / work - 1):.0f} per cent longer" in text
    assert billed * 60 / interruptions == pytest.approx(BETWEEN)


def test_the_overhead_of_the_building_is_pue_less_one() -> None:
    text = paragraph("l8-p-pue-values")
    for pue in (1.58, 1.10):
        assert f"{pue:.2f}" in text
        assert f"brings {pue - 1:.2f}" in text
    assert CARDS["l8-c-pue-2023"]["answer"] == "1.58"


def test_the_same_run_differs_by_place_and_hardly_on_the_bill() -> None:
    energy = KILOWATTS * 100 * OVERHEAD
    text = paragraph("l8-p-carbon-example")
    assert rf"{KILOWATTS} \cdot 100 \cdot {OVERHEAD} = {energy:.0f}$ kilowatt-hours" in text
    for grams in (CLEAN, DIRTY):
        assert f"{grams} grams" in text
        assert f"{energy * grams / 1000:.0f} kilograms" in text
    assert f"about {DIRTY / CLEAN:.1f} times" in text
    assert f"costs {energy * EUROS_PER_KWH:.0f} euros" in text
    assert f"rent of {100 * RENT:,}" in text


def test_embodied_carbon_weighs_more_on_a_clean_grid() -> None:
    hours = YEARS * HOURS_A_YEAR * 0.70
    embodied = 3_000_000 / hours
    power = KILOWATTS * OVERHEAD
    text = paragraph("l8-p-embodied-example")
    assert f"works {hours:,.0f} hours, which makes {embodied:.0f} grams" in text
    assert f"takes {power:.0f} kilowatts" in text
    assert f"so {power * CLEAN:.0f} grams an hour" in text
    assert f"{power * DIRTY:,.0f} on the other" in text
    shares = [100 * embodied / (embodied + power * grams) for grams in (CLEAN, DIRTY)]
    assert f"is {shares[0]:.0f} per cent" in text
    assert f"and {shares[1]:.0f} per cent in the second" in text


def test_a_mix_of_owning_and_renting_is_the_cheapest() -> None:
    own_base, rent_peaks = 4 * owning(HOURS_A_YEAR), 12 * 500 * RENT
    rent_all = RENT * (4 * HOURS_A_YEAR + 12 * 500)
    own_all = 4 * owning(HOURS_A_YEAR) + 12 * owning(500)
    text = paragraph("l8-p-mix-example")
    assert f"costs {own_base:,.0f} euros a year" in text
    assert f"the twelve {rent_peaks:,}, together {own_base + rent_peaks:,.0f}." in text
    assert f"{rent_all:,} euros" in text
    assert f"all sixteen {own_all:,.0f}." in text
    assert own_base + rent_peaks < rent_all < own_all


def test_the_dearer_hour_gives_the_cheaper_result() -> None:
    text = paragraph("l8-p-dear-hour")
    assert f"from A costs {2 * 30} euros, a model from B only {5 * 10}" in text
    assert 30 / 10 == 3
    assert f"{0.7 * 10:.0f} kilowatt-hours instead of {0.4 * 30:.0f}" in text


def test_the_footprint_of_gpt_3_follows_from_its_inputs() -> None:
    energy = 10_000 * 0.33 * 14.8 * 24 * 1.10
    text = paragraph("l8-ex-gpt3")
    assert f"about {round(energy, -3):,.0f} kilowatt-hours" in text
    tonnes = 1287 * DIRTY / 1000
    assert energy / 1000 == pytest.approx(1287, rel=0.005)
    assert tonnes == pytest.approx(552, abs=0.5)
    assert "1,287 megawatt-hours and caused 552 tonnes" in text


def test_the_parts_of_the_footprint_of_bloom_add_up() -> None:
    running = 433_196 * CLEAN / 1e6
    text = paragraph("l8-ex-bloom")
    assert f"is {running:.1f} tonnes" in text
    parts = (24.7, 14.6, 11.2)
    total = sum(parts)
    assert f"{total:.1f} tonnes, about twice as much" in text
    assert 0.48 < parts[0] / total < 0.5
    for part in parts:
        assert f"{part} tonnes" in paragraph("l8-p-bloom-figure")


def test_a_fifth_of_the_price_allows_five_times_the_hours() -> None:
    text = paragraph("l8-ex-varuna")
    assert "a fifth" in text
    assert f"{1 / 0.2:.0f} times as long" in text
    assert CARDS["l8-c-varuna"]["answer"] == f"{1 / 0.2:.0f}"


def test_the_power_of_el_capitan_is_speed_over_efficiency() -> None:
    speed = 1742e15
    text = paragraph("l8-ex-green500")
    assert f"about {speed / 58.89e9 / 1e6:.1f} megawatts" in text
    assert f"about {speed / 72.73e9 / 1e6:.0f} megawatts" in text


def test_the_conversation_agrees_with_the_chapters() -> None:
    talk = dialogue(LESSON, "l8-talk-cost")
    assert round(2 * 7 * 24, -1) == 340
    assert "about three hundred and forty hours" in talk
    assert FIXED == 90_000
    assert 340 * RENT == 6_800
    assert "cost six thousand eight hundred" in talk
    assert 340 * RENT < FIXED / 10
    assert RENT - PER_BUSY_HOUR == 18.5
    assert "Eighteen fifty saved per hour" in talk
    assert round(break_even(FIXED, RENT, PER_BUSY_HOUR)) == 4865
    assert "Four thousand eight hundred and sixty-five" in talk
    assert "about fifty-six per cent of the year" in talk
    assert int(DIRTY / CLEAN) == 7
    assert "seven times as much" in talk


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("l8-q-break-even-hours", break_even(120_000 / 4 + 20_000, 12, 2)),
        ("l8-q-reserve-year", 25 * 0.6 * HOURS_A_YEAR),
        ("l8-q-three-shares", 100 * 0.8 * 0.5 * 0.5),
        ("l8-q-token-price", 3.60 / (2000 * 3600 / 1e6)),
        ("l8-q-weekend", 48 * 12),
        ("l8-q-interval", math.sqrt(2 * 4 * 800)),
        ("l8-q-lost-share", lost_per_cent(60, 3, 600)),
        ("l8-q-spot-ratio", 15 / 5),
        ("l8-q-spot-cost", 40 * 10 - 50 * 4),
        ("l8-q-energy", 5 * 200 * 1.2),
        ("l8-q-emissions", 2000 * 300 / 1000),
        ("l8-q-embodied-hour", 2_000_000 / 25_000),
        ("l8-q-dear-hour", 3 * 20 - 8 * 6),
        ("l8-q-mix", 3 * 100_000 + 5 * 400 * 20),
        ("l8-q-many-gpus", 1000 * 0.4 * 100 * 1.1 / 1000),
        ("l8-q-tonnes", 300_000 * 50 / 1e6),
        ("l8-q-per-watt", 600_000 / 50 / 1000),
    ],
)
def test_the_key_of_a_numeric_question_is_the_worked_out_number(
    question: str, expected: float
) -> None:
    asked = QUIZ[question]
    assert float(asked["answer"]) == pytest.approx(expected, abs=float(asked["tolerance"]) + 1e-9)


def test_every_numeric_question_is_worked_out_here() -> None:
    marks = test_the_key_of_a_numeric_question_is_the_worked_out_number.pytestmark  # type: ignore[attr-defined]
    worked_out = {case[0] for mark in marks for case in mark.args[1]}
    assert worked_out == {name for name, asked in QUIZ.items() if asked["type"] == "numeric"}
