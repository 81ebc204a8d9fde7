from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.answers.arrangement import Arrangement, arrange
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    Option,
    OrderQuestion,
    Pair,
    TrueFalseQuestion,
)

OPTIONS = tuple(Option(text, right=text == "a") for text in "abcde")


def choice(*, shuffle: bool = True, name: str = "q") -> ChoiceQuestion:
    return ChoiceQuestion(id=name, prompt="?", options=OPTIONS, shuffle=shuffle)


def test_an_arrangement_is_the_same_on_every_system() -> None:
    assert arrange(choice(), 1).options == (1, 2, 3, 4, 0)


def test_questions_with_one_seed_are_arranged_differently() -> None:
    assert len({arrange(choice(name=f"q{n}"), 1).options for n in range(20)}) > 10


@given(st.integers())
def test_every_option_is_shown_once(seed: int) -> None:
    assert sorted(arrange(choice(), seed).options) == [0, 1, 2, 3, 4]


def test_every_place_is_about_equally_likely_for_the_right_option() -> None:
    places = [arrange(choice(), seed).options.index(0) for seed in range(1000)]
    assert all(150 < places.count(place) < 250 for place in range(5))


def test_the_author_can_keep_the_order_of_options_and_bank() -> None:
    gaps = ClozeQuestion(id="q", prompt="", text="{{b}}", bank=("b", "a"), shuffle=False)
    assert arrange(choice(shuffle=False), 5).options == (0, 1, 2, 3, 4)
    assert arrange(gaps, 5).bank == ("b", "a")


@given(st.integers(), st.lists(st.text(max_size=2), min_size=2, unique=True, max_size=6))
def test_items_to_order_never_stand_in_the_right_order(seed: int, items: list[str]) -> None:
    shown = arrange(OrderQuestion(id="q", prompt="", items=tuple(items), shuffle=False), seed).items
    assert sorted(shown) == sorted(items)
    assert shown != tuple(items)


def test_the_right_column_holds_the_distractors_too() -> None:
    pairs = (Pair("a", "1"), Pair("b", "2"))
    question = MatchQuestion(id="q", prompt="", pairs=pairs, distractors=("3",))
    assert sorted(arrange(question, 1).rights) == ["1", "2", "3"]


def test_a_question_without_parts_needs_no_arrangement() -> None:
    assert arrange(TrueFalseQuestion(id="q", prompt="", answer=True), 1) == Arrangement()
