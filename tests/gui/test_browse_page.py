import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.browse import BrowsePage
from studyapp.gui.widgets.browse.entry_detail import EntryDetail
from studyapp.gui.widgets.browse.filter_bar import FilterBar
from studyapp.gui.widgets.browse.line_model import DUE, STATE, TEXT
from studyapp.gui.widgets.browse.line_table import LineTable
from studyapp.gui.widgets.glossary.search_field import SearchField
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown, undo, words
from tests.support.sittings import answer_cards

PACK = "example.accelerators"


@pytest.fixture
def page(kit: Kit, qtbot: QtBot, clock: Clock) -> Page:
    """The page after four answers, with everything read."""
    kit.desk.library.enrol(PACK)
    answer_cards(kit.desk, clock, 4)
    opened = shown(qtbot, BrowsePage, kit)
    qtbot.waitUntil(lambda: table(opened).lines.rowCount() > 0)
    return opened


def table(page: Page) -> LineTable:
    return part(page, LineTable, "browse-list")


def search(page: Page, text: str) -> None:
    part(page, SearchField, "browse-search").setText(text)


def shown_text(page: Page, row: int, column: int = TEXT) -> str:
    return str(table(page).lines.index(row, column).data())


def menu(page: Page, name: str) -> QMenu:
    button = part(page, QPushButton, f"filter-{name}")
    found = button.menu()
    assert found is not None
    part(page, FilterBar, "browse-filters").fill(found)
    return found


def choose(page: Page, name: str, label: str) -> None:
    next(action for action in menu(page, name).actions() if action.text() == label).trigger()


# --- the list ----------------------------------------------------------------------------------


def test_the_model_keeps_qts_rules(page: Page) -> None:
    tester = QAbstractItemModelTester(
        table(page).lines, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    search(page, "gpu")
    search(page, "")
    assert tester.model() is table(page).lines


def test_what_is_typed_narrows_the_list_at_once(page: Page) -> None:
    everything = table(page).lines.rowCount()
    QTest.keyClicks(page.focusWidget(), "gpu")
    found = table(page).lines.rowCount()
    assert 0 < found < everything
    assert f"{found} found" in words(page)
    assert shown_text(page, 0) == "GPU"


def test_a_line_tells_state_and_due_day_and_is_read_as_one(page: Page) -> None:
    search(page, "kind:card -is:new")
    assert table(page).lines.rowCount() == 4
    assert shown_text(page, 0, STATE) in {"New", "Learning", "Holding"}
    assert shown_text(page, 0, DUE)
    spoken = table(page).lines.index(0, TEXT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Card. ")
    assert spoken.endswith(shown_text(page, 0, DUE))


def test_nothing_found_says_so_and_a_strange_filter_is_named(page: Page) -> None:
    search(page, "zzzz")
    assert "Nothing found" in words(page)
    search(page, "is:shiny")
    assert "is:shiny is no filter that finds something." in words(page)


def test_a_misspelt_word_shows_what_may_have_been_meant(page: Page, qtbot: QtBot) -> None:
    search(page, "acelerator kind:term")
    qtbot.waitUntil(lambda: table(page).lines.rowCount() > 0)
    assert "found for “accelerator kind:term”" in words(part(page, QWidget, "browse-count"))
    assert "accelerator" in shown_text(page, 0).casefold()
    search(page, "zzqq")
    assert table(page).lines.rowCount() == 0


def test_the_list_is_sorted_by_its_heads_both_ways(page: Page) -> None:
    search(page, "kind:term")
    header = table(page).horizontalHeader()
    header.sectionClicked.emit(TEXT)
    first = shown_text(page, 0)
    assert part(page, QComboBox, "browse-sort").currentText() == "A to Z"
    header.sectionClicked.emit(TEXT)
    assert shown_text(page, table(page).lines.rowCount() - 1) == first


# --- filters -----------------------------------------------------------------------------------


def test_a_filter_that_is_chosen_stands_in_the_search_and_comes_off_by_a_press(page: Page) -> None:
    search(page, "gpu")
    choose(page, "kind", "Term")
    field = part(page, SearchField, "browse-search")
    assert field.text() == "gpu kind:term"
    choose(page, "kind", "Card")
    assert field.text() == "gpu kind:card"
    assert [a.text() for a in menu(page, "kind").actions() if a.isChecked()] == ["Card"]
    part(page, QPushButton, "chip-kind-card").click()
    assert field.text() == "gpu"


# --- keys --------------------------------------------------------------------------------------


def test_the_keyboard_goes_from_the_search_into_the_list_and_on_into_the_lesson(
    page: Page, qtbot: QtBot
) -> None:
    search(page, "kind:text gpu")
    press(page, Qt.Key.Key_Down)
    assert table(page).hasFocus()
    press(page, Qt.Key.Key_Down)
    assert table(page).currentIndex().row() == 1
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args is not None
    assert went.args[0] == "lesson"
    press(page, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Up)
    assert part(page, SearchField, "browse-search").hasFocus()


def test_a_term_opens_in_the_glossary(page: Page, qtbot: QtBot) -> None:
    search(page, "kind:term gpu")
    table(page).setFocus()
    with qtbot.waitSignal(page.go) as went:
        press(page, Qt.Key.Key_Return)
    assert went.args == ["glossary", f"{PACK}/gpu"]


# --- changing many -----------------------------------------------------------------------------


def test_everything_chosen_is_set_aside_in_one_go_and_taken_back(
    page: Page, qtbot: QtBot, kit: Kit
) -> None:
    search(page, "gpu")
    table(page).selectAll()
    chosen = part(page, QWidget, "browse-detail")
    assert "only cards can be changed" in words(chosen)
    cards = len(kit.desk.browse.search("gpu kind:card").ids)
    with qtbot.waitSignal(page.said):
        part(page, QPushButton, "act-suspend").click()
    assert len(kit.desk.browse.search("is:suspended").ids) == cards
    button = part(page, QPushButton, "browse-undo")
    assert button.text() == f"Undo {cards} changes"
    with qtbot.waitSignal(page.undo_wanted):
        button.click()
    undo(kit, page)
    assert len(kit.desk.browse.search("is:suspended").ids) == 0
    assert not button.isVisible()
    kit.desk.ways_back.redo()
    assert len(kit.desk.browse.search("is:suspended").ids) == cards


def test_a_tag_is_given_found_and_taken_off(page: Page, qtbot: QtBot, kit: Kit) -> None:
    search(page, "kind:card gpu")
    with qtbot.waitSignal(page.said):
        part(page, EntryDetail, "browse-detail").tag_wanted.emit("exam", True)
    assert "exam" in kit.desk.browse.shelf.tags
    assert len(kit.desk.browse.search("tag:exam kind:card").ids) >= 1
    with qtbot.waitSignal(page.said):
        part(page, EntryDetail, "browse-detail").tag_wanted.emit("exam", False)
    assert "exam" not in kit.desk.browse.shelf.tags


def test_a_card_shows_both_sides_and_what_is_known_of_it(page: Page) -> None:
    search(page, "kind:card -is:new")
    detail = words(part(page, QWidget, "browse-detail"))
    assert "How it will be asked" in detail
    assert "This card" in detail
    assert "Hardware Acceleration in AI" in detail


# --- the page ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_in_the_smallest_window(
    kit: Kit, qtbot: QtBot, dressed: QApplication, scale: float
) -> None:
    theme.apply(dressed, "light", scale)
    kit.desk.library.enrol(PACK)
    page = shown(qtbot, BrowsePage, kit, size=(656, 480))
    qtbot.waitUntil(lambda: table(page).lines.rowCount() > 0)
    for name in ("browse-search", "browse-filters", "browse-list", "browse-sort"):
        widget = part(page, QWidget, name)
        assert widget.mapTo(page, widget.rect().topRight()).x() <= page.width(), name
    assert table(page).lines.index(0, 0, QModelIndex()).isValid()


def test_with_large_text_the_list_has_all_the_room_and_what_is_chosen_takes_its_place(
    page: Page, qtbot: QtBot, dressed: QApplication
) -> None:
    assert part(page, QPushButton, "browse-fold").isHidden()
    theme.apply(dressed, "light", 2.0)
    page.resize(886, 600)
    rows = table(page)
    detail = part(page, EntryDetail, "browse-detail")
    qtbot.waitUntil(lambda: rows.viewport().height() >= 4 * rows.rowHeight(0))
    assert not detail.isVisible()
    assert not part(page, FilterBar, "browse-filters").isVisible()
    part(page, QPushButton, "browse-fold").click()
    assert part(page, FilterBar, "browse-filters").isVisible()
    assert part(page, QComboBox, "browse-sort").isVisible()
    rows.setFocus()
    press(page, Qt.Key.Key_Down)
    assert not detail.isVisible()
    press(page, Qt.Key.Key_Return)
    assert detail.isVisible()
    assert not rows.isVisible()
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "browse-open").click()
    assert went.args is not None
    assert went.args[0] == "lesson"
    press(page, Qt.Key.Key_Escape)
    assert rows.hasFocus()
    assert rows.currentIndex().row() == 1


def test_a_press_shows_one_and_presses_with_ctrl_choose_several(
    page: Page, dressed: QApplication
) -> None:
    theme.apply(dressed, "light", 2.0)
    page.resize(886, 600)
    rows = table(page)
    detail = part(page, EntryDetail, "browse-detail")
    for row in (1, 2):
        place = rows.visualRect(rows.lines.index(row, TEXT)).center()
        QTest.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
        )
    assert len(rows.chosen()) == 3
    assert not detail.isVisible()
    part(page, QPushButton, "browse-several").click()
    assert detail.isVisible()
    press(page, Qt.Key.Key_Escape)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert detail.isVisible()
    press(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert part(page, SearchField, "browse-search").hasFocus()
    search(page, "zzzz")
    assert part(page, SearchField, "browse-search").isVisible()
    assert "Nothing found" in words(page)


def test_the_page_is_freed(kit: Kit, qtbot: QtBot) -> None:
    def opened() -> BrowsePage:
        page = BrowsePage(kit)
        page.open("")
        qtbot.waitUntil(lambda: table(page).lines.rowCount() > 0)
        search(page, "gpu")
        return page

    assert is_freed(opened)
