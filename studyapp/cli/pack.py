"""`studyapp pack check|stats|build|podcast`: what authors need of a pack."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from studyapp.model.census import Census
from studyapp.model.errors import StudyError
from studyapp.model.problems import PackError, Problem, Severity
from studyapp.study.authoring import build, check, count

FIT, FAULTY, UNREADABLE = 0, 1, 2
_USAGE: Final = """\
usage: studyapp pack check PATH           tell every fault of a folder or .studypack file
       studyapp pack stats PATH           tell what it holds
       studyapp pack build FOLDER -o FILE write it as one file
       studyapp pack podcast FOLDER LESSON -o FILE.wav
                                          record the conversations of a lesson"""
_CONTROL: Final = {code: f"\\x{code:02x}" for code in [*range(32), *range(127, 160)]}


def run(arguments: Sequence[str]) -> int:
    """Run a `pack` sub-command: 0 fit to ship, 1 faults were found, 2 could not be read."""
    match arguments:
        case ["check" | "stats" as word, path] if not Path(path).exists():
            sys.stderr.write(f"{path} does not exist; give `pack {word}` a folder or a file.\n")
            return UNREADABLE
        case ["check", path]:
            return _check(Path(path))
        case ["stats", path]:
            return _stats(Path(path))
        case ["build", folder, "-o", file]:
            return _build(Path(folder), Path(file))
        case ["podcast", folder, lesson, "-o", file]:
            return _record(Path(folder), lesson, Path(file))
        case _:
            sys.stderr.write(f"{_USAGE}\n")
            return UNREADABLE


def _check(path: Path) -> int:
    try:
        problems = check(path)
    except PackError as error:
        for problem in error.problems:
            _print(problem)
        sys.stderr.write(f"{printable(str(error))}\n")
        return UNREADABLE
    for problem in problems:
        _print(problem)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    print(f"{path}: {_count(errors, 'error')}, {_count(len(problems) - errors, 'warning')}")
    return FAULTY if errors else FIT


def _stats(path: Path) -> int:
    try:
        found = count(path)
    except PackError as error:
        sys.stderr.write(f"{printable(str(error))}\n")
        return FAULTY
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


def _build(folder: Path, file: Path) -> int:
    try:
        build(folder, file)
    except PackError as error:
        sys.stderr.write(f"{printable(str(error))}\n")
        return FAULTY
    except OSError as error:
        return _cannot_write(file, error)
    print(f"{file}: {file.stat().st_size:,} bytes")
    return FIT


def _cannot_write(file: Path, error: OSError) -> int:
    sys.stderr.write(f"{file} cannot be written: {error.strerror}; choose another place.\n")
    return UNREADABLE


def _record(folder: Path, lesson: str, file: Path) -> int:
    from studyapp.study.recording import record_podcast

    try:
        seconds = record_podcast(folder, lesson, file)
    except StudyError as error:
        sys.stderr.write(f"{printable(str(error))}\n")
        return FAULTY
    except OSError as error:
        return _cannot_write(file, error)
    print(f"{file}: {seconds / 60:.1f} minutes")
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


def _print(problem: Problem) -> None:
    print(printable(str(problem)))
    if problem.hint:
        print(f"    hint: {printable(problem.hint)}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def printable(text: str) -> str:
    """Show control characters instead of obeying them: a pack's text comes from strangers."""
    return text.translate(_CONTROL)
