import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.widgets.cards import (
    EmptyState,
    PageHeader,
    Panel,
    Pill,
    PlainButton,
    PrimaryButton,
    QuietButton,
    Scroller,
    Segmented,
    Text,
    pills,
    tip,
)
from studyapp.gui.widgets.flow import FlowLayout

DEPTHS = (("quick", "Quick"), ("standard", "Standard"), ("detailed", "Detailed"))


@pytest.fixture
def depths(dressed: QApplication, qtbot: QtBot) -> Segmented:
    assert dressed
    made = Segmented(DEPTHS, "Depth")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_tool_tip_shows_what_a_pack_says_and_obeys_none_of_it() -> None:
    assert tip("<img src='file:///etc/passwd'>") == (
        "<qt>&lt;img src=&#x27;file:///etc/passwd&#x27;&gt;</qt>"
    )
    assert not tip("")


def test_text_is_shown_as_it_is(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    for label in (Text("<b>x</b>"), Pill("<img src='file:///etc/passwd'>")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_roles_are_steps_of_the_type_scale(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    heights = []
    for role in ("caption", "body", "lead", "heading", "title", "display"):
        label = Text("Due today", role)
        qtbot.addWidget(label)
        label.ensurePolished()
        heights.append(label.sizeHint().height())
    assert heights == sorted(set(heights))


def test_a_tone_colours_text_at_once(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    label = Text("Not right")
    qtbot.addWidget(label)
    label.set_tone("danger")
    shown = label.palette().color(label.foregroundRole()).name()
    assert shown == theme.current().colours.danger.strong


def test_the_first_of_the_choices_is_chosen(depths: Segmented) -> None:
    assert depths.value() == "quick"
    assert depths.accessibleName() == "Depth"


def test_choosing_tells_the_key(depths: Segmented, qtbot: QtBot) -> None:
    button = depths.findChild(QPushButton, "segment_detailed")
    assert button is not None
    with qtbot.waitSignal(depths.chosen) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["detailed"]
    assert depths.value() == "detailed"


def test_a_value_set_by_the_page_is_not_told(depths: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(depths.chosen):
        depths.set_value("standard")
        depths.set_value("unknown")
    assert depths.value() == "standard"


def test_choices_can_be_replaced(depths: Segmented) -> None:
    depths.set_options((("a", "A"), ("b", "B")))
    assert depths.value() == "a"
    depths.set_options(())
    assert depths.value() == ""


def test_an_empty_state_offers_the_next_step(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    state = EmptyState("layers", "Nothing due", "Read a lesson first.", "Open the library")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.acted):
        QTest.mouseClick(state.action, Qt.MouseButton.LeftButton)


def test_an_empty_state_without_a_step_has_no_button(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    state = EmptyState("layers", "All done", "Come back tomorrow.")
    qtbot.addWidget(state)
    assert state.action.isHidden()


@pytest.mark.parametrize("kind", [PrimaryButton, QuietButton, PlainButton])
def test_buttons_wear_an_icon_and_can_be_hit(
    dressed: QApplication, qtbot: QtBot, kind: type[PlainButton]
) -> None:
    assert dressed
    button = kind("Start review", "play")
    qtbot.addWidget(button)
    assert not button.icon().isNull()
    assert min(button.sizeHint().toTuple()) >= 24


def test_a_page_is_a_centred_column(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    page = Scroller()
    qtbot.addWidget(page)
    panel = Panel("Due today")
    page.body.addWidget(panel)
    page.body.addStretch(1)
    page.resize(1600, 700)
    page.show()
    assert panel.width() <= 1040
    assert abs(panel.x() - (page.viewport().width() - panel.x() - panel.width())) <= 24
    page.resize(600, 700)
    qtbot.waitUntil(lambda: panel.width() < 600)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_page_of_panels_fits_a_small_window(
    dressed: QApplication, qtbot: QtBot, scale: float
) -> None:
    theme.apply(dressed, "light", scale)
    page = Scroller()
    qtbot.addWidget(page)
    page.body.addWidget(PageHeader("Good morning", "Twelve days in a row, and one day of rest"))
    page.body.addWidget(EmptyState("layers", "Nothing due", "Read a lesson first.", "Library"))
    hint = page.minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 640


def test_headers_and_panels_can_change_their_words(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    header, panel = PageHeader("One", "line"), Panel()
    qtbot.addWidget(header)
    qtbot.addWidget(panel)
    header.set_texts("Two")
    panel.set_title("Forecast")
    assert header.title.text() == "Two"
    assert header.subtitle.isHidden()
    assert not panel.title.isHidden()


def test_pills_break_into_rows(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    row = pills(["GPU", "TPU", "FPGA", "Training", "Inference"], "accent")
    qtbot.addWidget(row)
    row.resize(120, row.heightForWidth(120))
    row.show()
    tops = {pill.y() for pill in row.findChildren(Pill)}
    assert len(tops) > 1
    assert all(pill.geometry().right() <= 120 for pill in row.findChildren(Pill))


def test_a_flow_can_be_emptied(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    home = QWidget()
    qtbot.addWidget(home)
    flow = FlowLayout(home)
    flow.addWidget(Pill("GPU", "", home))
    assert flow.count() == 1
    assert flow.takeAt(0) is not None
    assert flow.takeAt(0) is None
    assert flow.itemAt(3) is None
    assert flow.heightForWidth(100) == 0


def test_what_is_hidden_leaves_no_gap_in_a_row_that_breaks(
    dressed: QApplication, qtbot: QtBot
) -> None:
    assert dressed
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowLayout(holder)
    buttons = [PlainButton("one", "", holder), PlainButton("two", "", holder)]
    for button in buttons:
        row.addWidget(button)
    buttons[0].hide()
    holder.resize(300, 60)
    holder.show()
    qtbot.waitExposed(holder)
    assert buttons[1].x() == row.geometry().x()


def test_a_low_page_gives_no_height_away_around_its_column(qtbot: QtBot) -> None:
    scroller = Scroller()
    qtbot.addWidget(scroller)
    scroller.show()
    scroller.resize(900, 700)
    roomy = scroller.body.contentsMargins()
    scroller.resize(900, 300)
    tight = scroller.body.contentsMargins()
    assert tight.top() + tight.bottom() <= (roomy.top() + roomy.bottom()) // 2
    assert tight.left() == roomy.left()
