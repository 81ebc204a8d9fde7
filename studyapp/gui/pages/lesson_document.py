"""A lesson at one depth as the pieces of a document, with stops, key terms and the next step."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from studyapp.gui.lengths import about_at_start, minutes_in_words
from studyapp.gui.widgets.text.document import (
    Anchor,
    Aside,
    AsideKind,
    Blocks,
    Bubble,
    Callout,
    Document,
    LinkList,
    Piece,
    SectionHeading,
    Side,
    StopMark,
    Title,
)
from studyapp.model.content import (
    Aid,
    AidKind,
    Chapter,
    Dialogue,
    MemoryAids,
    Overview,
    Part,
    PartKind,
    Reference,
    References,
    Section,
    Term,
)
from studyapp.model.depth import Depth, content_at, offered_parts
from studyapp.model.text import Ask, Block, Bullets, Paragraph, Run, Wait
from studyapp.study.practice import PRETEST as PRETEST_QUESTIONS
from studyapp.study.reading import OpenLesson
from studyapp.study.texts import written

CONCEPTS: Final = "key-concepts"
STOP: Final = "stop:"
QUIZ: Final = "action:quiz"
PRETEST: Final = "action:pretest"
SECTION: Final = "section:"
COURSE: Final = "action:course"
REVIEW: Final = "action:review"
OBJECTIVES: Final = "~objectives"

_ASIDES: Final = {
    PartKind.EXPLANATION: AsideKind.EXPLANATION,
    PartKind.EXAMPLE: AsideKind.EXAMPLE,
    PartKind.ANALOGY: AsideKind.ANALOGY,
}
_AID_ICONS: Final = {
    AidKind.RHYME: "music",
    AidKind.STORY: "scroll-text",
    AidKind.TOOL: "hammer",
    AidKind.ACRONYM: "whole-word",
}


class LessonDocument(QObject):
    """Puts an open lesson together for the reading view."""

    def __init__(self, opened: OpenLesson, depth: Depth) -> None:
        super().__init__()
        self._opened = opened
        self._depth = depth
        self._asked = 0

    def pieces(self) -> Document:
        """Return everything from the title to the next step."""
        return tuple(self._everything())

    def _everything(self) -> Iterator[Piece]:
        lesson = self._opened.lesson
        yield Title(lesson.title, detail=self._length())
        if lesson.objectives:
            yield self._objectives()
        if self._opened.place is None and self._opened.questions >= PRETEST_QUESTIONS:
            text = self.tr("Try three questions first (nothing counts)")
            yield Anchor(text, PRETEST, "sparkles")
        concepts = self._opened.concepts
        for section in lesson.sections:
            if concepts and not isinstance(section, Overview | Dialogue):
                yield from self._concepts(concepts)
                concepts = ()
            yield SectionHeading(section.id, section.title)
            yield from self._section(section)
            yield from self._quiz(section)
        yield from self._ending()

    def _length(self) -> str:
        minutes = self._opened.lesson.minutes
        return about_at_start(minutes) if minutes else ""

    def _objectives(self) -> Piece:
        items = tuple(
            (Paragraph(f"{OBJECTIVES}.{number}", (Run(text),)),)
            for number, text in enumerate(self._opened.lesson.objectives)
        )
        label = self.tr("After this lesson you can")
        return Aside(AsideKind.NOTE, label, "", OBJECTIVES, (Bullets(f"{OBJECTIVES}.list", items),))

    # --- sections ------------------------------------------------------------------------------

    def _section(self, section: Section) -> Iterator[Piece]:
        match section:
            case Dialogue():
                yield from self._dialogue(section)
            case MemoryAids(aids=aids):
                yield from map(self._aid, aids)
            case References(links=links):
                yield from self._blocks(content_at(section, self._depth))
                yield LinkList(links, tuple(map(self._detail, links)))
            case _:
                yield from self._blocks(content_at(section, self._depth))
        if isinstance(section, Chapter):
            yield from map(self._aside, offered_parts(section, self._depth))

    def _blocks(self, blocks: tuple[Block, ...]) -> Iterator[Piece]:
        """Yield text, parted by the stops in it."""
        text: list[Block] = []
        for block in blocks:
            if isinstance(block, Ask | Wait):
                if text:
                    yield Blocks(tuple(text))
                text = []
                yield self._stop(block)
            else:
                text.append(block)
        if text:
            yield Blocks(tuple(text))

    def _aside(self, part: Part) -> Piece:
        labels = {
            PartKind.EXPLANATION: self.tr("Explanation"),
            PartKind.EXAMPLE: self.tr("Example"),
            PartKind.ANALOGY: self.tr("Analogy"),
        }
        folded = self._depth is not Depth.DETAILED
        kind = _ASIDES[part.kind]
        return Aside(kind, labels[part.kind], part.title, part.id, part.blocks, collapsed=folded)

    def _dialogue(self, dialogue: Dialogue) -> Iterator[Piece]:
        cast = list(
            dict.fromkeys(t.speaker for t in dialogue.turns if not isinstance(t, Ask | Wait))
        )
        ranks = {name: number for number, name in enumerate(self._opened.speakers)}
        for turn in dialogue.turns:
            if isinstance(turn, Ask | Wait):
                yield self._stop(turn)
                continue
            speaker = self._opened.speakers.get(turn.speaker)
            teacher = speaker is not None and speaker.role == "teacher"
            yield Bubble(
                speaker.name if speaker else turn.speaker,
                Side.LEFT if teacher else Side.RIGHT,
                ranks.get(turn.speaker, cast.index(turn.speaker)),
                turn.paragraph,
            )

    def _stop(self, stop: Ask | Wait) -> Piece:
        if isinstance(stop, Wait):
            label = self.tr("Stop and think for %n second(s)", "", round(stop.seconds))
            return StopMark(stop.id, label, "wait")
        self._asked += 1
        label = self.tr("Your turn: question %1").replace("%1", str(self._asked))
        return StopMark(stop.id, label, "ask", f"{STOP}{stop.id}")

    def _aid(self, aid: Aid) -> Piece:
        labels = {
            AidKind.RHYME: self.tr("Rhyme"),
            AidKind.STORY: self.tr("Story"),
            AidKind.TOOL: self.tr("Memory tool"),
            AidKind.ACRONYM: self.tr("Acronym"),
        }
        return Callout(_AID_ICONS[aid.kind], labels[aid.kind], aid.title, aid.id, self._tied(aid))

    def _tied(self, aid: Aid) -> tuple[Block, ...]:
        """Return the aid's text with a last line that links to its term."""
        term = self._opened.terms.get(aid.term or "")
        if term is None:
            return aid.blocks
        lead = Run(self.tr("Helps you remember:") + " ")
        line = Paragraph(f"{aid.id}~term", (lead, Run(term.term, link=f"term:{term.id}")))
        return (*aid.blocks, line)

    def _detail(self, link: Reference) -> str:
        kind = self.tr("Video") if link.kind == "video" else self.tr("Article")
        parts = [kind]
        if link.minutes:
            parts.append(minutes_in_words(link.minutes))
        if link.language and link.language != self._opened.lesson.language:
            parts.append(QLocale(link.language).nativeLanguageName() or link.language)
        return ", ".join(parts)

    def _quiz(self, section: Section) -> Iterator[Piece]:
        """Offer what is asked about a section at its end: asking right away teaches most."""
        asked = self._opened.asked.get(section.id, 0)
        if asked and self._depth is not Depth.QUICK:
            text = self.tr("Ask me about this section: %Ln question(s)", "", asked)
            yield Anchor(text, f"{SECTION}{section.id}", "ask")

    # --- key terms and the end -----------------------------------------------------------------

    def _concepts(self, concepts: tuple[Term, ...]) -> Iterator[Piece]:
        yield SectionHeading(CONCEPTS, concepts_title())
        items = tuple(map(_concept, concepts))
        yield Blocks((Bullets(f"{CONCEPTS}.list", items),))

    def _ending(self) -> Iterator[Piece]:
        yield SectionHeading("", self.tr("What comes next"))
        if self._opened.questions:
            yield Anchor(self.tr("Quiz me on this lesson"), QUIZ, "test")
        if self._opened.taken:
            yield Anchor(self.tr("Review your cards"), REVIEW, "review")
        else:
            yield Anchor(self.tr("Take this course, to be asked again later"), COURSE, "library")
        if self._opened.next is not None:
            following = self._opened.next
            text = self.tr("Next lesson: %1").replace("%1", following.title)
            yield Anchor(text, f"lesson:{following.id}", "arrow-right")
        elif self._opened.taken:
            text = self.tr("Back to the course")
            yield Anchor(text, COURSE, "library")


def lesson_document(opened: OpenLesson, depth: Depth) -> Document:
    """Return a lesson at `depth` as the pieces of a document."""
    return LessonDocument(opened, depth).pieces()


def concepts_title() -> str:
    """Return the heading above the key terms."""
    return QCoreApplication.translate("LessonDocument", "Key concepts")


def _concept(term: Term) -> tuple[Block, ...]:
    """Return a term, linked to the paragraph that explains it, and its definition."""
    place = f"concept.{term.id}"
    name = Run(term.term, strong=True, link=_explained_at(term))
    first, *rest = written(term.definition, place) or (Paragraph(place, ()),)
    if isinstance(first, Paragraph):
        return (replace(first, runs=(name, Run(": "), *first.runs)), *rest)
    return (Paragraph(place, (name,)), first, *rest)


def _explained_at(term: Term) -> str:
    return f"lesson:{term.source}" if term.source else f"term:{term.id}"
