"""A number as people type it, with its unit: 1,000 · 3,14 · 1/2 · 1.5 x 10^3 · 1 h 30 min."""

import math
import re
from dataclasses import dataclass

from studyapp.model.answers.folding import normal
from studyapp.model.answers.grammar import grammar
from studyapp.model.answers.measures import PURE, Measure, measure

LONGEST = 120  # characters of a typed number

_DIGITS = r"(?:[0-9]+(?:[.,'_][0-9]+|[ ][0-9]{3}(?![0-9]))*|[.,][0-9]+)"
_NUMBER = re.compile(
    rf"""(?P<sign>[+-]?)\s?
    (?:(?P<whole>[0-9]+)\s(?=[0-9]+\s?/\s?[0-9]))?
    (?P<digits>{_DIGITS})
    (?:[eE](?P<exponent>[+-]?[0-9]{{1,4}})(?![0-9])
      |\s?[x*×·⋅]\s?10\s?\^\s?(?P<ten>[+-]?[0-9]{{1,4}})(?![0-9])
      |\s?\^\s?(?P<power>[+-]?[0-9]{{1,4}})(?![0-9])
    )?
    (?:\s?/\s?(?P<below>{_DIGITS}))?""",  # noqa: RUF001 - people type the multiplication sign
    re.VERBOSE,
)
_CURRENCY = re.compile(r"^([+-]?)\s?([$€£¥])\s?(?=[.,]?[0-9])")
_AROUND = re.compile(r"^[=≈~≃]\s?")
_BRACKETED_POWER = re.compile(r"\^\s?[({]\s?([+-]?[0-9]{1,4})\s?[)}]")
_NEXT_PART = re.compile(r"(?<=[^\W\d_])\s(?=[0-9]+(?:[.,][0-9]+)?\s?[^\W\d_])")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([,.'_ ])[0-9]{2,3}(?:\1[0-9]{2,3})*)?")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value counted in `unit`, which was written as `unit_text`."""

    value: float
    unit: Measure
    unit_text: str


def quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """Return the ways to read `text` as a quantity, the likelier first; none if it is no number.

    There are two when a separator may mean thousands or decimals: '1,000' or '1.500'.
    """
    plain = _plain(text)
    if plain is None:
        return ()
    comma_first = grammar(language).decimal_comma
    found = (_read(plain, comma=comma) for comma in (comma_first, not comma_first))
    return tuple(dict.fromkeys(quantity for quantity in found if quantity is not None))


def in_base_units(value: float, unit: Measure) -> float:
    """Convert a value to base units."""
    return value * unit.factor + unit.offset


def converted(quantity: Quantity, unit: Measure) -> float | None:
    """Return the value counted in `unit`; None if the two measure different things."""
    if quantity.unit.bases != unit.bases:
        return None
    if quantity.unit == unit:
        return quantity.value
    return (in_base_units(quantity.value, quantity.unit) - unit.offset) / unit.factor


def _plain(text: str) -> str | None:
    if len(text) > LONGEST:
        return None
    plain = _AROUND.sub("", normal(text).replace("**", "^")).removesuffix(".")
    plain = _BRACKETED_POWER.sub(r"^\1", plain)
    return _CURRENCY.sub(r"\1", plain) + _leading_currency(plain)


def _leading_currency(plain: str) -> str:
    found = _CURRENCY.match(plain)
    return f" {found[2]}" if found else ""


def _read(text: str, *, comma: bool) -> Quantity | None:
    """Read one number with its unit, or a sum such as '1 h 30 min'."""
    total: Quantity | None = None
    place = 0
    while place < len(text):
        number = _NUMBER.match(text, place)
        value = number and _value(number, comma=comma)
        if number is None or value is None:
            return None
        place = _unit_end(text, number.end())
        part = _quantity(value, text[number.end() : place])
        total = part if total is None or part is None else _sum(total, part)
        if total is None:
            return None
    return total


def _unit_end(text: str, start: int) -> int:
    """Return where the unit ends: at the next number that no power or product asks for."""
    following = _NEXT_PART.search(text, start)
    return following.end() if following else len(text)


def _quantity(value: float, unit_text: str) -> Quantity | None:
    unit = measure(unit_text.strip())
    return None if unit is None else Quantity(value, unit, unit_text.strip())


def _sum(total: Quantity, part: Quantity) -> Quantity | None:
    """Add a smaller part; only of known units, only without a sign of its own."""
    added = converted(part, total.unit) if total.unit.known and total.unit != PURE else None
    if added is None or part.value < 0 or total.unit.offset:
        return None
    value = total.value + math.copysign(added, total.value)
    return Quantity(value, total.unit, total.unit_text)


def _value(number: re.Match[str], *, comma: bool) -> float | None:
    """Work out the value of a number; None if its separators make no sense or it is too big."""
    digits = _decimal(number["digits"], comma=comma)
    below = _decimal(number["below"], comma=comma) if number["below"] else 1.0
    if digits is None or not below:
        return None
    try:
        ten = float(f"1e{number['exponent'] or number['ten'] or 0}")
        value = digits ** int(number["power"] or 1) * ten / below + int(number["whole"] or 0)
    except (OverflowError, ZeroDivisionError):
        return None
    if not math.isfinite(value):
        return None
    return -value if number["sign"] == "-" else value


def _decimal(digits: str, *, comma: bool) -> float | None:
    """Read digits with separators under one habit: point or comma for decimals."""
    point = "," if comma else "."
    whole, _, decimals = digits.rpartition(point) if point in digits else (digits, "", "")
    if not (decimals or "0").isdigit():
        return None
    found = _GROUPED.fullmatch(whole)
    grouped = found is not None and found[1] not in {None, point} and whole[-4] == found[1]
    if not (grouped or not whole or whole.isdigit()):
        return None
    bare = "".join(c for c in whole if c.isdigit())
    return float(f"{bare or 0}.{decimals or 0}")
