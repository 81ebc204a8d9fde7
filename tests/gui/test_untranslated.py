from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.stage import SAMPLE
from tests.support.untranslated import untranslated


def test_what_stays_english_among_accents_is_found(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("[Þļåîñ ŵöŕðš]", "12 · GPU", "Forgotten words"):
        column.addWidget(QLabel(text, window))
    window.setAccessibleName("A window")
    window.show()
    found = list(untranslated(window, SAMPLE))
    assert len(found) == 2
    assert "Forgotten words" in "".join(found)
    assert "A window" in "".join(found)
