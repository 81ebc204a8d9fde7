import gc
import weakref
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui.kit import Kit
from studyapp.gui.pages.review import ReviewPage
from studyapp.model.content import Card, CardKind, Mask
from studyapp.model.errors import StudyError
from studyapp.model.events import EventKind, revision_payload
from studyapp.model.memory import Rating
from studyapp.model.own_words import Field
from studyapp.model.schedule import Phase
from tests.support.clock import Clock
from tests.support.desks import (
    GOOD_PACK,
    PACK,
    basics,
    fill_disk,
    free_disk,
    take_cards,
)

pytestmark = pytest.mark.usefixtures("unheard")

Key = Qt.Key
Open = Callable[..., ReviewPage]


@pytest.fixture
def opened(kit: Kit, qtbot: QtBot) -> Open:
    def begin(*cards: Card, guard_ms: int = 0) -> ReviewPage:
        if cards:
            take_cards(kit.desk, cards)
        page = ReviewPage(kit)
        qtbot.addWidget(page)
        page.guard_ms = guard_ms
        page.resize(900, 700)
        page.show()
        page.open("")
        return page

    return begin


def press(page: ReviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page, key)


def asked(page: ReviewPage) -> str:
    turn = page.session.turn
    return turn.unit.item if turn else ""


def text(page: ReviewPage, name: str) -> str:
    part = page.findChild(QWidget, name)
    assert part is not None
    return str(part.toPlainText() if hasattr(part, "toPlainText") else part.property("text"))


def click_in(room: QWidget, name: str) -> None:
    part = room.findChild(QAbstractButton, name)
    assert part is not None
    part.click()


def click(page: ReviewPage, name: str) -> None:
    parts = [part for part in page.findChildren(QAbstractButton, name) if part.isVisible()]
    assert parts, name
    QTest.mouseClick(parts[0], Qt.MouseButton.LeftButton)


# --- asking and answering ----------------------------------------------------------------------


def test_space_shows_the_answer_and_then_gives_good(opened: Open) -> None:
    page = opened(*basics(2))
    assert text(page, "front") == "Question 1?"
    assert not page.table.card.back.isVisible()
    press(page, Key.Key_Space)
    assert text(page, "back") == "Answer 1."
    assert page.table.card.back.isVisible()
    press(page, Key.Key_Space)
    assert asked(page) == "c-2"
    assert page._kit.desk.progress.state(f"{PACK}/c-1").phase is Phase.LEARNING


@pytest.mark.parametrize(
    ("key", "phase"),
    [
        (Key.Key_1, Phase.LEARNING),
        (Key.Key_2, Phase.LEARNING),
        (Key.Key_3, Phase.LEARNING),
        (Key.Key_4, Phase.REVIEW),
    ],
)
def test_number_keys_grade(opened: Open, key: Qt.Key, phase: Phase) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_Return, key)
    state = page._kit.desk.progress.state(f"{PACK}/c-1")
    assert (state.phase, state.reps) == (phase, 1)


def test_whoever_begins_today_is_told_how_it_goes_for_three_cards(
    opened: Open, clock: Clock
) -> None:
    page = opened(*basics(6))
    advice = page.table.advice
    assert advice.isVisible()
    assert "Say the answer to yourself" in advice.text()
    press(page, Key.Key_Space)
    assert "Again, if you did not know it" in advice.text()
    press(page, Key.Key_4, Key.Key_Space, Key.Key_4, Key.Key_Space)
    assert advice.isVisible()
    press(page, Key.Key_4)
    assert not advice.isVisible()
    clock.forward(days=1)
    page.open("")
    assert not advice.isVisible(), "who was here before knows"


def test_a_number_key_shows_the_answer_first(opened: Open) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_4)
    assert page.session.revealed
    assert asked(page) == "c-1"


def test_the_mouse_does_all_that_keys_do(opened: Open) -> None:
    page = opened(*basics(3))
    click(page, "show_answer")
    click(page, "grade_4")
    assert asked(page) == "c-2"
    click(page, "bury")
    assert asked(page) == "c-3"
    click(page, "suspend")
    assert page.over.end.isVisible()
    click(page, "end_undo")
    assert asked(page) == "c-3"
    click(page, "undo")
    assert asked(page) == "c-2"


def test_each_grade_says_when_the_card_comes_back(opened: Open) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_Space)
    spans = [page.table.grades.button(rating).span for rating in Rating]
    assert spans[:3] == ["1 min", "6 min", "10 min"]
    assert spans[3].endswith("days")
    assert page.table.grades.button(Rating.EASY).accessibleName().startswith("Easy, ")


def test_intervals_can_be_left_out(opened: Open, kit: Kit) -> None:
    kit.desk.preferences.set("show_intervals", value=False)
    page = opened(*basics(1))
    press(page, Key.Key_Space)
    assert [page.table.grades.button(rating).span for rating in Rating] == [""] * 4


def test_the_line_above_says_what_is_left(opened: Open) -> None:
    page = opened(*basics(3))
    assert text(page, "counts") == "3 new"
    press(page, Key.Key_Space, Key.Key_1)
    assert text(page, "counts") == "2 new  ·  1 learning"
    assert page.table.bar.meter.accessibleDescription() == "1 of 4 done"


def test_the_course_stands_above_the_card(opened: Open) -> None:
    assert text(opened(*basics(1)), "card_place") == "Cards"


# --- keys that must not do harm ----------------------------------------------------------------


def test_a_key_pressed_twice_does_not_answer_a_card_unseen(opened: Open, qtbot: QtBot) -> None:
    page = opened(*basics(2), guard_ms=300)
    qtbot.waitUntil(lambda: page._since_card.elapsed() > 300)
    press(page, Key.Key_Space, Key.Key_Space, Key.Key_Space)
    assert asked(page) == "c-2"
    assert not page.session.revealed
    qtbot.waitUntil(lambda: page._since_card.elapsed() > 300)
    press(page, Key.Key_Space)
    assert page.session.revealed


def test_a_key_held_down_counts_once(opened: Open) -> None:
    page = opened(*basics(2))
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, none, " ", True)
    press(page, Key.Key_Space)
    QApplication.sendEvent(page, held)
    assert asked(page) == "c-1"


def test_space_on_a_button_presses_that_button(opened: Open) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_Space)
    QTest.keyClick(page.table.grades.button(Rating.EASY), Key.Key_Space)
    assert page._kit.desk.progress.state(f"{PACK}/c-1").phase is Phase.REVIEW
    assert asked(page) == "c-2"
    assert not page.session.revealed


def test_keys_with_alt_are_left_to_the_window(opened: Open) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_Space)
    QTest.keyClick(page, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert asked(page) == "c-1"


def answer_all(page: ReviewPage) -> None:
    while page.session.turn is not None:
        press(page, Key.Key_Space, Key.Key_4)


def test_an_answer_that_cannot_be_saved_leaves_the_card(opened: Open, kit: Kit) -> None:
    kit.desk.preferences.set("new_per_day", 300)
    page = opened(*basics(300))
    fill_disk(kit.desk)
    with pytest.raises(StudyError, match="disk is full"):
        answer_all(page)
    stuck = asked(page)
    assert page.session.revealed
    assert page.table.grades.isVisible()
    free_disk(kit.desk)
    press(page, Key.Key_4)
    assert asked(page) != stuck


# --- taking back and setting aside -------------------------------------------------------------


def test_u_and_control_z_take_back(opened: Open) -> None:
    page = opened(*basics(3))
    assert not page.table.bar.undo.isEnabled()
    press(page, Key.Key_Space, Key.Key_4, Key.Key_Space, Key.Key_4)
    press(page, Key.Key_U)
    assert asked(page) == "c-2"
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked(page) == "c-1"
    assert not page.table.bar.undo.isEnabled()


def test_the_keys_of_setting_aside(opened: Open) -> None:
    page = opened(*basics(3))
    QTest.keyClicks(page, "-")
    assert asked(page) == "c-2"
    QTest.keyClicks(page, "@")
    assert asked(page) == "c-3"
    assert page._kit.desk.progress.state(f"{PACK}/c-2").suspended


def until_a_leech(page: ReviewPage, clock: Clock, item: str = "c-1") -> None:
    """Learn and forget `item` until it is set aside, the last time on the page."""
    desk = page._kit.desk
    for _ in range(300):
        session = desk.review()
        while session.turn is not None:
            forgets = session.turn.unit.item == item and session.turn.state.phase is Phase.REVIEW
            if forgets and session.turn.state.lapses == 7:
                break
            session.reveal()
            session.rate(Rating.AGAIN if forgets else Rating.EASY)
        if session.turn is not None:
            break
        clock.forward(days=1)
    page.open("")
    sample(page, item)
    press(page, Key.Key_Space, Key.Key_1)
    assert page.session.leech


def test_a_card_that_will_not_stay_is_set_aside_with_a_way_back(opened: Open, clock: Clock) -> None:
    page = opened(*basics(2))
    until_a_leech(page, clock)
    assert page._kit.desk.progress.state(f"{PACK}/c-1").suspended
    way_out = page.help.way_out
    assert way_out.isVisible()
    assert way_out.question.toPlainText() == "Question 1?"
    assert "8 times" in way_out.text.text()
    assert not way_out.source.isVisible()
    click(page, "leech_undo")
    assert not page._kit.desk.progress.state(f"{PACK}/c-1").suspended
    assert not page.help.isVisible()
    assert asked(page) == "c-1"


def test_a_leech_can_be_asked_all_the_same_and_that_can_be_taken_back(
    opened: Open, clock: Clock
) -> None:
    page = opened(*basics(2))
    until_a_leech(page, clock)
    click(page, "leech_keep")
    assert not page.help.isVisible()
    assert not page._kit.desk.progress.state(f"{PACK}/c-1").suspended
    page.undo()
    assert page._kit.desk.progress.state(f"{PACK}/c-1").suspended


def test_a_leech_gets_a_memory_aid_of_the_learners_own(opened: Open, clock: Clock) -> None:
    page = opened(*basics(1))
    until_a_leech(page, clock)
    click(page, "leech_note")
    page.help.way_out.writing.field("mnemonic").setPlainText("One is won.")
    click_in(page.help.way_out.writing, "save_words")
    assert page.help.way_out.own.text() == "One is won."
    assert page._kit.desk.own_words.of(f"{PACK}/c-1").mnemonic == "One is won."
    press(page, Key.Key_Space)
    assert page.over.end.isVisible()


def test_a_leech_is_split_into_two_own_cards(opened: Open, clock: Clock) -> None:
    page = opened(*basics(1))
    until_a_leech(page, clock)
    click(page, "leech_split")
    writing = page.help.way_out.writing
    assert writing.texts["front-1"] == "Question 1?"
    for name, words in (("back-1", "This."), ("front-2", "And then?"), ("back-2", "That.")):
        writing.field(name).setPlainText(words)
    click_in(writing, "save_words")
    assert not writing.isVisible()
    made = page._kit.desk.own_cards.entries()
    assert [entry.front for entry in made] == ["Question 1?", "And then?"]
    assert page._kit.desk.progress.state(f"{PACK}/c-1").suspended


def test_a_card_set_aside_at_the_end_leads_into_its_lesson(
    opened: Open, kit: Kit, clock: Clock, qtbot: QtBot
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    sourced = next(item for item in items_with_source(page))
    until_a_leech(page, clock, sourced)
    assert page.help.way_out.source.isVisible()
    with qtbot.waitSignal(page.go) as gone:
        click_in(page.help.way_out, "open_lesson")
    assert gone.args is not None
    assert gone.args[1].startswith(f"{GOOD_PACK}/")
    page.leave()
    page.open("")
    assert page.help.way_out.isVisible()


def items_with_source(page: ReviewPage) -> list[str]:
    turn = page.session.turn
    assert turn is not None
    units = page._kit.desk.catalogue.units([turn.unit.key, *page.session._queue.ahead(200)])
    return [unit.item for unit in units.values() if unit.source]


# --- after a second failure --------------------------------------------------------------------


def miss_twice(page: ReviewPage, clock: Clock) -> str:
    """Forget a card with a source twice."""
    item = items_with_source(page)[0]
    sample(page, item)
    press(page, Key.Key_Space, Key.Key_1)
    clock.forward(minutes=2)
    sample(page, item)
    press(page, Key.Key_Space, Key.Key_1)
    return item


def test_a_card_missed_twice_shows_its_paragraph_and_is_asked_again_without_a_grade(
    opened: Open, kit: Kit, clock: Clock
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    item = miss_twice(page, clock)
    look = page.help.second_look
    assert look.isVisible()
    assert look.source.face.toPlainText()
    answers = page.session.answered
    press(page, Key.Key_Space)
    assert page.table.isVisible()
    assert page.card.turn is not None
    assert page.card.turn.unit.item == item
    press(page, Key.Key_Space)
    assert page.table.go_on.isVisible()
    assert not page.table.grades.isVisible()
    press(page, Key.Key_3)
    assert page.session.answered == answers
    assert page.card.turn is page.session.turn


def test_the_paragraph_is_read_by_itself_only_to_who_wants_it(
    opened: Open, kit: Kit, clock: Clock, qtbot: QtBot
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    kit.desk.preferences.set("second_miss", "read")
    page = opened()
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=20_000) as said:
        miss_twice(page, clock)
    assert said.args is not None
    paragraph = page.help.second_look.source.face.toPlainText()
    assert said.args[0].text.split()[0] in paragraph
    press(page, Key.Key_U)
    assert kit.speaker.state == "stopped"
    assert not page.help.isVisible()
    assert page.session.revealed is False


def test_the_second_look_can_be_left_out(opened: Open, kit: Kit, clock: Clock) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    kit.desk.preferences.set("second_miss", "off")
    page = opened()
    miss_twice(page, clock)
    assert not page.help.isVisible()


# --- flags, marks and own words ----------------------------------------------------------------


def test_control_with_a_digit_flags_and_takes_the_flag_off(opened: Open) -> None:
    page = opened(*basics(1))
    control = Qt.KeyboardModifier.ControlModifier
    press(page, Key.Key_Space)
    QTest.keyClick(page, Key.Key_3, control)
    assert text(page, "flag") == "Flag 3: Green"
    assert page.table.card.marks.isVisible()
    QTest.keyClick(page, Key.Key_3, control)
    assert not page.table.card.marks.isVisible()
    QTest.keyClick(page, Key.Key_Z, control)
    assert text(page, "flag") == "Flag 3: Green"
    assert page.session.revealed


def test_a_star_marks_and_takes_the_mark_off(opened: Open, kit: Kit) -> None:
    page = opened(*basics(1))
    QTest.keyClicks(page, "*")
    assert page.table.card.marks.mark.isVisible()
    assert kit.desk.own_words.of(f"{PACK}/c-1").tags == ("marked",)
    QTest.keyClicks(page, "*")
    assert not page.table.card.marks.isVisible()
    press(page, Key.Key_U)
    assert page.table.card.marks.mark.isVisible()


def test_e_changes_the_card_in_place_and_undo_brings_the_authors_words_back(opened: Open) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_Space, Key.Key_E)
    field = page.table.writing.field("front")
    assert page.focusWidget() is field
    field.selectAll()
    QTest.keyClicks(field, "Mine 1-2?")
    QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert text(page, "front") == "Mine 1-2?"
    assert page.session.revealed
    assert page.table.card.marks.own.isVisible()
    assert asked(page) == "c-1"
    press(page, Key.Key_U)
    assert text(page, "front") == "Question 1?"


def test_esc_leaves_writing_without_keeping_anything(opened: Open, kit: Kit) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_E)
    field = page.table.writing.field("back")
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Key.Key_Escape)
    assert not page.table.writing.isVisible()
    assert page.focusWidget() in {None, page}
    assert not kit.desk.own_words.of(f"{PACK}/c-1").edited


def test_a_card_without_words_is_refused_in_the_panel(opened: Open) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_E)
    page.table.writing.field("front").setPlainText(" ")
    click(page, "save_words")
    assert "both sides" in page.table.writing.fault.text()
    assert page.table.writing.isVisible()


def test_the_authors_words_can_be_taken_again(opened: Open, kit: Kit) -> None:
    page = opened(*basics(1))
    kit.desk.own_words.edit(f"{PACK}/c-1", Field.FRONT, "Mine?")
    page.open("")
    assert text(page, "front") == "Mine?"
    press(page, Key.Key_E)
    click(page, "give_up_words")
    assert text(page, "front") == "Question 1?"


def test_a_note_and_a_memory_aid_stand_with_the_answer(opened: Open) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_N)
    page.table.writing.field("note").setPlainText("See lesson 2.")
    page.table.writing.field("mnemonic").setPlainText("One is won.")
    click(page, "save_words")
    assert not page.table.card.own.isVisible()
    press(page, Key.Key_Space)
    assert text(page, "own_note") == "See lesson 2."
    assert text(page, "own_mnemonic") == "One is won."


def test_the_menu_names_every_deed_with_its_key(opened: Open) -> None:
    page = opened(*basics(1))
    menu = page.table.bar.menu
    menu.aboutToShow.emit()
    assert menu.actions_by_name["bury_note"].text().endswith("\t=")
    assert not menu.actions_by_name["source"].isEnabled()
    menu.actions_by_name["flag-2"].trigger()
    assert text(page, "flag") == "Flag 2: Orange"
    assert set(menu.actions_by_name) <= set(page._deeds)


def test_a_card_changed_by_its_author_says_so_and_shows_both_wordings(
    opened: Open, kit: Kit, clock: Clock
) -> None:
    page = opened(replace(basics(1)[0], rev=2))
    assert not page.table.card.marks.change.isVisible()
    press(page, Key.Key_Space, Key.Key_4)
    clock.forward(days=1)
    revised = revision_payload(3, "What was asked?", "What was answered.")
    kit.desk.progress.record(EventKind.REVISED, f"{PACK}/c-1", revised)
    take_cards(kit.desk, [replace(basics(1)[0], rev=3)])
    page.open("")
    assert page.table.card.marks.change.isVisible()
    QTest.keyClicks(page, "c")
    assert text(page, "change_old_front") == "What was asked?"
    assert not page.table.change.words["old_back"].isVisible()
    press(page, Key.Key_C, Key.Key_Space, Key.Key_C)
    assert text(page, "change_old_back") == "What was answered."
    assert text(page, "change_new_back") == "Answer 1."
    press(page, Key.Key_3)
    assert kit.desk.library.revision(f"{PACK}/c-1") is None
    assert not page.table.card.marks.change.isVisible()


def test_an_own_card_is_edited_among_the_own_cards(opened: Open, kit: Kit, qtbot: QtBot) -> None:
    made = kit.desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Mine?", back="Yes."))
    page = opened()
    assert text(page, "front") == "Mine?"
    with qtbot.waitSignal(page.go) as gone:
        press(page, Key.Key_E)
    assert gone.args == ["cards", made.id]
    kit.desk.own_cards.change(replace(made, front="Mine, changed?"))
    page.leave()
    page.open("")
    assert text(page, "front") == "Mine, changed?"


def test_equals_buries_the_whole_note(opened: Open) -> None:
    page = opened(Card(id="p", kind=CardKind.REVERSED, front="A", back="B"), *basics(1))
    QTest.keyClicks(page, "=")
    assert asked(page) == "c-1"


# --- two grades --------------------------------------------------------------------------------


def test_with_two_grades_there_are_two_buttons_and_known_is_good(opened: Open, kit: Kit) -> None:
    kit.desk.preferences.set("grades", "two")
    page = opened(*basics(2))
    press(page, Key.Key_Space)
    grades = page.table.grades
    shown = [rating for rating in Rating if grades.button(rating).isVisible()]
    assert shown == [Rating.AGAIN, Rating.GOOD]
    assert grades.button(Rating.GOOD).accessibleName() == "Known, 10 min"
    press(page, Key.Key_2)
    state = kit.desk.progress.state(f"{PACK}/c-1")
    assert (state.phase, state.step) == (Phase.LEARNING, 1)


def test_with_two_grades_a_near_answer_is_known_as_hard(opened: Open, kit: Kit) -> None:
    kit.desk.preferences.set("grades", "two")
    page = opened(typed_card(), *basics(1))
    QTest.keyClicks(page.first_focus(), "infrence")
    QTest.keyClick(page.first_focus(), Key.Key_Return)
    assert page.table.grades.button(Rating.HARD).isVisible()
    assert not page.table.grades.button(Rating.GOOD).isVisible()
    press(page, Key.Key_Space)
    history = kit.desk.card_history(f"{PACK}/t-1")
    assert [answer.rating for answer in history.answers] == [Rating.HARD]


# --- kinds of cards ----------------------------------------------------------------------------


def typed_card(number: int = 1) -> Card:
    return Card(id=f"t-{number}", kind=CardKind.TYPED, front="Using a model?", answer="inference")


def test_a_typed_answer_is_checked_with_enter_and_its_grade_suggested(opened: Open) -> None:
    page = opened(typed_card(), *basics(1))
    field = page.first_focus()
    QTest.keyClicks(field, "infrence")
    QTest.keyClick(field, Key.Key_Return)
    assert page.session.revealed
    assert asked(page) == "t-1"
    assert text(page, "verdict") == "Nearly right"
    assert "missing: e" in page.table.card.typed.difference.accessibleName()
    assert page.table.grades.suggested is Rating.HARD
    press(page, Key.Key_Space)
    assert asked(page) == "c-1"


def test_letters_and_digits_go_into_the_answer(opened: Open) -> None:
    page = opened(typed_card(), *basics(1))
    QTest.keyClicks(page.first_focus(), "u 1-@i")
    assert page.table.card.typed.field.text() == "u 1-@i"
    assert asked(page) == "t-1"
    assert not page.session.revealed


def test_nothing_typed_shows_the_answer_and_suggests_again(opened: Open) -> None:
    page = opened(typed_card())
    QTest.keyClick(page.first_focus(), Key.Key_Return)
    assert text(page, "verdict") == "Not answered"
    assert page.table.grades.suggested is Rating.AGAIN


def test_the_next_typed_card_begins_empty(opened: Open) -> None:
    page = opened(typed_card(1), typed_card(2))
    QTest.keyClicks(page.first_focus(), "inference")
    QTest.keyClick(page.first_focus(), Key.Key_Return)
    press(page, Key.Key_Space)
    assert page.table.card.typed.field.text() == ""
    assert not page.table.card.typed.verdict.isVisible()


def test_a_cloze_shows_its_gap_and_then_fills_it(opened: Open) -> None:
    cloze = Card(id="z", kind=CardKind.CLOZE, text="A {{c1::TPU}} is a {{c2::chip}}.")
    page = opened(cloze)
    assert text(page, "front") == "A […] is a chip."
    press(page, Key.Key_Space)
    assert text(page, "front") == "A TPU is a chip."
    assert not page.table.card.back.isVisible()


def test_a_picture_loses_the_mask_that_was_asked(opened: Open) -> None:
    masks = (Mask("a", (0, 0, 50, 50), "left"), Mask("b", (50, 50, 50, 50), "right"))
    card = Card(id="o", kind=CardKind.OCCLUSION, image="gone.png", alt="A map", masks=masks)
    page = opened(card)
    assert page.table.card.picture.isVisible()
    assert page.table.card.picture.accessibleName() == "A map"
    press(page, Key.Key_Space)
    assert page.table.card.picture.revealed
    assert text(page, "back") == "left"


def test_a_hint_comes_when_asked_for(opened: Open) -> None:
    plain, hinted = (
        basics(1)[0],
        Card(id="h", kind=CardKind.BASIC, front="Q", back="A", hint="Think of plates."),
    )
    page = opened(hinted, plain)
    assert not page.table.card.hint.isVisible()
    press(page, Key.Key_H)
    assert text(page, "card_hint") == "Hint: Think of plates."
    press(page, Key.Key_Space, Key.Key_4)
    assert not page.table.card.hint.isVisible()
    assert not page.table.bar.hint.isEnabled()


# --- beside the card ---------------------------------------------------------------------------


def sample(page: ReviewPage, item: str) -> None:
    while page.session.turn is not None and asked(page) != item:
        press(page, Key.Key_Space, Key.Key_4)
    assert asked(page) == item


def test_o_shows_where_a_card_comes_from_and_leads_there(
    opened: Open, kit: Kit, qtbot: QtBot
) -> None:
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    while page.session.turn is not None and page.session.turn.unit.source is None:
        press(page, Key.Key_Space, Key.Key_4)
    assert page.session.turn is not None
    press(page, Key.Key_O)
    assert page.table.source.isVisible()
    assert page.table.source.face.toPlainText()
    before = asked(page)
    with qtbot.waitSignal(page.go) as gone:
        click(page, "open_lesson")
    assert gone.args is not None
    name, place = gone.args
    assert name == "lesson"
    assert place.startswith(f"{GOOD_PACK}/why-accelerators#")
    page.leave()
    page.open("")
    assert asked(page) == before
    press(page, Key.Key_O, Key.Key_O)
    assert not page.table.source.isVisible()


def test_coming_back_from_the_lesson_keeps_what_can_be_taken_back(opened: Open) -> None:
    page = opened(*basics(3))
    press(page, Key.Key_Space, Key.Key_4)
    page._on_lesson_wanted("somewhere")
    page.leave()
    page.open("")
    press(page, Key.Key_U)
    assert asked(page) == "c-1"


def test_i_shows_what_is_known_of_the_card(opened: Open, clock: Clock) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_Space, Key.Key_4)
    clock.forward(days=40)
    page.open("")
    press(page, Key.Key_I)
    assert page.table.facts.isVisible()
    assert text(page, "fact_answers") == "1"
    assert text(page, "fact_holds").endswith("days")
    assert text(page, "fact_recall").endswith("%")
    assert text(page, "fact_due").endswith("ago")
    assert page.table.facts.curve.as_table()[1][0].endswith("Easy")
    assert "recall is expected" not in text(page, "curve_said")  # it is overdue: nothing to promise
    assert page.table.facts.answers.rowCount() == 1
    first = page.table.facts.answers.item(0, 1)
    assert first is not None
    assert first.text().strip() == "Easy"
    press(page, Key.Key_I)
    assert not page.table.facts.isVisible()


def test_the_curve_tells_its_points_in_words_and_by_keys(opened: Open, clock: Clock) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_Space, Key.Key_4)
    clock.forward(days=40)
    page.open("")
    press(page, Key.Key_I)
    curve = page.table.facts.curve
    QTest.keyClick(curve, Key.Key_Home)
    assert "Easy" in curve.chosen_text()
    QTest.keyClick(curve, Key.Key_End)
    assert curve.chosen_text().startswith("Today")
    assert "expected" in curve.accessibleDescription()


def test_r_reads_the_side_that_shows_until_the_next_card(
    opened: Open, kit: Kit, qtbot: QtBot
) -> None:
    kit.desk.preferences.set("speech_speed", 2.0)
    page = opened(*basics(2))
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=20_000) as said:
        press(page, Key.Key_Space, Key.Key_R)
    assert said.args is not None
    assert said.args[0].text == "Answer 1."
    assert kit.speaker._speed == 2.0
    press(page, Key.Key_Space)
    assert kit.speaker.state == "stopped"


def test_a_card_that_is_gone_before_the_voices_are_known_is_not_read(
    opened: Open, kit: Kit, qtbot: QtBot
) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_Space, Key.Key_R, Key.Key_Space)
    with qtbot.assertNotEmitted(kit.speaker.sentence_changed):
        last = kit.tasks.run(lambda: None, lambda _done: None)
        qtbot.waitUntil(last.done, timeout=20_000)
        QCoreApplication.sendPostedEvents(kit.tasks)
    assert kit.speaker.state == "stopped"


def test_without_a_voice_the_learner_is_told_what_to_do(
    opened: Open, kit: Kit, qtbot: QtBot
) -> None:
    page = opened(*basics(1))
    with qtbot.waitSignal(kit.speaker.sentence_changed, timeout=20_000):
        press(page, Key.Key_R)
    assert page.voice.sounding
    with qtbot.waitSignal(page.said) as told:
        kit.speaker.message.emit("No voice was found.")
    assert told.args == ["No voice was found."]
    press(page, Key.Key_Space, Key.Key_Space)
    with qtbot.assertNotEmitted(page.said):
        kit.speaker.message.emit("No voice was found.")


# --- the end -----------------------------------------------------------------------------------


def test_the_end_says_what_the_sitting_came_to_and_what_comes(
    opened: Open, clock: Clock, qtbot: QtBot
) -> None:
    page = opened(*basics(2))
    press(page, Key.Key_Space)
    clock.forward(seconds=90)
    press(page, Key.Key_4, Key.Key_Space, Key.Key_4)
    assert page.over.end.isVisible()
    assert page.over.end.figures["answers"].value.text() == "2"
    assert page.over.end.figures["remembered"].value.text() == "100 %"
    assert "days" in text(page, "end_coming")
    with qtbot.waitSignal(page.go) as gone:
        click(page, "end_action")
    assert gone.args == ["library", ""]


def test_with_nothing_due_the_page_names_the_next_step(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    assert page.over.empty.isVisible()
    assert page.over.empty.title.text() == "No cards yet"
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.first_focus(), Key.Key_Space)
    assert gone.args == ["library", ""]


def test_a_course_with_lessons_leads_back_to_reading(opened: Open, kit: Kit, qtbot: QtBot) -> None:
    kit.desk.preferences.set("new_per_day", 0)
    kit.desk.library.enrol(GOOD_PACK)
    page = opened()
    assert page.over.empty.title.text() == "Nothing is due"
    with qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.first_focus(), Key.Key_Space)
    assert gone.args == ["lesson", f"{GOOD_PACK}/why-accelerators"]


# --- the whole page ----------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_fits_a_small_window(opened: Open, dressed: QApplication, scale: float) -> None:
    from studyapp.gui import theme

    theme.apply(dressed, "light", scale)
    page = opened(typed_card(), *basics(1))
    press(page, Key.Key_Space)
    assert page.minimumSizeHint().width() <= 656
    assert page.minimumSizeHint().height() <= 480


def test_grades_are_high_enough_to_hit(opened: Open) -> None:
    page = opened(*basics(1))
    press(page, Key.Key_Space)
    assert all(page.table.grades.button(rating).height() >= 44 for rating in Rating)


def test_every_button_has_a_name(opened: Open) -> None:
    page = opened(*basics(1))
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button.objectName()


def test_the_page_is_freed_when_it_is_closed(kit: Kit, qtbot: QtBot) -> None:
    take_cards(kit.desk, [typed_card(), *basics(3)])
    page = ReviewPage(kit)
    page.guard_ms = 0
    page.show()
    page.open("")
    press(page, Key.Key_Space, Key.Key_4, Key.Key_Space, Key.Key_4, Key.Key_U, Key.Key_I)
    kept = weakref.ref(page)
    page.close()
    page.deleteLater()
    del page
    qtbot.waitUntil(lambda: _gone(kept))


def _gone(kept: "weakref.ref[ReviewPage]") -> bool:
    gc.collect()
    return kept() is None
