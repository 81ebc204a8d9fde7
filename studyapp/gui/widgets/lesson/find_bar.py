"""A line to find words in the text on display."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.widgets.cards import Text


class FindBar(QWidget):
    """A field with next and previous; `wanted` carries the words and whether to go backward."""

    wanted = Signal(str, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._field = QLineEdit(self)
        self._field.setObjectName("find_field")
        self._field.setPlaceholderText(self.tr("Find in this lesson"))
        self._field.setAccessibleName(self.tr("Find in this lesson"))
        self._field.returnPressed.connect(self.forward)
        self._field.textEdited.connect(self._on_edited)
        self._field.installEventFilter(self)
        self._result = Text("", "small", self)
        row = QHBoxLayout(self)
        space = theme.current().space
        row.setContentsMargins(space.medium, 0, space.medium, space.small)
        row.setSpacing(space.small)
        row.addWidget(self._field, 1)
        row.addWidget(self._result)
        row.addWidget(self._button("find_back", "chevron-up", self.tr("Previous match")))
        row.addWidget(self._button("find_forward", "chevron-down", self.tr("Next match")))
        row.addWidget(self._button("find_close", "x", self.tr("Close the search")))
        self.hide()

    def set_hint(self, hint: str) -> None:
        """Say what is searched, where it is no lesson."""
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)

    def begin(self) -> None:
        """Show the line and let the learner type."""
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_found(self, *, found: bool) -> None:
        """Tell whether the words are there."""
        self._result.setText("" if found or not self._field.text() else self.tr("Not found"))

    @Slot()
    def forward(self) -> None:
        """Ask for the next match."""
        self.wanted.emit(self._field.text(), False)

    @Slot()
    def backward(self) -> None:
        """Ask for the match before."""
        self.wanted.emit(self._field.text(), True)

    @Slot()
    def close_bar(self) -> None:
        """Hide the line."""
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back at Shift+Enter and close at Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if shift and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.backward()
                return True
        return super().eventFilter(watched, event)

    def _button(self, name: str, picture: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        actions = {
            "find_back": self.backward,
            "find_forward": self.forward,
            "find_close": self.close_bar,
        }
        button.clicked.connect(actions[name])
        return button

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._result.setText("")
