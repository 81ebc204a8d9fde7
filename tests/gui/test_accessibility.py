"""WCAG 2.2 AA on every page; the last test prints the table of what was looked at."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studyapp.gui import theme
from studyapp.gui.pages.review import ReviewPage
from studyapp.gui.window import Window
from studyapp.model.content import Card, CardKind
from studyapp.model.units import UnitKind
from tests.support import access
from tests.support.desks import GOOD_PACK

pytestmark = pytest.mark.usefixtures("unheard")

LESSON = f"{GOOD_PACK}/why-accelerators"


def tour(window: Window) -> Iterator[str]:
    """Show every page in turn, filled as a learner has it, and yield its name."""
    for name, page, argument in (
        ("today", "today", ""),
        ("library", "library", ""),
        ("course", "course", GOOD_PACK),
        ("changes", "changes", GOOD_PACK),
        ("my cards", "cards", ""),
        ("lesson", "lesson", LESSON),
        ("record", "record", LESSON),
        ("quiz", "quiz", f"lesson:{LESSON}"),
        ("test set-up", "setup", f"mix:{GOOD_PACK}/"),
        ("cram", "drill", f"cram:{GOOD_PACK}/"),
        ("match", "match", f"{GOOD_PACK}/"),
        ("results", "results", GOOD_PACK),
        ("practice", "practice", ""),
        ("exams", "exams", "new"),
        ("glossary", "glossary", f"{GOOD_PACK}/gpu"),
        ("browse", "browse", "gpu"),
        ("statistics", "statistics", ""),
        ("settings", "settings", ""),
        ("restore", "restore", ""),
        ("guide", "guide", ""),
    ):
        window.go_to(page, argument)
        yield name
    yield from _review(window)


def _review(window: Window) -> Iterator[str]:
    window.go_to("review", "")
    page = window.page
    assert isinstance(page, ReviewPage)
    while page.session.turn is not None and page.session.turn.unit.kind is UnitKind.QUESTION:
        page.act("bury")
    yield "review"
    page.reveal()
    yield "answer"
    page.card.show_facts()
    page.card.show_source()
    yield "facts, source"


@pytest.fixture
def window(open_window: Callable[[], Window], qtbot: QtBot) -> Window:
    made = open_window()
    assert made.kit is not None
    desk = made.kit.desk
    desk.library.enrol(GOOD_PACK)
    desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front="Mine?", back="Yes."))
    desk.back_up()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def settle(window: Window, qtbot: QtBot) -> None:
    """Let the background work for the page, and everything take its place."""
    ended: list[bool] = []
    window.tasks.run(bool, ended.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    QApplication.processEvents()


def test_every_page_is_named_reached_seen_and_large_enough(
    window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    report, tried = access.Report(), set[str]()
    for name in tour(window):
        settle(window, qtbot)
        page = window.page
        assert page is not None
        start = QApplication.focusWidget()
        titled = window.windowTitle().endswith(" \N{EN DASH} StudyApp")
        report.look(name, "title", iter([None if titled else window.windowTitle()]))
        report.look(name, "begins", iter([None if _is_on(page, start) else f"focus on {start}"]))
        for criterion, check in access.CHECKS:
            report.look(name, criterion, check(page))
        went = access.walk(window, page.first_focus())
        report.look(name, "reached", access.reached(window, went))
        report.look(name, "order", access.order(page, went))
        report.look(name, "ring", access.rings(window, tried))
    with capsys.disabled():
        print(f"\n{report.table()}")
    assert not report.wrong(), "\n".join(report.wrong())


def _is_on(page: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (focus is page or page.isAncestorOf(focus))


def test_text_at_twice_its_size_needs_no_wider_window(
    window: Window, qtbot: QtBot, dressed: QApplication
) -> None:
    theme.apply(dressed, "light", 2.0)
    window.resize(1024, 640)
    report = access.Report()
    for name in tour(window):
        settle(window, qtbot)
        assert window.page is not None
        report.look(name, "fits", access.fits(window.page))
        report.look(name, "target", access.targets(window.page))
    assert report.wrong() == []
