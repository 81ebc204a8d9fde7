"""Shown instead of a page when the learner's files cannot be opened."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from studyapp.gui.icons import pixmap
from studyapp.study.rescue import Backup, Rescue

_SHOWN = 5


class TroublePage(QWidget):
    """Says what is wrong and, if the progress is damaged, offers the backups."""

    mended = Signal()

    def __init__(self, sentence: str, rescue: Rescue | None) -> None:
        super().__init__()
        self.setObjectName("page-trouble")
        self._rescue = rescue
        self._backups: tuple[Backup, ...] = rescue.backups()[:_SHOWN] if rescue else ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._restore)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(48, 48, 48, 48)
        self._layout.setSpacing(12)
        self._layout.addStretch(1)
        self._add_sentence(sentence)
        for place, backup in enumerate(self._backups):
            self._add_button(self._offer(backup), place, primary=place == 0)
        self._last = self._add_button(
            self.tr("Begin anew and keep the damaged file") if rescue else self.tr("Try again"),
            len(self._backups),
            primary=not self._backups,
        )
        self._layout.addStretch(2)

    def first_focus(self) -> QWidget:
        """Return the button that helps most."""
        return self._group.button(0)

    def _add_sentence(self, sentence: str) -> None:
        mark = QLabel()
        mark.setPixmap(pixmap("circle-alert", "warning", 40))
        text = QLabel(sentence)
        text.setObjectName("trouble-text")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setMaximumWidth(620)
        text.setProperty("role", "lead")
        self._layout.addWidget(mark)
        self._layout.addWidget(text)

    def _add_button(self, label: str, place: int, *, primary: bool) -> QPushButton:
        button = QPushButton(label)
        button.setObjectName(f"rescue-{place}")
        if primary:
            button.setProperty("kind", "primary")
        self._group.addButton(button, place)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _offer(self, backup: Backup) -> str:
        when = self.locale().toString(backup.taken, self.locale().FormatType.ShortFormat)
        return self.tr("Restore the backup of %1 with %Ln answer(s)", "", backup.answers).replace(
            "%1", when
        )

    @Slot(int)
    def _restore(self, place: int) -> None:
        if self._rescue is not None and place < len(self._backups):
            self._rescue.restore(self._backups[place])
        elif self._rescue is not None:
            self._rescue.start_afresh()
        self.mended.emit()
