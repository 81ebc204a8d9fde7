"""Settings about moving: everything out in open form, and in again."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import Panel, PlainButton
from studyapp.gui.widgets.settings.job_line import JobLine
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch

if TYPE_CHECKING:  # imported when something is moved
    from studyapp.study.transfer import Exported, Imported


class TransferSettings(Panel):
    """Writes everything to one file and unites another computer's with what is here."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Take everything along"), parent)
        self.setObjectName("settings-transfer")
        self._kit = kit
        self._export = PlainButton(self.tr("Export…"), "save", self)
        self._export.setObjectName("export")
        self._export.clicked.connect(self._on_export)
        self._import = PlainButton(self.tr("Import…"), "folder-open", self)
        self._import.setObjectName("import")
        self._import.clicked.connect(self._on_import)
        self._job = JobLine(self)
        self.body.setSpacing(theme.current().space.large)
        self.body.addWidget(
            SettingRow(
                self.tr("Export"),
                self.tr(
                    "One zip with every answer, place and setting and your own cards, in forms "
                    "that other programs read: JSON lines and CSV."
                ),
                self._export,
                self,
            )
        )
        self.body.addWidget(
            SettingRow(
                self.tr("Import"),
                self.tr(
                    "Unites an export of another computer with what is here. Nothing counts "
                    "twice, and a backup is made first."
                ),
                self._import,
                self,
            )
        )
        self.body.addWidget(self._job)

    @Slot()
    def _on_export(self) -> None:
        day: datetime = self._kit.now()
        name = str(Path.home() / f"studyapp-{day:%Y-%m-%d}.zip")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export everything"), name, self.tr("Zip files (*.zip)")
        )
        if chosen:
            self.export_to(Path(chosen))

    @Slot()
    def _on_import(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Import an export"),
            str(Path.home()),
            self.tr("Exports of StudyApp (*.zip events.jsonl)"),
        )
        if chosen:
            self.import_from(Path(chosen))

    def export_to(self, to: Path) -> None:
        """Write everything to `to` in the background."""
        self._begin(_Export(self._kit, to.with_suffix(".zip")).run, self._on_exported)

    def import_from(self, source: Path) -> None:
        """Unite `source` with what is here, in the background."""
        self._begin(_Import(self._kit, source).run, self._on_imported)

    def _begin(self, work: Callable[[Watch], Any], done: Callable[[Any], None]) -> None:
        for button in (self._export, self._import):
            button.setEnabled(False)
        job = self._kit.tasks.watch(work, done)
        job.stopped.connect(self._on_end)
        self._job.follow(job, self._words())

    def _words(self) -> dict[str, str]:
        return {
            "backup": self.tr("Backup"),
            "log": self.tr("Log"),
            "reviews": self.tr("Answers"),
            "tables": self.tr("Tables"),
            "settings": self.tr("Settings"),
        }

    @Slot()
    def _on_end(self) -> None:
        self._job.finish()
        for button in (self._export, self._import):
            button.setEnabled(True)

    def _on_exported(self, done: "Exported | StudyError") -> None:
        self._on_end()
        if isinstance(done, StudyError):
            self.said.emit(in_words(done))
            return
        words = self.tr(
            "%Ln event(s) and all that follows from them were written to %1.", "", done.events
        )
        self.said.emit(words.replace("%1", str(done.to)))

    def _on_imported(self, done: "Imported | StudyError") -> None:
        self._on_end()
        self.said.emit(
            in_words(done) if isinstance(done, StudyError) else " ".join(self._told(done))
        )
        self.changed.emit()

    def _told(self, done: "Imported") -> list[str]:
        told = [self.tr("%Ln event(s) joined your log.", "", done.new)]
        if done.known:
            told.append(self.tr("%Ln were here already.", "", done.known))
        if done.future:
            told.append(
                self.tr(
                    "%Ln lie in the future, for the clock of that computer was wrong: they count "
                    "when their time comes.",
                    "",
                    done.future,
                )
            )
        if done.unsound:
            told.append(self.tr("%Ln line(s) could not be read and left out.", "", done.unsound))
        if done.cards:
            told.append(self.tr("%Ln card(s) of your own came along.", "", done.cards))
        if done.missing:
            names = ", ".join(done.missing)
            told.append(
                self.tr("Install these courses to go on with them: %1.").replace("%1", names)
            )
        if done.fault:
            told.append(in_words(done.fault))
        return told


class _Export:
    """Export in the background; that it could not be done gives the buttons back as well."""

    def __init__(self, kit: Kit, to: Path) -> None:
        self._desk = kit.desk
        self._to = to

    def run(self, watch: Watch) -> "Exported | StudyError":
        from studyapp.study.transfer import Transfer

        try:
            return Transfer(self._desk).export(self._to, watch)
        except StudyError as error:
            return error


class _Import:
    """Import in the background."""

    def __init__(self, kit: Kit, source: Path) -> None:
        self._desk = kit.desk
        beside = source.name == "events.jsonl" and (source.parent / "about.json").is_file()
        self._source = source.parent if beside else source

    def run(self, watch: Watch) -> "Imported | StudyError":
        from studyapp.study.transfer import Transfer

        try:
            return Transfer(self._desk).take(self._source, watch)
        except StudyError as error:
            return error
