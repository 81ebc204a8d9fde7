"""A set written from the design before any mark of it was seen; its first score is on record."""

import json
from pathlib import Path
from typing import Any

from studyapp.model.answers.comparison import Verdict
from studyapp.model.answers.numeric import compare_number
from studyapp.model.answers.quantity import quantities
from studyapp.model.answers.typed import compare

FILE = Path(__file__).parents[2] / "vectors" / "typed_answers_blind.json"
BLIND = json.loads(FILE.read_text(encoding="utf-8"))


def texts() -> list[tuple[dict[str, Any], dict[str, str]]]:
    return [(part, case) for part in BLIND["sets"] for case in part["text"]]


def judged(part: dict[str, Any], case: dict[str, str]) -> Verdict:
    others = frozenset(part["others"])
    language = part["language"]
    return compare(case["response"], case["answer"], (), others, language=language).verdict


def judged_number(case: dict[str, Any]) -> Verdict:
    asked = quantities(case["answer"])[0]
    tolerance = case["rel_tol"]
    unit = asked.unit_text or None
    relative = tolerance is not None
    return compare_number(case["response"], asked.value, tolerance or 0.0, relative, unit).verdict


def test_at_least_95_of_100_blind_cases_are_judged_as_their_writer_judged_them() -> None:
    agreed = [judged(part, case) == case["expect"] for part, case in texts()]
    agreed += [judged_number(case) == case["expect"] for case in BLIND["numeric"]]
    assert len(agreed) >= 300
    assert sum(agreed) / len(agreed) >= 0.95


def test_no_answer_of_another_item_is_accepted_in_the_blind_set() -> None:
    for part in BLIND["sets"]:
        others = frozenset(part["others"])
        for answer in part["others"]:
            for other in part["others"]:
                found = compare(other, answer, (), others, language=part["language"])
                assert found.right == (answer == other), (answer, other)
