from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.review import ReviewPage
from studyapp.gui.pages.settings import SettingsPage
from studyapp.gui.pages.settings_index import SETTINGS_LISTED
from studyapp.gui.widgets.glossary.search_field import SearchField
from studyapp.gui.widgets.palette.offer_list import OfferModel, spoken
from studyapp.gui.widgets.palette.offers import Offer, OfferKind
from studyapp.gui.widgets.palette.palette import Palette
from studyapp.gui.widgets.settings.language_choice import LanguageChoice
from studyapp.gui.widgets.settings.setting_row import SettingRow
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.gui.window import Window
from tests.support.freed import is_freed
from tests.support.pages import part

pytestmark = pytest.mark.usefixtures("unheard")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: Callable[[], Window], qtbot: QtBot) -> Window:
    made = open_window()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def summon(window: Window) -> Palette:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.isVisible()
    return palette


def titles(palette: Palette) -> list[str]:
    return [offer.title for offer in palette.list.offers.things]


def offered_early(palette: Palette, kind: OfferKind) -> bool:
    return kind in {offer.kind for offer in palette.list.offers.things[:3]}


def choose(palette: Palette, qtbot: QtBot, typed: str, title: str) -> None:
    QTest.keyClicks(palette.field, typed)
    qtbot.waitUntil(lambda: title in titles(palette))
    palette.list.step(titles(palette).index(title))
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def test_pages_lessons_terms_and_settings_are_found_by_a_part_of_their_names(
    window: Window, qtbot: QtBot
) -> None:
    palette = summon(window)
    for typed, kind in (
        ("stat", OfferKind.PAGE),
        ("why acc", OfferKind.LESSON),
        ("hardware accelerator", OfferKind.TERM),
        ("text si", OfferKind.SETTING),
        ("back up", OfferKind.ACTION),
    ):
        palette.field.setText(typed)
        qtbot.waitUntil(partial(offered_early, palette, kind))


def test_a_chapter_of_the_guide_is_found_and_opened(window: Window, qtbot: QtBot) -> None:
    choose(summon(window), qtbot, "another comp", "Backup and another computer")
    assert window.page is not None
    assert window.page.objectName() == "page-guide"
    text = window.page.findChild(ReadingView)
    assert text is not None
    qtbot.waitUntil(lambda: text.block_at_top()[0] == "backup")


def test_enter_opens_what_is_chosen_and_the_arrows_choose(window: Window, qtbot: QtBot) -> None:
    palette = summon(window)
    first = palette.list.chosen
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.chosen != first
    choose(palette, qtbot, "glossary", "Glossary")
    assert not palette.isVisible()
    assert window.page is not None
    assert window.page.objectName() == "page-glossary"


@pytest.fixture
def palette(dressed: QApplication, qtbot: QtBot) -> Iterator[Palette]:
    """A palette over a window in which there is a field, with two things to do."""
    assert dressed
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(720, 480)
    QLineEdit(home).setObjectName("field")
    made = Palette(home)
    home.show()
    qtbot.waitExposed(home)
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    part(home, QLineEdit, "field").setFocus()
    offers = (
        Offer("do:everywhere.back-up", OfferKind.ACTION, "Back up now", "", "save", "B"),
        Offer("go:exams:", OfferKind.PAGE, "Exams"),
    )
    made.open(offers, ())
    yield made
    home.close()


def test_esc_closes_and_gives_the_keyboard_back(palette: Palette) -> None:
    home = palette.window()
    assert home.focusWidget() is palette.field
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert home.focusWidget() is part(home, QLineEdit, "field")


def test_a_press_beside_the_frame_closes_it(palette: Palette) -> None:
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, palette.height() - 4))
    assert not palette.isVisible()


def test_what_the_page_offers_comes_first_and_acts_there(window: Window, qtbot: QtBot) -> None:
    assert window.kit is not None
    window.kit.desk.library.enrol("example.accelerators")
    window.go_to("review", "")
    palette = summon(window)
    assert palette.list.offers.things[0].beside == "Review"
    choose(palette, qtbot, "mark the", "Mark the card")
    page = window.page
    assert isinstance(page, ReviewPage)
    assert page.session.can_undo


def test_what_was_chosen_last_is_offered_first(window: Window, qtbot: QtBot) -> None:
    choose(summon(window), qtbot, "exams", "Exams")
    assert titles(summon(window))[0] == "Exams"


def test_a_setting_opens_where_it_can_be_changed(window: Window, qtbot: QtBot) -> None:
    choose(summon(window), qtbot, "new cards a", "New cards a day")
    assert isinstance(window.page, SettingsPage)
    row = next(r for r in window.page.findChildren(SettingRow) if r.title == "New cards a day")
    stop = window.focusWidget()
    assert stop is not None
    assert row.control is stop or row.control.isAncestorOf(stop)


def test_a_screen_reader_hears_title_place_and_key(palette: Palette) -> None:
    index = palette.list.offers.index(0)
    offer = palette.list.offers.things[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken(offer)
    assert index.data(OfferModel.THING) is offer


def test_the_list_of_settings_is_that_of_the_page(kit: Kit, qtbot: QtBot) -> None:
    page = SettingsPage(kit)
    qtbot.addWidget(page)
    rows = {row.title: row for row in page.findChildren(SettingRow)}
    assert set(rows) == {one.title for one in SETTINGS_LISTED}
    for one in SETTINGS_LISTED:
        listed = [(value, told) for value, told, _also in one.offered()]
        shown = choices_in(rows[one.title])
        assert [value for value, _told in shown] == [value for value, _told in listed]
        for (_, short), (_, told) in zip(shown, listed, strict=True):
            assert told.startswith(short)


def choices_in(row: SettingRow) -> list[tuple[str, str]]:
    """Return the values and the words of what a row lets choose."""
    box = row.control if isinstance(row.control, LanguageChoice) else None
    if box is not None:
        return [(box.itemData(place), box.itemText(place)) for place in range(box.count())]
    buttons = row.control.findChildren(QAbstractButton)
    named = [(button.objectName(), button.text()) for button in buttons]
    found = [(name.partition("_"), text) for name, text in named if name.startswith("segment_")]
    found += [(name.partition("-"), text) for name, text in named if name.startswith("theme-")]
    return [(value, text) for (_, _, value), text in found]


def test_a_choice_is_found_and_put_in_force_at_once_with_a_way_back(
    window: Window, qtbot: QtBot
) -> None:
    palette = summon(window)
    QTest.keyClicks(palette.field, "dark")
    assert titles(palette)[0] == "Theme: Dark"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert theme.current().name == "dark"
    assert window.preferences.text("theme") == "dark"
    assert window.banner.text == "Theme: Dark. Ctrl+Z takes it back."
    assert window.page is not None
    assert window.page.objectName() == "page-today"
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: theme.current().name == "light")
    assert window.banner.text == "Taken back: the setting “Theme”."


def test_in_a_review_the_setting_is_taken_back_before_the_answer(
    window: Window, qtbot: QtBot
) -> None:
    assert window.kit is not None
    window.kit.desk.library.enrol("example.accelerators")
    window.go_to("review", "")
    page = window.page
    assert isinstance(page, ReviewPage)
    choose(summon(window), qtbot, "mark the", "Mark the card")
    choose(summon(window), qtbot, "dark", "Theme: Dark")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: theme.current().name == "light")
    assert page.session.can_undo
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, CONTROL)
    assert not page.session.can_undo


def test_a_search_in_which_nothing_was_typed_leaves_taking_back_to_the_window(
    window: Window, qtbot: QtBot
) -> None:
    window.go_to("glossary", "")
    choose(summon(window), qtbot, "dark", "Theme: Dark")
    field = window.focusWidget()
    assert isinstance(field, SearchField)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: theme.current().name == "light")
    QTest.keyClick(field, Qt.Key.Key_G)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""


MEANT = {
    "sepia": "Theme: Sepia",
    "night": "Theme: Dark",
    "atkinson": "Typeface of lessons: Atkinson Hyperlegible",
    "deutsch": "Language: Deutsch",
    "german": "Language: Deutsch",
    "font size": "Text size",
    "zoom": "Text size",
    "speech rate": "Speed",
    "hotkeys": "Keys",
    "backup": "Backups",
    "reminder": "Daily reminder",
    "vacation": "Days off",
    "leech": "A card that will not stay",
    "quiz": "Practice",
    "help": "Guide",
}


def test_what_people_type_finds_what_they_mean(window: Window) -> None:
    palette = summon(window)
    for typed, title in MEANT.items():
        palette.field.setText(typed)
        assert title in titles(palette)[:4], typed


def test_a_choice_shows_on_the_page_of_settings_while_that_is_open(
    window: Window, qtbot: QtBot
) -> None:
    window.go_to("settings", "")
    choose(summon(window), qtbot, "motion full", "Motion: Full")
    assert window.page is not None
    assert part(part(window.page, QWidget, "motion"), QAbstractButton, "segment_full").isChecked()
    choose(summon(window), qtbot, "motion full", "Motion: Full")
    assert window.banner.text == "Motion: Full: so it is already."


def test_what_is_used_often_comes_before_its_like(window: Window, qtbot: QtBot) -> None:
    QTest.keyClicks(summon(window).field, "s")
    palette = window.findChild(Palette)
    assert palette is not None
    assert titles(palette)[0] != "Statistics"
    palette.close_palette()
    for _ in range(3):
        choose(summon(window), qtbot, "stat", "Statistics")
    QTest.keyClicks(summon(window).field, "s")
    assert titles(palette)[0] == "Statistics"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_into_the_smallest_window(
    palette: Palette, dressed: QApplication, scale: float
) -> None:
    palette.close_palette()
    theme.apply(dressed, "light", scale)
    palette.open((Offer("go:exams:", OfferKind.PAGE, "Exams"),) * 20, ())
    frame = palette.findChild(QWidget, "palette-frame")
    assert isinstance(frame, QWidget)
    assert palette.rect().contains(frame.geometry())
    assert palette.list.height() >= 40


def test_it_is_freed(dressed: QApplication) -> None:
    assert dressed

    def made() -> QWidget:
        home = QListWidget()
        Palette(home).open((), ())
        return home

    assert is_freed(made)


def test_pages_that_stand_in_no_list_are_found_by_what_they_do(
    window: Window, qtbot: QtBot
) -> None:
    assert window.kit is not None
    window.kit.desk.library.enrol("example.accelerators")
    palette = summon(window)
    palette.field.setText("hands")
    qtbot.waitUntil(lambda: titles(palette)[:1] == ["Review without hands"])
    palette.close_palette()
    choose(summon(window), qtbot, "record", "Record as sound files")
    assert window.page is not None
    assert window.page.objectName() == "page-record"
