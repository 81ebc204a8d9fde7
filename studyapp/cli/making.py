"""`pack build` and `pack podcast`: the commands that write something from a pack."""

import argparse
from pathlib import Path

from studyapp.cli.terminal import FIT, UNREADABLE, Words, add, complain
from studyapp.study.authoring import build


def add_words(words: Words) -> None:
    """Add the commands of this room."""
    parser = add(words, "build", "write a pack as one file", _build)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("-o", dest="file", type=Path, metavar="FILE", required=True)
    parser = add(words, "podcast", "record the conversations of a lesson", _record)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("lesson", metavar="LESSON")
    parser.add_argument("-o", dest="file", type=Path, metavar="FILE.wav", required=True)


def _build(wanted: argparse.Namespace) -> int:
    file: Path = wanted.file
    try:
        build(wanted.folder, file)
    except OSError as error:
        return _cannot_write(file, error)
    print(f"{file}: {file.stat().st_size:,} bytes")
    return FIT


def _record(wanted: argparse.Namespace) -> int:
    from studyapp.study.recording import record_podcast

    try:
        seconds = record_podcast(wanted.folder, wanted.lesson, wanted.file)
    except OSError as error:
        return _cannot_write(wanted.file, error)
    print(f"{wanted.file}: {seconds / 60:.1f} minutes")
    return FIT


def _cannot_write(file: Path, error: OSError) -> int:
    complain(f"{file} cannot be written: {error.strerror}; choose another place.")
    return UNREADABLE
