"""What is read aloud: a lesson's text as a script of utterances and stops."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studyapp.model.content import (
    Chapter,
    Dialogue,
    Pronunciations,
    References,
    Section,
    Speaker,
    Term,
)
from studyapp.model.depth import Depth, content_at, open_parts
from studyapp.model.errors import StudyError
from studyapp.model.narration.lexicon import Lexicon, lexicon_of
from studyapp.model.narration.spoken import (
    AskStop,
    Clip,
    Script,
    Spot,
    Utterance,
    WaitStop,
    script_of,
    script_of_dialogue,
)
from studyapp.model.narration.voice import Voice
from studyapp.model.shelf import PackEntry
from studyapp.model.text import Block, Heading, Paragraph, Run
from studyapp.store.sayings import Sayings
from studyapp.study.faces import Face
from studyapp.study.glossary import TermPage
from studyapp.study.reading import OpenLesson, Source
from studyapp.study.texts import written


@dataclass(frozen=True, slots=True)
class Reader:
    """How the voices of one pack read: their words, their language, what to do with formulas."""

    lexicon: Lexicon
    language: str
    math: str


class Narration:
    """Turns open lessons and cards into scripts.

    `sayings` are the learner's pronunciations, `natural` the engines beside the system's own:
    name → command of its worker.
    """

    def __init__(
        self, sayings: Sayings, natural: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self._sayings = sayings
        self._natural = natural or {}
        self._readers: dict[tuple[PackEntry, str, int], Reader] = {}
        self._voices: tuple[Voice, ...] | None = None

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices of this system, asked for once; raises StudyError if it has none."""
        if self._voices is None:
            from studyapp.speech.voices import available_voices

            self._voices = available_voices(natural=self._natural)
        return self._voices

    def cast(self, opened: OpenLesson, wish: str) -> dict[str | None, Voice]:
        """Give the narrator (None) the voice with id `wish` and each speaker one of their own.

        Without any voice on this system nobody gets one, and the lesson is read silently.
        """
        return self._cast(tuple(opened.speakers.values()), opened.lesson.language, wish)

    def narrator(self, language: str, wish: str) -> dict[str | None, Voice]:
        """Give the narrator (None) of a text in `language` the voice with id `wish`, or a fit one.

        The first call asks the system for its voices, which takes a moment.
        """
        return self._cast((), language, wish)

    def section(self, opened: OpenLesson, section: Section, depth: Depth) -> Script:
        """Return the script of one section as it is shown at `depth`, its title first."""
        return section_script(section, depth, self._reader(opened))

    def lesson(self, opened: OpenLesson, depth: Depth) -> Script:
        """Return the script of the whole lesson; the list of links is left out.

        Before a stop its question is read, and stands at the stop's place.
        """
        script = tuple(
            step
            for section in opened.lesson.sections
            if not isinstance(section, References)
            for step in self.section(opened, section, depth)
        )
        return self._with_prompts(script, opened) if _asks(script) else script

    def face(self, face: Face, folder: Path, language: str, *, answer: bool) -> Script:
        """Return the script of one side of a card, said as its pack in `folder` has it."""
        reader = self._reader_of(folder, language)
        if answer:
            return self._script(face.back, reader)
        said = self._script(face.say or face.front, reader)
        return (*said, Clip(folder / face.audio)) if face.audio else said

    def source(self, source: Source, language: str) -> Script:
        """Return the script of the paragraph a card comes from."""
        script = self._script(source.blocks, self._reader_of(source.folder, language))
        return tuple(step for step in script if isinstance(step, Utterance))

    def term(self, page: TermPage) -> Script:
        """Return the script of a glossary entry: the term, then its definition."""
        reader = self._reader_of(page.folder, page.language, (page.term,))
        return self._script((_title("term", page.term.term), *page.definition), reader)

    def saying(self, text: str, language: str) -> Script:
        """Return the script of a plain sentence, such as the sample of a voice."""
        lexicon = lexicon_of(language, Pronunciations(), (), self._sayings.of(language))
        reader = Reader(lexicon, language, "read")
        return self._script((Paragraph("said", (Run(text),)),), reader)

    def _cast(
        self, speakers: tuple[Speaker, ...], language: str, wish: str
    ) -> dict[str | None, Voice]:
        from studyapp.speech.voices import choose_voices

        try:
            available = self.voices()
        except StudyError:
            return {}
        return choose_voices(speakers, language, available, {None: wish})

    def _with_prompts(self, script: Script, opened: OpenLesson) -> Script:
        from studyapp.packs.reader import read_questions

        prompts = {question.id: question.prompt for question in read_questions(opened.folder)}
        told: list[Utterance | AskStop | WaitStop | Clip] = []
        for step in script:
            if isinstance(step, AskStop):
                prompt = written(prompts.get(step.question, ""), step.block)
                spoken = self._script(prompt, self._reader(opened))
                told += (_at(step.block, said) for said in spoken if isinstance(said, Utterance))
            told.append(step)
        return tuple(told)

    def _script(self, blocks: tuple[Block, ...], reader: Reader) -> Script:
        return script_of(blocks, reader.lexicon, reader.language, reader.math)

    def _reader(self, opened: OpenLesson) -> Reader:
        language = opened.lesson.language
        # An updated pack is another one, and may say things otherwise; so may the learner.
        key = opened.pack, language, self._sayings.changes
        if key not in self._readers:
            self._readers[key] = self._reader_of(opened.folder, language, opened.terms.values())
        return self._readers[key]

    def _reader_of(self, folder: Path, language: str, terms: Iterable[Term] = ()) -> Reader:
        from studyapp.packs.reader import read_speech

        speech = read_speech(folder, language)
        lexicon = lexicon_of(language, speech, terms, self._sayings.of(language))
        return Reader(lexicon, language, speech.math)


def section_script(section: Section, depth: Depth, reader: Reader) -> Script:
    """Return the script of one section as it is shown at `depth`, its title first."""
    heading = (_title(section.id, section.title),)
    title = script_of(heading, reader.lexicon, reader.language, reader.math)
    if isinstance(section, Dialogue):
        return title + script_of_dialogue(section, reader.lexicon, reader.language, reader.math)
    blocks = _spoken_blocks(section, depth)
    return title + script_of(blocks, reader.lexicon, reader.language, reader.math)


def _asks(script: Script) -> bool:
    return any(isinstance(step, AskStop) for step in script)


def _at(stop: str, said: Utterance) -> Utterance:
    """Move what is said to the place of a stop, where the question is not on display."""
    place = Spot(stop, 0, 0)
    return replace(said, place=place, spots=tuple((at, size, place) for at, size, _ in said.spots))


def _title(name: str, text: str) -> Heading:
    return Heading(name, 2, (Run(text),))


def _spoken_blocks(section: Section, depth: Depth) -> tuple[Block, ...]:
    blocks = content_at(section, depth)
    if isinstance(section, Chapter):
        for part in open_parts(section, depth):
            blocks += (_title(part.id, part.title), *part.blocks)
    return blocks
