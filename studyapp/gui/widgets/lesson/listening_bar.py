"""The bar that reads aloud: play, steps, speed, who speaks, and what the voice has to say."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.widgets.cards import PrimaryButton, Text, tip
from studyapp.gui.widgets.listening.listening_menu import ListeningMenu

SPEEDS: Final = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0)
_VOICE_FROM: Final = 620  # pixels of width at scale 1 from which the voice's name has room


class ListeningBar(QFrame):
    """Forwards what is pressed; the page shows in it what the voice does.

    `stepped` and `chapter` carry 1 or -1, `speed_changed` the factor.
    """

    toggled = Signal()
    stopped = Signal()
    stepped = Signal(int)
    chapter = Signal(int)
    speed_changed = Signal(float)
    follow_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listening_bar")
        self.setAccessibleName(self.tr("Listening"))
        self._speed = 1.0
        self._build()
        self.show_state("stopped")
        self.set_speed(1.0)

    # --- what the page shows -------------------------------------------------------------------

    def show_state(self, state: str) -> None:
        """Show 'stopped', 'playing', 'paused' or 'waiting'."""
        playing = state == "playing"
        words = {
            "playing": self.tr("Pause"),
            "waiting": self.tr("Go on"),
            "paused": self.tr("Go on"),
        }
        label = words.get(state, self.tr("Listen"))
        self._play.setIcon(icon("pause" if playing else "play", "on_accent"))
        self._play.setText(label)
        self._play.setToolTip(self.tr("%1 (Space)").replace("%1", label))
        self._stop.setEnabled(state != "stopped")

    def set_speed(self, speed: float) -> None:
        """Show the speed without a signal."""
        self._speed = speed
        shown = self.tr("%1×").replace("%1", f"{speed:g}")  # noqa: RUF001 - the sign for "times"
        self._shown_speed.setText(shown)
        self._shown_speed.setAccessibleName(self.tr("Speed %1").replace("%1", shown))
        self._slower.setEnabled(speed > SPEEDS[0])
        self._faster.setEnabled(speed < SPEEDS[-1])

    def set_voice(self, name: str) -> None:
        """Show who speaks."""
        self._voice.setText(name)
        self._voice.setToolTip(tip(name))

    def say(self, sentence: str) -> None:
        """Show a sentence of the voice's below, '' to hide the line."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))

    def message(self) -> str:
        """Return the sentence shown."""
        return self._message.text()

    @property
    def follows(self) -> bool:
        """Tell whether the text follows the voice."""
        return self._follow.isChecked()

    def set_follows(self, *, follows: bool) -> None:
        """Let the text follow the voice or stay."""
        self._follow.setChecked(follows)

    # --- keys of the page ----------------------------------------------------------------------

    @Slot()
    def slower(self) -> None:
        """Take the next lower speed."""
        self._change_speed(max((each for each in SPEEDS if each < self._speed), default=SPEEDS[0]))

    @Slot()
    def faster(self) -> None:
        """Take the next higher speed."""
        self._change_speed(min((each for each in SPEEDS if each > self._speed), default=SPEEDS[-1]))

    # --- Qt ------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a surface with a line at its top."""
        colours = theme.current().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the voice's name out where there is no room for it."""
        super().resizeEvent(event)
        self._voice.setVisible(self.width() >= _VOICE_FROM * max(1.0, theme.current().scale))

    # --- parts ---------------------------------------------------------------------------------

    def _build(self) -> None:
        space = theme.current().space
        self._play = PrimaryButton("", "play", self)
        self._play.setObjectName("listen")
        self._play.clicked.connect(self.toggled)
        self._stop = self._tool("listen_stop", "square", self.tr("Stop (Esc)"))
        self._stop.clicked.connect(self.stopped)
        self._voice = Text("", "small", self)
        self._voice.setObjectName("voice")
        self._voice.setWordWrap(False)
        self._voice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._follow = self._tool("follow", "scroll-text", self.tr("Follow the voice in the text"))
        self._follow.setCheckable(True)
        self._follow.setChecked(True)
        self._follow.toggled.connect(self.follow_changed)
        self.menu = ListeningMenu(self)
        self._more = self._tool("listening_more", "ellipsis", self.tr("More about listening"))
        self._more.setMenu(self.menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._message = Text("", "small", self)
        self._message.setObjectName("listening_message")
        self._message.hide()
        row = QHBoxLayout()
        row.setSpacing(space.hair)
        self._fill(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.medium, space.small + 1, space.medium, space.small)
        column.setSpacing(space.hair)
        column.addLayout(row)
        column.addWidget(self._message)

    def _fill(self, row: QHBoxLayout) -> None:
        space = theme.current().space
        back = self.tr("Previous chapter (Shift+←)"), self.tr("Previous sentence (←)")
        on = self.tr("Next sentence (→)"), self.tr("Next chapter (Shift+→)")
        row.addWidget(self._step("chapter_back", "skip-back", back[0], self._chapter_back))
        row.addWidget(self._step("sentence_back", "rewind", back[1], self._step_back))
        row.addWidget(self._play)
        row.addWidget(self._step("sentence_on", "fast-forward", on[0], self._step_on))
        row.addWidget(self._step("chapter_on", "skip-forward", on[1], self._chapter_on))
        row.addWidget(self._stop)
        row.addSpacing(space.small)
        row.addWidget(self._voice, 1)
        row.addStretch(0)
        self._add_speed(row)
        row.addWidget(self._follow)
        row.addWidget(self._more)

    def _step(self, name: str, picture: str, label: str, act: Callable[[], None]) -> QToolButton:
        button = self._tool(name, picture, label)
        button.clicked.connect(act)
        return button

    def _add_speed(self, row: QHBoxLayout) -> None:
        self._slower = self._tool("slower", "minus", self.tr("Slower ([)"))
        self._slower.clicked.connect(self.slower)
        self._faster = self._tool("faster", "plus", self.tr("Faster (])"))
        self._faster.clicked.connect(self.faster)
        self._shown_speed = Text("", "strong", self)
        self._shown_speed.setObjectName("speed")
        self._shown_speed.setWordWrap(False)
        self._shown_speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown_speed.setMinimumWidth(theme.current().size(52))
        row.addWidget(self._slower)
        row.addWidget(self._shown_speed)
        row.addWidget(self._faster)
        row.addSpacing(theme.current().space.small)

    def _tool(self, name: str, picture: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _change_speed(self, speed: float) -> None:
        self.set_speed(speed)
        self.speed_changed.emit(speed)

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _chapter_back(self) -> None:
        self.chapter.emit(-1)

    @Slot()
    def _chapter_on(self) -> None:
        self.chapter.emit(1)
