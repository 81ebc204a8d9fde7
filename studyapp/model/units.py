"""Units: the smallest things that are scheduled, as a pack's terms and cards give them."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from studyapp.model.answers.cloze import cloze_numbers
from studyapp.model.content import AnswerRule, Card, CardKind, Mask, Pack, Term, TermCards


class UnitKind(StrEnum):
    """How a unit asks; a reversed card and a term in both directions are two basic units."""

    BASIC = "basic"
    TERM = "term"
    CLOZE = "cloze"
    TYPED = "typed"
    OCCLUSION = "occlusion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One thing to remember; `key` is `pack/item` or `pack/item/side` and never changes.

    `front` and `back` are CommonMark. For a cloze `front` is the text with all its gaps and `side`
    the number asked; for an occlusion `side` is the mask asked.
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
    source: str | None = None
    terms: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    front_language: str | None = None
    back_language: str | None = None
    rev: int = 1

    @property
    def content_hash(self) -> str:
        """Identify the wording that was asked, so that a log can tell old text from new."""
        text = "\x1f".join((self.kind, self.side, self.front, self.back, *self.accept))
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def units_of(pack: Pack) -> tuple[Unit, ...]:
    """Return every unit of `pack` in learning order: by lesson, terms before cards."""
    order = {lesson.id: place for place, lesson in enumerate(pack.lessons)}
    homes = {term: lesson.id for lesson in pack.lessons for term in lesson.terms}
    found: list[Unit] = []
    for term in pack.terms:
        found.extend(_term_units(pack, term, homes.get(term.id)))
    for card in pack.cards:
        found.extend(_card_units(pack, card))
    retired = set(pack.retired)
    kept = [unit for unit in found if unit.item not in retired]
    last = len(order)
    kept.sort(key=lambda unit: order.get(unit.lesson or "", last))
    return tuple(
        replace(unit, lesson_position=order.get(unit.lesson or "", last), position=place)
        for place, unit in enumerate(kept)
    )


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
                yield _card_unit(pack, card, mask.id, UnitKind.OCCLUSION, card.alt, mask.label)


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
        extra=card.extra,
        image=card.image,
        source=card.source,
        terms=card.terms,
        tags=card.tags,
        front_language=card.back_language if swapped else card.front_language,
        back_language=card.front_language if swapped else card.back_language,
        rev=card.rev,
    )
