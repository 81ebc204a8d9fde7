"""Start to a usable first page and memory with 10,000 cards, beside bare Qt and Anki.

    python tests/benchmarks/bench_start.py [--runs 7] [--anki PYTHON]

PYTHON is the interpreter of an environment that has `anki` and `aqt`. The programs take turns, so
that a noisy machine disturbs all alike; quote medians and ratios, not single times.

What "usable" means. StudyApp: the Today page with its numbers is painted and its buttons work.
Anki: its deck list is loaded in its web view and scripts run. Bare Qt: a label is painted.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CARDS = 10_000
SIDES = {"studyapp": "own_side.py", "anki": "anki_side.py", "bare Qt": "bare_qt_side.py"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--anki", metavar="PYTHON")
    options = parser.parse_args()
    pythons = {"studyapp": sys.executable, "bare Qt": sys.executable}
    if options.anki:
        pythons["anki"] = options.anki
    with tempfile.TemporaryDirectory() as folder:
        for side, python in pythons.items():
            prepare(side, python, Path(folder) / side)
        figures: dict[str, list[dict[str, float]]] = {side: [] for side in pythons}
        for number in range(options.runs + 1):
            for side, python in pythons.items():
                figure = measure(side, python, Path(folder) / side)
                if number:  # the first round warms up
                    figures[side].append(figure)
    report(figures)


def prepare(side: str, python: str, home: Path) -> None:
    if side != "bare Qt":
        home.mkdir()
        command = [python, str(HERE / SIDES[side]), "make", str(home), str(CARDS)]
        subprocess.run(command, check=True, env=environment(), stdout=subprocess.DEVNULL)


def measure(side: str, python: str, home: Path) -> dict[str, float]:
    command = [python, str(HERE / SIDES[side]), "start", str(home)]
    spawned = {"SPAWNED_AT": f"{time.time():.6f}"}
    ran = subprocess.run(
        command,
        env=environment() | spawned,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    lines = (line.split() for line in ran.stdout.splitlines())
    found = {
        words[0]: float(words[1])
        for words in lines
        if len(words) == 2 and words[0] in {"painted", "usable", "pss"}
    }
    if "usable" not in found:
        raise SystemExit(f"{side} did not start:\n{ran.stdout}\n{ran.stderr}")
    return found


def environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}


def report(figures: dict[str, list[dict[str, float]]]) -> None:
    print(f"{'':10} {'usable, s (min median max)':>30} {'memory, MB PSS':>16}")
    for side, runs in figures.items():
        usable = sorted(run["usable"] for run in runs)
        memory = statistics.median(run["pss"] for run in runs)
        middle = statistics.median(usable)
        print(f"{side:10} {usable[0]:12.3f} {middle:8.3f} {usable[-1]:8.3f} {memory:16.1f}")
    if "anki" in figures:
        for name in ("usable", "pss"):
            ratios = [
                own[name] / other[name]
                for own, other in zip(figures["studyapp"], figures["anki"], strict=True)
            ]
            print(f"{name}: StudyApp / Anki, run by run, median {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
