"""Each figure that lesson 1 prints is worked out again here from its inputs."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

PACK = Path(__file__).resolve().parents[2] / "content" / "hardware-acceleration"
LESSON = (PACK / "lessons" / "01-what-is-acceleration.md").read_text(encoding="utf-8")
QUIZ: dict[str, dict[str, Any]] = {
    question["id"]: question
    for question in yaml.safe_load((PACK / "quiz" / "lesson-1.yaml").read_text(encoding="utf-8"))[
        "questions"
    ]
}
TYPED: dict[str, str] = {
    card["id"]: card["answer"]
    for card in yaml.safe_load((PACK / "cards" / "core.yaml").read_text(encoding="utf-8"))["cards"]
    if card.get("type") == "typed"
}

# Multiply-adds of AlexNet for one image, layer by layer: filters * window * inputs * positions.
ALEXNET_LAYERS = (
    96 * 11 * 11 * 3 * 55 * 55,
    256 * 5 * 5 * 48 * 27 * 27,
    384 * 3 * 3 * 256 * 13 * 13,
    384 * 3 * 3 * 192 * 13 * 13,
    256 * 3 * 3 * 192 * 13 * 13,
    4096 * 6 * 6 * 256,
    4096 * 4096,
    1000 * 4096,
)
SECONDS_A_DAY = 24 * 60 * 60


def paragraph(anchor: str) -> str:
    """Return the block named `anchor`, with its line breaks made spaces."""
    found = re.search(
        rf"^\{{#{re.escape(anchor)}\}}\n(.+?)(?:\n\n|\Z)", LESSON, re.MULTILINE | re.DOTALL
    )
    assert found, f"the lesson has no paragraph {anchor}"
    return " ".join(found[1].split())


def dialogue(section: str) -> str:
    found = re.search(
        rf"^## [^\n]*\{{#{section} \.dialogue\}}\n(.+?)^## ", LESSON, re.MULTILINE | re.DOTALL
    )
    assert found, f"the lesson has no conversation {section}"
    return found[1]


def speed_up(parallel: float, processors: int) -> float:
    return 1 / ((1 - parallel) + parallel / processors)


def answer(question: str) -> float:
    return float(QUIZ[question]["answer"])


def test_a_thousand_rows_make_a_billion_multiply_adds() -> None:
    assert f"{1000**3:,} multiply-adds" in paragraph("p-ma-count")


def test_the_counting_program_prints_what_the_lesson_says() -> None:
    found = re.search(r"```python\n(.+?)```", LESSON, re.DOTALL)
    assert found
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(found[1], {})
    shown = re.search(r"^# prints (.+)$", found[1], re.MULTILINE)
    assert shown
    assert printed.getvalue().strip() == shown[1]
    assert f"{2**3} multiply-adds" in paragraph("p-count-code")


def test_a_thousand_multipliers_turn_one_second_into_one_millisecond() -> None:
    seconds = 1000**3 * 1e-9
    text = paragraph("p-loops")
    assert f"would take {seconds:.0f} second" in text
    assert f"need {seconds / 1000 * 1000:.0f} millisecond" in text


def test_alexnet_takes_724_million_multiply_adds_an_image() -> None:
    millions = sum(ALEXNET_LAYERS) / 1e6
    assert f"{millions:.0f} million multiply-adds" in paragraph("p-compute-cost")
    assert rf"${millions:.0f} \cdot 10^6 \cdot 3$" in paragraph("p-alexnet-estimate")


def test_the_estimate_for_alexnet_on_a_cpu_follows_from_its_inputs() -> None:
    work = 724e6 * 3 * 1.2e6 * 90
    days = work / 50e9 / SECONDS_A_DAY
    text = paragraph("p-alexnet-estimate")
    assert rf"{work / 1e17:.2f} \cdot 10^{{17}}" in text
    assert f"about {days:.0f} days" in text
    assert f"about {days:.0f} days" in paragraph("ex-alexnet")
    assert round(days / 5.5) == 10
    assert "about ten times as fast" in text


def test_29_hours_to_one_hour_is_a_speed_up_of_29() -> None:
    assert f"a speed-up of {29 / 1:.0f}." in paragraph("p-speed-up")
    assert "from 29 hours with 8 GPUs to 1 hour with 256" in paragraph("p-days-hours")


def test_a_week_holds_24_runs_of_seven_hours() -> None:
    assert f"{7 * 24 // 7} times" in paragraph("p-more-tries")


def test_only_the_accelerated_part_of_a_job_gets_faster() -> None:
    sums, rest = 90 / 10, 100 - 90
    text = paragraph("p-part-whole")
    assert f"The sums then take {sums:.0f} minutes, the rest still takes {rest}" in text
    assert f"done in {sums + rest:.0f} minutes" in text
    assert rf"$100 / {sums + rest:.0f} \approx {100 / (sums + rest):.1f}$" in text


def test_the_lanes_of_a_gpu_are_multiprocessors_times_lanes() -> None:
    assert f"132 \N{MULTIPLICATION SIGN} 128 = {132 * 128:,} lanes" in paragraph("p-gpu-lanes")
    assert f"{132 * 128:,}" in QUIZ["q-lanes"]["prompt"]


def test_the_peak_of_the_first_tpu_is_grid_times_beat_times_two() -> None:
    grid = 256 * 256
    text = paragraph("p-tpu-peak")
    assert f"{grid:,} multipliers" in text
    assert f"{grid:,} small multipliers" in paragraph("p-tpu")
    assert f"{grid * 700e6 * 2 / 1e12:.0f} trillion operations" in text


def test_a_batch_raises_throughput_and_latency() -> None:
    text = paragraph("p-batching")
    assert f"through {1000 / 5:.0f} requests" in text
    assert f"{32 * 1000 / 40:.0f} requests per second" in text
    assert "takes 40 milliseconds" in text


def test_the_weight_step_is_worked_out_correctly() -> None:
    assert rf"$0.50 - 0.1 \cdot 2.0 = {0.50 - 0.1 * 2.0:.2f}$" in paragraph("p-weight-step")


def test_the_car_covers_the_metres_that_are_printed() -> None:
    metres = 108 / 3.6
    text = paragraph("p-car-metres")
    assert f"covers {metres:.0f} metres in a second" in text
    assert f"with 100 milliseconds it has moved {metres * 0.1:.0f} metres" in text
    assert f"with 10 milliseconds {metres * 0.01:.1f} metres" in text


def test_seventy_billion_weights_of_two_bytes_need_two_chips() -> None:
    gigabytes = 70e9 * 2 / 1e9
    text = paragraph("p-memory-limit")
    assert f"fills {gigabytes:.0f} gigabytes" in text
    assert -(-gigabytes // 80) == 2
    assert "At least two are needed" in text
    assert TYPED["c-memory-70"] == f"{gigabytes:.0f}"


def test_amdahls_ceiling_for_95_per_cent_is_20() -> None:
    ceiling = round(1 / (1 - 0.95))
    assert f"that ceiling is {ceiling}" in paragraph("p-amdahl-ceiling")
    assert TYPED["c-ceiling-95"] == str(ceiling)


def test_amdahls_numbers_follow_from_the_formula() -> None:
    text = paragraph("p-amdahl-numbers")
    assert rf"\approx {speed_up(0.95, 20):.1f}$" in text
    assert f"with 100 processors about {speed_up(0.95, 100):.1f}," in text
    assert speed_up(0.95, 100) < 2 * speed_up(0.95, 20)


@pytest.mark.parametrize(("parallel", "ceiling"), [(0.5, 2), (0.9, 10), (0.95, 20)])
def test_the_curves_stay_below_the_ceilings_in_the_alt_text(parallel: float, ceiling: int) -> None:
    assert 0.95 * ceiling < speed_up(parallel, 1024) < ceiling
    assert f"below {ceiling}" in paragraph("p-amdahl-figure")


def test_ninety_per_cent_of_32_times_explains_the_one_hour_run() -> None:
    gain = 256 / 8 * 0.9
    text = paragraph("p-efficiency")
    assert rf"$32 \cdot 0.9 = {gain:.1f}$" in text
    assert f"A run of 29 hours divided by {gain:.1f} gives about {29 / gain:.0f} hour" in text


def test_accelerator_hours_are_the_same_for_few_and_many() -> None:
    text = paragraph("p-chip-hours")
    assert 8 * 30 == 240 * 1
    assert f"both {8 * 30} accelerator-hours" in text
    assert f"about {60 / 0.9:.0f} minutes" in text


def test_the_chatbot_takes_tokens_times_time_per_token() -> None:
    text = paragraph("ex-chatbot")
    assert rf"$64 \cdot 0.029 \approx {64 * 0.029:.1f}$ seconds" in text
    assert f"about {1 / 0.029:.0f} tokens a second" in text


def test_fewer_servers_do_when_each_ranks_95_per_cent_more() -> None:
    assert f"about {1000 / 1.95:.0f} would then do" in paragraph("ex-search")


def test_four_crossings_pass_while_the_network_judges_one() -> None:
    nanoseconds = 1e9 / 40e6
    text = paragraph("ex-physics")
    assert f"every {nanoseconds:.0f} nanoseconds" in text
    assert f"only {100 / nanoseconds:.0f} more crossings" in text


def test_two_per_cent_a_night_makes_fifty_nights() -> None:
    assert 100 / 2 == 50
    assert "Two per cent a night makes fifty nights" in dialogue("talk-what")


def test_the_conversations_agree_with_the_chapters() -> None:
    training, scaling = dialogue("talk-training"), dialogue("talk-scaling")
    assert 108 / 3.6 == 30
    assert "thirty metres every second" in training
    assert "with a tenth of a second it has gone three" in training
    assert round(speed_up(0.95, 20)) == 10
    assert "With your twenty chips you'd be about ten times as fast" in scaling
    assert "it can never get better than twenty times" in scaling
    assert 70e9 * 2 == 140e9
    assert "a hundred and forty gigabytes" in scaling


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("q-ma-200", 200**3),
        ("q-count-3", 3**3),
        ("q-speed-up-days", 6 * 24 / 8),
        ("q-part-whole", 48 / 8 + (60 - 48)),
        ("q-alexnet-cpu", 2.35e17 / 100e9 / SECONDS_A_DAY),
        ("q-tpu-peak", 128 * 128 * 1e9 * 2 / 1e12),
        ("q-weight-step", 0.8 - 0.2 * -0.5),
        ("q-car-metres", 72 / 3.6 * 0.250),
        ("q-batch-rate", 1000 / 20 * 16),
        ("q-memory-13", 13e9 * 2 / 1e9),
        ("q-amdahl-95", speed_up(0.95, 10)),
        ("q-ceiling-80", 1 / (1 - 0.8)),
        ("q-efficiency", 64 / 4 * 0.75),
        ("q-chip-hours", 16 * 12 / 64),
        ("q-search-servers", 800 / 1.6),
        ("q-chatbot-time", 120 * 0.025),
    ],
)
def test_the_key_of_a_numeric_question_is_the_worked_out_number(
    question: str, expected: float
) -> None:
    tolerance = float(QUIZ[question]["tolerance"])
    assert answer(question) == pytest.approx(expected, abs=tolerance + 1e-9)


def test_every_numeric_question_is_worked_out_here() -> None:
    marks = test_the_key_of_a_numeric_question_is_the_worked_out_number.pytestmark  # type: ignore[attr-defined]
    worked_out = {case[0] for mark in marks for case in mark.args[1]}
    assert worked_out == {name for name, q in QUIZ.items() if q["type"] == "numeric"}


def test_the_speed_up_card_has_the_right_answer() -> None:
    assert TYPED["c-speed-up-15"] == f"{30 / 2:.0f}"
