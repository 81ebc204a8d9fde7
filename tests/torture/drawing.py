"""Draws what a pack holds, as the window does, without a screen."""

from pathlib import Path
from time import process_time

from PySide6.QtCore import QCoreApplication, QEvent

from studyapp.gui import theme
from studyapp.gui.directory import entry
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.start import application
from studyapp.gui.tasks import Tasks
from studyapp.study.desk import Desk
from studyapp.study.settings import Preferences

_RESOURCES = Path(__file__).parents[2] / "resources"
_CARDS = 5


class Drawing:
    """One application for many packs."""

    def __init__(self) -> None:
        self.app = application(_RESOURCES, Preferences(Path("/nonexistent/preferences.json")))
        theme.apply(self.app, "light")
        self._tasks = Tasks()

    def draw(self, desk: Desk, pack: str) -> tuple[int, float]:
        """Draw every lesson, some cards, the glossary and a quiz; return how many and the slowest.

        Seconds of work, so that a busy machine is no hang; what a page raises travels up.
        """
        kit = Kit.of(desk, self._tasks)
        desk.library.enrol(pack)
        times = []
        course = desk.library.course(pack)
        lessons = course.lessons if course is not None else ()
        for lesson in lessons:
            for depth in ("standard", "detailed"):
                desk.progress.set_place(lesson.entry.key, "", 0, depth, 0.0)
                times.append(self._open(kit, "lesson", lesson.entry.key))
        asked = [it for it in lessons if desk.catalogue.questions(pack, it.entry.id)]
        times += [self._open(kit, "quiz", f"lesson:{it.entry.key}") for it in asked[:2]]
        times += [self._open(kit, name, "") for name in ("review", "glossary", "library")]
        times.append(self._open(kit, "course", pack))
        if "speaker" in kit.__dict__:
            kit.speaker.close()
        return len(times), max(times)

    def close(self) -> None:
        """End the background work."""
        self._tasks.close()

    def _open(self, kit: Kit, name: str, argument: str) -> float:
        began = process_time()
        page: Page = entry(name).factory()(kit)
        page.resize(972, 780)
        page.open(argument)
        page.show()
        QCoreApplication.processEvents()
        page.grab()
        page.leave()
        took = process_time() - began
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return took
