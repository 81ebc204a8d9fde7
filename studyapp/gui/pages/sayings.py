"""Correcting the voice from within a lesson: which word, how it is said, and hearing it again."""

from PySide6.QtCore import QObject, Signal, Slot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.listening import Listening
from studyapp.gui.widgets.lesson.listening_bar import ListeningBar
from studyapp.gui.widgets.listening.saying_dialog import SayingDialog


class LessonSayings(QObject):
    """Asks how a word is to be said; `settled` follows, and tells whether something is new now.

    `place` is where the voice was, None if it was not reading.
    """

    settled = Signal(bool)

    def __init__(self, kit: Kit, listening: Listening, bar: ListeningBar) -> None:
        super().__init__(bar)
        self._kit = kit
        self._listening = listening
        self._bar = bar
        self._language = ""
        self._heard = self._changed = False
        self.place: tuple[str, int] | None = None

    def ask(self, language: str) -> None:
        """Ask about the selected word, or the one being read, in a text in `language`."""
        self._language = language
        self._heard = self._changed = False
        self.place = self._listening.place if self._listening.state == "playing" else None
        self._listening.pause()
        written = self._listening.word()
        spoken = dict(self._kit.desk.sayings.of(language)).get(written, "")
        dialog = SayingDialog(written, spoken, self._bar.window())
        dialog.heard.connect(self._on_heard)
        dialog.kept.connect(self._on_kept)
        dialog.dropped.connect(self._on_dropped)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(str)
    def _on_heard(self, text: str) -> None:
        self._heard = True
        self._listening.say(self._kit.desk.narration.saying(text, self._language))

    @Slot(str, str)
    def _on_kept(self, written: str, spoken: str) -> None:
        self._changed = True
        self._kit.desk.sayings.set(self._language, written, spoken)

    @Slot(str)
    def _on_dropped(self, written: str) -> None:
        self._changed = True
        self._kit.desk.sayings.remove(self._language, written)

    @Slot()
    def _on_finished(self) -> None:
        self.settled.emit(self._changed or self._heard)
