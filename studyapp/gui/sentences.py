"""What the floors below say, in the learner's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from studyapp.model.errors import Sentence, StudyError, filled


def in_words(said: str | StudyError) -> str:
    """Return what is said in the learner's language; a text that is no `Sentence` stays."""
    if isinstance(said, StudyError):
        return in_words(said.sentence)
    if not isinstance(said, Sentence):
        return said
    template = QCoreApplication.translate("StudyError", said.template)
    return filled(template, [_value(value) for value in said.values])


def _value(value: object) -> str:
    if isinstance(value, int):
        return QLocale().toString(value)
    return in_words(value) if isinstance(value, str | StudyError) else str(value)
