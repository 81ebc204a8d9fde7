"""What comes out when a response is compared with an answer."""

from dataclasses import dataclass
from enum import StrEnum

from studyapp.model.answers.difference import Piece


class Verdict(StrEnum):
    """Exact and variant are right; near is for the learner to decide; wrong is wrong."""

    EXACT = "exact"
    VARIANT = "variant"
    NEAR = "near"
    WRONG = "wrong"


# Every rule that can count, so that a page can say each in the learner's language.
RULES = frozenset({
    # texts
    "same", "case", "accents", "punctuation", "article", "listed", "other-form", "optional",
    "plural", "spacing", "spelling", "typo", "word-order", "empty", "too-long", "other-answer",
    "negation", "opposite", "digits", "missing-words", "different", "taught",
    # numbers
    "tolerance", "unit", "unit-missing", "unit-extra", "unit-case", "separator", "sign",
    "power-of-ten", "value", "not-a-number",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comparison:
    """A verdict, the rule of `RULES` that counted, what it names, and the coloured difference.

    `arguments`: typo: typed word, right word, …; other-answer: that answer; unit…: the unit asked
    for; opposite and negation: typed word, right word.
    """

    verdict: Verdict
    rule: str
    arguments: tuple[str, ...] = ()
    difference: tuple[Piece, ...] = ()

    @property
    def right(self) -> bool:
        """Tell whether the response counts without asking the learner."""
        return self.verdict in {Verdict.EXACT, Verdict.VARIANT}
