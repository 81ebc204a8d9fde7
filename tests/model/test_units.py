from collections.abc import Sequence
from pathlib import Path

from studyapp.model.content import (
    Card,
    CardKind,
    ChoiceQuestion,
    Option,
    Pack,
    Person,
    Question,
    ShortQuestion,
    Term,
    TermCards,
)
from studyapp.model.units import Unit, UnitKind, memory_keys, units_of
from studyapp.packs.reader import read_pack

GOOD = Path(__file__).parents[1] / "packs" / "samples" / "good"
GPU = Term("gpu", "GPU", "a chip with many small cores")
OPTIONS = (Option("this", right=True), Option("that", right=False))


def pack(
    cards: Sequence[Card] = (), questions: Sequence[Question] = (), terms: Sequence[Term] = (GPU,)
) -> Pack:
    return Pack(
        id="p",
        version="1.0.0",
        title="P",
        language="en",
        license="CC0-1.0",
        authors=(Person("A test"),),
        terms=tuple(terms),
        cards=tuple(cards),
        questions=tuple(questions),
    )


def typed(name: str, memory: str | None = None) -> Card:
    return Card(id=name, kind=CardKind.TYPED, front="Which chip?", answer="GPU", memory=memory)


def cloze(name: str, text: str, memory: str | None = None) -> Card:
    return Card(id=name, kind=CardKind.CLOZE, text=text, memory=memory)


def keys(found: Pack) -> list[str]:
    return [unit.key for unit in units_of(found)]


def only(found: Pack, key: str) -> Unit:
    (unit,) = [unit for unit in units_of(found) if unit.key == key]
    return unit


def test_without_a_word_about_units_every_item_keeps_its_own_key() -> None:
    found = units_of(read_pack(GOOD))
    assert not any(unit.forms for unit in found)
    assert {unit.key.removeprefix("example.accelerators/") for unit in found} >= {
        "gpu/f",
        "fpga/r",
        "c-gpu-strength",
        "c-warp/f",
        "c-train-run/2",
        "c-chip-map/grid",
    }


def test_a_card_that_names_a_term_shares_its_memory_and_keeps_what_was_known_of_it() -> None:
    made = pack([typed("c-1", "gpu"), typed("c-2")])
    assert keys(made) == ["p/gpu/f", "p/c-2"]
    assert [form.item for form in only(made, "p/gpu/f").forms] == ["gpu", "c-1"]


def test_forms_rotate_and_the_easy_ones_come_first() -> None:
    short = ShortQuestion(id="q-s", prompt="Name it", answer="GPU", memory="gpu")
    choice = ChoiceQuestion(id="q-c", prompt="Which?", options=OPTIONS, memory="gpu")
    made = pack([typed("c-1", "gpu"), cloze("c-2", "A {{c1::GPU}}", "gpu")], [short, choice])
    unit = only(made, "p/gpu/f")
    order = ["q-c", "gpu", "c-2", "c-1", "q-s"]
    assert [unit.form(turn).item for turn in range(6)] == [*order, order[0]]
    assert {unit.form(turn).key for turn in range(5)} == {"p/gpu/f"}
    assert unit.form(0).kind is UnitKind.QUESTION
    assert (unit.form(0).side, unit.form(0).mode) == ("q-c", "choice")


def test_a_new_name_makes_a_memory_of_its_own() -> None:
    made = pack([typed("c-1", "idea"), typed("c-2", "idea")])
    assert keys(made) == ["p/gpu/f", "p/idea"]


def test_what_asks_for_a_part_only_stays_apart() -> None:
    both = cloze("c-1", "{{c1::One}} and {{c2::two}}", "gpu")
    reverse = Card(id="c-2", kind=CardKind.REVERSED, front="a", back="b", memory="gpu")
    made = pack([both, reverse])
    assert keys(made) == ["p/gpu/f", "p/c-1/1", "p/c-1/2", "p/c-2/r"]
    assert len(only(made, "p/gpu/f").forms) == 2


def test_questions_alone_are_nothing_to_learn() -> None:
    one = ShortQuestion(id="q-1", prompt="?", answer="a")
    two = ShortQuestion(id="q-2", prompt="?", answer="b", memory="idea")
    three = ShortQuestion(id="q-3", prompt="?", answer="b", memory="gpu")
    made = pack(questions=[one, two, three])
    assert keys(made) == ["p/gpu/f"]
    assert memory_keys(made) == {"q-1": "p/q-1", "q-2": "p/idea", "q-3": "p/gpu/f"}


def test_the_key_of_a_term_holds_even_where_it_gives_no_card() -> None:
    silent = Term("gpu", "GPU", "a chip", card=TermCards.NONE)
    assert keys(pack([typed("c-1", "gpu")], terms=[silent])) == ["p/gpu/f"]
