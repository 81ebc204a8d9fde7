"""A sitting at 1,000 and at 100,000 cards with a million answers, beside Anki's own library.

    python -m tests.benchmarks.bench_memory [--folder DIR] [--cards 100000] [--anki PYTHON]

PYTHON is the interpreter of an environment that has `anki`. Both get the same cards with the same
answers, due on the same days. Medians and minima in milliseconds; a durable answer waits for the
disk, so it is shown beside one bare SQLite commit on the same disk. Bars: queue <= 150, next card
<= 5, answer <= 3, at 100,000 cards no slower than 1.5 times the same at 1,000.
"""

import argparse
import gc
import json
import sqlite3
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from tests.support.big_lives import NOON_MS, PACKS, TODAY, open_profile, profile

HERE = Path(__file__).resolve().parent
TURNS = 200
SMALL = 1_000
_ANSWERS = (
    "SELECT unit, wall_ms, json_extract(payload, '$.rating'), json_extract(payload, '$.taken_ms') "
    "FROM event WHERE kind = 'review' ORDER BY rowid"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--cards", type=int, default=100_000)
    parser.add_argument("--anki", metavar="PYTHON")
    options = parser.parse_args()
    gc.disable()  # as the app does before anything else
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        figures: dict[str, dict[str, tuple[float, float]]] = {}
        for cards in (SMALL, options.cards):
            home = profile(folder / f"cards-{cards}", cards, cards * 10)
            figures[f"{cards:,}"] = measured(home)
            if options.anki:
                figures[f"Anki {cards:,}"] = anki(
                    options.anki, home, folder / f"anki-{cards}", cards
                )
        report(figures)


def measured(home: Path) -> dict[str, tuple[float, float]]:
    found = {"commit alone": bare_commits(home)}
    found["open"] = best(lambda: open_profile(home).close(), 3)
    desk = open_profile(home)
    desk.preferences.set("new_per_day", 20)
    found["first page"] = best(lambda: desk.agenda.glance(TODAY), 5)
    found["queue"] = best(desk.timetable.today, 5)
    found["queue and first card"] = best(desk.review, 5)
    found |= sitting(desk)
    found["forecast of 30 days"] = best(desk.forecasts.coming, 2)
    desk.close()
    return found


def sitting(desk: Desk) -> dict[str, tuple[float, float]]:
    """Answer cards; the next card is worked out within the answer, and measured by itself too."""
    session = desk.review(limited=False)
    whole, busy, shown, undone = [], [], [], []
    for _ in range(TURNS):
        if session.turn is None:
            break
        key = session.turn.unit.key
        began = perf_counter()
        session._show(key)
        shown.append(perf_counter() - began)
        began, worked = perf_counter(), process_time()
        session.rate(Rating.GOOD)
        whole.append(perf_counter() - began)
        busy.append(process_time() - worked)
    for _ in range(min(50, len(whole))):
        began = perf_counter()
        session.undo()
        undone.append(perf_counter() - began)
    return {
        "next card": middle(shown),
        "answer, with the next card": middle(whole),
        "  of that the processor": middle(busy),
        "undo": middle(undone),
    }


def bare_commits(home: Path) -> tuple[float, float]:
    raw = sqlite3.connect(home / "bare.db", isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("CREATE TABLE IF NOT EXISTS line (text TEXT)")
    times = []
    for _ in range(TURNS):
        began = perf_counter()
        raw.execute("INSERT INTO line VALUES (?)", ("x" * 300,))
        times.append(perf_counter() - began)
    raw.close()
    return middle(times)


def best(work: Callable[[], object], runs: int) -> tuple[float, float]:
    times = []
    for _ in range(runs):
        began = perf_counter()
        work()
        times.append(perf_counter() - began)
    return middle(times)


def middle(seconds: list[float]) -> tuple[float, float]:
    return (1000 * median(seconds), 1000 * min(seconds)) if seconds else (0.0, 0.0)


def anki(python: str, home: Path, base: Path, cards: int) -> dict[str, tuple[float, float]]:
    base.mkdir(exist_ok=True)
    if not (base / "cards.json").exists():
        (base / "cards.json").write_text(json.dumps(written(home, cards)), encoding="utf-8")
    ran = subprocess.run(
        [python, str(HERE / "memory_side.py"), str(base)],
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        sys.exit(ran.stderr)
    rows = (line.split("\t") for line in ran.stdout.splitlines())
    return {row[0]: (float(row[1]), float(row[2])) for row in rows if len(row) == 3}


def written(home: Path, cards: int) -> list[dict[str, object]]:
    """Return each card's answers and state, for the other side."""
    raw = sqlite3.connect(f"file:{home / 'progress.db'}?mode=ro", uri=True)
    answers: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for unit, *answer in raw.execute(_ANSWERS):
        answers[unit].append((answer[0], answer[1], answer[2]))
    states = {
        unit: rest
        for unit, *rest in raw.execute(
            "SELECT unit, stability, difficulty, due_day, last_day FROM state"
        )
    }
    raw.close()
    found = []
    for n in range(cards):
        unit = f"big.pack-{n % PACKS}/c-{n}"
        stability, difficulty, due, last = states.get(unit, (0.0, 0.0, TODAY, TODAY))
        found.append(
            {
                "answers": answers.get(unit, []),
                "stability": round(stability, 4),
                "difficulty": round(difficulty, 3),
                "due_in": due - NOON_MS // 86_400_000,
                "interval": due - last,
            }
        )
    return found


def report(figures: dict[str, dict[str, tuple[float, float]]]) -> None:
    names = list(dict.fromkeys(name for found in figures.values() for name in found))
    print(f"{'ms: median (minimum)':28}" + "".join(f"{column:>22}" for column in figures))
    for name in names:
        cells = (
            f"{found[name][0]:11.2f} ({found[name][1]:8.2f})" if name in found else " " * 22
            for found in figures.values()
        )
        print(f"{name:28}" + "".join(f"{cell:>22}" for cell in cells))


if __name__ == "__main__":
    main()
