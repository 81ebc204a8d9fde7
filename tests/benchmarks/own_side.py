"""StudyApp's half of the start-up benchmark, in the words of `anki_side.py`.

`own_side.py make PROFILE CARDS` fills a profile, `own_side.py start PROFILE` opens the window,
prints the seconds since SPAWNED_AT at the first paint of the shell and at the first paint of a
usable Today page, and its memory, and ends.
"""

import gc
import os
import sys
import time
from datetime import datetime
from pathlib import Path

gc.disable()  # as `python -m studyapp` does before it imports anything

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def make(profile: Path, cards: int) -> None:
    from studyapp.model.memory import Rating
    from studyapp.study.desk import Desk
    from studyapp.study.folders import Folders
    from studyapp.study.settings import Preferences

    starters = profile / "starters"
    write_pack(starters / "bench", cards)
    preferences = Preferences(profile / "preferences.json")
    desk = Desk(Folders(profile, profile / "cache", starters), preferences, now, "bench")
    faults = desk.library.refresh()
    if faults:
        raise SystemExit(str(faults))
    desk.library.enrol("bench.cards")
    session = desk.review()
    for _ in range(5):
        session.rate(Rating.GOOD)
    desk.close()


def write_pack(home: Path, cards: int) -> None:
    (home / "cards").mkdir(parents=True)
    (home / "pack.yaml").write_text(
        "format: 1\nid: bench.cards\nversion: 1.0.0\ntitle: Bench\nlanguage: en\n"
        "license: CC0-1.0\nauthors: [{name: Nobody}]\n",
        encoding="utf-8",
    )
    rows = [f"c-{n},Question {n} about chips?,Answer {n}." for n in range(cards)]
    text = "\n".join(["id,front,back", *rows]) + "\n"
    (home / "cards" / "all.csv").write_text(text, encoding="utf-8")


def now() -> datetime:
    return datetime.now().astimezone()


def start(profile: Path) -> None:
    spawned = float(os.environ["SPAWNED_AT"])
    from PySide6.QtCore import QTimer

    from studyapp import app
    from studyapp.gui import start as starting
    from studyapp.gui import window

    class Watched(window.Window):
        def show(self) -> None:
            super().show()
            self.repaint()
            print(f"painted {time.time() - spawned:.3f}", flush=True)
            self.ready.connect(self.on_ready)

        def on_ready(self) -> None:
            self.repaint()
            print(f"usable {time.time() - spawned:.3f}", flush=True)
            QTimer.singleShot(2500, self.weigh)

        def weigh(self) -> None:
            from tests.benchmarks.anki_side import pss_of_family

            print(f"pss {pss_of_family():.1f}", flush=True)
            self.close()

    def bundled(name: str) -> Path:
        return profile / "starters" if name == "content" else ROOT / name

    vars(starting)["Window"] = Watched
    vars(app)["bundled"] = bundled
    raise SystemExit(app.run(["--profile", str(profile)]))


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        start(Path(sys.argv[2]))
