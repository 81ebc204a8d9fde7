"""The open form of a learner's data: a folder or one zip with JSON lines, CSV and plain JSON.

`events.jsonl` is the truth and what is read again; the tables are for people and spreadsheets.
A log may come from a stranger: every line is bounded, proves itself, and is data only.
"""

import contextlib
import csv
import io
import json
import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, NoReturn, Self

from studyapp.model.errors import StudyError
from studyapp.model.events import Event, EventKind, checksum
from studyapp.store.copies import flush, flush_folder

LOG: Final = "events.jsonl"
OWN_CARDS: Final = "own-cards.studypack"
PREFERENCES: Final = "preferences.json"
COURSES: Final = "courses.json"
ABOUT: Final = "about.json"

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_TEXTS: Final = {"device": 100, "unit": 500, "content_hash": 200, "kind": 50}
_WHOLE: Final = ("seq", "hlc_ms", "wall_ms", "tz_offset_min", "study_day", "crc")
_LARGEST: Final = 2**53
_LONGEST_LINE: Final = 1 << 20
_MOST_BYTES: Final = 4_000_000_000
_LARGEST_PART: Final = 500_000_000
_PARTS_TO_READ: Final = frozenset({LOG, OWN_CARDS, PREFERENCES, COURSES})


class Outgoing:
    """Writes the parts into `to`, a `.zip` file or a folder that appears when all is written."""

    def __init__(self, to: Path) -> None:
        self._to = to
        self._draft = to.with_name(f".{to.name}.partial")
        self._zip: zipfile.ZipFile | None = None

    def __enter__(self) -> Self:
        """Begin; raises StudyError if something stands at that place."""
        self._require_room()
        self._clear()
        try:
            self._to.parent.mkdir(parents=True, exist_ok=True)
            if self._to.suffix.lower() == ".zip":
                self._zip = zipfile.ZipFile(self._draft, "w", zipfile.ZIP_DEFLATED)
            else:
                self._draft.mkdir()
        except OSError as error:
            raise _unwritten(self._to, error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the whole appear at its place, or nothing of it."""
        del kind, trace
        try:
            if self._zip is not None:
                self._zip.close()
            if error is None:
                self._appear()
        except OSError as failed:
            raise _unwritten(self._to, failed) from failed
        finally:
            self._clear()
        if isinstance(error, OSError):
            raise _unwritten(self._to, error) from error

    @contextlib.contextmanager
    def part(self, name: str) -> Iterator[IO[bytes]]:
        """Give a stream for the part called `name`."""
        if self._zip is not None:
            with self._zip.open(name, "w", force_zip64=True) as stream:
                yield stream
        else:
            with (self._draft / name).open("wb") as stream:
                yield stream
            flush(self._draft / name)

    def put_json(self, name: str, value: object) -> None:
        """Write one value as JSON."""
        with self.part(name) as stream:
            stream.write(json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n")

    def put_events(self, events: Iterable[Event]) -> int:
        """Write the log, one event a line, and return how many there were."""
        count = 0
        with self.part(LOG) as stream:
            for count, event in enumerate(events, 1):  # noqa: B007 - the last number is the count
                stream.write(_line(event).encode() + b"\n")
        return count

    def put_table(self, name: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write a table as CSV that a spreadsheet opens as text, whatever a cell begins with."""
        with self.part(name) as stream, io.TextIOWrapper(stream, "utf-8-sig", newline="") as text:
            writer = csv.writer(text)
            writer.writerow(head)
            writer.writerows([cell(value) for value in row] for row in rows)

    def put_file(self, name: str, file: Path) -> None:
        """Write a copy of `file`."""
        with self.part(name) as stream, file.open("rb") as source:
            shutil.copyfileobj(source, stream)

    def _appear(self) -> None:
        if self._zip is not None:
            flush(self._draft)
            self._draft.replace(self._to)
        else:
            if self._to.exists():
                self._to.rmdir()  # empty, as was seen before
            os.replace(self._draft, self._to)  # noqa: PTH105 - a folder
        flush_folder(self._to.parent)

    def _require_room(self) -> None:
        if self._to.is_dir() and (self._to.suffix.lower() == ".zip" or any(self._to.iterdir())):
            raise StudyError("%1 is there already; choose another name.", self._to)

    def _clear(self) -> None:
        with contextlib.suppress(OSError):
            if self._draft.is_dir():
                shutil.rmtree(self._draft)
            else:
                self._draft.unlink(missing_ok=True)


class Incoming:
    """Reads the parts of what `Outgoing` wrote, of a log alone, or of what passes for one.

    Raises StudyError if there is no log.
    """

    def __init__(self, source: Path) -> None:
        self._source = source
        self._zip: zipfile.ZipFile | None = None
        try:
            if source.is_file() and zipfile.is_zipfile(source):
                self._zip = zipfile.ZipFile(source)
            elif not source.exists():
                raise StudyError("There is no %1; choose the file or folder again.", source)
            elif source.is_file() and _begins_a_zip(source):
                raise _unread(source)
        except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise _unread(source) from error
        if self._size(LOG) is None:
            self.close()
            raise StudyError(
                "There is no %1 in %2, so it is no export of StudyApp; choose another "
                "file or folder.",
                LOG,
                source.name,
            )

    def close(self) -> None:
        """Let go of the file."""
        if self._zip is not None:
            self._zip.close()

    def size(self) -> int:
        """Return the bytes of the log, as far as the file tells."""
        return self._size(LOG) or 0

    def events(self) -> Iterator[tuple[Event | None, int]]:
        """Yield each event with the bytes read so far, None for a line that is none."""
        taken = 0
        with self._reading(LOG) as stream:
            while line := stream.readline(_LONGEST_LINE + 1):
                taken += len(line)
                if len(line) > _LONGEST_LINE or taken > _MOST_BYTES:
                    raise StudyError(
                        "The log in %1 is too large to be one of StudyApp.", self._source.name
                    )
                if line.strip():
                    yield _event(line), taken

    def json(self, name: str) -> Any:
        """Return what the part called `name` holds, None if it is not there or no JSON."""
        content = self._bytes(name, _LONGEST_LINE)
        with contextlib.suppress(ValueError, RecursionError):
            return json.loads(content, parse_constant=_refuse) if content else None
        return None

    def copy(self, name: str, to: Path) -> bool:
        """Copy a part to the file `to`; tell whether it is there and of a sensible size."""
        if self._size(name) is None:
            return False
        with self._reading(name) as stream, to.open("wb") as out:
            left = _LARGEST_PART
            while left > 0 and (chunk := stream.read(min(left, _LONGEST_LINE))):
                out.write(chunk)
                left -= len(chunk)
            return left > 0

    def _bytes(self, name: str, most: int) -> bytes | None:
        if self._size(name) is None:
            return None
        with self._reading(name) as stream:
            content = stream.read(most + 1)
        return content if len(content) <= most else None

    def _size(self, name: str) -> int | None:
        assert name in _PARTS_TO_READ
        if self._zip is not None:
            with contextlib.suppress(KeyError):
                return self._zip.getinfo(name).file_size
            return None
        if self._source.is_file():
            return self._source.stat().st_size if name == LOG else None
        file = self._source / name
        return file.stat().st_size if file.is_file() else None

    @contextlib.contextmanager
    def _reading(self, name: str) -> Iterator[IO[bytes]]:
        try:
            if self._zip is not None:
                with self._zip.open(name) as stream:
                    yield stream
            else:
                file = self._source if self._source.is_file() else self._source / name
                with file.open("rb") as stream:
                    yield stream
        # What a zip may raise on its way, encrypted and half-written ones included.
        except (OSError, zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
            raise _unread(self._source) from error


def _begins_a_zip(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"PK\x03\x04"


def _line(event: Event) -> str:
    fields = {name: getattr(event, name) for name in Event.__slots__}
    return json.dumps(
        fields | {"kind": str(event.kind), "payload": dict(event.payload), "crc": checksum(event)},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _event(line: bytes) -> Event | None:
    """Return the event that a line holds if it is whole and unchanged."""
    try:
        fields = json.loads(line, parse_constant=_refuse)
        if not isinstance(fields, dict) or not _is_whole(fields):
            return None
        crc = fields.pop("crc")
        json.dumps(fields, ensure_ascii=False).encode()  # half a letter cannot be stored
        event = Event(**fields | {"kind": EventKind(fields["kind"])})
        return event if checksum(event) == crc else None
    except (ValueError, TypeError, RecursionError):
        return None


def _is_whole(fields: dict[str, Any]) -> bool:
    texts = all(
        isinstance(fields.get(name), str) and len(fields[name]) <= most
        for name, most in _TEXTS.items()
    )
    numbers = all(
        type(fields.get(name)) is int and -_LARGEST <= fields[name] <= _LARGEST for name in _WHOLE
    )
    return texts and numbers and isinstance(fields.get("payload"), dict)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def cell(value: object) -> object:
    """Keep a spreadsheet from taking words for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _unwritten(to: Path, error: OSError) -> StudyError:
    return StudyError(
        "%1 cannot be written (%2); check the place and the room on the disk, then try again.",
        to,
        error.strerror or error,
    )


def _unread(source: Path) -> StudyError:
    return StudyError("%1 cannot be read; it may be damaged. Choose another file.", source.name)
