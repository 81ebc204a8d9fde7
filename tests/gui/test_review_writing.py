from dataclasses import replace

from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.review_writing import CardWriting
from studyapp.gui.widgets.review.writing_panel import WritingPanel

PACK = "example.accelerators"


def edit(kit: Kit, qtbot: QtBot, key: str) -> WritingPanel:
    panel = WritingPanel()
    qtbot.addWidget(panel)
    kit.desk.library.enrol(PACK)
    turn = kit.desk.review().turn
    unit = kit.desk.catalogue.units([key]).get(key)
    assert turn is not None
    assert unit is not None
    CardWriting(kit, panel, panel).edit(replace(turn, unit=unit))
    return panel


def test_term_and_definition_are_called_so_from_whichever_side_the_card_asks(
    kit: Kit, qtbot: QtBot
) -> None:
    for side, definition in (("f", "back"), ("r", "front")):
        panel = edit(kit, qtbot, f"{PACK}/fpga/{side}")
        field = panel.field(definition)
        assert field.accessibleName() == "Definition"
        assert field.toPlainText().startswith("A chip whose wiring")


def test_writing_goes_on_behind_what_stands_there(kit: Kit, qtbot: QtBot) -> None:
    field = edit(kit, qtbot, f"{PACK}/fpga/f").field("back")
    field.insertPlainText(" (FPGA)")
    assert field.toPlainText().endswith("needs. (FPGA)")
