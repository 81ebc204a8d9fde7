"""The stops of a lesson: a question or a moment to think, by the voice or by hand."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from studyapp.gui.pages.listening import Listening
from studyapp.gui.pages.stop_question import StopPanel
from studyapp.gui.widgets.text.document import Place
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.order import question_at
from studyapp.study.desk import Desk
from studyapp.study.reading import OpenLesson


class LessonStops(QObject):
    """Shows each stop in the panel, and lets the voice go on behind it."""

    def __init__(
        self, desk: Desk, panel: StopPanel, view: ReadingView, listening: Listening
    ) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._view = view
        self._listening = listening
        self._opened: OpenLesson | None = None
        self._stop = ""  # whose question is asked, empty for a question without a stop
        self._by_voice = False  # the voice came to the stop, and goes on behind it
        self._pausing = False  # the voice was interrupted by a question asked by hand
        self._showing = QTimer(self, singleShot=True, interval=0)
        self._showing.timeout.connect(self._show_stop)
        panel.answered.connect(self._on_answered)
        panel.done.connect(self.go_on)
        listening.asked.connect(self._on_asked)
        listening.thinking.connect(panel.think)
        listening.went_on.connect(self._on_went_on)

    def open(self, opened: OpenLesson) -> None:
        """Serve the stops of `opened` from now on."""
        self._opened = opened

    def close(self) -> None:
        """Hide what is asked."""
        self._panel.close_panel()
        self._stop = ""
        self._by_voice = self._pausing = False

    @Slot(str)
    def ask_by_hand(self, stop: str) -> None:
        """Ask the question of `stop`, which was pressed."""
        if not self._is_asking(stop):
            self._hold_on()
            self._ask(stop)
        self._panel.take_focus()

    @Slot(str)
    def ask_question(self, question: str) -> None:
        """Ask a question that a link names."""
        self._hold_on()
        self._stop = ""
        self._show_question(question)
        self._panel.take_focus()

    @Slot()
    def go_on(self) -> None:
        """Close the stop, and let the voice go on if it was reading."""
        stop, by_voice, pausing = self._stop, self._by_voice, self._pausing
        thinking = self._panel.thinking
        self.close()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._listening.state == "stopped":
            return
        if pausing:
            self._listening.resume()
        elif by_voice:
            self._listening.go_on_behind(stop)
        elif thinking:
            self._listening.toggle()

    # --- parts ---------------------------------------------------------------------------------

    def _hold_on(self) -> None:
        self._pausing = self._pausing or self._listening.state == "playing"
        self._by_voice = False
        self._listening.pause()

    def _is_asking(self, stop: str) -> bool:
        return self._panel.asking and self._stop == stop

    def _ask(self, stop: str) -> None:
        question = question_at(self._opened.lesson, stop) if self._opened else None
        if question is not None:
            self._stop = stop
            self._show_question(question)

    def _show_question(self, question: str) -> None:
        assert self._opened is not None
        seed = round(self._desk.now().timestamp())
        session = self._desk.practice.one(self._opened.pack.id, question, seed)
        self._panel.ask(session, self._opened.folder)
        self._showing.start()

    @Slot()
    def _show_stop(self) -> None:
        """Keep the stop in sight above its question."""
        if self._stop:
            self._view.ensure_visible(Place(self._stop))

    @Slot(str)
    def _on_asked(self, stop: str) -> None:
        """Show the question that the voice reads, or waits for."""
        if not self._is_asking(stop):
            self._ask(stop)
            self._by_voice = True
        if self._listening.state == "waiting":
            self._panel.take_focus()

    @Slot()
    def _on_answered(self) -> None:
        """Let the learner read in peace what the answer came to."""
        self._listening.pause()

    @Slot()
    def _on_went_on(self) -> None:
        if self._panel.thinking:
            self.close()
