"""`pack check` and `pack stats`: what is wrong with a pack, and what it holds."""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from studyapp.cli.terminal import (
    FAULTY,
    FIT,
    UNREADABLE,
    Words,
    add,
    complain,
    counted,
    printable,
)
from studyapp.cli.translating import summary_lines
from studyapp.model.census import Census
from studyapp.model.problems import PackError, Problem, Severity
from studyapp.study.authoring import check, count


def add_words(words: Words) -> None:
    """Add the commands of this room."""
    parser = add(words, "check", "tell every fault of a folder or .studypack file", _check)
    parser.add_argument("path", type=Path, metavar="PATH")
    parser.add_argument(
        "--format", choices=tuple(_FORMATS), default="text", help="how faults are written"
    )
    parser.add_argument(
        "--after",
        type=Path,
        metavar="OLD",
        help="check the rules of a release as well: OLD is the version that is out",
    )
    parser = add(words, "stats", "tell what a pack holds and what it does not ask about", _stats)
    parser.add_argument("path", type=Path, metavar="PATH")


def _check(wanted: argparse.Namespace) -> int:
    path: Path = wanted.path
    for given in filter(None, (path, wanted.after)):
        if not given.exists():
            complain(f"{given} does not exist; give `pack check` a folder or a file.")
            return UNREADABLE
    try:
        problems, readable = check(path, wanted.after), True
    except PackError as error:
        complain(error)
        problems, readable = error.problems, False
    for line in _FORMATS[wanted.format](path, problems):
        print(line)
    if not readable:
        return UNREADABLE
    return FAULTY if _errors(problems) else FIT


def _as_text(path: Path, problems: Sequence[Problem]) -> Iterator[str]:
    for problem in problems:
        yield printable(str(problem))
        if problem.hint:
            yield f"    hint: {printable(problem.hint)}"
    if (path / "i18n").is_dir():
        yield from map(printable, summary_lines(path))
    errors = _errors(problems)
    yield (
        f"{printable(str(path))}: {counted(errors, 'error')}, "
        f"{counted(len(problems) - errors, 'warning')}"
    )


def _as_json(path: Path, problems: Sequence[Problem]) -> Iterator[str]:
    errors = _errors(problems)
    found = {
        "pack": str(path),
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": [
            {
                "path": problem.path,
                "line": problem.line,
                "column": problem.column,
                "severity": problem.severity,
                "code": problem.code,
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in problems
        ],
    }
    yield json.dumps(found, indent=2)


def _as_github(path: Path, problems: Sequence[Problem]) -> Iterator[str]:
    """Yield workflow commands, which a forge shows beside the line of the file."""
    for problem in problems:
        file = path / problem.path if path.is_dir() else path
        hint = f" (hint: {problem.hint})" if problem.hint else ""
        place = f"line={problem.line},col={problem.column},title={problem.code}"
        message = _escaped(f"{problem.message}{hint}")
        yield f"::{problem.severity} file={_escaped_value(file.as_posix())},{place}::{message}"


def _escaped(text: str) -> str:
    # As the runner of the forge asks: only these three are special in a message.
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _escaped_value(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _errors(problems: Sequence[Problem]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


_FORMATS: Final[Mapping[str, Callable[[Path, Sequence[Problem]], Iterator[str]]]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}


def _stats(wanted: argparse.Namespace) -> int:
    if not wanted.path.exists():
        complain(f"{wanted.path} does not exist; give `pack stats` a folder or a file.")
        return UNREADABLE
    found = count(wanted.path)
    for lesson in found.lessons:
        print(printable(f"{lesson.title} ({lesson.lesson})"))
        print(
            f"    {lesson.words:,} words, {lesson.chapters} chapters, "
            f"{lesson.conversations} conversations with {lesson.turns} turns and "
            f"{lesson.stops} questions, {lesson.worked_examples} worked examples, "
            f"{lesson.figures} figures, {lesson.aids} memory aids, {lesson.links} references"
        )
        print(
            f"    overview reads at grade {lesson.quick_grade:.1f}; "
            f"{lesson.paragraphs - len(lesson.uncovered)} of {lesson.paragraphs} paragraphs asked"
        )
        if lesson.uncovered:
            print(f"    not asked: {', '.join(lesson.uncovered)}")
    _print_totals(found)
    return FIT


def _print_totals(found: Census) -> None:
    questions = ", ".join(f"{number} {kind}" for kind, number in found.questions)
    positions = ", ".join(f"{number} at {place}" for place, number in found.right_positions)
    print(
        f"{len(found.lessons)} lessons, {found.terms} terms ({found.key_terms} key, "
        f"{found.linked_terms} with requirements), {found.cards} cards, "
        f"{found.units} things to remember, {found.tests} tests"
    )
    print(f"{sum(number for _, number in found.questions)} questions: {questions}")
    print(f"figures: {sum(lesson.figures for lesson in found.lessons)}")
    print(f"worked examples: {sum(lesson.worked_examples for lesson in found.lessons)}")
    print(f"coverage: {found.coverage:.1%} of the chapters' paragraphs have an item")
    print(
        f"the longest option is the right one in {found.longest_is_right} of {found.choices} "
        f"choice questions; the right one stands {positions or 'nowhere'}"
    )
    for what, ids in (
        ("options without feedback", found.silent_options),
        ("items without source", found.sourceless),
    ):
        print(f"{what}: {printable(', '.join(ids)) or 'none'}")
