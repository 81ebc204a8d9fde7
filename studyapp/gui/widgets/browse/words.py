"""What the list says of an entry: what it is, how it is known, when it comes back."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from studyapp.gui.widgets.review.spans import days_in_words
from studyapp.model.entries import EntryKind
from studyapp.model.mastery import Label, label_of
from studyapp.model.schedule import CardState, Phase
from studyapp.study.browse import Line


def _mark(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Browse", text))


KINDS: Final = {
    EntryKind.CARD: _mark("Card"),
    EntryKind.TERM: _mark("Term"),
    EntryKind.QUESTION: _mark("Question"),
    EntryKind.TEXT: _mark("Lesson text"),
    EntryKind.NOTE: _mark("Own note"),
}
ICONS: Final = {
    EntryKind.CARD: "layers",
    EntryKind.TERM: "book-a",
    EntryKind.QUESTION: "circle-question-mark",
    EntryKind.TEXT: "file-text",
    EntryKind.NOTE: "sticky-note",
}
_LABELS: Final = {
    Label.NEW: _mark("New"),
    Label.LEARNING: _mark("Learning"),
    Label.HOLDING: _mark("Holding"),
    Label.SOLID: _mark("Solid"),
}


def kind_in_words(kind: EntryKind) -> str:
    """Name a kind of entry."""
    return translated(KINDS[kind])


def state_in_words(line: Line, today: int) -> str:
    """Say how a card is known, and whether it is set aside, hidden or flagged; '' of others."""
    state = line.state
    if line.entry.kind is not EntryKind.CARD and state.phase is Phase.NEW:
        return ""
    if state.suspended:
        words = translated(_mark("Set aside"))
    elif state.buried_day == today:
        words = translated(_mark("Hidden today"))
    else:
        words = translated(_LABELS[label_of(state.stability, today - state.last_day)])
    if state.flag:
        flag = translated(_mark("flag %1")).replace("%1", str(state.flag))
        return f"{words} \u00b7 {flag}"
    return words


def due_in_words(state: CardState, today: int) -> str:
    """Say when a card comes back; '' if it waits for no day."""
    if state.phase is Phase.NEW or state.suspended:
        return ""
    days = state.due_day - today
    if days == 0:
        return translated(_mark("today"))
    if days < 0:
        return translated(_mark("%1 late")).replace("%1", days_in_words(-days))
    return translated(_mark("in %1")).replace("%1", days_in_words(days))


def translated(text: str) -> str:
    """Return `text` in the learner's language."""
    return QCoreApplication.translate("Browse", text)
