"""Makes the model's values from records that were read without errors."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from studyapp.model.content import (
    AnswerRule,
    Card,
    CardKind,
    ChoiceQuestion,
    ClozeQuestion,
    Credit,
    Mask,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    Option,
    OrderQuestion,
    Pair,
    Person,
    Pool,
    PracticeTest,
    Pronunciations,
    Question,
    ShortQuestion,
    Speaker,
    Term,
    TermCards,
    TrueFalseQuestion,
)
from studyapp.packs.format import ELSEWHERE, is_elsewhere
from studyapp.packs.kinds import Entry
from studyapp.packs.nodes import ScalarNode

_RENAMED: Final = {
    "front_lang": "front_language",
    "back_lang": "back_language",
    "lang": "language",
    "pass": "passing",
}


def term(entry: Entry) -> Term:
    """Return the glossary term in `entry`."""
    fields = _fields(entry, "card")
    card = TermCards(entry["card"]) if "card" in entry else None
    return Term(**fields, card=card)


def card(entry: Entry) -> Card:
    """Return the card in `entry`."""
    fields = _fields(entry, "type", "match", "masks")
    masks = tuple(Mask(**it.values) for it in entry.get("masks", ()))
    kind = CardKind(entry.get("type", CardKind.BASIC))
    fields.setdefault("source", _elsewhere(entry))
    return Card(**fields, kind=kind, masks=masks, rule=_rule(entry))


def question(entry: Entry) -> Question:
    """Return the question in `entry`."""
    fields = _fields(entry, "type", "scoring", "match", "choices", "pairs", "tolerance")
    return _QUESTIONS[entry["type"]](entry, fields)


def practice_test(entry: Entry) -> PracticeTest:
    """Return the practice test in `entry`."""
    fields = _fields(entry, "sections")
    return PracticeTest(**fields, sections=tuple(map(_pool, entry["sections"])))


def pronunciations(entry: Entry | None) -> Pronunciations:
    """Return the speech list in `entry`, the empty one if there is none."""
    return Pronunciations() if entry is None else Pronunciations(**_fields(entry))


def person(entry: Entry) -> Person:
    """Return the author in `entry`."""
    return Person(**_fields(entry))


def speaker(name: str, entry: Entry) -> Speaker:
    """Return the speaker in `entry`, whose key is `name`."""
    return Speaker(id=name, **_fields(entry, "name"), name=entry["name"])


def credit(entry: Entry) -> Credit:
    """Return the credit in `entry`."""
    return Credit(**_fields(entry))


def _fields(entry: Entry, *left_out: str) -> dict[str, Any]:
    return {
        _RENAMED.get(key, key): value for key, value in entry.values.items() if key not in left_out
    }


def _elsewhere(entry: Entry) -> str | None:
    """Return the place in another pack that a card comes from."""
    node = entry.node.value(ELSEWHERE)
    named = isinstance(node, ScalarNode) and is_elsewhere(node.text)
    return node.text if named and isinstance(node, ScalarNode) else None


def _rule(entry: Entry) -> AnswerRule:
    rule = entry.get("match")
    return AnswerRule() if rule is None else AnswerRule(**rule.values)


def _option(entry: Entry) -> Option:
    right = "right" in entry
    text = entry["right"] if right else entry["wrong"]
    return Option(text, right, entry.get("why"), entry.get("credit"))


def _pool(entry: Entry) -> Pool:
    wanted = entry["from"].values if "from" in entry else {}
    return Pool(entry.get("title", ""), entry.get("pick"), entry.get("ids", ()), **wanted)


def _choice(entry: Entry, fields: dict[str, Any]) -> ChoiceQuestion:
    return ChoiceQuestion(
        **fields,
        options=tuple(map(_option, entry["choices"])),
        several=entry["type"] == "multi",
        partial=entry.get("scoring") == "partial",
    )


def _numeric(entry: Entry, fields: dict[str, Any]) -> NumericQuestion:
    tolerance, relative = entry.get("tolerance", (0.0, False))
    return NumericQuestion(**fields, tolerance=tolerance, relative=relative)


def _match(entry: Entry, fields: dict[str, Any]) -> MatchQuestion:
    pairs = tuple(Pair(it["left"], it["right"]) for it in entry["pairs"])
    return MatchQuestion(**fields, pairs=pairs)


_QUESTIONS: Final[Mapping[str, Callable[[Entry, dict[str, Any]], Question]]] = {
    "choice": _choice,
    "multi": _choice,
    "truefalse": lambda _, fields: TrueFalseQuestion(**fields),
    "numeric": _numeric,
    "short": lambda entry, fields: ShortQuestion(**fields, rule=_rule(entry)),
    "cloze": lambda _, fields: ClozeQuestion(**fields),
    "match": _match,
    "order": lambda _, fields: OrderQuestion(**fields),
    "open": lambda _, fields: OpenQuestion(**fields),
}
