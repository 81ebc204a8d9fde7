"""The floor: a bare Qt window in Python, painted, in the words of the other sides."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel


def main() -> None:
    spawned = float(os.environ["SPAWNED_AT"])
    app = QApplication([])
    label = QLabel("Nothing but a window")
    label.show()
    label.repaint()
    print(f"usable {time.time() - spawned:.3f}", flush=True)
    QTimer.singleShot(1500, weigh)
    app.exec()


def weigh() -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from tests.benchmarks.anki_side import pss_of_family

    print(f"pss {pss_of_family():.1f}", flush=True)
    QApplication.quit()


if __name__ == "__main__":
    main()
