from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.answers.difference import LONGEST, Piece, difference


def test_a_letter_left_out_is_missing() -> None:
    assert difference("infrence", "Inference") == (
        Piece("Inf", "same"),
        Piece("e", "missing"),
        Piece("rence", "same"),
    )


def test_scattered_letters_are_shown_as_one_change() -> None:
    assert difference("software acceleration", "hardware acceleration") == (
        Piece("soft", "extra"),
        Piece("hard", "missing"),
        Piece("ware acceleration", "same"),
    )


def test_unlike_words_are_not_compared_letter_by_letter() -> None:
    assert difference("cat", "photosynthesis") == (
        Piece("cat", "extra"),
        Piece("photosynthesis", "missing"),
    )


def test_a_mark_keeps_the_colour_of_its_letter() -> None:
    assert difference("x\u0323ylem", "xylem")[0] == Piece("x\u0323", "extra")


def test_long_texts_are_shown_whole() -> None:
    long = "a" * (LONGEST + 1)
    assert difference(long, "a") == (Piece(long, "extra"), Piece("a", "missing"))
    assert difference(long, long) == (Piece(long, "same"),)


@given(st.text("abcé ", max_size=20), st.text("abcé ", max_size=20))
def test_same_and_missing_spell_the_answer_same_and_extra_the_response(
    response: str, answer: str
) -> None:
    pieces = difference(response, answer)
    asked = "".join(piece.text for piece in pieces if piece.kind != "extra")
    typed = "".join(piece.text for piece in pieces if piece.kind != "missing")
    assert asked.split() == answer.split()
    assert typed.split() == response.split()
