"""How big the bundle is, and how its start compares with the start from source.

    python packaging/build.py stopwatch
    python tests/benchmarks/bench_bundle.py [--runs 9]

Both start with the same 10,000 cards and tell the seconds from the start of their process until the
first page can be used, as `bench_start.py` does. They take turns; quote the ratio.
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
BUNDLE = HERE.parents[1] / "build" / "bundle" / "studyapp"
SOURCE = [sys.executable, str(HERE / "own_side.py")]
CARDS = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        home.mkdir()
        subprocess.run([*SOURCE, "make", str(home), str(CARDS)], check=True, env=surroundings(home))
        sides = {
            "source": [*SOURCE, "start", str(home)],
            "bundle": [str(BUNDLE / "stopwatch"), "--profile", str(home)],
        }
        figures: dict[str, list[float]] = {side: [] for side in sides}
        for number in range(runs + 1):
            for side, command in sides.items():
                seconds = usable(command, home)
                if number:  # the first round warms up
                    figures[side].append(seconds)
    report(figures)


def usable(command: list[str], home: Path) -> float:
    spawned = {"SPAWNED_AT": f"{time.time():.6f}"}
    ran = subprocess.run(
        command, env=surroundings(home) | spawned, capture_output=True, text=True, check=False
    )
    for line in ran.stdout.splitlines():
        if line.startswith("usable "):
            return float(line.split()[1])
    raise SystemExit(f"{command[0]} did not start:\n{ran.stdout}\n{ran.stderr}")


def surroundings(home: Path) -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "STARTERS": str(home / "starters")}


def report(figures: dict[str, list[float]]) -> None:
    for side, seconds in figures.items():
        middle = statistics.median(seconds)
        print(f"{side}: usable after {min(seconds):.3f} {middle:.3f} {max(seconds):.3f} s")
    pairs = zip(figures["bundle"], figures["source"], strict=True)
    ratios = sorted(bundle / source for bundle, source in pairs)
    print(f"bundle / source, run by run: median {statistics.median(ratios):.2f}")
    watch = (BUNDLE / "stopwatch").stat().st_size  # no part of what people get
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*") if not file.is_dir())
    print(f"bundle: {(size - watch) / 1e6:.1f} MB unpacked")


if __name__ == "__main__":
    main()
