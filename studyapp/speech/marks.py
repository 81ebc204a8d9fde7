"""When each word of a spoken text sounds."""

import re
from bisect import bisect_right

_WORD = re.compile(r"[^\W_](?:\S*[^\W_])?")


def marks_of(text: str, heard: list[tuple[int, int]], ms: int) -> list[tuple[int, int, int]]:
    """Return first character, length and start in milliseconds of each word of `text`.

    `heard` are the engine's reports (character, milliseconds); words that it skipped, all of them
    if it reports nothing, get their share of the time by their place. `ms` is the whole length.
    """
    words = words_of(text)
    times = _first_times(words, heard)
    times[len(words)] = ms
    starts = [start for start, _ in words]
    return _rising(words, _filled(times, [*starts, len(text)]))


def words_of(text: str) -> list[tuple[int, int]]:
    """Return where each word of `text` begins and ends."""
    return [found.span() for found in _WORD.finditer(text)]


def _first_times(words: list[tuple[int, int]], heard: list[tuple[int, int]]) -> dict[int, int]:
    """Return when each word was first heard, by its number; times only rise."""
    starts = [start for start, _ in words]
    times: dict[int, int] = {}
    last = -1
    for place, ms in heard:
        word = bisect_right(starts, place) - 1
        known = word in times or (times and word < max(times))
        if word >= 0 and place < words[word][1] and not known and ms > last:
            times[word] = last = ms
    return times


def _filled(times: dict[int, int], places: list[int]) -> list[float]:
    """Fill the gaps between known `times` in proportion to `places`."""
    filled = []
    before, since = 0, 0.0
    known = sorted(times)
    for number, place in enumerate(places[:-1]):
        if number in times:
            before, since = number, float(times[number])
            filled.append(since)
        else:
            after = known[bisect_right(known, number)]
            start = places[before] if filled else 0
            share = (place - start) / max(1, places[after] - start)
            filled.append(since + share * (times[after] - since))
    return filled


def _rising(words: list[tuple[int, int]], times: list[float]) -> list[tuple[int, int, int]]:
    marks = []
    last = -1
    for (start, end), time in zip(words, times, strict=True):
        last = max(last + 1, round(time))
        marks.append((start, end - start, last))
    return marks
