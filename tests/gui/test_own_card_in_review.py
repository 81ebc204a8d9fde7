"""A card of the learner's own is changed itself where it is edited in a sitting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.review import ReviewPage
from studyapp.model.content import Card, CardKind
from tests.support.pages import part, press, shown

pytestmark = pytest.mark.usefixtures("unheard")


def test_an_edit_changes_the_card_in_its_file_and_on_the_table(kit: Kit, qtbot: QtBot) -> None:
    own = kit.desk.own_cards
    made = own.add(Card(id="", kind=CardKind.BASIC, front="A frnt?", back="A back"))
    page = shown(qtbot, ReviewPage, kit)
    front = part(page, QWidget, "front")
    assert front.property("plainText") == "A frnt?"
    assert isinstance(page, ReviewPage)
    assert page.session.turn is not None
    page.card.writing.edit(page.session.turn)  # as for a card that will not stay
    part(page, QPlainTextEdit, "write_front").setPlainText("A front?")
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert own.card(made.id).front == "A front?"
    assert front.property("plainText") == "A front?"
    key = f"{own.pack}/{made.id}"
    assert not kit.desk.own_words.of(key).edited
    own.undo()
    assert own.card(made.id) == made
    page.leave()
