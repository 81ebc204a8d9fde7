"""`studyapp pack report`: how the questions of a pack did with learners."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from studyapp.cli.terminal import FIT, Words, add, printable
from studyapp.model.item_analysis import ENOUGH, ItemReport

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def add_words(words: Words) -> None:
    """Add the command of this room."""
    about = "tell from learners' logs of attempts how each question does"
    parser = add(words, "report", about, _report)
    parser.add_argument("logs", nargs="+", type=Path, metavar="LOG")


def _report(wanted: argparse.Namespace) -> int:
    from studyapp.study.attempt_log import report

    reports = report(wanted.logs)
    for line in _lines(reports):
        print(printable(line))
    return FIT


def _lines(reports: tuple[ItemReport, ...]) -> Iterator[str]:
    yield f"{'question':40} {'learners':>8}  {'right':>5}  {'95 %':>11}  {'with rest':>9}"
    for one in reports:
        name = one.question.partition("/")[2]
        rest = f"{one.discrimination:+.2f}" if one.discrimination is not None else "-"
        span = f"{one.low:.0%} to {one.high:.0%}"
        yield f"{name:40.40} {one.learners:8}  {one.facility:5.0%}  {span:>11}  {rest:>9}"
        unused = [_LETTERS[found.option % 26] for found in one.distractors if found.unused]
        if unused and one.learners >= ENOUGH:
            yield f"    hardly chosen (under 5 %): option {', '.join(unused)}"
        if one.miskeyed:
            letters = ", ".join(_LETTERS[option % 26] for option in one.miskeyed)
            yield f"    probably the wrong key: stronger learners choose {letters}"
    few = sum(one.learners < ENOUGH for one in reports)
    if few:
        yield (
            f"{few} of {len(reports)} questions have fewer than {ENOUGH} learners: "
            "what would need more is left out."
        )
