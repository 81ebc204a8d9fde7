"""Nothing reaches out: the main job runs where there is no network, and every call is watched.

strace sees what Qt and every program that is started ask of the system, which no guard in Python
does. Sockets of the machine itself (the doorbell of a second start) are not the network.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.torture.outcome import Order, Outcome

_ROOT: Final = Path(__file__).parents[2]
_JOB: Final = "tests/test_main_job.py"
_REACHES: Final = re.compile(r"(connect|sendto|bind|socket)\(.*?(AF_INET6?|AF_PACKET)")


def torture(order: Order) -> Outcome:
    """Do the main job `order.count` times."""
    outcome = Outcome("offline")
    log = order.folder / "calls.txt"
    job = (
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        _JOB,
    )
    strace = ("strace", "-f", "-qq", "-e", "trace=%network", "-o", str(log))
    watched = (*strace, *job) if shutil.which("strace") else job
    alone = ("unshare", "-rn") if _may_be_alone() else ()
    outcome.counts["without any network"] = int(bool(alone))
    outcome.counts["watched by strace"] = int(watched is not job)
    for _ in range(order.count):
        outcome.tries += 1
        done = subprocess.run(
            (*alone, *watched),
            cwd=_ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            outcome.fault(f"the main job failed: {done.stdout[-800:]}")
        lines = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
        outcome.counts["calls of sockets"] += len(lines)
        for line in lines:
            if _REACHES.search(line):
                outcome.counts["calls that reach out"] += 1
                outcome.fault(line[:200])
    return outcome


def _may_be_alone() -> bool:
    if shutil.which("unshare") is None:
        return False
    return (
        subprocess.run(("unshare", "-rn", "true"), capture_output=True, check=False).returncode == 0
    )
