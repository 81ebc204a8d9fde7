from studyapp.model.news import Said, Sort, What, compared
from studyapp.model.versions import is_older


def said(front: str, rev: int = 1, more: str = "") -> Said:
    return Said(Sort.CARD, front, "back", more, rev)


def test_each_item_is_told_once_and_other_meanings_come_first() -> None:
    old = {name: said(name) for name in ("a", "b", "c", "d", "e", "f")}
    new = {
        "a": said("a"),
        "b": said("b", more="hint"),
        "c": said("c", rev=2),
        "D": said("d"),
        "g": said("g"),
    }
    changes = compared(old, new, {"d": "D", "x": "a"}, {"e"})
    assert [(it.what, it.id, it.was) for it in changes] == [
        (What.REVISED, "c", ""),
        (What.CHANGED, "b", ""),
        (What.NEW, "g", ""),
        (What.RENAMED, "D", "d"),
        (What.RETIRED, "e", ""),
        (What.GONE, "f", ""),
    ]
    assert changes[-1].said == said("f")


def test_of_two_items_that_become_one_the_lost_one_is_a_renaming() -> None:
    old = {"a": said("a"), "b": said("b")}
    changes = compared(old, {"b": said("b")}, {"a": "b"}, ())
    assert [(it.what, it.id, it.was) for it in changes] == [(What.RENAMED, "b", "a")]


def test_a_revision_that_falls_without_other_words_is_no_change() -> None:
    assert compared({"a": said("a", 2)}, {"a": said("a", 1)}, {}, ()) == ()


def test_versions_compare_as_numbers() -> None:
    assert is_older("1.9.0", "1.10.0")
    assert not is_older("1.10.0", "1.10.0")
    assert not is_older("2.0.0", "1.99.99")
