"""The program as bundled, with a stopwatch: prints the seconds from SPAWNED_AT to a usable page.

`build.py stopwatch` puts it into the bundle as a second program beside the first, which it shares
every library and module with; `tests/benchmarks/bench_bundle.py` starts it in turn with the source.
"""

import os
import sys
import time
from pathlib import Path

from studyapp.__main__ import main


def watch() -> int:
    """Start StudyApp as its own command does, and close it when the first page can be used."""
    spawned = float(os.environ["SPAWNED_AT"])
    import gc

    gc.disable()
    from PySide6.QtCore import QTimer

    from studyapp import app
    from studyapp.gui import start, window

    class Watched(window.Window):
        def show(self) -> None:
            super().show()
            self.repaint()
            self.ready.connect(self.tell)

        def tell(self) -> None:
            self.repaint()
            sys.stdout.write(f"usable {time.time() - spawned:.3f}\n")
            sys.stdout.flush()
            QTimer.singleShot(500, self.close)

    vars(start)["Window"] = Watched
    starters = Path(os.environ["STARTERS"])
    bundled = app.bundled
    vars(app)["bundled"] = lambda name: starters if name == "content" else bundled(name)
    return main()


if __name__ == "__main__":
    sys.exit(watch())
