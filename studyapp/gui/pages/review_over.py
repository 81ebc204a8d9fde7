"""When a sitting is over: what it came to or that nothing was due, and the next step."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.widgets.cards import EmptyState, Scroller
from studyapp.gui.widgets.review.sitting_end import SittingEnd
from studyapp.gui.widgets.review.spans import days_in_words, seconds_in_words
from studyapp.study.review import ReviewSession
from studyapp.study.today import Today


class SittingOver(QStackedWidget):
    """Shows the end of a sitting, or that there was none.

    `go` names another page and what to open there, `more_wanted` asks for a sitting beyond the
    minutes of the day, `undo_wanted` to take the last answer back.
    """

    go = Signal(str, str)
    more_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.end = SittingEnd(self)
        self.empty = EmptyState("coffee", "", "", self.tr("Continue reading"), self)
        self._end_room = Scroller(self)
        self._end_room.body.addWidget(self.end)
        self.addWidget(self._end_room)
        self.addWidget(self.empty)
        self.end.undo.clicked.connect(self.undo_wanted)
        self.end.more.clicked.connect(self.more_wanted)
        self.end.acted.connect(self._on_read_on)
        self.end.left.connect(self._on_today)
        self.empty.acted.connect(self._on_read_on)

    def show_session(self, session: ReviewSession) -> None:
        """Show what `session` came to, or that there was nothing to ask."""
        desk = self._kit.desk
        today = desk.standing.today()
        action = self.tr("Continue reading") if today.go_on else self.tr("Open the library")
        left_over = desk.timetable.today().left_over
        coming = self._coming(today, session.summary.wait_ms)
        if session.can_undo or left_over:
            self.end.offer_more(left_over)
            self.end.undo.setVisible(session.can_undo)
            self.end.show_end(session.summary, coming, action)
            self.setCurrentWidget(self._end_room)
        else:
            self._show_empty(coming if today.courses else "", action)

    @property
    def is_empty(self) -> bool:
        """Tell whether there was nothing to ask."""
        return self.currentWidget() is self.empty

    @property
    def words(self) -> str:
        """Return what shows, for announcing."""
        return "" if self.is_empty else self.end.title.text()

    def first_focus(self) -> QWidget:
        """Return the button of the next step."""
        return self.empty.action if self.is_empty else self.end.action

    def _show_empty(self, coming: str, action: str) -> None:
        if coming:
            self.empty.title.setText(self.tr("Nothing is due"))
            self.empty.text.setText(coming)
        else:
            self.empty.title.setText(self.tr("No cards yet"))
            self.empty.text.setText(self.tr("Choose a course, and its cards come up here."))
        self.empty.action.setText(action)
        self.setCurrentWidget(self.empty)

    def _coming(self, today: Today, wait_ms: int | None) -> str:
        if wait_ms is not None:
            said = self.tr("The next card comes in %1.")
            return said.replace("%1", seconds_in_words(wait_ms / 1000))
        for days, count in enumerate(today.coming):
            if days and count:
                when = self.tr("tomorrow") if days == 1 else self._in_days(days)
                return self._next_cards(count).replace("%1", when)
        return self.tr("Nothing is due in the next two weeks. Reading on brings new cards.")

    def _next_cards(self, count: int) -> str:
        if count == 1:
            return self.tr("The next card comes %1.")
        return self.tr("The next %Ln cards come %1.", "", count)

    def _in_days(self, days: int) -> str:
        return self.tr("in %1").replace("%1", days_in_words(days))

    @Slot()
    def _on_read_on(self) -> None:
        go_on = self._kit.desk.standing.today().go_on
        if go_on is None:
            self.go.emit("library", "")
        else:
            self.go.emit("lesson", go_on.lesson.key)

    @Slot()
    def _on_today(self) -> None:
        self.go.emit("today", "")
