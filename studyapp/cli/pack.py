"""`studyapp pack …`: what authors need of a pack. Each room of commands adds its own words."""

import argparse
import gc
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from studyapp.cli import checking, comparing, making, reporting, translating
from studyapp.cli.terminal import FAULTY, UNREADABLE, add, complain
from studyapp.model.errors import StudyError

Preview: TypeAlias = Callable[[Path], int]


def run(arguments: Sequence[str], preview: Preview | None = None) -> int:
    """Run a `pack` sub-command: 0 fit to ship, 1 faults were found, 2 could not be read.

    `preview` opens the window on a folder; commands know nothing of windows themselves.
    """
    try:
        wanted = _parser(preview).parse_args(arguments)
    except SystemExit as end:  # argparse has told how it is used
        return 0 if end.code == 0 else UNREADABLE
    # A pack is a large tree without circles: to look for some takes a quarter of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return int(wanted.do(wanted))
    except StudyError as error:
        complain(error)
        return FAULTY
    finally:
        if collecting:
            gc.enable()


def _parser(preview: Preview | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="studyapp pack",
        description="Make, check and build study packs. content/FORMAT.md tells what a pack is.",
    )
    words = parser.add_subparsers(required=True, metavar="COMMAND")
    for room in (checking, comparing, making, translating, reporting):
        room.add_words(words)
    if preview is not None:
        shown = add(
            words,
            "preview",
            "show a folder as learners see it, anew after each save",
            partial(_preview, preview),
        )
        shown.add_argument("folder", type=Path, metavar="FOLDER")
    return parser


def _preview(preview: Preview, wanted: argparse.Namespace) -> int:
    folder: Path = wanted.folder
    if not folder.is_dir():
        complain(f"{folder} is no folder; give `pack preview` the folder of a course.")
        return UNREADABLE
    return preview(folder)
