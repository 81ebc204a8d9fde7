"""StudyApp's half of the start-up benchmark, in the words of `anki_side.py`.

`own_side.py make PROFILE CARDS` fills a profile, `own_side.py start PROFILE` opens the window,
prints the seconds since SPAWNED_AT at the first paint of the shell and at the first paint of a
usable Today page, and its memory, and ends.
"""

import os
import sys
import time
from datetime import datetime
from pathlib import Path


def make(profile: Path, cards: int) -> None:
    from studyapp.model.content import Card, CardKind, Pack, Person
    from studyapp.model.memory import Rating
    from studyapp.study.desk import Desk
    from studyapp.study.folders import Folders
    from studyapp.study.settings import Preferences

    preferences = Preferences(profile / "preferences.json")
    folders = Folders(profile, profile / "cache", profile / "starters")
    home = profile / "starters" / "bench"
    (home / "cards").mkdir(parents=True)
    (home / "pack.yaml").write_text(
        "format: 1\nid: bench.cards\nversion: 1.0.0\ntitle: Bench\nlanguage: en\n"
        "license: CC0-1.0\nauthors: [{name: Nobody}]\n"
    )
    rows = [f"c-{n},Question {n} about chips?,Answer {n}." for n in range(cards)]
    (home / "cards" / "all.csv").write_text("\n".join(["id,front,back", *rows]) + "\n")
    desk = Desk(folders, preferences, now, "bench")
    faults = desk.library.refresh()
    assert not faults, faults
    desk.library.enrol("bench.cards")
    session = desk.review()
    for _ in range(5):
        session.rate(Rating.GOOD)
    desk.close()
    assert Pack, (Card, CardKind, Person)


def now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - a program of its own


def start(profile: Path) -> None:
    spawned = float(os.environ["SPAWNED_AT"])
    from PySide6.QtCore import QTimer

    from studyapp import app
    from studyapp.gui import start as starting
    from studyapp.gui.window import Window
    from studyapp.study.folders import Folders

    app.bundled = lambda name: profile / "starters" if name == "content" else bundled(name)

    class Watched(Window):
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
            from anki_side import pss_of_family

            print(f"pss {pss_of_family():.1f}", flush=True)
            self.close()

    starting.Window = Watched
    assert Folders
    app.run(["--profile", str(profile)])


def bundled(name: str) -> Path:
    return Path(__file__).resolve().parents[2] / name


if __name__ == "__main__":
    {"make": lambda: make(Path(sys.argv[2]), int(sys.argv[3])), "start": lambda: start(Path(sys.argv[2]))}[sys.argv[1]]()
