"""A copy of both databases in memory, for as long as the disk takes nothing.

The sitting goes on there. What happened meanwhile is brought home in one transaction as soon as
the disk takes something again; whoever closes the app before that loses it, and is told so.
"""

import contextlib
import sqlite3
from time import monotonic

from studyapp.store import schema
from studyapp.store.files import Files

_PAUSE_S = 3.0


class Refuge:
    """What `disk` holds now, in a connection of its own; raises sqlite3.Error if unreadable."""

    def __init__(self, disk: sqlite3.Connection) -> None:
        catalogue = f"file:studyapp-{id(self)}?mode=memory&cache=shared"
        self.raw = sqlite3.connect(
            "file::memory:", uri=True, check_same_thread=False, isolation_level=None
        )
        disk.backup(self.raw)
        self.raw.execute(f"ATTACH ? AS {schema.CATALOGUE}", (catalogue,))
        with contextlib.closing(sqlite3.connect(catalogue, uri=True)) as beside:
            disk.backup(beside, name=schema.CATALOGUE)
        (self._last,) = self.raw.execute("SELECT coalesce(max(rowid), 0) FROM event").fetchone()
        self._next_try = monotonic() + _PAUSE_S

    @property
    def may_try(self) -> bool:
        """Tell whether it is time to try the disk again."""
        return monotonic() >= self._next_try

    def bring_home(self, files: Files) -> bool:
        """Write what is new to `progress.db`, wholly or not at all; tell whether it is there."""
        self._next_try = monotonic() + _PAUSE_S
        try:
            self.raw.execute("ATTACH ? AS home", (str(files.progress),))
        except sqlite3.Error:
            return False
        try:
            self._write()
        except sqlite3.Error:
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
            return False
        finally:
            self.raw.execute("DETACH home")
        return True

    def _write(self) -> None:
        self.raw.execute("PRAGMA home.locking_mode=EXCLUSIVE")
        self.raw.execute("PRAGMA home.synchronous=FULL")
        self.raw.execute("PRAGMA fullfsync=ON")
        self.raw.execute("BEGIN IMMEDIATE")
        self.raw.execute(
            "INSERT OR IGNORE INTO home.event SELECT * FROM main.event WHERE rowid > ?",
            (self._last,),
        )
        for name in schema.progress_tables.tables:
            if name != schema.event.name:
                self.raw.execute(f'DELETE FROM home."{name}"')  # noqa: S608 - the name is ours
                self.raw.execute(f'INSERT INTO home."{name}" SELECT * FROM main."{name}"')  # noqa: S608
        self.raw.execute("COMMIT")
