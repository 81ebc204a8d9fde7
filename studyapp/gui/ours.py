"""What the app writes into the learner's files, said in the language of the window."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# As `model.shelf` has it for the course of own cards; a test holds them together.
OURS: Final = (
    QT_TRANSLATE_NOOP("Ours", "My cards"),
    QT_TRANSLATE_NOOP("Ours", "Cards made while studying."),
    #: the author of cards that the learner wrote
    QT_TRANSLATE_NOOP("Ours", "Me"),
)


def told(text: str) -> str:
    """Return a text of ours in the language in force, any other as it stands; on any thread."""
    return QCoreApplication.translate("Ours", text) if text in OURS else text
