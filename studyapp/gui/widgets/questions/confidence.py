"""How sure the learner is: three small choices, none of them needed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Segmented, Text
from studyapp.model.answers.marking import Confidence


class ConfidenceChoice(QWidget):
    """A quiet line with 'sure', 'unsure' and 'guessed'."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = _Unchosen(
            (
                (Confidence.SURE.value, self.tr("Sure")),
                (Confidence.UNSURE.value, self.tr("Unsure")),
                (Confidence.GUESSED.value, self.tr("Guessed")),
            ),
            self.tr("How sure are you?"),
            self,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.snug)
        row.addWidget(Text(self.tr("How sure are you?"), "small", self))
        row.addWidget(self._segments)
        row.addStretch(1)

    @property
    def value(self) -> Confidence | None:
        """Return what was chosen, None if nothing."""
        chosen = self._segments.value()
        return Confidence(chosen) if chosen else None

    def clear(self) -> None:
        """Choose nothing."""
        self._segments.clear()


class _Unchosen(Segmented):
    """Segments of which none is chosen at first."""

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer `options`."""
        super().set_options(options)
        self.clear()

    def clear(self) -> None:
        """Choose nothing."""
        for segment in self.findChildren(QPushButton):
            segment.setAutoExclusive(False)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
