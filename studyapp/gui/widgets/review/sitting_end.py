"""The end of a sitting: what it came to, when the next cards come, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import Panel, PrimaryButton, QuietButton, Text
from studyapp.gui.widgets.review.spans import seconds_in_words
from studyapp.study.review import Summary


class SittingEnd(QWidget):
    """Three figures, a sentence on what comes, and one main action; `acted` is its press."""

    acted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sitting_end")
        self._mark = QLabel(self)
        self._mark.setObjectName("empty_mark")
        self._mark.setFixedSize(72, 72)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = Text("", "title", self)
        self.title.setObjectName("end_title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.coming = Text("", "muted", self)
        self.coming.setObjectName("end_coming")
        self.coming.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.figures = {
            name: _Figure(title, self)
            for name, title in (
                ("answers", self.tr("answers")),
                ("remembered", self.tr("remembered")),
                ("time", self.tr("time")),
            )
        }
        self.action = PrimaryButton(self.tr("Continue reading"), "", self)
        self.action.setObjectName("end_action")
        self.action.clicked.connect(self.acted)
        self.today = QuietButton(self.tr("Back to today"), "home", self)
        self.today.setObjectName("end_today")
        self.today.clicked.connect(self.left)
        self.undo = QuietButton(self.tr("Undo the last answer"), "undo-2", self)
        self.undo.setObjectName("end_undo")
        self.more = QuietButton(self.tr("Go on beyond your minutes"), "play", self)
        self.more.setObjectName("end_more")
        self.more.hide()
        self._lay_out()

    def offer_more(self, left_over: int) -> None:
        """Offer to go on with what the minutes of the day had no room for."""
        self.more.setText(self.tr("Review %Ln more, beyond your minutes", "", left_over))
        self.more.setVisible(left_over > 0)

    def _lay_out(self) -> None:
        space = theme.current().space
        figures = QHBoxLayout()
        figures.setSpacing(space.medium)
        figures.addStretch(1)
        for figure in self.figures.values():
            figures.addWidget(figure, 2)
        figures.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(space.medium)
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addLayout(figures)
        column.addWidget(self.coming)
        column.addSpacing(space.small)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        lesser = QHBoxLayout()
        lesser.addStretch(1)
        lesser.addWidget(self.more)
        lesser.addWidget(self.today)
        lesser.addWidget(self.undo)
        lesser.addStretch(1)
        column.addLayout(lesser)
        column.addStretch(2)

    def show_end(self, summary: Summary, coming: str, action: str) -> None:
        """Show what the sitting came to; `coming` and `action` are sentences."""
        self._mark.setPixmap(icons.pixmap("check", "link", 32, self.devicePixelRatioF()))
        self.title.setText(self.tr("Done for now"))
        number = self.locale().toString
        kept = summary.answers - summary.again
        share = round(100 * kept / summary.answers) if summary.answers else 0
        self.figures["answers"].show_value(number(summary.answers))
        self.figures["remembered"].show_value(self.tr("%1 %").replace("%1", number(share)))
        self.figures["time"].show_value(seconds_in_words(summary.taken_ms / 1000))
        self.coming.setText(coming)
        self.action.setText(action)


class _Figure(Panel):
    """One number with its name below."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.value = Text("", "title", self)
        self.value.setWordWrap(False)
        self.value.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label = Text(name, "small", self)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.setSpacing(2)
        self.body.addWidget(self.value)
        self.body.addWidget(label)

    def show_value(self, text: str) -> None:
        """Show the number."""
        self.value.setText(text)
