"""Compare a typed number with the right one: tolerance, unit, and what kind of slip it was."""

import math
from dataclasses import dataclass

from studyapp.model.answers.comparison import Comparison, Verdict
from studyapp.model.answers.difference import difference
from studyapp.model.answers.folding import normal
from studyapp.model.answers.measures import PURE, Measure, ignoring_case, measure, without_degree
from studyapp.model.answers.quantity import LONGEST, Quantity, converted, quantities
from studyapp.model.answers.typos import allowed_slips, slips

_ROUNDING = 1e-9  # relative: what converting between units may cost


def compare_number(
    response: str,
    answer: float,
    tolerance: float,
    relative: bool,  # noqa: FBT001 - mirrors the fields of a numeric question
    unit: str | None,
    language: str = "en",
) -> Comparison:
    """Compare a typed quantity with `answer` counted in `unit`.

    `tolerance` is a share of the answer (0.05 for 5 %) if `relative`, else counted in `unit`.
    A missing unit is near; one that is a counted word ('threads') may be left out.
    """
    target = _Target(
        answer, abs(answer) * tolerance if relative else tolerance, _unit_text(unit or "")
    )
    verdict, rule = _judge(response, target, language)
    arguments = (unit,) if unit and rule.startswith("unit") else ()
    return Comparison(verdict, rule, arguments, difference(response, target.text))


def _unit_text(unit: str) -> str:
    return normal(unit) if len(unit) <= LONGEST else unit


@dataclass(frozen=True, slots=True)
class _Target:
    """The right quantity and how far off a response may be."""

    value: float
    tolerance: float
    unit_text: str

    @property
    def unit(self) -> Measure:
        return measure(self.unit_text) or Measure(1.0, ((self.unit_text, 1),), known=False)

    @property
    def text(self) -> str:
        return f"{self.value:.15g} {self.unit_text}".strip()

    def fits(self, value: float) -> bool:
        """Tell whether a value in the target's unit is close enough."""
        allowed = self.tolerance + (self.tolerance + abs(self.value)) * _ROUNDING
        return abs(value - self.value) <= allowed

    def is_met(self, value: float) -> str:
        """Name the rule by which a fitting value counts."""
        same = math.isclose(value, self.value, rel_tol=_ROUNDING)
        return "same" if same else "tolerance"


def _judge(response: str, target: _Target, language: str) -> tuple[Verdict, str]:
    """Judge by the likeliest reading; by another one only the learner may count it."""
    readings = _readings(response, target, language)
    if not readings:
        return Verdict.WRONG, "not-a-number" if response.strip() else "empty"
    first, *others = (_judge_one(reading, target) for reading in readings)
    if first[0] is Verdict.WRONG and any(other[0] is not Verdict.WRONG for other in others):
        return Verdict.NEAR, "separator"
    return first


def _readings(response: str, target: _Target, language: str) -> tuple[Quantity, ...]:
    """Read the response; a unit written just as the author did needs no understanding."""
    typed = normal(response[: LONGEST + 1])
    if target.unit_text and typed.endswith(target.unit_text):
        bare = quantities(typed.removesuffix(target.unit_text), language)
        if bare and bare[0].unit == PURE:
            return tuple(Quantity(one.value, target.unit, target.unit_text) for one in bare)
    return quantities(typed, language)


def _judge_one(reading: Quantity, target: _Target) -> tuple[Verdict, str]:
    value = converted(reading, target.unit)
    if value is not None and target.fits(value):
        same_unit = reading.unit_text == target.unit_text
        return Verdict.EXACT, target.is_met(value) if same_unit else "unit"
    if not target.fits(reading.value):
        return Verdict.WRONG, _off(reading.value if value is None else value, target)
    if not reading.unit_text:
        return (Verdict.NEAR if target.unit.known else Verdict.VARIANT), "unit-missing"
    if not target.unit_text:
        return Verdict.NEAR, "unit-extra"
    return (Verdict.WRONG, "unit") if value is not None else _judge_unit(reading, target)


def _judge_unit(reading: Quantity, target: _Target) -> tuple[Verdict, str]:
    """Judge a right number whose unit cannot be converted."""
    if reading.unit.known:
        dropped = without_degree(target.unit_text) == reading.unit_text
        return (Verdict.NEAR, "unit-case") if dropped else (Verdict.WRONG, "unit")
    meant = ignoring_case(reading.unit_text)
    if target.unit in meant:
        return (Verdict.VARIANT if len(meant) == 1 else Verdict.NEAR), "unit-case"
    most = allowed_slips(target.unit_text)
    typo = slips(reading.unit_text.casefold(), target.unit_text.casefold(), most) <= most
    return (Verdict.NEAR, "typo") if typo and most else (Verdict.WRONG, "unit")


def _off(value: float, target: _Target) -> str:
    """Name the kind of a wrong value."""
    if target.value and target.fits(-value):
        return "sign"
    ratio = value / target.value if target.value else 0.0
    if 0 < ratio < math.inf and abs(math.log10(ratio) - round(math.log10(ratio))) < _ROUNDING:
        return "power-of-ten"
    return "value"
