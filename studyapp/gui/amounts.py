"""Numbers and shares as the learner's language writes them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_LARGE: Final = 100_000


def number(value: float, decimals: int = 0) -> str:
    """Return `value` with so many decimals, grouped as the language does."""
    return QLocale().toString(float(value), "f", decimals)


def short_number(value: float) -> str:
    """Return `value` with as many decimals as it needs, as on an axis."""
    if value >= _LARGE:  # where powers of ten would begin
        return number(value)
    return QLocale().toString(float(value), "g", 6)


def percent(share: float) -> str:
    """Return a share in whole per cent."""
    return per_cent(number(100 * share))


def per_cent(written: str) -> str:
    """Put the sign behind (or before) what is written already, such as '87-94'."""
    #: German: a no-break space before the sign
    return QCoreApplication.translate("Amounts", "%1 %").replace("%1", written)
