"""Run every check of the project and tell how each went: python3 start.py test.

Words given to it go to pytest, and then only pytest runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
LINT_IMPORTS = (
    "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"
)
# More processes than that only wait for one another: many tests start programs of their own.
SPREAD = ["-n", "auto", "--maxprocesses", "4"]
# The same screen, language and clock on every machine.
SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONUTF8": "1",
}


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    command: tuple[str, ...]
    shown_live: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    step: Step
    ok: bool
    seconds: float
    output: str

    def line(self) -> str:
        return f"{'ok' if self.ok else 'FAILED':8}{self.step.name:28}{self.seconds:7.1f} s"


def main(words: list[str]) -> int:
    if words:
        return 0 if perform(pytest_step(words)).ok else 1
    with ThreadPoolExecutor(max_workers=2) as pool:
        outcomes = [tell(outcome) for outcome in pool.map(perform, quiet_steps(ROOT / "content"))]
    # Alone and last: its time limits are honest and its closing line is easy to find.
    outcomes.append(tell(perform(pytest_step(SPREAD))))
    failed = [outcome.step.name for outcome in outcomes if not outcome.ok]
    print(f"The gate is closed by: {', '.join(failed)}" if failed else "The gate is open.")
    return 1 if failed else 0


def quiet_steps(content: Path) -> list[Step]:
    # Without any pack the checker is shown the folder itself, and complains.
    packs = sorted(found.parent for found in content.glob("**/pack.yaml")) or [content]
    check_pack = (PYTHON, "-m", "studyapp", "pack", "check")
    return [
        Step("mypy", (PYTHON, "-m", "mypy")),
        Step("ruff format", (PYTHON, "-m", "ruff", "format", "--check", ".")),
        Step("ruff check", (PYTHON, "-m", "ruff", "check", ".")),
        Step("lint-imports", (PYTHON, "-c", LINT_IMPORTS)),
        *(Step(f"pack {folder.name}", (*check_pack, str(folder))) for folder in packs),
    ]


def pytest_step(words: list[str]) -> Step:
    return Step("pytest", (PYTHON, "-m", "pytest", *words), shown_live=True)


def perform(step: Step) -> Outcome:
    began = perf_counter()
    done = subprocess.run(
        step.command,
        cwd=ROOT,
        env=os.environ | SURROUNDINGS,
        stdin=subprocess.DEVNULL,
        stdout=None if step.shown_live else subprocess.PIPE,
        stderr=None if step.shown_live else subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return Outcome(step, done.returncode == 0, perf_counter() - began, done.stdout or "")


def tell(outcome: Outcome) -> Outcome:
    print(outcome.line(), flush=True)
    if not outcome.ok and outcome.output:
        print(outcome.output, flush=True)
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
