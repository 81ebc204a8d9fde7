"""Answers in words: what would have been right, and what the learner said."""

from collections.abc import Iterable
from functools import singledispatch

from PySide6.QtCore import QCoreApplication, QLocale

from studyapp.model.answers.cloze import Gap, gaps
from studyapp.model.answers.marking import Chosen, Filled, Matched, Ordered, Response, Said, Typed
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderQuestion,
    Question,
    ShortQuestion,
    TrueFalseQuestion,
)
from studyapp.study.texts import plain_text


@singledispatch
def right_answer(question: Question) -> str:
    """Return what would have been right, in one line."""
    raise TypeError(f"{type(question).__name__} is no question")


def said(question: Question, response: Response) -> str:  # noqa: PLR0911 - a line for each kind
    """Return what the learner answered, '' where that is no text."""
    match question, response:
        case ChoiceQuestion(options=options), Chosen(indices=indices):
            return _joined(options[index].text for index in sorted(indices))
        case _, Said(value=value):
            return _truth(value)
        case _, Typed(text=text):
            return text
        case _, Filled(texts=texts):
            return ", ".join(text or "…" for text in texts)
        case MatchQuestion(pairs=pairs), Matched(rights=rights):
            joined = zip(pairs, rights, strict=False)
            return _joined(f"{pair.left}: {right or '…'}" for pair, right in joined)
        case _, Ordered(items=items):
            return _joined(items, " → ")
        case _:
            return ""


@right_answer.register
def _(question: ChoiceQuestion) -> str:
    return _joined(option.text for option in question.options if option.right)


@right_answer.register
def _(question: TrueFalseQuestion) -> str:
    return _truth(question.answer)


@right_answer.register
def _(question: ShortQuestion) -> str:
    return question.answer


@right_answer.register
def _(question: NumericQuestion) -> str:
    return f"{QLocale().toString(question.answer, 'g', 12)} {question.unit or ''}".strip()


@right_answer.register
def _(question: ClozeQuestion) -> str:
    return _joined(piece.answer for piece in gaps(question.text) if isinstance(piece, Gap))


@right_answer.register
def _(question: MatchQuestion) -> str:
    return _joined(f"{pair.left}: {pair.right}" for pair in question.pairs)


@right_answer.register
def _(question: OrderQuestion) -> str:
    return _joined(question.items, " → ")


@right_answer.register
def _(question: OpenQuestion) -> str:
    return plain_text(question.model_answer)


def _joined(texts: Iterable[str], between: str = "; ") -> str:
    return between.join(plain_text(text) for text in texts)


def _truth(value: bool) -> str:  # noqa: FBT001 - the value itself is what is worded
    if value:
        return QCoreApplication.translate("Answers", "True")
    return QCoreApplication.translate("Answers", "False")
