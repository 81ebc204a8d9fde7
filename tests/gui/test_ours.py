from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.gui import languages
from studyapp.gui.ours import OURS, told
from studyapp.gui.window import Window
from studyapp.model.content import Card, CardKind
from studyapp.model.shelf import OWN_AUTHOR, OWN_SUMMARY, OWN_TITLE
from studyapp.study.desk import Desk
from tests.support.pages import words

pytestmark = pytest.mark.usefixtures("unheard")


@pytest.fixture
def german(dressed: QApplication, resources: Path) -> Iterator[None]:
    languages.apply(dressed, resources, "de")
    yield
    languages.apply(dressed, resources, "en")


def titles(desk: Desk) -> list[str]:
    return [pack.title for pack in desk.catalogue.packs()]


def test_every_text_of_ours_in_a_file_is_said() -> None:
    assert set(OURS) == {OWN_TITLE, OWN_SUMMARY, OWN_AUTHOR}


@pytest.mark.usefixtures("german")
def test_own_cards_are_called_so_in_the_language_of_the_window(
    open_window: Callable[[], Window], qtbot: QtBot
) -> None:
    window = open_window()
    assert window.kit is not None
    desk = window.kit.desk
    desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Käse", back="cheese"))
    assert "Meine Karten" in titles(desk)
    window.go_to("library", "")
    assert window.page is not None
    qtbot.waitUntil(lambda: window.page is not None and "Meine Karten" in words(window.page))
    kept = (desk.own_cards.folder / "pack.yaml").read_text("utf-8")
    assert OWN_TITLE in kept
    assert "Meine Karten" not in kept
    assert told("Chemistry") == "Chemistry"


def test_another_language_is_followed_by_what_was_read_before(
    dressed: QApplication, resources: Path, open_window: Callable[[], Window]
) -> None:
    window = open_window()
    assert window.kit is not None
    desk = window.kit.desk
    desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Käse", back="cheese"))
    assert desk.signposts.find("my cards", 5)
    languages.apply(dressed, resources, "de")
    assert [spot.title for _fit, spot in desk.signposts.find("karten", 5)] == ["Meine Karten"]
    languages.apply(dressed, resources, "en")
