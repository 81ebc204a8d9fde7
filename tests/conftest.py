"""What holds for every test: no screen, one language, one time zone."""

import os

import pytest

for name, value in (
    ("QT_QPA_PLATFORM", "offscreen"),
    ("QT_SCALE_FACTOR", "1"),
    ("LC_ALL", "C.UTF-8"),
    ("TZ", "UTC"),
):
    os.environ.setdefault(name, value)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", metavar="DIR", help="keep a picture of each end-to-end step")
