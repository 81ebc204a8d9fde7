"""What a pack says is text everywhere: Qt would obey what looks like HTML, pictures included."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.directory import PAGES, entry
from studyapp.gui.kit import Kit
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import GOOD
from tests.support.sittings import answer_cards

pytestmark = pytest.mark.usefixtures("unheard")

HOSTILE = "<img src=//h/x.png><b>x</b>"
PACK = "example.accelerators"


@pytest.fixture
def hostile(desk: Desk, clock: Clock) -> Desk:
    """The sample pack with HTML in every title, card, term and question, and some answers."""
    root = desk.folders.starters / "good"
    shutil.rmtree(root)
    shutil.copytree(GOOD, root)
    titled = re.compile(
        r"^(\s*-?\s*(?:title|front|back|term|name|prompt|definition): )(\S.*)$", re.MULTILINE
    )
    for file in [*root.rglob("*.yaml"), *root.rglob("*.md")]:
        text = file.read_text("utf-8")
        file.write_text(titled.sub(_spoil, text), "utf-8")
    desk.library.refresh()
    desk.library.enrol(PACK)
    answer_cards(desk, clock, 3)
    return desk


def _spoil(found: "re.Match[str]") -> str:
    value = found[2].strip()
    if value[:1] in "|>&*[{'\"":
        return found[0]
    return f"{found[1]}'{HOSTILE} {value.replace(chr(39), chr(39) * 2)}'"


def obeyed(widget: QWidget) -> list[str]:
    """Return every text below `widget` that Qt would take for HTML and that holds a pack's."""
    rich = Qt.TextFormat.PlainText
    labels = [it for it in widget.findChildren(QLabel) if it.textFormat() != rich]
    tips = [it.toolTip() for it in widget.findChildren(QWidget)]
    return [it.text() for it in labels if "<img" in it.text()] + [
        tip for tip in tips if "<img" in tip
    ]


ARGUMENTS = {
    "course": PACK,
    "lesson": f"{PACK}/why-accelerators",
    "quiz": f"lesson:{PACK}/why-accelerators",
}


def test_no_page_obeys_html_of_a_pack(
    hostile: Desk, kit: Kit, dressed: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    assert dressed
    assert tmp_path.exists()
    assert hostile.catalogue.pack(PACK) is not None
    told = 0
    for name in [it.name for it in PAGES if it.title or it.name in ARGUMENTS]:
        page = entry(name).factory()(kit)
        qtbot.addWidget(page)
        page.open(ARGUMENTS.get(name, ""))
        page.show()
        QApplication.processEvents()
        assert obeyed(page) == [], name
        told += sum(HOSTILE in label.text() for label in page.findChildren(QLabel))
        page.leave()
    assert told > 3, "the pages show what the pack says, or this test sees nothing"
