"""Before a test: what it asks, how long it may take, and when it speaks."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.shares import percent
from studyapp.gui.widgets.cards import (
    PageHeader,
    Panel,
    PrimaryButton,
    QuietButton,
    Scroller,
    Segmented,
    Text,
)
from studyapp.gui.widgets.check import Check
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.model.errors import StudyError
from studyapp.model.sittings import Sitting, Speaking
from studyapp.model.wishes import Among, Wish
from studyapp.study.practice import PracticeSession, Setup

_WIDTH: Final = 760
_SEEDS: Final = 1_000_000
_LONGEST: Final = 600  # minutes
_COUNT: Final = 20


class SetupPage(Page):
    """Sets up a test; the argument is `test:pack/test`, or `mix:pack/` for one of one's own."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pack = self._test = ""
        self._seed = 0
        self._unfinished: Sitting | None = None
        self._lessons: list[tuple[str, QCheckBox]] = []
        self.header = PageHeader("", "", self)
        self._waiting = Panel("", self)
        self._waiting.setObjectName("waiting")
        self._waiting_text = Text("", "body", self)
        self.go_on = PrimaryButton(self.tr("Go on"), "play", self)
        self.go_on.setObjectName("go_on")
        self.go_on.clicked.connect(self._on_go_on)
        self.from_lessons = Panel(self.tr("From which lessons"), self)
        self._terms = QComboBox(self)
        self._terms.setObjectName("about_term")
        self._terms.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._terms.setMinimumContentsLength(16)
        self._among = Segmented(
            (
                (Among.ALL.value, self.tr("All")),
                (Among.WEAK.value, self.tr("Weak spots")),
                (Among.MISSED.value, self.tr("Missed last time")),
                (Among.NEW.value, self.tr("Not asked yet")),
            ),
            self.tr("Which questions"),
            self,
        )
        self._count = _number(self, "count", 1, 500)
        self._minutes = _number(self, "minutes", 0, _LONGEST)
        self._minutes.setSpecialValueText(self.tr("No limit"))
        self._minutes.setSuffix(self.tr(" min"))
        self._speaking = Segmented(
            (
                (Speaking.EACH.value, self.tr("After each answer")),
                (Speaking.END.value, self.tr("At the end")),
            ),
            self.tr("Feedback"),
            self,
        )
        self._number = QLineEdit(self)
        self._number.setObjectName("seed")
        self._number.setMaxLength(9)
        self._number.setPlaceholderText(self.tr("by chance"))
        self.start = PrimaryButton(self.tr("Start the test"), "", self)
        self.start.setObjectName("start_test")
        self.start.clicked.connect(self._on_start)
        self.printer = QuietButton(self.tr("Save as PDF with answers"), "file-text", self)
        self.printer.setObjectName("print_test")
        self.printer.clicked.connect(self._on_print)
        self.supply = Text("", "small", self)
        self.supply.setObjectName("supply")
        self._guard = WheelGuard(self)
        self._guard.guard(self._count, self._minutes, self._terms)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self._among.chosen.connect(self._show_supply)
        self._terms.currentIndexChanged.connect(self._show_supply)
        self._count.valueChanged.connect(self._show_supply)

    def _lay_out(self) -> None:
        space = theme.current().space
        scroller = Scroller(self, _WIDTH)
        self._waiting.body.addWidget(self._waiting_text)
        self._waiting.body.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        holder = QWidget(self)
        self._boxes = QVBoxLayout(holder)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(space.hair)
        self.from_lessons.body.addWidget(holder)
        self._which = Panel(self.tr("Which questions"), self)
        self._which.body.setSpacing(space.large)
        for row in (
            SettingRow(self.tr("Among them"), "", self._among, self),
            SettingRow(self.tr("About"), "", self._terms, self),
            SettingRow(self.tr("How many at most"), "", self._count, self),
        ):
            self._which.body.addWidget(row)
        self._which.body.addWidget(self.supply)
        how = Panel(self.tr("How"), self)
        how.body.setSpacing(space.large)
        for row in (
            SettingRow(
                self.tr("Time"),
                self.tr("The clock can be hidden, and you can take more time."),
                self._minutes,
                self,
            ),
            SettingRow(self.tr("Feedback"), "", self._speaking, self),
            SettingRow(
                self.tr("Number of the test"),
                self.tr("The same number gives the same questions in the same order."),
                self._number,
                self,
            ),
        ):
            how.body.addWidget(row)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, space.small)
        flow.addWidget(self.start)
        flow.addWidget(self.printer)
        for part in (self.header, self._waiting, self.from_lessons, self._which, how, buttons):
            scroller.body.addWidget(part)
        scroller.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroller)

    # --- coming and going ------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Set up what `argument` names."""
        kind, _, name = argument.partition(":")
        self._pack, _, self._test = name.partition("/")
        if kind != "test":
            self._test = ""
        self._seed = self._kit.desk.progress.now_ms() % _SEEDS
        self._number.clear()
        if self._test:
            self._show_test()
        else:
            self._show_mix()
        self.from_lessons.setVisible(not self._test)
        self._which.setVisible(not self._test)

    def first_focus(self) -> QWidget:
        """Return the way in."""
        return self.start if self._waiting.isHidden() else self.go_on

    def _show_test(self) -> None:
        practice = self._kit.desk.practice
        found = practice.find_test(self._pack, self._test)
        asked = practice.preview(self._pack, self._test, self._seed)
        said = [self.tr("%Ln question(s)", "", len(asked))]
        if found.passing is not None:
            passing = self.locale().toString(found.passing)
            said.append(self.tr("%1 % to pass").replace("%1", passing))
        likely = self._kit.desk.results.predict(self._pack, asked)
        if likely is not None and likely.known:
            text = self.tr("likely result today: %1 to %2 %")
            low, high = percent(likely.low), percent(likely.high)
            said.append(text.replace("%1", str(low)).replace("%2", str(high)))
        self.header.set_texts(found.title, " \u00b7 ".join(said))
        self._minutes.setValue(found.minutes or 0)
        self._speaking.set_value("each" if found.feedback == "each" else "end")
        self._show_waiting(practice.unfinished_test(self._pack, self._test))
        self.start.setEnabled(bool(asked))

    def _show_mix(self) -> None:
        desk = self._kit.desk
        self.header.set_texts(
            self.tr("A test of your own"), self.tr("Choose what it asks; chance does the rest.")
        )
        self._show_waiting(None)
        for _name, box in self._lessons:
            self._boxes.removeWidget(box)
            box.deleteLater()
        self._lessons = []
        for lesson, count in desk.practice.lessons(self._pack):
            box = Check(f"{lesson.title} ({count})".replace("&", "&&"), self)
            box.setChecked(True)
            box.toggled.connect(self._show_supply)
            self._boxes.addWidget(box)
            self._lessons.append((lesson.id, box))
        self._terms.blockSignals(True)
        self._terms.clear()
        self._terms.addItem(self.tr("everything"), "")
        for term in desk.catalogue.term_names([self._pack]):
            self._terms.addItem(term.name, term.id)
        self._terms.blockSignals(False)
        self._count.setValue(_COUNT)
        self._minutes.setValue(0)
        self._speaking.set_value("each")
        self._show_supply()

    def _show_waiting(self, sitting: Sitting | None) -> None:
        self._unfinished = sitting
        self._waiting.setVisible(sitting is not None)
        if sitting is not None:
            done = self.locale().toString(sitting.answered)
            whole = self.locale().toString(len(sitting.plan.questions))
            text = self.tr("You have begun this test: %1 of %2 answered.")
            self._waiting_text.setText(text.replace("%1", done).replace("%2", whole))

    @Slot()
    def _show_supply(self) -> None:
        fitting = self._kit.desk.practice.supply(self._pack, self._wish())
        asked = min(fitting, self._count.value())
        if fitting:
            text = self.tr("%Ln question(s) fit", "", fitting)
            text += self.tr("; %Ln will be asked.", "", asked)
        else:
            text = self.tr("No question fits; choose more lessons or other questions.")
        self.supply.setText(text)
        self.start.setEnabled(bool(fitting))
        self.printer.setEnabled(bool(fitting))

    # --- the way in ------------------------------------------------------------------------------

    def _wish(self) -> Wish:
        chosen = tuple(name for name, box in self._lessons if box.isChecked())
        everything = len(chosen) == len(self._lessons)
        term = self._terms.currentData()
        return Wish(
            self._count.value(),
            () if everything else chosen or ("",),
            (term,) if term else (),
            Among(self._among.value()),
        )

    def _setup(self) -> Setup:
        typed = self._number.text().strip()
        seed = int(typed) if typed.isdecimal() and typed.isascii() else self._seed
        return Setup(seed, self._minutes.value(), Speaking(self._speaking.value()))

    def _begin(self) -> PracticeSession:
        practice, setup = self._kit.desk.practice, self._setup()
        if self._test:
            return practice.test(self._pack, self._test, setup.seed, setup)
        return practice.mix(self._pack, self._wish(), setup, self.tr("A test of your own"))

    @Slot()
    def _on_start(self) -> None:
        self.go.emit("quiz", f"sitting:{self._begin().id}")

    @Slot()
    def _on_go_on(self) -> None:
        assert self._unfinished is not None
        self.go.emit("quiz", f"sitting:{self._unfinished.id}")

    @Slot()
    def _on_print(self) -> None:
        name = f"{self._test or 'test'}.pdf"
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save the test"), name, "PDF (*.pdf)")
        if file:
            self.write_pdf(file)

    def write_pdf(self, file: str) -> None:
        """Write the test, then its answers, into the PDF `file`."""
        from studyapp.gui.printing import print_test

        practice, setup = self._kit.desk.practice, self._setup()
        if self._test:
            asked = practice.preview(self._pack, self._test, setup.seed)
        else:
            asked = practice.preview_mix(self._pack, self._wish(), setup.seed)
        if not asked:
            raise StudyError("No question fits; choose other questions.")
        print_test(self.header.title.text(), asked, setup.seed, file)
        self.said.emit(self.tr("Saved as %1").replace("%1", file))


def _number(parent: QWidget, name: str, least: int, most: int) -> QSpinBox:
    box = QSpinBox(parent)
    box.setObjectName(name)
    box.setRange(least, most)
    return box
