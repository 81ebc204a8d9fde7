"""What is being read aloud, for whoever looks at another page meanwhile."""

from PySide6.QtCore import QObject, Signal


class NowReading(QObject):
    """What is read: its `title`, its `page` and `place` there, and the `state`.

    The state is 'stopped', 'playing', 'paused' or 'waiting', as the voice tells it. Who shows it
    asks through `toggle_wanted`, `stop_wanted` and `step_wanted` (1 or -1 sentences); the page
    that reads answers.
    """

    changed = Signal()
    toggle_wanted = Signal()
    stop_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.page = ""
        self.place = ""
        self.state = "stopped"

    @property
    def active(self) -> bool:
        """Tell whether a lesson is being read, or is held on."""
        return bool(self.place) and self.state != "stopped"

    def tell(self, title: str, place: str, state: str, page: str = "lesson") -> None:
        """Say what is read now, and which page of the window reads it."""
        self.title, self.place, self.state, self.page = title, place, state, page
        self.changed.emit()
