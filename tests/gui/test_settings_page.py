from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studyapp import __version__
from studyapp.gui import theme
from studyapp.gui.kit import Kit
from studyapp.gui.pages.settings import SettingsPage
from studyapp.gui.pages.settings_time import WeekMinutes
from studyapp.gui.widgets.settings.value_slider import ValueSlider
from studyapp.gui.widgets.settings.wheel_guard import WheelGuard
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind
from studyapp.model.memory import DEFAULT_WEIGHTS
from studyapp.model.training import Trained, training_payload
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.support.freed import is_freed
from tests.support.pages import part, shown, words
from tests.support.sittings import answer_cards

pytestmark = pytest.mark.usefixtures("unheard")

PACK = "example.accelerators"


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> SettingsPage:
    made = shown(qtbot, SettingsPage, kit)
    assert isinstance(made, SettingsPage)
    return made


@pytest.fixture(autouse=True)
def own_look(dressed: QApplication) -> Iterator[None]:
    yield
    theme.apply(dressed, "light")


def slider(page: QWidget, name: str) -> QSlider:
    return part(page, QWidget, name).findChildren(QSlider)[0]


# --- look --------------------------------------------------------------------------------------


def test_a_theme_is_chosen_by_key_and_dresses_the_app_at_once(page: SettingsPage, kit: Kit) -> None:
    swatch = part(page, QAbstractButton, "theme-dark")
    swatch.setFocus()
    QTest.keyClick(swatch, Qt.Key.Key_Space)
    assert theme.current().name == "dark"
    assert kit.desk.preferences.text("theme") == "dark"


def test_the_name_can_be_changed_and_taken_away(page: SettingsPage, kit: Kit) -> None:
    field = part(page, QLineEdit, "learner-name")
    QTest.keyClicks(field, "Ada")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kit.preferences.text("name") == "Ada"
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kit.preferences.text("name") == ""


def test_the_text_grows_live(page: SettingsPage, kit: Kit, qtbot: QtBot) -> None:
    assert "100 %" in words(part(page, QWidget, "text-scale"))
    slider(page, "text-scale").setValue(28)
    assert "140 %" in words(part(page, QWidget, "text-scale"))
    qtbot.waitUntil(lambda: theme.current().scale == pytest.approx(1.4))
    assert kit.desk.preferences.number("text_scale") == pytest.approx(1.4)


def test_the_typeface_of_lessons_is_shown_before_it_is_read_in(
    page: SettingsPage, kit: Kit
) -> None:
    part(page, QPushButton, "segment_Atkinson Hyperlegible").click()
    assert kit.desk.preferences.text("reading_font") == "Atkinson Hyperlegible"
    assert theme.current().reading.family == "Atkinson Hyperlegible"
    sample = part(page, TextFace, "reading-sample")
    assert sample.document().begin().charFormat().fontFamilies() == ["Atkinson Hyperlegible"]


# --- learning ----------------------------------------------------------------------------------


def test_length_and_height_of_lines_show_at_once_and_are_kept(
    page: SettingsPage, kit: Kit, qtbot: QtBot
) -> None:
    sample = part(page, TextFace, "reading-sample")
    wide, high = sample.maximumWidth(), sample.heightForWidth(400)
    part(page, ValueSlider, "line-length").slider.setValue(25)
    part(page, ValueSlider, "line-height").slider.setValue(40)
    qtbot.waitUntil(lambda: sample.maximumWidth() < wide)
    assert sample.heightForWidth(400) > high * 1.15
    assert kit.desk.preferences.whole("line_length") == 50
    assert kit.desk.preferences.number("line_height") == 2.0


def test_the_line_to_read_by_is_chosen(page: SettingsPage, kit: Kit) -> None:
    part(page, QPushButton, "segment_paragraph").click()
    assert kit.desk.preferences.text("reading_focus") == "paragraph"


def test_new_cards_a_day_count_from_the_next_review_on(page: SettingsPage, kit: Kit) -> None:
    kit.desk.library.enrol(PACK)
    part(page, QSpinBox, "new_per_day").setValue(3)
    assert kit.desk.review().left.new == 3


def test_the_aim_is_explained_in_plain_words(page: SettingsPage, kit: Kit) -> None:
    learning = part(page, QWidget, "settings-learning")
    assert "Of 100 cards that come back you still know about 90." in words(learning)
    slider(page, "retention").setValue(95)
    assert "about 95. That takes many reviews." in words(learning)
    assert kit.desk.preferences.number("retention") == pytest.approx(0.95)
    slider(page, "retention").setValue(80)
    assert "more is learned anew" in words(learning)


def test_intervals_and_the_hour_of_a_new_day_are_kept(page: SettingsPage, kit: Kit) -> None:
    part(page, QCheckBox, "show_intervals").click()
    part(page, QSpinBox, "rollover_hour").setValue(2)
    assert not kit.desk.preferences.on("show_intervals")
    assert kit.desk.preferences.whole("rollover_hour") == 2


def test_settings_are_there_after_a_new_start(page: SettingsPage, tmp_path: Path) -> None:
    part(page, QSpinBox, "new_per_day").setValue(7)
    assert Preferences(tmp_path / "settings.json").whole("new_per_day") == 7


def test_opening_the_page_shows_what_was_set_elsewhere(page: SettingsPage, kit: Kit) -> None:
    kit.desk.preferences.set("new_per_day", 21)
    kit.desk.preferences.set("retention", 0.85)
    page.open("")
    assert part(page, QSpinBox, "new_per_day").value() == 21
    assert slider(page, "retention").value() == 85


def test_the_wheel_over_a_control_scrolls_the_page_and_changes_nothing(qtbot: QtBot) -> None:
    field = QSpinBox()
    qtbot.addWidget(field)
    guard = WheelGuard()
    guard.guard(field)
    field.show()
    field.clearFocus()
    QApplication.sendEvent(field, wheel())
    assert field.value() == 0
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QApplication.sendEvent(field, wheel())
    assert field.value() == 1


def wheel() -> QWheelEvent:
    here, none, up = QPointF(4, 4), QPoint(0, 0), QPoint(0, 120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(here, here, none, up, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)


# --- listening ---------------------------------------------------------------------------------


def test_voices_fill_in_by_themselves_and_one_is_chosen(
    page: SettingsPage, kit: Kit, qtbot: QtBot
) -> None:
    voices = part(page, QComboBox, "voice")
    qtbot.waitUntil(voices.isEnabled, timeout=20_000)
    assert voices.itemText(0) == "Choose for me"
    voices.setFocus()
    QTest.keyClick(voices, Qt.Key.Key_Down)
    wish = kit.desk.preferences.text("voice")
    assert wish == kit.desk.narration.voices()[0].id
    page.open("")
    assert voices.currentIndex() == 1


def test_a_voice_can_be_tried_and_falls_silent_when_the_page_is_left(
    page: SettingsPage, kit: Kit, qtbot: QtBot
) -> None:
    button = part(page, QPushButton, "try-voice")
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=20_000) as said:
        button.click()
    assert said.args[0].text == "This is how your lessons will sound."
    page.leave()
    assert kit.speaker.state == "stopped"


def test_the_speed_is_kept_and_said_in_words(page: SettingsPage, kit: Kit) -> None:
    slider(page, "speech_speed").setValue(15)
    assert "1.5 \u00d7" in words(part(page, QWidget, "speech_speed"))
    assert kit.desk.preferences.number("speech_speed") == pytest.approx(1.5)


def test_without_any_voice_the_page_says_what_to_install(kit: Kit, qtbot: QtBot) -> None:
    kit.desk.narration.voices = _no_voice  # type: ignore[method-assign]
    page = shown(qtbot, SettingsPage, kit)
    listening = part(page, QWidget, "settings-listening")
    qtbot.waitUntil(lambda: "Install a voice" in words(listening))
    assert not part(page, QPushButton, "try-voice").isEnabled()


def _no_voice() -> tuple[()]:
    raise StudyError("Install a voice.")


# --- data and about ----------------------------------------------------------------------------


def test_a_backup_is_written_when_it_is_asked_for(
    page: SettingsPage, kit: Kit, qtbot: QtBot, clock: Clock
) -> None:
    assert "None yet" in words(part(page, QWidget, "backups"))
    kit.desk.library.enrol(PACK)
    answer_cards(kit.desk, clock, 2)
    with qtbot.waitSignal(page.said) as said:
        part(page, QPushButton, "back-up").click()
    (file,) = kit.desk.folders.backups.glob("*.db")
    assert file.name in said.args[0]
    assert "1 backup, the newest of" in words(part(page, QWidget, "backups"))


def test_a_backup_that_cannot_be_written_is_told_and_can_be_tried_again(
    page: SettingsPage, kit: Kit, qtbot: QtBot
) -> None:
    kit.desk.folders.backups.write_bytes(b"in the way")
    button = part(page, QPushButton, "back-up")
    with qtbot.waitSignal(page.said) as said:
        button.click()
    assert "could not be written" in said.args[0]
    assert button.isEnabled()


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.where: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.where.append(url.toLocalFile())


def test_the_folder_of_the_files_is_named_and_opened(page: SettingsPage, kit: Kit) -> None:
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "note")  # type: ignore[arg-type]  # stubs want bytes
    part(page, QPushButton, "open-folder").click()
    QDesktopServices.unsetUrlHandler("file")
    assert opened.where == [str(kit.desk.folders.data)]
    told = words(part(page, QWidget, "settings-data")).replace("\u200b", "")
    assert str(kit.desk.folders.data) in told


def test_who_hears_a_control_hears_its_help_as_well(page: SettingsPage, kit: Kit) -> None:
    kit.desk.preferences.set("retention", 0.95)
    page.open("")
    aim = part(page, QWidget, "retention")
    assert "about 95" in aim.accessibleDescription()


def test_about_names_version_and_licence(page: SettingsPage) -> None:
    told = words(part(page, QWidget, "settings-about"))
    assert f"StudyApp {__version__}" in told
    assert "MIT" in told


# --- the page ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_in_the_smallest_window(
    kit: Kit, qtbot: QtBot, dressed: QApplication, scale: float
) -> None:
    theme.apply(dressed, "light", scale)
    page = shown(qtbot, SettingsPage, kit, size=(656, 480))
    for name in ("look", "learning", "listening", "data", "about"):
        panel = part(page, QWidget, f"settings-{name}")
        assert panel.mapTo(page, panel.rect().topRight()).x() <= page.width()


def test_every_control_has_a_name(page: SettingsPage) -> None:
    controls = [
        control
        for kind in (QAbstractButton, QSlider, QSpinBox, QComboBox)
        for control in page.findChildren(kind)
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    named = [c.accessibleName() or getattr(c, "text", str)() for c in controls]
    assert all(named)
    assert len(named) > 12


def test_the_page_is_freed(kit: Kit, qtbot: QtBot) -> None:
    def opened() -> SettingsPage:
        page = SettingsPage(kit)
        page.open("")
        voices = part(page, QComboBox, "voice")
        qtbot.waitUntil(lambda: voices.count() > 1, timeout=20_000)
        return page

    assert is_freed(opened)


# --- time and reviews --------------------------------------------------------------------------


@pytest.mark.parametrize(("locale", "first"), [("de_DE", 0), ("en_US", 6), ("ar_EG", 5)])
def test_the_week_begins_as_it_does_where_the_learner_lives(
    dressed: QApplication, qtbot: QtBot, locale: str, first: int
) -> None:
    assert dressed
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        week = WeekMinutes()
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(week)
    week.show()
    fields = sorted(week.fields, key=lambda field: field.y())
    assert fields == week.fields[first:] + week.fields[:first]
    assert week.findChildren(QSpinBox)[0] is fields[0]
    week.show_minutes((None,) * 6 + (20,))
    assert [field.value() for field in week.fields] == [-1] * 6 + [20]


def test_minutes_weekdays_and_days_off_make_the_budget(page: SettingsPage, kit: Kit) -> None:
    part(page, QSpinBox, "minutes_per_day").setValue(25)
    part(page, QSpinBox, "weekday_6").setValue(0)
    part(page, QSpinBox, "weekday_5").setValue(60)
    part(page, QAbstractButton, "add_off").click()
    today = kit.desk.progress.today()
    budget = kit.desk.budget
    assert budget.minutes == 25
    assert budget.weekdays[5:] == (60, 0)
    assert budget.off == ((today, today),)
    page.open("")
    assert part(page, QSpinBox, "weekday_4").text() == "as usual"
    part(page, QAbstractButton, "remove_off").click()
    assert kit.desk.budget.off == ()


def test_two_grades_and_help_are_chosen(page: SettingsPage, kit: Kit) -> None:
    part(page, QPushButton, "segment_two").click()
    part(page, QPushButton, "segment_read").click()
    part(page, QSpinBox, "leech_lapses").setValue(5)
    part(page, QCheckBox, "bury_siblings").click()
    preferences = kit.desk.preferences
    assert preferences.text("grades") == "two"
    assert preferences.text("second_miss") == "read"
    assert preferences.whole("leech_lapses") == 5
    assert not preferences.on("bury_siblings")


def test_steps_that_cannot_be_read_are_refused_in_words(page: SettingsPage, kit: Kit) -> None:
    field = part(page, QLineEdit, "learning_steps")
    field.setText("soon")
    field.editingFinished.emit()
    assert "such as 30s" in words(part(page, QWidget, "learning_steps_fault"))
    assert kit.desk.preferences.text("learning_steps") == "1m 10m"
    field.setText("30 120m")
    field.editingFinished.emit()
    assert kit.desk.preferences.text("learning_steps") == "30m 2h"
    assert not part(page, QWidget, "learning_steps_fault").isVisible()


def test_what_training_came_to_is_told_quietly(page: SettingsPage, kit: Kit) -> None:
    result = part(page, QWidget, "training_result")
    assert "400 answers" in words(result)
    trained = Trained((0, "", 0), 0, DEFAULT_WEIGHTS, 820, 0.40, 0.376, 0.02)
    kit.desk.progress.record(EventKind.TRAINING, "memory", training_payload(trained))
    page.open("")
    assert "820 answers" in words(result)
    assert "Predicts your answers 6 % better." in words(result)
