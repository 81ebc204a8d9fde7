"""Opens a file at a line in the editor that the author named."""

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess

from studyapp.model.errors import StudyError

# What starts each editor at a line; the first one that is on this computer is offered.
KNOWN: Final = (
    ("VS Code", "code --goto {file}:{line}:{column}"),
    ("VSCodium", "codium --goto {file}:{line}:{column}"),
    ("Sublime Text", "subl {file}:{line}:{column}"),
    ("Zed", "zed {file}:{line}:{column}"),
    ("Kate", "kate --line {line} --column {column} {file}"),
    ("GNOME Text Editor", "gnome-text-editor {file}"),
    ("gedit", "gedit +{line}:{column} {file}"),
    ("Emacs", "emacsclient --no-wait +{line}:{column} {file}"),
    ("Notepad++", "notepad++ -n{line} -c{column} {file}"),
    ("PyCharm", "pycharm --line {line} {file}"),
)
_PLACE: Final = re.compile(r"\{(file|line|column)\}")


@dataclass(frozen=True, slots=True)
class Editor:
    """An editor by its name and the command that opens a file at a line."""

    name: str
    command: str


def here() -> tuple[Editor, ...]:
    """Return the known editors that this computer has."""
    return tuple(
        Editor(name, command) for name, command in KNOWN if shutil.which(command.split()[0])
    )


def call(command: str, file: Path, line: int, column: int = 1) -> list[str]:
    """Return the words of `command` with its places filled in.

    The command is parted into words first, so that no name of a file can add one. Raises StudyError
    if it is no command or does not say where the file goes.
    """
    try:
        words = shlex.split(command)
    except ValueError:
        words = []
    if not words or not any("{file}" in word for word in words):
        raise StudyError(
            "The command of the editor needs {file}, and may have {line} and {column}; "
            "for example: code --goto {file}:{line}"
        )
    values = {"file": str(file), "line": str(line), "column": str(column)}
    return [_filled(word, values) for word in words]


def open_at(command: str, file: Path, line: int, column: int = 1) -> None:
    """Start the editor; raises StudyError if it cannot be started."""
    program, *arguments = call(command, file, line, column)
    started, _process = QProcess.startDetached(program, arguments)
    if not started:
        raise StudyError("%1 could not be started; choose another editor for your files.", program)


def _filled(word: str, values: dict[str, str]) -> str:
    """Fill the places of one word in one pass: a file may be called {line}."""
    return _PLACE.sub(lambda found: values[found[1]], word)
