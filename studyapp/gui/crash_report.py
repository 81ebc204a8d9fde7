"""What a report of a bug says: code, and nothing that names the learner or shows his or her words.

No path beyond the packages, no text between quotes, no letter beyond ASCII: whoever sends a report
gives away nothing else.
"""

import os
import platform
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from types import TracebackType
from typing import Final

from PySide6 import __version__ as qt_version

from studyapp import __version__

_QUOTED: Final = re.compile(
    r"'[^'\n]*'|\"[^\"\n]*\"|`[^`\n]*`|\u201c[^\u201d\n]*\u201d|\u2018[^\u2019\n]*\u2019"
    r"|\u00ab[^\u00bb\n]*\u00bb|['\"`\u201c\u2018\u00ab].*"
)
_ADDRESS: Final = re.compile(r"\w+://\S+|\S+@\S+")
_PATH: Final = re.compile(r"(?:[A-Za-z]:)?[/\\][^\s:,;()]+|~[/\\]\S*")
_FAULT_FRAME: Final = re.compile(r'File "([^"]*)", line')
_LONGEST: Final = 200
_CAUSES: Final = 5
_FRAMES: Final = 60


def crash_report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Describe a bug: versions, what was raised, where, and what it came from."""
    return "\n".join([_head(), *_chain(kind, error, trace), ""])


def fault_report(dump: str) -> str:
    """Describe an end that Python could not catch from what `faulthandler` wrote."""
    lines = [
        _FAULT_FRAME.sub(lambda found: f'File "{module_of(found[1])}", line', line)
        for line in dump.splitlines()[: _FRAMES * 4]
    ]
    return "\n".join([_head(), *lines, ""])


def without_words(text: str) -> str:
    """Return the first line of a message with what may be the learner's taken out."""
    line = text.partition("\n")[0]
    line = _QUOTED.sub("'...'", line)
    line = _ADDRESS.sub("<address>", line)
    line = _PATH.sub("<path>", line)
    return "".join(sign if sign.isascii() else "." for sign in line)[:_LONGEST]


def module_of(file: str) -> str:
    """Shorten a path to what comes after the folder of packages, which says nothing private."""
    path: PurePath = PureWindowsPath(file) if "\\" in file else PurePosixPath(file)
    parts = path.parts
    for root in ("site-packages", "studyapp", f"python{sys.version_info[0]}.{sys.version_info[1]}"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return path.name if path.name.startswith("<") else "<elsewhere>"


def _head() -> str:
    return (
        f"StudyApp {__version__}, Python {platform.python_version()}, PySide6 {qt_version}, "
        f"{platform.system()} {platform.machine()}"
    )


def _chain(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> Iterator[str]:
    for number in range(_CAUSES):
        if error is None:
            return
        yield f"{'caused by ' if number else ''}{kind.__name__}: {_told(error)}".rstrip(": ")
        for frame in traceback.extract_tb(trace)[-_FRAMES:]:
            yield f"  {module_of(frame.filename)}:{frame.lineno} in {frame.name}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if error is not None:
            kind, trace = type(error), error.__traceback__


def _told(error: BaseException) -> str:
    if isinstance(error, OSError):
        return f"[Errno {error.errno}] {os.strerror(error.errno) if error.errno else ''}".strip()
    if isinstance(error, KeyError):  # its message is the key itself
        return ""
    return without_words(str(error))
