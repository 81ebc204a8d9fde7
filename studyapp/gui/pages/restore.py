"""The backups: what each holds, and the way back to one."""

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.dates import qt_date, qt_moment
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import (
    EmptyState,
    PageHeader,
    Panel,
    Pill,
    PlainButton,
    QuietButton,
    Scroller,
    Text,
)
from studyapp.gui.widgets.question import Question
from studyapp.model.days import date_of
from studyapp.study.rescue import Backup, Rescue


class RestorePage(Page):
    """Lists the sound copies, the newest first; going back to one backs up what is there now."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._backups: tuple[Backup, ...] = ()
        self._wanted: Backup | None = None
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_chosen)
        self._back = QuietButton(self.tr("Settings"), "arrow-left", self)
        self._back.setObjectName("to-settings")
        self._back.clicked.connect(self._on_back)
        header = PageHeader(
            self.tr("Backups"),
            self.tr("Whatever you go back to, what you have now is backed up first."),
            self,
        )
        header.buttons.addWidget(self._back)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.current().space.snug)
        self._empty = EmptyState(
            "history",
            self.tr("No backup yet"),
            self.tr(
                "A checked copy of your progress is made on every day on which you learn "
                "something. You can go back to each of them here."
            ),
            self.tr("Back to the settings"),
            self,
        )
        self._empty.acted.connect(self._on_back)
        self._empty.hide()
        scroller = Scroller(self, 860)
        scroller.body.addWidget(header)
        scroller.body.addWidget(self._list)
        scroller.body.addWidget(self._empty)
        scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroller)

    def open(self, argument: str) -> None:
        """Look into the copies in the background; the page has no argument."""
        del argument
        self._kit.tasks.run(Rescue(self._kit.desk.folders, self._kit.now).backups, self._on_found)

    def first_focus(self) -> QWidget:
        """Return the way back."""
        return self._back

    def _on_found(self, backups: tuple[Backup, ...]) -> None:
        self._backups = backups
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, backup in enumerate(backups):
            self._rows.addWidget(self._row(backup, place))
        self._empty.setVisible(not backups)

    def _row(self, backup: Backup, place: int) -> Panel:
        panel = Panel("", self._list)
        panel.setObjectName(f"backup-{place}")
        when = self.locale().toString(qt_moment(backup.taken), QLocale.FormatType.ShortFormat)
        words = QVBoxLayout()
        words.setSpacing(theme.current().space.hair)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space.small)
        head.addWidget(Text(when, "strong", panel))
        if place == 0:
            head.addWidget(Pill(self.tr("newest"), "accent", panel))
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(Text(self._holdings(backup), "small", panel))
        button = PlainButton(self.tr("Go back to this"), "history", panel)
        button.setObjectName(f"restore-{place}")
        button.setEnabled(not backup.is_newer)
        button.setAccessibleName(self.tr("Go back to the backup of %1").replace("%1", when))
        button.setAccessibleDescription(self._holdings(backup))
        self._group.addButton(button, place)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space.medium)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        panel.body.addLayout(row)
        return panel

    def _holdings(self, backup: Backup) -> str:
        """Say what is in a copy, so that the right one can be chosen."""
        parts = [
            self.tr("%Ln answer(s)", "", backup.answers),
            self.tr("%Ln course(s)", "", backup.courses),
            self.locale().formattedDataSize(backup.size, 0),
        ]
        if backup.first_day is not None and backup.last_day is not None:
            span = self.tr("learned from %1 to %2")
            first, last = self._date(backup.first_day), self._date(backup.last_day)
            parts.append(span.replace("%1", first).replace("%2", last))
        if backup.is_newer:
            parts.append(self.tr("written by a newer StudyApp"))
        return " · ".join(parts)

    def _date(self, day: int) -> str:
        return self.locale().toString(qt_date(date_of(day)), QLocale.FormatType.ShortFormat)

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._wanted = self._backups[place]
        when = self.locale().toString(qt_moment(self._wanted.taken), QLocale.FormatType.ShortFormat)
        question = Question(
            self.tr("Go back to %1?").replace("%1", when),
            self.tr(
                "Your progress becomes what it was then. What you have now is kept as a backup: "
                "you can come back to it here."
            ),
            self.tr("Go back"),
            self.tr("Stay"),
            self,
        )
        question.accepted.connect(self._restore)
        question.open()

    @Slot()
    def _restore(self) -> None:
        if self._wanted is not None:
            way = _Restore(Rescue(self._kit.desk.folders, self._kit.now), self._wanted)
            way.words = self.tr("Your progress is as it was when the backup was made.")
            self._kit.while_closed(way.run)

    @Slot()
    def _on_back(self) -> None:
        self.go.emit("settings", "")


class _Restore:
    """The way back, taken while the files are closed and this page is gone."""

    words = ""

    def __init__(self, rescue: Rescue, backup: Backup) -> None:
        self._rescue = rescue
        self._backup = backup

    def run(self) -> str:
        """Go back and return what to tell the learner."""
        self._rescue.restore(self._backup)
        return self.words
