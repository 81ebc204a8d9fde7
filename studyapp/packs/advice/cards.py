"""Advice on cards: one fact each, asked so that only knowing it helps.

The rules follow the "twenty rules of formulating knowledge" (Wozniak, 1999), as far as they can be
seen without understanding the subject.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from studyapp.packs.advice.wording import SHORTEST, folded, plain, sentences
from studyapp.packs.faults import Faults, shown
from studyapp.packs.kinds import Entry

Advice: TypeAlias = Iterator[tuple[str, str | None, str, str]]  # code, key, message, hint

MOST_SENTENCES: Final = 2
MOST_POINTS: Final = 2
LONGEST_BACK: Final = 240
MOST_HIDDEN: Final = 0.6

_POINT: Final = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+\S", re.MULTILINE)
_TWO_QUESTIONS: Final = re.compile(r"\?\s+\S[^?]*\?")
_YES_OR_NO: Final = re.compile(
    r"(is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|must)\b", re.IGNORECASE
)
_YES: Final = re.compile(r"(yes|no)\b", re.IGNORECASE)
_GAP: Final = re.compile(r"\{\{c([0-9]{1,3})::([^{}]*?)(?:::[^{}]*)?\}\}")
_SHORT_ANSWER: Final = 3
_ONE_OF_TWO: Final = re.compile(r" (or|oder|ou|o) ")  # the card lets choose between answers


def advise_on_cards(cards: Sequence[Entry], faults: Faults, *, english: bool) -> None:
    """Note what could be better about `cards`."""
    asked: dict[tuple[object, ...], tuple[Entry, str]] = {}
    for card in cards:
        for code, key, message, hint in _advice(card, english=english):
            faults.add(card.place(key), code, message, hint)
        _compare(card, asked, faults)


def _advice(card: Entry, *, english: bool) -> Advice:
    front, back = card.get("front", ""), card.get("back", "")
    if card.get("type") == "cloze":
        yield from _cloze(card.get("text", ""))
    if _TWO_QUESTIONS.search(front):
        yield "W601", "front", "the card asks two questions", "make a card of each"
    elif _is_long(back):
        hint = "make a card of each fact, or move what is not asked to extra:"
        yield "W601", "back", "the answer holds more than one fact", hint
    if english and _YES.match(back) and _YES_OR_NO.match(front):
        hint = "ask what, why or how: half of all guesses at yes or no are right"
        yield "W602", "front", "a card that yes or no answers", hint
    answer = folded(card.get("answer", "") or back)
    if _gives_away(front, answer):
        yield "W604", "front", "the front contains the answer", "say it in other words"


def _gives_away(front: str, answer: str) -> bool:
    if len(answer) < SHORTEST or answer.count(" ") >= _SHORT_ANSWER or answer.isdigit():
        return False
    asked = f" {folded(front)} "
    return f" {answer} " in asked and not _ONE_OF_TWO.search(asked)


def _is_long(back: str) -> bool:
    if len(back) > LONGEST_BACK or len(_POINT.findall(back)) > MOST_POINTS:
        return True
    return "." in back and sentences(back) > MOST_SENTENCES


def _cloze(text: str) -> Advice:
    whole = len(plain(text))
    hidden: dict[str, int] = {}
    for number, word in _GAP.findall(text):
        hidden[number] = hidden.get(number, 0) + len(word)
    if whole and any(part > MOST_HIDDEN * whole for part in hidden.values()):
        hint = "hide the one word that matters, and leave the others as its question"
        yield "W605", "text", "a gap hides most of the text", hint


def _compare(
    card: Entry, asked: dict[tuple[object, ...], tuple[Entry, str]], faults: Faults
) -> None:
    """Note a card that asks what another card asks, with another answer."""
    front = folded(card.get("front", ""))
    if not front:
        return
    answer = folded(card.get("answer", "") or card.get("back", ""))
    first, known = asked.setdefault((front, card.get("image"), card.get("audio")), (card, answer))
    if first is not card and known != answer:
        place = first.place("front")
        message = f"{shown(card['front'])} is asked in {place.path}:{place.line} as well"
        hint = "say in each what the other does not mean, or nobody can know which is asked"
        faults.add(card.place("front"), "W603", message, hint)
