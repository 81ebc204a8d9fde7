"""Where the guide and the guide for authors lie."""

from pathlib import Path

from studyapp.gui import theme
from studyapp.study.guide import Guide


def installed_guide() -> Guide:
    """Return the guide that came with the app; the folder of courses lies beside its resources."""
    resources = theme.active().resources or Path()
    return Guide(resources / "guide", resources.parent / "content" / "FORMAT.md")
