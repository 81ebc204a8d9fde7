"""A card as it will be asked, beside the form in which it is written."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Panel, QuietButton, Text
from studyapp.gui.widgets.review.card_face import Divider
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.text import Block, Figure
from studyapp.study.faces import Face


class CardPreview(Panel):
    """Shows both sides of a face; a card that asks several things is walked through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How it will be asked"), parent)
        self.setObjectName("card-preview")
        self._faces: tuple[Face, ...] = ()
        self._at = 0
        self._front = self._side("preview-front", 19.0, self.tr("Front"))
        self._back = self._side("preview-back", 18.0, self.tr("Back"))
        self._extra = self._side("preview-extra", 15.0, self.tr("Note"))
        self._hint = Text("", "muted", self)
        self._hint.setObjectName("preview-hint")
        self._divider = Divider(self)
        self._nothing = Text(self.tr("Nothing is asked yet."), "muted", self)
        self._nothing.setObjectName("preview-nothing")
        self._next = QuietButton("", "arrow-right", self)
        self._next.setObjectName("preview-next")
        self._next.clicked.connect(self._on_next)
        self._lay_out()

    def _side(self, name: str, size: float, label: str) -> TextFace:
        face = TextFace(self, size=size)
        face.setObjectName(name)
        face.setAccessibleName(label)
        return face

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.snug)
        row = QHBoxLayout()
        row.addWidget(self._next)
        row.addStretch(1)
        sides = QVBoxLayout()
        sides.setSpacing(theme.current().space.snug)
        for widget in (self._front, self._hint, self._divider, self._back, self._extra):
            sides.addWidget(widget)
        self.body.addWidget(self._nothing)
        self.body.addLayout(sides)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def set_folder(self, folder: Path) -> None:
        """Take pictures from the pack in `folder`."""
        for face in (self._front, self._back, self._extra):
            face.set_pack_root(folder)

    def show_faces(self, faces: tuple[Face, ...]) -> None:
        """Show `faces`, from the one that showed before."""
        self._faces = faces
        self._at = min(self._at, max(0, len(faces) - 1))
        self._show()

    @Slot()
    def _on_next(self) -> None:
        self._at = (self._at + 1) % max(1, len(self._faces))
        self._show()

    def _show(self) -> None:
        face = self._faces[self._at] if self._faces else None
        self._nothing.setVisible(face is None)
        self._front.setVisible(face is not None)
        self._divider.setVisible(face is not None)
        self._back.setVisible(face is not None)
        self._extra.setVisible(face is not None and bool(face.extra))
        self._hint.setVisible(face is not None and bool(face.hint))
        self._next.setVisible(len(self._faces) > 1)
        if face is None:
            return
        self._front.show_blocks(_with_image(face.front, face.image))
        self._back.show_blocks(face.back)
        self._extra.show_blocks(face.extra)
        self._hint.setText(self.tr("Hint: %1").replace("%1", face.hint or ""))
        counted = self.tr("Asks %n thing(s); show the next", "", len(self._faces))
        self._next.setText(counted)


def _with_image(blocks: tuple[Block, ...], image: str | None) -> tuple[Block, ...]:
    return (*blocks, Figure("image", image, "")) if image else blocks
