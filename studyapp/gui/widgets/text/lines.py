"""Lines, runs and frames at the end of a text document, and where each character stands."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrame,
    QTextFrameFormat,
)

from studyapp.gui.fonts import CODE, font
from studyapp.gui.tokens import Tokens
from studyapp.gui.widgets.text.formulas import FORMULAS
from studyapp.gui.widgets.text.objects import OBJECT_CHARACTER, InlineFormula, Objects, Thing
from studyapp.gui.widgets.text.places import Places, Stretch, utf16_length
from studyapp.model.text import Run

_LARGE = 1.4  # em from which letters stand closer
# Qt takes some characters for the borders of blocks, frames and objects: each becomes one other
# character, so that offsets stay.
_BREAKS = str.maketrans({"\n": "\u2028", "\r": " ", "\u2029": "\u2028"})
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufdd0-\ufdef\ufffc\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set: the look, the size of body text in pixels, and where lines lean."""

    tokens: Tokens
    pixels: int
    centred: bool = False

    @property
    def em(self) -> int:
        """Return the size of body text in pixels."""
        return self.pixels

    @property
    def natural(self) -> float:
        """Return the height of a line as the font has it, in em."""
        return QFontMetricsF(font(100, family=self.tokens.reading.family)).lineSpacing() / 100

    @property
    def lead(self) -> float:
        """Return the pixels that the line height adds below a line of body text."""
        return self.pixels * max(0.0, self.tokens.reading.line_height - self.natural)


@dataclass(frozen=True, slots=True)
class Panel:
    """A rounded ground painted behind a frame; `avatar` is a speaker's initial and its tint."""

    frame: QTextFrame
    fill: str
    stroke: str = ""
    bar: str = ""
    radius: int = 9
    trim: float = 0.0
    avatar: str = ""
    avatar_right: bool = False
    ink: str = ""


class Lines:
    """Writes lines at the end of a document, in one pass from top to bottom."""

    def __init__(self, cursor: QTextCursor, setting: Setting, objects: Objects) -> None:
        self.cursor = cursor
        self.setting = setting
        self.places = Places()
        self.panels: list[Panel] = []
        self._objects = objects
        self._fresh = True
        self._below = 0.0
        self._left: QTextFrame | None = None
        self._natural = setting.natural
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}

    # --- lines -------------------------------------------------------------------------------

    def open(self, shape: QTextBlockFormat, look: QTextCharFormat | None = None) -> None:
        """Begin a text block, using up the empty one that Qt keeps beside frames."""
        look = look or self.text()
        if self._fresh:
            self._part_from_frame(shape.topMargin())
            self.cursor.setBlockFormat(shape)
            self.cursor.setBlockCharFormat(look)
            self._fresh = False
        else:
            self.cursor.insertBlock(shape, look)
        self._below = shape.bottomMargin()

    def shape(
        self, below: float = 0.5, above: float = 0.0, line: float | None = None, indent: int = 0
    ) -> QTextBlockFormat:
        """Return a block's shape: space `below` and `above` and the line's height, in em."""
        made = QTextBlockFormat()
        em = self.setting.em
        made.setTopMargin(round(above * em))
        made.setBottomMargin(round(below * em))
        height = self.setting.tokens.reading.line_height if line is None else line
        if height:  # without one the line is as high as what stands in it
            percent = max(100.0, height * 100 / self._natural)
            made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setIndent(indent)
        if self.setting.centred:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def text(
        self, colour: str = "", size: float = 1.0, weight: int = 400, target: str = ""
    ) -> QTextCharFormat:
        """Return a look: `colour`, `size` in em of body text, `weight`, and where it links to."""
        key = (colour, size, weight, target)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._look(colour, size, weight)
            if target:
                made.setAnchor(True)
                made.setAnchorHref(target)
        return made

    def write(self, text: str, look: QTextCharFormat, leaf: str = "", start: int = 0) -> None:
        """Write `text`; with `leaf`, note where its characters stand."""
        at = self.cursor.position()
        shown = clean(text)
        self.cursor.insertText(shown, look)
        if leaf:
            self.places.add(Stretch(leaf, at, utf16_length(shown), start, shown))

    def put(self, thing: Thing, look: QTextCharFormat, leaf: str = "", source: str = "") -> None:
        """Put `thing` into the line; with `leaf`, as the one sign for `source`."""
        self._put_at(thing, look, leaf, 0, source)

    def runs(self, leaf: str, runs: tuple[Run, ...], look: QTextCharFormat) -> None:
        """Write the runs of a leaf in `look`, varied by each run's own marks."""
        start = 0
        for run in runs:
            self._run(leaf, run, start, look)
            start += len(run.text)
        if not runs:
            self.places.add(Stretch(leaf, self.cursor.position(), 0, 0, ""))

    # --- frames ------------------------------------------------------------------------------

    def begin_frame(self, shape: QTextFrameFormat) -> QTextFrame:
        """Begin a frame; what follows stands inside until `end_frame`."""
        self._part_from_text(shape)
        frame = self.cursor.insertFrame(shape)
        self._fresh = True
        return frame

    def end_frame(self, frame: QTextFrame) -> None:
        """Go on after `frame`."""
        self.cursor.setPosition(frame.lastPosition() + 1)
        self._fresh = True
        self._left = frame

    def renew(self) -> None:
        """Note that the cursor has come into an empty block that Qt made."""
        self._fresh = True
        self._left = None

    def finish(self) -> None:
        """Close the document."""
        self.fill_gap()

    def frame_shape(self, padding: float, above: float, below: float) -> QTextFrameFormat:
        """Return a frame's shape; padding and margins in pixels."""
        made = QTextFrameFormat()
        made.setPadding(padding)
        made.setTopMargin(above)
        made.setBottomMargin(below)
        made.setBorder(0)
        return made

    # --- runs and looks ----------------------------------------------------------------------

    def _run(self, leaf: str, run: Run, start: int, look: QTextCharFormat) -> None:
        styled = self._styled(run, look)
        if not run.math:
            self.write(run.text, styled, leaf, start)
            return
        pixels = round(max(1, look.font().pixelSize()) * 1.06)
        colour = look.foreground().color().name()
        drawing = FORMULAS.drawing(run.text, pixels, colour, inline=True)
        if drawing is None:
            self.write(run.text, self._as_code(look), leaf, start)
        else:
            self._put_at(InlineFormula(drawing), styled, leaf, start, run.text)

    def _put_at(
        self, thing: Thing, look: QTextCharFormat, leaf: str, start: int, source: str
    ) -> None:
        form = QTextCharFormat(look)
        self._objects.put(thing, form)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        at = self.cursor.position()
        self.cursor.insertText(OBJECT_CHARACTER, form)
        if leaf:
            self.places.add(Stretch(leaf, at, 1, start, source, whole=True))

    def _styled(self, run: Run, base: QTextCharFormat) -> QTextCharFormat:
        marks = (run.strong, run.emphasis, run.strike, run.code, run.link)
        if not any(marks):
            return base
        key = (id(base), *marks)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._marked(run, base)
        return made

    def _marked(self, run: Run, base: QTextCharFormat) -> QTextCharFormat:
        made = self._as_code(base) if run.code else QTextCharFormat(base)
        if run.strong:
            made.setFontWeight(QFont.Weight.Bold)
        if run.emphasis:
            made.setFontItalic(True)
        if run.strike:
            made.setFontStrikeOut(True)
        if run.link:
            self._link(made, run.link)
        return made

    def _link(self, made: QTextCharFormat, target: str) -> None:
        colours = self.setting.tokens.colours
        made.setAnchor(True)
        made.setAnchorHref(target)
        term = target.startswith("term:")
        style = QTextCharFormat.UnderlineStyle
        made.setUnderlineStyle(style.DotLine if term else style.SingleUnderline)
        made.setUnderlineColor(QColor(colours.accent))
        if not term:
            made.setForeground(QColor(colours.link))

    def _as_code(self, base: QTextCharFormat) -> QTextCharFormat:
        made = QTextCharFormat(base)
        made.setFontFamilies([CODE, "monospace"])
        made.setProperty(
            QTextCharFormat.Property.FontPixelSize, round(base.font().pixelSize() * 0.92)
        )
        made.setBackground(QColor(self.setting.tokens.colours.raised))
        return made

    def code_look(self, colour: str) -> QTextCharFormat:
        """Return the look of code in `colour`, or in the text's own."""
        key = ("code", colour)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._look(colour, 0.88, 400)
            made.setFontFamilies([CODE, "monospace"])
        return made

    def caption(self) -> QTextCharFormat:
        """Return the look of a line below a picture."""
        return self.text(self.setting.tokens.colours.muted, 0.88)

    def _look(self, colour: str, size: float, weight: int) -> QTextCharFormat:
        made = QTextCharFormat()
        tokens = self.setting.tokens
        made.setFontFamilies([tokens.reading.family])
        pixels = max(8, round(self.setting.em * size))
        made.setProperty(QTextCharFormat.Property.FontPixelSize, pixels)
        made.setFontWeight(weight)
        made.setForeground(QColor(colour or tokens.colours.text))
        if size >= _LARGE:
            made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
            made.setFontLetterSpacing(98)
        return made

    def fill_gap(self) -> None:
        """Make the empty block that Qt keeps beside frames too low to be seen."""
        if not self._fresh:
            return
        thin = QTextBlockFormat()
        thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        look = QTextCharFormat()
        look.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
        self.cursor.setBlockFormat(thin)
        self.cursor.setBlockCharFormat(look)
        self._fresh = False
        self._left = None

    # Qt drops a block's margin where it meets a frame: the frame takes it over.

    def _part_from_text(self, shape: QTextFrameFormat) -> None:
        """Give the coming frame the space that the block above it asked for."""
        if not self._fresh:
            shape.setTopMargin(max(shape.topMargin(), self._below))
        self._below = 0.0
        self.fill_gap()

    def _part_from_frame(self, above: float) -> None:
        """Give the frame just left the space that the block below it asks for."""
        if self._left is not None:
            shape = self._left.frameFormat()
            if above > shape.bottomMargin():
                shape.setBottomMargin(above)
                self._left.setFrameFormat(shape)
        self._left = None


def clean(text: str) -> str:
    """Return `text` as one line of as many characters that mean nothing to the text engine."""
    return _FORBIDDEN.sub("\ufffd", text.translate(_BREAKS))
