"""How quickly and with how little memory each pack that means harm is refused.

Run it with `python -m tests.benchmarks.bench_hostile`. Each is checked by the command itself, in a
process of its own; the figures are what the check adds to a process that has everything imported.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.support.hostile_packs import HOSTILE

CHECK = """
import resource, sys, time
from pathlib import Path
from studyapp.packs import advice, archive, checker
from studyapp.cli.pack import run

def peak():
    # The peak that the system reports for a child includes its parent's: ask the kernel itself.
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

before = peak()
began, worked = time.perf_counter(), time.process_time()
status = run(["check", sys.argv[1]])
took, busy = time.perf_counter() - began, time.process_time() - worked
growth = peak() - before
print(f"{status} {took:.3f} {busy:.3f} {growth / 1024:.1f}", file=sys.stderr)
"""


def main() -> int:
    worst_time = worst_memory = 0.0
    bad = 0
    for name, write in HOSTILE.items():
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "in" / "pack"
            root.mkdir(parents=True)
            write(root)
            file = root.with_suffix(".studypack")
            target = file if file.exists() else root
            before = everything(Path(folder))
            (Path(folder) / "tmp").mkdir()
            status, took, busy, memory, said = check(target, Path(folder) / "tmp")
            (Path(folder) / "tmp").rmdir()  # fails if anything was left behind
            clean = everything(Path(folder)) == before
        worst_time, worst_memory = max(worst_time, busy), max(worst_memory, memory)
        good = status in {1, 2} and clean
        bad += not good
        print(
            f"{'ok' if good else 'BAD':4}{name:38}{took:6.2f} s ({busy:5.2f} s of a core)"
            f"{memory:7.1f} MB  {said[:90]}"
        )
    print(
        f"{len(HOSTILE)} packs, {bad} not refused; worst: {worst_time:.2f} s, {worst_memory:.0f} MB"
    )
    return 1 if bad else 0


def check(target: Path, scratch: Path) -> tuple[int, float, float, float, str]:
    """Return the exit status, the seconds, the MB and the first line of a check."""
    began = perf_counter()
    try:
        done = _run(target, scratch)
    except subprocess.TimeoutExpired:
        return -1, perf_counter() - began, perf_counter() - began, 0.0, "it did not end"
    figures = done.stderr.strip().rpartition("\n")[2].split()
    if len(figures) != 4:
        return done.returncode, perf_counter() - began, 0.0, 0.0, done.stderr[-300:]
    status, took, busy, memory = figures
    first = done.stdout.partition("\n")[0]
    return int(status), float(took), float(busy), float(memory), first


def _run(target: Path, scratch: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CHECK, str(target)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"TMPDIR": str(scratch)},
    )


def everything(folder: Path) -> list[str]:
    """Return the names of all files below `folder`."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


if __name__ == "__main__":
    sys.exit(main())
