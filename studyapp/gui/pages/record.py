"""Taking a course along: a lesson, its conversations or everything, as sound files."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.tasks import Job
from studyapp.gui.widgets.cards import (
    PageHeader,
    Panel,
    PlainButton,
    PrimaryButton,
    QuietButton,
    Scroller,
    Segmented,
    Text,
)
from studyapp.gui.widgets.check import Check
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.listening.recording_progress import RecordingProgress
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.model.depth import Depth
from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch
from studyapp.model.shelf import LessonEntry, PackEntry
from studyapp.study.folders import Folders
from studyapp.study.recording.ledger import Recording
from studyapp.study.recording.session import Wanted, record

_KINDS: Final = ("m4b", "mp3", "opus", "wav")
_LESSON, _TALKS, _COURSE, _ALL_TALKS = "lesson", "talks", "course", "all-talks"


class RecordPage(Page):
    """Records what is chosen of the course or lesson named by the argument, in the background."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pack: PackEntry | None = None
        self._lesson: LessonEntry | None = None
        self._job: Job | None = None
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        )
        self._header = PageHeader("", "", self)
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self._back = QuietButton(self.tr("Back"), "arrow-left", self)
        self._back.setObjectName("record-back")
        self._back.clicked.connect(self._on_back)
        self._what = QComboBox(self)
        self._what.setObjectName("record-what")
        self._what.setMinimumContentsLength(12)
        self._what.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        names = {"m4b": "M4B", "mp3": "MP3", "opus": "Opus", "wav": "WAV"}
        self._kind = Segmented([(kind, names[kind]) for kind in _KINDS], self.tr("Format"), self)
        self._kind.setObjectName("record-kind")
        depths = (
            (Depth.QUICK, self.tr("Quick")),
            (Depth.STANDARD, self.tr("Standard")),
            (Depth.DETAILED, self.tr("Detailed")),
        )
        self._depth = Segmented(depths, self.tr("How deep to read"), self)
        self._depth.set_value(Depth.DETAILED)
        self._together = Check(self.tr("One file with chapter marks"), self)
        self._together.setObjectName("record-together")
        self._together.setChecked(True)
        self._marks = Check(self.tr("Captions and the time of each word beside it"), self)
        self._marks.setObjectName("record-marks")
        self._place = PlainButton("", "folder-open", self)
        self._place.setObjectName("record-place")
        self._place.clicked.connect(self._on_place)
        self._start = PrimaryButton(self.tr("Record"), "music", self)
        self._start.setObjectName("record-start")
        self._start.clicked.connect(self._on_start)
        self._open = PlainButton(self.tr("Open the folder"), "folder", self)
        self._open.setObjectName("record-open")
        self._open.clicked.connect(self._on_open)
        self._open.hide()
        self._progress = RecordingProgress(self)
        self._progress.stopped.connect(self._on_stop)
        self._result = Text("", "body", self)
        self._result.setObjectName("record-result")
        self._result.hide()

    def _lay_out(self) -> None:
        scroller = Scroller(self, 860)
        panel = Panel(parent=self)
        rows = (
            (self.tr("What"), self.tr("Questions are read, with time to think."), self._what),
            (self.tr("Format"), self.tr("M4B and MP3 carry chapter marks."), self._kind),
            (self.tr("Depth"), "", self._depth),
            (self.tr("Files"), "", self._boxes()),
            (self.tr("Folder"), "", self._place),
        )
        for title, told, control in rows:
            panel.body.addWidget(SettingRow(title, told, control, self))
        actions = QWidget(self)
        row = FlowLayout(actions)
        row.addWidget(self._start)
        row.addWidget(self._open)
        scroller.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._header, panel, actions, self._progress, self._result):
            scroller.body.addWidget(widget)
        scroller.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroller)

    def _boxes(self) -> QWidget:
        boxes = QWidget(self)
        column = QVBoxLayout(boxes)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._together)
        column.addWidget(self._marks)
        return boxes

    # --- the page ------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Offer what can be recorded of `pack` or `pack/lesson`; raises StudyError if it went."""
        if self._job is not None:
            return  # a recording goes on, and is what the learner wants to see
        pack, _, lesson = argument.partition("/")
        catalogue = self._kit.desk.catalogue
        self._pack = catalogue.pack(pack)
        if self._pack is None:
            raise StudyError("This course is no longer installed; open the library.")
        lessons = catalogue.lessons(pack)
        self._lesson = next((entry for entry in lessons if entry.id == lesson), None)
        title = self._lesson.title if self._lesson else self._pack.title
        self._header.set_texts(self.tr("Take along “%1”").replace("%1", title))
        self._fill_choices()
        self._show_place()
        self._result.hide()
        self._open.hide()

    def first_focus(self) -> QWidget:
        """Return the choice of what is recorded, or the button that stops the recording."""
        return self._what if self._job is None else self._progress.button

    def _fill_choices(self) -> None:
        self._what.clear()
        if self._lesson is not None:
            self._what.addItem(self.tr("The whole lesson"), (_LESSON, ""))
            self._what.addItem(self.tr("The conversations of the lesson"), (_TALKS, ""))
            for entry in self._lesson.outline:
                if entry.kind != "references":
                    words = self.tr("Only “%1”").replace("%1", entry.title)
                    self._what.addItem(words, (_LESSON, entry.id))
        self._what.addItem(self.tr("The whole course"), (_COURSE, ""))
        self._what.addItem(self.tr("All conversations of the course"), (_ALL_TALKS, ""))

    def _show_place(self) -> None:
        self._place.setText(str(self._folder))

    # --- recording -----------------------------------------------------------------------------

    def _wanted(self) -> Wanted:
        assert self._pack is not None
        scope, section = self._what.currentData()
        here = scope in {_LESSON, _TALKS} and self._lesson is not None
        return Wanted(
            out=self._folder,
            lessons=(self._lesson.id,) if here and self._lesson else (),
            section=section,
            conversations_only=scope in {_TALKS, _ALL_TALKS},
            depth=Depth(self._depth.value()),
            kind=self._kind.value(),
            together=self._together.isChecked(),
            with_marks=self._marks.isChecked(),
            wish=self._kit.desk.preferences.voice(self._pack.language),
        )

    @Slot()
    def _on_start(self) -> None:
        assert self._pack is not None
        self._result.hide()
        self._open.hide()
        self._start.setEnabled(False)
        work = partial(_recorded, Path(self._pack.folder), self._wanted(), self._kit.desk.folders)
        self._job = self._kit.long_tasks.watch(work, self._on_recorded)
        self._job.moved.connect(self._progress.show_share)
        self._job.stopped.connect(self._on_stopped)
        self._progress.begin()
        self._progress.button.setFocus()

    def _on_recorded(self, result: tuple[Recording, ...] | StudyError) -> None:
        self._end()
        if isinstance(result, StudyError):
            self._tell(str(result))
            return
        minutes = sum(one.ms for one in result) / 60_000
        told = self.tr("%Ln file(s)", "", len(result))
        words = self.tr("%1 with %2 minutes are in %3.").replace("%1", told)
        words = words.replace("%2", self.locale().toString(minutes, "f", 1))
        skipped = sum(one.skipped for one in result)
        if skipped:
            words += " " + self.tr("%Ln sentence(s) could not be spoken.", "", skipped)
        self._tell(words.replace("%3", str(self._folder)))
        self._open.show()

    @Slot()
    def _on_stopped(self) -> None:
        self._end()
        self._tell(self.tr("Stopped. Recording again goes on where it was."))

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self._start.setEnabled(True)
        self._start.setFocus()

    def _tell(self, sentence: str) -> None:
        self._result.setText(sentence)
        self._result.show()
        self.said.emit("" if self.isVisible() else sentence)

    # --- small things --------------------------------------------------------------------------

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    @Slot()
    def _on_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show_place()

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot()
    def _on_back(self) -> None:
        if self._lesson is not None:
            self.go.emit("lesson", self._lesson.key)
        elif self._pack is not None:
            self.go.emit("course", self._pack.id)


def _recorded(
    folder: Path, wanted: Wanted, folders: Folders, watch: Watch
) -> tuple[Recording, ...] | StudyError:
    """Record in the background; what the learner can mend is a result as well."""
    try:
        return record(folder, wanted, folders, watch)
    except StudyError as error:
        return error
    except OSError as error:
        return StudyError(
            "%1 cannot be written: %2; choose another folder.", wanted.out, error.strerror or error
        )
