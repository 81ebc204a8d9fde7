"""Reading a lesson aloud: when its script is made, who speaks, and what the bar's buttons do."""

from collections.abc import Mapping
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.lesson_text import LessonText
from studyapp.gui.pages.listening import Listening
from studyapp.gui.pages.sayings import LessonSayings
from studyapp.gui.sleep_timer import SleepTimer
from studyapp.gui.widgets.lesson.listening_bar import ListeningBar
from studyapp.model.depth import Depth
from studyapp.model.narration.spoken import Script
from studyapp.model.narration.voice import Voice
from studyapp.study.reading import OpenLesson

WARM_UP_AFTER_MS: Final = 400

Cast: TypeAlias = Mapping[str | None, Voice]


class LessonVoice(QObject):
    """Serves the listening bar for the lesson that is open on page `page` of the window."""

    recording_wanted = Signal(str)  # the lesson's key

    def __init__(
        self,
        kit: Kit,
        listening: Listening,
        bar: ListeningBar,
        text: LessonText,
        warm_up_after_ms: int = WARM_UP_AFTER_MS,
        page: str = "lesson",
    ) -> None:
        super().__init__(bar)
        self._kit = kit
        self._listening = listening
        self._bar = bar
        self._text = text
        self._page = page
        self._opened: OpenLesson | None = None
        self._voices: Cast | None = None
        self._sleep = SleepTimer(self)
        self._sayings = LessonSayings(kit, listening, bar)
        self._warming = QTimer(self, singleShot=True, interval=warm_up_after_ms)
        self._connect()

    def _connect(self) -> None:
        self._warming.timeout.connect(self._prepare_in_background)
        self._sleep.fell_asleep.connect(self._on_sleep)
        self._sayings.settled.connect(self._on_settled)
        self._listening.chapter_began.connect(self._sleep.pass_chapter)
        self._listening.told.connect(self._tell)
        self._bar.stepped.connect(self.make_ready)
        self._bar.chapter.connect(self.make_ready)
        self._bar.stepped.connect(self._listening.step)
        self._bar.chapter.connect(self._listening.chapter)
        self._bar.speed_changed.connect(self._on_speed)
        menu = self._bar.menu
        menu.pause_each_changed.connect(self._on_pause_each)
        menu.sleep_wanted.connect(self._sleep.set)
        menu.saying_wanted.connect(self.correct)
        menu.recording_wanted.connect(self._on_recording)
        reading = self._kit.now_reading
        reading.stop_wanted.connect(self._listening.stop)
        reading.step_wanted.connect(self._on_step)

    # --- the lesson ----------------------------------------------------------------------------

    def open(self, opened: OpenLesson) -> None:
        """Get ready to read `opened`, in a moment."""
        self._opened = opened
        self._voices = None
        preferences = self._kit.desk.preferences
        speed, pauses = preferences.number("speech_speed"), preferences.on("pause_each_sentence")
        self._bar.set_speed(speed)
        self._bar.menu.show_pause_each(on=pauses)
        self._kit.speaker.set_speed(speed)
        self._kit.speaker.pauses_each = pauses
        self._warming.start()

    def leave(self) -> bool:
        """Let the voice read on if it is reading; tell whether it does."""
        self._warming.stop()
        if self._listening.state in {"playing", "paused"}:
            return True
        self.close()
        return False

    def close(self) -> None:
        """Fall silent and forget the lesson."""
        self._warming.stop()
        self._listening.leave()
        self._kit.speaker.pauses_each = False
        self._opened = None

    def warm_up(self) -> None:
        """Make the script anew in a moment, since another depth is shown."""
        self._warming.start()

    # --- reading -------------------------------------------------------------------------------

    @Slot()
    def make_ready(self) -> None:
        """Have something to read at once, even if the voices are not known yet."""
        if self._opened is not None and not self._listening.loaded:
            self._load(self._kit.desk.narration.lesson(self._opened, self._text.depth))

    def paragraph(self, direction: int) -> None:
        """Go to the next paragraph or to the one before."""
        self.make_ready()
        self._listening.paragraph(direction)

    def hear_term(self, term: str) -> None:
        """Read a term with its definition."""
        page = self._kit.desk.glossary.page(self._opened.pack.id, term) if self._opened else None
        if page is not None:
            self.make_ready()
            self._listening.say(self._kit.desk.narration.term(page))

    @Slot()
    def correct(self) -> None:
        """Ask how the selected word, or the one being read, is to be said."""
        if self._opened is not None:
            self.make_ready()
            self._sayings.ask(self._opened.lesson.language)

    def _load(self, script: Script) -> None:
        assert self._opened is not None
        names = self._opened.speakers
        self._listening.load(script, self._voices or {}, names, self._text.sections)

    @Slot()
    def _prepare_in_background(self) -> None:
        if self._opened is not None:
            work = partial(self._prepare, self._opened, self._text.depth)
            self._kit.tasks.run(work, self._on_prepared)

    def _prepare(self, opened: OpenLesson, depth: Depth) -> tuple[OpenLesson, Depth, Script, Cast]:
        narration = self._kit.desk.narration
        wish = self._kit.desk.preferences.voice(opened.lesson.language)
        return opened, depth, narration.lesson(opened, depth), narration.cast(opened, wish)

    def _on_prepared(self, result: tuple[OpenLesson, Depth, Script, Cast]) -> None:
        opened, depth, script, voices = result
        if opened is not self._opened or depth is not self._text.depth:
            return
        self._voices = voices
        if self._listening.state == "stopped" and not self._kit.now_reading.active:
            self._load(script)
            self._kit.speaker.warm_up()

    # --- what the bar and its menu ask for -----------------------------------------------------

    @Slot(float)
    def _on_speed(self, speed: float) -> None:
        self._kit.speaker.set_speed(speed)
        self._kit.desk.preferences.set("speech_speed", speed)

    @Slot(bool)
    def _on_pause_each(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._kit.speaker.pauses_each = on
        self._kit.desk.preferences.set("pause_each_sentence", on)

    @Slot(int)
    def _on_step(self, direction: int) -> None:
        if self._opened is not None and self._listening.state != "stopped":
            self._listening.step(direction)

    @Slot()
    def _on_sleep(self) -> None:
        self._bar.menu.show_sleep(self._sleep.choice)
        if self._listening.state in {"playing", "waiting"}:
            self._listening.pause()
            self._bar.say(self.tr("The sleep timer has ended the reading; Space goes on."))

    @Slot(bool)
    def _on_settled(self, anew: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Read the sentence again as the learner wants it said, or go on where we were."""
        place = self._sayings.place
        if self._opened is None:
            return
        if not anew:
            if place is not None:
                self._listening.resume()
            return
        self._listening.stop()
        self._load(self._kit.desk.narration.lesson(self._opened, self._text.depth))
        if place is not None:
            self._listening.play_from(*place)

    @Slot()
    def _on_recording(self) -> None:
        if self._opened is not None:
            self.recording_wanted.emit(self._opened.entry.key)

    @Slot(str)
    def _tell(self, state: str) -> None:
        entry = self._opened.entry if self._opened is not None else None
        if entry is not None:
            self._kit.now_reading.tell(entry.title, entry.key, state, self._page)
