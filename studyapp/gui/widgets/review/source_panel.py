"""Where a card or a question comes from: the paragraph itself, and the way into its lesson."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, QuietButton, Text
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.study.reading import Source


class SourcePanel(Panel):
    """The paragraph behind a card; `lesson_wanted` carries `pack/lesson#block`."""

    lesson_wanted = Signal(str)
    voice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where it comes from"), parent)
        self.setObjectName("source_panel")
        self.source: Source | None = None
        self._target = ""
        self.where = Text("", "small", self)
        self.where.setObjectName("source_where")
        self.face = TextFace(self, size=theme.current().type.reading)
        self.face.setAccessibleName(self.tr("Where it comes from"))
        self.read = QuietButton(self.tr("Read it aloud"), "volume-2", self)
        self.read.setObjectName("read_source")
        self.read.clicked.connect(self.voice_wanted)
        self.open = QuietButton(self.tr("Open in the lesson"), "book-open", self)
        self.open.setObjectName("open_lesson")
        self.open.clicked.connect(self._on_open)
        self.close_button = QuietButton(self.tr("Close"), "", self)
        self.close_button.setObjectName("close_source")
        self.close_button.clicked.connect(self.hide)
        row = FlowLayout()
        row.addWidget(self.read)
        row.addWidget(self.open)
        row.addWidget(self.close_button)
        self.body.addWidget(self.where)
        self.body.addWidget(self.face)
        self.body.addLayout(row)
        self.hide()

    def show_source(self, source: Source | None) -> None:
        """Show `source`; None says that the lesson has changed since."""
        self.source = source
        self.open.setVisible(source is not None)
        self.read.setVisible(source is not None and bool(source.blocks))
        self.face.setVisible(source is not None)
        if source is None:
            self.where.setText(self.tr("The lesson has changed; this paragraph is gone."))
        else:
            parts = (source.lesson_title, source.section_title)
            self.where.setText(" · ".join(part for part in parts if part))
            self.face.set_pack_root(source.folder)
            self.face.show_blocks(source.blocks)
            self._target = f"{source.lesson}#{source.block}" if source.block else source.lesson
        self.show()

    @Slot()
    def _on_open(self) -> None:
        self.lesson_wanted.emit(self._target)
