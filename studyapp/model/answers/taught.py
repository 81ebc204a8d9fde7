"""Wordings that the learner wants to count, beside those of the author."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from studyapp.model.answers.comparison import Comparison, Verdict
from studyapp.model.answers.folding import words

# What means something else, or nothing at all: nobody can want that to count. A number is no
# wording: another one is another answer.
_NEVER: Final = frozenset(
    (
        *("other-answer", "opposite", "negation", "digits", "empty", "too-long"),
        *("value", "sign", "power-of-ten", "unit", "unit-case", "unit-missing", "unit-extra"),
        *("separator", "not-a-number"),
    )
)


def can_teach(found: Comparison) -> bool:
    """Tell whether a response that was not right may be taught as another wording."""
    return not found.right and found.rule not in _NEVER


def taught(found: Comparison, response: str, variants: Sequence[str], language: str) -> Comparison:
    """Return the comparison, as a variant if the response is one of the learner's wordings."""
    if not variants or not can_teach(found):
        return found
    said = words(response, language)
    if any(words(variant, language) == said for variant in variants):
        return replace(found, verdict=Verdict.VARIANT, rule="taught", arguments=())
    return found
