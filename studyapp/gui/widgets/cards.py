"""Surfaces that pages are built from: panels, headers, buttons, pills and empty states."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import icons, theme
from studyapp.gui.widgets.columns import Columns
from studyapp.gui.widgets.flow import FlowLayout

PAGE_WIDTH = 1040
GRADE_HEIGHT = 56
_RING = 6  # radius in pixels of the ring inside a button
_NARROW = 330
_LOW = 320  # pixels of height, at text scale 1, below which nothing is given away
_MODEST = 800


class Text(QLabel):
    """A label that shows its text as it is; `role` names a step of the type scale.

    Roles: caption, small, muted, body, strong, lead, heading, title, display.
    """

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self._begin_line()
        self.setText(text)

    def _begin_line(self) -> None:
        """Begin at the window's side: Qt would let each label go by the script of its own words."""
        side, flag = self.alignment(), Qt.AlignmentFlag
        if side & (flag.AlignLeft | flag.AlignRight):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            start = flag.AlignRight if mirrored else flag.AlignLeft
            self.setAlignment(start | flag.AlignAbsolute | (side & flag.AlignVertical_Mask))

    def set_tone(self, tone: str) -> None:
        """Colour the text: 'danger', 'success', 'warning', 'accent' or '' for the role's own."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class Panel(QFrame):
    """A rounded surface; add to `body`, or put another layout in with `body.addLayout`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = theme.current().space
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space.large, space.large - 4, space.large, space.large - 4)
        self.body.setSpacing(space.snug)
        self.title = Text(title, "heading", self)
        self.body.addWidget(self.title)
        self.title.setVisible(bool(title))

    def set_title(self, title: str) -> None:
        """Show `title` at the top, or nothing if it is empty."""
        self.title.setText(title)
        self.title.setVisible(bool(title))


class PlainButton(QPushButton):
    """An ordinary action; its icon grows with the text."""

    _kind = ""
    _tone = "text"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self._kind)
        self.setAutoDefault(True)  # outside a dialog: Enter presses it, as Space does
        self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Wear icon `name`, or none."""
        self.setIcon(icons.icon(name, self._tone) if name else QIcon())
        self._fit_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        tokens = theme.current()
        side = tokens.size(18)
        # Wider than the icon, which stays in its middle: it stands off the words.
        self.setIconSize(QSize(side + 6, side))


class PrimaryButton(PlainButton):
    """The one main action of a screen."""

    _kind = "primary"
    _tone = "on_accent"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring inside as well: one on its edge is hard to tell from the accent."""
        super().paintEvent(event)
        if self.hasFocus():
            tokens = theme.current()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.colours.on_accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), _RING, _RING)
            painter.end()


class QuietButton(PlainButton):
    """A lesser action: words in the accent's colour without a frame."""

    _kind = "quiet"
    _tone = "link"


class Pill(QLabel):
    """A small tag; `tone` is '', 'accent', 'success', 'warning' or 'danger'."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class PageHeader(Columns):
    """A page's title with a quiet line below; `buttons` at the right takes buttons."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.title = Text(title, "title", self)
        self.title.setObjectName("page_title")
        self.subtitle = Text(subtitle, "muted", self)
        self.subtitle.setVisible(bool(subtitle))
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addStretch(1)
        actions = QWidget(self)
        self.buttons = FlowLayout(actions, theme.current().space.small)
        self.set_gap(theme.current().space.large)
        self.add(words)
        self.add(actions, 0)

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Show another title and line."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))


class EmptyState(QWidget):
    """What a page says when it has nothing to show yet, and the next step."""

    acted = Signal()

    def __init__(
        self, icon: str, title: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._mark = QLabel(self)
        self._mark.setFixedSize(72, 72)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setObjectName("empty_mark")
        self.title = Text(title, "heading", self)
        self.text = Text(text, "muted", self)
        self.action = PrimaryButton(action, "", self)
        self.action.setVisible(bool(action))
        self.action.clicked.connect(self.acted)
        self._lay_out()
        self._draw()
        theme.active().changed.connect(self._draw)

    def say(self, title: str, text: str, action: str = "") -> None:
        """Say something else, with another step or none."""
        self.title.setText(title)
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.current().space.snug)
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.current().space.hair)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(280)
            label.setMaximumWidth(520)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 8)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(theme.current().space.small)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @Slot()
    def _draw(self) -> None:
        self._mark.setPixmap(icons.pixmap(self._icon, "link", 32, self.devicePixelRatioF()))


class Segmented(QFrame):
    """Exclusive choices side by side, such as the depths of a lesson; arrow keys move."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]] = (), name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # its choices break into rows where they do not fit
        self.setSizePolicy(policy)
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._row = FlowLayout(self, 2)
        self._row.setContentsMargins(3, 3, 3, 3)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer `options`, each a key and its label; the first is chosen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._keys = [key for key, _label in options]
        for number, (key, label) in enumerate(options):
            self._group.addButton(self._segment(key, label, first=number == 0), number)
        self._let_tab_in()

    def value(self) -> str:
        """Return the key of the choice, '' without options."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    def set_value(self, key: str) -> None:
        """Choose `key` without a signal."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
            self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Let Tab come to the choice in force only; Qt does so from the first visit on."""
        for button in self._group.buttons():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if button.isChecked() else click)

    def _segment(self, key: str, label: str, *, first: bool) -> QPushButton:
        button = QPushButton(label, self)
        button.setCheckable(True)
        button.setChecked(first)
        button.setAutoExclusive(True)
        button.setObjectName(f"segment_{key}")
        self._row.addWidget(button)
        return button

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self._let_tab_in()
        self.chosen.emit(self._keys[number])


class Scroller(QScrollArea):
    """A scrolling page: add to `body`; the column is centred and at most 1,040 pixels wide."""

    def __init__(self, parent: QWidget | None = None, width: int = PAGE_WIDTH) -> None:
        super().__init__(parent)
        self._most = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        page.setObjectName("page_body")
        self.body = QVBoxLayout(page)
        self.body.setSpacing(theme.current().space.medium + 4)
        self.setWidget(page)
        self._centre()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        self._centre()
        self.body.activate()  # before it is asked how high it is
        super().resizeEvent(event)

    def _centre(self) -> None:
        space = theme.current().space
        most = round(self._most * max(1.0, theme.current().scale))
        side = max(self._least(), (self.width() - most) // 2)
        low = self.height() < _LOW * max(1.0, theme.current().scale)
        above, below = (space.small, space.medium) if low else (space.huge, space.page)
        self.body.setContentsMargins(side, above, side, below)

    def _least(self) -> int:
        """Return the margin at the sides: narrow columns have no room to give away."""
        space = theme.current().space
        if self.width() < _NARROW:
            return space.hair
        return space.large if self.width() < _MODEST else space.huge + space.small


def tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is: Qt obeys what looks like HTML, pictures too."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def pills(texts: Sequence[str], tone: str = "", parent: QWidget | None = None) -> QWidget:
    """Return a row of pills that breaks into further rows."""
    row = QWidget(parent)
    flow = FlowLayout(row)
    for text in texts:
        flow.addWidget(Pill(text, tone, row))
    return row
