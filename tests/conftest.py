"""What holds for every test: no screen, one language, one time zone, and no network."""

import gc
import os
import socket
import sys
from typing import Any

import pytest
from hypothesis import settings

for name, value in (
    ("QT_QPA_PLATFORM", "offscreen"),
    ("QT_SCALE_FACTOR", "1"),
    ("LC_ALL", "C.UTF-8"),
    ("TZ", "UTC"),
):
    os.environ.setdefault(name, value)

# No test is timed: a machine may be busy with other things.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def only_the_systems_voices(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the system's voices speak: the natural ones are installed on some machines only."""
    if "natural" not in request.keywords:
        monkeypatch.setattr("studyapp.speech.engines.find_spec", _nothing)


def _nothing(_name: str) -> None:
    return None


def _stay_inside(event: str, given: tuple[Any, ...]) -> None:
    """Let no test reach the network: the app never does, and neither does what tries it."""
    outward = event == "socket.connect" and given[0].family != getattr(socket, "AF_UNIX", None)
    if outward or event == "socket.getaddrinfo":
        message = f"something reached for the network: {event} {given[1:]!r}"
        raise AssertionError(message)


sys.addaudithook(_stay_inside)


def pytest_collection_finish() -> None:
    """Spare the collector what stays until the end: modules and the tests themselves."""
    gc.collect()
    gc.freeze()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", metavar="DIR", help="keep a picture of each end-to-end step")
