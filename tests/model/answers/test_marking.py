import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.answers.marking import (
    Chosen,
    Confidence,
    Filled,
    Marked,
    Matched,
    Ordered,
    Response,
    Said,
    SelfGraded,
    Skipped,
    Typed,
    counted,
    grade,
    mark,
)
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    Option,
    OrderQuestion,
    Pair,
    Question,
    ShortQuestion,
    TrueFalseQuestion,
)
from studyapp.model.memory import Rating

ONE = ChoiceQuestion(
    id="one",
    prompt="?",
    options=(Option("a", right=True, why="yes"), Option("b", right=False, why="no")),
)
SEVERAL = ChoiceQuestion(
    id="several",
    prompt="?",
    options=(
        Option("a", right=True),
        Option("b", right=True, why="this too"),
        Option("c", right=False),
        Option("d", right=False),
    ),
    several=True,
    partial=True,
)
TRUTH = TrueFalseQuestion(id="truth", prompt="?", answer=False)
NUMBER = NumericQuestion(
    id="n", prompt="?", answer=9.81, tolerance=0.01, relative=True, unit="m/s²"
)
SHORT = ShortQuestion(id="short", prompt="?", answer="inference", accept=("inferring",))
GAPS = ClozeQuestion(id="gaps", prompt="?", text="{{cats|felines}} chase {{mice}}")
MATCH = MatchQuestion(
    id="match", prompt="?", pairs=(Pair("a", "1"), Pair("b", "2")), distractors=("3",)
)
ORDER = OrderQuestion(id="order", prompt="?", items=("first", "second", "third", "fourth"))
OPEN = OpenQuestion(id="open", prompt="?", model_answer="…", rubric=("this", "that"))
QUESTIONS: list[Question] = [ONE, SEVERAL, TRUTH, NUMBER, SHORT, GAPS, MATCH, ORDER, OPEN]


def chosen(*indices: int) -> Chosen:
    return Chosen(frozenset(indices))


@pytest.mark.parametrize(
    ("question", "response", "right", "credit"),
    [
        (ONE, chosen(0), True, 1),
        (ONE, chosen(1), False, 0),
        (ONE, chosen(0, 1), False, 0),
        (ONE, chosen(), False, 0),
        (ONE, chosen(7), False, 0),
        (SEVERAL, chosen(0, 1), True, 1),
        (SEVERAL, chosen(0), False, 0.5),
        (SEVERAL, chosen(0, 1, 2), False, 0.5),
        (SEVERAL, chosen(0, 1, 2, 3), False, 0),
        (SEVERAL, chosen(2, 3), False, 0),
        (TRUTH, Said(value=False), True, 1),
        (TRUTH, Said(value=True), False, 0),
        (NUMBER, Typed("9,8 m/s^2"), True, 1),
        (NUMBER, Typed("98 m/s^2"), False, 0),
        (SHORT, Typed("Inference"), True, 1),
        (SHORT, Typed("inferring"), True, 1),
        (SHORT, Typed("training"), False, 0),
        (GAPS, Filled(("felines", "mice")), True, 1),
        (GAPS, Filled(("mice", "cats")), False, 0),
        (GAPS, Filled(("cats",)), False, 0.5),
        (GAPS, Filled(()), False, 0),
        (MATCH, Matched(("1", "2")), True, 1),
        (MATCH, Matched(("1", "3")), False, 0.5),
        (MATCH, Matched((None,)), False, 0),
        (ORDER, Ordered(("first", "second", "third", "fourth")), True, 1),
        (ORDER, Ordered(("fourth", "first", "second", "third")), False, 2 / 3),
        (ORDER, Ordered(("fourth", "third", "second", "first")), False, 0),
        (ORDER, Ordered(()), False, 0),
        (OPEN, SelfGraded((True, True)), True, 1),
        (OPEN, SelfGraded((True, False)), False, 0.5),
        (OPEN, SelfGraded(()), False, 0),
    ],
)
def test_every_kind_of_question_is_marked(
    question: Question,
    response: Response,
    right: bool,  # noqa: FBT001 - a column of the table
    credit: float,
) -> None:
    marked = mark(question, response)
    assert marked.right == right
    assert marked.credit == pytest.approx(credit)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_skipped_question_earns_nothing(question: Question) -> None:
    marked = mark(question, Skipped())
    assert (marked.right, marked.credit, marked.near) == (False, 0.0, False)


def test_a_response_of_another_kind_is_a_bug() -> None:
    with pytest.raises(TypeError, match="TrueFalseQuestion takes no Typed"):
        mark(TRUTH, Typed("no"))


def test_an_option_can_earn_what_the_author_says() -> None:
    options = (Option("a", right=True), Option("b", right=False, credit=0.3))
    assert mark(ChoiceQuestion(id="q", prompt="?", options=options), chosen(1)).credit == 0.3


def test_all_or_nothing_gives_no_part() -> None:
    question = ChoiceQuestion(id="q", prompt="?", options=SEVERAL.options, several=True)
    assert mark(question, chosen(0)).credit == 0


def test_feedback_speaks_of_what_was_chosen_and_what_was_missed() -> None:
    feedback = mark(SEVERAL, chosen(0, 2)).feedback
    assert [(one.option, one.chosen, one.right, one.why) for one in feedback] == [
        (0, True, True, None),
        (1, False, True, "this too"),
        (2, True, False, None),
    ]


def test_a_skipped_choice_still_shows_the_right_option() -> None:
    assert [one.why for one in mark(ONE, Skipped()).feedback] == ["yes"]


def test_a_near_response_is_for_the_learner_to_count() -> None:
    marked = mark(SHORT, Typed("infrence"))
    assert (marked.right, marked.credit, marked.near) == (False, 0, True)
    assert (counted(marked).right, counted(marked).credit) == (True, 1)


def test_there_is_nothing_to_count_in_a_wrong_response() -> None:
    marked = mark(SHORT, Typed("training"))
    assert counted(marked) == marked


def test_one_wrong_gap_leaves_nothing_to_count() -> None:
    question = ClozeQuestion(id="q", prompt="?", text="{{inference}} {{training}}")
    assert mark(question, Filled(("infrence", "training"))).near
    assert not mark(question, Filled(("infrence", "testing"))).near


def test_the_answer_of_another_item_is_wrong() -> None:
    assert mark(SHORT, Typed("inferences"), ["interference"]).right
    assert not mark(SHORT, Typed("inferance"), ["inferance"]).near


@pytest.mark.parametrize(
    ("question", "response", "confidence", "hints", "rating"),
    [
        (ONE, chosen(0), Confidence.SURE, 0, Rating.GOOD),
        (ONE, chosen(0), Confidence.UNSURE, 0, Rating.HARD),
        (ONE, chosen(0), Confidence.GUESSED, 0, Rating.AGAIN),
        (ONE, chosen(0), None, 0, Rating.HARD),
        (ONE, chosen(1), Confidence.SURE, 0, Rating.AGAIN),
        (TRUTH, Said(value=False), Confidence.GUESSED, 0, Rating.AGAIN),
        (SHORT, Typed("inference"), None, 0, Rating.GOOD),
        (SHORT, Typed("inferring"), None, 0, Rating.GOOD),
        (SHORT, Typed("inference"), None, 1, Rating.HARD),
        (SHORT, Typed("inference"), None, 2, Rating.AGAIN),
        (ORDER, Ordered(ORDER.items), None, 0, Rating.GOOD),
        (MATCH, Matched(("1", "2")), None, 0, Rating.GOOD),
        (MATCH, Matched(("1", "3")), None, 0, Rating.AGAIN),
        (SEVERAL, chosen(0), Confidence.SURE, 0, Rating.AGAIN),
        (OPEN, Skipped(), None, 0, Rating.AGAIN),
    ],
)
def test_an_answer_is_graded_for_memory(
    question: Question,
    response: Response,
    confidence: Confidence | None,
    hints: int,
    rating: Rating,
) -> None:
    marked = mark(question, response)
    assert grade(question, marked, confidence, hints, counted_near=False) is rating


def test_a_counted_near_response_is_hard_at_most() -> None:
    marked = mark(SHORT, Typed("infrence"))
    assert grade(SHORT, marked, Confidence.SURE, 0, counted_near=True) is Rating.HARD
    assert grade(SHORT, marked, Confidence.SURE, 0, counted_near=False) is Rating.AGAIN


RESPONSES: st.SearchStrategy[Response] = st.one_of(
    st.builds(Chosen, st.frozensets(st.integers(-1, 5))),
    st.builds(Said, st.booleans()),
    st.builds(Typed, st.text()),
    st.builds(Filled, st.lists(st.text(), max_size=4).map(tuple)),
    st.builds(Matched, st.lists(st.sampled_from(["1", "2", "3", None])).map(tuple)),
    st.builds(Ordered, st.lists(st.sampled_from(ORDER.items), max_size=9).map(tuple)),
    st.builds(SelfGraded, st.lists(st.booleans(), max_size=4).map(tuple)),
    st.just(Skipped()),
)


@given(st.sampled_from(QUESTIONS), RESPONSES)
def test_credit_lies_between_none_and_all(question: Question, response: Response) -> None:
    try:
        marked = mark(question, response)
    except TypeError:
        marked = Marked(right=False, credit=0.0)
    assert 0 <= marked.credit <= 1
    assert not marked.right or marked.credit == 1
