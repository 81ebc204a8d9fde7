"""Each figure that lesson 2 prints is worked out again here from its inputs."""

import contextlib
import io
import math
import re

import pytest

from tests.support.course import dialogue, entries, lesson_text
from tests.support.course import paragraph as block_of

LESSON = lesson_text("02-inside-a-gpu.md")
QUIZ = entries("quiz/lesson-2.yaml")
CARDS = entries("cards/lesson-2.yaml")

WARP = 32
PACKET = 32
FLOAT = 4

# An SM of the H100 (Hopper tuning guide), and the H100 SXM as a whole (its product page).
SM_WARPS = 64
SM_BLOCKS = 32
SM_REGISTERS = 65_536
SM_SHARED_KB = 228
SM_SCHEDULERS = 4
SMS = 132
BANDWIDTH = 3.35e12
OPERATIONS = 67e12

# The round figures that the last chapter assumes.
START = 10e-6
LINK = 50e9
GPU_RATE, GPU_BANDWIDTH = 40e12, 3e12
CPU_RATE, CPU_BANDWIDTH = 1e12, 100e9


def paragraph(anchor: str) -> str:
    return block_of(LESSON, anchor)


def answer(question: str) -> float:
    return float(QUIZ[question]["answer"])


def blocks_on_sm(threads: int, registers: int, shared_kb: int = 0) -> int:
    limits = [
        SM_BLOCKS,
        SM_WARPS // (threads // WARP),
        SM_REGISTERS // (registers * threads),
    ]
    if shared_kb:
        limits.append(SM_SHARED_KB // shared_kb)
    return min(limits)


def occupancy(threads: int, registers: int, shared_kb: int = 0) -> float:
    return 100 * blocks_on_sm(threads, registers, shared_kb) * (threads // WARP) / SM_WARPS


def packets(stride: int) -> int:
    """Count the packets that a warp touches when its threads are `stride` bytes apart."""
    return len({thread * stride // PACKET for thread in range(WARP)})


def lane_share(*paths: tuple[int, int]) -> float:
    """Return in per cent how much of a warp is useful, for (threads, steps) of each path."""
    useful = sum(threads * steps for threads, steps in paths)
    return 100 * useful / (WARP * sum(steps for _threads, steps in paths))


def journey(moved: float, kernel: float) -> float:
    return START + moved / LINK + kernel


def test_a_million_threads_fill_3907_blocks_and_leave_192_idle() -> None:
    blocks = math.ceil(1_000_000 / 256)
    text = paragraph("l2-p-launch-count")
    assert f"One million divided by 256 is {1_000_000 / 256:,}" in text
    assert f"so {blocks:,} blocks are needed" in text
    assert f"{blocks * 256:,} threads" in text
    assert f"which is {blocks * 256 - 1_000_000} too many" in text
    assert f"Each block has {256 // WARP} warps" in text


def test_the_launch_program_prints_what_the_lesson_says() -> None:
    found = re.search(r"```python\n(.+?)```", LESSON, re.DOTALL)
    assert found
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(found[1], {})
    shown = re.search(r"^# prints (.+)$", found[1], re.MULTILINE)
    assert shown
    assert printed.getvalue().strip() == shown[1]


def test_the_blocks_go_through_the_chip_in_3_7_fillings() -> None:
    on_one = SM_WARPS * WARP // 256
    resident = on_one * SMS
    text = paragraph("l2-p-waves")
    assert f"hold {SM_WARPS * WARP:,} threads at a time" in text
    assert f"so {on_one} of our blocks" in text
    assert (
        f"All {SMS} SMs together hold {resident:,} blocks with {resident * 256:,} threads" in text
    )
    assert f"about {3907 / resident:.1f} fillings" in text


def test_a_loop_lasts_as_long_as_its_slowest_thread() -> None:
    assert max([5] * 31 + [100]) == 100
    assert "the warp does 100 rounds" in paragraph("l2-p-longest")


def test_a_divergent_branch_uses_37_5_per_cent_of_the_lanes() -> None:
    text = paragraph("l2-p-div-sum")
    assert f"10 + 30 = {10 + 30} steps" in text
    assert rf"$24 \cdot 10 + 8 \cdot 30 = {24 * 10 + 8 * 30}$" in text
    assert rf"$32 \cdot 40 = {32 * 40}$" in text
    assert f"$E$ is {lane_share((24, 10), (8, 30))} per cent" in text
    figure = paragraph("l2-p-divergence-figure")
    assert "From step 0 to 10 the upper 24 lanes" in figure
    assert f"From step 10 to {10 + 30} the lower {WARP - 24} lanes" in figure


def test_sorted_data_make_the_branch_2_7_times_as_fast() -> None:
    before, after = 4 * (10 + 30), 3 * 10 + 30
    text = paragraph("l2-p-div-sorted")
    assert rf"$3 \cdot 10 + 30 = {after}$" in text
    assert rf"$4 \cdot 40 = {before}$" in text
    assert f"{before / after:.1f} times as fast" in text


def test_the_limits_of_an_sm_are_those_of_the_tuning_guide() -> None:
    text = paragraph("l2-p-limits")
    assert f"{SM_WARPS} warps, {SM_BLOCKS} blocks, {SM_REGISTERS:,} registers" in text
    assert f"{SM_SHARED_KB} KB" in text


def test_the_occupancy_follows_from_the_registers() -> None:
    text = paragraph("l2-p-occ-registers")
    assert rf"$256 \cdot 64 = {256 * 64}$" in text
    assert f"so {blocks_on_sm(256, 64)} blocks fill the {SM_REGISTERS:,}" in text
    assert f"{blocks_on_sm(256, 64) * 8} warps of {SM_WARPS}" in text
    assert f"an occupancy of {occupancy(256, 64):.0f} per cent" in text
    assert f"{blocks_on_sm(256, 32)} blocks would fit" in text
    assert f"would be {occupancy(256, 32):.0f} per cent" in text


def test_the_occupancy_follows_from_the_shared_memory() -> None:
    text = paragraph("l2-p-occ-shared")
    assert f"only {blocks_on_sm(256, 64, 60)} blocks fit into {SM_SHARED_KB} KB" in text
    assert "Three blocks are 24 warps" in text
    assert blocks_on_sm(256, 64, 60) * 256 // WARP == 24
    assert f"drops to {occupancy(256, 64, 60)} per cent" in text


def test_fifteen_warps_hide_the_wait() -> None:
    turn = 30 + 420
    text = paragraph("l2-p-hide-numbers")
    assert f"so {SM_WARPS // SM_SCHEDULERS} of its {SM_WARPS} warps belong to each" in text
    assert f"30 of {turn} beats, which is about {100 * 30 / turn:.0f} per cent" in text
    assert f"Eight warps reach {100 * 8 * 30 / turn:.0f} per cent" in text
    assert f"{turn // 30} warps fill all {turn} beats" in text
    assert turn % 30 == 0


def test_littles_law_asks_for_99_reads_on_each_sm() -> None:
    under_way = BANDWIDTH * 500e-9
    text = paragraph("l2-p-little-numbers")
    assert f"{under_way / 1e6:.3f} megabytes" in text
    assert f"about {round(under_way / SMS, -2):,.0f} bytes on each of the {SMS} SMs" in text
    assert f"asks for {WARP * FLOAT} bytes" in text
    assert f"about {under_way / SMS / (WARP * FLOAT):.0f} such reads" in text
    assert 1 < under_way / SMS / (WARP * FLOAT) / SM_WARPS < 2


def test_an_h100_must_do_80_operations_with_each_number() -> None:
    numbers = BANDWIDTH / FLOAT
    text = paragraph("l2-p-feed")
    assert f"about {numbers / 1e12:.2f} trillion such numbers" in text
    assert f"{OPERATIONS / numbers:.0f} operations with each number" in text
    assert CARDS["l2-c-80"]["answer"] == f"{OPERATIONS / numbers:.0f}"


def test_a_register_file_has_256_kilobytes() -> None:
    kilobytes = SM_REGISTERS * 4 // 1024
    assert f"so {kilobytes} KB" in paragraph("l2-p-registers")
    assert f"{kilobytes} KB per SM" in paragraph("l2-p-memory-table")
    text = paragraph("l2-p-register-total")
    assert rf"$132 \cdot 256 = {SMS * kilobytes}$ KB, or {SMS * kilobytes // 1024} MB" in text
    assert SMS * kilobytes / 1024 > 50 / 2
    assert QUIZ["l2-q-cache-cpu"]["answer"] is True


def test_tiles_cut_the_traffic_of_a_product_by_their_width() -> None:
    untiled = 2 * 1024**3 * FLOAT
    text = paragraph("l2-p-tile-numbers")
    assert f"about {untiled / 1e9:.1f} gigabytes" in text
    assert f"{untiled / BANDWIDTH * 1e3:.2f} milliseconds for them" in text
    assert f"about {untiled / 32 / 1e6:.0f} megabytes" in text
    assert f"{untiled / 32 / BANDWIDTH * 1e3:.2f} milliseconds. (" in text
    assert f"only {2 * 32 * 32 * FLOAT // 1024} KB" in text


def test_the_packets_of_a_warp_are_counted_correctly() -> None:
    text = paragraph("l2-p-stride-numbers")
    useful = WARP * FLOAT
    assert f"so {useful} bytes are useful" in text
    for stride in (4, 16, 32):
        fetched = packets(stride) * PACKET
        line = f"{packets(stride)} packets, {fetched:,} bytes, {100 * useful / fetched:g} per cent"
        assert line in text
    assert f"melt into {packets(4)} packets" in paragraph("l2-p-coalesced")
    assert f"which hold {'eight' if PACKET // FLOAT == 8 else '?'} numbers" in paragraph(
        "l2-p-sectors"
    )
    figure = paragraph("l2-p-coalescing-figure")
    assert "32 lanes fill four packets completely" in figure
    assert f"{packets(32)} packets are fetched" in figure


def test_scattered_records_take_eight_times_as_long() -> None:
    near, far = 100e6 * FLOAT, 100e6 * 32
    text = paragraph("l2-p-stride-time")
    assert f"{near / 1e9:.1f} gigabytes" in text
    assert f"takes {near / BANDWIDTH * 1e3:.2f} milliseconds" in text
    assert f"{far / 1e9:.1f} gigabytes" in text
    assert f"takes {far / BANDWIDTH * 1e3:.2f} milliseconds: eight times as long" in text
    assert far / near == 8


def test_the_cpu_adds_two_lists_in_half_the_time() -> None:
    moved = 3 * 10e6 * FLOAT
    cpu, gpu = moved / CPU_BANDWIDTH, journey(moved, moved / GPU_BANDWIDTH)
    text = paragraph("l2-p-add-lists")
    assert f"{moved / 1e6:.0f} megabytes" in text
    assert f"The CPU needs {cpu * 1e3:.1f} milliseconds" in text
    assert f"{moved / GPU_BANDWIDTH * 1e3:.2f} for the work" in text
    assert f"{moved / LINK * 1e3:.1f} for the copying" in text
    assert f"so {gpu * 1e3:.2f} milliseconds" in text
    assert round(gpu / cpu) == 2


def test_the_gpu_multiplies_large_matrices_18_times_as_fast() -> None:
    moved, work = 3 * 4000**2 * FLOAT, 2 * 4000**3
    cpu, gpu = work / CPU_RATE, journey(moved, work / GPU_RATE)
    text = paragraph("l2-p-big-product")
    assert f"{moved / 1e6:.0f} megabytes are copied in {moved / LINK * 1e3:.2f}" in text
    assert f"{work / 1e9:.0f} billion, take {work / GPU_RATE * 1e3:.1f} milliseconds" in text
    assert f"{gpu * 1e3:.2f} milliseconds, while the CPU needs {cpu * 1e3:.0f}" in text
    assert f"The GPU is {cpu / gpu:.0f} times as fast" in text


def test_the_cpu_multiplies_small_matrices_before_the_gpu_has_started() -> None:
    work = 2 * 100**3
    text = paragraph("l2-p-small-product")
    assert f"{work / 1e6:.0f} million operations" in text
    assert f"{work / CPU_RATE * 1e6:.0f} microseconds for the CPU" in text
    assert work / CPU_RATE < START
    assert f"{START * 1e6:.0f} microseconds on starting alone" in text


def test_flash_attention_is_5_7_times_as_fast() -> None:
    text = paragraph("l2-ex-flash")
    assert "7.3 milliseconds instead of 41.7" in text
    assert f"{41.7 / 7.3:.1f} times as fast" in text


def test_a_full_hd_screen_fills_8100_blocks() -> None:
    dots = 1920 * 1080
    text = paragraph("l2-ex-screen")
    assert f"{dots:,} threads" in text
    assert dots % 256 == 0
    assert f"{dots // 256:,} blocks without a single idle thread" in text
    assert f"about {dots * 60 / 1e6:.0f} million threads" in text


def test_the_cheapest_layer_takes_a_quarter_of_a_millisecond() -> None:
    moved = 100e6 * (4 + 4)
    text = paragraph("l2-ex-relu")
    assert f"{moved / 1e9:.1f} gigabytes" in text
    assert f"{moved / BANDWIDTH * 1e3:.2f} milliseconds" in text


def test_the_conversation_agrees_with_the_chapters() -> None:
    talk = dialogue(LESSON, "l2-talk")
    assert WARP - 1 == 31
    assert "a single owl holds up thirty-one sparrows" in talk
    assert SM_WARPS == 64
    assert "up to sixty-four of them" in talk
    assert PACKET // FLOAT == 8
    assert "packets of eight such numbers" in talk
    assert (packets(4), packets(32)) == (4, 32)
    assert "four packets instead of thirty-two" in talk


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("l2-q-blocks", math.ceil(10_000 / 128)),
        ("l2-q-idle", math.ceil(1000 / 256) * 256 - 1000),
        ("l2-q-fillings", 1000 / (100 * 4)),
        ("l2-q-lane-share", lane_share((16, 20), (16, 20))),
        ("l2-q-warp-steps", 40 - 10),
        ("l2-q-sorted-gain", 2 * (20 + 60) / (20 + 60)),
        ("l2-q-useful-steps", lane_share((8, 10), (24, 30))),
        ("l2-q-occ-registers", occupancy(256, 128)),
        ("l2-q-occ-shared", SM_SHARED_KB // 100),
        ("l2-q-warps-needed", (50 + 350) / 50),
        ("l2-q-little", 1000e9 * 400e-9 / 1000),
        ("l2-q-tile", 16 / 16),
        ("l2-q-stride", packets(8)),
        ("l2-q-share-useful", 100 * 128 / 640),
        ("l2-q-stride-time", 500e6 * 4 / 2e12 * 1e3),
        ("l2-q-journey", 0.01 + 100e6 / 50e9 * 1e3 + 0.5),
        ("l2-q-list-copy", 3 * 5e6 * 4 / 30e9 * 1e3),
        ("l2-q-product-work", 2 * 2000**3 / 1e9),
        ("l2-q-screen", 1280 * 800 / 256),
        ("l2-q-relu-time", 250e6 * 8 / 2e12 * 1e3),
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


def test_the_typed_cards_have_the_right_numbers() -> None:
    assert CARDS["l2-c-warp-size"]["answer"] == str(WARP)
    assert CARDS["l2-c-packet"]["answer"] == str(PACKET)
    assert CARDS["l2-c-occ-half"]["answer"] == f"{100 * 16 / SM_WARPS:.0f}"
