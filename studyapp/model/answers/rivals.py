"""What the items of a pack answer with: a typed answer must not be taken for another item's."""

from collections.abc import Iterator

from studyapp.model.answers.cloze import Gap, gaps
from studyapp.model.content import (
    Card,
    CardKind,
    ClozeQuestion,
    Pack,
    Question,
    ShortQuestion,
)


def answers_of(pack: Pack) -> frozenset[str]:
    """Return every answer that `pack` asks for in words, its variants between bars."""
    return frozenset(
        {
            *(_listed(term.term, *term.aka) for term in pack.terms),
            *(text for card in pack.cards for text in _of_card(card)),
            *(text for question in pack.questions for text in _of_question(question)),
        }
    )


def _of_card(card: Card) -> Iterator[str]:
    if card.kind is CardKind.TYPED:
        yield _listed(card.answer, *card.accept)


def _of_question(question: Question) -> Iterator[str]:
    match question:
        case ShortQuestion(answer=answer, accept=accept):
            yield _listed(answer, *accept)
        case ClozeQuestion(text=text):
            for piece in gaps(text):
                if isinstance(piece, Gap):
                    yield _listed(piece.answer, *piece.accept)
        case _:
            return


def _listed(*texts: str) -> str:
    return " | ".join(texts)
