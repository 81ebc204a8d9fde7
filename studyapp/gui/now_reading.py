"""What is being read aloud, for whoever looks at another page meanwhile."""

from PySide6.QtCore import QObject, Signal


class NowReading(QObject):
    """The lesson that is read: its `title`, its `place` for the lesson page, and the `state`.

    The state is 'stopped', 'playing', 'paused' or 'waiting', as the voice tells it. Who shows it
    asks through `toggle_wanted`, `stop_wanted` and `step_wanted` (1 or -1 sentences); the lesson
    page answers.
    """

    changed = Signal()
    toggle_wanted = Signal()
    stop_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.place = ""
        self.state = "stopped"

    @property
    def active(self) -> bool:
        """Tell whether a lesson is being read, or is held on."""
        return bool(self.place) and self.state != "stopped"

    def tell(self, title: str, place: str, state: str) -> None:
        """Say what is read now."""
        self.title, self.place, self.state = title, place, state
        self.changed.emit()
