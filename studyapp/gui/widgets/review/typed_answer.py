"""A card that is answered by typing: the line, and what came out."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import QuietButton, Text
from studyapp.gui.widgets.review.difference_line import DifferenceLine
from studyapp.gui.widgets.review.reasons import headline, reason
from studyapp.model.answers.comparison import Comparison, Verdict
from studyapp.model.answers.taught import can_teach

_PICTURES = {
    Verdict.EXACT: ("circle-check", "success"),
    Verdict.VARIANT: ("circle-check", "success"),
    Verdict.NEAR: ("circle-alert", "warning"),
    Verdict.WRONG: ("circle-x", "danger"),
}


class TypedAnswer(QWidget):
    """A line to type in; after checking, the difference, the verdict and the rule in words."""

    teach_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setObjectName("typed")
        self.field.setMaxLength(500)
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field.setPlaceholderText(self.tr("Type your answer, then Enter"))
        self.field.setAccessibleName(self.tr("Your answer"))
        self._icon = QLabel(self)
        self._icon.setFixedSize(QSize(22, 22))
        self.verdict = Text("", "strong", self)
        self.verdict.setObjectName("verdict")
        self.verdict.setWordWrap(False)
        self.difference = DifferenceLine(self, size=20.0, centred=True)
        self.reason = Text("", "small", self)
        self.reason.setObjectName("reason")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.remember = QuietButton(self.tr("Remember this wording"), "plus", self)
        self.remember.setObjectName("remember")
        self.remember.setToolTip(self.tr("Count it, now and whenever you answer so again"))
        self.remember.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remember.clicked.connect(self.teach_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        self._found = QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(space.small)
        head.addStretch(1)
        head.addWidget(self._icon)
        head.addWidget(self.verdict)
        head.addStretch(1)
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, space.small, 0, 0)
        found.setSpacing(space.hair)
        found.addLayout(head)
        found.addWidget(self.difference)
        found.addWidget(self.reason)
        found.addWidget(self.remember, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self._found)

    def begin(self) -> None:
        """Take an answer."""
        self.field.clear()
        self.field.setReadOnly(False)
        self._found.hide()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show how the answer compares."""
        self.field.setReadOnly(True)
        picture, tone = _PICTURES[comparison.verdict]
        self._icon.setPixmap(icons.pixmap(picture, tone, 22, self.devicePixelRatioF()))
        empty = comparison.rule == "empty"
        self.verdict.setText(self.tr("Not answered") if empty else headline(comparison.verdict))
        self.verdict.set_tone(tone)
        said = "" if empty else reason(comparison)
        self.reason.setText(said)
        self.reason.setVisible(bool(said))
        self.difference.show_pieces(comparison.difference)
        self.difference.setVisible(not empty and comparison.verdict is not Verdict.EXACT)
        self.remember.setVisible(can_teach(comparison))
        self._found.show()
