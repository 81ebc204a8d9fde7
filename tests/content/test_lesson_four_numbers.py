"""Each figure that lesson 4 prints is worked out again here from its inputs."""

import contextlib
import io
import itertools
import math
import re

import pytest

from tests.support.course import COURSE, dialogue, entries, lesson_text, paragraph

LESSON = lesson_text("04-fpgas-asics-edge.md")
QUIZ = entries("quiz/lesson-4.yaml")
CARDS = entries("cards/lesson-4.yaml")

PARTS = {"LUT": 20_800, "Flip-flop": 41_600, "DSP slice": 90, "Block RAM": 50}
BLOCK_RAM_BITS = 36 * 1024
BITSTREAM_BITS = 17_536_096
JET_LAYERS = (16, 64, 32, 32, 5)
PICOJOULES = {
    "8-bit addition": 0.03,
    "8-bit multiplication": 0.2,
    "32-bit floating-point addition": 0.9,
    "32-bit floating-point multiplication": 3.7,
    "reading 32 bits on the chip": 5.0,
    "reading 32 bits from outside memory": 640.0,
}
WHOLE_ADDITION_32 = 0.1
MOBILENET_WEIGHTS, MOBILENET_MULTIPLY_ADDS = 4.2e6, 569e6


def said(anchor: str) -> str:
    return paragraph(LESSON, anchor)


def pipeline_ticks(depth: int, interval: int, items: int) -> int:
    return depth + interval * (items - 1)


def total_cost(units: int, once: int, each: int) -> int:
    return once + each * units


def test_a_table_of_six_inputs_stores_64_bits() -> None:
    assert f"$2^6 = {2**6}$ bits" in said("l4-lut-six")
    assert CARDS["l4-c-lut-64"]["answer"] == f"{2**6}"
    assert "sixty-four answers" in dialogue(LESSON, "l4-talk")


def test_three_inputs_need_eight_bits_and_the_program_prints_them() -> None:
    assert f"$2^3 = {2**3}$ bits" in said("l4-majority")
    assert CARDS["l4-c-majority"]["answer"] == f"{2**3}"
    found = re.search(r"```python\n(.+?)```", LESSON, re.DOTALL)
    assert found
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(found[1], {})
    shown = re.search(r"^# prints (.+)$", found[1], re.MULTILINE)
    assert shown
    assert printed.getvalue().strip() == shown[1]
    assert len(shown[1]) == 2**3


def test_the_table_of_parts_follows_from_slices_and_kilobits() -> None:
    slices = 5_200
    assert (slices * 4, slices * 8) == (PARTS["LUT"], PARTS["Flip-flop"])
    table = said("l4-parts-table")
    for part, count in PARTS.items():
        assert re.search(rf"\| {part} \| [^|]+ \| {count:,} \|", table)
    assert f"Stores {BLOCK_RAM_BITS:,} bits" in table
    assert PARTS["Block RAM"] * 36 == 1_800


def test_loading_the_bitstream_takes_88_milliseconds() -> None:
    per_second = 4 * 50e6
    text = said("l4-load-time")
    assert f"{BITSTREAM_BITS:,} bits" in text
    assert f"carry {per_second / 1e6:.0f} million bits in a second" in text
    seconds = BITSTREAM_BITS / per_second
    assert f"about {seconds:.3f} seconds, or {seconds * 1000:.0f} milliseconds" in text


def test_the_block_rams_hold_a_small_network_but_not_mobilenet() -> None:
    bits = PARTS["Block RAM"] * BLOCK_RAM_BITS
    text = said("l4-on-chip-weights")
    assert f"= {bits:,} bits, which is {bits // 8:,} bytes" in text
    assert 200_000 <= bits // 8 < MOBILENET_WEIGHTS


def test_the_slowest_path_sets_the_clock() -> None:
    text = said("l4-clock-example")
    assert f"$1000 / 6.25 = {1000 / 6.25:.0f}$ million ticks" in text
    assert math.isclose(3.75 + 2.5, 6.25)
    assert rf"$1000 / 3.75 \approx {1000 / 3.75:.0f}$ million ticks" in text


def test_the_charts_of_the_pipeline_end_where_the_alt_text_says() -> None:
    text = said("l4-pipeline-figure")
    assert f"ready after tick {3 * 4}." in text
    assert f"ready after tick {pipeline_ticks(4, 1, 3)}." in text


def test_the_sum_of_64_products_takes_the_ticks_that_are_printed() -> None:
    tick = 1e9 / 200e6
    plain, piped = 64 * 4, pipeline_ticks(4, 1, 64)
    text = said("l4-dot-product")
    assert f"{tick:.0f} nanoseconds each" in text
    assert f"= {plain} ticks, or {plain * tick:,.0f} nanoseconds" in text
    assert f"4 + 63 = {piped} ticks, or {piped * tick:.0f} nanoseconds" in text
    assert f"{plain / piped:.1f} times as fast" in text


def test_eight_multipliers_take_14_ticks_and_four_memories() -> None:
    rounds = 64 // 8
    ticks = pipeline_ticks(4 + int(math.log2(8)), 1, rounds)
    text = said("l4-eight-lanes")
    assert f"$64 / 8 = {rounds}$ rounds" in text
    assert f"7 + 7 = {ticks} ticks, or {ticks * 5} nanoseconds" in text
    assert f"$8 / 2 = {8 // 2}$ block RAMs" in text


def test_the_jet_network_needs_852_multipliers_or_48_ticks() -> None:
    layers = [a * b for a, b in itertools.pairwise(JET_LAYERS)]
    ticks_between_collisions = round(25 / 5)
    text = said("l4-jet-network")
    assert f"= {sum(layers):,} multiplications" in text
    assert f"which is {ticks_between_collisions} ticks" in text
    multipliers = sum(math.ceil(layer / ticks_between_collisions) for layer in layers)
    assert multipliers == math.ceil(sum(layers) / ticks_between_collisions)
    assert f"{multipliers} will do" in text
    ticks = math.ceil(sum(layers) / PARTS["DSP slice"])
    assert f"at least {ticks} ticks, or {ticks * 5} nanoseconds" in text
    assert ticks > ticks_between_collisions


def test_the_shares_under_the_deadline_follow_from_the_published_rates() -> None:
    rates = {"CPU": (5_482, 13_194), "GPU": (13_461, 36_465), "TPU": (225_000, 280_000)}
    cpu, gpu, tpu = (round(100 * limited / free) for limited, free in rates.values())
    text = said("l4-deadline-throughput")
    assert f"only {cpu} and {gpu} per cent" in text
    assert f"{tpu} per cent" in text


def test_both_ways_cost_the_same_at_40_000_units() -> None:
    units = 2_000_000 // (60 - 10)
    text = said("l4-break-even-numbers")
    assert f"$2000000 / 50 = {units}$ units" in text
    for number in (10_000, 100_000):
        assert f"{total_cost(number, 0, 60):,}" in text
        assert f"{total_cost(number, 2_000_000, 10):,}" in text


def test_the_chart_of_costs_shows_the_worked_example() -> None:
    text = said("l4-break-even-figure")
    assert f"rises steeply to {total_cost(80_000, 0, 60) / 1e6} million" in text
    assert f"rises gently to {total_cost(80_000, 2_000_000, 10) / 1e6} million" in text
    assert total_cost(40_000, 0, 60) == total_cost(40_000, 2_000_000, 10) == 2_400_000
    assert "40,000 units and 2.4 million" in text


def test_a_hundred_villages_share_the_price_of_the_mould() -> None:
    assert 100 * 2 == 100 + 100 * 1
    assert "Each of the hundred paid two crowns" in LESSON


def test_the_chart_of_energies_shows_the_numbers_of_the_text() -> None:
    text = said("l4-energy-figure")
    for step, energy in PICOJOULES.items():
        assert f"{step} {energy:g}" in text
    drawn = (COURSE / "media" / "l4-energy.svg").read_text(encoding="utf-8")
    assert all(f">{energy:g}<" in drawn for energy in PICOJOULES.values())


def test_reading_from_outside_costs_170_times_a_multiplication() -> None:
    times = 640 / PICOJOULES["32-bit floating-point multiplication"]
    assert f"about {round(times, -1):.0f} times" in said("l4-move-less")
    assert times > 100
    assert "more than a hundred times the energy" in dialogue(LESSON, "l4-talk")


def test_apples_unit_became_26_times_as_quick() -> None:
    assert f"about {15.8 / 0.6:.0f} times" in said("l4-npu")


def test_the_energy_of_mobilenet_follows_from_its_inputs() -> None:
    text = said("l4-mobilenet-energy")
    long_step, short_step = 3.7 + 0.9, PICOJOULES["8-bit multiplication"] + WHOLE_ADDITION_32
    assert f"3.7 + 0.9 = {long_step:.1f} picojoules" in text
    assert f"0.2 + 0.1 = {short_step:.1f} picojoules" in text
    arithmetic = MOBILENET_MULTIPLY_ADDS * long_step * 1e-9
    reading = MOBILENET_WEIGHTS * 640 * 1e-9
    long_sum = arithmetic + reading
    assert f"takes {arithmetic:.1f} millijoules, the reading {reading:.1f}" in text
    assert f"together {long_sum:.1f}." in text
    short_arithmetic = MOBILENET_MULTIPLY_ADDS * short_step * 1e-9
    short_sum = short_arithmetic + reading / 4
    assert f"{short_arithmetic:.2f} plus {reading / 4:.2f}, together {short_sum:.2f}" in text
    assert f"{long_sum * 30:.0f} milliwatts against {short_sum * 30:.0f}" in text


def test_the_belt_misses_144_cherries_an_hour() -> None:
    deadline = 0.45 / 3
    between_misses = 1_000 / 40
    text = said("l4-belt-numbers")
    assert f"$0.45 / 3 = {deadline:.2f}$ seconds, or {deadline * 1000:.0f}" in text
    assert f"every {between_misses:.0f} seconds" in text
    assert f"{3_600 / between_misses:.0f} an hour" in text
    assert 100 < deadline * 1000 < 200
    talk = dialogue(LESSON, "l4-talk")
    assert "a hundred and fifty milliseconds, and on average the answer takes sixty" in talk


def test_the_sentry_does_a_thirty_sixth_of_the_work() -> None:
    text = said("l4-ex-siri")
    assert rf"$32 \cdot 32 = {32 * 32}$ weights" in text
    assert f"{192 * 192:,}" in text
    assert CARDS["l4-c-siri-size"]["answer"] == f"{192 * 192}"
    assert 192 * 192 / (32 * 32) == 36


def test_the_edge_tpu_uses_6_per_cent_of_its_peak() -> None:
    text = said("l4-ex-edge-tpu")
    assert f"{2 / 4:.1f} picojoules for each" in text
    operations = 400 * 300e6 * 2
    assert f"{operations / 1e12:.2f} trillion" in text
    assert f"{100 * operations / 4e12:.0f} per cent" in text
    assert f"$2 / 400 = {2 / 400}$ joules" in text


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("l4-q-lut-bits", 2**5),
        ("l4-q-memory-fit", 100 * BLOCK_RAM_BITS / 8),
        ("l4-q-clock-path", 1000 / 4),
        ("l4-q-pipeline-ticks", pipeline_ticks(6, 1, 100)),
        ("l4-q-lanes-rounds", pipeline_ticks(6, 1, 96 // 4)),
        ("l4-q-reuse-multipliers", 3_000 / 4),
        ("l4-q-break-even-units", 1_200_000 / (45 - 5)),
        ("l4-q-power-npu", 6 * 0.25),
        ("l4-q-mobile-power", 2 * 25),
        ("l4-q-belt-deadline", 0.5 / 2 * 1000),
        ("l4-q-peak-share", 100 * 500 * 1e9 / 5e12),
    ],
)
def test_the_key_of_a_numeric_question_is_the_worked_out_number(
    question: str, expected: float
) -> None:
    tolerance = float(QUIZ[question]["tolerance"])
    assert float(QUIZ[question]["answer"]) == pytest.approx(expected, abs=tolerance + 1e-9)


def test_every_numeric_question_is_worked_out_here() -> None:
    marks = test_the_key_of_a_numeric_question_is_the_worked_out_number.pytestmark  # type: ignore[attr-defined]
    worked_out = {case[0] for mark in marks for case in mark.args[1]}
    assert worked_out == {name for name, q in QUIZ.items() if q["type"] == "numeric"}
