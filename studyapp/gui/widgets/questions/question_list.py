"""All questions of a sitting as numbers to press: which are answered, which wait for later."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalMapper, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from studyapp.gui import fonts, icons, theme
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.study.practice import Spot


class QuestionList(QWidget):
    """A row of numbers that breaks into further rows; `chosen` carries the number pressed."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_list")
        self.setAccessibleName(self.tr("Questions"))
        self._numbers: list[_Number] = []
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.chosen)
        self._flow = FlowLayout(self, theme.current().space.small)

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show where the sitting stands."""
        if len(spots) != len(self._numbers):
            self._make(len(spots))
        for number, spot in zip(self._numbers, spots, strict=True):
            number.show_spot(spot)

    def _make(self, count: int) -> None:
        for number in self._numbers:
            self._flow.removeWidget(number)
            number.hide()
            number.deleteLater()
        self._numbers = [_Number(place, self) for place in range(1, count + 1)]
        for place, number in enumerate(self._numbers, 1):
            self._mapper.setMapping(number, place)
            number.clicked.connect(self._mapper.map)
            self._flow.addWidget(number)
            number.show()


class _Number(QAbstractButton):
    """One number: filled when answered, with a flag when it waits, ringed where one is."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"spot_{number}")
        self.setText(str(number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._spot: Spot | None = None
        theme.active().changed.connect(self.update)

    def show_spot(self, spot: Spot) -> None:
        self._spot = spot
        states = [self.tr("answered") if spot.answered else self.tr("open")]
        if spot.flagged:
            states.append(self.tr("marked for later"))
        if spot.here:
            states.append(self.tr("shown now"))
        name = self.tr("Question %1").replace("%1", str(spot.number))
        self.setAccessibleName(f"{name}: {', '.join(states)}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().size(40)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, spot = theme.current(), self._spot
        if spot is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens.colours
        line = (
            colours.focus if self.hasFocus() else colours.accent if spot.here else colours.outline
        )
        thick = 2 if self.hasFocus() or spot.here else 1
        painter.setPen(QPen(QColor(line), thick))
        painter.setBrush(QColor(colours.accent_soft if spot.answered else colours.surface))
        inset = thick / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, tokens.radius.small, tokens.radius.small)
        painter.setPen(QColor(colours.text))
        weight = QFont.Weight.DemiBold if spot.answered or spot.here else QFont.Weight.Normal
        painter.setFont(fonts.font(tokens.size(tokens.type.small), weight))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if spot.answered:
            self._paint_mark(painter, "check", "link", rect.bottomRight().x(), rect.bottom())
        if spot.flagged:
            self._paint_mark(painter, "flag", "warning", rect.right(), rect.top() + 13)
        painter.end()

    def _paint_mark(
        self, painter: QPainter, name: str, tone: str, right: float, bottom: float
    ) -> None:
        drawn = icons.pixmap(name, tone, 12, self.devicePixelRatioF())
        painter.drawPixmap(round(right) - 13, round(bottom) - 13, drawn)
