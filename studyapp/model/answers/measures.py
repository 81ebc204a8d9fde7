"""Units of measurement: prefixes, products and powers, converted through the SI base units.

Factors after the BIPM's SI Brochure (9th edition) and NIST SP 811; binary prefixes after IEC 80000.
"""

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias

Bases: TypeAlias = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit: `value * factor + offset` counts in base units; `bases` are their exponents.

    `known` is False if a word such as 'threads' stands for itself.
    """

    factor: float
    bases: Bases
    offset: float = 0.0
    known: bool = True


PURE = Measure(1.0, ())

_PREFIXES = {
    "Q": 1e30, "R": 1e27, "Y": 1e24, "Z": 1e21, "E": 1e18, "P": 1e15, "T": 1e12, "G": 1e9,
    "M": 1e6, "k": 1e3, "h": 1e2, "da": 1e1, "d": 1e-1, "c": 1e-2, "m": 1e-3, "μ": 1e-6,
    "u": 1e-6, "n": 1e-9, "p": 1e-12, "f": 1e-15, "a": 1e-18, "z": 1e-21, "y": 1e-24, "r": 1e-27,
    "q": 1e-30,
}  # fmt: skip
_BINARY = {"Ki": 2**10, "Mi": 2**20, "Gi": 2**30, "Ti": 2**40, "Pi": 2**50, "Ei": 2**60}
_PREFIX_NAMES = {
    "tera": 1e12, "giga": 1e9, "mega": 1e6, "kilo": 1e3, "hecto": 1e2, "deci": 1e-1, "centi": 1e-2,
    "milli": 1e-3, "micro": 1e-6, "nano": 1e-9, "pico": 1e-12, "femto": 1e-15,
    "kibi": 2**10, "mebi": 2**20, "gibi": 2**30, "tebi": 2**40, "peta": 1e15,
}  # fmt: skip

# symbol, names, factor, bases; all of these take prefixes
_METRIC = (
    ("m", "metre meter", 1.0, "m"),
    ("g", "gram gramme", 1e-3, "kg"),
    ("s", "second sec", 1.0, "s"),
    ("A", "ampere amp", 1.0, "A"),
    ("K", "kelvin", 1.0, "K"),
    ("mol", "mole", 1.0, "mol"),
    ("cd", "candela", 1.0, "cd"),
    ("Hz", "hertz", 1.0, "s-1"),
    ("N", "newton", 1.0, "kg m s-2"),
    ("Pa", "pascal", 1.0, "kg m-1 s-2"),
    ("J", "joule", 1.0, "kg m2 s-2"),
    ("W", "watt", 1.0, "kg m2 s-3"),
    ("C", "coulomb", 1.0, "A s"),
    ("V", "volt", 1.0, "kg m2 s-3 A-1"),
    ("F", "farad", 1.0, "kg-1 m-2 s4 A2"),
    ("Ω", "ohm", 1.0, "kg m2 s-3 A-2"),
    ("S", "siemens", 1.0, "kg-1 m-2 s3 A2"),
    ("Wb", "weber", 1.0, "kg m2 s-2 A-1"),
    ("T", "tesla", 1.0, "kg s-2 A-1"),
    ("H", "henry", 1.0, "kg m2 s-2 A-2"),
    ("lm", "lumen", 1.0, "cd sr"),
    ("lx", "lux", 1.0, "cd sr m-2"),
    ("Bq", "becquerel", 1.0, "decay s-1"),
    ("Gy", "gray", 1.0, "m2 s-2"),
    ("Sv", "sievert", 1.0, "dose m2 s-2"),
    ("l", "litre liter", 1e-3, "m3"),
    ("L", "", 1e-3, "m3"),
    ("M", "molar", 1e3, "mol m-3"),
    ("Ah", "", 3600.0, "A s"),
    ("eV", "electronvolt", 1.602176634e-19, "kg m2 s-2"),
    ("cal", "calorie", 4.184, "kg m2 s-2"),
    ("Wh", "", 3600.0, "kg m2 s-2"),
    ("bar", "", 1e5, "kg m-1 s-2"),
    ("t", "tonne", 1e3, "kg"),
    ("bit", "", 1.0, "bit"),
    ("b", "", 1.0, "bit"),
    ("B", "byte", 8.0, "bit"),
    ("bps", "", 1.0, "bit s-1"),
    ("rad", "radian", 1.0, "rad"),
    ("sr", "steradian", 1.0, "sr"),
    ("FLOPS", "", 1.0, "flop s-1"),
)

# symbols and names, factor, bases; these take none
_PLAIN = (
    ("min minute", 60.0, "s"),
    ("h hr hour", 3600.0, "s"),
    ("d day", 86400.0, "s"),
    ("wk week", 604800.0, "s"),
    ("yr year", 31557600.0, "s"),
    ("% percent", 1e-2, ""),
    ("‰", 1e-3, ""),
    ("ppm", 1e-6, ""),
    ("ppb", 1e-9, ""),
    ("° deg degree", math.pi / 180, "rad"),
    ("rpm", 2 * math.pi / 60, "rad s-1"),
    ("Å angstrom ångström", 1e-10, "m"),
    ("in inch inches", 0.0254, "m"),
    ("ft foot feet", 0.3048, "m"),
    ("yd yard", 0.9144, "m"),
    ("mi mile", 1609.344, "m"),
    ("au AU", 149597870700.0, "m"),
    ("ly lightyear", 9460730472580800.0, "m"),
    ("pc parsec", 3.0856775814913673e16, "m"),
    ("mph", 0.44704, "m s-1"),
    ("kph kmh", 1 / 3.6, "m s-1"),
    ("kn knot", 1852 / 3600, "m s-1"),
    ("ha hectare", 1e4, "m2"),
    ("lb lbs pound", 0.45359237, "kg"),
    ("oz ounce", 0.028349523125, "kg"),
    ("atm atmosphere", 101325.0, "kg m-1 s-2"),
    ("mmHg torr Torr", 133.322387415, "kg m-1 s-2"),
    ("psi", 6894.757293168, "kg m-1 s-2"),
    ("hp horsepower", 745.6998715822702, "kg m2 s-3"),
    ("KB", 8e3, "bit"),
    ("dB decibel", 1.0, "decibel"),
    ("Nm", 1.0, "kg m2 s-2"),
    ("VA", 1.0, "kg m2 s-3"),
    ("cc", 1e-6, "m3"),
    ("$ USD dollar", 1.0, "dollar"),
    ("€ EUR euro", 1.0, "euro"),
    ("£ GBP", 1.0, "pound sterling"),
    ("¥ JPY yen", 1.0, "yen"),
)

_TEMPERATURES = {
    "°C": (1.0, 273.15), "celsius": (1.0, 273.15),
    "°F": (5 / 9, 459.67 * 5 / 9), "fahrenheit": (5 / 9, 459.67 * 5 / 9),
}  # fmt: skip

_FACTOR = re.compile(r"(°[CF](?![a-z])|[^\W\d_]+|[%‰°$€£¥])(?:(?:\s?\^\s?)?([+-]?[0-9])(?![0-9]))?")
_LONGEST = 60  # characters
_HUGE = 1e200  # a product beyond this is no unit


@lru_cache(maxsize=512)
def measure(text: str) -> Measure | None:
    """Read a unit such as 'km/h', 'm s^-2', 'J/(kg K)' or 'threads'; None if it is none."""
    if len(text) > _LONGEST:
        return None
    spelled = _spelled(text)
    if not spelled:
        return PURE
    if spelled in _TEMPERATURES:
        factor, offset = _TEMPERATURES[spelled]
        return Measure(factor, (("K", 1),), offset)
    return _named(spelled) or _product(spelled)


def without_degree(text: str) -> str:
    """Return a unit's text without degree sign, as in '25 C'."""
    return _spelled(text).replace("°", "")


def ignoring_case(text: str) -> frozenset[Measure]:
    """Return every known unit that `text` may mean if its capitals are not to be trusted."""
    return _by_lower_case().get(_spelled(text).lower(), frozenset())


def _spelled(text: str) -> str:
    """Bring the many ways to write one unit together."""
    text = text.replace("**", "^").replace("Ω", "Ω").replace("µ", "μ")
    text = re.sub(r"\bdegrees? (?=celsius|fahrenheit)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\bper\b", "/", text)
    text = re.sub(r"[Dd]eg ?(?=[CF]\b)|° (?=[CF]\b)", "°", text)
    if text.lower() in {"celsius", "fahrenheit"}:
        text = text.lower()
    return re.sub(r"\s?([*/·.⋅×]|\bx\b)\s?", _joint, text).strip(" .")  # noqa: RUF001 - people type the multiplication sign


def _joint(found: re.Match[str]) -> str:
    return "/" if found[1] == "/" else " "


def _product(text: str) -> Measure | None:
    """Read factors with powers; a slash turns what follows, or the bracket that follows."""
    total, place, sign, bracket = PURE, 0, 1, 0
    while place < len(text):
        character = text[place]
        found = _FACTOR.match(text, place)
        if found:
            total = _times(total, _factor(found[1]), (int(found[2] or 1)) * (sign * (bracket or 1)))
            sign, place = 1, found.end()
            continue
        if character == "/":
            sign = -1
        elif character == "(" and not bracket:
            sign, bracket = 1, sign
        elif character == ")" and bracket:
            bracket = 0
        elif character != " " and not (character == "1" and place == 0):
            return None
        place += 1
    return total if total != PURE and 1 / _HUGE < total.factor < _HUGE else None


def _times(one: Measure, other: Measure, power: int) -> Measure:
    exponents = dict(one.bases)
    for base, exponent in other.bases:
        exponents[base] = exponents.get(base, 0) + exponent * power
    bases = tuple(sorted((base, exponent) for base, exponent in exponents.items() if exponent))
    factor = math.prod([one.factor, other.factor**power])
    return Measure(factor, bases, known=one.known and other.known)


def _factor(name: str) -> Measure:
    if name in _TEMPERATURES:  # inside a product it counts differences
        return Measure(_TEMPERATURES[name][0], (("K", 1),))
    return _named(name) or Measure(1.0, ((_singular(name), 1),), known=False)


def _named(name: str) -> Measure | None:
    return _symbols().get(name) or _names().get(name.lower()) or _names().get(_singular(name))


def _singular(name: str) -> str:
    """Return a counted word without its plural."""
    lower = name.lower()
    if lower.endswith(("ches", "shes", "xes", "sses")):
        return lower[:-2]
    if lower.endswith("ies"):
        return lower[:-3] + "y"
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower


def _bases(text: str) -> Bases:
    """Read 'kg m2 s-3' as exponents."""
    if text == "pound sterling":
        return ((text, 1),)
    found = re.findall(r"([A-Za-z]+)(-?\d*)", text)
    return tuple(sorted((base, int(power or 1)) for base, power in found))


@lru_cache(maxsize=1)
def _symbols() -> dict[str, Measure]:
    table: dict[str, Measure] = {}
    for symbol, _, factor, bases in _METRIC:
        for prefix, scale in _prefixes(bases).items():
            table.setdefault(prefix + symbol, Measure(scale * factor, _bases(bases)))
    for symbol, _, factor, bases in _METRIC:
        table[symbol] = Measure(factor, _bases(bases))
    for names, factor, bases in _PLAIN:
        table |= dict.fromkeys(names.split(), Measure(factor, _bases(bases)))
    return table


def _prefixes(bases: str) -> dict[str, float]:
    if bases.startswith("bit"):
        return {
            p: scale for p, scale in _PREFIXES.items() if scale > 1 and p not in {"h", "da"}
        } | _BINARY
    return _PREFIXES


@lru_cache(maxsize=1)
def _names() -> dict[str, Measure]:
    table: dict[str, Measure] = {}
    for symbol, names, factor, bases in _METRIC:
        for name in (*names.split(), *([symbol] if symbol in {"bit", "bar"} else [])):
            table[name] = Measure(factor, _bases(bases))
            for prefix, scale in _PREFIX_NAMES.items():
                table[prefix + name] = Measure(scale * factor, _bases(bases))
    for names, factor, bases in _PLAIN:
        long = [name for name in names.split() if name.islower() and name.isalpha() and name[2:]]
        table |= dict.fromkeys(long, Measure(factor, _bases(bases)))
    return table


@lru_cache(maxsize=1)
def _by_lower_case() -> dict[str, frozenset[Measure]]:
    table = _symbols()
    groups = groupby(sorted(table, key=str.lower), key=str.lower)
    return {lower: frozenset(table[symbol] for symbol in group) for lower, group in groups}
