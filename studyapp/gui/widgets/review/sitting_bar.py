"""The line above a sitting: what is left, how far it came, and small actions."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.keys.tips import name_key
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.charts.meter import Meter
from studyapp.gui.widgets.review.card_menu import CardMenu
from studyapp.model.journal import Counts


class SittingBar(QWidget):
    """Counts in words, a thin bar, and tools with icons; each tool is an attribute.

    `chosen` carries the name of what is to be done, by a tool or from the menu.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = Text("", "small", self)
        self.counts.setObjectName("counts")
        self.meter = Meter(self)
        self.meter.setObjectName("progress")
        self.meter.setAccessibleName(self.tr("Progress of this sitting"))
        self.undo = self._tool("undo-2", self.tr("Undo"), "undo", "undo")
        self.read = self._tool("volume-2", self.tr("Read aloud"), "read", "read_aloud")
        self.hint = self._tool("lightbulb", self.tr("Hint"), "hint", "hint")
        self.source = self._tool("book-open", self.tr("Where it comes from"), "source", "source")
        self.facts = self._tool("info", self.tr("About this card"), "facts", "facts")
        self.edit = self._tool("pencil", self.tr("Edit"), "edit", "edit")
        self.bury = self._tool("moon", self.tr("Hide until tomorrow"), "bury", "bury")
        self.suspend = self._tool("pause", self.tr("Set aside"), "suspend", "suspend")
        self.more = self._tool("ellipsis", self.tr("More"), "more", "more")
        self.menu = CardMenu(self.more)
        self.menu.chosen.connect(self.chosen)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()

    def show_menu(self) -> None:
        """Open the menu of everything that can be done with the card."""
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @property
    def tools(self) -> tuple[QToolButton, ...]:
        """Return the tools that concern the card on the table."""
        return (
            self.read,
            self.hint,
            self.source,
            self.facts,
            self.edit,
            self.bury,
            self.suspend,
            self.more,
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space.hair)
        row.addWidget(self.counts, 1)
        for tool in (*self.tools, self.undo):
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        column.addLayout(row)
        column.addWidget(self.meter)

    def show_progress(self, left: Counts, answered: int) -> None:
        """Show what is left and how far the sitting came."""
        total = left.new + left.learning + left.review
        parts = (
            (left.new, self.tr("%Ln new", "", left.new)),
            (left.learning, self.tr("%Ln learning", "", left.learning)),
            (left.review, self.tr("%Ln to review", "", left.review)),
        )
        words = "  ·  ".join(text for count, text in parts if count)
        self.counts.setText(words or self.tr("Nothing left"))
        done = self.tr("%1 of %2 done").replace("%1", self.locale().toString(answered))
        everything = self.locale().toString(answered + total)
        self.meter.set_value(answered, answered + total, done.replace("%2", everything))

    def _tool(self, picture: str, name: str, deed: str, object_name: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(object_name)
        tool.setIcon(icon(picture, "muted"))
        tool.setAccessibleName(name)
        name_key(tool, f"review.{deed}", name)
        tool.setProperty("deed", deed)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(self._on_clicked)
        return tool

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(str(self.sender().property("deed")))
