from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.widgets.own.card_dialog import CardDialog, changeable
from studyapp.gui.widgets.own.card_form import CardForm
from studyapp.gui.widgets.own.card_list import CardList
from studyapp.gui.widgets.own.picture_credit import PictureCredit
from studyapp.gui.window import Window
from studyapp.model.content import Card, CardKind, Mask
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.desks import GOOD_PACK
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Opener = Callable[..., CardDialog]


@pytest.fixture
def write(kit: Kit, qtbot: QtBot) -> Opener:
    def opened(card: Card | None = None) -> CardDialog:
        dialog = CardDialog(kit, card)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
        return dialog

    return opened


def fill(dialog: QWidget, name: str, text: str) -> None:
    field = part(dialog, QWidget, name)
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        assert isinstance(field, QLineEdit)
        field.setText(text)


def preview(dialog: QWidget, side: str) -> str:
    return str(part(dialog, QWidget, f"preview-{side}").property("plainText"))


def test_a_card_is_written_with_keys_alone(write: Opener, kit: Kit, qtbot: QtBot) -> None:
    dialog = write()
    QTest.keyClicks(dialog.focusWidget(), "What is it?")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "A thing")
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, CONTROL)
    (entry,) = kit.desk.own_cards.entries()
    assert (entry.front, entry.back) == ("What is it?", "A thing")
    assert not dialog.isVisible()


def test_the_preview_shows_the_card_as_it_will_be_asked(write: Opener, qtbot: QtBot) -> None:
    dialog = write()
    assert "Nothing is asked yet." in words(dialog) or preview(dialog, "front") == ""
    fill(dialog, "card-front", "What is **bold** and $x^2$?")
    fill(dialog, "card-back", "An answer")
    qtbot.waitUntil(lambda: preview(dialog, "front").startswith("What is bold and "))
    assert preview(dialog, "back") == "An answer"


def test_several_cards_are_written_in_a_row_with_the_same_tags(write: Opener, kit: Kit) -> None:
    dialog = write()
    for word in ("one", "two"):
        fill(dialog, "card-front", word)
        fill(dialog, "card-back", f"{word}!")
        fill(dialog, "card-tags", "series")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, CONTROL | SHIFT)
        assert "Added." in words(dialog)
        assert dialog.isVisible()
    assert [it.front for it in kit.desk.own_cards.entries()] == ["one", "two"]
    assert kit.desk.own_cards.tags() == (("series", 2),)
    assert dialog.focusWidget().objectName() == "card-front"


def test_a_gap_is_made_of_what_is_selected(write: Opener, kit: Kit, qtbot: QtBot) -> None:
    dialog = write()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_3, ALT)
    text = part(dialog, QPlainTextEdit, "card-text")
    assert dialog.focusWidget() is text
    text.setPlainText("Oslo lies in Norway")
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_G, CONTROL)
    assert text.toPlainText() == "{{c1::Oslo}} lies in Norway"
    qtbot.waitUntil(lambda: preview(dialog, "front") == "[…] lies in Norway")
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClick(text, Qt.Key.Key_G, CONTROL)
    QTest.keyClicks(text, "too")
    assert text.toPlainText() == "{{c1::Oslo}} lies in Norway{{c2::too}}"
    qtbot.waitUntil(part(dialog, QPushButton, "preview-next").isVisible)
    part(dialog, QPushButton, "preview-next").click()
    assert preview(dialog, "back") == "Oslo lies in Norwaytoo"
    part(dialog, QPushButton, "card-save").click()
    assert kit.desk.own_cards.entries()[0].units == 2


def test_a_typed_card_keeps_what_is_also_right(write: Opener, kit: Kit) -> None:
    dialog = write(Card(id="", kind=CardKind.BASIC, front="2 + 2", back="4"))
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_4, ALT)
    fill(dialog, "card-accept", "four | IV")
    part(dialog, QPushButton, "card-save").click()
    card = kit.desk.own_cards.card(kit.desk.own_cards.entries()[0].id)
    assert (card.kind, card.answer, card.accept) == (CardKind.TYPED, "4", ("four", "IV"))


def test_what_is_missing_is_told_and_nothing_is_lost(write: Opener, kit: Kit) -> None:
    dialog = write()
    fill(dialog, "card-front", "Only a front")
    part(dialog, QPushButton, "card-save").click()
    assert "no answer yet" in words(dialog)
    assert part(dialog, QPlainTextEdit, "card-front").toPlainText() == "Only a front"
    assert kit.desk.own_cards.entries() == ()


def test_the_same_question_is_noticed_while_writing(write: Opener, kit: Kit, qtbot: QtBot) -> None:
    kit.desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="What is a GPU?", back="b"))
    dialog = write()
    fill(dialog, "card-front", "what is a  gpu")
    warning = part(dialog, QLabel, "card-twins")
    qtbot.waitUntil(warning.isVisible)
    assert "“My cards” has a card already" in warning.text()
    fill(dialog, "card-front", "what is a cpu")
    qtbot.waitUntil(lambda: not warning.isVisible())


def test_an_unfinished_card_is_there_the_next_time(write: Opener, kit: Kit) -> None:
    dialog = write()
    fill(dialog, "card-front", "Half a car")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = write()
    assert part(again, QPlainTextEdit, "card-front").toPlainText() == "Half a car"
    beside = write(Card(id="", kind=CardKind.BASIC, back="selected"))
    assert part(beside, QPlainTextEdit, "card-back").toPlainText() == "selected"
    part(beside, QPushButton, "card-kept").click()
    assert part(beside, QPlainTextEdit, "card-front").toPlainText() == "Half a car"
    fill(beside, "card-back", "An answer")
    part(beside, QPushButton, "card-save").click()
    assert kit.desk.own_cards.draft.read() is None


def test_a_change_keeps_the_id_and_warns_of_another_kind(write: Opener, kit: Kit) -> None:
    made = kit.desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="f", back="b"))
    dialog = write(made)
    fill(dialog, "card-back", "better")
    note = part(dialog, QLabel, "card-anew")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_4, ALT)
    assert not note.isVisible()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_2, ALT)
    assert note.isVisible()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_1, ALT)
    part(dialog, QPushButton, "card-save").click()
    assert kit.desk.own_cards.card(made.id) == replace(made, back="better")


def test_a_picture_is_asked_for_its_credit(
    write: Opener, kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "chip.png"
    image = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(picture))
    dialog = write(Card(id="", kind=CardKind.BASIC, front="f", back="b"))
    dialog.ask_credit(picture)
    asked = part(dialog, PictureCredit, "picture-credit")
    part(asked, QLineEdit, "picture-alt").setText("A red square")
    part(asked, QPushButton, "picture-add").click()
    assert part(dialog, QPushButton, "card-picture").text() == "Picture: chip.png"
    part(dialog, QPushButton, "card-save").click()
    own = kit.desk.own_cards
    assert own.card(own.entries()[0].id).image == "media/chip.png"
    credits_ = (own.folder / "media" / "credits.yaml").read_text(encoding="utf-8")
    assert "alt: A red square" in credits_
    qtbot.waitUntil(lambda: not asked.isVisible())


def test_a_card_that_covers_a_picture_is_changed_in_its_file() -> None:
    masks = (Mask("m", (0, 0, 1, 1), "x"),)
    with pytest.raises(StudyError, match="in its file"):
        changeable(Card(id="c", kind=CardKind.OCCLUSION, masks=masks))


def test_ctrl_n_writes_a_card_anywhere_and_the_window_says_that_it_is_kept(
    dressed: QApplication, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    assert dressed
    folders = Folders(tmp_path / "profile", tmp_path / "cache", tmp_path / "none")
    window = Window(folders, Preferences(tmp_path / "profile" / "p.json"), clock, "machine")
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=15_000):
        window.show()
        window.begin()
    for name in ("today", "cards"):
        window.go_to(name, "")
        QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
        dialog = part(window, CardDialog, "card-dialog")
        fill(dialog, "card-front", f"From {name}?")
        fill(dialog, "card-back", "Yes")
        part(dialog, QPushButton, "card-save").click()
        assert "Your card is saved" in window.banner.text
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.page is not None
    listed = part(window.page, CardList, "own-list").cards
    qtbot.waitUntil(lambda: listed.rowCount() == 2)
    window.close()


# --- from a lesson -----------------------------------------------------------------------------


def selection(page: LessonPage, words_: str) -> Card | None:
    assert page._view.find_next(words_)
    return page.draft()


@pytest.mark.usefixtures("unheard")
def test_what_is_selected_in_a_lesson_begins_a_card_with_its_source(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, LessonPage, kit, f"{GOOD_PACK}/why-accelerators#p-simd")
    assert isinstance(page, LessonPage)
    assert page.draft() is None
    block, _offset = page._view.block_at_top()
    cursor = page._view.textCursor()
    start = page._view.places().position("p-simd", 2)
    assert start is not None
    cursor.setPosition(start)
    cursor.setPosition(start + 6, cursor.MoveMode.KeepAnchor)
    page._view.setTextCursor(cursor)
    draft = page.draft()
    assert block
    assert draft is not None
    assert draft.source == f"{GOOD_PACK}/why-accelerators#p-simd"
    assert draft.kind is CardKind.CLOZE
    assert "{{c1::" in draft.text
    assert draft.back
    with qtbot.waitSignal(page.card_wanted) as wanted:
        part(page, QWidget, "new_card").click()  # type: ignore[attr-defined]
    assert wanted.args == [draft]
    menu = page._view.selection_menu()
    with qtbot.waitSignal(page.card_wanted) as wanted:
        next(it for it in menu.actions() if it.objectName() == "card-of-selection").trigger()
    assert wanted.args == [draft]
    menu.close()
    page.leave()


# --- freed -------------------------------------------------------------------------------------


def test_dialogs_and_form_are_freed(kit: Kit, tmp_path: Path, qtbot: QtBot) -> None:
    holder = QWidget()

    def dialog() -> CardDialog:
        made = CardDialog(kit, None)
        qtbot.waitUntil(lambda: part(made, QLineEdit, "card-tags").completer() is not None)
        return made

    assert is_freed(dialog)
    assert is_freed(CardForm)
    assert is_freed(lambda: PictureCredit(tmp_path / "x.png", holder))
