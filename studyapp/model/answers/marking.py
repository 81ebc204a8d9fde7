"""Mark the response to a question, and grade it for the memory model."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from studyapp.model.answers.arrangement import Arrangement, arrange
from studyapp.model.answers.cloze import Gap, gaps
from studyapp.model.answers.comparison import Comparison, Verdict
from studyapp.model.answers.numeric import compare_number
from studyapp.model.answers.responses import (
    Chosen,
    Filled,
    Matched,
    Ordered,
    Response,
    Said,
    SelfGraded,
    Skipped,
    Typed,
)
from studyapp.model.answers.taught import taught
from studyapp.model.answers.typed import compare
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    Option,
    OrderQuestion,
    Question,
    ShortQuestion,
    TrueFalseQuestion,
)
from studyapp.model.memory import Rating

__all__ = [  # asking and marking go together, so one import brings both
    "Arrangement",
    "Chosen",
    "Confidence",
    "Feedback",
    "Filled",
    "Marked",
    "Matched",
    "Ordered",
    "Response",
    "Said",
    "SelfGraded",
    "Skipped",
    "Typed",
    "arrange",
    "counted",
    "grade",
    "mark",
]

_T = TypeVar("_T")
_NONE: Mapping[int, Sequence[str]] = MappingProxyType({})


class Confidence(StrEnum):
    """How sure the learner was."""

    SURE = "sure"
    UNSURE = "unsure"
    GUESSED = "guessed"


@dataclass(frozen=True, slots=True)
class Feedback:
    """What to say about one option that was chosen, or missed though right."""

    option: int
    chosen: bool
    right: bool
    why: str | None


@dataclass(frozen=True, slots=True)
class Marked:
    """The mark: `credit` from 0 to 1; if `near`, the learner decides whether it counts.

    `comparisons` has one entry a typed text, `feedback` one an option worth talking about.
    """

    right: bool
    credit: float
    near: bool = False
    comparisons: tuple[Comparison, ...] = ()
    feedback: tuple[Feedback, ...] = ()


def mark(  # noqa: PLR0911 - one line for each kind of question
    question: Question,
    response: Response,
    others: Collection[str] = (),
    language: str = "en",
    variants: Mapping[int, Sequence[str]] = _NONE,
) -> Marked:
    """Mark a response; `others` are the answers of other items in the pack.

    `variants` are the wordings that the learner taught the app, by gap (0 without gaps).

    Raises:
        TypeError: the response is of a kind that the question cannot have.
    """
    match question, response:
        case ChoiceQuestion(), Chosen() | Skipped():
            chosen = response.indices if isinstance(response, Chosen) else frozenset[int]()
            return _choice(question, chosen)
        case _, Skipped():
            return Marked(right=False, credit=0.0)
        case TrueFalseQuestion(), Said():
            return _share([response.value == question.answer])
        case NumericQuestion(), Typed():
            return _compared([_number(question, response.text, language)])
        case ShortQuestion(), Typed():
            return _compared([_short(question, response.text, others, language, variants)])
        case ClozeQuestion(), Filled():
            return _compared(_filled(question, response.texts, others, language, variants))
        case MatchQuestion(), Matched():
            return _share(_joined(question, response.rights))
        case OrderQuestion(), Ordered():
            return _order(question.items, response.items)
        case OpenQuestion(), SelfGraded():
            return _share(_padded(response.points, max(1, len(question.rubric))))
        case _:
            raise TypeError(f"{type(question).__name__} takes no {type(response).__name__}")


def counted(marked: Marked) -> Marked:
    """Return the mark after the learner said that a near response counts."""
    if not marked.near:
        return marked
    right = [one.verdict is not Verdict.WRONG for one in marked.comparisons]
    return replace(marked, right=all(right), credit=sum(right) / len(right))


def grade(
    question: Question,
    marked: Marked,
    confidence: Confidence | None,
    hints_used: int,
    counted_near: bool,  # noqa: FBT001 - the last of five plain facts about one answer
) -> Rating:
    """Return what an answer means for memory: Again, Hard or Good.

    A guess is no knowledge; the last of several hints gives the answer away. A right choice
    without a word about confidence is Hard: choosing asks less than recalling.
    """
    right = marked.right or (marked.near and counted_near and counted(marked).right)
    given_away = hints_used >= max(2, len(question.hints))
    if not right or given_away or confidence is Confidence.GUESSED:
        return Rating.AGAIN
    chosen = isinstance(question, ChoiceQuestion | TrueFalseQuestion)
    unsure = confidence is Confidence.UNSURE or (chosen and confidence is None)
    return Rating.HARD if unsure or hints_used or not marked.right else Rating.GOOD


# --- by kind of question ---------------------------------------------------------------------


def _share(points: Sequence[bool | None]) -> Marked:
    """Mark by the share of points that were met."""
    met = sum(bool(point) for point in points)
    return Marked(right=0 < met == len(points), credit=met / len(points) if points else 0.0)


def _compared(comparisons: Sequence[Comparison]) -> Marked:
    """Mark typed texts: near if nothing is wrong and something is for the learner to decide."""
    verdicts = {one.verdict for one in comparisons}
    near = Verdict.NEAR in verdicts and Verdict.WRONG not in verdicts
    marked = _share([one.right for one in comparisons])
    return replace(marked, near=near, comparisons=tuple(comparisons))


def _choice(question: ChoiceQuestion, chosen: frozenset[int]) -> Marked:
    options = question.options
    chosen &= frozenset(range(len(options)))
    wanted = frozenset(index for index, option in enumerate(options) if option.right)
    right = chosen == wanted if question.several else len(chosen) == 1 and chosen <= wanted
    return Marked(
        right=right and bool(chosen),
        credit=_choice_credit(question, chosen, right=right and bool(chosen)),
        feedback=_feedback(options, chosen, several=question.several),
    )


def _choice_credit(question: ChoiceQuestion, chosen: frozenset[int], *, right: bool) -> float:
    """Give the author's credit per option, or so much that choosing all or none earns nothing."""
    explicit = any(option.credit is not None for option in question.options)
    if right or not (question.partial or explicit) or (len(chosen) > 1 and not question.several):
        return float(right)
    earned = (_option_credit(question.options, index) for index in chosen)
    return min(1.0, max(0.0, sum(earned)))


def _option_credit(options: tuple[Option, ...], index: int) -> float:
    option = options[index]
    if option.credit is not None:
        return option.credit
    alike = sum(other.right == option.right for other in options)
    return 1 / alike if option.right else -1 / alike


def _feedback(
    options: tuple[Option, ...], chosen: frozenset[int], *, several: bool
) -> tuple[Feedback, ...]:
    """Speak of what was chosen, and of what was missed unless another right one was enough."""
    enough = not several and any(options[index].right for index in chosen)
    return tuple(
        Feedback(index, index in chosen, option.right, option.why)
        for index, option in enumerate(options)
        if index in chosen or (option.right and not enough)
    )


def _number(question: NumericQuestion, text: str, language: str) -> Comparison:
    tolerance, unit = question.tolerance, question.unit
    return compare_number(text, question.answer, tolerance, question.relative, unit, language)


def _short(
    question: ShortQuestion,
    text: str,
    others: Collection[str],
    language: str,
    variants: Mapping[int, Sequence[str]],
) -> Comparison:
    found = compare(text, question.answer, question.accept, others, question.rule, language)
    return taught(found, text, variants.get(0, ()), language)


def _filled(
    question: ClozeQuestion,
    texts: tuple[str, ...],
    others: Collection[str],
    language: str,
    variants: Mapping[int, Sequence[str]],
) -> list[Comparison]:
    """Compare gap by gap; what belongs in another gap is another item's answer."""
    blanks = [piece for piece in gaps(question.text) if isinstance(piece, Gap)]
    rivals = (*others, *(blank.answer for blank in blanks), *question.bank)
    return [
        taught(
            compare(text or "", blank.answer, blank.accept, rivals, language=language),
            text or "",
            variants.get(place, ()),
            language,
        )
        for place, (text, blank) in enumerate(zip(_padded(texts, len(blanks)), blanks, strict=True))
    ]


def _joined(question: MatchQuestion, rights: tuple[str | None, ...]) -> list[bool]:
    """Tell for each pair whether it was joined."""
    pairs = zip(_padded(rights, len(question.pairs)), question.pairs, strict=True)
    return [mine == pair.right for mine, pair in pairs]


def _order(items: tuple[str, ...], mine: tuple[str, ...]) -> Marked:
    """Mark an order: all or, as credit, the longest stretch of items in right sequence."""
    from rapidfuzz.distance import LCSseq

    if mine == items:
        return Marked(right=True, credit=1.0)
    kept = LCSseq.similarity(list(mine), list(items))
    return Marked(right=False, credit=max(0, kept - 1) / max(1, len(items) - 1, len(mine) - 1))


def _padded(texts: tuple[_T, ...], length: int) -> tuple[_T | None, ...]:
    return (*texts[:length], *[None] * (length - len(texts)))
