"""From text on display to what a voice says, with the way back from each spoken word."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path
from typing import TypeAlias

from studyapp.model.content import Dialogue
from studyapp.model.narration.formulas import say_formula
from studyapp.model.narration.lexicon import Lexicon, speakable
from studyapp.model.narration.reading import Kind, Piece, Stretch, pieces_of, stretches
from studyapp.model.narration.sentences import sentences
from studyapp.model.narration.wording import wording_of
from studyapp.model.text import (
    Ask,
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Leaf,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Wait,
    leaf_text,
    plain,
)

SENTENCE_PAUSE_MS = 150
PARAGRAPH_PAUSE_MS = 350
SPEAKER_PAUSE_MS = 350
HEADING_PAUSE_MS = 600

LONGEST = 500
"""No utterance has more characters than this; platform voices stumble over long ones."""

_CLAUSE_ENDS = frozenset({",", ";", ":", ")"})
_SPACE = frozenset({""})
_CLOSES = frozenset(",;:.!?)")
_NO_LEXICON = Lexicon()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on display: `length` characters of the leaf `block`, from `start` on."""

    block: str
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go, at most a sentence.

    `spots` tell for spans of `text` (first character, length) where they stand on display;
    `place` is the whole of it; `pause_ms` is the silence after it.
    """

    text: str
    spots: tuple[tuple[int, int, Spot], ...]
    place: Spot
    language: str
    speaker: str | None = None
    pause_ms: int = SENTENCE_PAUSE_MS


@dataclass(frozen=True, slots=True)
class AskStop:
    """A stop at which question `question` is asked."""

    question: str
    block: str


@dataclass(frozen=True, slots=True)
class WaitStop:
    """A stop of `seconds` to think."""

    seconds: float
    block: str


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound of the pack that is played."""

    path: Path


Script: TypeAlias = tuple[Utterance | AskStop | WaitStop | Clip, ...]


def script_of(
    blocks: tuple[Block, ...],
    lexicon: Lexicon,
    language: str,
    math: str = "read",
    speaker: str | None = None,
) -> Script:
    """Put `blocks` into spoken sentences; `math` is 'read', 'describe' or 'skip'."""
    narrator = _Narrator(lexicon, language, math, speaker)
    narrator.tell(blocks)
    return tuple(narrator.script)


def script_of_dialogue(
    dialogue: Dialogue,
    lexicon: Lexicon,
    language: str,
    math: str = "read",
    languages: Mapping[str, str] | None = None,
) -> Script:
    """Put `dialogue` into spoken sentences; `languages` holds those of single speakers."""
    script: list[Utterance | AskStop | WaitStop | Clip] = []
    for turn in dialogue.turns:
        if isinstance(turn, Ask | Wait):
            script.extend(script_of((turn,), lexicon, language, math))
        else:
            own = (languages or {}).get(turn.speaker, language)
            said = script_of((turn.paragraph,), lexicon, own, math, turn.speaker)
            script.extend(_with_pause(said, SPEAKER_PAUSE_MS))
    return tuple(script)


def spot_at(utterance: Utterance, offset: int, length: int) -> Spot:
    """Return the place on display of `length` spoken characters from `offset` on."""
    first = bisect_right(utterance.spots, offset, key=lambda entry: entry[0]) - 1
    if first < 0:
        return utterance.place
    last = bisect_right(utterance.spots, offset + length - 1, key=lambda entry: entry[0]) - 1
    begin, end = utterance.spots[first][2], utterance.spots[max(first, last)][2]
    if begin.block != end.block or end.start < begin.start:
        return begin
    return Spot(begin.block, begin.start, end.start + end.length - begin.start)


def _with_pause(script: Script, pause_ms: int) -> Script:
    if script and isinstance(script[-1], Utterance):
        return (*script[:-1], replace(script[-1], pause_ms=pause_ms))
    return script


class _Narrator:
    """Walks over blocks and gathers the script."""

    def __init__(self, lexicon: Lexicon, language: str, math: str, speaker: str | None) -> None:
        self.script: list[Utterance | AskStop | WaitStop | Clip] = []
        self._lexicon = lexicon
        self._language = language
        self._math = math
        self._speaker = speaker
        self._wording = wording_of(language)
        self._lead = ""  # said before the next leaf: "Row 2:", "3:"

    def tell(self, blocks: tuple[Block, ...]) -> None:
        """Add `blocks` to the script."""
        for block in blocks:
            self._tell(block)

    def _tell(self, block: Block) -> None:
        match block:
            case Bullets():
                self._list(block)
            case Quote(blocks=inner):
                self.tell(inner)
            case Table():
                self._table(block)
            case Rule():
                self._rest(HEADING_PAUSE_MS)
            case Ask(id=place, question=question):
                self.script.append(AskStop(question, place))
            case Wait(id=place, seconds=seconds):
                self.script.append(WaitStop(seconds, place))
            case _:
                self._leaf(block)

    def _leaf(self, leaf: Leaf) -> None:
        match leaf:
            case Heading(id=place, runs=runs):
                self._prose(place, runs, HEADING_PAUSE_MS)
            case Paragraph(id=place, runs=runs):
                self._prose(place, runs, PARAGRAPH_PAUSE_MS)
            case Figure(id=place, alt=alt) if alt:
                self._lead += self._wording.image
                self._prose(place, (Run(alt),), PARAGRAPH_PAUSE_MS)
            case Code():
                self._announce(leaf, self._code_words(leaf))
            case Formula():
                self._announce(leaf, self._formula_words(leaf))
            case _:
                pass

    def _list(self, bullets: Bullets) -> None:
        for number, item in enumerate(bullets.items, bullets.start or 0):
            self._lead = "" if bullets.start is None else f"{number}: "
            self.tell(item)
            self._lead = ""

    def _table(self, table: Table) -> None:
        self._row(table.head, self._wording.table.format(columns=len(table.head)))
        for number, row in enumerate(table.rows, 1):
            self._row(row, self._wording.row.format(row=number))

    def _row(self, cells: tuple[Paragraph, ...], lead: str) -> None:
        self._lead = lead
        for cell in cells:
            self._prose(cell.id, cell.runs, SENTENCE_PAUSE_MS)
        self._lead = ""
        self._rest(PARAGRAPH_PAUSE_MS)

    def _rest(self, pause_ms: int) -> None:
        if self.script and isinstance(self.script[-1], Utterance):
            self.script[-1] = replace(self.script[-1], pause_ms=pause_ms)

    def _code_words(self, code: Code) -> str:
        lines = code.text.strip("\n").count("\n") + 1
        template = self._wording.code_line if lines == 1 else self._wording.code_lines
        # "in" is the same word in both languages that have a wording of their own.
        named = f" in {code.language}" if code.language else ""
        language = named if self._wording.formula else code.language
        return template.format(language=language, lines=lines)

    def _formula_words(self, formula: Formula) -> str:
        if self._math == "skip":
            return ""
        read = say_formula(formula.tex, self._wording) if self._math == "read" else None
        return formula.say or read or self._wording.formula

    def _announce(self, leaf: Leaf, words: str) -> None:
        spoken = speakable(self._lead + words)
        if not spoken.strip(" ."):
            return
        place = Spot(leaf.id, 0, len(leaf_text(leaf)))
        spots = ((0, len(spoken), place),)
        self._lead = ""
        self.script.append(
            Utterance(spoken, spots, place, self._language, self._speaker, PARAGRAPH_PAUSE_MS)
        )

    def _prose(self, block: str, runs: tuple[Run, ...], pause_ms: int) -> None:
        text = plain(runs)
        whole = stretches(runs)
        guarded = [(part.start, part.end) for part in whole if part.kind is not Kind.PROSE]
        told = len(self.script)
        for start, end in sentences(text, self._language, guarded):
            self._sentence(block, text, _within(whole, start, end))
        if len(self.script) > told:
            self._rest(pause_ms)

    def _sentence(self, block: str, text: str, parts: list[Stretch]) -> None:
        told = len(self.script)
        for language, same in groupby(parts, key=lambda part: part.language):
            pieces = self._pieces(text, list(same), language)
            self._utter(block, pieces, language or self._language)
        if len(self.script) > told:
            self._rest(SENTENCE_PAUSE_MS)

    def _pieces(self, text: str, parts: list[Stretch], language: str | None) -> list[Piece]:
        wording = wording_of(language) if language else self._wording
        lexicon = _NO_LEXICON if language else self._lexicon
        return [
            piece for part in parts for piece in pieces_of(text, part, lexicon, wording, self._math)
        ]

    def _utter(self, block: str, pieces: list[Piece], language: str) -> None:
        for group in _groups(pieces, LONGEST - len(self._lead)):
            spoken, spots = _joined(self._lead, block, group)
            if spots:
                place = Spot(block, group[0][1], group[-1][1] + group[-1][2] - group[0][1])
                said = Utterance(spoken, spots, place, language, self._speaker, pause_ms=0)
                self.script.append(said)
                self._lead = ""


def _within(whole: list[Stretch], start: int, end: int) -> list[Stretch]:
    """Return the parts of `whole` between `start` and `end`."""
    parts = []
    first = bisect_right(whole, start, key=lambda part: part.start) - 1
    for part in islice(whole, max(0, first), None):
        if part.start >= end:
            break
        if part.end > start:
            parts.append(replace(part, start=max(start, part.start), end=min(end, part.end)))
    return parts


def _groups(pieces: list[Piece], limit: int) -> Iterator[list[Piece]]:
    """Yield `pieces` in groups of at most `limit` spoken characters, cut between clauses."""
    group: list[Piece] = []
    size = 0
    for piece in _chopped(pieces, limit):
        while group and size + len(piece[0]) > limit:
            cut = _cut(group)
            yield group[:cut]
            group = group[cut:]
            size = sum(len(spoken) for spoken, _, _ in group)
        group.append(piece)
        size += len(piece[0])
    if group:
        yield group


def _chopped(pieces: list[Piece], limit: int) -> Iterator[Piece]:
    """Yield `pieces`, those longer than `limit` in parts."""
    for spoken, start, length in pieces:
        alike = len(spoken) == length
        for at in range(0, max(1, len(spoken)), limit):
            part = spoken[at : at + limit]
            yield (part, start + at, len(part)) if alike else (part, start, length)


def _cut(group: list[Piece]) -> int:
    """Return how many pieces of `group` to say before a breath: to a clause's end, or a word's."""
    for ends in (_CLAUSE_ENDS, _SPACE):
        for at in range(len(group) - 1, len(group) // 4, -1):
            if group[at][0].strip(" ") in ends:
                return at + 1
    return len(group)


def _joined(
    lead: str, block: str, pieces: list[Piece]
) -> tuple[str, tuple[tuple[int, int, Spot], ...]]:
    """Join `pieces` behind `lead` with single spaces; each word keeps its spot."""
    spoken = [lead] if lead else []
    size = len(lead)
    spots = []
    for words, start, length in pieces:
        said = words
        if not size or spoken[-1].endswith(" "):
            said = said.lstrip()
        if size and said[:1] in _CLOSES and spoken[-1].endswith(" "):
            spoken[-1] = spoken[-1][:-1]
            size -= 1
        if not said:
            continue
        if any(map(str.isalnum, said)):
            inset = len(said) - len(said.lstrip())
            spots.append((size + inset, len(said.strip()), Spot(block, start, length)))
        spoken.append(said)
        size += len(said)
    return "".join(spoken).rstrip(), tuple(spots)
