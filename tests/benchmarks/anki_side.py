"""Anki's half of the benchmarks; runs in an environment of its own that has `anki` and `aqt`.

`anki_side.py make BASE CARDS` builds a collection, `anki_side.py start BASE` opens the deck list,
prints the seconds since SPAWNED_AT and, on a line of its own, its memory, and ends.
"""

import os
import sys
import time
from pathlib import Path
from typing import Any


def make(base: str, cards: int) -> None:
    from anki.collection import Collection
    from aqt.profiles import ProfileManager

    Path(base).mkdir(parents=True, exist_ok=True)
    pm = ProfileManager(Path(base))
    pm.setupMeta()
    pm.meta["firstRun"] = False
    pm.meta["defaultLang"] = "en_US"
    pm.meta["updates"] = False
    pm.create("Bench")
    pm.db.commit()
    pm.load("Bench")
    pm.save()
    (Path(base) / "Bench").mkdir(exist_ok=True)
    collection = Collection(str(Path(base) / "Bench" / "collection.anki2"))
    model = collection.models.by_name("Basic")
    deck = collection.decks.id("Bench")
    from anki.collection import AddNoteRequest

    requests = []
    for number in range(cards):
        note = collection.new_note(model)
        note["Front"], note["Back"] = f"Question {number} about chips?", f"Answer {number}."
        requests.append(AddNoteRequest(note=note, deck_id=deck))
    collection.add_notes(requests)
    collection.close()


def start(base: str) -> None:
    sys.argv = ["anki", "-b", base, "-p", "Bench", "-l", "en"]
    import aqt
    from aqt import gui_hooks
    from aqt.qt import QTimer

    spawned = float(os.environ["SPAWNED_AT"])

    def rendered(browser: Any) -> None:
        print(f"rendered {time.time() - spawned:.3f}", flush=True)
        # The hook comes when the page is handed to the web view; it is there once scripts run.
        browser.web.evalWithCallback("document.body.innerText.length", shown)

    def shown(_length: object) -> None:
        print(f"usable {time.time() - spawned:.3f}", flush=True)
        QTimer.singleShot(2500, weigh)

    def weigh() -> None:
        print(f"pss {pss_of_family():.1f}", flush=True)
        os._exit(0)

    gui_hooks.deck_browser_did_render.append(rendered)
    aqt.run()


def pss_of_family() -> float:
    """Return the proportional memory of this process and its children in MB."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents[int(entry.name)] = int(fields[1])
            except OSError:
                continue
    family = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    total = 0
    for pid in family:
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(
            int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")
        )
    return total / 1024


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], int(sys.argv[3]))
    else:
        start(sys.argv[2])
