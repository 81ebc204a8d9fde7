"""Each figure that lesson 7 prints is worked out again here from its inputs."""

import math

import pytest

from tests.support.course import dialogue, entries, lesson_text
from tests.support.course import paragraph as block_of

LESSON = lesson_text("07-scaling-out.md")
QUIZ = entries("quiz/lesson-7.yaml")
CARDS = entries("cards/lesson-7.yaml")
HOURS_A_YEAR = 365 * 24


def paragraph(anchor: str) -> str:
    return block_of(LESSON, anchor)


def amdahl(serial: float, processors: int) -> float:
    return 1 / (serial + (1 - serial) / processors)


def gustafson(serial: float, processors: int) -> float:
    return serial + (1 - serial) * processors


def bubble(stages: int, batches: int) -> float:
    return (stages - 1) / (batches + stages - 1)


def ring_sends(chips: int, amount: float) -> float:
    return 2 * (chips - 1) / chips * amount


def young(saving: float, between_failures: float) -> float:
    return math.sqrt(2 * saving * between_failures)


def young_loss(saving: float, between_failures: float) -> float:
    interval = young(saving, between_failures)
    return saving / interval + interval / (2 * between_failures)


def percent(share: float) -> str:
    return f"{share * 100:.0f} per cent"


def test_one_serial_per_cent_sets_a_ceiling_of_a_hundred() -> None:
    assert f"below {1 / 0.01:.0f}" in paragraph("l7-p-strong")


def test_each_processor_adds_what_is_not_serial() -> None:
    added = gustafson(0.05, 11) - gustafson(0.05, 10)
    assert f"counts for {added:.2f} of one" in paragraph("l7-p-no-ceiling")


def test_the_chart_of_both_laws_ends_where_its_text_says() -> None:
    text = paragraph("l7-p-laws-figure")
    assert f"reaches about {gustafson(0.05, 64):.0f}" in text
    assert f"ends near {amdahl(0.05, 64):.0f}" in text
    assert f"ceiling of {1 / 0.05:.0f}" in text


def test_gustafsons_formula_gives_the_gains_that_he_reported() -> None:
    text = paragraph("l7-p-sandia")
    assert rf"$0.004 + 0.996 \cdot 1024$, about {gustafson(0.004, 1024):,.0f}" in text
    assert f"$s = 0.008$ gives about {gustafson(0.008, 1024):,.0f}" in text
    assert f"a gain of only {amdahl(0.004, 1024):.0f}" in text


def test_both_laws_agree_when_the_shares_belong_together() -> None:
    rest = 0.996 * 1024
    share = 0.004 / (0.004 + rest)
    text = paragraph("l7-p-same-gain")
    assert f"about {rest:,.1f}," in text
    assert f"about {share * 100:.4f} per cent" in text
    assert f"gives {amdahl(share, 1024):,.0f} as well" in text


def test_the_two_measured_efficiencies_follow_from_their_times() -> None:
    text = paragraph("l7-p-efficiency-numbers")
    assert f"$64 / 5 = {64 / 5:.1f}$" in text
    assert f"$12.8 / 16 = {64 / 5 / 16:.2f}$" in text
    assert rf"$0.25 / 0.28 \approx {0.25 / 0.28:.2f}$" in text


def test_the_state_of_70_billion_weights_needs_14_chips() -> None:
    gigabytes = 70 * (2 + 2 + 12)
    text = paragraph("l7-p-fit")
    assert rf"$70 \cdot 16$ or {gigabytes:,} gigabytes" in text
    assert f"at least {math.ceil(gigabytes / 80)} chips of 80" in text
    assert f"{8 * 4} chips hold {gigabytes / (8 * 4):.0f} gigabytes each" in text
    assert f"room for {1024 // (8 * 4)} such copies" in text


def test_the_bubbles_follow_from_stages_and_micro_batches() -> None:
    text = paragraph("l7-p-bubble-numbers")
    for batches in (4, 16, 32):
        assert rf"$3 / {batches + 3} \approx {bubble(4, batches) * 100:.0f}$ per cent" in text


def test_the_timetable_has_as_many_idle_cells_as_its_text_says() -> None:
    idle = {batches: 4 * (batches + 4 - 1) - 4 * batches for batches in (4, 8)}
    assert f"{idle[4]} of {4 * 7} cells are idle" in paragraph("l7-p-pipeline-figure")
    assert idle == {4: 12, 8: 12}
    assert "stay at twelve" in str(QUIZ["l7-q-idle-cells"]["choices"])


def test_the_four_lists_add_up_in_a_ring() -> None:
    lists = ((3, 1, 4, 1), (5, 9, 2, 6), (5, 3, 5, 8), (9, 7, 9, 3))
    text = paragraph("l7-p-ring-by-hand")
    assert all(str(numbers) in text for numbers in lists)
    assert f"The sum is {tuple(map(sum, zip(*lists, strict=True)))}" in text
    assert f"3 + 3 = {ring_sends(4, 4):.0f} numbers" in text
    assert f"take in {3 * 4} numbers and send out {3 * 4}" in text


def test_a_ring_simulated_piece_by_piece_leaves_every_chip_with_the_sum() -> None:
    chips = [[3, 1, 4, 1], [5, 9, 2, 6], [5, 3, 5, 8], [9, 7, 9, 3]]
    count = len(chips)
    for copying in (False, True):
        for step in range(count - 1):
            sent = [
                ((chip - step + copying) % count, chips[chip][(chip - step + copying) % count])
                for chip in range(count)
            ]
            for chip, (piece, value) in enumerate(sent):
                right = chips[(chip + 1) % count]
                right[piece] = value if copying else right[piece] + value
    assert chips == [[22, 20, 20, 18]] * count


def test_the_traffic_of_resnet_fits_the_network() -> None:
    megabytes = 25 * 4
    text = paragraph("l7-p-resnet-traffic")
    assert f"lists have {megabytes} megabytes" in text
    rate = 2 * megabytes * 8 / 0.125
    assert rf"$200 \cdot 8 / 0.125$ or {rate:,.0f} megabits" in text
    assert f"{rate / 1000:.1f} gigabits" in text


def test_both_directions_together_are_twice_one() -> None:
    text = paragraph("l7-p-levels")
    assert f"reach 900 in total, which means {900 // 2} in each" in text
    assert f"128 in total, {128 // 2} each way" in text
    assert f"{400 // 8} gigabytes per second each way" in text


def test_a_torus_of_4096_chips_is_a_cube_of_16() -> None:
    assert f"joins {16**3:,} chips" in paragraph("l7-p-topology")


def test_the_slow_and_the_fast_links_give_the_printed_efficiencies() -> None:
    amount = 7 * 2
    sent = ring_sends(64, amount)
    text = paragraph("l7-p-link-numbers")
    assert f"so {amount} gigabytes in all" in text
    assert rf"\approx {sent:.1f}$ gigabytes" in text
    assert f"lasts {sent / 50:.2f} seconds, at 450 only {sent / 450:.2f} seconds" in text
    slow, fast = 2 / (2 + sent / 50), 2 / (2 + sent / 450)
    assert rf"$2 / {2 + sent / 50:.2f} \approx {slow * 100:.0f}$ per cent" in text
    assert rf"$2 / {2 + sent / 450:.2f} \approx {fast * 100:.0f}$ per cent" in text


def test_the_delay_of_a_small_message_outweighs_its_bytes() -> None:
    microseconds = 1000 / 50e9 * 1e6
    text = paragraph("l7-p-small-message")
    assert f"need {microseconds:.2f} microseconds" in text
    assert f"{5 / microseconds:.0f} times as long" in text


def test_one_slow_request_in_a_hundred_spoils_63_answers_in_a_hundred() -> None:
    assert f"{percent(1 - 0.99**100)} of the answers" in paragraph("l7-p-rare-usual")


def test_a_thousand_nearly_punctual_chips_are_mostly_late() -> None:
    punctual = 0.999**1000
    text = paragraph("l7-p-late-numbers")
    assert rf"\approx {punctual:.2f}$" in text
    assert f"about {percent(1 - punctual)} of all steps" in text
    assert f"about {punctual * 1 + (1 - punctual) * 1.5:.2f} seconds" in text


def test_more_chips_fail_more_often() -> None:
    hours = 5 * HOURS_A_YEAR
    text = paragraph("l7-p-mtbf-numbers")
    assert f"in {hours:,} hours" in text
    assert f"every {hours / 1000:.1f} hours" in text
    assert f"every {hours / 16000:.1f} hours" in text
    minutes = hours / 16000 * 60
    assert f"failures come every {minutes:.0f} minutes" in paragraph("l7-p-young-numbers")


def test_youngs_rule_gives_the_printed_intervals_and_losses() -> None:
    text = paragraph("l7-p-young-numbers")
    assert rf"\approx {young(1, 164):.0f}$ minutes" in text
    assert f"together {percent(young_loss(1, 164))}" in text
    assert f"about {young(0.25, 164):.0f} minutes" in text
    assert f"about {young_loss(0.25, 164) * 100:.1f} per cent" in text
    assert young_loss(0.25, 164) == pytest.approx(young_loss(1, 164) / 2)


def test_no_other_interval_loses_less_than_youngs() -> None:
    def loss(interval: float) -> float:
        return 1 / interval + interval / (2 * 164)

    best = young(1, 164)
    assert loss(best) < min(loss(best * 0.9), loss(best * 1.1))


def test_32_pictures_on_256_gpus_make_the_batch() -> None:
    assert rf"$256 \cdot 32$ or {256 * 32:,} pictures" in paragraph("l7-ex-resnet")


def test_the_512_gpus_kept_76_per_cent_of_the_ideal() -> None:
    text = paragraph("l7-ex-megatron")
    assert 8 * 64 == 512
    assert rf"$512 \cdot 39$ or {512 * 39:,} trillion" in text
    assert f"Measured were 15,100, about {percent(15_100 / (512 * 39))}" in text


def test_the_trillion_weights_were_cut_over_3072_gpus() -> None:
    text = paragraph("l7-ex-trillion")
    assert rf"$8 \cdot 64 \cdot 6$ is {8 * 64 * 6:,}" in text
    assert f"about {502_000 / 3072:.0f} trillion on each GPU" in text


def test_llama_was_interrupted_every_three_hours() -> None:
    hours = 54 * 24 / 419
    text = paragraph("l7-ex-llama")
    assert rf"$54 \cdot 24 / 419 \approx {hours:.1f}$ hours" in text
    assert f"about {hours * 16_384 / HOURS_A_YEAR:.1f} years" in text


def test_the_conversation_agrees_with_the_chapters() -> None:
    talk = dialogue(LESSON, "l7-talk")
    assert round(1 / 0.01) == 100
    assert "never be more than a hundred times as fast" in talk
    assert round(gustafson(0.01, 512)) == 507
    assert "about five hundred and seven times as much" in talk
    assert 512 - 1 == 511
    assert "swallow five hundred and eleven lists" in talk


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("l7-c-multiply", 8 * 4 * 16),
        ("l7-c-bits", 400 / 8),
        ("l7-c-young", young(2, 100)),
    ],
)
def test_the_answer_of_a_typed_card_is_the_worked_out_number(card: str, expected: float) -> None:
    assert float(CARDS[card]["answer"]) == pytest.approx(expected)


NUMERIC = {
    "l7-q-slow-step": max(1.0, 2.0),
    "l7-q-gustafson-100": gustafson(0.1, 100),
    "l7-q-ceiling-2": 1 / 0.02,
    "l7-q-efficiency-8": 40 / 6.25 / 8 * 100,
    "l7-q-state-memory": 13 * 16,
    "l7-q-bubble-8": bubble(8, 24) * 100,
    "l7-q-ring-bytes": ring_sends(8, 4),
    "l7-q-link-time": 10 / (200 / 8),
    "l7-q-network-rate": 300 * 8 / 0.2 / 1000,
    "l7-q-late-50": (1 - 0.99**50) * 100,
    "l7-q-mtbf-2000": 50_000 / 2_000,
    "l7-q-young-60": young(2, 900),
    "l7-q-copies": 2048 / (8 * 16),
    "l7-q-kept-gain": 2560 / (64 * 50) * 100,
    "l7-q-batch-size": 128 * 64,
}


@pytest.mark.parametrize("question", NUMERIC)
def test_the_key_of_a_numeric_question_is_the_worked_out_number(question: str) -> None:
    asked = QUIZ[question]
    assert float(asked["answer"]) == pytest.approx(
        NUMERIC[question], abs=float(asked["tolerance"]) + 1e-9
    )


def test_every_numeric_question_is_worked_out_here() -> None:
    assert set(NUMERIC) == {n for n, q in QUIZ.items() if q["type"] == "numeric"}
