import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.answers.comparison import RULES, Verdict
from studyapp.model.answers.numeric import compare_number
from studyapp.model.answers.quantity import quantities

VECTORS = json.loads(
    (Path(__file__).parents[2] / "vectors" / "typed_answers.json").read_text(encoding="utf-8")
)

# Answer, unit, response, tolerance, relative, language, verdict.
CASES = [
    (0.5, None, "1/2", 0, False, "en", "exact"),
    (0.5, None, "½", 0, False, "en", "exact"),
    (1.5, "h", "1 1/2 h", 0, False, "en", "exact"),
    (1.5, "h", "1 h 30 min", 0, False, "en", "exact"),
    (1.5, "h", "90 minutes", 0, False, "en", "exact"),
    (0.001, "m", "10⁻³ m", 0, False, "en", "exact"),
    (0.001, "m", "1 mm", 0, False, "en", "exact"),
    (5e-06, "s", "5 µs", 0, False, "en", "exact"),
    (5e-06, "s", "5 us", 0, False, "en", "exact"),
    (5e-06, "s", "5 ms", 0, False, "en", "wrong"),
    (1024, None, "2^10", 0, False, "en", "exact"),
    (1234567.89, None, "1.234.567,89", 0, False, "de", "exact"),
    (1234567.89, None, "1.234.567,89", 0, False, "en", "exact"),
    (1234567.89, None, "1 234 567.89", 0, False, "en", "exact"),
    (1500, None, "1.500", 0, False, "de", "exact"),
    (1500, None, "1.500", 0, False, "en", "near"),
    (1.5, None, "1,500", 0, False, "en", "near"),
    (1.5, None, "1,500", 0, False, "fr", "exact"),
    (6.022e23, None, "6.022 \u00d7 10²³", 0, False, "en", "exact"),
    (6.022e23, None, "6.022*10^23", 0, False, "en", "exact"),
    (6.022e23, None, "6.022e22", 0, False, "en", "wrong"),
    (-40, "°C", "-40 °F", 0.01, False, "en", "exact"),
    (25, "°C", "298.15 K", 0, False, "en", "exact"),
    (25, "°C", "25 C", 0, False, "en", "near"),
    (25, "°C", "25 degrees Celsius", 0, False, "en", "exact"),
    (9.81, "m/s²", "9.81 m s⁻²", 0, False, "en", "exact"),
    (9.81, "m/s²", "9.81 m/s", 0, False, "en", "wrong"),
    (10, "N", "10 kg*m/s^2", 0, False, "en", "exact"),
    (4184, "J/(kg·K)", "4.184 kJ/kg/K", 0, False, "en", "exact"),
    (3.6, "km/h", "1 m/s", 0, False, "en", "exact"),
    (3.6, "km/h", "1 metre per second", 0, False, "en", "exact"),
    (50, "%", "50", 0, False, "en", "near"),
    (50, "%", "50 percent", 0, False, "en", "exact"),
    (50, "%", "5", 0, False, "en", "wrong"),
    (0.5, None, "50%", 0, False, "en", "exact"),
    (32, "threads", "32", 0, False, "en", "variant"),
    (32, "threads", "32 thread", 0, False, "en", "exact"),
    (32, "threads", "32 warps", 0, False, "en", "wrong"),
    (32, "threads", "32 thraeds", 0, False, "en", "near"),
    (12, "GB", "12 gb", 0, False, "en", "near"),
    (12, "kHz", "12 khz", 0, False, "en", "variant"),
    (12, "MHz", "12 mHz", 0, False, "en", "wrong"),
    (12, "MHz", "12 mhz", 0, False, "en", "near"),
    (8, "GiB", "8192 MiB", 0, False, "en", "exact"),
    (8, "GiB", "8 GB", 0, False, "en", "wrong"),
    (1, "byte", "8 bits", 0, False, "en", "exact"),
    (100, None, "95", 5, False, "en", "exact"),
    (100, None, "94.9", 5, False, "en", "wrong"),
    (100, None, "-100", 5, False, "en", "wrong"),
    (0, None, "0.1", 0.05, True, "en", "wrong"),
    (5, "$", "$5", 0, False, "en", "exact"),
    (5, "€", "5 EUR", 0, False, "en", "exact"),
    (5, "€", "$5", 0, False, "en", "wrong"),
    (180, "°", "pi rad", 0, False, "en", "wrong"),
    (180, "°", "3.14159265359 rad", 0, False, "en", "exact"),
    (12, None, "12 bits", 0, False, "en", "near"),
    (5, "l/100 km", "5 l/100 km", 0, False, "en", "exact"),
    (7, None, "", 0, False, "en", "wrong"),
    (7, None, "nan", 0, False, "en", "wrong"),
    (7, None, "7..0", 0, False, "en", "wrong"),
    (0.125, None, "0,125", 0, False, "en", "exact"),
    (1e-10, "m", "1 Å", 0, False, "en", "exact"),
    (2.5, "kW h", "2500 Wh", 0, False, "en", "exact"),
    (2, "l", "2 dm³", 0, False, "en", "exact"),
    (2, "l", "2 L", 0, False, "en", "exact"),
]

TEXTS = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="0123456789.,' -+eE^x*/()%kMmsgB°C½²", max_size=25),
    st.floats(allow_nan=False).map(str),
)


@pytest.mark.parametrize("case", VECTORS["numeric"], ids=lambda case: case["response"])
def test_a_typed_number_is_judged_as_agreed(case: dict[str, str | float | None]) -> None:
    answer = quantities(str(case["answer"]))[0]
    tolerance = case["rel_tol"]
    found = compare_number(
        str(case["response"]),
        answer.value,
        float(tolerance or 0),
        relative=tolerance is not None,
        unit=answer.unit_text or None,
    )
    assert found.verdict == case["expect"]


@pytest.mark.parametrize(
    ("answer", "unit", "response", "tolerance", "relative", "language", "expected"), CASES
)
def test_a_typed_number_is_judged_as_a_teacher_would(
    answer: float,
    unit: str | None,
    response: str,
    tolerance: float,
    relative: bool,  # noqa: FBT001 - a column of the table
    language: str,
    expected: str,
) -> None:
    found = compare_number(response, answer, tolerance, relative, unit, language)
    assert found.verdict == expected


@given(
    TEXTS,
    st.floats(),
    st.floats(),
    st.booleans(),
    st.one_of(st.none(), st.sampled_from(["GB", "°C", "m/s²", "threads", "%"]), TEXTS),
    st.sampled_from(["en", "de", ""]),
)
def test_any_text_can_be_compared_with_a_number(
    response: str,
    answer: float,
    tolerance: float,
    relative: bool,  # noqa: FBT001 - drawn
    unit: str | None,
    language: str,
) -> None:
    assert compare_number(response, answer, tolerance, relative, unit, language).rule in RULES


@given(
    st.floats(
        allow_nan=False,
        allow_infinity=False,
        min_value=-1e15,
        max_value=1e15,
        allow_subnormal=False,
    ),
    st.sampled_from([None, "GB", "°C", "m/s²", "threads", "%", "l/100 km", "kWh"]),
    st.sampled_from(["en", "de"]),
)
def test_a_number_with_its_unit_is_exactly_itself(
    answer: float, unit: str | None, language: str
) -> None:
    typed = f"{answer!r} {unit or ''}"
    found = compare_number(typed, answer, 0.0, relative=False, unit=unit, language=language)
    assert found.verdict is Verdict.EXACT or found.rule == "separator"


@pytest.mark.parametrize(
    ("response", "rule"),
    [
        ("-12 GB", "sign"),
        ("120 GB", "power-of-ten"),
        ("13 GB", "value"),
        ("12 MB", "unit"),
        ("12 kg", "unit"),
        ("a dozen", "not-a-number"),
        ("", "empty"),
    ],
)
def test_the_kind_of_a_wrong_number_is_named(response: str, rule: str) -> None:
    found = compare_number(response, 12, 0.0, relative=False, unit="GB")
    assert (found.verdict, found.rule) == (Verdict.WRONG, rule)


def test_the_unit_asked_for_is_named_and_shown() -> None:
    found = compare_number("12", 12, 0.0, relative=False, unit="GB")
    assert (found.rule, found.arguments) == ("unit-missing", ("GB",))
    assert "".join(piece.text for piece in found.difference if piece.kind != "extra") == "12 GB"


@pytest.mark.parametrize(
    "text", ["9" * 100_000, "1," * 50_000, "1/" * 50_000, "5 " + "m" * 100_000, "1 000 " * 20]
)
def test_monstrous_numbers_are_wrong(text: str) -> None:
    found = compare_number(text, 5.0, 0.0, relative=False, unit="m/s")
    assert found.verdict is Verdict.WRONG
