"""Each figure that lesson 6 prints is worked out again here from its inputs."""

from __future__ import annotations

import math

import pytest

from tests.support.course import dialogue, entries, lesson_text, paragraph

LESSON = lesson_text("06-inference.md")
QUIZ = entries("quiz/lesson-6.yaml")
CARDS = entries("cards/lesson-6.yaml")

ANSWER_STEPS = (2, 6, 3, 8, 5, 3, 4, 2)
"""Steps of the requests A to H in the figure of the slots."""
SLOTS = 4

WEIGHTS = 7e9
WEIGHT_BYTES = WEIGHTS * 2
MEMORY_RATE = 2039e9
PEAK_RATE = 312e12
CACHE_TOKEN = 2 * 32 * 32 * 128 * 2
CACHE_FULL = CACHE_TOKEN * 4096


def said(anchor: str) -> str:
    return paragraph(LESSON, anchor)


def time_in_system(capacity: float, arriving: float) -> float:
    """Return the average seconds in the simplest queue."""
    return 1 / (capacity - arriving)


def batch_milliseconds(size: int) -> float:
    return 8 + 0.5 * size


def batch_rate(size: int) -> float:
    return size / batch_milliseconds(size) * 1000


def fixed_ends(steps: tuple[int, ...], slots: int) -> list[int]:
    """Return when each batch of `slots` requests is done."""
    ends = [0]
    for first in range(0, len(steps), slots):
        ends.append(ends[-1] + max(steps[first : first + slots]))
    return ends[1:]


def continuous_ends(steps: tuple[int, ...], slots: int) -> list[int]:
    """Return when each request is done if it takes the slot that is free first."""
    free = [0] * slots
    ends = []
    for length in steps:
        slot = free.index(min(free))
        free[slot] += length
        ends.append(free[slot])
    return ends


def quantised(value: float, scale: float) -> int:
    return round(value / scale)


def probabilities(scores: tuple[float, ...], temperature: float) -> list[str]:
    powers = [math.exp(score / temperature) for score in scores]
    return [f"{100 * power / sum(powers):.1f}" for power in powers]


def test_a_page_of_100_servers_is_slow_in_63_per_cent_of_all_cases() -> None:
    slow = 1 - 0.99**100
    text = said("l6-p-fan-out")
    assert f"about {slow:.2f}" in text
    assert f"So {100 * slow:.0f} per cent" in text
    assert f"{{{{c1::{100 * slow:.0f}}}}} per cent" in CARDS["l6-c-fan-out"]["text"]


def test_the_times_of_the_simple_queue_follow_from_its_formula() -> None:
    text = said("l6-p-queue-numbers")
    assert rf"$1 / {100 - 50} = {time_in_system(100, 50):.2f}$ seconds" in text
    assert f"that is, {1000 * time_in_system(100, 50):.0f} milliseconds" in text
    assert f"At 80 it takes {1000 * time_in_system(100, 80):.0f} milliseconds" in text
    assert f"at 90 it takes {1000 * time_in_system(100, 90):.0f}," in text
    assert f"at 95 it takes {1000 * time_in_system(100, 95):.0f}," in text
    assert time_in_system(100, 99) == 1
    assert "at 99 a whole second" in text
    assert round(time_in_system(100, 99) / time_in_system(100, 95)) == 5


def test_the_alt_text_of_the_chart_agrees_with_the_queue() -> None:
    text = said("l6-p-load-figure")
    for arriving in (80, 90, 95):
        assert f"{1000 * time_in_system(100, arriving):.0f}" in text
    assert math.log(100) > 4
    assert "more than four times as high" in text


def test_the_slowest_one_in_a_hundred_waits_461_milliseconds() -> None:
    text = said("l6-p-tail-numbers")
    assert f"longer than {math.log(100):.1f} times the average" in text
    tail = 1000 * time_in_system(100, 90) * math.log(100)
    assert f"about {tail:.0f} milliseconds" in text
    inside = 90 * time_in_system(100, 90)
    assert rf"$90 \cdot {time_in_system(100, 90):.1f} = {inside:.0f}$" in text


def test_the_limit_left_the_gpu_37_per_cent_of_its_best() -> None:
    text = said("l6-p-batch-price")
    assert "13,461" in text
    assert "36,465" in text
    assert f"left it {100 * 13461 / 36465:.0f} per cent" in text


def test_the_batches_give_the_throughput_that_is_printed() -> None:
    text = said("l6-p-batch-numbers")
    assert f"takes {batch_milliseconds(1)} milliseconds" in text
    assert f"about {batch_rate(1):.0f} requests" in text
    assert f"{batch_milliseconds(16):.0f} milliseconds and gives {batch_rate(16):,.0f} per" in text
    assert f"{batch_milliseconds(64):.0f} milliseconds and gives {batch_rate(64):,.0f}." in text
    assert f"No batch can pass {1000 / 0.5:,.0f}" in text
    assert f"multiplies throughput by {batch_rate(16) / batch_rate(1):.1f}" in text
    assert round(batch_milliseconds(16) / batch_milliseconds(1)) == 2
    gain, wait = batch_rate(64) / batch_rate(16), batch_milliseconds(64) / batch_milliseconds(16)
    assert f"{gain:.1f} times as much for {wait:.1f} times the wait" in text
    assert CARDS["l6-c-batch-ceiling"]["answer"] == f"{1000 / 0.5:.0f}"


def test_the_slots_of_the_figure_are_used_as_much_as_is_printed() -> None:
    text = said("l6-p-slots-numbers")
    work = sum(ANSWER_STEPS)
    listed = ", ".join(str(steps) for steps in ANSWER_STEPS[:-1])
    assert f"{listed} and {ANSWER_STEPS[-1]} steps, {work} in all" in text
    first, fixed = fixed_ends(ANSWER_STEPS, SLOTS)
    ends = continuous_ends(ANSWER_STEPS, SLOTS)
    assert f"need {first} steps for the first four and {fixed - first} for the others" in text
    places = fixed * SLOTS
    assert f"{fixed} steps with {SLOTS} slots, {places} places, of which {work} are used" in text
    assert f"{100 * work / places:.0f} per cent" in text
    free = max(ends) * SLOTS
    share = math.floor(100 * work / free + 0.5)
    assert f"needs {max(ends)} steps, {free} places, and uses {share} per cent" in text
    assert f"after {ends[0]} steps instead of {first}" in text
    figure = said("l6-p-slots-figure")
    assert f"after {fixed} steps" in figure
    assert f"after {max(ends)} steps" in figure
    assert f"{{{{c1::{max(ends)}}}}}" in CARDS["l6-c-slots"]["text"]


def test_one_user_gets_the_tokens_that_the_memory_allows() -> None:
    text = said("l6-p-decode-numbers")
    fetching, sums = WEIGHT_BYTES / MEMORY_RATE, 2 * WEIGHTS / PEAK_RATE
    assert f"{WEIGHT_BYTES / 1e9:.0f} gigabytes" in text
    assert f"about {1000 * fetching:.1f} milliseconds" in text
    assert f"{1000 * sums:.3f} milliseconds" in text
    assert f"about {fetching / sums:.0f} times as long" in text
    assert f"gets {1 / fetching:.0f} tokens a second" in text
    assert sums / fetching < 0.01


def test_a_long_prompt_is_limited_by_its_sums() -> None:
    text = said("l6-p-prefill-numbers")
    operations = 2 * WEIGHTS * 1000
    assert f"{operations / 1e12:.0f} trillion" in text
    assert f"{1000 * operations / PEAK_RATE:.0f} milliseconds at the peak" in text
    assert operations / PEAK_RATE > WEIGHT_BYTES / MEMORY_RATE


def test_the_cache_of_a_conversation_has_the_size_that_is_printed() -> None:
    text = said("l6-p-kv-numbers")
    assert f"which makes {CACHE_TOKEN:,}, half a mebibyte" in text
    assert CACHE_TOKEN == 2**20 / 2
    assert f"takes {CACHE_FULL / 1e9:.2f} gigabytes" in text
    left = 80e9 - WEIGHT_BYTES
    assert f"{left / 1e9:.0f} are left" in text
    assert f"{left // CACHE_FULL:.0f} full conversations" in text


def test_eight_sets_of_keys_in_place_of_64_save_a_factor_of_eight() -> None:
    assert f"its cache {64 // 8} times smaller" in said("l6-p-kv-savings")
    assert CARDS["l6-c-gqa"]["answer"] == str(64 // 8)


def test_thirty_conversations_bring_six_times_the_throughput() -> None:
    text = said("l6-p-batch-decode")
    caches = 30 * CACHE_FULL
    step = (WEIGHT_BYTES + caches) / MEMORY_RATE
    alone = (WEIGHT_BYTES + CACHE_FULL) / MEMORY_RATE
    assert f"about {caches / 1e9:.1f} of cache" in text
    assert f"{(WEIGHT_BYTES + caches) / 1e9:.1f} together" in text
    assert f"about {1000 * step:.1f} milliseconds" in text
    assert f"yields {30 / step:.0f} tokens a second for all and {1 / step:.0f} for each" in text
    assert f"reads {(WEIGHT_BYTES + CACHE_FULL) / 1e9:.1f} gigabytes" in text
    assert f"reaches about {1 / alone:.0f}" in text
    assert round(30 / step * alone) == 6


def test_an_answer_of_200_tokens_takes_five_seconds() -> None:
    text = said("l6-p-ttft-numbers")
    rest = 199 * 0.025
    assert f"which is about {0.3 + rest:.1f}" in text
    assert f"saves {0.3 / 2:.2f} seconds" in text
    assert 2.4 < rest / 2 < 2.5
    assert "saves almost 2.5" in text


def test_an_8_bit_number_has_256_steps() -> None:
    text = said("l6-p-quantisation")
    assert f"from $-{2**7}$ to {2**7 - 1}" in text
    assert f"one of {2**8} steps" in text
    assert CARDS["l6-c-levels"]["answer"] == str(2**8)


def test_numbers_are_rounded_to_the_steps_that_are_printed() -> None:
    text = said("l6-p-round-numbers")
    scale = 2.54 / 127
    assert f"$s = 2.54 / 127 = {scale:.2f}$" in text
    assert f"$0.335 / {scale:.2f} = {0.335 / scale:.2f}$" in text
    first, second = quantised(0.335, scale), quantised(-1.111, scale)
    assert f"rounded to {first}, which gives back {first * scale:.2f}" in text
    assert f"becomes ${-1.111 / scale:.2f}$" in text
    assert f"rounded to ${second}$, which gives back ${second * scale:.2f}$" in text
    errors = abs(first * scale - 0.335), abs(second * scale + 1.111)
    assert f"{errors[0]:.3f} and {errors[1]:.3f}, stay below half a step, {scale / 2:.2f}" in text


def test_an_outlier_makes_the_errors_ten_times_as_large() -> None:
    text = said("l6-p-outlier-numbers")
    scale = 25.4 / 127
    assert f"The scale grows to {scale:.1f}" in text
    first, second = quantised(0.335, scale), quantised(-1.111, scale)
    assert f"becomes {first} and returns as {first * scale:.1f}" in text
    assert f"becomes ${second}$ and returns as ${second * scale:.1f}$" in text
    errors = abs(first * scale - 0.335), abs(second * scale + 1.111)
    assert f"{errors[0]:.3f} and {errors[1]:.3f}" in text
    assert 8 < errors[1] / 0.009 < errors[0] / 0.005 < 14


def test_fewer_bits_take_less_room_and_less_time() -> None:
    text = said("l6-p-bits-numbers")
    sizes = [WEIGHTS * bits / 8 / 1e9 for bits in (32, 16, 8, 4)]
    assert f"take {sizes[0]:.0f} gigabytes with 32 bits, {sizes[1]:.0f} with 16" in text
    assert f"{sizes[2]:.0f} with 8 and {sizes[3]:.1f} with 4" in text
    times = [f"{1e12 * size / MEMORY_RATE:.1f}" for size in sizes]
    assert f"{times[1]} milliseconds with 16 bits, {times[2]} with 8 and {times[3]} with 4" in text
    assert f"4 bits are really {4 + 16 / 64}" in text


def test_integers_of_8_bits_double_the_peak_rate() -> None:
    assert 624 / 312 == 2
    assert "624 trillion" in said("l6-p-quant-gains")
    assert "twice as many" in said("l6-p-quant-gains")


def test_the_temperature_flattens_the_probabilities_as_printed() -> None:
    text = said("l6-p-temperature-numbers")
    for temperature in (1, 4):
        first, second, third = probabilities((5, 2, 0), temperature)
        assert f"{first}, {second} and {third} per cent" in text


def test_alexnet_kept_eleven_per_cent_of_its_weights() -> None:
    kept = 100 * 6.7 / 61
    assert f"{kept:.0f} per cent" in said("l6-p-pruning")
    assert f"{100 - kept:.0f} per cent" in said("l6-p-sparsity")


def test_indices_take_their_share_of_the_store() -> None:
    text = said("l6-p-sparse-numbers")
    left = (16 + 16) * 0.1
    assert f"{left:.1f} bits per original weight, a fifth" in text
    assert left / 16 == pytest.approx(1 / 5)
    dense, sparse = 4 * 16, 2 * 16 + 2 * 2
    assert f"{dense} bits, become" in text
    assert f"{sparse} bits: {100 * sparse / dense:.0f} per cent" in text


def test_second_copies_cut_the_tail_by_a_factor_of_24() -> None:
    assert f"about {1800 / 74:.0f} times shorter" in said("l6-ex-hedged")


def test_three_bits_bring_175_billion_weights_into_one_gpu() -> None:
    text = said("l6-ex-one-gpu")
    full, small = 175 * 16 / 8, 175 * 3 / 8
    assert f"takes {full:.0f} gigabytes, at least {math.ceil(full / 80)} GPUs" in text
    assert f"3 bits, {small:.0f} gigabytes" in text
    assert small < 80


def test_distilbert_has_66_million_weights() -> None:
    assert f"40 per cent fewer, {110 * 0.6:.0f} million" in said("l6-ex-distilbert")


def test_the_conversation_agrees_with_the_chapters() -> None:
    talk = dialogue(LESSON, "l6-talk")
    assert round(1000 / 90) == 11
    assert "one every eleven milliseconds" in talk
    assert round(time_in_system(100, 90), 3) == 0.1
    assert "takes a tenth of a second on average" in talk
    assert 4.5 < math.log(100) < 5
    assert "nearly five times that" in talk
    assert WEIGHT_BYTES == 14e9
    assert "Fourteen gigabytes" in talk
    assert 14 / 2000 == 0.007
    assert "that's seven milliseconds" in talk
    assert (14e9 / 2000e9) / (14e9 / PEAK_RATE) > 100
    assert "more than a hundred times sooner" in talk


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("l6-q-queue-75", 1000 * time_in_system(100, 75)),
        ("l6-q-in-house", 80 * 0.050),
        ("l6-q-fan-out-20", 100 * (1 - 0.99**20)),
        ("l6-q-batch-32", batch_rate(32)),
        ("l6-q-slots-used", 100 * (4 + 6 + 10) / (3 * max(4, 6, 10))),
        ("l6-q-ttft-sum", 0.5 + (101 - 1) * 0.020),
        ("l6-q-decode-bound", 1000 / 20),
        ("l6-q-kv-token", 2 * 40 * 8 * 128 * 2 / 1000),
        ("l6-q-kv-fit", (80 - 26) / 1.8),
        ("l6-q-round", quantised(1.23, 0.05)),
        ("l6-q-outlier-scale", 6.35 / 127),
        ("l6-q-bits-13", 13 * 4 / 8),
        ("l6-q-gpus-16-bits", math.ceil(90 * 2 / 80)),
        ("l6-q-two-of-four", 2 * 8 + 2 * 2),
        ("l6-q-hedge-gain", 900 / 60),
    ],
)
def test_the_key_of_a_numeric_question_is_the_worked_out_number(
    question: str, expected: float
) -> None:
    entry = QUIZ[question]
    tolerance = float(entry["tolerance"])
    assert float(entry["answer"]) == pytest.approx(expected, abs=tolerance + 1e-9)


def test_every_numeric_question_is_worked_out_here() -> None:
    marks = test_the_key_of_a_numeric_question_is_the_worked_out_number.pytestmark  # type: ignore[attr-defined]
    worked_out = {case[0] for mark in marks for case in mark.args[1]}
    assert worked_out == {name for name, entry in QUIZ.items() if entry["type"] == "numeric"}


def test_littles_law_gives_the_answer_of_the_card() -> None:
    assert CARDS["l6-c-little"]["answer"] == f"{50 * 0.2:.0f}"


def test_the_feedback_on_the_chart_names_the_right_times() -> None:
    low, middle, right = QUIZ["l6-q-load-figure"]["choices"]
    milliseconds = {rate: 1000 * time_in_system(100, rate) for rate in (20, 60, 80, 90, 95)}
    assert f"from {milliseconds[20]:.1f} to {milliseconds[60]:.0f} milliseconds" in low["why"]
    assert f"from {milliseconds[60]:.0f} to {milliseconds[80]:.0f} milliseconds" in middle["why"]
    assert f"from {milliseconds[90]:.0f} to {milliseconds[95]:.0f} milliseconds" in right["why"]
