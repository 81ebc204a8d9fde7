"""Settings of reading: typeface, length and height of lines, and the line to read by."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studyapp.gui import fonts, theme
from studyapp.gui.amounts import short_number
from studyapp.gui.dressing import dress
from studyapp.gui.widgets.cards import Panel, Segmented
from studyapp.gui.widgets.settings.look_slider import LookSlider
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.text.focus_line import LINE, OFF, PARAGRAPH
from studyapp.gui.widgets.text.reading_view import column_width
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.text import Paragraph, Run
from studyapp.study.settings import Preferences


class ReadingSettings(Panel):
    """Every change shows at once in the lines below."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reading"), parent)
        self.setObjectName("settings-reading")
        self._preferences = preferences
        self._font = Segmented(self._families(), self.tr("Typeface of lessons"), self)
        self._font.setObjectName("reading-font")
        self._font.chosen.connect(self._on_font)
        self._length = LookSlider(preferences, "line_length", 2, self._characters, self)
        self._length.setObjectName("line-length")
        self._height = LookSlider(preferences, "line_height", 0.05, self._times, self)
        self._height.setObjectName("line-height")
        self._focus = Segmented(
            (
                (OFF, self.tr("Off")),
                (LINE, self.tr("Line")),
                (PARAGRAPH, self.tr("Paragraph")),
            ),
            self.tr("Line to read by"),
            self,
        )
        self._focus.setObjectName("reading-focus")
        self._focus.chosen.connect(self._on_focus)
        self._sample = TextFace(self, size=theme.current().type.reading)
        self._sample.setObjectName("reading-sample")
        self._sample.setAccessibleName(self.tr("Sample of a lesson"))
        self._lay_out()
        self.show_values()
        theme.active().changed.connect(self._show_sample)

    def _lay_out(self) -> None:
        self.body.setSpacing(theme.current().space.large)
        for title, text, control in (
            (
                self.tr("Typeface of lessons"),
                self.tr("Atkinson Hyperlegible was drawn for readers with low vision."),
                self._font,
            ),
            (
                self.tr("Length of lines"),
                self.tr("Shorter lines are easier to follow; 50 to 75 suit most."),
                self._length,
            ),
            (
                self.tr("Height of lines"),
                self.tr("More room between lines helps the eye to find the next one."),
                self._height,
            ),
            (
                self.tr("Line to read by"),
                self.tr(
                    "Dims all but the line or paragraph that you read. It follows the mouse, the "
                    "arrow keys and the voice; L changes it in a lesson."
                ),
                self._focus,
            ),
        ):
            self.body.addWidget(SettingRow(title, text, control, self))
        row = QHBoxLayout()
        row.addWidget(self._sample, 1)
        row.addStretch(0)
        self.body.addLayout(row)

    def show_values(self) -> None:
        """Show what is set."""
        self._font.set_value(self._preferences.text("reading_font"))
        self._length.show_value()
        self._height.show_value()
        self._focus.set_value(self._preferences.text("reading_focus"))
        self._show_sample()

    @staticmethod
    def _families() -> tuple[tuple[str, str], ...]:
        short = {fonts.LEGIBLE: "Atkinson"}
        return tuple((family, short.get(family, family)) for family in fonts.READING_FAMILIES)

    def _characters(self, length: float) -> str:
        return self.tr("%Ln character(s)", "", round(length))

    def _times(self, height: float) -> str:
        return self.tr("%1 times").replace("%1", short_number(height))

    @Slot(str)
    def _on_font(self, family: str) -> None:
        self._preferences.set("reading_font", family)
        dress(self._preferences)
        self._show_sample()

    @Slot(str)
    def _on_focus(self, mode: str) -> None:
        self._preferences.set("reading_focus", mode)

    @Slot()
    def _show_sample(self) -> None:
        text = self.tr(
            "What you read once is half forgotten by tomorrow. What you ask yourself, and answer "
            "before you look, stays; a little later you ask again, and it stays longer. Illegal "
            "1lI and zero 0O: which can you tell apart?"
        )
        self._sample.setMaximumWidth(column_width())
        self._sample.show_blocks((Paragraph("sample", (Run(text),)),))
