"""Settings about data: where it lies, copies of it; and what this app is."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from studyapp import __version__
from studyapp.gui import theme
from studyapp.gui.dates import qt_moment
from studyapp.gui.kit import Kit
from studyapp.gui.places import is_far, is_synced
from studyapp.gui.widgets.cards import Panel, PlainButton, Text
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.model.errors import StudyError


class DataSettings(Panel):
    """Where the learner's files are, and a copy of the progress whenever it is wanted."""

    said = Signal(str)
    backups_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Data"), parent)
        self.setObjectName("settings-data")
        self._kit = kit
        self._open = PlainButton(self.tr("Open the folder"), "folder-open", self)
        self._open.setObjectName("open-folder")
        self._open.clicked.connect(self._on_open)
        self._back_up = PlainButton(self.tr("Back up now"), "save", self)
        self._back_up.setObjectName("back-up")
        self._back_up.clicked.connect(self._on_back_up)
        self.body.setSpacing(theme.current().space.large)
        self.body.addWidget(
            SettingRow(
                self.tr("Your files"),
                self.tr(
                    "Progress, courses and settings lie in %1. Nothing leaves this computer."
                ).replace("%1", _breakable(kit.desk.folders.data)),
                self._open,
                self,
            )
        )
        self._look = PlainButton(self.tr("Show the backups"), "history", self)
        self._look.setObjectName("show-backups")
        self._look.clicked.connect(self.backups_wanted)
        self._place = Text("", "small", self)
        self._place.setObjectName("place-warning")
        self._place.set_tone("warning")
        self.body.addWidget(self._place)
        self._backups = SettingRow(self.tr("Backups"), "", self._both(), self)
        self._backups.help.setObjectName("backups")
        self.body.addWidget(self._backups)

    def _both(self) -> QWidget:
        """Put the two buttons of the backups one above the other."""
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.small)
        column.addWidget(self._back_up)
        column.addWidget(self._look)
        return holder

    def show_values(self) -> None:
        """Show how many backups there are and when the newest was taken."""
        self._warn_of_the_place()
        times = self._kit.desk.backup_times()
        if not times:
            self._backups.set_help(
                self.tr("None yet. One is made on every day on which you learn something.")
            )
            return
        count = self.tr("%Ln backup(s), the newest of %1.", "", len(times))
        self._backups.set_help(count.replace("%1", self._when(times[0])))

    def _warn_of_the_place(self) -> None:
        """Say that a database is not safe where another program or computer has a hand in it."""
        folder = self._kit.desk.folders.data
        warning = ""
        if is_synced(folder):
            warning = self.tr(
                "This folder seems to be kept in step with other computers by a program that "
                "copies single files: that can tear your progress apart. Use Export and Import to "
                "move between computers, and start StudyApp with --profile and a folder of its own."
            )
        elif is_far(folder):
            warning = self.tr(
                "This folder lies on another computer. If the connection breaks, nothing can be "
                "saved: a folder on this computer is safer."
            )
        self._place.setText(warning)
        self._place.setVisible(bool(warning))

    def _when(self, moment: datetime) -> str:
        return self.locale().toString(qt_moment(moment), QLocale.FormatType.ShortFormat)

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._kit.desk.folders.data)))

    @Slot()
    def _on_back_up(self) -> None:
        self._back_up.setEnabled(False)
        self._kit.tasks.run(self._copy, self._on_backed_up)

    def _copy(self) -> Path | StudyError:
        """Copy in the background; that it could not be done gives the button back as well."""
        try:
            return self._kit.desk.back_up()
        except StudyError as error:
            return error

    def _on_backed_up(self, result: Path | StudyError) -> None:
        self._back_up.setEnabled(True)
        self.show_values()
        if isinstance(result, StudyError):
            self.said.emit(str(result))
        else:
            self.said.emit(self.tr("Your progress was copied to %1.").replace("%1", result.name))


class About(Panel):
    """The version, the licences, and the way back to the first screen of all."""

    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About"), parent)
        self.setObjectName("settings-about")
        self.body.setSpacing(theme.current().space.small)
        version = Text(self.tr("StudyApp %1").replace("%1", __version__), "strong", self)
        version.setObjectName("version")
        self.body.addWidget(version)
        for line in (
            self.tr("Free software under the MIT licence."),
            self.tr(
                "With Qt under the LGPL, icons by Lucide (ISC), and the typefaces Inter, Atkinson "
                "Hyperlegible and JetBrains Mono (SIL Open Font Licence)."
            ),
            self.tr("Each course carries a licence of its own, named on its page."),
        ):
            self.body.addWidget(Text(line, "muted", self))
        start = PlainButton(self.tr("Show the start page"), "graduation-cap", self)
        start.setObjectName("show-start")
        start.clicked.connect(self.start_wanted)
        self.body.addSpacing(theme.current().space.small)
        self.body.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)


def _breakable(path: Path) -> str:
    """Let a long path break behind its separators."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
