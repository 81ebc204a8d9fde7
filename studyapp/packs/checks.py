"""Checks that hold inside one item: options, gaps, word banks, masks, pools."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from studyapp.packs.faults import Faults, shown
from studyapp.packs.kinds import Entry

_CARD_GAP: Final = re.compile(r"\{\{c[0-9]{1,3}::[^{}]+\}\}")
_QUESTION_GAP: Final = re.compile(r"\{\{([^{}]+)\}\}")


def check_item(entry: Entry, faults: Faults) -> None:
    """Note what does not fit together inside the card, question or test `entry`."""
    for key, check in _CHECKS.items():
        if key in entry:
            check(entry, faults)


def _choices(entry: Entry, faults: Faults) -> None:
    options = entry["choices"]
    for index, option in enumerate(options):
        if ("right" in option) == ("wrong" in option):
            message = "an option is either right: or wrong:"
            faults.add(entry.place("choices", index), "E130", message)
    right = sum("right" in option for option in options)
    if right == 0:
        faults.add(entry.place("choices"), "E130", "no option is right")
    elif right > 1 and entry.get("type") == "choice":
        message = f"{right} options are right, but a choice has one"
        hint = "use `type: multi` if several hold"
        faults.add(entry.place("choices"), "E130", message, hint)
    elif right == len(options) and entry.get("type") == "choice":
        faults.add(entry.place("choices"), "E130", "no option is wrong")


def _gaps(entry: Entry, faults: Faults) -> None:
    if "prompt" in entry:
        answers = _QUESTION_GAP.findall(entry["text"])
        if not answers:
            message = "the text has no gap such as {{answer}}"
            faults.add(entry.place("text"), "E131", message)
        elif "bank" in entry:
            _bank(entry, answers, faults)
    elif not _CARD_GAP.search(entry["text"]):
        hint = "put what is asked into such braces, and quotes round a text that starts with {"
        message = "the text has no gap such as {{c1::word}}"
        faults.add(entry.place("text"), "E131", message, hint)


def _bank(entry: Entry, answers: list[str], faults: Faults) -> None:
    bank = {word.casefold() for word in entry["bank"]}
    for answer in answers:
        variants = [variant.strip() for variant in answer.split("|")]
        if bank.isdisjoint(variant.casefold() for variant in variants):
            message = f"the word bank lacks {shown(variants[0])}"
            faults.add(entry.place("bank"), "E132", message)


def _masks(entry: Entry, faults: Faults) -> None:
    seen: set[str] = set()
    for mask in entry["masks"]:
        if (name := mask.get("id")) in seen:
            faults.add(mask.place("id"), "E301", f"mask id {shown(name)} is already used here")
        seen.add(name)
        _mask(mask, faults)


def _mask(mask: Entry, faults: Faults) -> None:
    rect = mask.get("rect", ())
    if len(rect) != 4:  # noqa: PLR2004 - x, y, width, height; the fault is noted
        return
    x, y, width, height = rect
    if width <= 0 or height <= 0 or x + width > 100 or y + height > 100:  # noqa: PLR2004 - per cent
        hint = "rect is [x, y, width, height] in per cent of the picture"
        message = "the mask does not lie inside the picture"
        faults.add(mask.place("rect"), "E133", message, hint)


def _pools(entry: Entry, faults: Faults) -> None:
    for pool in entry["sections"]:
        if "ids" not in pool and "from" not in pool and "pick" not in pool:
            message = "a section of a test needs ids:, or pick: and from:"
            faults.add(pool.place(), "E134", message)


_CHECKS: Final[Mapping[str, Callable[[Entry, Faults], None]]] = {
    "choices": _choices,
    "text": _gaps,
    "masks": _masks,
    "sections": _pools,
}
