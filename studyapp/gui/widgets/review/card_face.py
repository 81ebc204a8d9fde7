"""A card on the table: what is asked, and what is answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Text
from studyapp.gui.widgets.review.card_marks import CardMarks
from studyapp.gui.widgets.review.occlusion import Occlusion
from studyapp.gui.widgets.review.own_beside import OwnBeside
from studyapp.gui.widgets.review.typed_answer import TypedAnswer
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.answers.comparison import Comparison
from studyapp.model.text import Block, Figure, leaf_text, leaves
from studyapp.model.units import UnitKind
from studyapp.study.faces import Face
from studyapp.study.review import Turn


class CardFace(QWidget):
    """Both sides of a card, one after the other; the widgets stay and change their content."""

    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn: Turn | None = None
        self.place = Text("", "caption", self)
        self.place.setObjectName("card_place")
        self.place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.front = TextFace(self, size=26.0, centred=True)
        self.front.setObjectName("front")
        self.picture = Occlusion(self)
        self.typed = TypedAnswer(self)
        self.hint = Text("", "muted", self)
        self.hint.setObjectName("card_hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.divider = Divider(self)
        self.back = TextFace(self, size=23.0, centred=True)
        self.back.setObjectName("back")
        self.extra = TextFace(self, size=16.0, centred=True)
        self.extra.setObjectName("extra")
        self.marks = CardMarks(self)
        self.marks.setObjectName("card_marks")
        self.own = OwnBeside(self)
        self.own.setObjectName("own_beside")
        self.front.setAccessibleName(self.tr("Question"))
        self.back.setAccessibleName(self.tr("Answer"))
        self.extra.setAccessibleName(self.tr("More about it"))
        for face in self.faces:
            # A click selects text; the keys stay with the page.
            face.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            face.link_activated.connect(self.link_activated)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.medium)
        column.addWidget(self.place)
        column.addWidget(self.marks)
        column.addSpacing(space.large)
        column.addWidget(self.front)
        column.addWidget(self.picture)
        column.addWidget(self.typed)
        column.addWidget(self.hint)
        column.addSpacing(space.hair)
        column.addWidget(self.divider)
        column.addSpacing(space.hair)
        column.addWidget(self.back)
        column.addWidget(self.extra)
        column.addWidget(self.own)
        column.addStretch(1)

    @property
    def faces(self) -> tuple[TextFace, TextFace, TextFace]:
        """Return the texts of the card."""
        return self.front, self.back, self.extra

    def show_turn(self, turn: Turn) -> None:
        """Ask the card of `turn`."""
        self._turn = turn
        face = turn.face
        where = " · ".join(part for part in (turn.course, turn.lesson) if part)
        self.place.setText(where)
        for text in self.faces:
            text.set_pack_root(turn.folder)
        self.front.show_blocks(_front(face))
        self.front.setVisible(face.picture is None)
        self.picture.setVisible(face.picture is not None)
        if face.picture is not None:
            self.picture.show_picture(face.picture, turn.folder)
        self.typed.setVisible(turn.unit.kind is UnitKind.TYPED)
        self.typed.begin()
        self.hint.hide()
        for part in (self.divider, self.back, self.extra, self.own):
            part.hide()
        self.show_marks(turn)

    def show_marks(self, turn: Turn, *, own: bool = False, changed: bool = False) -> None:
        """Show what is put on the card: `own` words of the learner, `changed` by its author."""
        self.marks.show_marks(turn.state.flag, turn.unit.tags, own=own, changed=changed)

    def reveal(self, comparison: Comparison | None) -> None:
        """Show the answer; a cloze fills its gap, a picture loses a mask."""
        assert self._turn is not None, "no card is shown"
        face = self._turn.face
        cloze = self._turn.unit.kind is UnitKind.CLOZE
        if cloze:
            self.front.show_blocks(_with_image(face.back, face))
        else:
            self.back.show_blocks(face.back)
        self.picture.reveal()
        if comparison is not None:
            self.typed.show_comparison(comparison)
        self.extra.show_blocks(face.extra)
        self.back.setVisible(not cloze)
        self.divider.setVisible(not cloze or bool(face.extra))
        self.extra.setVisible(bool(face.extra))

    @property
    def answer(self) -> QWidget:
        """Return what holds the answer that was revealed."""
        if self._turn is not None and self._turn.unit.kind is UnitKind.CLOZE:
            return self.front
        return self.back

    def show_hint(self) -> None:
        """Show the card's hint, if it has one."""
        hint = self._turn.face.hint if self._turn else None
        self.hint.setText(self.tr("Hint: %1").replace("%1", hint) if hint else "")
        self.hint.setVisible(bool(hint))

    def copy(self) -> None:
        """Copy what is selected in any of the texts."""
        for face in self.faces:
            if face.textCursor().hasSelection():
                face.copy()

    def words(self, *, answer: bool) -> str:
        """Return the text of one side, for announcing."""
        return words_of(self._turn.face, answer=answer) if self._turn else ""


class Divider(QWidget):
    """A thin line between question and answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().colours.line))
        painter.end()


def words_of(face: Face, *, answer: bool) -> str:
    """Return the text of one side of a card, without its markup."""
    if face.picture is not None and not answer:
        return face.picture.alt
    blocks = face.back if answer else face.front
    return " ".join(leaf_text(leaf) for leaf in leaves(blocks))


def _front(face: Face) -> tuple[Block, ...]:
    return _with_image(face.front, face)


def _with_image(blocks: tuple[Block, ...], face: Face) -> tuple[Block, ...]:
    return (*blocks, Figure("image", face.image, "")) if face.image else blocks
