import pytest

from studyapp.model.bare_text import bare_text


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("A plain line.", "A plain line."),
        ("**Bold**, *lean* and `code`", "Bold, lean and code"),
        ("See [the GPU](term:gpu) and ![a chip](media/chip.png)", "See the GPU and a chip"),
        ("snake_case stays, _this_ does not", "snake_case stays, this does not"),
        ("- one\n- two", "one two"),
        ("1. first\n2. second", "first second"),
        (r"5 \* 3 \_ 2", "5 * 3 _ 2"),
        ("$x^2$ grows", "x^2 grows"),
        ("3 > 2 and C# too", "3 > 2 and C# too"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("  spaced\n\nout  ", "spaced out"),
    ],
)
def test_marks_go_and_words_stay(source: str, words: str) -> None:
    assert bare_text(source) == words
