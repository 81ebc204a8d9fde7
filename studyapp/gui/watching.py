"""Notices that something in a folder was saved, however an editor does it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

_SETTLED_MS: Final = 120  # an editor writes, renames and touches within this time
_LOOK_MS: Final = 2_000  # network folders tell nothing: look now and then
_MOST: Final = 3_000  # files and folders; beyond, only looking now and then is left


class FolderWatch(QObject):
    """`changed` follows once the folder is quiet again; it may come without a change.

    The system tells about files and folders; where it cannot, as on a network, the folder is looked
    at every two seconds.
    """

    changed = Signal()

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._watcher.fileChanged.connect(self._on_stirred)
        self._watcher.directoryChanged.connect(self._on_stirred)
        self._quiet.timeout.connect(self._on_quiet)
        self._looking.timeout.connect(self.changed)
        self.start()

    def start(self) -> None:
        """Watch, from now on or again."""
        self._looking.start()
        self._watch()

    def stop(self) -> None:
        """Watch no longer."""
        self._quiet.stop()
        self._looking.stop()
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)

    @Slot()
    def _on_stirred(self) -> None:
        self._quiet.start()

    @Slot()
    def _on_quiet(self) -> None:
        self._watch()  # a file that was replaced is another one, and folders may be new
        self.changed.emit()

    def _watch(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        fresh = [path for path in self._paths() if path not in watched]
        if fresh:
            self._watcher.addPaths(fresh)

    def _paths(self) -> list[str]:
        found = [str(self._root)] if self._root.is_dir() else [str(self._root.parent)]
        waiting = [self._root]
        while waiting and len(found) < _MOST:
            try:
                entries = list(waiting.pop().iterdir())
            except OSError:  # gone meanwhile
                continue
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                found.append(str(entry))
                if entry.is_dir() and not entry.is_symlink():
                    waiting.append(entry)
        return found[:_MOST]
