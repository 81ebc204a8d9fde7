import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.glossary import GlossaryPage
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.glossary.term_list import TermList, TermModel
from studyapp.model.shelf import TermName
from tests.support.freed import is_freed
from tests.support.pages import part, press, shown, words

pytestmark = pytest.mark.usefixtures("unheard")

PACK = "example.accelerators"
SAMPLE = Path(__file__).parents[1] / "packs" / "samples" / "good"


def listed(page: QWidget) -> list[str]:
    terms = part(page, TermList, "term-list").terms
    return [str(terms.index(row).data()) for row in range(terms.rowCount())]


def term_shown(page: QWidget) -> str:
    return words(part(page, QWidget, "term-name"))


# --- finding -----------------------------------------------------------------------------------


def test_terms_stand_from_a_to_z_and_the_first_is_shown(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    assert listed(page) == sorted(listed(page), key=str.lower)
    assert term_shown(page) == "CPU"
    assert words(part(page, QWidget, "glossary-count")) == "7 terms"


def test_what_is_typed_is_sought_in_names_synonyms_and_definitions(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    qtbot.keyClicks(page.focusWidget(), "tensor")
    assert listed(page) == ["TPU"]
    assert term_shown(page) == "TPU"
    part(page, QLineEdit, "glossary-search").setText("wiring")
    assert listed(page) == ["FPGA"]


def test_keys_lead_from_the_search_through_the_list(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    press(page, Qt.Key.Key_Down)
    assert page.focusWidget() is part(page, TermList, "term-list")
    press(page, Qt.Key.Key_Down)
    assert term_shown(page) == "FPGA"
    press(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is part(page, QLineEdit, "glossary-search")


def test_esc_clears_the_search_and_the_shown_term_stays(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    qtbot.keyClicks(page.focusWidget(), "gpu")
    press(page, Qt.Key.Key_Escape)
    assert len(listed(page)) == 7
    assert term_shown(page) == "GPU"


def test_a_misspelt_word_shows_the_terms_that_are_like_it(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    part(page, QLineEdit, "glossary-search").setText("latancy")
    qtbot.waitUntil(lambda: listed(page) == ["Latency"])
    assert term_shown(page) == "Latency"
    assert "like it" in words(part(page, QWidget, "glossary-count"))


def test_the_term_that_is_called_so_is_chosen_before_those_that_speak_of_it(
    kit: Kit, qtbot: QtBot
) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    part(page, QLineEdit, "glossary-search").setText("gpu")
    assert term_shown(page) == "GPU"


def test_nothing_found_says_what_to_try(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    qtbot.keyClicks(page.focusWidget(), "zzz")
    assert "No term found" in words(page)
    press(page, Qt.Key.Key_Down)
    assert page.focusWidget() is part(page, QLineEdit, "glossary-search")


# --- one term ----------------------------------------------------------------------------------


def test_a_term_shows_synonyms_and_that_it_is_a_key_concept(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit, f"{PACK}/gpu")
    told = words(part(page, QWidget, "term-detail"))
    assert "Also called graphics processing unit" in told
    assert "Key concept" in told


def test_terms_to_know_first_are_links(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit, f"{PACK}/gpu")
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "requires-0").click()
    assert went.args == ["glossary", f"{PACK}/cpu"]
    page.open(went.args[1])
    assert term_shown(page) == "CPU"
    assert not part(page, QWidget, "requires").isVisible()


def test_where_a_term_is_explained_leads_into_the_lesson(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit, f"{PACK}/gpu")
    with qtbot.waitSignal(page.go) as went:
        part(page, QPushButton, "term-explained").click()
    assert went.args == ["lesson", f"{PACK}/why-accelerators#p-simd"]
    page.open(f"{PACK}/latency")
    assert not part(page, QPushButton, "term-explained").isVisible()


def test_a_term_asked_for_is_shown_even_if_the_search_would_hide_it(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    qtbot.keyClicks(page.focusWidget(), "tensor")
    page.open(f"{PACK}/cpu")
    assert term_shown(page) == "CPU"
    assert len(listed(page)) == 7


def test_a_term_of_a_course_not_taken_stands_in_the_list_and_leads_there(
    kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    other = "example.other"
    folder = shutil.copytree(SAMPLE, tmp_path / "other")
    pack_file = folder / "pack.yaml"
    pack_file.write_text(pack_file.read_text("utf-8").replace(PACK, other), "utf-8")
    kit.desk.library.install(folder)
    kit.desk.library.enrol(PACK)
    page = shown(qtbot, GlossaryPage, kit)
    terms = part(page, TermList, "term-list")
    assert part(page, QWidget, "term-guest").isHidden()
    page.open(f"{other}/gpu")
    chosen = terms.terms.at(terms.currentIndex().row())
    assert chosen is not None
    assert (chosen.pack, chosen.id) == (other, "gpu")
    assert term_shown(page) == "GPU"
    assert not part(page, QWidget, "term-guest").isHidden()
    with qtbot.waitSignal(page.go) as going:
        part(page, QPushButton, "term-course").click()
    assert going.args == ["course", other]
    page.open("")
    assert {entry.pack for entry in terms.terms.things} == {PACK}
    assert term_shown(page) == "CPU"


def test_a_term_that_is_gone_is_told_in_a_sentence(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit)
    with qtbot.waitSignal(page.said) as said:
        page.open(f"{PACK}/no-such-term")
    assert "not in the glossary" in said.args[0]


def test_with_two_courses_a_term_names_its_own(kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "starters" / "other"
    shutil.copytree(SAMPLE, other)
    text = (other / "pack.yaml").read_text(encoding="utf-8")
    text = text.replace("id: example.accelerators", "id: example.other")
    (other / "pack.yaml").write_text(text.replace("title: Hardware", "title: Other"), "utf-8")
    kit.desk.library.refresh()
    page = shown(qtbot, GlossaryPage, kit, "example.other/cpu")
    assert "Other Acceleration in AI" in words(part(page, QWidget, "term-detail"))


# --- hearing -----------------------------------------------------------------------------------


def test_a_term_is_read_aloud_and_marked_until_it_is_stopped(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit, f"{PACK}/latency")
    button = part(page, QPushButton, "term-hear")
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=20_000) as said:
        button.click()
    assert said.args[0].text.startswith("lay-ten-see")
    qtbot.waitUntil(lambda: button.text() == "Stop")
    button.click()
    assert button.text() == "Hear it"
    assert kit.speaker.state == "stopped"


def test_leaving_the_page_ends_the_voice(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit, f"{PACK}/gpu")
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=20_000):
        part(page, QPushButton, "term-hear").click()
    page.leave()
    assert kit.speaker.state == "stopped"


# --- room and speed ----------------------------------------------------------------------------


def test_a_narrow_window_has_the_list_above_the_term(kit: Kit, qtbot: QtBot) -> None:
    page = shown(qtbot, GlossaryPage, kit, size=(600, 460))
    names, detail = part(page, QWidget, "term-list"), part(page, QWidget, "term-detail")
    corner = QPoint(0, 0)
    assert detail.mapTo(page, corner).y() > names.mapTo(page, corner).y() + names.height()
    assert names.height() > 80
    page.resize(1100, 800)
    qtbot.waitUntil(lambda: detail.mapTo(page, corner).x() > names.width())


def test_with_large_text_the_list_has_all_the_room_until_a_term_is_asked_for(
    kit: Kit, qtbot: QtBot, dressed: QApplication
) -> None:
    theme.apply(dressed, "light", 2.0)
    page = shown(qtbot, GlossaryPage, kit, size=(886, 600))
    terms, name = part(page, TermList, "term-list"), part(page, QWidget, "term-name")
    assert terms.isVisible()
    assert not name.isVisible()
    page.open(f"{PACK}/gpu")
    assert name.isVisible()
    assert not terms.isVisible()
    part(page, QPushButton, "back-to-list").click()
    assert page.focusWidget() is terms
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Return)
    assert name.isVisible()
    assert term_shown(page) == "Hardware accelerator"


def test_the_model_keeps_the_rules_of_models(dressed: QApplication) -> None:
    assert dressed
    model = TermModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.put(tuple(TermName("p", f"t{n}", f"Term {n}", key=False) for n in range(9)))
    model.put(())
    assert tester.model() is model


def test_letters_head_the_first_term_under_each(dressed: QApplication) -> None:
    assert dressed
    model = TermModel()
    names = ("8-bit", "16-bit", "Alpha", "also", "Beta")
    model.put(tuple(TermName("p", name, name, key=False) for name in names))
    letters = [model.index(row).data(TermModel.LETTER) for row in range(5)]
    assert letters == ["#", "", "A", "", "B"]


def test_screen_readers_hear_which_terms_are_key_concepts(dressed: QApplication) -> None:
    assert dressed
    model = TermModel()
    model.put((TermName("p", "gpu", "GPU", key=True),))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "GPU, key concept"


def test_ten_thousand_terms_have_rows_of_one_height(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    names = TermList()
    qtbot.addWidget(names)
    many = tuple(TermName("p", f"t{n}", f"Term {n:05}", key=False) for n in range(10_000))
    names.terms.put(many)
    names.resize(300, 400)
    names.show()
    names.choose(9_999)
    assert names.uniformItemSizes()
    assert names.visualRect(names.terms.index(9_999)).bottom() <= names.viewport().height()


def test_the_search_field_has_a_button_that_clears_it(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed
    field = SearchField("Search")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field, "x")
    clear = part(field, QWidget, "search-clear")
    assert clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert (field.text(), clear.isVisible()) == ("", False)


def test_the_page_is_freed(kit: Kit) -> None:
    def opened() -> GlossaryPage:
        page = GlossaryPage(kit)
        page.open(f"{PACK}/gpu")
        return page

    assert is_freed(opened)
