"""The guide that came with the app, in the words of the window."""

import json
import re
from functools import cache, partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from studyapp.gui import theme
from studyapp.gui.keys.strokes import retold
from studyapp.study.guide import Guide

_FILLED_IN: Final = re.compile(r"[:\s]*%.*")


def installed_guide() -> Guide:
    """Return the guide; the folder of courses lies beside the resources."""
    resources = theme.active().resources or Path()
    folder = resources / "guide"
    authors = resources.parent / "content" / "FORMAT.md"
    return Guide(folder, authors, partial(_on_screen, folder / "names.json"), retold)


def _on_screen(file: Path, name: str) -> str:
    """Return what the window says where it says `name` in English; `file` tells where that is."""
    context, source = _names(file).get(name, ("", ""))
    if not source:
        return name
    told = QCoreApplication.translate(context, source, "", 1)  # the number itself is left out
    return _FILLED_IN.sub("", told.replace("&", "").partition("\t")[0])


@cache
def _names(file: Path) -> dict[str, tuple[str, str]]:
    return {
        name: (where[0], where[1]) for name, where in json.loads(file.read_text("utf-8")).items()
    }
