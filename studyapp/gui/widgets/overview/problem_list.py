"""Why a pack could not be added: every fault with its place, and a way to copy them all."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import fonts, icons, theme
from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.model.problems import PackError, Problem, Severity

SHOWN: Final = 40


class ProblemList(Panel):
    """Lists the faults of a pack that was refused; what was installed before stays as it was."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("problems")
        theme.active().load_family(fonts.CODE)
        self._report = ""
        self._reason = Text("", "body", self)
        self._reason.setObjectName("problems-reason")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().space.snug)
        self._more = Text("", "muted", self)
        self.copy = PlainButton(self.tr("Copy the list"), "copy", self)
        self.copy.setObjectName("problems-copy")
        self.copy.clicked.connect(self._on_copy)
        self.close_button = QuietButton(self.tr("Close"), "x", self)
        self.close_button.setObjectName("problems-close")
        self.close_button.clicked.connect(self._on_close)
        self._lay_out()

    def _lay_out(self) -> None:
        actions = QWidget(self)
        row = FlowLayout(actions)
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        self.body.addWidget(self._reason)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.body.addWidget(actions)

    def show_refusal(self, source: str, error: PackError) -> None:
        """Show why `source`, a file's name, was refused."""
        total = len(error.problems)
        self.set_title(self.tr("“%1” was not added").replace("%1", source))
        counted = self.tr("It has %Ln fault(s), and nothing has changed on your shelf.", "", total)
        self._reason.setText(counted)
        self._report = "\n".join([str(error), *map(_line, error.problems)])
        self._clear()
        for problem in error.problems[:SHOWN]:
            self._rows.addWidget(_row(problem, self))
        left = total - SHOWN
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("%Ln more are in the copied list.", "", max(left, 0)))
        self.show()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _clear(self) -> None:
        self.copy.setText(self.tr("Copy the list"))
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()


def _row(problem: Problem, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    row.setObjectName("problem")
    mark = QLabel(row)
    warning = problem.severity is Severity.WARNING
    icon, tone = ("triangle-alert", "warning") if warning else ("circle-x", "danger")
    mark.setPixmap(icons.pixmap(icon, tone, 18, row.devicePixelRatioF()))
    words = QVBoxLayout()
    words.setSpacing(2)
    place = Text(f"{problem.path}:{problem.line}:{problem.column}  {problem.code}", "muted", row)
    tokens = theme.current()
    place.setFont(fonts.font(tokens.size(tokens.type.small), family=fonts.CODE))
    words.addWidget(Text(problem.message, "body", row))
    if problem.hint:
        words.addWidget(Text(problem.hint, "muted", row))
    words.addWidget(place)
    column = QHBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.space.snug)
    column.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(words, 1)
    return row


def _line(problem: Problem) -> str:
    return f"{problem}\n    {problem.hint}" if problem.hint else str(problem)
