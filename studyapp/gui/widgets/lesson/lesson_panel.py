"""A lesson on the course page: what it teaches, how far one has come, and its outline."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.lengths import about
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import Panel, PlainButton, QuietButton, Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.lesson.outline import ICONS
from studyapp.gui.widgets.lesson.wrapping_button import WrappingButton
from studyapp.model.shelf import OutlineEntry
from studyapp.study.library import LessonProgress


class LessonPanel(Panel):
    """One lesson; `chosen` carries `pack/lesson`, with `#section` if one was pressed."""

    chosen = Signal(str)

    def __init__(self, lesson: LessonProgress, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lesson = lesson
        entry = lesson.entry
        self.setObjectName(f"lesson_{entry.id}")
        self.setAccessibleName(entry.title)
        self._open = PlainButton(self._action(), "", self)
        self._open.setObjectName("open_lesson")
        self._open.setAccessibleName(f"{self._action()}: {entry.title}")
        self._open.clicked.connect(self._on_open)
        self._more = QuietButton("", "chevron-right", self)
        self._more.setObjectName("show_outline")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._on_more)
        self._sections = QWidget(self)
        self._sections.hide()
        self._lay_out()
        self._on_more(shown=False)

    def _lay_out(self) -> None:
        space = theme.current().space
        entry = self._lesson.entry
        words = QVBoxLayout()
        words.setSpacing(space.hair)
        number = self.tr("Lesson %1").replace("%1", str(entry.position + 1))
        if entry.minutes:
            number += " · " + about(entry.minutes)
        words.addWidget(Text(number, "caption", self))
        words.addWidget(Text(entry.title, "heading", self))
        head = QHBoxLayout()
        head.setSpacing(space.medium)
        head.addLayout(words, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        if self._lesson.read > 0:
            self.body.addWidget(self._progress())
        for objective in entry.objectives:
            self.body.addLayout(self._objective(objective))
        self.body.addWidget(self._sections)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _progress(self) -> QWidget:
        text = self.tr("%1 % read").replace("%1", str(percent(self._lesson.read)))
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        meter = Meter(row)
        meter.setAccessibleName(self.tr("Read so far"))
        meter.set_value(self._lesson.read, 1.0, text)
        label = Text(text, "caption", row)
        label.setWordWrap(False)
        layout.addWidget(meter, 1)
        layout.addWidget(label)
        return row

    def _objective(self, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.small)
        dot = Text("•", "muted", self)
        dot.setWordWrap(False)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(text, "body", self), 1)
        return row

    def _action(self) -> str:
        if self._lesson.read <= 0:
            return self.tr("Read")
        return self.tr("Read again") if self._lesson.read >= 1 else self.tr("Go on")

    def _fill_outline(self) -> None:
        column = QVBoxLayout(self._sections)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self._lesson.entry.outline:
            column.addWidget(self._section(section))

    def _section(self, section: OutlineEntry) -> QPushButton:
        picture = ICONS.get(section.kind, "book-open")
        button = WrappingButton(section.title, picture, self._sections)
        button.setObjectName(f"section_{section.id}")
        button.clicked.connect(self._on_section)
        return button

    @Slot()
    def _on_open(self) -> None:
        self.chosen.emit(self._lesson.entry.key)

    @Slot()
    def _on_section(self) -> None:
        name = self.sender().objectName().removeprefix("section_")
        self.chosen.emit(f"{self._lesson.entry.key}#{name}")

    @Slot(bool)
    def _on_more(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        if shown and self._sections.layout() is None:
            self._fill_outline()
        self._sections.setVisible(shown)
        count = len(self._lesson.entry.outline)
        hidden = self.tr("Show the %n section(s)", "", count)
        self._more.setText(self.tr("Hide the outline") if shown else hidden)
        self._more.setIcon(icon("chevron-down" if shown else "chevron-right", "link"))
