"""Writing while reviewing: the card's words in place, a note, a memory aid, a mark."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot

from studyapp.gui.kit import Kit
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.review.card_marks import MARKED
from studyapp.gui.widgets.review.writing_panel import WritingPanel
from studyapp.model.answers.cloze import ClozePart, cloze_parts
from studyapp.model.content import Card, CardKind
from studyapp.model.errors import StudyError
from studyapp.model.events import Event
from studyapp.model.own_words import Field
from studyapp.model.text import leaf_text, leaves
from studyapp.model.units import Unit, UnitKind
from studyapp.study.review import Turn


class CardWriting(QObject):
    """Fills the panel and keeps what was written; `wrote` carries the events, for undoing."""

    wrote = Signal(object)  # tuple[Event, ...]
    closed = Signal()
    split_done = Signal()

    def __init__(self, kit: Kit, panel: WritingPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._panel = panel
        self._turn: Turn | None = None
        panel.saved.connect(self._on_saved)
        panel.given_up.connect(self._on_given_up)
        panel.closed.connect(self._on_closed)

    @property
    def busy(self) -> bool:
        """Tell whether the learner is writing."""
        return self._turn is not None

    def edit(self, turn: Turn) -> None:
        """Let the learner change the words of the card."""
        self._turn = turn
        edited = self._kit.desk.own_words.of(turn.unit.key).edited
        fields = {
            str(field): (label, getattr(turn.unit, field) or "")
            for field, label in self._labels(turn.unit).items()
        }
        self._panel.ask(
            self.tr("Edit this card"),
            self.tr("The card keeps its dates. An update of the course keeps your words."),
            fields,
            edited=bool(edited),
        )

    def note(self, turn: Turn) -> None:
        """Let the learner write a note and a memory aid."""
        self._turn = turn
        written = self._kit.desk.own_words.of(turn.unit.key)
        self._panel.ask(
            self.tr("Your own words beside this card"),
            self.tr("They are shown with the answer."),
            {
                str(Field.MNEMONIC): (self.tr("Memory aid"), written.mnemonic),
                str(Field.NOTE): (self.tr("Note"), written.note),
            },
        )

    def split(self, turn: Turn) -> None:
        """Let the learner write two smaller cards of the one that will not stay."""
        self._turn = turn
        front, back = _plain(turn)
        self._panel.ask(
            self.tr("Split this card into two"),
            self.tr("Ask one fact each. The two become cards of your own, and start anew."),
            {
                "front-1": (self.tr("First card: front"), front),
                "back-1": (self.tr("First card: back"), back),
                "front-2": (self.tr("Second card: front"), front),
                "back-2": (self.tr("Second card: back"), back),
            },
        )

    def mark(self, turn: Turn) -> None:
        """Mark the card, or take the mark off."""
        words = self._kit.desk.own_words
        if MARKED in words.of(turn.unit.key).tags:
            events = words.tag([turn.unit.key], remove=[MARKED])
        else:
            events = words.tag([turn.unit.key], add=[MARKED])
        if events:
            self.wrote.emit(events)

    def leave(self) -> None:
        """Put the panel away without keeping anything."""
        if self._turn is not None:
            self._turn = None
            self._panel.close_panel()

    @Slot()
    def _on_saved(self) -> None:
        if self._turn is None:
            return
        reworded = False
        try:
            texts = self._panel.texts
            if "front-1" in texts:
                self._split(self._turn, texts)
                events: tuple[Event, ...] = ()
            else:
                events = self._keep(self._turn, texts)
                reworded = self._reword(self._turn, texts)
        except StudyError as error:
            self._panel.tell(in_words(error))
            return
        self.leave()
        self._tell(events, reworded=reworded)

    @Slot()
    def _on_given_up(self) -> None:
        if self._turn is not None:
            key, words = self._turn.unit.key, self._kit.desk.own_words
            edited = [field for field, _text in words.of(key).edited]
            events = [words.give_up(key, field) for field in edited]
            self.leave()
            self._tell(tuple(event for event in events if event is not None))

    @Slot()
    def _on_closed(self) -> None:
        self._turn = None
        self.closed.emit()

    def _tell(self, events: tuple[Event, ...], *, reworded: bool = False) -> None:
        if events or reworded:
            self.wrote.emit(events)
        else:
            self.closed.emit()

    def _keep(self, turn: Turn, texts: Mapping[str, str]) -> tuple[Event, ...]:
        key, words = turn.unit.key, self._kit.desk.own_words
        kept: list[Event | None] = []
        for name, text in texts.items():
            match Field(name):
                case Field.NOTE:
                    kept.append(words.note(key, text))
                case Field.MNEMONIC:
                    kept.append(words.mnemonic(key, text))
                case field if not self._is_own(turn) and _differs(turn, field, text):
                    kept.append(words.edit(key, field, text.strip()))
        return tuple(event for event in kept if event is not None)

    def _is_own(self, turn: Turn) -> bool:
        return turn.unit.pack == self._kit.desk.own_cards.pack

    def _reword(self, turn: Turn, texts: Mapping[str, str]) -> bool:
        """Change a card of the learner's own itself: it has no other author to be kept apart of."""
        if not self._is_own(turn):
            return False
        words = {
            name: text.strip()
            for name, text in texts.items()
            if Field(name) not in {Field.NOTE, Field.MNEMONIC} and _differs(turn, name, text)
        }
        if words:
            self._kit.desk.own_cards.reword(turn.unit, words)
        return bool(words)

    def _split(self, turn: Turn, texts: Mapping[str, str]) -> None:
        """Make two own cards that lead to the same paragraph as the one they come from."""
        unit = turn.unit
        source = unit.source
        if source and "/" not in source:
            source = f"{unit.pack}/{source}"
        self._kit.desk.own_cards.add_all(
            [
                Card(
                    id="",
                    kind=CardKind.BASIC,
                    front=texts[f"front-{part}"],
                    back=texts[f"back-{part}"],
                    tags=unit.tags,
                    source=source,
                )
                for part in (1, 2)
            ]
        )
        self.split_done.emit()

    @staticmethod
    def _labels(unit: Unit) -> dict[Field, str]:
        labels = _FIELDS.get(unit.kind, _FRONT_BACK)
        if unit.kind is UnitKind.TERM and unit.side == "r":  # asked from the definition
            labels = _FROM_DEFINITION
        return {
            field: QCoreApplication.translate("CardWriting", label)
            for field, label in labels.items()
        }


def _differs(turn: Turn, field: str, text: str) -> bool:
    return text.strip() != (getattr(turn.unit, field) or "").strip()


def _plain(turn: Turn) -> tuple[str, str]:
    """Return question and answer as the card shows them; a cloze has its gap on the front."""
    if turn.unit.kind is UnitKind.CLOZE:
        fronts = (leaf_text(leaf) for leaf in leaves(turn.face.front))
        answers = [
            part.answer
            for part in cloze_parts(turn.unit.front)
            if isinstance(part, ClozePart) and part.number == int(turn.unit.side)
        ]
        return " ".join(fronts), ", ".join(answers)
    return turn.unit.front, turn.unit.back


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("CardWriting", text))


_FRONT_BACK: Final = {Field.FRONT: _mark("Front"), Field.BACK: _mark("Back")}
_FROM_DEFINITION: Final = {Field.FRONT: _mark("Definition"), Field.BACK: _mark("Term")}
_FIELDS: Final[dict[UnitKind, dict[Field, str]]] = {
    UnitKind.BASIC: _FRONT_BACK | {Field.HINT: _mark("Hint"), Field.EXTRA: _mark("Remark")},
    UnitKind.TERM: {Field.FRONT: _mark("Term"), Field.BACK: _mark("Definition")},
    UnitKind.CLOZE: {
        Field.FRONT: _mark("Text; gaps stay as {{c1::answer}}"),
        Field.HINT: _mark("Hint"),
        Field.EXTRA: _mark("Remark"),
    },
    UnitKind.TYPED: {
        Field.FRONT: _mark("Question"),
        Field.BACK: _mark("Answer"),
        Field.HINT: _mark("Hint"),
        Field.EXTRA: _mark("Remark"),
    },
    UnitKind.OCCLUSION: {
        Field.FRONT: _mark("What the picture shows"),
        Field.BACK: _mark("Label"),
        Field.EXTRA: _mark("Remark"),
    },
}
