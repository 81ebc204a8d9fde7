"""How voices say things: written words and their spoken form, the learner's own first."""

import re
from collections.abc import Iterable
from typing import TypeAlias

from studyapp.model.content import Pronunciations, Term
from studyapp.model.narration.wording import primary

Sayings: TypeAlias = Iterable[tuple[str, str]]
"""Pairs of a written form and how it is said."""

ENGLISH_SAYINGS = (
    ("ASIC", "ay sick"),
    ("C#", "C sharp"),
    ("C++", "C plus plus"),
    ("CUDA", "cooda"),
    ("cuDNN", "coo D N N"),
    ("FLOPS", "flops"),
    ("GFLOPS", "giga flops"),
    ("GUI", "gooey"),
    ("I/O", "I O"),
    ("IoT", "I O T"),
    ("JSON", "jay son"),
    ("LaTeX", "lay tek"),
    ("nginx", "engine ex"),
    ("NumPy", "num pie"),
    ("OAuth", "oh auth"),
    ("PFLOPS", "peta flops"),
    ("PyPI", "pie P I"),
    ("PyTorch", "pie torch"),
    ("ReLU", "ray loo"),
    ("SaaS", "sass"),
    ("SciPy", "sigh pie"),
    ("SIMD", "sim dee"),
    ("SQL", "sequel"),
    ("SQLite", "sequel light"),
    ("TFLOPS", "terra flops"),
    ("TOPS", "tops"),
    ("Wi-Fi", "why fie"),
    ("YAML", "yammel"),
)
_BUILT_IN: dict[str, Sayings] = {"en": ENGLISH_SAYINGS}

_ATOM = re.compile(r"\w+|\W")
_PLURAL_LETTER = re.compile(r"(?<!\w)([A-Z])s(?!\w)")
_UNSPEAKABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\[\]<>{}\\]+")


class Lexicon:
    """Spoken forms found by whole words, the longest written form first.

    Earlier layers win over later ones. Forms in lower case or with one capital in front fit any
    case ("Latency" says "latency" too); others, such as "IT", fit only as written.
    """

    def __init__(self, *layers: Sayings, skip: Iterable[str] = ()) -> None:
        said = {written: spoken for layer in reversed(layers) for written, spoken in layer}
        said.update(dict.fromkeys(skip, ""))
        said.pop("", None)
        self._by_atom: dict[str, list[tuple[str, str]]] = {}
        for written in sorted(said, key=len, reverse=True):
            atom = _first_atom(written, 0)
            self._by_atom.setdefault(atom, []).append((written, speakable(said[written])))
        self._skip = frozenset(skip)

    def find(self, text: str, start: int) -> tuple[int, str] | None:
        """Return where the form that stands at `start` of `text` ends and how it is said."""
        if not self._by_atom:
            return None
        atom = _first_atom(text, start)
        for written, spoken in self._by_atom.get(atom, ()):
            if end := self._end(written, text, start):
                return end, spoken
        if atom.endswith("s"):
            return self._find_plural(atom[:-1], text, start)
        return None

    def _end(self, written: str, text: str, start: int) -> int | None:
        end = start + len(written)
        if not _fits(written, text[start:end]):
            return None
        return end if written in self._skip or _is_border(text, end) else None

    def _find_plural(self, atom: str, text: str, start: int) -> tuple[int, str] | None:
        for written, spoken in self._by_atom.get(atom, ()):
            end = start + len(written)
            whole = _fits(written, text[start:end]) and text[end : end + 1] == "s"
            if whole and spoken and _is_border(text, end + 1):
                return end + 1, _plural(spoken)
        return None


def lexicon_of(
    language: str, speech: Pronunciations, terms: Iterable[Term] = (), learner: Sayings = ()
) -> Lexicon:
    """Build a pack's lexicon: the learner's sayings, the pack's list, its terms', then ours."""
    said = [(term.term, term.say) for term in terms if term.say]
    return Lexicon(
        learner, speech.say, said, _BUILT_IN.get(primary(language), ()), skip=speech.skip
    )


def speakable(text: str) -> str:
    """Return `text` without what an engine could take for a command, nor lost plurals.

    espeak reads "G P Us" as "G P us"; it needs "G P U's".
    """
    return _PLURAL_LETTER.sub(r"\1's", " ".join(_UNSPEAKABLE.sub(" ", text).split()))


def _first_atom(text: str, start: int) -> str:
    found = _ATOM.match(text, start)
    return found[0].lower() if found else ""


def _fits(written: str, shown: str) -> bool:
    if written == shown:
        return True
    free = written[1:] == written[1:].lower() and len(written) > 1
    return free and written.lower() == shown.lower()


def _is_border(text: str, end: int) -> bool:
    inside = text[end - 1 : end].isalnum() and text[end : end + 1].isalnum()
    return not inside


def _plural(spoken: str) -> str:
    last = spoken.rsplit(None, 1)[-1]
    return f"{spoken}'s" if len(last) == 1 else f"{spoken}s"
