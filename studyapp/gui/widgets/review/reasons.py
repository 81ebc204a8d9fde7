"""Why a typed answer counts or not, in the learner's words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studyapp.model.answers.comparison import Comparison, Verdict


def headline(verdict: Verdict) -> str:
    """Return a verdict in a word or two."""
    return QCoreApplication.translate("Reasons", _HEADLINES[verdict])


def reason(comparison: Comparison) -> str:
    """Return one sentence on the rule that counted, '' if there is nothing to explain."""
    wrong = comparison.verdict is Verdict.WRONG
    text = (_IF_WRONG.get(comparison.rule) if wrong else None) or _REASONS.get(comparison.rule, "")
    said = QCoreApplication.translate("Reasons", text) if text else ""
    for place, argument in enumerate(comparison.arguments, 1):
        said = said.replace(f"%{place}", argument)
    return "" if "%1" in said else said


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Reasons", text))


_HEADLINES: Final = {
    Verdict.EXACT: _mark("Right"),
    Verdict.VARIANT: _mark("Right"),
    Verdict.NEAR: _mark("Nearly right"),
    Verdict.WRONG: _mark("Not right"),
}

_REASONS: Final = {
    "same": "",
    "case": _mark("Capital letters do not matter here."),
    "accents": _mark("The accents differ."),
    "punctuation": _mark("Only the punctuation differs."),
    "article": _mark("The article is left out of account."),
    "listed": _mark("The author accepts this wording too."),
    "other-form": _mark("This is another form of the same answer."),
    "optional": _mark("The part in brackets may be left out."),
    "plural": _mark("Singular and plural both count."),
    "spacing": _mark("Spaces and hyphens do not matter here."),
    "spelling": _mark("This is another spelling of the same word."),
    "typo": _mark("This looks like a slip of the keys: %1 for %2."),
    "word-order": _mark("The words are right, their order is another one."),
    "empty": _mark("Nothing was typed."),
    "too-long": _mark("The answer is far too long to compare."),
    "other-answer": _mark("“%1” is the answer to another question."),
    "negation": _mark("A negation turns the meaning round."),
    "opposite": _mark("“%1” is the opposite of “%2”."),
    "digits": _mark("The number differs."),
    "missing-words": _mark("Some words are missing."),
    "different": _mark("The answer is another one."),
    "taught": _mark("You said that this wording counts."),
    "tolerance": _mark("Close enough: the author allows for rounding."),
    "unit": _mark("The same quantity in another unit."),
    "unit-missing": _mark("The number is right; the unit is %1."),
    "unit-extra": _mark("The number is right; no unit was asked for."),
    "unit-case": _mark("The number is right; the unit is written %1."),
    "separator": _mark("Read another way, the number is right: mind the comma and the point."),
    "sign": _mark("The sign is the wrong way round."),
    "power-of-ten": _mark("The digits are right, the power of ten is not."),
    "value": _mark("The value is another one."),
    "not-a-number": _mark("This cannot be read as a number."),
}

_IF_WRONG: Final = {
    "case": _mark("Capital letters matter here."),
    "accents": _mark("Accents matter here."),
    "article": _mark("The article is another one: %1."),
    "unit": _mark("The unit is another one: %1 was asked for."),
}
