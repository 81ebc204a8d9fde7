"""A dressed application: the bundled fonts and icons, the light theme, text scale 1."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

for name, value in (("QT_QPA_PLATFORM", "offscreen"), ("QT_SCALE_FACTOR", "1")):
    os.environ.setdefault(name, value)

from PySide6.QtWidgets import QApplication  # noqa: E402 - after the platform is chosen

from studyapp.gui import theme  # noqa: E402 - the same

RESOURCES = Path(__file__).parents[2] / "resources"


def pytest_configure(config: pytest.Config) -> None:
    """Let windows without a screen be shown: their plugin complains about every size hint."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, whatever a test made of it before."""
    theme.install(qapp, RESOURCES)
    theme.apply(qapp, "light")
    yield qapp
    theme.apply(qapp, "light")


@pytest.fixture
def resources() -> Path:
    return RESOURCES
