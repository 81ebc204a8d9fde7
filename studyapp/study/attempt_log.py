"""A learner's attempts as a file for the author: what was answered, not who answered."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from studyapp.model.content import ChoiceQuestion, OpenQuestion, Question
from studyapp.model.errors import StudyError
from studyapp.model.item_analysis import Attempt, ItemReport, analysis
from studyapp.model.sittings import Given

FORMAT: Final = "studyapp-attempts"
VERSION: Final = 1
_LONGEST: Final = 100  # characters of a typed answer: enough to see which wording was missed
_MOST: Final = 200_000  # lines that are read of one file


def attempt_lines(
    pack: str, version: str, device: str, answers: Sequence[Given], questions: Iterable[Question]
) -> Iterator[str]:
    """Yield the lines of a log: a head, then one for each answer, the oldest first.

    Days count from the first answer; the name is a checksum that nobody can turn back; what was
    written freely is left out.
    """
    name = hashlib.sha256(f"{FORMAT}\n{pack}\n{device}".encode()).hexdigest()[:12]
    yield _line(
        {"format": FORMAT, "version": VERSION, "pack": pack, "of": version, "learner": name}
    )
    by_key = {f"{pack}/{question.id}": question for question in questions}
    first = answers[0].at_ms if answers else 0
    for given in answers:
        question = by_key.get(given.question)
        if question is not None:
            yield _line(_values(question, given, first))


def report(files: Sequence[Path]) -> tuple[ItemReport, ...]:
    """Read the logs in `files` and return how each question did; raises StudyError."""
    attempts = [attempt for file in files for attempt in _read(file)]
    if not attempts:
        raise StudyError("There is no attempt in these logs; ask learners for logs with answers.")
    packs = {attempt.question.partition("/")[0] for attempt in attempts}
    if len(packs) > 1:
        raise StudyError(
            "The logs are of several packs (%1); give those of one.", ", ".join(sorted(packs))
        )
    return analysis(attempts)


def _values(question: Question, given: Given, first: int) -> dict[str, Any]:
    values: dict[str, Any] = {
        "question": question.id,
        "day": max(0, given.at_ms - first) // 86_400_000,
        "credit": given.credit,
        "confidence": given.confidence,
        "hints": given.hints,
        "taken_ms": given.taken_ms,
        "response": _shared(given.response),
    }
    if isinstance(question, OpenQuestion):
        values["response"] = {"points": given.response.get("points", [])}
    if isinstance(question, ChoiceQuestion):
        values["options"] = len(question.options)
        values["right"] = [place for place, one in enumerate(question.options) if one.right]
    return values


def _shared(response: Mapping[str, Any]) -> dict[str, Any]:
    cut = {key: value[:_LONGEST] for key, value in response.items() if isinstance(value, str)}
    return {**response, **cut}


def _read(file: Path) -> Iterator[Attempt]:
    try:
        with file.open(encoding="utf-8") as stream:
            head = _parsed(file, 1, stream.readline())
            if head.get("format") != FORMAT:
                raise StudyError(
                    "%1 is no log of attempts; export one from the results page.", file
                )
            if head.get("version") != VERSION:
                raise StudyError(
                    "%1 was written by another version of StudyApp; install the newest one "
                    "and try again.",
                    file,
                )
            for number, text in enumerate(stream, 2):
                if number > _MOST:
                    raise StudyError("%1 has more than %2 lines; give smaller logs.", file, _MOST)
                if text.strip():
                    yield _attempt(file, number, head, _parsed(file, number, text))
    except (OSError, UnicodeDecodeError) as error:
        raise StudyError("%1 cannot be read; check the file and try again.", file) from error


def _parsed(file: Path, number: int, text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise StudyError("%1 is not JSON; export the log again.", f"{file}:{number}") from error
    if not isinstance(values, dict):
        raise StudyError("%1 holds no attempt; export the log again.", f"{file}:{number}")
    return values


def _attempt(file: Path, number: int, head: dict[str, Any], values: dict[str, Any]) -> Attempt:
    match values:
        case {"question": str(name), "credit": int() | float() as credit}:
            response = values.get("response")
            chosen = response.get("chosen", ()) if isinstance(response, dict) else ()
            options = values.get("options", 0)
            return Attempt(
                str(head.get("learner", "")),
                f"{head.get('pack', '')}/{name}",
                min(1.0, max(0.0, float(credit))),
                _places(chosen),
                min(options, 100) if isinstance(options, int) else 0,
                _places(values.get("right", ())),
            )
        case _:
            raise StudyError("%1 holds no attempt; export the log again.", f"{file}:{number}")


def _places(values: object) -> tuple[int, ...]:
    if not isinstance(values, list | tuple):
        return ()
    return tuple(value for value in values if isinstance(value, int))


def _line(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
