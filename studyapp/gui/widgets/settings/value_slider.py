"""A slider that says its value in words beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from studyapp.gui.widgets.cards import Text


class ValueSlider(QWidget):
    """Whole steps from `least` to `most`; `words` turns a step into what is shown and heard."""

    changed = Signal(int)

    def __init__(
        self,
        least: int,
        most: int,
        words: Callable[[int], str],
        page: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(least, most)
        self.slider.setPageStep(page)
        self.slider.setMinimumWidth(140)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.value = Text("", "strong", self)
        self.value.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.value)
        self.slider.valueChanged.connect(self._on_value)

    def set_value(self, step: int) -> None:
        """Go to `step` without a signal."""
        self.slider.blockSignals(True)
        self.slider.setValue(step)
        self.slider.blockSignals(False)
        self._show(step)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the slider itself, which is what the keyboard is on."""
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    @Slot(int)
    def _on_value(self, step: int) -> None:
        self._show(step)
        self.changed.emit(step)

    def _show(self, step: int) -> None:
        self.value.setText(self._words(step))
        self.slider.setAccessibleDescription(self._words(step))
