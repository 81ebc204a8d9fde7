"""Advice on questions: what gives the answer away, and what leaves a learner without feedback.

The rules are those of item writing that studies keep finding broken (Haladyna, Downing and
Rodriguez, 2002); each is a thing that can be seen without understanding the subject.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from studyapp.packs.advice.wording import folded, stems
from studyapp.packs.faults import Faults, shown
from studyapp.packs.kinds import Entry

Where: TypeAlias = tuple[str | None, int | None]  # a key of the question, an item of its list
Advice: TypeAlias = Iterator[tuple[str, Where, str, str]]  # code, where, message, hint

MOST_TO_ORDER: Final = 8
_LONGER: Final = 1.5
_EXTRA: Final = 10
_ECHO: Final = 0.5

_CATCH_ALL: Final = re.compile(
    r"\W*(all|none|both|neither)( of)? (the above|the others?|these|them|those)( answers?)?\W*",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(r"\b(an?)\W*$", re.IGNORECASE)
_NEGATIVE: Final = re.compile(
    r"^which\b.*(?<!\*)\b(?P<word>is|are|was|were|does|do|did|can|will|would|should)\s+not\b"
    r"|(?<!\*)\bexcept\b(?!\*)",
    re.IGNORECASE,
)


def advise_on_question(question: Entry, faults: Faults, *, english: bool) -> None:
    """Note what could be better about `question`."""
    for code, where, message, hint in _advice(question, english=english):
        faults.add(question.place(*where), code, message, hint)


def _advice(question: Entry, *, english: bool) -> Advice:
    yield from _RULES.get(question.get("type", ""), _nothing)(question)
    prompt = question.get("prompt", "")
    if english and "choices" in question:
        yield from _english(question)
        if _NEGATIVE.search(prompt):
            hint = "ask for what holds, or set the word in **bold**"
            yield "W506", ("prompt", None), "a 'not' in the question is easily read over", hint


def _choice(question: Entry) -> Advice:
    options = question.get("choices", ())
    said: set[str] = set()
    for place, option in enumerate(options):
        text = _text(option)
        words = folded(text) or text
        if words in said:
            yield "W503", ("choices", place), f"two options say {shown(text)}", "change one of them"
        said.add(words)
    silent = [place for place, it in enumerate(options) if "wrong" in it and "why" not in it]
    if silent and "explanation" not in question:
        hint = "add why: to each wrong option, or one explanation: for all"
        yield "W507", ("choices", silent[0]), "a wrong option has no feedback", hint
    if question.get("type") == "choice":
        yield from _giveaways(question)


def _giveaways(question: Entry) -> Advice:
    options = question.get("choices", ())
    right = next((it["right"] for it in options if "right" in it), "")
    wrong = [it["wrong"] for it in options if "wrong" in it]
    longest = max(map(len, wrong), default=0)
    if len(right) > _LONGER * longest + _EXTRA:
        hint = "say the wrong ones in as many words, or the right one in fewer"
        yield "W501", ("choices", None), "the right option is much longer than the others", hint
    asked = stems(question.get("prompt", ""))
    echo = _share(right, asked) - max((_share(it, asked) for it in wrong), default=0.0)
    if wrong and echo >= _ECHO:
        words = ", ".join(word for word in folded(right).split() if stems(word) & asked)
        hint = f"say it in other words, or use these in a wrong option as well: {words}"
        yield "W504", ("choices", None), "only the right option repeats words of the question", hint


def _english(question: Entry) -> Advice:
    options = [_text(option) for option in question.get("choices", ())]
    for place, option in enumerate(options):
        if _CATCH_ALL.fullmatch(option):
            hint = "name one thing in each option; use `type: multi` if several hold"
            yield (
                "W502",
                ("choices", place),
                f"{shown(option)} tests logic more than knowledge",
                hint,
            )
            break
    article = _ARTICLE.search(question.get("prompt", ""))
    vowels = {option[:1].casefold() in "aeiou" for option in options}
    if article and len(vowels) > 1:
        hint = "move the article into the options"
        message = f"{shown(article[1])} at the end of the question fits only some options"
        yield "W505", ("prompt", None), message, hint


def _true_or_false(question: Entry) -> Advice:
    if "explanation" not in question:
        hint = "add explanation: it is all that a learner sees after a wrong guess"
        yield "W507", (None, None), "a true or false question without explanation", hint


def _typed(question: Entry) -> Advice:
    answer, prompt = folded(question.get("answer", "")), folded(question.get("prompt", ""))
    if answer and f" {answer} " in f" {prompt} ":
        yield "W508", ("prompt", None), "the question contains its answer", "say it in other words"


def _order(question: Entry) -> Advice:
    count = len(question.get("items", ()))
    if count > MOST_TO_ORDER:
        hint = "split it into two questions"
        yield "W509", ("items", None), f"{count} things are too many to put in order", hint


def _match(question: Entry) -> Advice:
    count = len(question.get("pairs", ()))
    if count > MOST_TO_ORDER:
        hint = "split it into two questions"
        yield "W509", ("pairs", None), f"{count} pairs are too many to match", hint


def _nothing(_question: Entry) -> Advice:
    yield from ()


def _text(option: Entry) -> str:
    return str(option.get("right") or option.get("wrong") or "")


def _share(option: str, asked: frozenset[str]) -> float:
    said = stems(option)
    return len(said & asked) / len(said) if said else 0.0


_RULES: Final[Mapping[str, Callable[[Entry], Advice]]] = {
    "choice": _choice,
    "multi": _choice,
    "truefalse": _true_or_false,
    "short": _typed,
    "order": _order,
    "match": _match,
}


def advise_on_questions(questions: Sequence[Entry], faults: Faults, *, english: bool) -> None:
    """Note what could be better about `questions`."""
    for question in questions:
        advise_on_question(question, faults, english=english)
