"""How well the cards are known: new, learning, holding and solid, as a bar and as numbers."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.charts.charted import Charted
from studyapp.gui.widgets.charts.share_bar import ShareBar
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.model.mastery import HOLDING_DAYS, SOLID_DAYS
from studyapp.study.statistics import Labels


class LabelsPanel(Charted):
    """The four labels of all cards of the courses taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bar = ShareBar()
        super().__init__(_title(), self._bar, "labels", parent)
        self._legend = QWidget(self)
        self._entries = [LegendEntry(part, self._legend) for part in range(4)]
        row = FlowLayout(self._legend, 22)
        for entry in self._entries:
            row.addWidget(entry)
        self.below.addWidget(self._legend)
        self.set_note(
            self.tr("Holding: known for %1 days or more. Solid: %2 days or more, and fresh.")
            .replace("%1", str(HOLDING_DAYS))
            .replace("%2", str(SOLID_DAYS))
        )

    def show_labels(self, labels: Labels) -> None:
        """Show how many cards wear each label."""
        names = (self.tr("New"), self.tr("Learning"), self.tr("Holding"), self.tr("Solid"))
        counts = (labels.new, labels.learning, labels.holding, labels.solid)
        self._bar.set_parts(names, counts)
        told = [f"{name} {count}" for name, count in zip(names, counts, strict=True)]
        self._bar.describe(_title(), ", ".join(told))
        for entry, text in zip(self._entries, told, strict=True):
            entry.text.setText(text)
        self.refresh()


class LegendEntry(QWidget):
    """A square in the colour of a piece, with the piece's name and number."""

    def __init__(self, part: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Text("", "body", self)
        self.text.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Square(part, self))
        row.addWidget(self.text)


class _Square(QWidget):
    def __init__(self, part: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(14, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(ShareBar.colour(self._part)))
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.end()


def _title() -> str:
    return QCoreApplication.translate("LabelsPanel", "What you know")
