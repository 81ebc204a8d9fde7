import pytest

from studyapp.model.shelf import CardEntry
from studyapp.study.card_search import CardSearch

FRONTS = ("Graukäse", "Straße", "la fête", "Pruning a tree")


def entry(number: int, front: str) -> CardEntry:
    tags = ("Prüfung",) if number else ()
    return CardEntry("own.cards", f"c-{number}", "basic", front, "something", tags, None, 1)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("KASE", ["Graukäse"]),
        ("strasse", ["Straße"]),
        ("fete la", ["la fête"]),
        ("graukase", ["Graukäse"]),
        ("prunning", ["Pruning a tree"]),
        ("zzqq", []),
        ("", list(FRONTS)),
        ("prufung", list(FRONTS[1:])),
    ],
)
def test_cards_are_found_however_they_are_typed(typed: str, wanted: list[str]) -> None:
    cards = CardSearch([entry(number, front) for number, front in enumerate(FRONTS)])
    assert [found.front for found in cards.find(typed)] == wanted


def test_a_tag_narrows_what_is_found() -> None:
    cards = CardSearch([entry(number, front) for number, front in enumerate(FRONTS)])
    assert [found.front for found in cards.find("", "Prüfung")] == list(FRONTS[1:])
