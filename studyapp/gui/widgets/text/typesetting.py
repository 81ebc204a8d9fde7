"""Set lesson blocks into a text document, one kind of block after the other."""

from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from studyapp.gui.widgets.text.column_shares import Width, column_shares, width_of
from studyapp.gui.widgets.text.formulas import FORMULAS
from studyapp.gui.widgets.text.highlighting import colour_of, highlighted
from studyapp.gui.widgets.text.lines import Lines, Panel, Setting
from studyapp.gui.widgets.text.objects import (
    DisplayFormula,
    InlinePicture,
    MissingPicture,
    Objects,
    Thing,
)
from studyapp.gui.widgets.text.pictures import open_picture
from studyapp.model.text import (
    Ask,
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Table,
    Wait,
)

FIGURE = "figure:"  # begins the link that shows a figure large
MAX_NESTING = 6
MAX_CELLS = 4_000
_TABLE_ROOM = 32  # em: about the width of a column of lesson text
_WIDEST = 24  # em that a table's column may ask for
_ROUNDING = 2  # pixels by which Qt's whole numbers may pass the edge
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


class Typesetter(Lines):
    """Writes blocks at the end of a document; pictures come from the pack at `root` only."""

    def __init__(
        self, cursor: QTextCursor, setting: Setting, objects: Objects, root: Path | None
    ) -> None:
        super().__init__(cursor, setting, objects)
        self._root = root
        self._depth = 0
        self._quotes = 0
        self.figures: list[Figure] = []

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
            case Code() | Formula() | Figure():
                self._display(block)
            case Quote() | Table() | Rule():
                self._structure(block)
            case Ask() | Wait():
                pass

    def paragraph(self, paragraph: Paragraph, shape: QTextBlockFormat | None = None) -> None:
        """Set a paragraph in body text."""
        self.open(shape or self.shape())
        self.runs(paragraph.id, paragraph.runs, self.text())

    def _display(self, block: Code | Formula | Figure) -> None:
        match block:
            case Code():
                self._code(block)
            case Formula():
                self._formula(block)
            case Figure():
                self._figure(block)

    def _structure(self, block: Quote | Table | Rule) -> None:
        match block:
            case Quote():
                self._quote(block)
            case Table():
                self._table(block)
            case Rule():
                self._rule()

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
        if self._quotes == MAX_NESTING:  # frames in frames cost the layout dearly
            self.blocks(quote.blocks)
            return
        colours = self.setting.tokens.colours
        shape = self.frame_shape(0, 4, self.setting.em * 0.5)
        shape.setLeftMargin(20 + self.setting.em * 1.6 * self._depth)
        frame = self.begin_frame(shape)
        self._quotes += 1
        self.blocks(quote.blocks)
        self._quotes -= 1
        self.panels.append(Panel(frame, "", bar=colours.outline, trim=self.setting.lead))
        self.end_frame(frame)

    def _code(self, code: Code) -> None:
        tokens = self.setting.tokens
        shape = self.frame_shape(14, 6, self.setting.em * 0.8)
        shape.setLeftMargin(self._depth * self.setting.em * 1.6)
        frame = self.begin_frame(shape)
        lines = self.shape(below=0, line=1.45)
        lines.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.open(lines, self.code_look(""))
        start = 0
        for stretch, part in highlighted(code.text.rstrip("\n"), code.language):
            colour = colour_of(tokens.colours.syntax, part, tokens.colours.text)
            self.write(stretch, self.code_look(colour), code.id, start)
            start += len(stretch)
        if not code.text:
            self.runs(code.id, (), self.code_look(""))
        trim = self.setting.em * 0.2
        colours = tokens.colours
        self.panels.append(Panel(frame, colours.sunken, colours.line, trim=trim))
        self.end_frame(frame)

    def _formula(self, formula: Formula) -> None:
        colour = self.setting.tokens.colours.text
        pixels = round(self.setting.em * 1.2)
        drawing = FORMULAS.drawing(formula.tex, pixels, colour, inline=False)
        shape = self.shape(below=1.0, above=0.7, line=0)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open(shape)
        if drawing is None:
            self.write(formula.tex, self.code_look(""), formula.id)
        else:
            self.put(DisplayFormula(drawing), self.text(), formula.id, formula.tex)

    def _figure(self, figure: Figure) -> None:
        shape = self.shape(below=0.4 if figure.title else 1.0, above=0.6, line=0)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open(shape)
        picture, look = self._picture(figure), QTextCharFormat(self.caption())
        if isinstance(picture, InlinePicture):
            look.setAnchor(True)
            look.setAnchorHref(f"{FIGURE}{len(self.figures)}")
            self.figures.append(figure)
        self.put(picture, look, figure.id, figure.alt)
        if figure.title:
            line = self.shape(below=1.1, line=1.3)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.open(line)
            self.write(figure.title, self.caption())

    def _picture(self, figure: Figure) -> Thing:
        tokens = self.setting.tokens
        found = open_picture(self._root, figure.path)
        if found is None:
            colours = tokens.colours
            return MissingPicture(figure.alt or figure.title, colours.outline, colours.muted)
        # Most drawings are black on transparent: they need light behind them.
        return InlinePicture(found, tokens.scale, QColor("#ffffff") if tokens.dark else None)

    def _rule(self) -> None:
        shape = self.shape(below=1.0, above=1.0, line=0)
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
        form = self._table_format(bool(table.head))
        shares = column_shares(self._columns(rows, columns, table), _TABLE_ROOM * self.setting.em)
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        self._part_from_text(form)
        made = self.cursor.insertTable(len(rows), columns, form)
        for number, row in enumerate(rows):
            for column in range(columns):
                cell = row[column] if column < len(row) else None
                self._cell(made, number, column, cell, table)
        self.end_frame(made)

    def _columns(
        self, rows: tuple[tuple[Paragraph, ...], ...], columns: int, table: Table
    ) -> list[Width]:
        """Measure the columns of `rows`."""
        em = self.setting.em
        widths = [Width(em, em)] * columns
        for number, row in enumerate(rows):
            head = bool(table.head) and number == 0
            font = self._cell_look(head=head).font()
            for column, cell in enumerate(row):
                width = width_of("".join(run.text for run in cell.runs), font)
                # A heading may take several lines so that what stands below it takes one.
                widths[column] |= Width(width.least, width.least) if head else width
        padding = 1.4 * em + _ROUNDING
        most = _WIDEST * em
        return [Width(w.least + padding, min(w.most, max(most, w.least)) + padding) for w in widths]

    def _cell_look(self, *, head: bool) -> QTextCharFormat:
        muted = self.setting.tokens.colours.muted
        return self.text(muted, 0.88, 600) if head else self.text(size=0.94)

    def _table_format(self, headed: bool) -> QTextTableFormat:  # noqa: FBT001 - one plain fact
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setBorderCollapse(True)
        form.setTopMargin(8)
        form.setBottomMargin(self.setting.em)
        form.setRightMargin(_ROUNDING)
        form.setLeftMargin(self._depth * self.setting.em * 1.6)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(int(headed))
        return form

    def _cell(
        self, made: QTextTable, row: int, column: int, text: Paragraph | None, table: Table
    ) -> None:
        head = bool(table.head) and row == 0
        cell = made.cellAt(row, column)
        self.cursor.setPosition(cell.firstPosition())
        self.renew()
        shape = self.shape(below=0, line=1.4)
        aligned = table.alignments[column] if column < len(table.alignments) else "left"
        shape.setAlignment(_ALIGNMENTS.get(aligned, Qt.AlignmentFlag.AlignLeft))
        look = self._cell_look(head=head)
        self.open(shape, look)
        if text is not None:
            self.runs(text.id, text.runs, look)
        # A cell's format is its first block's: set last, or the block would replace it.
        last = row == made.rows() - 1
        cell.setFormat(self._cell_format(head=head, first=column == 0, last=last))

    def _cell_format(self, *, head: bool, first: bool, last: bool) -> QTextTableCellFormat:
        colours = self.setting.tokens.colours
        form = QTextTableCellFormat()
        pad = self.setting.em * 0.55
        form.setTopPadding(pad)
        form.setBottomPadding(max(2.0, pad - self.setting.em * 0.2))
        form.setLeftPadding(2 if first else self.setting.em * 0.7)
        form.setRightPadding(self.setting.em * 0.7)
        if not last:
            form.setBottomBorder(1)
            form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBottomBorderBrush(QColor(colours.outline if head else colours.line))
        return form
