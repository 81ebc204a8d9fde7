"""Where the learner stopped reading, and the way back there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.gui.lengths import about
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import Panel, PlainButton, PrimaryButton, Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.study.today import Continue


class ContinuePanel(Panel):
    """Offers the lesson that is open; `chosen` carries its key, '' for the library."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("continue")
        self._lesson = ""
        self._where = Text("", "muted", self)
        self._where.setObjectName("continue-where")
        self._heading = Text("", "heading", self)
        self._heading.setObjectName("continue-lesson")
        self._meter = Meter(self)
        self._meter.setAccessibleName(self.tr("How much of this lesson you have read"))
        self._share = Text("", "small", self)
        self._share.setWordWrap(False)
        self._plain = PlainButton("", "book-open", self)
        self._primary = PrimaryButton("", "book-open", self)
        self._lay_out()
        for button in (self._plain, self._primary):
            button.clicked.connect(self._on_clicked)

    def _lay_out(self) -> None:
        self.body.setSpacing(4)
        self.body.addWidget(Text(self.tr("Reading"), "strong", self))
        self.body.addSpacing(4)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._where)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._meter, 1)
        row.addWidget(self._share)
        self.body.addSpacing(8)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.body.addSpacing(12)
        for button in (self._plain, self._primary):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def button(self) -> PlainButton | PrimaryButton:
        """Return the button that leads on."""
        return self._plain if self._primary.isHidden() else self._primary

    def show_place(self, place: Continue | None, *, primary: bool) -> None:
        """Offer `place`; `primary` makes this the main action of the page."""
        self._plain.setVisible(not primary)
        self._primary.setVisible(primary)
        self._plain.setObjectName("" if primary else "continue-reading")
        self._primary.setObjectName("continue-reading" if primary else "")
        self._meter.setVisible(place is not None)
        self._share.setVisible(place is not None)
        if place is None:
            self._show_end()
        else:
            self._show_lesson(place)

    def _show_lesson(self, place: Continue) -> None:
        self._lesson = place.lesson.key
        begun = place.share > 0
        parts = [place.pack_title, place.section_title]
        self._heading.setText(place.lesson.title)
        self._where.setText(" · ".join(part for part in parts if part))
        read = self.tr("%1 % read").replace("%1", str(percent(place.share)))
        self._meter.set_value(place.share, 1.0, read)
        self._share.setText(read if begun else self._length(place))
        self.button.setText(self.tr("Continue reading") if begun else self.tr("Begin reading"))

    def _length(self, place: Continue) -> str:
        minutes = place.lesson.minutes
        return about(minutes) if minutes else self.tr("not begun yet")

    def _show_end(self) -> None:
        self._lesson = ""
        self._heading.setText(self.tr("Every lesson is read"))
        self._where.setText(
            self.tr("Your reviews keep what you read. Another course is in the library.")
        )
        self.button.setText(self.tr("Open the library"))

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._lesson)
