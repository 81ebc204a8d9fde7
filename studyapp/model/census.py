"""What a pack holds, counted: for authors who want to know whether a course is whole."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.model.content import (
    Chapter,
    ChoiceQuestion,
    Dialogue,
    Lesson,
    MemoryAids,
    Overview,
    Pack,
    PartKind,
    References,
)
from studyapp.model.depth import everything
from studyapp.model.text import Ask, Block, Bullets, Figure, Paragraph, Table, leaf_text, leaves
from studyapp.model.units import units_of

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_E = re.compile(r"(?<![lt])e$|(?<=[^aeiouy]l)es$|ed$")
_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class LessonCensus:
    """One lesson: what it holds, and how many of its paragraphs an item asks about.

    `paragraphs` are the paragraphs, lists and tables of the chapters' own content, each of which
    should state something; `uncovered` are the ids of those that no item has as its source.
    `quick_grade` is the Flesch-Kincaid grade of the quick overview.
    """

    lesson: str
    title: str
    words: int
    chapters: int
    conversations: int
    turns: int
    stops: int
    worked_examples: int
    figures: int
    aids: int
    links: int
    paragraphs: int
    uncovered: tuple[str, ...]
    quick_grade: float


@dataclass(frozen=True, slots=True)
class Census:
    """A whole pack; `right_positions` counts where the right option stands before shuffling.

    `silent_options` are questions with an option that has no feedback, `sourceless` are terms,
    cards and questions that name no source.
    """

    lessons: tuple[LessonCensus, ...]
    terms: int
    key_terms: int
    linked_terms: int
    cards: int
    units: int
    questions: tuple[tuple[str, int], ...]
    tests: int
    choices: int
    longest_is_right: int
    right_positions: tuple[tuple[int, int], ...]
    silent_options: tuple[str, ...]
    sourceless: tuple[str, ...]

    @property
    def coverage(self) -> float:
        """Return the share of all paragraphs that an item asks about, 0 to 1."""
        whole = sum(lesson.paragraphs for lesson in self.lessons)
        missing = sum(len(lesson.uncovered) for lesson in self.lessons)
        return (whole - missing) / whole if whole else 1.0


def census(pack: Pack) -> Census:
    """Count what `pack` holds."""
    items = (*pack.terms, *pack.cards, *pack.questions)
    sources = frozenset(item.source for item in items if item.source)
    choices = [
        question
        for question in pack.questions
        if isinstance(question, ChoiceQuestion) and not question.several
    ]
    kinds = Counter(_kind(question) for question in pack.questions)
    return Census(
        lessons=tuple(_lesson(lesson, sources) for lesson in pack.lessons),
        terms=len(pack.terms),
        key_terms=sum(term.key for term in pack.terms),
        linked_terms=sum(bool(term.requires) for term in pack.terms),
        cards=len(pack.cards),
        units=len(units_of(pack)),
        questions=tuple(sorted(kinds.items())),
        tests=len(pack.tests),
        choices=len(choices),
        longest_is_right=sum(map(_gives_away, choices)),
        right_positions=tuple(sorted(Counter(map(_right_position, choices)).items())),
        silent_options=tuple(
            question.id
            for question in pack.questions
            if isinstance(question, ChoiceQuestion)
            and not all(option.why for option in question.options)
        ),
        sourceless=tuple(item.id for item in items if not item.source),
    )


def reading_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of English `text` (Kincaid et al., 1975).

    0.39 words per sentence + 11.8 syllables per word - 15.59; syllables are counted by groups of
    vowels, which is right for about nine words in ten.
    """
    words = _WORD.findall(text)
    sentences = len(_SENTENCE_END.findall(text)) or 1
    if not words:
        return 0.0
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def _lesson(lesson: Lesson, sources: frozenset[str]) -> LessonCensus:
    chapters = [section for section in lesson.sections if isinstance(section, Chapter)]
    talks = [section for section in lesson.sections if isinstance(section, Dialogue)]
    blocks = [block for section in lesson.sections for block in everything(section)]
    stating = [
        block
        for chapter in chapters
        for block in chapter.content
        if isinstance(block, Paragraph | Bullets | Table)
    ]
    return LessonCensus(
        lesson=lesson.id,
        title=lesson.title,
        words=sum(len(_WORD.findall(leaf_text(leaf))) for leaf in leaves(tuple(blocks))),
        chapters=len(chapters),
        conversations=len(talks),
        turns=sum(not isinstance(turn, Ask) for talk in talks for turn in talk.turns),
        stops=sum(isinstance(turn, Ask) for talk in talks for turn in talk.turns),
        worked_examples=sum(_is_worked(blocks) for blocks in _examples(chapters)),
        figures=sum(isinstance(leaf, Figure) for leaf in leaves(tuple(blocks))),
        aids=sum(len(one.aids) for one in lesson.sections if isinstance(one, MemoryAids)),
        links=sum(len(one.links) for one in lesson.sections if isinstance(one, References)),
        paragraphs=len(stating),
        uncovered=tuple(block.id for block in stating if f"{lesson.id}#{block.id}" not in sources),
        quick_grade=reading_grade(_quick(lesson)),
    )


def _examples(chapters: list[Chapter]) -> Iterator[tuple[Block, ...]]:
    for chapter in chapters:
        for part in chapter.parts:
            if part.kind is PartKind.EXAMPLE:
                yield part.blocks


def _is_worked(blocks: tuple[Block, ...]) -> bool:
    return any(_NUMBER.search(leaf_text(leaf)) for leaf in leaves(blocks))


def _quick(lesson: Lesson) -> str:
    found = (section.quick for section in lesson.sections if isinstance(section, Overview))
    return " ".join(leaf_text(leaf) for leaf in leaves(next(found, ())))


def _kind(question: object) -> str:
    name = type(question).__name__.removesuffix("Question").lower()
    return "multi" if isinstance(question, ChoiceQuestion) and question.several else name


def _gives_away(question: ChoiceQuestion) -> bool:
    """Tell whether the right option alone is the longest."""
    lengths = sorted((len(option.text), option.right) for option in question.options)
    return lengths[-1][1] and lengths[-1][0] > lengths[-2][0]


def _right_position(question: ChoiceQuestion) -> int:
    return next(place for place, option in enumerate(question.options, 1) if option.right)


def _syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(_SILENT_E.sub("", word.lower()))))
