from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.own_cards import OwnCardsPage
from studyapp.gui.widgets.own.card_list import CardList, CardModel
from studyapp.gui.widgets.own.share_dialog import ShareDialog
from studyapp.model.content import Card, CardKind
from studyapp.model.shelf import CardEntry
from tests.support.desks import GOOD_PACK
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown, undo, words

ONE = Card(id="", kind=CardKind.BASIC, front="What is **a GPU**?", back="A chip", tags=("chips",))
TWO = Card(id="", kind=CardKind.TYPED, front="Capital of Norway", answer="Oslo", tags=("geo",))
SOURCE = f"{GOOD_PACK}/why-accelerators#p-simd"


@pytest.fixture
def cards(kit: Kit) -> Iterator[tuple[str, ...]]:
    own = kit.desk.own_cards
    return iter([tuple(it.id for it in own.add_all([replace(ONE, source=SOURCE), TWO]))])


def opened(qtbot: QtBot, kit: Kit, count: int, argument: str = "") -> OwnCardsPage:
    page = shown(qtbot, OwnCardsPage, kit, argument)
    assert isinstance(page, OwnCardsPage)
    qtbot.waitUntil(lambda: len(listed(page)) == count)
    return page


def listed(page: QWidget) -> list[str]:
    found = part(page, CardList, "own-list").cards
    return [str(found.index(row).data()) for row in range(found.rowCount())]


def test_without_a_card_the_page_says_how_to_begin(kit: Kit, qtbot: QtBot) -> None:
    page = opened(qtbot, kit, 0)
    qtbot.waitUntil(lambda: "No card of your own yet" in words(page))
    with qtbot.waitSignal(page.card_wanted) as wanted:
        press(page, Qt.Key.Key_Return)
    assert wanted.args == [None]


@pytest.mark.usefixtures("cards")
def test_cards_are_listed_without_their_marks_and_the_first_is_shown(
    kit: Kit, qtbot: QtBot
) -> None:
    page = opened(qtbot, kit, 2)
    assert listed(page) == ["What is a GPU?", "Capital of Norway"]
    front = part(page, QWidget, "preview-front")
    assert front.property("plainText") == "What is a GPU?"


@pytest.mark.usefixtures("cards")
def test_what_is_typed_and_a_tag_narrow_the_list(kit: Kit, qtbot: QtBot) -> None:
    page = opened(qtbot, kit, 2)
    qtbot.keyClicks(page.focusWidget(), "oslo")
    assert listed(page) == ["Capital of Norway"]
    part(page, QLineEdit, "own-search").setText("zzz")
    assert "No card found" in words(page)
    part(page, QLineEdit, "own-search").clear()
    tags = part(page, QComboBox, "own-tags")
    tags.setCurrentIndex(tags.findData("chips"))
    tags.activated.emit(tags.currentIndex())
    assert listed(page) == ["What is a GPU?"]


def test_a_card_that_is_named_is_chosen_and_enter_changes_it(
    kit: Kit, qtbot: QtBot, cards: Iterator[tuple[str, ...]]
) -> None:
    (_one, two) = next(cards)
    page = opened(qtbot, kit, 2, two)
    assert [it.id for it in part(page, CardList, "own-list").chosen] == [two]
    qtbot.waitUntil(lambda: page.focusWidget() is part(page, CardList, "own-list"))
    with qtbot.waitSignal(page.card_wanted):
        press(page, Qt.Key.Key_Return)


def test_enter_in_the_list_asks_to_change_the_card(
    kit: Kit, qtbot: QtBot, cards: Iterator[tuple[str, ...]]
) -> None:
    (one, _two) = next(cards)
    page = opened(qtbot, kit, 2)
    press(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.card_wanted) as wanted:
        press(page, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert (wanted.args[0].id, wanted.args[0].front) == (one, ONE.front)


@pytest.mark.usefixtures("cards")
def test_with_large_text_the_list_has_all_the_room_until_a_card_is_opened(
    kit: Kit, qtbot: QtBot, dressed: QApplication
) -> None:
    theme.apply(dressed, "light", 2.0)
    page = opened(qtbot, kit, 2)
    page.resize(886, 600)
    front, rows = part(page, QWidget, "preview-front"), part(page, CardList, "own-list")
    qtbot.waitUntil(lambda: not front.isVisible())
    rows.setFocus()
    press(page, Qt.Key.Key_Return)
    assert front.isVisible()
    assert not rows.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert page.focusWidget() is rows
    press(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(page)) == 1)
    assert rows.isVisible()


@pytest.mark.usefixtures("cards")
def test_the_lesson_a_card_comes_from_is_one_press_away(kit: Kit, qtbot: QtBot) -> None:
    page = opened(qtbot, kit, 2)
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "own-source").click()
    assert went.args == ["lesson", SOURCE]
    part(page, CardList, "own-list").choose(1)
    assert not part(page, QPushButton, "own-source").isVisible()


@pytest.mark.usefixtures("cards")
def test_several_cards_are_tagged_and_deleted_at_once_and_come_back(kit: Kit, qtbot: QtBot) -> None:
    page = opened(qtbot, kit, 2)
    part(page, CardList, "own-list").selectAll()
    assert "2 cards chosen" in words(page)
    part(page, QLineEdit, "own-tag").setText("exam one")
    part(page, QPushButton, "own-tag-add").click()
    own = kit.desk.own_cards
    qtbot.waitUntil(lambda: part(page, QComboBox, "own-tags").findData("exam") > 0)
    assert own.tags() == (("chips", 1), ("exam", 2), ("geo", 1), ("one", 2))
    part(page, CardList, "own-list").selectAll()
    part(page, QLineEdit, "own-tag").setText("one")
    part(page, QPushButton, "own-tag-off").click()
    qtbot.waitUntil(lambda: part(page, QComboBox, "own-tags").findData("one") < 0)
    assert dict(own.tags()).get("one") is None
    part(page, CardList, "own-list").selectAll()
    part(page, CardList, "own-list").setFocus()
    press(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed(page) == [])
    undo(kit, page)
    qtbot.waitUntil(lambda: len(listed(page)) == 2)
    assert dict(own.tags())["exam"] == 2


@pytest.mark.usefixtures("cards")
def test_the_button_says_what_can_be_taken_back(kit: Kit, qtbot: QtBot) -> None:
    page = opened(qtbot, kit, 2)
    button = part(page, QPushButton, "own-undo")
    assert button.text() == "Undo adding 2 cards"
    with qtbot.waitSignal(page.undo_wanted):
        button.click()
    undo(kit, page)
    qtbot.waitUntil(lambda: listed(page) == [])
    assert not button.isVisible()


@pytest.mark.usefixtures("cards")
def test_cards_are_shared_as_a_file_others_can_add(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(qtbot, kit, 2)
    part(page, QPushButton, "own-share").click()
    dialog = part(page, ShareDialog, "share-dialog")
    assert part(dialog, QLineEdit, "share-title").text() == "My cards"
    dialog.reject()
    file = tmp_path / "mine.studypack"
    with qtbot.waitSignal(page.said) as said:
        page.share(file, "Mine", "Ada", "CC0-1.0")
    assert "0.1.1" in said.args[0]
    assert file.stat().st_size > 0


def test_the_model_keeps_the_rules_of_models(dressed: QApplication) -> None:
    assert dressed
    model = CardModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put(tuple(CardEntry("p", f"c{n}", "basic", "f", "b", (), None, 1) for n in range(9)))
    model.put(())
    assert tester.model() is model


def test_screen_readers_hear_both_sides_and_the_tags(dressed: QApplication) -> None:
    assert dressed
    model = CardModel()
    model.put((CardEntry("p", "c", "cloze", "A {{c1::gap}}", "", ("x",), None, 1),))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "A gap. . x"


@pytest.mark.usefixtures("cards")
def test_the_page_and_its_dialog_are_freed(kit: Kit, qtbot: QtBot) -> None:
    def made() -> OwnCardsPage:
        page = OwnCardsPage(kit)
        page.open("")
        qtbot.waitUntil(lambda: len(listed(page)) == 2)
        return page

    def dialog() -> QWidget:
        head = kit.desk.own_cards.head()
        assert head is not None
        return ShareDialog(head, page)

    assert is_freed(made)
    page = QWidget()
    assert is_freed(dialog)
