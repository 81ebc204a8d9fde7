import pytest

from studyapp.model.query import parse
from studyapp.study.meant import Meant

WORDS = {
    "systolic": 29,
    "array": 40,
    "arrays": 9,
    "kase": 4,
    "straße": 3,
    "bandwidth": 35,
    "of": 90,
}


def meant(typed: str) -> str:
    found = Meant(WORDS).query(parse(typed))
    return found.text if found is not None else ""


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("sistolic", "systolic"),
        ("sistolic aray", "systolic array"),
        ("bandwith is:due", "bandwidth is:due"),
        ("kaese", "kase"),
        ("strasse", "straße"),
        ("sistolic -array", "systolic -array"),
    ],
)
def test_each_word_that_stands_nowhere_becomes_the_one_like_it(typed: str, wanted: str) -> None:
    assert meant(typed) == wanted


@pytest.mark.parametrize("typed", ["systolic", "zzqq", "sistolic zzqq", '"sistolic"', "is:due"])
def test_nothing_is_made_up(typed: str) -> None:
    assert meant(typed) == ""
