"""`pack new|ids|schemas|build`: the commands that write something for an author."""

import argparse
from pathlib import Path

from studyapp.cli.terminal import FAULTY, FIT, UNREADABLE, Words, add, complain, counted, printable
from studyapp.model.content import Person
from studyapp.study.authoring import begin, build, missing_ids, teach_editors, write_ids


def add_words(words: Words) -> None:
    """Add the commands of this room."""
    parser = add(words, "new", "start a new pack that works and shows how parts look", _new)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--id", metavar="ORG.TOPIC", help="the pack's name for ever")
    parser.add_argument("--title", metavar="TITLE")
    parser.add_argument("--language", default="en", metavar="en")
    parser.add_argument("--author", default="Your name", metavar="NAME")
    parser = add(words, "ids", "propose an id for each item that has none", _ids)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--write", action="store_true", help="write them into the files")
    parser = add(words, "schemas", "teach editors the format, by files in the folder", _schemas)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser = add(words, "build", "write a pack as one file", _build)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("-o", dest="file", type=Path, metavar="FILE", required=True)


def _new(wanted: argparse.Namespace) -> int:
    folder: Path = wanted.folder
    name = folder.resolve().name
    begin(
        folder,
        wanted.id or f"my.{''.join(it if it.isalnum() else '-' for it in name.lower())}",
        wanted.title or name.replace("-", " ").replace("_", " ").capitalize(),
        wanted.language,
        Person(wanted.author),
    )
    print(f"{folder}: a pack that works. Change its words, then run: studyapp pack check {folder}")
    return FIT


def _ids(wanted: argparse.Namespace) -> int:
    if not (wanted.folder / "pack.yaml").is_file():
        complain(f"{wanted.folder} holds no pack.yaml; give `pack ids` the folder of a pack.")
        return UNREADABLE
    found = missing_ids(wanted.folder)
    for it in found:
        print(printable(f"{it.path}:{it.line}:{it.column}: {it.id}"))
    if not found:
        print("Every item that can be read has its id.")
        return FIT
    if not wanted.write:
        print(f"{counted(len(found), 'id')} missing; with --write they are put into the files.")
        return FAULTY
    try:
        write_ids(wanted.folder, found)
    except OSError as error:
        return _cannot_write(wanted.folder, error)
    print(f"{counted(len(found), 'id')} written.")
    return FIT


def _schemas(wanted: argparse.Namespace) -> int:
    try:
        teach_editors(wanted.folder)
    except OSError as error:
        return _cannot_write(wanted.folder, error)
    print(f"{wanted.folder / '.schemas'} and {wanted.folder / '.vscode'} are written.")
    return FIT


def _build(wanted: argparse.Namespace) -> int:
    file: Path = wanted.file
    try:
        build(wanted.folder, file)
    except OSError as error:
        return _cannot_write(file, error)
    print(f"{file}: {file.stat().st_size:,} bytes")
    return FIT


def _cannot_write(file: Path, error: OSError) -> int:
    complain(f"{file} cannot be written: {error.strerror}; choose another place.")
    return UNREADABLE
