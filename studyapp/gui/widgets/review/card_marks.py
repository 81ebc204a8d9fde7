"""What the learner or the author has put on a card: a flag, a mark, own words, a change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Pill, QuietButton
from studyapp.gui.widgets.review.flags import flag_name, flag_picture

MARKED = "marked"  # the learner's tag that the mark stands for


class CardMarks(QWidget):
    """A row of small tags; nothing at all for a card that has none."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag = QLabel(self)
        self._flag.setObjectName("flag_picture")
        self.flag = Pill("", "", self)
        self.flag.setObjectName("flag")
        self.mark = Pill(self.tr("\u2605 Marked"), "warning", self)
        self.mark.setObjectName("marked")
        self.own = Pill(self.tr("In your words"), "accent", self)
        self.own.setObjectName("in_own_words")
        self.change = QuietButton(self.tr("Changed by its author"), "refresh-cw", self)
        self.change.setObjectName("changed")
        self.change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.change.clicked.connect(self.change_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.small)
        row.addStretch(1)
        for part in (self._flag, self.flag, self.mark, self.own, self.change):
            row.addWidget(part)
        row.addStretch(1)
        self.hide()

    def show_marks(
        self, flag: int, tags: tuple[str, ...], *, own: bool = False, changed: bool = False
    ) -> None:
        """Show flag number `flag`, 0 for none, the mark if it is among `tags`, and the rest."""
        for part in (self._flag, self.flag):
            part.setVisible(bool(flag))
        if flag:
            self._flag.setPixmap(flag_picture(flag, 16, self.devicePixelRatioF()))
            name = self.tr("Flag %1: %2").replace("%1", str(flag))
            self.flag.setText(name.replace("%2", flag_name(flag)))
        marked = MARKED in tags
        self.mark.setVisible(marked)
        self.own.setVisible(own)
        self.change.setVisible(changed)
        self.setVisible(bool(flag) or marked or own or changed)
