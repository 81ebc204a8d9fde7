"""Each figure that lesson 5 prints is worked out again here from its inputs."""

import contextlib
import io
import math
import re
import struct
from fractions import Fraction

import pytest

from tests.support.course import dialogue, entries, lesson_text
from tests.support.course import paragraph as block_of

LESSON = lesson_text("05-training.md")
QUIZ = entries("quiz/lesson-5.yaml")
CARDS = entries("cards/lesson-5.yaml")

# Exponent and fraction bits of each format.
FORMATS = {
    "FP32": (8, 23),
    "TF32": (8, 10),
    "FP16": (5, 10),
    "BF16": (8, 7),
    "FP8 E4M3": (4, 3),
    "FP8 E5M2": (5, 2),
}
GPT3_WEIGHTS, GPT3_TOKENS = 175e9, 300e9
GPT3_WIDTH, GPT3_HEADS, GPT3_LAYERS, GPT3_TEXT = 12_288, 96, 96, 2_048
SECONDS_A_DAY = 24 * 60 * 60
ADAM_BYTES = 2 + 2 + 4 + 4 + 4


def paragraph(anchor: str) -> str:
    return block_of(LESSON, anchor)


def training_flops(weights: float, tokens: float) -> float:
    return 6 * weights * tokens


def power_of_ten(number: float, digits: int) -> str:
    """Write `number` as the lesson does in formulas."""
    exponent = math.floor(math.log10(number))
    return rf"{number / 10**exponent:.{digits}f} \cdot 10^{{{exponent}}}"


def largest(name: str) -> float:
    """Return the largest finite number; E4M3 alone uses its top exponent for numbers too."""
    exponent_bits, fraction_bits = FORMATS[name]
    bias = (1 << exponent_bits - 1) - 1
    if name == "FP8 E4M3":
        return math.ldexp(2 - math.ldexp(2, -fraction_bits), bias + 1)
    return math.ldexp(2 - math.ldexp(1, -fraction_bits), bias)


def smallest(name: str) -> float:
    """Return the smallest number above zero."""
    exponent_bits, fraction_bits = FORMATS[name]
    return math.ldexp(1, 2 - (1 << exponent_bits - 1) - fraction_bits)


def rounded(number: float, name: str) -> float:
    """Return the neighbour of `number`, which must be in the normal range, in a format."""
    _, fraction_bits = FORMATS[name]
    step = Fraction(2) ** (math.floor(math.log2(abs(number))) - fraction_bits)
    return float(round(Fraction(number) / step) * step)


def activation_bytes(heads: int) -> float:
    """Return the bytes of activations in a layer of GPT-3's width that stores so many heads."""
    return GPT3_TEXT * GPT3_WIDTH * (34 + 5 * heads * GPT3_TEXT / GPT3_WIDTH)


def test_the_layer_takes_32_million_forwards_and_96_million_in_all() -> None:
    forward = 2 * 32 * 1000 * 500
    text = paragraph("l5-p-layer-count")
    assert f"that is {forward / 1e6:.0f} million FLOPs" in text
    assert f"twice as many, {2 * forward / 1e6:.0f} million" in text
    assert f"one step costs {3 * forward / 1e6:.0f} million" in text


def test_the_rule_of_six_comes_near_the_figure_for_gpt3() -> None:
    work = training_flops(GPT3_WEIGHTS, GPT3_TOKENS)
    text = paragraph("l5-p-gpt3")
    assert f"{power_of_ten(work, 2)}$ FLOPs" in text
    assert work == pytest.approx(3.14e23, rel=0.01)
    seconds = work / (1000 * 150e12)
    assert f"last {seconds / 1e6:.1f} million seconds" in text
    assert f"about {seconds / SECONDS_A_DAY:.0f} days" in text


def test_llamas_share_of_the_peak_lies_in_the_printed_span() -> None:
    text = paragraph("l5-p-utilisation")
    assert "400 trillion FLOP/s per GPU, of the 989 trillion" in text
    assert 0.38 < 400 / 989 < 0.43
    assert "38 to 43 per cent" in text
    assert CARDS["l5-c-llama-share"]["back"] == "38 to 43 per cent"


def test_four_times_the_batch_halves_the_noise() -> None:
    assert 1 / math.sqrt(4) == 0.5
    assert "four times the batch, half the noise" in paragraph("l5-p-noise")


def test_imagenet_takes_the_printed_steps_for_either_batch() -> None:
    images = 1_280_000
    text = paragraph("l5-p-steps-numbers")
    assert f"{images:,} divided by 256 steps, that is {images // 256:,}" in text
    assert f"90 epochs have {images // 256 * 90:,}." in text
    assert f"which is {8192 // 256} times as large" in text
    assert f"about {round(images / 8192 * 90, -1):,.0f} steps" in text
    assert rf"$0.1 \cdot 32 = {0.1 * 8192 / 256:.1f}$" in text


def test_accumulation_needs_eight_passes() -> None:
    text = paragraph("l5-p-accumulate-numbers")
    assert rf"$4 \cdot 16 = {4 * 16}$ examples" in text
    assert f"$512 / 64 = {512 // (4 * 16)}$ passes" in text


@pytest.mark.parametrize("name", FORMATS)
def test_the_table_of_formats_follows_from_the_bits(name: str) -> None:
    exponent_bits, fraction_bits = FORMATS[name]
    row = re.search(rf"\| {name} \|(.+?)\|(.+?)\|(.+?)\|(.+?)\|", paragraph("l5-p-format-table"))
    assert row
    bits, size, top, step = (cell.strip() for cell in row.groups())
    assert bits == f"1, {exponent_bits}, {fraction_bits}"
    held = 32 if name == "TF32" else 1 + exponent_bits + fraction_bits
    assert int(size) == held // 8
    printed = f"{largest(name):,.0f}" if largest(name) < 1e6 else f"${power_of_ten(3.4e38, 1)}$"
    assert top == printed
    assert largest(name) == pytest.approx(3.4e38, rel=0.01) or largest(name) < 1e6
    assert float(step) == pytest.approx(2.0**-fraction_bits, rel=0.01)


def test_the_limits_of_fp16_and_fp8_are_those_of_their_bits() -> None:
    text = paragraph("l5-p-fp16")
    assert f"{largest('FP16'):,.0f}" in text
    assert f"{power_of_ten(smallest('FP16'), 0)}$" in text
    assert f"{2.0**-14:.5f}" == "0.00006"
    assert "lost already below 0.00006" in text
    assert CARDS["l5-c-fp16-largest"]["answer"] == f"{largest('FP16'):.0f}"
    text = paragraph("l5-p-fp8")
    assert f"ends at {largest('FP8 E4M3'):.0f}" in text
    assert f"ends at {largest('FP8 E5M2'):,.0f}" in text
    assert sum(FORMATS["TF32"]) + 1 == 19
    assert "19 bits with the sign" in paragraph("l5-p-tf32")


def test_the_peaks_are_half_of_those_with_skipped_zeros() -> None:
    text = paragraph("l5-p-peak")
    for printed, what in ((989.4, "in TF32"), (1978.9, "in BF16"), (3957.8, "in FP8")):
        assert re.search(rf"{round(printed / 2):,} trillion (FLOP/s )?{what}", text)


def test_one_third_is_stored_as_printed() -> None:
    text = paragraph("l5-p-third")
    third = 1 / 3
    assert f"FP32 holds {rounded(third, 'FP32'):.8f}" in text
    assert rounded(third, "FP16") == rounded(third, "TF32")
    assert f"FP16 and TF32 hold {rounded(third, 'FP16'):.5f}" in text
    assert f"BF16 holds {rounded(third, 'BF16'):.5f}" in text
    assert f"E4M3 holds {rounded(third, 'FP8 E4M3')}" in text
    assert f"E5M2 holds {rounded(third, 'FP8 E5M2')}" in text
    assert f"about {(1 - rounded(third, 'FP8 E5M2') / third) * 100:.0f} per cent" in text
    assert "E4M3 stores one third as 0.34375" in QUIZ["l5-q-third-error"]["prompt"]


def test_the_square_of_300_is_too_much_for_fp16_and_coarse_in_bf16() -> None:
    text = paragraph("l5-p-overflow")
    assert largest("FP16") < 300 * 300
    assert f"makes {300 * 300:,}" in text
    assert f"BF16 stores {rounded(300 * 300, 'BF16'):,.0f}" in text


def test_a_thousand_small_steps_are_lost_in_bf16_and_kept_in_fp32() -> None:
    short, full = 1.0, 1.0
    for _ in range(1000):
        short = rounded(short + 0.001, "BF16")
        full = struct.unpack("<f", struct.pack("<f", full + 0.001))[0]
    text = paragraph("l5-p-vanishing-step")
    assert f"lie {2.0 ** -FORMATS['BF16'][1]:.4f} apart" in text
    assert f"back to {short}" in text
    assert f"add up to {full:.1f}" in text


def test_only_the_products_of_a_step_get_faster() -> None:
    after = 80 / 2 + (100 - 80)
    text = paragraph("l5-p-mixed-limits")
    assert f"$80 / 2 + 20 = {after:.0f}$ milliseconds" in text
    assert f"about {100 / after:.1f} and not" in text


def test_the_scaling_program_prints_what_the_lesson_says() -> None:
    found = re.search(r"```python\n(.+?)```", LESSON, re.DOTALL)
    assert found
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(found[1], {})
    shown = re.search(r"^# prints (.+)$", found[1], re.MULTILINE)
    assert shown
    assert printed.getvalue().strip() == shown[1]
    lost, kept = map(float, shown[1].split())
    assert lost == 0
    text = paragraph("l5-p-scale-code")
    assert f"{(kept / 1e-8 - 1) * 100:.1f} per cent off" in text
    assert f"The gradient of {1e-8:.8f} is lost" in text


def test_the_bytes_in_the_table_add_up() -> None:
    table = paragraph("l5-p-byte-table")
    rows = re.findall(r"\| (\d+) \| (\d+) \| (\d+) \|", table)
    columns = list(zip(*rows, strict=True))
    totals = re.findall(r"\*\*(\d+)\*\*", table)
    assert [str(sum(map(int, column))) for column in columns] == totals == ["2", "16", "16"]
    assert ADAM_BYTES == 16
    assert f"together {ADAM_BYTES}" in paragraph("l5-p-sixteen")
    assert rf"M = {ADAM_BYTES} \cdot N" in LESSON
    assert CARDS["l5-c-sixteen"]["answer"] == str(ADAM_BYTES)


def test_checkpointing_turns_six_flops_into_eight() -> None:
    text = paragraph("l5-p-checkpointing")
    assert 2 + 4 + 2 == 8
    assert Fraction(8 - 6, 6) == Fraction(1, 3)
    assert "six FLOPs per weight become eight, a third more" in text


def test_seven_billion_weights_fit_for_inference_only() -> None:
    serve, train = 7 * 2, 7 * ADAM_BYTES
    text = paragraph("l5-p-seven-billion")
    assert serve < 80 < train
    assert rf"$7 \cdot 2 = {serve}$ gigabytes" in text
    assert rf"$7 \cdot 16 = {train}$ gigabytes" in text
    assert train / serve == 8
    assert "eight times as much" in text
    assert f"$112 / 4 = {train // 4}$ gigabytes" in text
    figure = paragraph("l5-p-memory-figure")
    assert train == 7 * 2 + 7 * 2 + 3 * 7 * 4
    assert f"{train} gigabytes high, built from {7 * 2} for weights" in figure


def test_the_activations_of_gpt3s_shape_fill_what_is_printed() -> None:
    layer = activation_bytes(GPT3_HEADS)
    text = paragraph("l5-p-activation-numbers")
    assert f"about {layer / 1e9:.2f} gigabytes per layer" in text
    assert f"{layer * GPT3_LAYERS / 1e9:.0f} gigabytes in all" in text
    assert f"leaves {activation_bytes(0) * GPT3_LAYERS / 1e9:.0f} gigabytes" in text
    inputs = 2 * GPT3_TEXT * GPT3_WIDTH * GPT3_LAYERS
    assert f"kept, {inputs / 1e9:.1f} gigabytes remain, plus the {layer / 1e9:.2f}" in text


def test_the_llama_run_is_estimated_as_printed() -> None:
    work = training_flops(405e9, 15.6e12)
    text = paragraph("l5-ex-llama")
    assert rf"\approx {power_of_ten(work, 1)}$ FLOPs" in text
    assert f"about {work / (16_384 * 400e12) / SECONDS_A_DAY:.0f} days" in text


def test_gopher_and_chinchilla_cost_nearly_the_same() -> None:
    gopher, chinchilla = training_flops(280e9, 300e9), training_flops(70e9, 1.4e12)
    text = paragraph("l5-ex-chinchilla")
    assert f"${power_of_ten(gopher, 1)}$ and ${power_of_ten(chinchilla, 1)}$ FLOPs" in text
    assert 70 / 280 == 0.25
    assert "a quarter of the arithmetic" in text


def test_gpt2_fills_24_gigabytes_before_the_first_activation() -> None:
    text = paragraph("l5-ex-gpt2")
    assert f"take up {1.5 * 2:.0f} gigabytes" in text
    assert rf"$1.5 \cdot 16 = {1.5 * ADAM_BYTES:.0f}$ gigabytes" in text


def test_the_speed_of_the_8_bit_run_follows_from_its_hours() -> None:
    work = training_flops(37e9, 14.8e12)
    text = paragraph("l5-ex-deepseek")
    assert f"{power_of_ten(work, 1)}$ FLOPs" in text
    assert f"about {round(work / (2.664e6 * 3600) / 1e12, -1):.0f} trillion a second" in text


def test_the_conversation_agrees_with_the_chapters() -> None:
    talk = dialogue(LESSON, "l5-talk")
    assert 7 * 2 == 14
    assert "two bytes each, so that's fourteen" in talk
    assert 80 // 14 == 5
    assert "room for five of these networks" in talk
    assert 4 + 4 + 4 == 12
    assert "Twelve and two and two makes sixteen" in talk
    assert 7 * 16 == 112
    assert "a hundred and twelve gigabytes" in talk
    assert "Six becomes eight, so it's a third more work" in talk
    assert 112 < 2 * 80


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("l5-q-layer-flops", 3 * 2 * 50 * 200 * 100 / 1e6),
        ("l5-q-run-days", training_flops(10e9, 200e9) / 1e17 / SECONDS_A_DAY),
        ("l5-q-llama-weights", 6.3e24 / (6 * 15e12) / 1e9),
        ("l5-q-steps", 640_000 / 128 * 10),
        ("l5-q-passes", 1024 / (8 * 32)),
        ("l5-q-third-error", (0.34375 * 3 - 1) * 100),
        ("l5-q-step-time", 150 / 3 + (200 - 150)),
        ("l5-q-bytes-13", 13 * ADAM_BYTES),
        ("l5-q-gpt2-chips", 1.5 * ADAM_BYTES / 8),
        ("l5-q-activation-bytes", 2 * 2000 * 5000 * 40 / 1e9),
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


def test_the_steps_on_the_card_are_examples_divided_by_batch_size() -> None:
    assert CARDS["l5-c-steps"]["answer"] == f"{50_000 // 100}"
    assert "50,000 examples, batch size 100" in CARDS["l5-c-steps"]["front"]
