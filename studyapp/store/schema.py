"""Every table of both databases.

`progress.db` holds the log and what is folded from it; `catalogue.db` is attached to it under the
name `catalogue` and can be rebuilt from the pack files at any time.
"""

from typing import Final

from sqlalchemy import (
    DDL,
    Column,
    Index,
    Integer,
    MetaData,
    Named,
    String,
    Table,
    Text,
    TypedColumns,
)
from sqlalchemy import event as happening

CATALOGUE: Final = "catalogue"

progress_tables = MetaData()
catalogue_tables = MetaData(schema=CATALOGUE)


# --- progress.db: the log ----------------------------------------------------------------------


class EventColumns(TypedColumns):
    """One thing that happened; rows are never changed. `payload` is JSON, times are epoch ms."""

    device = Column(String, primary_key=True)
    seq = Column(Integer, primary_key=True, autoincrement=False)
    hlc_ms: Named[int]
    wall_ms: Named[int]
    tz_offset_min: Named[int]
    study_day: Named[int]
    unit: Named[str]
    content_hash: Named[str]
    kind: Named[str]
    payload: Named[str] = Column(Text)
    crc: Named[int]


event = Table("event", progress_tables, EventColumns)
Index("event_by_unit", event.c.unit)
Index("event_by_kind", event.c.kind, event.c.study_day)


class QuarantineColumns(TypedColumns):
    """An event of another device that lies far in the future; it joins the log when its time comes.

    Same columns as the log: a clock must have been wrong, and nothing is lost for it.
    """

    device = Column(String, primary_key=True)
    seq = Column(Integer, primary_key=True, autoincrement=False)
    hlc_ms: Named[int]
    wall_ms: Named[int]
    tz_offset_min: Named[int]
    study_day: Named[int]
    unit: Named[str]
    content_hash: Named[str]
    kind: Named[str]
    payload: Named[str] = Column(Text)
    crc: Named[int]


quarantine = Table("quarantine", progress_tables, QuarantineColumns)


# --- progress.db: what is folded from the log --------------------------------------------------


class StateColumns(TypedColumns):
    """The folded state of one unit; see `model.schedule.CardState` for units of measure."""

    unit = Column(String, primary_key=True)
    pack: Named[str]
    phase: Named[int]
    step: Named[int]
    stability: Named[float]
    difficulty: Named[float]
    due_day: Named[int]
    due_ms: Named[int]
    last_day: Named[int]
    last_ms: Named[int]
    reps: Named[int]
    lapses: Named[int]
    suspended: Named[bool]
    buried_day: Named[int]
    flag: Named[int]


class DayColumns(TypedColumns):
    """What was done on one study day."""

    study_day = Column(Integer, primary_key=True, autoincrement=False)
    reviews: Named[int]
    again: Named[int]
    recalls: Named[int]
    recalls_again: Named[int]
    mature: Named[int]
    mature_again: Named[int]
    new: Named[int]
    taken_ms: Named[int]
    questions: Named[int]
    questions_right: Named[int]


class PackDayColumns(TypedColumns):
    """What was done on one study day in one course; the columns are those of `day`."""

    study_day = Column(Integer, primary_key=True, autoincrement=False)
    pack = Column(String, primary_key=True)
    reviews: Named[int]
    again: Named[int]
    recalls: Named[int]
    recalls_again: Named[int]
    mature: Named[int]
    mature_again: Named[int]
    new: Named[int]
    taken_ms: Named[int]
    questions: Named[int]
    questions_right: Named[int]


class GuessColumns(TypedColumns):
    """How often recall was predicted in a step of 2 % (`bin`), and how often it came true.

    `predicted` is the sum of what was predicted, in millionths.
    """

    study_day = Column(Integer, primary_key=True, autoincrement=False)
    pack = Column(String, primary_key=True)
    bin = Column(Integer, primary_key=True, autoincrement=False)
    answers: Named[int]
    recalled: Named[int]
    predicted: Named[int]


class PlaceColumns(TypedColumns):
    """Where the learner stands in a lesson; `furthest` is the share of it that was reached."""

    lesson = Column(String, primary_key=True)
    block: Named[str]
    offset: Named[int]
    depth: Named[str]
    furthest: Named[float]
    at_ms: Named[int]


class EnrolmentColumns(TypedColumns):
    """The courses the learner takes."""

    pack = Column(String, primary_key=True)
    active: Named[bool]
    at_ms: Named[int]


class MarkColumns(TypedColumns):
    """The last result of each question; `credit` is 0 to 1."""

    question = Column(String, primary_key=True)
    credit: Named[float]
    tries: Named[int]
    at_ms: Named[int]


class OwnWordColumns(TypedColumns):
    """What the learner wrote over or beside the author's words; see `model.own_words`."""

    key = Column(String, primary_key=True)
    field = Column(String, primary_key=True)
    pack: Named[str]
    text: Named[str] = Column(Text)
    replaced: Named[str] = Column(Text)
    at_ms: Named[int]


class ShelfColumns(TypedColumns):
    """What became of the packs the learner added, removed or hid; see `model.shelf.Shelved`.

    It outlives the pack and says whose it was: `authors` is JSON.
    """

    pack = Column(String, primary_key=True)
    fate: Named[str]
    version: Named[str]
    title: Named[str]
    authors: Named[str] = Column(Text)
    homepage: Named[str]
    at_ms: Named[int]


class SittingColumns(TypedColumns):
    """A sitting of questions; `plan` and `flags` are JSON, see `model.sittings.Sitting`."""

    id = Column(String, primary_key=True)
    pack: Named[str]
    sort: Named[str]
    name: Named[str]
    began_ms: Named[int]
    study_day: Named[int]
    ended_ms: Named[int]
    spent_ms: Named[int]
    extra_ms: Named[int]
    answered: Named[int]
    earned: Named[float]
    whole: Named[float]
    plan: Named[str] = Column(Text)
    flags: Named[str] = Column(Text)


class GivenColumns(TypedColumns):
    """The answer to a question in a sitting; `detail` is JSON, see `model.sittings.Given`."""

    sitting = Column(String, primary_key=True)
    question = Column(String, primary_key=True)
    credit: Named[float]
    points: Named[float]
    at_ms: Named[int]
    detail: Named[str] = Column(Text)


class VariantColumns(TypedColumns):
    """A wording that the learner wants to count as right for an item, for good."""

    item = Column(String, primary_key=True)
    text = Column(String, primary_key=True)
    at_ms: Named[int]


class ExamColumns(TypedColumns):
    """An exam the learner works towards; `plan` is JSON, as `model.exam.exam_of` reads it."""

    key = Column(String, primary_key=True)
    day: Named[int]
    plan: Named[str] = Column(Text)


class TrainingColumns(TypedColumns):
    """Weights trained on the log; `result` is JSON, as `model.training.trained_of` reads it."""

    device = Column(String, primary_key=True)
    seq = Column(Integer, primary_key=True, autoincrement=False)
    hlc_ms: Named[int]
    at_ms: Named[int]
    result: Named[str] = Column(Text)


class MetaColumns(TypedColumns):
    """Facts about the file itself, such as the device that writes it."""

    name = Column(String, primary_key=True)
    value: Named[str]


state = Table("state", progress_tables, StateColumns)
# These hold all that a day's plan asks for, so that it need not look at every state.
Index("state_by_due", state.c.due_day, state.c.phase)
Index("state_by_last_day", state.c.last_day)
Index("state_new_again", state.c.unit, sqlite_where=state.c.phase == 0)
day = Table("day", progress_tables, DayColumns)
pack_day = Table("pack_day", progress_tables, PackDayColumns)
guess = Table("guess", progress_tables, GuessColumns)
place = Table("place", progress_tables, PlaceColumns)
enrolment = Table("enrolment", progress_tables, EnrolmentColumns)
mark = Table("mark", progress_tables, MarkColumns)
own_word = Table("own_word", progress_tables, OwnWordColumns)
Index("own_word_by_pack", own_word.c.pack)
shelf = Table("shelf", progress_tables, ShelfColumns)
exam = Table("exam", progress_tables, ExamColumns)
training = Table("training", progress_tables, TrainingColumns)
meta = Table("meta", progress_tables, MetaColumns)
sitting = Table("sitting", progress_tables, SittingColumns)
Index("sitting_by_pack", sitting.c.pack, sitting.c.began_ms)
given = Table("given", progress_tables, GivenColumns)
Index("given_by_question", given.c.question)
variant = Table("variant", progress_tables, VariantColumns)


# --- catalogue.db ------------------------------------------------------------------------------


class PackColumns(TypedColumns):
    """An installed pack; `detail` is JSON with what is only shown."""

    id = Column(String, primary_key=True)
    version: Named[str]
    title: Named[str]
    language: Named[str]
    folder: Named[str]
    fingerprint: Named[str]
    detail: Named[str] = Column(Text)


class LessonColumns(TypedColumns):
    """A lesson; `key` is `pack/lesson`, `detail` is JSON with objectives and outline."""

    key = Column(String, primary_key=True)
    pack: Named[str]
    id: Named[str]
    title: Named[str]
    path: Named[str]
    position: Named[int]
    minutes: Named[int | None]
    detail: Named[str] = Column(Text)


class UnitColumns(TypedColumns):
    """A unit; `detail` is JSON with the rest of `model.units.Unit`."""

    key = Column(String, primary_key=True)
    pack: Named[str]
    item: Named[str]
    side: Named[str]
    kind: Named[str]
    lesson: Named[str | None]
    lesson_position: Named[int]
    position: Named[int]
    front: Named[str] = Column(Text)
    back: Named[str] = Column(Text)
    source: Named[str | None]
    detail: Named[str] = Column(Text)


class TermColumns(TypedColumns):
    """A glossary entry; `key` is `pack/term`, `folded` is what a search looks through."""

    key = Column(String, primary_key=True)
    pack: Named[str]
    id: Named[str]
    term: Named[str]
    folded: Named[str]
    is_key: Named[bool]
    lesson: Named[str | None]
    detail: Named[str] = Column(Text)


class QuestionColumns(TypedColumns):
    """A question's place; its text is read from the pack when it is asked.

    `memory` is the unit that it asks for; `digest` changes with anything in it; `detail` is JSON
    with the question as a unit.
    """

    key = Column(String, primary_key=True)
    pack: Named[str]
    id: Named[str]
    kind: Named[str]
    lesson: Named[str | None]
    position: Named[int]
    memory: Named[str]
    digest: Named[str]
    detail: Named[str] = Column(Text)


class NewsColumns(TypedColumns):
    """What the last update of a pack changed: `before` and `now` are versions, `detail` is JSON."""

    pack = Column(String, primary_key=True)
    before: Named[str]
    now: Named[str]
    at_ms: Named[int]
    changelog: Named[str] = Column(Text)
    detail: Named[str] = Column(Text)


class AnswerColumns(TypedColumns):
    """An answer that some item of the pack asks for, with its variants between bars."""

    pack = Column(String, primary_key=True)
    text = Column(String, primary_key=True)


class AboutColumns(TypedColumns):
    """Which units are about which term of their pack."""

    pack = Column(String, primary_key=True)
    term = Column(String, primary_key=True)
    unit = Column(String, primary_key=True)


class EntryColumns(TypedColumns):
    """Anything that can be found: a card, a term, a question or a paragraph of a lesson.

    `key` is that of its own table, for a paragraph `pack/lesson#block`; `place` is where a lesson
    speaks of it, `lesson#anchor`. `title` and `body` are plain text, `more` is found but not shown.
    `tags` stand between line feeds.
    """

    id = Column(Integer, primary_key=True)
    kind: Named[str]
    key: Named[str]
    pack: Named[str]
    lesson: Named[str | None]
    place: Named[str | None]
    title: Named[str] = Column(Text)
    body: Named[str] = Column(Text)
    more: Named[str] = Column(Text)
    tags: Named[str]


class WordColumns(TypedColumns):
    """The index of the words in entries: SQLite's FTS5; the column `words` takes the query."""

    rowid = Column(Integer, primary_key=True)
    title: Named[str]
    body: Named[str]
    more: Named[str]
    words: Named[str]
    rank: Named[float]


pack = Table("pack", catalogue_tables, PackColumns)
lesson = Table("lesson", catalogue_tables, LessonColumns)
unit = Table("unit", catalogue_tables, UnitColumns)
term = Table("term", catalogue_tables, TermColumns)
question = Table("question", catalogue_tables, QuestionColumns)
news = Table("news", catalogue_tables, NewsColumns)
answer = Table("answer", catalogue_tables, AnswerColumns)
about = Table("about", catalogue_tables, AboutColumns, sqlite_with_rowid=False)
entry = Table("entry", catalogue_tables, EntryColumns)
Index("entry_by_key", entry.c.key)
Index("entry_by_lesson", entry.c.pack, entry.c.lesson)
# Not among the tables of the catalogue: SQLite keeps it as several, and it is made beside `entry`.
words = Table("words", MetaData(schema=CATALOGUE), WordColumns)
_INDEX_OF_WORDS = """
CREATE VIRTUAL TABLE catalogue.words USING fts5(
  title, body, more, content='entry', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
)
"""
_RANK_OF_WORDS = """
INSERT INTO catalogue.words (words, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)')
"""
for _statement in (_INDEX_OF_WORDS, _RANK_OF_WORDS):
    _made = DDL(_statement)  # type: ignore[no-untyped-call]  # SQLAlchemy left it so
    happening.listen(entry, "after_create", _made)
Index("lesson_by_pack", lesson.c.pack, lesson.c.position)
Index(
    "unit_by_place",
    unit.c.pack,
    unit.c.lesson_position,
    unit.c.position,
    unit.c.key,
    unit.c.lesson,
    unit.c.item,
)
Index("term_by_pack", term.c.pack)
Index("question_by_pack", question.c.pack, question.c.position)
Index("question_by_memory", question.c.memory)
