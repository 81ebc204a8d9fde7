"""The second pack, written with the guide and the commands alone: whole, and right in its numbers."""

import math
import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from studyapp.model.census import census
from studyapp.model.content import NumericQuestion, Pack
from studyapp.model.text import Table, leaf_text
from studyapp.packs.checker import check_pack
from studyapp.packs.reader import read_pack

ROOT: Final = Path(__file__).parents[2] / "content" / "examples" / "reading-a-resistor"
COLOURS: Final = "black brown red orange yellow green blue violet grey white".split()  # noqa: SIM905
TOLERANCES: Final = {"brown": 1, "red": 2, "gold": 5, "silver": 10, "none": 20}
E12: Final = (10, 12, 15, 18, 22, 27, 33, 39, 47, 56, 68, 82)


@cache
def pack() -> Pack:
    return read_pack(ROOT)


@cache
def words() -> str:
    files = sorted(ROOT.glob("lessons/*.md"))
    return " ".join(" ".join(file.read_text("utf-8") for file in files).split())


def ohms(*bands: str) -> float:
    """Return what bands without that of the tolerance say (IEC 60062)."""
    *digits, multiplier = bands
    number = int("".join(str(COLOURS.index(colour)) for colour in digits))
    powers = {"gold": -1, "silver": -2} | {colour: n for n, colour in enumerate(COLOURS)}
    return number * 10.0 ** powers[multiplier]


def test_the_checker_finds_nothing_and_every_paragraph_is_asked_about() -> None:
    assert check_pack(ROOT) == ()
    found = census(pack())
    assert found.coverage == 1.0
    assert found.sourceless == found.silent_options == ()
    assert len(found.questions) == 9
    assert all(lesson.quick_grade <= 9 for lesson in found.lessons)


def test_the_colours_stand_for_their_digits() -> None:
    (table,) = (
        block
        for section in pack().lessons[0].sections
        for block in getattr(section, "content", ())
        if isinstance(block, Table) and block.id == "t-digits"
    )
    rows = [(leaf_text(name).lower(), leaf_text(digit)) for name, digit in table.rows]
    assert rows == [(colour, str(digit)) for digit, colour in enumerate(COLOURS)]
    cards = {it.front: it.back for it in pack().cards if "colours" in it.tags}
    assert {re.sub(r"^an? | band$", "", front): back for front, back in cards.items()} == dict(rows)


@pytest.mark.parametrize(
    ("bands", "said"),
    [
        (("yellow", "violet", "red"), "4,700 ohms"),
        (("yellow", "violet", "gold"), "4.7 ohms"),
        (("green", "blue", "yellow"), "560,000 ohms"),
        (("brown", "red", "black"), "12 ohms"),
        (("brown", "black", "black", "red"), "10,000 ohms"),
        (("brown", "black", "orange"), "10,000 ohms"),
        (("red", "red", "green", "orange"), "225,000 ohms"),
    ],
)
def test_the_values_in_the_text_are_those_of_the_bands(bands: tuple[str, ...], said: str) -> None:
    assert f"{ohms(*bands):,g}" == said.removesuffix(" ohms")
    assert said in words()


def test_the_answers_of_the_questions_are_worked_out_again() -> None:
    answers = {it.id: it.answer for it in pack().questions if isinstance(it, NumericQuestion)}
    assert answers == {
        "q-ten-thousand": ohms("brown", "black", "orange"),
        "q-lower-limit": 4_700 * (100 - TOLERANCES["gold"]) / 100,
        "q-five-bands": ohms("brown", "black", "black", "red"),
        "q-lamp": pytest.approx((5 - 2) / 0.015),
    }
    assert ohms("red", "red", "brown") == 220


def test_the_limits_in_the_text_are_worked_out_again() -> None:
    assert (4_700 * 0.95, 4_700 * 1.05) == (4_465, 4_935)
    assert "between 4,465 and 4,935 ohms" in words()
    assert (round(47 * 0.9, 1), round(47 * 1.1, 1)) == (42.3, 51.7)
    assert "Between 42.3 and 51.7" in words()
    assert (round(39 * 1.1, 1), round(56 * 0.9, 1)) == (42.9, 50.4)
    assert "as high as 42.9, a 47 as low as 42.3" in words()
    for colour, tolerance in TOLERANCES.items():
        assert f"| {colour.capitalize()} | {tolerance} % |" in words()


def test_the_series_is_what_the_text_says() -> None:
    listed = "10, 12, 15, 18, 22, 27, 33, 39, 47, 56, 68 and 82"
    assert tuple(int(it) for it in re.findall(r"\d+", listed)) == E12
    assert listed in words()
    step = 10 ** (1 / 12)
    assert f"{step:.2f}" == "1.21"
    assert step == pytest.approx(1.1 / 0.9, abs=0.02)  # ranges of 10 per cent just meet
    assert all(math.isclose(E12[n], 10 * step**n, rel_tol=0.05) for n in range(12))
    assert min(it * 10 for it in E12 if it * 10 >= 200) == 220
    assert f"{3 / 220 * 1000:.1f}" == "13.6"
    assert "13.6 milliamperes" in words()
