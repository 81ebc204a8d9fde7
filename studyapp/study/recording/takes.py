"""What is recorded: the chapters and conversations of a pack, each as one take."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from studyapp.model.content import Dialogue, Lesson, Pack, References, Section
from studyapp.model.depth import Depth, everything
from studyapp.model.errors import Sentence, StudyError
from studyapp.model.narration.lexicon import Lexicon, Sayings, lexicon_of
from studyapp.model.narration.spoken import AskStop, Script, Utterance, WaitStop, script_of
from studyapp.model.text import leaf_text, leaves
from studyapp.study.narration import Reader, section_script
from studyapp.study.texts import written

THINKING_S = 5.0
"""How long a recording waits after a question that nobody can answer aloud."""


@dataclass(frozen=True, slots=True)
class Take:
    """One chapter or conversation; `name` is fit for a file.

    `shown` is the text on display by block, `people` the names of the speakers by id.
    """

    name: str
    title: str
    lesson: str
    steps: tuple[Utterance | WaitStop, ...]
    shown: Mapping[str, str]
    people: Mapping[str, str]

    @property
    def sentences(self) -> int:
        """Return how many sentences are spoken."""
        return sum(isinstance(step, Utterance) for step in self.steps)


def takes_of(
    pack: Pack,
    lessons: Collection[str] = (),
    *,
    section: str = "",
    depth: Depth = Depth.DETAILED,
    conversations_only: bool = False,
    sayings: Sayings = (),
) -> tuple[Take, ...]:
    """Return the takes of `lessons`, by default of all; of one `section` if it is named.

    `sayings` are the learner's own pronunciations. Raises StudyError, with what to choose from,
    if there is no such lesson or nothing to be recorded.
    """
    chosen = _chosen(pack, lessons)
    lexicon = lexicon_of(pack.language, pack.speech, pack.terms, sayings)
    takes = tuple(
        take
        for lesson in chosen
        for number, part in enumerate(lesson.sections, 1)
        if _is_wanted(part, section, conversations_only=conversations_only)
        and (take := _take(pack, lesson, part, number, depth, lexicon)).sentences
    )
    if not takes:
        if len(chosen) == 1:
            where = Sentence("The lesson %1", repr(chosen[0].id))
        else:
            where = Sentence("This course")
        if conversations_only:
            raise StudyError("%1 has no conversation to record; choose something else.", where)
        raise StudyError("%1 has no text to record; choose something else.", where)
    return takes


def _chosen(pack: Pack, lessons: Collection[str]) -> list[Lesson]:
    known = {lesson.id: lesson for lesson in pack.lessons}
    for wanted in lessons:
        if wanted not in known:
            names = ", ".join(known)
            raise StudyError("There is no lesson %1 in this pack; it has %2.", repr(wanted), names)
    return [lesson for lesson in pack.lessons if not lessons or lesson.id in lessons]


def _is_wanted(part: Section, section: str, *, conversations_only: bool) -> bool:
    if section:
        return part.id == section
    return isinstance(part, Dialogue) if conversations_only else not isinstance(part, References)


def _take(
    pack: Pack, lesson: Lesson, section: Section, number: int, depth: Depth, lexicon: Lexicon
) -> Take:
    reader = Reader(lexicon, lesson.language or pack.language, pack.speech.math)
    script = section_script(section, depth, reader)
    prompts = {question.id: question.prompt for question in pack.questions}
    shown = {leaf.id: leaf_text(leaf) for leaf in leaves(everything(section))}
    shown[section.id] = section.title
    return Take(
        name=f"{lesson.id}-{number:02}-{section.id}",
        title=section.title,
        lesson=lesson.title,
        steps=tuple(_heard(script, prompts, reader, shown)),
        shown=shown,
        people={speaker.id: speaker.name for speaker in pack.speakers},
    )


def _heard(
    script: Script, prompts: Mapping[str, str], reader: Reader, shown: dict[str, str]
) -> Iterator[Utterance | WaitStop]:
    """Yield what can be heard: at a stop its question, and time to think."""
    for step in script:
        if isinstance(step, Utterance | WaitStop):
            yield step
        elif isinstance(step, AskStop) and step.question in prompts:
            prompt = written(prompts[step.question], step.block)
            shown.update((leaf.id, leaf_text(leaf)) for leaf in leaves(prompt))
            said = script_of(prompt, reader.lexicon, reader.language, reader.math)
            yield from (one for one in said if isinstance(one, Utterance | WaitStop))
            yield WaitStop(THINKING_S, step.block)
