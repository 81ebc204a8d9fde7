"""A taste of each torture; the full counts are a command: `python tests/torture/run.py`."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.run import SHORT

RUN = Path(__file__).with_name("run.py")


@pytest.mark.skipif(sys.platform != "linux", reason="processes are killed and disks filled")
@pytest.mark.parametrize("name", SHORT)
def test_nothing_that_must_never_happen_happens(name: str) -> None:
    done = subprocess.run(
        [sys.executable, str(RUN), "--short", name],
        capture_output=True,
        timeout=300,  # a hang is a fault as well
        encoding="utf-8",
        check=False,
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert done.stdout.split()[0] == name
    assert name in {"packs", "fuzz", "schedules", "soak", "damage"} or " 0 lost" in done.stdout


def test_no_test_can_reach_the_network() -> None:
    with socket.socket() as outward, pytest.raises(AssertionError, match="reached for the network"):
        outward.connect(("127.0.0.1", 9))
