"""The grades of an answer, four or two, each with when the card comes back and its key."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.tokens import Tint, Tokens
from studyapp.gui.widgets.cards import GRADE_HEIGHT
from studyapp.gui.widgets.review.grade_names import grade_name
from studyapp.gui.widgets.review.spans import promised
from studyapp.model.memory import Rating
from studyapp.model.schedule import Outcome


class GradeBar(QWidget):
    """Again, Hard, Good and Easy; `graded` carries the rating as a number."""

    graded = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grade_bar")
        self._names = {rating: grade_name(rating) for rating in Rating}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.graded)
        self._suggested = self._known = Rating.GOOD
        self._two = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.small)
        for rating, name in self._names.items():
            button = GradeButton(rating, name, self)
            self._group.addButton(button, int(rating))
            row.addWidget(button)

    def show_outcomes(
        self, outcomes: Mapping[Rating, Outcome], *, intervals: bool, two: bool = False
    ) -> None:
        """Show what each grade will do, or only its name and key.

        With `two` grades there are Forgotten and Known; the latter gives what is suggested.
        """
        self._two = two
        for rating, name in self._names.items():
            span = promised(outcomes[rating]) if intervals else ""
            button, shown = self.button(rating), name
            if two:
                shown = self.tr("Forgotten") if rating is Rating.AGAIN else self.tr("Known")
            button.set_name(shown, int(rating) if not two or rating is Rating.AGAIN else 2)
            button.set_span(span)
            button.setAccessibleName(f"{shown}, {span}" if span else shown)
        self.suggest(Rating.GOOD)

    def suggest(self, rating: Rating) -> None:
        """Make `rating` the one that Space and Enter give."""
        self._suggested = rating
        # Of two grades the second is Good, or Hard where an answer was nearly right.
        self._known = Rating.HARD if rating is Rating.HARD else Rating.GOOD
        for each in Rating:
            self.button(each).set_suggested(suggested=each is rating)
            shown = not self._two or each in {Rating.AGAIN, self._known}
            self.button(each).setVisible(shown)

    @property
    def suggested(self) -> Rating:
        """Return the grade that Space and Enter give."""
        return self._suggested

    def meant(self, rating: Rating) -> Rating:
        """Return the grade that key `rating` gives: with two grades 1 and anything else."""
        return rating if not self._two or rating is Rating.AGAIN else self._known

    def button(self, rating: Rating) -> "GradeButton":
        """Return the button of a grade."""
        found = self._group.button(int(rating))
        assert isinstance(found, GradeButton)
        return found


class GradeButton(QPushButton):
    """A grade: its name, below it when the card comes back and the key."""

    def __init__(self, rating: Rating, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rating = rating
        self._name = name
        self._key = int(rating)
        self._span = ""
        self._suggested = False
        self.setObjectName(f"grade_{int(rating)}")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.active().changed.connect(self._on_theme_changed)

    def set_name(self, name: str, key: int) -> None:
        """Show another name, and the number of the key that presses it."""
        if (name, key) != (self._name, self._key):
            self._name, self._key = name, key
            self.update()

    def set_span(self, span: str) -> None:
        """Show when the card comes back."""
        if span != self._span:
            self._span = span
            self.update()

    @property
    def span(self) -> str:
        """Return when the card comes back, in words."""
        return self._span

    def set_suggested(self, *, suggested: bool) -> None:
        """Fill the button, or not."""
        if suggested != self._suggested:
            self._suggested = suggested
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        return QSize(round(110 * theme.current().scale), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be hit and read."""
        return QSize(round(64 * theme.current().scale), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and both lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        tint = _TINTS[self._rating](tokens)
        self._paint_ground(painter, tokens, tint)
        half = self.height() / 2
        gap = tokens.size(1)
        painter.setPen(QColor(tint.strong))
        painter.setFont(fonts.font(tokens.size(tokens.type.body + 1), QFont.Weight.DemiBold))
        upper = QRectF(0, 0, self.width(), half - gap)
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._name
        )
        small = fonts.font(tokens.size(tokens.type.caption))
        painter.setFont(small)
        lower = QRectF(0, half + gap, self.width(), half - gap)
        below = self._below(QFontMetrics(small))
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, below)
        painter.end()

    def _below(self, metrics: QFontMetrics) -> str:
        """Return the span and the key, or as much of them as there is room for."""
        key = f"[{self._key}]"
        room = self.width() - 12
        for text in (f"{self._span}  {key}".strip(), self._span):
            if metrics.horizontalAdvance(text) <= room:
                return text
        return metrics.elidedText(self._span, Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        """Follow the mouse."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def _paint_ground(self, painter: QPainter, tokens: Tokens, tint: Tint) -> None:
        lit = self._suggested or self.underMouse() or self.isDown()
        focused = self.hasFocus()
        pen = QPen(
            QColor(tokens.colours.focus if focused else tint.strong),
            2 if focused or self._suggested else 1,
        )
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(QColor(tint.soft if lit else tokens.colours.surface))
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, tokens.radius.medium, tokens.radius.medium)
        if focused:
            painter.setPen(QPen(QColor(tint.strong), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = rect.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inner, tokens.radius.small, tokens.radius.small)

    @staticmethod
    def _height() -> int:
        return round(GRADE_HEIGHT * max(1.0, theme.current().scale))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _easy(tokens: Tokens) -> Tint:
    return Tint(tokens.colours.accent_soft, tokens.colours.link)


def _again(tokens: Tokens) -> Tint:
    return tokens.colours.danger


def _hard(tokens: Tokens) -> Tint:
    return tokens.colours.warning


def _good(tokens: Tokens) -> Tint:
    return tokens.colours.success


_TINTS: Final = {
    Rating.AGAIN: _again,
    Rating.HARD: _hard,
    Rating.GOOD: _good,
    Rating.EASY: _easy,
}
