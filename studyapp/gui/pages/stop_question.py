"""A stop in a lesson: a question asked right there, or a moment to think."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.icons import icon
from studyapp.gui.widgets.cards import Panel, QuietButton, Text
from studyapp.gui.widgets.questions import QuestionView
from studyapp.model.answers.marking import Response
from studyapp.study.practice import PracticeSession

_WIDTH: Final = 720


class StopPanel(Panel):
    """Stands below the text while the lesson waits for the learner.

    `answered` follows when an answer is on record, `done` when the learner goes on (or closes),
    `source_wanted` carries `lesson#anchor`.
    """

    answered = Signal()
    done = Signal()
    source_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("stop_panel")
        self._session: PracticeSession | None = None
        self._seconds = 0
        self._picture = QLabel(self)
        self._head = Text("", "strong", self)
        self._head.setObjectName("stop_head")
        self._skip = QuietButton(self.tr("Go on now"), "", self)
        self._skip.setObjectName("stop_skip")
        self._skip.setToolTip(self.tr("Go on without waiting (Space)"))
        self._skip.clicked.connect(self.done)
        self._close = QToolButton(self)
        self._close.setObjectName("stop_close")
        self._close.setIcon(icon("x"))
        self._close.setToolTip(self.tr("Leave this question out (Esc)"))
        self._close.setAccessibleName(self.tr("Leave this question out"))
        self._close.clicked.connect(self.done)
        self._question = QuestionView(self)
        self._room = _Room(self)
        self._room.setWidget(self._question)
        self._question.setAutoFillBackground(False)  # the scroll area fills it with the canvas
        self._room.viewport().setAutoFillBackground(False)
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._show_focus)
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self._tick)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        space = theme.current().space
        self.body.setContentsMargins(space.large, space.snug, space.snug, space.medium)
        row = QHBoxLayout()
        row.setSpacing(space.small)
        row.addWidget(self._picture)
        row.addWidget(self._head, 1)
        row.addWidget(self._skip)
        row.addWidget(self._close)
        self.body.addLayout(row)
        self.body.addWidget(self._room, 1)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_answered)
        self._question.hint_wanted.connect(self._on_hint)
        self._question.count_wanted.connect(self._on_count)
        self._question.source_wanted.connect(self.source_wanted)
        self._question.continued.connect(self.done)

    # --- what is shown -------------------------------------------------------------------------

    def ask(self, session: PracticeSession, folder: Path) -> None:
        """Ask the one question of `session`; pictures come from `folder`."""
        assert session.item is not None
        self._session = session
        self._question.show_item(session.item, folder)
        self._show_head("ask", self.tr("Your turn"))
        self._skip.hide()
        self._close.show()
        self._room.show()
        self.show()
        self._room.ensureVisible(0, 0)

    def think(self, seconds: float) -> None:
        """Count `seconds` down, calmly."""
        self._session = None
        self._seconds = max(1, round(seconds))
        self._room.hide()
        self._close.hide()
        self._skip.show()
        self._tell_seconds()
        self._ticks.start()
        self.show()

    def close_panel(self) -> None:
        """Hide, and forget what was asked."""
        self._ticks.stop()
        self._session = None
        self.hide()

    @property
    def asking(self) -> bool:
        """Tell whether a question stands here."""
        return self.isVisible() and self._session is not None

    @property
    def thinking(self) -> bool:
        """Tell whether a moment to think is running."""
        return self._ticks.isActive()

    @property
    def question(self) -> QuestionView:
        """Return the view of the question."""
        return self._question

    def take_focus(self) -> None:
        """Let the keyboard answer."""
        self._question.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    # --- the learner answers -------------------------------------------------------------------

    @Slot(object)
    def _on_answered(self, response: Response) -> None:
        if self._session is not None:
            self._question.show_result(self._session.answer(response, self._question.confidence))
            self._show_head("ask", self.tr("Answered"))
            self._growing.start()
            self.answered.emit()

    @Slot()
    def _on_hint(self) -> None:
        hint = self._session.hint() if self._session is not None else None
        if hint is not None:
            self._question.show_hint(hint)

    @Slot()
    def _on_count(self) -> None:
        if self._session is not None:
            self._question.show_result(self._session.count_it())

    # --- parts ---------------------------------------------------------------------------------

    @Slot()
    def _tick(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._tell_seconds()
        else:
            self._ticks.stop()

    @Slot()
    def _show_focus(self) -> None:
        self._room.ensureWidgetVisible(self._question.check, 0, 8)

    def _tell_seconds(self) -> None:
        self._show_head("wait", self.tr("A moment to think: %n second(s)", "", self._seconds))

    def _show_head(self, picture: str, text: str) -> None:
        self._picture.setPixmap(icons.pixmap(picture, "link", 20, self.devicePixelRatioF()))
        self._head.setText(text)


class _Room(QScrollArea):
    """As high as its widget wants to be, and scrolling where there is less."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the height that the widget needs at this width."""
        inner = self.widget()
        width = max(240, self.viewport().width())
        layout = inner.layout() if inner else None
        height = layout.totalHeightForWidth(width) if layout else 0
        return QSize(min(width, _WIDTH), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Return enough for the first lines."""
        return QSize(240, min(120, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the widget does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
