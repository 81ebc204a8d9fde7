"""What a study pack holds: lessons, terms, cards, questions and tests, as frozen values.

Texts of cards, terms and questions are CommonMark source; lessons are parsed into blocks.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from studyapp.model.text import Ask, Block, Paragraph, Wait


class PartKind(StrEnum):
    """What a chapter's part adds to its content."""

    EXPLANATION = "explanation"
    EXAMPLE = "example"
    ANALOGY = "analogy"


class AidKind(StrEnum):
    """The four kinds of memory aid."""

    RHYME = "rhyme"
    STORY = "story"
    TOOL = "tool"
    ACRONYM = "acronym"


class CardKind(StrEnum):
    """How a card asks."""

    BASIC = "basic"
    REVERSED = "reversed"
    CLOZE = "cloze"
    TYPED = "typed"
    OCCLUSION = "occlusion"


class TermCards(StrEnum):
    """Which cards a glossary term gives: none, term to definition, or both directions."""

    NONE = "none"
    FORWARD = "forward"
    BOTH = "both"


# --- lessons ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Overview:
    """The lesson in brief, at three depths."""

    id: str
    title: str
    quick: tuple[Block, ...]
    standard: tuple[Block, ...]
    detailed: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """An explanation, example or analogy inside a chapter."""

    id: str
    kind: PartKind
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its content, then its parts in the author's order."""

    id: str
    title: str
    content: tuple[Block, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a stretch; `speaker` is a key of `Pack.speakers`."""

    speaker: str
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A conversation with stops for the learner."""

    id: str
    title: str
    turns: tuple[Turn | Ask | Wait, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """Examples and applications."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Aid:
    """A memory aid for the term with id `term`."""

    id: str
    kind: AidKind
    title: str
    term: str | None
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class MemoryAids:
    """The lesson's rhymes, stories, tools and acronyms."""

    id: str
    title: str
    aids: tuple[Aid, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A link to further reading; `kind` is 'article' or 'video', `minutes` its length."""

    title: str
    url: str
    kind: str
    minutes: int | None = None
    language: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class References:
    """Further reading and watching."""

    id: str
    title: str
    intro: tuple[Block, ...]
    links: tuple[Reference, ...]


Section: TypeAlias = Overview | Chapter | Dialogue | Examples | MemoryAids | References


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson file, parsed."""

    id: str
    title: str
    path: str
    minutes: int | None
    objectives: tuple[str, ...]
    terms: tuple[str, ...]
    language: str
    sections: tuple[Section, ...]


# --- terms and cards -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry; `source` is `lesson-id#anchor`, `say` how a voice says the term."""

    id: str
    term: str
    definition: str
    aka: tuple[str, ...] = ()
    key: bool = False
    requires: tuple[str, ...] = ()
    see_also: tuple[str, ...] = ()
    source: str | None = None
    say: str | None = None
    card: TermCards | None = None
    tags: tuple[str, ...] = ()
    image: str | None = None
    rev: int = 1


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """How strictly a typed answer is compared; `typos` caps the edit distance (None: ours)."""

    case: str = "ignore"
    accents: str = "ignore"
    typos: int | None = None


@dataclass(frozen=True, slots=True)
class Mask:
    """A covered region of an occlusion card: x, y, width, height in per cent of the image."""

    id: str
    rect: tuple[float, float, float, float]
    label: str
    hint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One authored card; which of the texts are filled depends on `kind`.

    `memory` names the item that it asks for in another way: the two share one memory.

    basic, reversed: `front`, `back`; cloze: `text`; typed: `front`, `answer`, `accept`, `rule`;
    occlusion: `image`, `alt`, `masks`, `mode` ('hide-one' or 'hide-all'). `source` is
    `lesson-id#anchor`, or `pack-id/lesson-id#anchor` for a lesson of another pack.
    """

    id: str
    kind: CardKind
    front: str = ""
    back: str = ""
    text: str = ""
    answer: str = ""
    accept: tuple[str, ...] = ()
    rule: AnswerRule = field(default_factory=AnswerRule)
    alt: str = ""
    masks: tuple[Mask, ...] = ()
    mode: str = "hide-one"
    lesson: str | None = None
    tags: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    source: str | None = None
    hint: str | None = None
    extra: str | None = None
    image: str | None = None
    audio: str | None = None
    say: str | None = None
    front_language: str | None = None
    back_language: str | None = None
    rev: int = 1
    memory: str | None = None


# --- questions -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionBase:
    """What every question has; `memory` names the item that it asks for in another way."""

    id: str
    prompt: str
    hints: tuple[str, ...] = ()
    explanation: str | None = None
    terms: tuple[str, ...] = ()
    source: str | None = None
    tags: tuple[str, ...] = ()
    difficulty: int | None = None
    points: float = 1.0
    lesson: str | None = None
    rev: int = 1
    shuffle: bool = True
    image: str | None = None
    audio: str | None = None
    memory: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice; `why` is shown as feedback when it was chosen or missed."""

    text: str
    right: bool
    why: str | None = None
    credit: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceQuestion(QuestionBase):
    """Pick one option, or all that hold if `several`; `partial` gives credit per option."""

    options: tuple[Option, ...]
    several: bool = False
    partial: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalseQuestion(QuestionBase):
    """Say whether the prompt holds."""

    answer: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NumericQuestion(QuestionBase):
    """Give a number; `tolerance` is absolute, or relative ('5%') when `relative`."""

    answer: float
    tolerance: float = 0.0
    relative: bool = False
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortQuestion(QuestionBase):
    """Type a word or two."""

    answer: str
    accept: tuple[str, ...] = ()
    rule: AnswerRule = field(default_factory=AnswerRule)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClozeQuestion(QuestionBase):
    """Fill `{{answer|variant}}` gaps in `text`, from the `bank` if there is one."""

    text: str
    bank: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that belong together."""

    left: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchQuestion(QuestionBase):
    """Join each left with its right; `distractors` are rights that belong to none."""

    pairs: tuple[Pair, ...]
    distractors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderQuestion(QuestionBase):
    """Put `items` (here in the right order) in order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(QuestionBase):
    """Answer freely and grade it yourself by the `rubric`."""

    model_answer: str
    rubric: tuple[str, ...] = ()


Question: TypeAlias = (
    ChoiceQuestion
    | TrueFalseQuestion
    | NumericQuestion
    | ShortQuestion
    | ClozeQuestion
    | MatchQuestion
    | OrderQuestion
    | OpenQuestion
)


# --- tests and the pack ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pool:
    """A pool of questions: named `ids`, or `pick` of those that fit all given filters."""

    title: str
    pick: int | None = None
    ids: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    lesson: str | None = None
    tags: tuple[str, ...] = ()
    difficulty: int | None = None


@dataclass(frozen=True, slots=True)
class PracticeTest:
    """A practice test; `minutes` is None when untimed, `passing` a per cent."""

    id: str
    title: str
    sections: tuple[Pool, ...]
    minutes: int | None = None
    passing: int | None = None
    feedback: str = "each"
    shuffle: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """An author or contributor."""

    name: str
    url: str | None = None
    email: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice in dialogues; `voice` is a wish such as 'female', `role` 'teacher' or 'student'."""

    id: str
    name: str
    role: str = "student"
    voice: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Who made a media file and under which licence."""

    file: str
    by: str
    license: str
    alt: str | None = None
    url: str | None = None
    changes: str | None = None
    decorative: bool = False


@dataclass(frozen=True, slots=True)
class Pronunciations:
    """The pack's speech list; `math` is 'read', 'describe' or 'skip'."""

    say: tuple[tuple[str, str], ...] = ()
    skip: tuple[str, ...] = ()
    math: str = "read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A whole study pack, format 1."""

    id: str
    version: str
    title: str
    language: str
    license: str
    authors: tuple[Person, ...]
    summary: str = ""
    translations: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    level: str | None = None
    minutes: int | None = None
    requires_app: str | None = None
    requires: tuple[str, ...] = ()
    homepage: str | None = None
    lessons: tuple[Lesson, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    terms: tuple[Term, ...] = ()
    cards: tuple[Card, ...] = ()
    questions: tuple[Question, ...] = ()
    tests: tuple[PracticeTest, ...] = ()
    speech: Pronunciations = field(default_factory=Pronunciations)
    credits: tuple[Credit, ...] = ()
    new_cards_per_day: int | None = None
    cards_from_terms: TermCards = TermCards.FORWARD
    renamed: tuple[tuple[str, str], ...] = ()
    retired: tuple[str, ...] = ()
