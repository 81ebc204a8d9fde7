"""An author's file at a line, for reading: where no editor is named that could open it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.widgets.cards import QuietButton, Text


class SourceView(QWidget):
    """Shows the lines of a file with their numbers, the faulty one marked."""

    closed = Signal()
    outside_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source-view")
        theme.active().load_family(fonts.CODE)
        self._where = Text("", "strong", self)
        self._where.setObjectName("source-where")
        self._what = Text("", "body", self)
        self._what.setObjectName("source-what")
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("source-text")
        self._text.setAccessibleName(self.tr("The file's lines"))
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._outside = QuietButton(self.tr("Open the file"), "external-link", self)
        self._outside.setObjectName("source-outside")
        self._outside.clicked.connect(self.outside_wanted)
        self._close = QuietButton(self.tr("Back to the preview"), "arrow-left", self)
        self._close.setObjectName("source-close")
        self._close.clicked.connect(self.closed)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addWidget(self._outside)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.large, space.small, space.large, space.medium)
        column.setSpacing(space.small)
        column.addLayout(row)
        column.addWidget(self._where)
        column.addWidget(self._what)
        column.addWidget(self._text, 1)

    def show_line(self, path: str, text: str, line: int, message: str) -> None:
        """Show `text`, the file `path`, at `line`, and say what is wrong there."""
        tokens = theme.current()
        self._where.setText(f"{path}:{line}")
        self._what.setText(message)
        self._text.setFont(fonts.font(tokens.size(tokens.type.body), family=fonts.CODE))
        lines = text.split("\n")
        width = len(str(len(lines)))
        numbered = (f"{number:>{width}}  {each}" for number, each in enumerate(lines, 1))
        self._text.setPlainText("\n".join(numbered))
        block = self._text.document().findBlockByNumber(max(0, line - 1))
        cursor = QTextCursor(block if block.isValid() else self._text.document().lastBlock())
        self._text.setTextCursor(cursor)
        self._text.centerCursor()
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(tokens.colours.warning.soft))
        mark.format.setForeground(QColor(tokens.colours.text))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self._text.setExtraSelections([mark])
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown_line(self) -> int:
        """Return the line that is marked."""
        return self._text.textCursor().blockNumber() + 1
