"""`studyapp pack …`: what authors need of a pack. Each room of commands adds its own words."""

import argparse
import gc
from collections.abc import Sequence

from studyapp.cli import checking, comparing, making, reporting, translating
from studyapp.cli.terminal import FAULTY, UNREADABLE, complain
from studyapp.model.errors import StudyError


def run(arguments: Sequence[str]) -> int:
    """Run a `pack` sub-command: 0 fit to ship, 1 faults were found, 2 could not be read."""
    try:
        wanted = _parser().parse_args(arguments)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="studyapp pack",
        description="Make, check and build study packs. content/FORMAT.md tells what a pack is.",
    )
    words = parser.add_subparsers(required=True, metavar="COMMAND")
    for room in (checking, comparing, making, translating, reporting):
        room.add_words(words)
    return parser
