"""The words in which signs, units, tables and formulas are read aloud, by language."""

# ruff: noqa: RUF001 - the signs themselves are what this file is about

from collections.abc import Mapping
from dataclasses import dataclass, field

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi",
    "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega", "Γ": "gamma", "Δ": "delta", "Θ": "theta", "Λ": "lambda", "Π": "pi",
    "Σ": "sigma", "Φ": "phi", "Ψ": "psi", "Ω": "omega",
}  # fmt: skip

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ", "0123456789+-ni")
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wording:
    """How one language says what is not a word; empty parts leave the sign to the voice.

    Each is the only one of its language, so that what is compiled from it can be cached.
    """

    symbols: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    code_signs: Mapping[str, str] = field(default_factory=dict)
    to: str = ""
    minus: str = ""
    over: str = ""
    of: str = ""
    about: str = ""
    number: str = ""
    squared: str = ""
    cubed: str = ""
    power: str = ""
    sub: str = ""
    root: str = ""
    total: str = ""
    link: str = ""
    formula: str = ""
    image: str = ""
    table: str = "{columns}: "
    row: str = "{row}: "
    code_line: str = "{language}."
    code_lines: str = "{language}, {lines}."


ENGLISH = Wording(
    symbols={
        "≤": "less than or equal to", "≥": "greater than or equal to", "≠": "not equal to",
        "≈": "about", "≡": "is identical to", "±": "plus or minus", "∓": "minus or plus",
        "×": "times", "·": "times", "÷": "divided by", "→": "to", "←": "becomes",
        "⇒": "implies", "⇔": "if and only if", "↔": "to and from", "∞": "infinity",
        "√": "square root of", "∑": "sum of", "∏": "product of", "∫": "integral of",
        "∂": "partial", "∇": "gradient of", "∈": "in", "∉": "not in", "⊂": "subset of",
        "∪": "union", "∩": "intersection", "∀": "for all", "∃": "there is", "∝": "proportional to",
        "¬": "not", "∧": "and", "∨": "or", "°": "degrees", "‰": "per mille", "%": "percent",
        "§": "section", "&": "and", "©": "copyright", "µ": "micro", "−": "minus", "=": "equals",
        "½": "one half", "¼": "one quarter", "¾": "three quarters", "<": "less than",
        ">": "greater than", "+": "plus", **GREEK,
    },
    units={
        "B": ("byte", "bytes"), "kB": ("kilobyte", "kilobytes"), "KB": ("kilobyte", "kilobytes"),
        "MB": ("megabyte", "megabytes"), "GB": ("gigabyte", "gigabytes"),
        "TB": ("terabyte", "terabytes"), "PB": ("petabyte", "petabytes"),
        "KiB": ("kibibyte", "kibibytes"), "MiB": ("mebibyte", "mebibytes"),
        "GiB": ("gibibyte", "gibibytes"), "TiB": ("tebibyte", "tebibytes"),
        "MB/s": ("megabyte per second", "megabytes per second"),
        "GB/s": ("gigabyte per second", "gigabytes per second"),
        "TB/s": ("terabyte per second", "terabytes per second"),
        "Mbit/s": ("megabit per second", "megabits per second"),
        "Gbit/s": ("gigabit per second", "gigabits per second"),
        "ns": ("nanosecond", "nanoseconds"), "µs": ("microsecond", "microseconds"),
        "μs": ("microsecond", "microseconds"), "ms": ("millisecond", "milliseconds"),
        "s": ("second", "seconds"), "min": ("minute", "minutes"), "h": ("hour", "hours"),
        "Hz": ("hertz", "hertz"), "kHz": ("kilohertz", "kilohertz"),
        "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"),
        "nm": ("nanometre", "nanometres"), "µm": ("micrometre", "micrometres"),
        "mm": ("millimetre", "millimetres"), "cm": ("centimetre", "centimetres"),
        "m": ("metre", "metres"), "km": ("kilometre", "kilometres"),
        "km/h": ("kilometre per hour", "kilometres per hour"),
        "m/s": ("metre per second", "metres per second"),
        "mm²": ("square millimetre", "square millimetres"), "m²": ("square metre", "square metres"),
        "mg": ("milligram", "milligrams"), "g": ("gram", "grams"), "kg": ("kilogram", "kilograms"),
        "W": ("watt", "watts"), "mW": ("milliwatt", "milliwatts"), "kW": ("kilowatt", "kilowatts"),
        "MW": ("megawatt", "megawatts"), "kWh": ("kilowatt hour", "kilowatt hours"),
        "V": ("volt", "volts"), "J": ("joule", "joules"), "pJ": ("picojoule", "picojoules"),
        "nJ": ("nanojoule", "nanojoules"), "K": ("kelvin", "kelvin"),
        "°C": ("degree Celsius", "degrees Celsius"),
        "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
        "GFLOPS": ("gigaflops", "gigaflops"), "TFLOPS": ("teraflops", "teraflops"),
        "PFLOPS": ("petaflops", "petaflops"), "TOPS": ("tops", "tops"),
        "%": ("percent", "percent"),
    },
    abbreviations={
        "e.g.": "for example", "i.e.": "that is", "vs.": "versus", "etc.": "et cetera",
        "cf.": "compare", "approx.": "approximately", "et al.": "and others",
        "resp.": "respectively",
        "Fig.": "Figure", "Figs.": "Figures", "Eq.": "Equation", "Eqs.": "Equations",
        "Sec.": "Section", "Ch.": "Chapter", "Ref.": "Reference", "Dr.": "Doctor",
        "Mr.": "Mister", "Mrs.": "Missis", "Prof.": "Professor", "w.r.t.": "with respect to",
    },
    code_signs={
        ".": "dot", "/": "slash", "=": "equals", "+": "plus", "*": "star", "<": "less than",
        ">": "greater than", "%": "percent", "@": "at", "&": "and", "|": "pipe", "#": "hash",
        "\\": "backslash", "~": "tilde", "!": "not", "->": "to", "=>": "to", "==": "equals",
        "!=": "is not", "<=": "less than or equal to", ">=": "greater than or equal to",
    },
    to="to", minus="minus", over="over", of="of", about="about", number="number",
    squared="squared", cubed="cubed", power="to the power", sub="sub", root="the square root of",
    total="the sum of", link="link to {host}", formula="formula", image="Image: ",
    table="Table with {columns} columns: ", row="Row {row}: ",
    code_line="Code example{language}, one line.",
    code_lines="Code example{language}, {lines} lines.",
)  # fmt: skip

GERMAN = Wording(
    symbols={
        "≤": "kleiner oder gleich", "≥": "größer oder gleich", "≠": "ungleich", "≈": "ungefähr",
        "±": "plus minus", "×": "mal", "·": "mal", "÷": "geteilt durch", "→": "nach",
        "←": "wird zu", "⇒": "daraus folgt", "∞": "unendlich", "√": "Wurzel aus",
        "∑": "Summe über", "∫": "Integral über", "∂": "d", "∈": "aus", "°": "Grad",
        "‰": "Promille", "%": "Prozent", "§": "Paragraph", "&": "und", "−": "minus",
        "=": "gleich", "<": "kleiner als", ">": "größer als", "+": "plus", "½": "ein halb",
        **GREEK,
    },
    units={
        "kB": ("Kilobyte", "Kilobyte"), "MB": ("Megabyte", "Megabyte"),
        "GB": ("Gigabyte", "Gigabyte"), "TB": ("Terabyte", "Terabyte"),
        "GB/s": ("Gigabyte pro Sekunde", "Gigabyte pro Sekunde"),
        "ns": ("Nanosekunde", "Nanosekunden"), "µs": ("Mikrosekunde", "Mikrosekunden"),
        "ms": ("Millisekunde", "Millisekunden"), "s": ("Sekunde", "Sekunden"),
        "min": ("Minute", "Minuten"), "h": ("Stunde", "Stunden"), "Hz": ("Hertz", "Hertz"),
        "kHz": ("Kilohertz", "Kilohertz"), "MHz": ("Megahertz", "Megahertz"),
        "GHz": ("Gigahertz", "Gigahertz"), "nm": ("Nanometer", "Nanometer"),
        "mm": ("Millimeter", "Millimeter"), "cm": ("Zentimeter", "Zentimeter"),
        "m": ("Meter", "Meter"), "km": ("Kilometer", "Kilometer"), "g": ("Gramm", "Gramm"),
        "kg": ("Kilogramm", "Kilogramm"), "W": ("Watt", "Watt"), "kW": ("Kilowatt", "Kilowatt"),
        "V": ("Volt", "Volt"), "°C": ("Grad Celsius", "Grad Celsius"),
        "%": ("Prozent", "Prozent"),
    },
    abbreviations={
        "z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "d. h.": "das heißt",
        "d.h.": "das heißt", "u. a.": "unter anderem", "u.a.": "unter anderem",
        "usw.": "und so weiter", "bzw.": "beziehungsweise", "ca.": "zirka",
        "vgl.": "vergleiche", "Abb.": "Abbildung", "Nr.": "Nummer", "Dr.": "Doktor",
        "Prof.": "Professor", "S.": "Seite",
    },
    code_signs={
        ".": "Punkt", "/": "Schrägstrich", "=": "gleich", "+": "plus", "*": "Stern",
        "<": "kleiner als", ">": "größer als", "==": "gleich", "!=": "ungleich", "->": "nach",
    },
    to="bis", minus="minus", over="durch", of="von", about="etwa", number="Nummer",
    squared="Quadrat", cubed="hoch drei", power="hoch", sub="Index", root="die Wurzel aus",
    total="die Summe über", link="Link zu {host}", formula="Formel", image="Bild: ",
    table="Tabelle mit {columns} Spalten: ", row="Zeile {row}: ",
    code_line="Programmbeispiel{language}, eine Zeile.",
    code_lines="Programmbeispiel{language}, {lines} Zeilen.",
)  # fmt: skip

_NEUTRAL = Wording(code_line="{language}.", code_lines="{language}, {lines}.")
_BY_LANGUAGE = {"en": ENGLISH, "de": GERMAN}


def primary(language: str) -> str:
    """Return the language without its region: 'en' for 'en-GB'."""
    return language.replace("_", "-").partition("-")[0].lower()


def wording_of(language: str) -> Wording:
    """Return the wording for a BCP 47 `language`; one that says little if we do not know it."""
    return _BY_LANGUAGE.get(primary(language), _NEUTRAL)
