"""A quiet button whose words may take several lines, with an icon at their left."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from studyapp.gui import icons, theme
from studyapp.gui.widgets.cards import Text

_ICON: Final = 18


class WrappingButton(QPushButton):
    """Breaks its text where there is no room for it in one line."""

    def __init__(self, text: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(text)
        mark = QLabel(self)
        mark.setPixmap(icons.pixmap(picture, "link", _ICON, self.devicePixelRatioF()))
        self._words = Text(text, "strong", self)
        self._words.set_tone("accent")
        space = theme.current().space
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space.small, 6, space.small, 6)
        self._row.setSpacing(space.small)
        self._row.addWidget(mark)
        self._row.addWidget(self._words, 1)
        for part in (mark, self._words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at `width`."""
        return max(24, self._row.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """Return the size of the words in their lines."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size."""
        return self._row.totalMinimumSize()
