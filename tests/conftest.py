"""What holds for every test: no screen, one language, one time zone."""

import os

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


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", metavar="DIR", help="keep a picture of each end-to-end step")
