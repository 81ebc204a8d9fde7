"""Units: the smallest things that are scheduled, as a pack's terms and cards give them."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from studyapp.model.answers.cloze import cloze_numbers
from studyapp.model.content import (
    AnswerRule,
    Card,
    CardKind,
    Mask,
    Pack,
    Question,
    Term,
    TermCards,
)


class UnitKind(StrEnum):
    """How a unit asks; a reversed card and a term in both directions are two basic units.

    A question is a unit from the first time it was missed, or when it shares a card's memory.
    """

    BASIC = "basic"
    TERM = "term"
    CLOZE = "cloze"
    TYPED = "typed"
    OCCLUSION = "occlusion"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One thing to remember; `key` is `pack/item` or `pack/item/side` and never changes.

    `front` and `back` are CommonMark. For a cloze `front` is the text with all its gaps and `side`
    the number asked; for an occlusion `side` is the mask asked; for a question it is the
    question's id, and `mode` its kind. `say` is how a voice says the front, `audio` a sound of the
    pack that belongs to it. `forms` are the ways to ask for one memory, easy ones
    first; none if there is just this one.
    """

    key: str
    pack: str
    item: str
    side: str
    kind: UnitKind
    front: str
    back: str
    lesson: str | None = None
    lesson_position: int = 0
    position: int = 0
    accept: tuple[str, ...] = ()
    rule: AnswerRule = field(default_factory=AnswerRule)
    masks: tuple[Mask, ...] = ()
    mode: str = "hide-one"
    hint: str | None = None
    extra: str | None = None
    image: str | None = None
    say: str | None = None
    audio: str | None = None
    source: str | None = None
    terms: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    front_language: str | None = None
    back_language: str | None = None
    rev: int = 1
    forms: tuple["Unit", ...] = ()

    def form(self, turn: int) -> "Unit":
        """Return how the unit asks at its `turn`-th answer, counted from 0: its forms rotate."""
        return self.forms[turn % len(self.forms)] if self.forms else self

    @property
    def content_hash(self) -> str:
        """Identify the wording that was asked, so that a log can tell old text from new."""
        text = "\x1f".join((self.kind, self.side, self.front, self.back, *self.accept))
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def units_of(pack: Pack) -> tuple[Unit, ...]:
    """Return every unit of `pack` in learning order: by lesson, terms before cards.

    Items that name the same `memory` are forms of one. Questions alone are no units to learn.
    """
    order = {lesson.id: place for place, lesson in enumerate(pack.lessons)}
    homes = {term: lesson.id for lesson in pack.lessons for term in lesson.terms}
    retired = set(pack.retired)
    found: list[tuple[str, Unit]] = []
    for term in pack.terms:
        found.extend((term.id, unit) for unit in _term_units(pack, term, homes.get(term.id)))
    for card in pack.cards:
        found.extend((card.memory or card.id, unit) for unit in _card_units(pack, card))
    named = [question for question in pack.questions if question.memory]
    found.extend((question.memory or "", question_unit(pack.id, question)) for question in named)
    kept = list(_joined(pack, [(name, unit) for name, unit in found if unit.item not in retired]))
    last = len(order)
    kept.sort(key=lambda unit: order.get(unit.lesson or "", last))
    return tuple(
        replace(unit, lesson_position=order.get(unit.lesson or "", last), position=place)
        for place, unit in enumerate(kept)
    )


def memory_keys(pack: Pack) -> dict[str, str]:
    """Return the key of the memory of each question, by its id: its own, or that of its unit."""
    keys = _memory_keys(pack)
    return {
        question.id: keys.get(name, f"{pack.id}/{name}")
        for question in pack.questions
        for name in (question.memory or question.id,)
    }


def question_unit(pack: str, question: Question) -> Unit:
    """Return `question` as a unit with a memory of its own."""
    return Unit(
        key=f"{pack}/{question.id}",
        pack=pack,
        item=question.id,
        side=question.id,
        kind=UnitKind.QUESTION,
        front=question.prompt,
        back="",
        lesson=question.lesson or lesson_of_source(question.source),
        source=question.source,
        terms=question.terms,
        tags=question.tags,
        mode=type(question).__name__.removesuffix("Question").lower(),
        rev=question.rev,
    )


def shared(key: str, forms: Sequence[Unit]) -> Unit:
    """Return one unit with the memory `key` that asks in all of `forms`, easy ones first."""
    own = next((form for form in forms if form.key == key), forms[0])
    ranked = sorted(forms, key=_effort)
    return replace(own, key=key, forms=tuple(replace(form, key=key) for form in ranked))


def _joined(pack: Pack, found: list[tuple[str, Unit]]) -> Iterator[Unit]:
    """Yield the units, those that ask for the same memory as one, where the first one stood."""
    keys = _memory_keys(pack)
    groups: dict[str, list[Unit]] = {}
    for name, unit in found:
        key = keys.get(name, f"{pack.id}/{name}") if _can_join(unit) else unit.key
        groups.setdefault(key, []).append(unit)
    for key, forms in groups.items():
        if all(form.kind is UnitKind.QUESTION for form in forms):
            continue
        if len(forms) > 1:
            yield shared(key, forms)
        else:
            yield forms[0] if forms[0].key == key else replace(forms[0], key=key)


def _memory_keys(pack: Pack) -> dict[str, str]:
    """Return the key under which an item that others may join is known, by the item's id."""
    keys = {term.id: f"{pack.id}/{term.id}/f" for term in pack.terms}
    for card in pack.cards:
        first = next(_card_units(pack, card), None)
        if first is not None and _can_join(first):
            keys[card.id] = first.key
    return keys


def _can_join(unit: Unit) -> bool:
    """Tell whether a unit asks for its item as a whole: no other gap, mask or direction does."""
    match unit.kind:
        case UnitKind.CLOZE:
            return len(cloze_numbers(unit.front)) == 1
        case UnitKind.OCCLUSION:
            return False
        case _:
            return unit.side != "r"


def _effort(form: Unit) -> int:
    """Rank how much a form asks of memory: to recognise, to recall, to write."""
    if form.kind is UnitKind.QUESTION:
        return _EFFORT_OF_QUESTIONS.get(form.mode, 2)
    return _EFFORT.get(form.kind, 1)


_EFFORT: Final = {UnitKind.CLOZE: 2, UnitKind.TYPED: 3}
_EFFORT_OF_QUESTIONS: Final = {
    "choice": 0,
    "truefalse": 0,
    "cloze": 3,
    "short": 3,
    "numeric": 3,
    "open": 4,
}


def lesson_of_source(source: str | None) -> str | None:
    """Return the lesson id of a `lesson#anchor` source; None for a place in another pack."""
    lesson = source.partition("#")[0] if source else None
    return None if lesson is None or "/" in lesson else lesson


def _term_units(pack: Pack, term: Term, home: str | None) -> Iterator[Unit]:
    wanted = term.card or pack.cards_from_terms
    if wanted is TermCards.NONE:
        return
    sides = [("f", term.term, term.definition)]
    if wanted is TermCards.BOTH:
        sides.append(("r", term.definition, term.term))
    for side, front, back in sides:
        yield Unit(
            key=f"{pack.id}/{term.id}/{side}",
            pack=pack.id,
            item=term.id,
            side=side,
            kind=UnitKind.TERM,
            front=front,
            back=back,
            lesson=lesson_of_source(term.source) or home,
            image=term.image,
            source=term.source,
            terms=(term.id,),
            tags=term.tags,
            rev=term.rev,
        )


def _card_units(pack: Pack, card: Card) -> Iterator[Unit]:
    match card.kind:
        case CardKind.BASIC:
            yield _card_unit(pack, card, "", UnitKind.BASIC, card.front, card.back)
        case CardKind.REVERSED:
            yield _card_unit(pack, card, "f", UnitKind.BASIC, card.front, card.back)
            yield _card_unit(pack, card, "r", UnitKind.BASIC, card.back, card.front)
        case CardKind.CLOZE:
            for number in cloze_numbers(card.text):
                yield _card_unit(pack, card, str(number), UnitKind.CLOZE, card.text, "")
        case CardKind.TYPED:
            yield _card_unit(pack, card, "", UnitKind.TYPED, card.front, card.answer)
        case CardKind.OCCLUSION:
            for mask in card.masks:
                unit = _card_unit(pack, card, mask.id, UnitKind.OCCLUSION, card.alt, mask.label)
                yield replace(unit, hint=mask.hint or card.hint)


def _card_unit(pack: Pack, card: Card, side: str, kind: UnitKind, front: str, back: str) -> Unit:
    key = f"{pack.id}/{card.id}/{side}" if side else f"{pack.id}/{card.id}"
    swapped = side == "r"
    return Unit(
        key=key,
        pack=pack.id,
        item=card.id,
        side=side,
        kind=kind,
        front=front,
        back=back,
        lesson=card.lesson or lesson_of_source(card.source),
        accept=card.accept,
        rule=card.rule,
        masks=card.masks,
        mode=card.mode,
        hint=card.hint,
        say=None if swapped else card.say,
        audio=None if swapped else card.audio,
        extra=card.extra,
        image=card.image,
        source=card.source,
        terms=card.terms,
        tags=card.tags,
        front_language=card.back_language if swapped else card.front_language,
        back_language=card.front_language if swapped else card.back_language,
        rev=card.rev,
    )
