"""`studyapp speak`: record a course, a lesson or its conversations as sound files."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from studyapp.cli.terminal import FAULTY, FIT, UNREADABLE, complain, counted, printable
from studyapp.model.depth import Depth
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders

FORMATS: Final = ("wav", "m4b", "mp3", "opus")


def run(arguments: Sequence[str], folders: Folders) -> int:
    """Record what the arguments ask for: 0 done, 1 it cannot be, 2 not understood."""
    try:
        wanted = _parser().parse_args(arguments)
    except SystemExit as end:  # argparse has told how it is used
        return FIT if end.code == 0 else UNREADABLE
    try:
        return _speak(wanted, folders)
    except StudyError as error:
        complain(error)
        return FAULTY
    except OSError as error:
        complain(f"{wanted.out} cannot be written: {error.strerror}; choose another place.")
        return UNREADABLE
    except KeyboardInterrupt:
        complain("Stopped. Run the same command again to go on where it was.")
        return FAULTY


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="studyapp speak",
        description="Record a course as sound files, one for each chapter and conversation.",
    )
    parser.add_argument("pack", metavar="PACK", help="an installed id, a folder or a .studypack")
    parser.add_argument("lesson", metavar="LESSON", nargs="?", help="one lesson; all without it")
    parser.add_argument("--out", type=Path, metavar="DIR", required=True)
    parser.add_argument("--format", choices=FORMATS, default="m4b")
    parser.add_argument("--marks", action="store_true", help="write when each word sounds beside")
    parser.add_argument(
        "--together", action="store_true", help="write one file, a chapter mark for each part"
    )
    parser.add_argument(
        "--conversations", action="store_true", help="only the conversations, as a podcast"
    )
    parser.add_argument("--depth", choices=list(Depth), default=Depth.DETAILED)
    parser.add_argument("--voice", metavar="ID", default="", help="the voice that narrates")
    return parser


def _speak(wanted: argparse.Namespace, folders: Folders) -> int:
    from studyapp.study.recording.session import Wanted, pack_folder, record

    choice = Wanted(
        out=wanted.out,
        lessons=(wanted.lesson,) if wanted.lesson else (),
        conversations_only=wanted.conversations,
        depth=Depth(wanted.depth),
        kind=wanted.format,
        together=wanted.together,
        with_marks=wanted.marks,
        wish=wanted.voice,
    )
    with pack_folder(wanted.pack, folders) as folder:
        made = record(folder, choice, folders, _Progress().tell)
    _Progress.clear()
    for one in made:
        minutes, seconds = divmod(round(one.ms / 1000), 60)
        notes = [f"{minutes}:{seconds:02}", counted(len(one.chapters), "chapter")]
        notes += ["was there already"] if one.kept else []
        notes += [f"{one.skipped} sentences could not be spoken"] if one.skipped else []
        print(f"{one.file}: {', '.join(notes)}")
    return FIT


class _Progress:
    """A line on the terminal that says how far it is; nothing where the output is a file."""

    def __init__(self) -> None:
        self._percent = -1

    def tell(self, share: float, what: str) -> None:
        """Show the share, 0 to 1, and what is being recorded."""
        percent = int(100 * share)
        if percent != self._percent and sys.stderr.isatty():
            self._percent = percent
            sys.stderr.write(f"\r\x1b[K{percent:3} %  {printable(what)[:60]}")
            sys.stderr.flush()

    @staticmethod
    def clear() -> None:
        """Take the line away."""
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")
