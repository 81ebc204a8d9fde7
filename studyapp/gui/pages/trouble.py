"""Shown instead of a page when the learner's files cannot be opened."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.dates import qt_moment
from studyapp.gui.icons import pixmap
from studyapp.gui.sentences import in_words
from studyapp.gui.tasks import Tasks
from studyapp.gui.widgets.cards import Panel, PlainButton, PrimaryButton, Scroller, Text
from studyapp.model.errors import StudyError
from studyapp.study.rescue import Backup, Mended, Rescue

_SHOWN = 5
_WIDTH = 620


class TroublePage(QWidget):
    """Says what is wrong and, if the progress is damaged, offers to mend it, and the backups.

    With `tasks` mending runs in the background; `told` is what to say once that is done.
    """

    mended = Signal()

    def __init__(self, sentence: str, rescue: Rescue | None, tasks: Tasks | None = None) -> None:
        super().__init__()
        self.setObjectName("page-trouble")
        self._rescue = rescue
        self._tasks = tasks
        self._backups: tuple[Backup, ...] = rescue.backups()[:_SHOWN] if rescue else ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._restore)
        self._mend: PlainButton | None = None
        self._mark = QLabel(self)
        self._panel = Panel(parent=self)
        self._lay_out()
        self._say(sentence)
        self._offer_ways()
        self.told = ""
        self._draw_mark()
        theme.active().changed.connect(self._draw_mark)

    def first_focus(self) -> QWidget:
        """Return the button that helps most."""
        return self._mend if self._mend is not None else self._group.button(0)

    def _lay_out(self) -> None:
        scroller = Scroller(self, _WIDTH)
        scroller.body.addStretch(1)
        scroller.body.addWidget(self._mark)
        scroller.body.addWidget(self._panel)
        scroller.body.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroller)

    def _say(self, sentence: str) -> None:
        damaged = self._rescue is not None
        title = self.tr("Your progress needs help") if damaged else self.tr("StudyApp cannot begin")
        self._panel.set_title(title)
        text = Text(sentence, "body", self._panel)
        text.setObjectName("trouble-text")
        self._panel.body.addWidget(text)

    def _offer_ways(self) -> None:
        if self._rescue is not None and self._tasks is not None and not self._rescue.is_missing:
            self._offer_mending()
        if self._backups:
            self._add_note(
                self.tr("Or go back to one of these copies, which are sound:")
                if self._mend is not None
                else self.tr("These copies are sound. The newest holds the most:")
            )
        for place, backup in enumerate(self._backups):
            self._add_backup(backup, place)
        if self._rescue is None:
            button = self._button(self.tr("Try again"), 0, "refresh-cw")
            self._panel.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            return
        if not self._backups:
            self._add_note(self.tr("There is no backup to go back to."))
        self._panel.body.addSpacing(theme.current().space.small)
        button = self._button(self.tr("Begin anew"), len(self._backups), "plus")
        self._panel.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_note(
            self.tr("Either way the damaged file is kept under another name; nothing is deleted.")
        )

    def _offer_mending(self) -> None:
        self._add_note(
            self.tr(
                "StudyApp can take the newest copy and add every answer that can still be read "
                "from the damaged file. This loses the least."
            )
        )
        self._mend = PrimaryButton(self.tr("Mend it"), "wrench", self._panel)
        self._mend.setObjectName("mend")
        self._mend.clicked.connect(self._on_mend)
        self._told = Text("", "body", self._panel)
        self._told.setObjectName("mend-told")
        self._told.hide()
        self._panel.body.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeft)
        self._panel.body.addWidget(self._told)
        self._panel.body.addSpacing(theme.current().space.small)

    @Slot()
    def _on_mend(self) -> None:
        assert self._tasks is not None
        self._enable(on=False)
        self._told.setText(self.tr("Reading what can be read…"))
        self._told.show()
        self._tasks.run(self._try_to_mend, self._on_mended)

    def _try_to_mend(self) -> Mended | StudyError:
        """Mend in the background; that it could not be done gives the other ways back."""
        assert self._rescue is not None
        try:
            return self._rescue.mend()
        except StudyError as error:
            return error

    def _on_mended(self, done: Mended | StudyError) -> None:
        if isinstance(done, StudyError):
            self._told.setText(in_words(done))
            self._enable(on=True)
            return
        self.told = self.tr("%Ln event(s) could be read and saved.", "", done.read)
        self.mended.emit()

    def _enable(self, *, on: bool) -> None:
        for button in self.findChildren(PlainButton):
            button.setEnabled(on)

    def _add_note(self, text: str) -> None:
        self._panel.body.addWidget(Text(text, "muted", self._panel))

    def _add_backup(self, backup: Backup, place: int) -> None:
        when = self.locale().toString(qt_moment(backup.taken), QLocale.FormatType.ShortFormat)
        words = self.tr("%1 with %Ln answer(s)", "", backup.answers).replace("%1", when)
        button = self._button(self.tr("Restore"), place, "history")
        button.setAccessibleName(self.tr("Restore the backup of %1").replace("%1", words))
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.medium)
        row.addWidget(Text(words, "strong", self._panel), 1)
        row.addWidget(button)
        self._panel.body.addLayout(row)

    def _button(self, label: str, place: int, icon: str) -> PlainButton:
        made = PrimaryButton if place == 0 and self._mend is None else PlainButton
        button = made(label, icon, self._panel)
        button.setObjectName(f"rescue-{place}")
        self._group.addButton(button, place)
        return button

    @Slot(int)
    def _restore(self, place: int) -> None:
        if self._rescue is not None and place < len(self._backups):
            self._rescue.restore(self._backups[place])
        elif self._rescue is not None:
            self._rescue.start_afresh()
        self.mended.emit()

    @Slot()
    def _draw_mark(self) -> None:
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(pixmap("triangle-alert", "warning", 44, ratio))
