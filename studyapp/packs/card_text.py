"""Writes a card as the YAML that the reader reads: an item of a list, one key a line."""

import json
import re
from collections.abc import Iterator
from typing import Final

from studyapp.model.content import AnswerRule, Card, CardKind, Mask
from studyapp.packs.files import without_control
from studyapp.packs.format import ELSEWHERE, is_elsewhere

_INDENT: Final = "  "
# What every YAML reader takes for a text as it stands; all else gets quotes.
_BARE: Final = re.compile(r"[^\W\d_][\w ,.;()/+*=%'?!\u2013\u2014\u2019-]*")
_WORDS_OF_YAML: Final = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
_LONGEST_BARE: Final = 200
_LINES_OF_YAML: Final = re.compile("[\x85\u2028\u2029\ufeff]")  # it would break or drop them


def card_lines(card: Card) -> str:
    """Return `card` as an item of the list `cards:`, with the line feed after it."""
    lines = (f"{key}: {value}" for key, value in _pairs(card))
    return f"{_INDENT}- " + f"\n{_INDENT * 2}".join(lines) + "\n"


def scalar(text: str, indent: str = "") -> str:
    """Return `text`, without space around it, as a value behind a key that stands at `indent`."""
    text = without_control(text).strip()
    if _LINES_OF_YAML.search(text):
        quoted = json.dumps(text, ensure_ascii=False)
        return _LINES_OF_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    if "\n" in text:
        within = f"\n{indent}{_INDENT}"
        return f"|-{within}" + within.join(text.split("\n"))
    bare = _BARE.fullmatch(text) and len(text) <= _LONGEST_BARE
    if bare and text.lower() not in _WORDS_OF_YAML:
        return text
    return json.dumps(text, ensure_ascii=False)


def _pairs(card: Card) -> Iterator[tuple[str, str]]:
    indent = _INDENT * 2
    yield "id", card.id
    if card.kind is not CardKind.BASIC:
        yield "type", card.kind
    for key, text in _texts(card):
        if text:
            yield key, scalar(text, indent)
    for key, words in (("accept", card.accept), ("tags", card.tags), ("terms", card.terms)):
        if words:
            yield key, _row(words)
    if card.rule != AnswerRule():
        yield "match", _rule(card.rule)
    if card.masks:
        yield "masks", _masks(card.masks)
        yield "mode", card.mode
    if card.source:
        yield (ELSEWHERE if is_elsewhere(card.source) else "source"), scalar(card.source)
    if card.rev != 1:
        yield "rev", str(card.rev)


def _texts(card: Card) -> tuple[tuple[str, str | None], ...]:
    return (
        ("front", card.front),
        ("back", card.back),
        ("text", card.text),
        ("answer", card.answer),
        ("alt", card.alt),
        ("hint", card.hint),
        ("extra", card.extra),
        ("image", card.image),
        ("audio", card.audio),
        ("say", card.say),
        ("lesson", card.lesson),
        ("front_lang", card.front_language),
        ("back_lang", card.back_language),
    )


def _row(words: tuple[str, ...]) -> str:
    """Return a list in brackets, in which a comma parts."""
    return f"[{', '.join(_word(word) for word in words)}]"


def _word(text: str) -> str:
    written = scalar(" ".join(text.split()))
    return json.dumps(text, ensure_ascii=False) if "," in written and written == text else written


def _rule(rule: AnswerRule) -> str:
    typos = "" if rule.typos is None else f", typos: {rule.typos}"
    return f"{{case: {rule.case}, accents: {rule.accents}{typos}}}"


def _masks(masks: tuple[Mask, ...]) -> str:
    lines = (
        f"\n{_INDENT * 3}- {{id: {mask.id}, rect: [{', '.join(f'{n:g}' for n in mask.rect)}], "
        f"label: {json.dumps(mask.label, ensure_ascii=False)}{_mask_hint(mask)}}}"
        for mask in masks
    )
    return "".join(lines)


def _mask_hint(mask: Mask) -> str:
    return f", hint: {json.dumps(mask.hint, ensure_ascii=False)}" if mask.hint else ""
