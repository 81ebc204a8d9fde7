import pytest

from studyapp.study.names import LITERAL, Names

TITLES = (
    "Hardware Acceleration in AI",
    "Why accelerators?",
    "Systolic array",
    "Café économie",
    "Review",
)


def found(typed: str) -> list[str]:
    return [title for _fit, title in Names(TITLES, TITLES).find(typed, 5)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sys", "Systolic array"),
        ("array sys", "Systolic array"),
        ("sistolic aray", "Systolic array"),
        ("cafe eco", "Café économie"),
        ("WHY", "Why accelerators?"),
        ("acceleratrs", "Why accelerators?"),
    ],
)
def test_a_name_is_found_by_beginnings_of_its_words_or_by_likeness(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_what_is_like_nothing_finds_nothing() -> None:
    assert found("zzqq") == []
    assert found("  ?! ") == []


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("dark", ["Dark", "Darker days", "Decide and run kindly", "Bedarkening"]),
        ("size", ["Text size", "Sizes", "Resize it"]),
        ("größe", ["Größe", "Größer", "Textgröße"]),
    ],
)
def test_a_whole_word_comes_before_a_beginning_initials_and_what_is_inside(
    typed: str, names: list[str]
) -> None:
    found = Names(names[::-1], names[::-1]).find(typed, 9)
    wanted = [name for name in names if name != "Decide and run kindly"]
    assert [name for _fit, name in found if name != "Decide and run kindly"] == wanted


def test_initials_find_and_come_after_beginnings() -> None:
    titles = ("A tsunami", "Text size", "Outset", "Bits")
    assert [name for _fit, name in Names(titles, titles).find("ts", 9)] == [
        "A tsunami",
        "Text size",
    ]


def test_what_is_only_alike_is_told_from_what_is_there() -> None:
    names = Names(TITLES, TITLES)
    assert [fit >= LITERAL for fit, _ in names.find("systolic", 5)] == [True]
    assert [fit < LITERAL for fit, _ in names.find("sistolic", 5)] == [True]


@pytest.mark.parametrize("typed", ["dark", "bench", "tark"])
def test_a_short_word_is_not_taken_for_another(typed: str) -> None:
    assert Names(("Mark the card",), ("Mark the card",)).find(typed, 5) == ()


def test_other_words_find_a_thing_after_its_name() -> None:
    names = Names(("Theme", "Night shift"), ("Theme", "Night shift"), ("night, look", ""))
    assert [name for _fit, name in names.find("night", 5)] == ["Night shift", "Theme"]
    assert names.find("ight", 5)[0][1] == "Night shift"
    assert len(names.find("ight", 5)) == 1


def test_what_is_called_just_what_was_typed_comes_first_and_other_words_come_after_names() -> None:
    names = ["Height of lines", "Spacing: a little on many days", "Why spacing", "Spacing"]
    found = Names(names, names, ["spacing", "", "", ""]).find("spacing", 9)
    assert found[0][1] == "Spacing"
    assert found[-1][1] == "Height of lines"
    assert found[0][0] > found[1][0] + 20, "whatever is added for its kind"


def test_a_mistyped_word_beside_a_name_finds_it_too() -> None:
    found = Names(["Height of lines"], ["Height of lines"], ["spacing"]).find("spasing", 9)
    assert [title for _fit, title in found] == ["Height of lines"]
