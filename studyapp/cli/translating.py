"""`pack i18n status|stamp`: how far translations are, and what they were made from."""

import argparse
from pathlib import Path

from studyapp.cli.terminal import FIT, UNREADABLE, Words, add, complain, counted, printable
from studyapp.study.authoring import stamp_translation, translation_states


def add_words(words: Words) -> None:
    """Add the commands of this room."""
    parser = words.add_parser("i18n", help="tell how far translations are, and stamp them")
    inner = parser.add_subparsers(required=True, metavar="COMMAND")
    parser = add(inner, "status", "list what is missing and what is out of date", _status)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser = add(inner, "stamp", "note that a translation is up to date now", _stamp)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("language", metavar="LANGUAGE")
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these items")


def summary_lines(folder: Path) -> list[str]:
    """Return a line for each translation of the pack in `folder`."""
    return [
        f"{it.language}: {len(it.translated)} of {len(it.translated) + len(it.missing)} items "
        f"translated, {len(it.stale)} out of date"
        for it in translation_states(folder)
    ]


def _status(wanted: argparse.Namespace) -> int:
    if not (wanted.folder / "pack.yaml").is_file():
        complain(f"{wanted.folder} holds no pack.yaml; give `pack i18n` the folder of a pack.")
        return UNREADABLE
    states = translation_states(wanted.folder)
    for line, state in zip(summary_lines(wanted.folder), states, strict=True):
        print(line)
        for what, ids in (("missing", state.missing), ("out of date", state.stale)):
            for name in ids:
                print(printable(f"    {what}: {name}"))
    if not states:
        print("The pack has no translations; they lie under i18n/, a folder for each language.")
    return FIT


def _stamp(wanted: argparse.Namespace) -> int:
    done = stamp_translation(wanted.folder, wanted.language, wanted.ids)
    print(f"{wanted.language}: {counted(len(done), 'item')} stamped as up to date")
    return FIT
