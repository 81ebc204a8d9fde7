"""A box to tick whose words take several lines where there is no room for one."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_WORDS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FLAGS: Final = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic)
_HIGH: Final = 10_000
_SPARE: Final = 8  # pixels by which the style's room for the words may be less than it says


class Check(QCheckBox):
    """As Qt's own, which cuts what does not fit in one line."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that box and words need at `width`."""
        beside = super().sizeHint().width() - self._wide(self.text()) + _SPARE
        room = QRect(0, 0, max(1, width - beside), _HIGH)
        high = self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()
        line = self.fontMetrics().height()
        return super().sizeHint().height() + (high - line + _SPARE if high > line else 0)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the box and the longest word."""
        whole = super().sizeHint()
        longest = max(map(self._wide, self.text().split()), default=0)
        return QSize(whole.width() - self._wide(self.text()) + longest, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Insist on the height of the words: a column inside a row forgets to ask for it."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box as the style does, and the words in their lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        inside = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        painter.setFont(self.font())
        role = QPalette.ColorRole.WindowText
        painter.setPen(option.palette.color(self._group(), role))
        aligned = QStyle.visualAlignment(self.layoutDirection(), _WORDS)
        painter.drawText(inside, int(aligned) | _FLAGS, words)
        painter.end()

    def _group(self) -> QPalette.ColorGroup:
        group = QPalette.ColorGroup
        return group.Active if self.isEnabled() else group.Disabled

    def _wide(self, text: str) -> int:
        return QFontMetrics(self.font()).size(Qt.TextFlag.TextShowMnemonic.value, text).width()
