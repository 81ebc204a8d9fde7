import gc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from studyapp.gui import theme
from studyapp.gui.widgets.text.document import (
    Anchor,
    Aside,
    AsideKind,
    Blocks,
    Bubble,
    Callout,
    LinkList,
    Piece,
    Place,
    SectionHeading,
    Side,
    StopMark,
    Title,
)
from studyapp.gui.widgets.text.lines import clean
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.content import Reference
from studyapp.model.text import (
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    leaf_text,
    leaves,
)


def paragraph(block_id: str, text: str) -> Paragraph:
    return Paragraph(block_id, (Run(text),))


def cell(block_id: str) -> Paragraph:
    return paragraph(block_id, f"cell {block_id}")


EVERY_BLOCK: tuple[Block, ...] = (
    Heading("h", 3, (Run("Three kinds of chip"),)),
    Paragraph(
        "p",
        (
            Run("A "),
            Run("GPU", link="term:gpu"),
            Run(" takes "),
            Run("x^2", math=True),
            Run(" and "),
            Run("numpy", code=True),
            Run(" \U0001f600 "),
            Run("far", strong=True, emphasis=True, strike=True),
        ),
    ),
    Bullets("u", ((paragraph("u1", "one"), Bullets("v", ((cell("v1"),),))), (Code("u2", "x"),))),
    Bullets("o", ((paragraph("o1", "three"), paragraph("o2", "further")), ()), start=3),
    Quote("q", (paragraph("q1", "said"), Quote("qq", (paragraph("q2", "before"),)))),
    Table("t", (cell("t1"), cell("t2")), ((cell("t3"), cell("t4")),), ("left", "right")),
    Code("c", "def f():\n    return 1\n", "python"),
    Formula("f", r"\frac{a}{b}"),
    Formula("broken", r"\frac{a}{"),
    Figure("i", "media/none.png", "A chip", "Figure 1"),
    Rule("r"),
    paragraph("last", "The end."),
)


@pytest.fixture
def view(dressed: QApplication, qtbot: QtBot) -> ReadingView:
    assert dressed
    shown = ReadingView()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    return shown


def long_lesson(count: int = 60) -> tuple[Piece, ...]:
    text = "Training finds the weights one small step after the other. " * 6
    return tuple(Blocks((paragraph(f"p{number}", text),)) for number in range(count))


def shown_at(view: ReadingView, place: Place) -> str:
    """Return the characters of the document that stand for `place`."""
    span = view.places().span(place)
    assert span is not None
    cursor = QTextCursor(view.document())
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


# --- what is shown ---------------------------------------------------------------------------


def test_every_leaf_is_shown_where_it_says(view: ReadingView) -> None:
    view.show_document((Blocks(EVERY_BLOCK),))
    for leaf in leaves(EVERY_BLOCK):
        text = leaf_text(leaf)
        shown = shown_at(view, Place(leaf.id, 0, len(text)))
        if not (isinstance(leaf, Formula | Figure) or leaf.id == "p"):
            assert shown == clean(text.rstrip("\n"))
    assert shown_at(view, Place("p", 2, 3)) == "GPU"
    assert shown_at(view, Place("p", 12, 3)) == "\ufffc"
    assert shown_at(view, Place("p", 20, 5)) == "numpy"
    assert shown_at(view, Place("p", 28, 3)) == "far"
    assert shown_at(view, Place("f", 0, 3)) == "\ufffc"
    assert shown_at(view, Place("broken", 0, 5)) == "\\frac"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_any_text_keeps_its_offsets(view: ReadingView, texts: list[str]) -> None:
    blocks = tuple(paragraph(str(number), text) for number, text in enumerate(texts))
    view.show_document((Blocks(blocks),))
    for number, text in enumerate(texts):
        assert shown_at(view, Place(str(number), 0, len(text))) == clean(text)


def test_every_piece_of_a_lesson_is_shown(view: ReadingView) -> None:
    link = Reference("How a GPU schedules warps", "https://example.org/warps", "article")
    view.show_document(
        (
            Title("Why accelerators", "why", "25 minutes"),
            SectionHeading("cpu", "What slows a CPU down"),
            Aside(AsideKind.ANALOGY, "Analogy", "The chef", "a", (paragraph("a1", "One chef"),)),
            Bubble("Mara", Side.LEFT, 0, paragraph("b1", "How would you wash plates?")),
            StopMark("s1", "Your turn", target="action:ask"),
            Callout("music", "Rhyme", "", "m", (paragraph("m1", "Many small cooks"),)),
            LinkList((link,), ("Article",)),
            Anchor("Review these cards", "action:review", "review"),
        )
    )
    text = view.toPlainText()
    for words in ("25 minutes", "Analogy", "The chef", "Mara", "Rhyme", "example.org", "Review"):
        assert words in text
    assert view.places().ids() == ("why", "cpu", "a", "a1", "b1", "s1", "m", "m1")


def test_markup_in_text_is_shown_as_it_is(view: ReadingView) -> None:
    text = "<b>bold</b> <img src='file:///etc/passwd'> &amp;"
    view.show_document((Title(text), Blocks((paragraph("p", text),))))
    assert view.toPlainText().split("\n") == [text, text]


def test_many_levels_of_quotes_are_shown(view: ReadingView) -> None:
    block: Block = paragraph("deep", "inside")
    for level in range(60):
        block = Quote(f"q{level}", (block,))
    view.show_document((Blocks((block,)),))
    assert shown_at(view, Place("deep", 0, 6)) == "inside"


# --- nothing is fetched ----------------------------------------------------------------------


@pytest.mark.parametrize("where", ["file:///etc/passwd", "//host/share/a.png", "http://a/b.png"])
def test_no_resource_is_ever_opened(view: ReadingView, where: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    for answer in (
        view.loadResource(kind.value, QUrl(where)),
        view.document().resource(kind.value, QUrl(where)),
    ):
        assert isinstance(answer, QImage)
        assert answer.size() == QSize(1, 1)


def test_a_picture_of_the_pack_is_drawn(view: ReadingView, tmp_path: Path) -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff00ff"))
    picture.save(str(tmp_path / "a.png"))
    view.set_pack_root(tmp_path)
    view.show_document((Blocks((Figure("i", "a.png", "Magenta"),)),))
    seen = view.viewport().grab().toImage()
    colours = {seen.pixelColor(x, 90).name() for x in range(0, seen.width(), 3)}
    assert "#ff00ff" in colours


# --- marks -----------------------------------------------------------------------------------


def test_the_spoken_sentence_and_word_are_marked(view: ReadingView) -> None:
    view.show_document((Blocks(EVERY_BLOCK),))
    view.mark_spoken(("last", 0, 8), ("last", 4, 3))
    marks = view.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["The end.", "end"]
    view.mark_spoken(None)
    assert not view.extraSelections()


def test_a_mark_on_text_that_is_not_shown_is_left_out(view: ReadingView) -> None:
    view.show_document((Blocks(EVERY_BLOCK),))
    view.mark_spoken(("elsewhere", 0, 3), None)
    assert not view.extraSelections()


def test_highlights_stay_while_text_is_spoken(view: ReadingView) -> None:
    view.show_document((Blocks(EVERY_BLOCK),))
    view.set_highlights((Place("h", 0, 5),))
    view.mark_spoken(("last", 0, 8))
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == ["Three", "The end."]


def test_marks_survive_a_change_of_theme(view: ReadingView, dressed: QApplication) -> None:
    view.show_document((Blocks(EVERY_BLOCK),))
    view.set_highlights((Place("h", 0, 5),))
    view.mark_spoken(("last", 0, 8))
    theme.apply(dressed, "dark")
    marks = view.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["Three", "The end."]
    assert marks[1].format.background().color().name() == theme.current().colours.sentence


# --- places ----------------------------------------------------------------------------------


def test_the_view_scrolls_to_a_place_and_says_where_it_is(view: ReadingView) -> None:
    view.show_document(long_lesson())
    assert view.scroll_to_block("p30", 5)
    assert view.block_at_top()[0] == "p30"
    assert not view.scroll_to_block("nowhere")


def test_a_new_document_starts_at_its_top(view: ReadingView) -> None:
    view.show_document(long_lesson())
    view.scroll_to_block("p30")
    view.show_document(long_lesson(40))
    assert view.block_at_top() == ("p0", 0)


def test_scrolling_tells_the_block_at_the_top(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(long_lesson())
    with qtbot.waitSignal(view.place_changed) as told:
        view.scroll_to_block("p12")
    assert told.args == ["p12"]


@pytest.mark.parametrize("name", ["dark", "sepia", "contrast"])
def test_a_change_of_theme_keeps_the_place(
    view: ReadingView, dressed: QApplication, name: str
) -> None:
    view.show_document(long_lesson())
    view.scroll_to_block("p30", 100)
    before = view.block_at_top()
    theme.apply(dressed, name, 1.5)
    assert view.block_at_top()[0] == before[0]


def test_a_narrower_window_keeps_the_place(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document(long_lesson())
    view.scroll_to_block("p30")
    view.resize(420, 600)
    qtbot.waitUntil(lambda: view.width() == 420)
    assert view.block_at_top()[0] == "p30"


def test_a_voice_below_the_middle_pulls_the_text_up(view: ReadingView) -> None:
    view.show_document(long_lesson())
    view.ensure_visible(Place("p1", 0, 4))
    assert view.verticalScrollBar().value() == 0
    view.ensure_visible(Place("p20", 0, 4))
    assert view.verticalScrollBar().value() > 0


def test_the_column_holds_about_68_characters(view: ReadingView, dressed: QApplication) -> None:
    view.resize(1600, 700)
    view.show_document(long_lesson(3))
    width = view.viewport().width()
    letters = width / view.fontMetrics().averageCharWidth()
    assert 520 < width < 760
    assert letters < 110
    theme.apply(dressed, "light", 1.5)
    assert view.viewport().width() > width * 1.3


def test_words_are_found_and_the_search_goes_round(view: ReadingView) -> None:
    view.show_document((Blocks((paragraph("a", "warp"), paragraph("b", "warp"))),))
    assert view.find_next("warp")
    assert view.selected_place() == Place("a", 0, 4)
    assert view.find_next("warp")
    assert view.find_next("warp")
    assert view.selected_place() == Place("a", 0, 4)
    assert not view.find_next("weft")


# --- tables ----------------------------------------------------------------------------------


def test_a_table_breaks_no_word_and_fits_the_column(view: ReadingView) -> None:
    heads = ("Chip", "In use since", "Side", "Peak operations", "Gigabytes", "Operations per byte")
    cells = ("TPU v1", "2015", "256", "92 (8 bits)", "34", "2,706")
    table = Table(
        "t",
        tuple(paragraph(f"h{n}", text) for n, text in enumerate(heads)),
        (tuple(paragraph(f"c{n}", text) for n, text in enumerate(cells)),),
        ("left",) * 6,
    )
    view.show_document((Blocks((table,)),))
    view.document().documentLayout().documentSize()
    for name, text in ((f"h{n}", text) for n, text in enumerate(heads)):
        assert _lines(view, name) == [line for line in _lines(view, name) if line in text.split()]
    assert view.horizontalScrollBar().maximum() == 0


def _lines(view: ReadingView, name: str) -> list[str]:
    """Return the first word of each line of a block, without what is cut off."""
    block = view.document().findBlock(view.places().position(name) or 0)
    layout, text = block.layout(), block.text()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [text[line.textStart() :].split()[0] for line in lines]


# --- links and clicks ------------------------------------------------------------------------


def test_tab_goes_through_the_links_and_enter_opens_one(view: ReadingView, qtbot: QtBot) -> None:
    runs = (Run("GPU", link="term:gpu"), Run(" and "), Run("TPU", link="term:tpu"))
    view.show_document((Blocks((Paragraph("p", runs),)),))
    view.setFocus()
    with qtbot.waitSignal(view.term_hovered) as told:
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert told.args[0] == "term:gpu"
    QTest.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_activated) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["term:tpu"]


def test_tab_begins_at_the_first_link_in_view_after_scrolling(
    view: ReadingView, qtbot: QtBot
) -> None:
    linked = [
        Paragraph(f"p{n}", (Run(f"term {n}", link=f"term:t{n}"), Run(" word" * 200)))
        for n in range(40)
    ]
    view.show_document((Blocks(tuple(linked)),))
    assert view.scroll_to_block("p20")
    view.setFocus()
    with qtbot.waitSignal(view.term_hovered) as told:
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert told.args[0] == "term:t20"
    view.clearFocus()
    assert view.scroll_to_block("p30")
    view.setFocus()
    with qtbot.waitSignal(view.term_hovered) as told:
        QTest.keyClick(view, Qt.Key.Key_Backtab)
    assert told.args[0] in {"term:t30", "term:t31", "term:t32"}


def test_a_focused_link_wears_a_ring(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document((Blocks((Paragraph("p", (Run("GPU", link="term:gpu"),)),)),))
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    seen = view.viewport().grab().toImage()
    focus = theme.current().colours.focus
    ring = [seen.pixelColor(x, y).name() for x in range(60) for y in range(90)].count(focus)
    assert ring > 60


def test_the_mouse_on_a_term_tells_which(view: ReadingView, qtbot: QtBot) -> None:
    runs = (Run("GPU", link="term:gpu"), Run(" applies one instruction to many values."))
    view.show_document((Blocks((Paragraph("p", runs),)),))
    with qtbot.waitSignal(view.term_hovered) as told:
        QTest.mouseMove(view.viewport(), QPoint(12, 52))
    assert told.args[0] == "term:gpu"
    with qtbot.waitSignal(view.term_hovered) as left:
        QTest.mouseMove(view.viewport(), QPoint(300, 300))
    assert left.args[0] == ""


def test_a_click_on_text_tells_the_character(view: ReadingView, qtbot: QtBot) -> None:
    view.show_document((Blocks((paragraph("p", "Training finds the weights."),)),))
    with qtbot.waitSignal(view.sentence_clicked) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 52))
    assert told.args[0] == "p"
    assert 2 < told.args[1] < 8


# --- panels ----------------------------------------------------------------------------------


def closed_panel() -> Aside:
    return Aside(
        AsideKind.EXAMPLE, "Example", "", "e", (paragraph("e1", "A speech service"),), True
    )


def test_a_closed_panel_shows_its_head_only_until_it_is_opened(view: ReadingView) -> None:
    view.show_document((closed_panel(),))
    assert "A speech service" not in view.toPlainText()
    view.anchorClicked.emit(QUrl("toggle:e"))
    assert "A speech service" in view.toPlainText()
    view.anchorClicked.emit(QUrl("toggle:e"))
    assert "A speech service" not in view.toPlainText()


def test_the_keyboard_goes_on_where_a_panel_was_opened(view: ReadingView, qtbot: QtBot) -> None:
    first = Paragraph("p", (Run("GPU", link="term:gpu"),))
    after = Paragraph("z", (Run("TPU", link="term:tpu"),))
    view.show_document((Blocks((first,)), closed_panel(), Blocks((after,))))
    view.setFocus()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    assert "A speech service" in view.toPlainText()
    with qtbot.waitSignal(view.term_hovered) as told:
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert told.args[0] == "term:tpu"


def test_going_to_a_place_in_a_closed_panel_opens_it(view: ReadingView) -> None:
    view.show_document((*long_lesson(), closed_panel()))
    assert view.scroll_to_block("e1")
    assert "A speech service" in view.toPlainText()


# --- copying and leaving ---------------------------------------------------------------------


def test_copied_text_is_plain_with_formulas_as_source(view: ReadingView) -> None:
    runs = (Run("so "), Run("x^2", math=True), Run(" holds"))
    view.show_document((Blocks((Paragraph("p", runs), paragraph("z", "Next"))),))
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.text() == "so x^2 holds\nNext"
    assert not copied.hasHtml()
    assert view.selected_places() == (Place("p", 0, 12), Place("z", 0, 4))


def test_a_closed_view_is_freed(dressed: QApplication, qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    column = QVBoxLayout(home)
    shown = ReadingView(home)
    column.addWidget(shown)
    shown.show_document((Blocks(EVERY_BLOCK),))
    with qtbot.waitSignal(shown.destroyed):
        shown.deleteLater()
    assert not isValid(shown)
    del shown
    gc.collect()
    theme.apply(dressed, "dark")
    assert not [thing for thing in gc.get_objects() if isinstance(thing, ReadingView)]
