"""Each figure that lesson 3 prints is worked out again here from its inputs."""

import math

import pytest

from tests.support.course import dialogue, entries, lesson_text
from tests.support.course import paragraph as block_of

LESSON = lesson_text("03-matrix-engines.md")
QUIZ = entries("quiz/lesson-3.yaml")
CARDS = entries("cards/lesson-3.yaml")

SIDE = 4096
SHORT = 2  # bytes of a 16-bit number

# Peak in operations a second and memory in bytes a second, as published for each chip.
TPUS = {
    "TPU v1": (92e12, 34e9),
    "TPU v2": (46e12, 700e9),
    "TPU v3": (123e12, 900e9),
    "TPU v4": (275e12, 1200e9),
    "TPU v5e": (197e12, 819e9),
    "TPU v6e": (918e12, 1638e9),
}
PEAK, BANDWIDTH = TPUS["TPU v5e"]
RIDGE = PEAK / BANDWIDTH
H100_PEAK = 1979e12 / 2


def paragraph(anchor: str) -> str:
    return block_of(LESSON, anchor)


def rows(anchor: str) -> list[list[str]]:
    """Return the body of a table, cell by cell."""
    cells = [cell.strip() for cell in paragraph(anchor).split("|")]
    width = cells.index("", 1) - 1
    lines = [cells[at : at + width] for at in range(1, len(cells) - 1, width + 1)]
    return lines[2:]


def answer(question: str) -> float:
    return float(QUIZ[question]["answer"])


def batch_work(batch: int) -> tuple[int, int]:
    """Return the operations and the bytes of the lesson's layer with `batch` examples."""
    return 2 * batch * SIDE**2, SHORT * (SIDE**2 + 2 * batch * SIDE)


def batch_intensity(batch: int) -> float:
    operations, moved = batch_work(batch)
    return operations / moved


def busy_share(inputs: int, side: int) -> float:
    return inputs / (inputs + 2 * side - 2)


def padded_share(side: int, grid: int) -> float:
    return side**2 / (math.ceil(side / grid) * grid) ** 2


def peak(multipliers: int, beats: float) -> float:
    return multipliers * beats * 2


def run_grid(
    weights: list[list[int]], inputs: list[list[int]]
) -> tuple[list[list[int]], list[list[int | None]], int]:
    """Return the product, the sum of each cell in each beat, and the number of beats."""
    depth, width = len(weights), len(weights[0])
    product = [[0] * width for _ in inputs]
    log: list[list[int | None]] = []
    beats = len(inputs) + depth + width - 2
    for beat in range(beats):
        log.append([])
        for row in range(depth):
            for column in range(width):
                number = beat - row - column
                if not 0 <= number < len(inputs):
                    log[-1].append(None)
                    continue
                product[number][column] += inputs[number][row] * weights[row][column]
                log[-1].append(product[number][column])
    return product, log, beats


def test_reading_from_memory_pays_for_350_multiplications() -> None:
    text = paragraph("l3-p-fetch-cost")
    assert "3.7 picojoules" in text
    assert "1,300 to 2,600" in text
    assert round(1300 / 3.7, -1) == 350
    assert "some 350 multiplications" in text


def test_each_input_of_the_first_tpu_is_used_256_times() -> None:
    text = paragraph("l3-p-one-read")
    assert f"takes part in {256**2 // 256} multiply-adds" in text
    assert f"{256**2:,} of them" in text
    assert CARDS["l3-c-uses"]["answer"] == "256"


def test_the_small_grid_does_in_each_beat_what_the_table_says() -> None:
    product, log, beats = run_grid([[5, 6], [7, 8]], [[1, 2], [3, 4]])
    assert product == [[19, 22], [43, 50]]
    assert "the rows 19, 22 and 43, 50" in paragraph("l3-p-two-by-two")
    table = rows("l3-p-beat-table")
    assert len(table) == beats == 4
    for line, cells in zip(table, log, strict=True):
        for shown, total in zip(line[1:5], cells, strict=True):
            if total is None:
                assert shown == "idle"
            else:
                sum_text, printed = shown.split(" = ")
                assert eval(sum_text.replace("\N{MULTIPLICATION SIGN}", "*")) == total
                assert printed == str(total)
    assert [line[5] for line in table] == ["nothing", "19", "43 and 22", "50"]


def test_the_share_of_busy_cells_follows_from_the_beats() -> None:
    _, log, beats = run_grid([[5, 6], [7, 8]], [[1, 2], [3, 4]])
    done = sum(total is not None for cells in log for total in cells)
    text = paragraph("l3-p-fill")
    assert f"does {done} multiply-adds in {beats} beats of 4 cells, so half" in text
    assert done / (beats * 4) == busy_share(2, 2) == 0.5
    assert f"$128 / {128 + 254} \\approx {100 * busy_share(128, 128):.0f}$" in text
    assert f"$4096 / {4096 + 254} \\approx {100 * busy_share(4096, 128):.0f}$" in text


def test_the_ridges_of_the_tpus_are_peak_over_bandwidth() -> None:
    table = rows("l3-p-tpu-table")
    assert [line[0] for line in table] == list(TPUS)
    for name, _, _, top, memory, ridge in table:
        operations, moved = TPUS[name]
        assert top.split(" ")[0] == f"{operations / 1e12:.0f}"
        assert memory == f"{moved / 1e9:,.0f}"
        assert ridge == f"{operations / moved:,.0f}"


def test_the_peaks_follow_from_grids_and_beats() -> None:
    v4 = paragraph("l3-p-v4-peak")
    assert f"makes {8 * 128**2:,}" in v4
    assert f"about {peak(8 * 128**2, 1050e6) / 1e12:.0f} trillion" in v4
    assert f"{peak(2 * 128**2, 700e6) / 1e12:.0f}" == "46"
    assert f"{peak(4 * 128**2, 940e6) / 1e12:.0f}" == "123"
    v100 = peak(640 * 64, 1530e6)
    text = paragraph("l3-p-v100-peak")
    assert f"about {v100 / 1e12:.0f} trillion" in text
    assert f"a factor of {v100 / 15.7e12:.0f}." in text
    assert f"the {4**3} multiply-adds" in paragraph("l3-p-tensor-core")
    assert CARDS["l3-c-tensor-64"]["answer"] == str(4**3)


def test_four_small_grids_hold_as_many_multipliers_as_a_large_one() -> None:
    assert 4 * 128**2 == 256**2
    assert r"$4 \cdot 128^2 = 256^2$" in paragraph("l3-p-grid-size")


def test_dense_tables_get_half_of_the_sparse_peak() -> None:
    text = paragraph("l3-p-sparsity")
    assert "1,979 trillion" in text
    assert f"about {math.floor(H100_PEAK / 1e12)} trillion" in text


def test_the_intensities_of_the_table_follow_from_operations_and_bytes() -> None:
    square = SIDE**2
    expected = {
        "Add two matrices": (square, 3 * SHORT * square),
        "Matrix times 1 vector": batch_work(1),
        "Matrix times 64 vectors": batch_work(64),
        "Matrix times matrix": (2 * SIDE**3, 3 * SHORT * square),
    }
    table = rows("l3-p-intensity-table")
    assert [line[0] for line in table] == list(expected)
    for name, operations, moved, intensity in table:
        work, traffic = expected[name]
        digits = 1 if work < 1e9 else 0
        assert operations == f"{work / 1e6:,.{digits}f}"
        assert moved == f"{traffic / 1e6:,.1f}"
        decimals = len(intensity.partition(".")[2])
        assert intensity == f"{work / traffic:,.{decimals}f}"
    assert f"about {1 / 6:.2f}" in paragraph("l3-p-elementwise")


def test_the_intensity_of_the_layer_grows_with_the_batch() -> None:
    text = paragraph("l3-p-batch-intensity")
    assert f"the intensity is {batch_intensity(1):.1f}" in text
    assert f"for 64 examples {batch_intensity(64):.0f}" in text
    assert f"for 512 examples {batch_intensity(512):.0f}." in text


def test_fusing_two_steps_saves_two_megabytes() -> None:
    table = 64 * SIDE * SHORT
    text = paragraph("l3-p-fuse")
    assert f"4 trips of {table:,} bytes" in text
    assert f"{4 * table:,} bytes in all" in text


def test_the_ridge_has_moved_because_the_peak_outgrew_the_bandwidth() -> None:
    old, new = TPUS["TPU v2"], TPUS["TPU v6e"]
    text = paragraph("l3-p-ridge-climbs")
    assert f"became {new[0] / old[0]:.0f} times as high" in text
    assert f"only {new[1] / old[1]:.1f} times" in text
    assert f"from {old[0] / old[1]:.0f} to {new[0] / new[1]:.0f}" in text
    first = TPUS["TPU v1"][0] / TPUS["TPU v1"][1]
    assert f"our {first:,.0f} to about {round(first / 2, -1):,.0f}" in text


def test_the_points_of_the_roofline_follow_from_the_formula() -> None:
    assert rf"$197 / 0.819 \approx {RIDGE:.0f}$" in paragraph("l3-p-v5e-ridge")
    text, figure = paragraph("l3-p-v5e-points"), paragraph("l3-p-roof-figure")
    one, many = (min(PEAK, BANDWIDTH * batch_intensity(batch)) for batch in (1, 64))
    assert rf"$1.0 \cdot 0.819 \approx {one / 1e12:.1f}$" in text
    assert f"{100 * one / PEAK:.1f} per cent of the peak" in text
    assert rf"$62 \cdot 0.819 \approx {many / 1e12:.0f}$ trillion" in text
    assert f"{100 * many / PEAK:.0f} per cent. A batch of 512" in text
    assert batch_intensity(64) < RIDGE < batch_intensity(512)
    assert f"at {one / 1e12:.1f} and {many / 1e12:.0f}, the third on the roof" in figure
    assert f"at {RIDGE:.0f} operations per byte" in figure


def test_the_memory_takes_four_times_as_long_as_the_multipliers() -> None:
    operations, moved = batch_work(64)
    sums, bytes_ = operations / PEAK, moved / BANDWIDTH
    text = paragraph("l3-p-two-times")
    assert f"need {sums * 1e6:.0f} microseconds for {operations / 1e9:.2f} billion" in text
    assert f"needs {bytes_ * 1e6:.0f} microseconds for {moved / 1e6:.1f} million bytes" in text
    assert round(1 - sums / bytes_, 2) == pytest.approx(0.75, abs=0.02)
    assert "rest for three quarters" in text


def test_tiles_of_side_512_reach_the_ridge() -> None:
    text = paragraph("l3-p-tile-numbers")
    assert f"$128 / 2 = {128 // 2}$" in text
    assert f"side 512 give {512 // 2}" in text
    assert 128 / 2 < RIDGE < 512 / 2
    store = 512**2 * (2 * SHORT + 4)
    assert f"{store:,} bytes, or {store // 2**20} MiB" in text


def test_padding_leaves_61_per_cent_of_the_grid() -> None:
    pieces = math.ceil(300 / 128)
    text = paragraph("l3-p-padding")
    assert rf"${pieces} \cdot {pieces}$ pieces" in text
    assert f"{pieces * 128} by {pieces * 128} weights" in text
    assert rf"\approx {100 * padded_share(300, 128):.0f}$" in text
    assert padded_share(256, 128) == 1


def test_a_stack_of_hbm3_delivers_819_gigabytes_a_second() -> None:
    assert rf"$1024 \cdot 6.4 / 8 \approx {1024 * 6.4 / 8:.0f}$" in paragraph("l3-p-hbm-stack")


def test_the_chess_clubs_save_rides_with_larger_rounds() -> None:
    text = " ".join(LESSON.split())

    def rides(side: int) -> int:
        return (64 // side) ** 2 * 2 * side

    assert f"there would be {rides(1):,} rides" in text
    assert f"play all {8**2} games" in text
    assert f"there are {rides(8):,} rides" in text
    assert rides(16) * 2 == rides(8)


def test_the_mill_needs_three_sacks_on_a_mule() -> None:
    assert 12 / 4 == 3
    assert "grind twelve sacks an hour, the mules brought four loads an hour" in " ".join(
        LESSON.split()
    )


def test_the_first_tpu_was_held_back_by_its_memory() -> None:
    top, memory = TPUS["TPU v1"]
    text = paragraph("l3-ex-first-tpu")
    assert rf"$64 \cdot 34 \cdot 2 = {64 * 34 * 2}$ billion" in text
    assert 3.7e12 < 64 * memory * 2 < top
    assert 2888 * memory * 2 > top
    assert f"reached 86 trillion, {100 * 86e12 / top:.0f} per cent" in text


def test_palm_used_46_per_cent_of_its_chips() -> None:
    top = 6144 * TPUS["TPU v4"][0]
    text = paragraph("l3-ex-palm")
    assert f"about {top / 1e18:.2f} million trillion" in text
    assert f"about {top * 0.462 / 1e18:.2f} million trillion" in text


def test_flash_attention_reaches_three_quarters_of_the_peak() -> None:
    text = paragraph("l3-ex-flash")
    assert f"{100 * 740e12 / H100_PEAK:.0f} per cent of 989 trillion" in text


def test_one_token_takes_the_time_to_read_all_weights() -> None:
    moved = 7e9 * SHORT
    text = paragraph("l3-ex-token")
    assert f"{moved / 1e9:.0f} gigabytes" in text
    assert rf"\approx {moved / BANDWIDTH:.3f}$ seconds" in text
    assert f"about {math.floor(BANDWIDTH / moved)} tokens a second" in text
    assert f"take {2 * 7e9 / PEAK * 1e3:.2f} milliseconds" in text


def test_the_conversation_agrees_with_the_chapters() -> None:
    talk = dialogue(LESSON, "l3-talk-waiting")
    assert 195e12 < PEAK < 200e12
    assert "nearly two hundred trillion operations" in talk
    assert round(BANDWIDTH / 1e9, -2) == 800
    assert "about eight hundred billion bytes" in talk
    assert BANDWIDTH * batch_intensity(1) < 1e12
    assert round(batch_intensity(64), -1) == 60
    assert "climbs to about sixty" in talk
    assert 400 < batch_intensity(512) < 420
    assert "it passes four hundred" in talk
    assert round(RIDGE, -1) == 240
    assert "roughly two hundred and forty operations per byte" in talk


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("l3-q-ridge", 300 / 1.5),
        ("l3-q-peak", peak(4 * 128**2, 1500e6) / 1e12),
        ("l3-q-tensor-peak", peak(500 * 64, 1250e6) / 1e12),
        ("l3-q-fill", 100 * busy_share(512, 128)),
        ("l3-q-square-intensity", 2 * 1200**3 / (3 * SHORT * 1200**2)),
        ("l3-q-slope", min(400, 50 * 2)),
        ("l3-q-tile", 160 * 2),
        ("l3-q-padding", 100 * padded_share(160, 128)),
        ("l3-q-token", 1300 / 26),
        ("l3-q-used-share", 100 * 90 / 360),
        ("l3-q-stack", 1024 * 5 / 8),
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


def test_the_chips_of_the_order_question_stand_by_their_ridge() -> None:
    names = QUIZ["l3-q-order-ridge"]["items"]
    ridges = [TPUS[name][0] / TPUS[name][1] for name in names]
    assert ridges == sorted(ridges)


def test_the_tasks_of_the_match_question_have_the_intensities_of_the_table() -> None:
    shown = [pair["right"] for pair in QUIZ["l3-q-match-intensity"]["pairs"]]
    assert [float(line[3].replace(",", "")) for line in rows("l3-p-intensity-table")] == [
        float(text.replace(",", "")) for text in shown
    ]


def test_the_typed_ridge_card_has_the_right_answer() -> None:
    assert CARDS["l3-c-v5e-ridge"]["answer"] == f"{200 / 0.8:.0f}"
