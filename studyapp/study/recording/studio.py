"""The studio: takes become sound files with chapters, and marks that tell when a word sounds."""

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from typing import Final

from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch, part_of, unwatched
from studyapp.model.narration.captions import Cue, WordCue, marks, webvtt
from studyapp.model.narration.spoken import Spot, Utterance, WaitStop, spot_at
from studyapp.model.narration.voice import Priority, Rendering, Renders, Voice
from studyapp.speech.chapters import Chapter
from studyapp.speech.encoding import encode
from studyapp.speech.tape import Tape
from studyapp.study.recording.ledger import Ledger, Recording, write
from studyapp.study.recording.takes import Take

_AHEAD: Final = 6  # sentences that are rendered while one is written
_SPOKEN_SHARE: Final = 0.4  # of the work is speaking, the rest is encoding, if there is any
_VERSION: Final = 1  # raise it when the same takes would be recorded otherwise
_UNSPOKEN_MS: Final = 500  # silence in place of a sentence that no voice could say


@dataclass(frozen=True, slots=True)
class Order:
    """How takes are recorded: a format of `encoding.FORMATS`, into which folder, by whom.

    `together` makes one file with a chapter for each take, named so; else each take is a file.
    """

    folder: Path
    kind: str
    title: str
    artist: str
    together: str = ""
    with_marks: bool = False


class Studio:
    """Records takes with a renderer; `voices` by speaker, None for the narrator.

    What a recording that was stopped has finished is kept: the next one goes on from there.
    """

    def __init__(self, renderer: Renders, voices: Mapping[str | None, Voice]) -> None:
        self._renderer = renderer
        self._voices = voices

    def record(
        self, takes: Sequence[Take], order: Order, watch: Watch = unwatched
    ) -> tuple[Recording, ...]:
        """Record everything and return the files; raises StudyError with what to do.

        `watch` hears how far it is and the title of what is recorded.
        """
        order.folder.mkdir(parents=True, exist_ok=True)
        ledger = Ledger(order.folder)
        groups = [(order.together, takes)] if order.together else [(t.name, [t]) for t in takes]
        total = sum(take.sentences for take in takes) or 1
        made, done = [], 0
        for name, group in groups:
            size = sum(take.sentences for take in group)
            share = part_of(watch, done / total, (done + size) / total)
            made.append(self._file(name, group, order, ledger, share))
            done += size
        return tuple(made)

    def _file(
        self, name: str, takes: Sequence[Take], order: Order, ledger: Ledger, watch: Watch
    ) -> Recording:
        file = order.folder / f"{name}.{order.kind}"
        key = self._key(takes, order)
        kept = ledger.find(file, key)
        if kept is not None:
            watch(1.0, takes[0].title)
            return kept
        with TemporaryDirectory(prefix=".recording-", dir=order.folder) as room:
            made = self._make(Path(room) / "tape.wav", file, takes, order, watch)
        ledger.enter(made, key)
        return made

    def _make(
        self, wav: Path, file: Path, takes: Sequence[Take], order: Order, watch: Watch
    ) -> Recording:
        encoded = order.kind != "wav"
        spoken = _Spoken(part_of(watch, 0.0, _SPOKEN_SHARE if encoded else 1.0))
        ms = self._tape(wav, takes, spoken)
        title = order.title if order.together else takes[0].title
        chapters = [Chapter(start, name) for start, name in spoken.chapters]
        if encoded:
            rest = part_of(watch, _SPOKEN_SHARE, 1.0)
            encode(wav, file, order.kind, title, order.artist, chapters, _titled(rest, title))
        else:
            wav.replace(file)
        if order.with_marks:
            write(file.with_suffix(".vtt"), webvtt(spoken.cues))
            write(file.with_suffix(".json"), _as_json(title, ms, spoken))
        return Recording(file, ms, tuple(spoken.chapters), spoken.skipped)

    def _tape(self, wav: Path, takes: Sequence[Take], spoken: "_Spoken") -> int:
        total = sum(take.sentences for take in takes) or 1
        with Tape(wav) as tape:
            for take in takes:
                spoken.chapters.append((tape.position_ms, take.title))
                for step, rendering in self._rendered(take):
                    if isinstance(step, Utterance):
                        start = tape.position_ms
                        _lay_down(tape, rendering, spoken)
                        spoken.note(take, step, rendering, start, tape.position_ms)
                        spoken.watch(len(spoken.cues) / total, take.title)
                        tape.rest(step.pause_ms)
                    else:
                        tape.rest(round(step.seconds * 1000))
            return tape.position_ms

    def _rendered(self, take: Take) -> Iterator[tuple[Utterance | WaitStop, Rendering]]:
        """Yield each step with its sound; some sentences are rendered ahead."""
        sentences = (step for step in take.steps if isinstance(step, Utterance))
        asked = deque(self._ask(step) for step in islice(sentences, _AHEAD))
        try:
            for step in take.steps:
                if not isinstance(step, Utterance):
                    yield step, Rendering(None)
                    continue
                rendering = asked.popleft().get()
                asked.extend(self._ask(following) for following in islice(sentences, 1))
                yield step, rendering
        finally:
            self._renderer.cancel_all()

    def _ask(self, step: Utterance) -> "SimpleQueue[Rendering]":
        answer: SimpleQueue[Rendering] = SimpleQueue()
        voice = self._voices.get(step.speaker) or self._voices.get(None) or Voice("")
        if voice.language.partition("-")[0] != step.language.partition("-")[0]:
            voice = Voice("", language=step.language)
        self._renderer.request(step.text, voice, Priority.EXPORT, answer.put)
        return answer

    def _key(self, takes: Sequence[Take], order: Order) -> str:
        """Name what the file depends on, so that a finished one is known again."""
        voices = {str(who): asdict(voice) for who, voice in self._voices.items()}
        parts = [_VERSION, order.kind, order.title, order.artist, order.with_marks, voices]
        parts += [[take.title, [asdict(step) for step in take.steps]] for take in takes]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


class _Spoken:
    """What has been laid down so far."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self.chapters: list[tuple[int, str]] = []
        self.cues: list[Cue] = []
        self.skipped = 0

    def note(
        self, take: Take, said: Utterance, rendering: Rendering, start_ms: int, end_ms: int
    ) -> None:
        words = tuple(
            WordCue(_shown(take, spot_at(said, start, length)), start_ms + ms)
            for start, length, ms in rendering.words
        )
        text = _shown(take, said.place) or said.text
        who = take.people.get(said.speaker or "")
        self.cues.append(Cue(start_ms, end_ms, text, who, words))


def _titled(watch: Watch, title: str) -> Callable[[float], None]:
    def tell(share: float) -> None:
        watch(share, title)

    return tell


def _lay_down(tape: Tape, rendering: Rendering, spoken: _Spoken) -> None:
    if rendering.path is not None:
        tape.add(rendering.path)
    elif rendering.final:
        raise StudyError(rendering.fault)
    else:
        spoken.skipped += 1
        tape.rest(_UNSPOKEN_MS)


def _shown(take: Take, spot: Spot) -> str:
    return take.shown.get(spot.block, "")[spot.start : spot.start + spot.length]


def _as_json(title: str, ms: int, spoken: _Spoken) -> str:
    chapters = [{"start_ms": start, "title": name} for start, name in spoken.chapters]
    about = {"title": title, "ms": ms, "chapters": chapters, "sentences": marks(spoken.cues)}
    return json.dumps(about, ensure_ascii=False, indent=1)
