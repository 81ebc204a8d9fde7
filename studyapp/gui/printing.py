"""Paper: a test with its answers, and cards on both sides of a sheet, as PDF."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from studyapp.gui import fonts
from studyapp.gui.widgets.questions.answers import right_answer
from studyapp.model.answers.arrangement import Arrangement, arrange
from studyapp.model.answers.cloze import Gap, gaps
from studyapp.model.content import (
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderQuestion,
    Question,
    TrueFalseQuestion,
)
from studyapp.model.draws import seed_for
from studyapp.model.errors import StudyError
from studyapp.model.long_work import StoppedError, Watch, unwatched
from studyapp.model.text import Block, leaf_text, leaves
from studyapp.study.review import Turn
from studyapp.study.texts import plain_text

COLUMNS: Final = 2
ROWS: Final = 4
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARGIN: Final = 16.0  # millimetres
_DOTS: Final = 300  # an inch
_POINT: Final = _DOTS / 72
_BODY, _SMALL, _TITLE = 11.0, 9.0, 20.0  # points
_LEAST: Final = 6.0  # points: below that nobody reads a card
_LINE: Final = "_" * 34


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


# --- a test --------------------------------------------------------------------------------------


def print_test(title: str, questions: Sequence[Question], seed: int, file: str) -> None:
    """Write a test and, on a page of its own, its answers; the order is that of `seed`."""
    document = QTextDocument()
    document.setDefaultFont(_face(_BODY))
    paper = _Paper(document)
    paper.line(title, size=_TITLE, bold=True)
    paper.line(f"{_tr('Name')} {_LINE}    {_tr('Date')} {'_' * 16}", above=8)
    paper.line(_tr("Number of this test: %1").replace("%1", str(seed)), size=_SMALL)
    for number, question in enumerate(questions, 1):
        _write_question(paper, number, question, arrange(question, seed_for(seed, question.id)))
    paper.turn()
    paper.line(_tr("Answers: %1").replace("%1", title), size=_TITLE, bold=True)
    paper.line(_tr("Number of this test: %1").replace("%1", str(seed)), size=_SMALL)
    for number, question in enumerate(questions, 1):
        paper.line(f"{number}. {_key(question, seed)}", above=8, bold=True)
        if question.explanation:
            paper.line(plain_text(question.explanation), indent=1)
    writer = _writer(file, title, _MARGIN)
    document.setPageSize(writer.pageLayout().paintRectPixels(_DOTS).size().toSizeF() / _POINT)
    painter = QPainter(writer)
    _print_pages(document, writer, painter)
    painter.end()


def _write_question(paper: "_Paper", number: int, question: Question, order: Arrangement) -> None:
    paper.line(f"{number}. {plain_text(question.prompt)}", above=14, bold=True)
    for line in _body(question, order):
        paper.line(line, indent=1, above=3)


def _body(  # noqa: C901, PLR0912 - a case for each kind
    question: Question, order: Arrangement
) -> Iterable[str]:
    """Yield the lines below a prompt."""
    match question:
        case ChoiceQuestion(options=options):
            for place, index in enumerate(order.options):
                yield f"☐  {_LETTERS[place % 26]}  {plain_text(options[index].text)}"
        case TrueFalseQuestion():
            yield f"☐  {_tr('True')}      ☐  {_tr('False')}"
        case ClozeQuestion(text=text):
            parts = (piece if isinstance(piece, str) else "____________" for piece in gaps(text))
            yield plain_text("".join(parts).replace("_", "\\_"))
            if order.bank:
                yield f"[ {'   '.join(map(plain_text, order.bank))} ]"
        case MatchQuestion(pairs=pairs):
            for place, right in enumerate(order.rights):
                yield f"{_LETTERS[place % 26]}  {plain_text(right)}"
            for pair in pairs:
                yield f"{plain_text(pair.left)}:  ____"
        case OrderQuestion():
            for item in order.items:
                yield f"____  {plain_text(item)}"
        case NumericQuestion(unit=unit):
            yield f"{_LINE} {unit or ''}"
        case OpenQuestion():
            yield from (_LINE * 2 for _ in range(4))
        case _:
            yield _LINE


def _key(question: Question, seed: int) -> str:
    """Return the answer as it stands on this sheet: with the letter of its place."""
    order = arrange(question, seed_for(seed, question.id))
    match question:
        case ChoiceQuestion(options=options):
            places = [
                f"{_LETTERS[place % 26]} ({plain_text(options[index].text)})"
                for place, index in enumerate(order.options)
                if options[index].right
            ]
            return ", ".join(places)
        case ClozeQuestion(text=text):
            return ", ".join(piece.answer for piece in gaps(text) if isinstance(piece, Gap))
        case MatchQuestion(pairs=pairs):
            return ", ".join(
                f"{plain_text(pair.left)}: {_LETTERS[order.rights.index(pair.right) % 26]}"
                for pair in pairs
            )
        case _:
            return right_answer(question)


class _Paper:
    """Writes lines into a document."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._first = True
        self._turned = False

    def line(
        self, text: str, *, size: float = _BODY, bold: bool = False, indent: int = 0, above: int = 0
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setIndent(indent)
        block.setNonBreakableLines(False)
        if self._turned:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._turned = False
        letters = QTextCharFormat()
        letters.setFont(_face(size, bold=bold))
        if self._first:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(letters)
            self._first = False
        else:
            self._cursor.insertBlock(block, letters)
        self._cursor.insertText(text, letters)

    def turn(self) -> None:
        self._turned = True


def _print_pages(document: QTextDocument, writer: QPdfWriter, painter: QPainter) -> None:
    size = document.pageSize()
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.scale(_POINT, _POINT)
        painter.translate(0, -page * size.height())
        document.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
        painter.restore()


# --- cards ---------------------------------------------------------------------------------------


def print_cards(title: str, turns: Sequence[Turn], file: str, watch: Watch = unwatched) -> None:
    """Write cards, eight to a sheet, fronts and backs in turn; backs run from right to left.

    Printed on both sides and flipped on the long edge, each back lies behind its front. May be
    called in the background; stopped, it leaves no file.
    """
    writer = _writer(file, title, 8.0)
    painter = QPainter(writer)
    try:
        _draw_sheets(writer, painter, turns, watch)
    except StoppedError:
        painter.end()
        Path(file).unlink(missing_ok=True)
        raise
    painter.end()


def _draw_sheets(
    writer: QPdfWriter, painter: QPainter, turns: Sequence[Turn], watch: Watch
) -> None:
    area = QRectF(0, 0, writer.width(), writer.height())
    lot = COLUMNS * ROWS
    for first in range(0, len(turns), lot):
        sheet = turns[first : first + lot]
        for back in (False, True):
            if first or back:
                writer.newPage()
            for place, turn in enumerate(sheet):
                blocks = turn.face.back if back else turn.face.front
                _draw_card(painter, _cell(area, place, back=back), _words(blocks))
        watch((first + len(sheet)) / len(turns), "cards")


def _cell(area: QRectF, place: int, *, back: bool) -> QRectF:
    row, column = divmod(place, COLUMNS)
    if back:
        column = COLUMNS - 1 - column
    width, height = area.width() / COLUMNS, area.height() / ROWS
    return QRectF(area.x() + column * width, area.y() + row * height, width, height)


def _draw_card(painter: QPainter, cell: QRectF, text: str) -> None:
    painter.setPen(QPen(Qt.GlobalColor.gray, 1, Qt.PenStyle.DashLine))
    painter.drawRect(cell)
    inner = cell.adjusted(60, 60, -60, -60)
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    face = _fitting(text, inner)
    painter.setPen(QPen(Qt.GlobalColor.black))
    painter.setFont(face)
    painter.drawText(inner, text, option)


def _fitting(text: str, area: QRectF) -> QFont:
    """Return the largest face in which `text` fits into `area`."""
    size = 16.0
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere
    while size > _LEAST:
        face = _face(size, scale=_POINT)
        box = QFontMetricsF(face).boundingRect(area, int(flags), text)
        if box.height() <= area.height() and box.width() <= area.width() + 1:
            return face
        size -= 1
    return _face(_LEAST, scale=_POINT)


def _words(blocks: tuple[Block, ...]) -> str:
    return "\n".join(text for leaf in leaves(blocks) if (text := leaf_text(leaf)))


# --- paper ---------------------------------------------------------------------------------------


def _writer(file: str, title: str, margin: float) -> QPdfWriter:
    require_writable(file)  # QPainter would only mutter
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("StudyApp")
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    return writer


def _face(points: float, *, bold: bool = False, scale: float = 1.0) -> QFont:
    weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
    return fonts.font(round(points * scale), weight)


def require_writable(file: str) -> None:
    """Raise StudyError if `file` cannot be written."""
    try:
        with open(file, "ab"):  # noqa: PTH123 - the dialog gives a plain path
            pass
    except OSError as error:
        raise StudyError(
            "%1 cannot be written: %2; choose another place.", file, error.strerror
        ) from error
