"""Finding one's way in a script: where to begin, the chapter before, what lies behind a stop."""

from collections.abc import Container, Sequence
from itertools import dropwhile

from studyapp.model.narration.spoken import AskStop, Script, Utterance


def start_at(script: Script, shown: Sequence[str], block: str, offset: int) -> int | None:
    """Return the sentence at character `offset` of `block`, else the next one that is spoken.

    `shown` holds the blocks on display in reading order; None if nothing below is spoken.
    """
    for name in dropwhile(lambda name: name != block, shown):
        here = [
            (item.place.start, index)
            for index, item in enumerate(script)
            if isinstance(item, Utterance) and item.place.block == name
        ]
        if here:
            begun = [index for start, index in here if name != block or start <= offset]
            return begun[-1] if begun and name == block else here[0][1]
    return None


def section_beside(
    script: Script, sections: Container[str], index: int, direction: int
) -> int | None:
    """Return where the next section begins, or the present one, or the one before if we are there.

    `direction` is 1 or -1.
    """
    starts = [
        number
        for number, item in enumerate(script)
        if isinstance(item, Utterance) and item.place.block in sections and not item.place.start
    ]
    if direction > 0:
        return next((start for start in starts if start > index), None)
    return next((start for start in reversed(starts) if start < index), None)


def paragraph_beside(script: Script, index: int, direction: int) -> int | None:
    """Return where the next block begins, or the present one, or the one before if we are there.

    `direction` is 1 or -1.
    """
    starts = []
    block = ""
    for number, item in enumerate(script):
        if isinstance(item, Utterance) and item.place.block != block:
            block = item.place.block
            starts.append(number)
    if direction > 0:
        return next((start for start in starts if start > index), None)
    return next((start for start in reversed(starts) if start < index), None)


def behind_stop(script: Script, block: str) -> int | None:
    """Return what comes after the question at `block`, None at the end or without such a stop."""
    for index, item in enumerate(script[:-1]):
        if isinstance(item, AskStop) and item.block == block:
            return index + 1
    return None
