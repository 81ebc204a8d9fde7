"""Set lesson blocks into a text document, noting where each character of each leaf stands."""

import re
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from studyapp.gui.fonts import CODE
from studyapp.gui.tokens import Tokens
from studyapp.gui.widgets.formulas import FORMULAS
from studyapp.gui.widgets.highlighting import colour_of, highlighted
from studyapp.gui.widgets.objects import (
    OBJECT_CHARACTER,
    DisplayFormula,
    InlineFormula,
    InlinePicture,
    MissingPicture,
    Objects,
    Thing,
)
from studyapp.gui.widgets.pictures import open_picture
from studyapp.gui.widgets.places import Places, Stretch, utf16_length
from studyapp.model.text import (
    Ask,
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Leaf,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Wait,
)

MAX_NESTING = 6
MAX_CELLS = 4_000
_ALIGNMENTS = MappingProxyType(
    {
        "left": Qt.AlignmentFlag.AlignLeft,
        "center": Qt.AlignmentFlag.AlignHCenter,
        "right": Qt.AlignmentFlag.AlignRight,
    }
)
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
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
    def lead(self) -> float:
        """Return the pixels that the line height adds below a line of body text."""
        return self.pixels * 1.2 * (self.tokens.reading.line_height - 1)


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


class Typesetter:
    """Writes blocks at the end of a document, in one pass from top to bottom."""

    def __init__(
        self, cursor: QTextCursor, setting: Setting, objects: Objects, root: Path | None
    ) -> None:
        self.cursor = cursor
        self.setting = setting
        self.places = Places()
        self.panels: list[Panel] = []
        self._objects = objects
        self._root = root
        self._fresh = True
        self._depth = 0
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}

    # --- blocks ------------------------------------------------------------------------------

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Set `blocks` one below the other."""
        for block in blocks:
            self.block(block)

    def block(self, block: Block) -> None:
        """Set one block; stops are the page's business and leave no trace."""
        match block:
            case Paragraph():
                self.paragraph(block)
            case Heading():
                self._heading(block)
            case Bullets():
                self._bullets(block, self._depth + 1)
            case Quote():
                self._quote(block)
            case Table():
                self._table(block)
            case Code():
                self._code(block)
            case Formula():
                self._formula(block)
            case Figure():
                self._figure(block)
            case Rule():
                self._rule()
            case Ask() | Wait():
                pass

    def paragraph(self, paragraph: Paragraph, shape: QTextBlockFormat | None = None) -> None:
        """Set a paragraph in body text."""
        self.open(shape or self.shape())
        self.runs(paragraph.id, paragraph.runs, self.text())

    # --- lines -------------------------------------------------------------------------------

    def open(self, shape: QTextBlockFormat, look: QTextCharFormat | None = None) -> None:
        """Begin a text block, using up the empty one that Qt keeps beside frames."""
        look = look or self.text()
        if self._fresh:
            self.cursor.setBlockFormat(shape)
            self.cursor.setBlockCharFormat(look)
            self._fresh = False
        else:
            self.cursor.insertBlock(shape, look)

    def shape(
        self, below: float = 0.5, above: float = 0.0, line: float | None = None, indent: int = 0
    ) -> QTextBlockFormat:
        """Return a block's shape: space `below` and `above` in em, line height as a factor."""
        made = QTextBlockFormat()
        em = self.setting.em
        made.setTopMargin(round(above * em))
        made.setBottomMargin(round(below * em))
        height = line or self.setting.tokens.reading.line_height
        made.setLineHeight(height * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
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
        self._fill_gap()
        frame = self.cursor.insertFrame(shape)
        self._fresh = True
        return frame

    def end_frame(self, frame: QTextFrame) -> None:
        """Go on after `frame`."""
        self.cursor.setPosition(frame.lastPosition() + 1)
        self._fresh = True

    def finish(self) -> None:
        """Close the document."""
        self._fill_gap()

    def frame_shape(self, padding: float, above: float, below: float) -> QTextFrameFormat:
        """Return a frame's shape; padding and margins in pixels."""
        made = QTextFrameFormat()
        made.setPadding(padding)
        made.setTopMargin(above)
        made.setBottomMargin(below)
        made.setBorder(0)
        return made

    # --- kinds of block ----------------------------------------------------------------------

    def _heading(self, heading: Heading) -> None:
        sizes = {3: 1.3, 4: 1.15}
        size = sizes.get(heading.level, 1.0)
        shape = self.shape(below=0.35, above=1.3, line=1.25)
        shape.setHeadingLevel(heading.level)
        self.open(shape)
        self.runs(heading.id, heading.runs, self.text(size=size, weight=600))

    def _bullets(self, bullets: Bullets, depth: int) -> None:
        form = self._list_format(bullets, depth)
        made = None
        for item in bullets.items:
            first = item[0] if item else None
            self.open(self.shape(below=0.25))
            if made is None:
                made = self.cursor.createList(form)
            else:
                made.add(self.cursor.block())
            if isinstance(first, Paragraph):
                self.runs(first.id, first.runs, self.text())
            self._item_rest(item[1:] if isinstance(first, Paragraph) else item, depth)

    def _list_format(self, bullets: Bullets, depth: int) -> QTextListFormat:
        form = QTextListFormat()
        form.setIndent(min(depth, MAX_NESTING))
        if bullets.start is None:
            form.setStyle(_BULLETS[min(depth, len(_BULLETS)) - 1])
        else:
            form.setStyle(QTextListFormat.Style.ListDecimal)
            form.setStart(bullets.start)
        return form

    def _item_rest(self, blocks: tuple[Block, ...], depth: int) -> None:
        before, self._depth = self._depth, depth
        for block in blocks:
            if isinstance(block, Paragraph):
                self.paragraph(block, self.shape(below=0.25, indent=min(depth, MAX_NESTING)))
            else:
                self.block(block)
        self._depth = before

    def _quote(self, quote: Quote) -> None:
        colours = self.setting.tokens.colours
        shape = self.frame_shape(0, 4, self.setting.em * 0.5)
        shape.setLeftMargin(self.setting.em * 1.4 * (1 + self._depth))
        frame = self.begin_frame(shape)
        self.blocks(quote.blocks)
        self.panels.append(Panel(frame, "", bar=colours.outline, trim=self.setting.lead))
        self.end_frame(frame)

    def _code(self, code: Code) -> None:
        tokens = self.setting.tokens
        shape = self.frame_shape(14, 6, self.setting.em * 0.8)
        shape.setLeftMargin(self._depth * self.setting.em * 1.6)
        frame = self.begin_frame(shape)
        lines = self.shape(below=0, line=1.4)
        lines.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.open(lines, self._code_look(""))
        start = 0
        for stretch, part in highlighted(code.text, code.language):
            colour = colour_of(tokens.colours.syntax, part, tokens.colours.text)
            self.write(stretch, self._code_look(colour), code.id, start)
            start += len(stretch)
        if not code.text:
            self.runs(code.id, (), self._code_look(""))
        trim = self.setting.em * 0.3
        colours = tokens.colours
        self.panels.append(Panel(frame, colours.sunken, colours.line, trim=trim))
        self.end_frame(frame)

    def _formula(self, formula: Formula) -> None:
        colour = self.setting.tokens.colours.text
        pixels = round(self.setting.em * 1.2)
        drawing = FORMULAS.drawing(formula.tex, pixels, colour, inline=False)
        shape = self.shape(below=1.0, above=0.7, line=1.0)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open(shape)
        if drawing is None:
            self.write(formula.tex, self._code_look(""), formula.id)
        else:
            self.put(DisplayFormula(drawing), self.text(), formula.id, formula.tex)

    def _figure(self, figure: Figure) -> None:
        shape = self.shape(below=0.4 if figure.title else 1.0, above=0.6, line=1.0)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open(shape)
        self.put(self._picture(figure), self._caption(), figure.id, figure.alt)
        if figure.title:
            line = self.shape(below=1.1, line=1.3)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.open(line)
            self.write(figure.title, self._caption())

    def _picture(self, figure: Figure) -> Thing:
        tokens = self.setting.tokens
        found = open_picture(self._root, figure.path)
        if found is None:
            colours = tokens.colours
            return MissingPicture(figure.alt or figure.title, colours.outline, colours.muted)
        # Most drawings are black on transparent: they need light behind them.
        return InlinePicture(found, tokens.scale, QColor("#ffffff") if tokens.dark else None)

    def _rule(self) -> None:
        shape = self.shape(below=1.0, above=1.0, line=1.0)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open(shape)
        self.write("\u2022   \u2022   \u2022", self.text(self.setting.tokens.colours.muted, 0.8))

    # --- tables ------------------------------------------------------------------------------

    def _table(self, table: Table) -> None:
        columns = max([len(table.head), *(len(row) for row in table.rows)])
        rows = (table.head, *table.rows) if table.head else table.rows
        rows = rows[: max(1, MAX_CELLS // max(1, columns))]
        if not columns or not rows:
            return
        self._fill_gap()
        made = self.cursor.insertTable(len(rows), columns, self._table_format(bool(table.head)))
        for number, row in enumerate(rows):
            for column in range(columns):
                cell = row[column] if column < len(row) else None
                self._cell(made, number, column, cell, table)
        self.cursor.setPosition(made.lastPosition() + 1)
        self._fresh = True

    def _table_format(self, headed: bool) -> QTextTableFormat:  # noqa: FBT001 - one plain fact
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setBorderCollapse(True)
        form.setTopMargin(8)
        form.setBottomMargin(self.setting.em)
        form.setLeftMargin(self._depth * self.setting.em * 1.6)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(int(headed))
        return form

    def _cell(
        self, made: QTextTable, row: int, column: int, text: Paragraph | None, table: Table
    ) -> None:
        head = bool(table.head) and row == 0
        cell = made.cellAt(row, column)
        last = row == made.rows() - 1
        cell.setFormat(self._cell_format(head=head, first=column == 0, last=last))
        self.cursor.setPosition(cell.firstPosition())
        self._fresh = True
        shape = self.shape(below=0, line=1.3)
        aligned = table.alignments[column] if column < len(table.alignments) else "left"
        shape.setAlignment(_ALIGNMENTS.get(aligned, Qt.AlignmentFlag.AlignLeft))
        muted = self.setting.tokens.colours.muted
        look = self.text(muted, 0.88, 600) if head else self.text(size=0.94)
        self.open(shape, look)
        if text is not None:
            self.runs(text.id, text.runs, look)

    def _cell_format(self, *, head: bool, first: bool, last: bool) -> QTextTableCellFormat:
        colours = self.setting.tokens.colours
        form = QTextTableCellFormat()
        pad = self.setting.em * 0.55
        form.setTopPadding(pad)
        form.setBottomPadding(max(2.0, pad - self.setting.em * 0.3))
        form.setLeftPadding(2 if first else self.setting.em * 0.7)
        form.setRightPadding(self.setting.em * 0.7)
        if not last:
            form.setBottomBorder(1)
            form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBottomBorderBrush(QColor(colours.outline if head else colours.line))
        return form

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

    def _put_at(  # noqa: PLR0917 - a thing, its look, and the place it stands for
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
        made.setBackground(QColor(self.setting.tokens.colours.sunken))
        return made

    def _code_look(self, colour: str) -> QTextCharFormat:
        key = ("code", colour)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._look(colour, 0.88, 400)
            made.setFontFamilies([CODE, "monospace"])
        return made

    def _caption(self) -> QTextCharFormat:
        return self.text(self.setting.tokens.colours.muted, 0.88)

    def _look(self, colour: str, size: float, weight: int) -> QTextCharFormat:
        made = QTextCharFormat()
        tokens = self.setting.tokens
        made.setFontFamilies([tokens.reading.family])
        pixels = max(8, round(self.setting.em * size))
        made.setProperty(QTextCharFormat.Property.FontPixelSize, pixels)
        made.setFontWeight(weight)
        made.setForeground(QColor(colour or tokens.colours.text))
        return made

    def _fill_gap(self) -> None:
        if not self._fresh:
            return
        thin = QTextBlockFormat()
        thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        look = QTextCharFormat()
        look.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
        self.cursor.setBlockFormat(thin)
        self.cursor.setBlockCharFormat(look)
        self._fresh = False


def clean(text: str) -> str:
    """Return `text` as one line of as many characters that mean nothing to the text engine."""
    return _FORBIDDEN.sub("\ufffd", text.translate(_BREAKS))


def leaf_length(leaf: Leaf) -> int:
    """Return the number of characters that offsets into `leaf` may count."""
    from studyapp.model.text import leaf_text

    return len(leaf_text(leaf))
