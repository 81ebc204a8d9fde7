"""`studyapp pack …`: what authors need of a pack. Each room of commands adds its own words."""

import argparse
from collections.abc import Sequence

from studyapp.cli import checking, comparing, making, translating
from studyapp.cli.terminal import FAULTY, UNREADABLE, complain
from studyapp.model.errors import StudyError


def run(arguments: Sequence[str]) -> int:
    """Run a `pack` sub-command: 0 fit to ship, 1 faults were found, 2 could not be read."""
    try:
        wanted = _parser().parse_args(arguments)
    except SystemExit as end:  # argparse has told how it is used
        return 0 if end.code == 0 else UNREADABLE
    try:
        return int(wanted.do(wanted))
    except StudyError as error:
        complain(error)
        return FAULTY


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="studyapp pack",
        description="Make, check and build study packs. content/FORMAT.md tells what a pack is.",
    )
    words = parser.add_subparsers(required=True, metavar="COMMAND")
    for room in (checking, comparing, making, translating):
        room.add_words(words)
    return parser
