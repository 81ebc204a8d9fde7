"""Unpacks a `.studypack` archive safely, and builds one whose bytes depend on its files alone."""

import os
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final
from unicodedata import normalize

from studyapp.model.errors import Sentence
from studyapp.model.problems import PackError
from studyapp.packs.faults import Faults, Place
from studyapp.packs.files import LARGEST_FILE, LARGEST_TEXT, MOST_FILES, look, reason
from studyapp.packs.names import MEDIA, allowed_kind, suffix, twins, unsafe

MIME_TYPE: Final = b"application/vnd.studypack+zip"
LARGEST_PACK: Final = 500_000_000
STEEPEST: Final = 200  # unpacked bytes for each packed one
LARGEST_DIRECTORY: Final = 2_000_000

_CHUNK: Final = 1 << 16
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE: Final = 0o100644 << 16
_ENCRYPTED: Final = 0x1
_END: Final = struct.Struct("<4s4H2LH")  # the end record of a zip file, APPNOTE 4.3.16
_LOCATOR: Final = 20  # bytes of the record before it in archives beyond 4 GB
_LOCAL: Final = 30  # bytes of a local header without its name


def unpack(file: Path, into: Path) -> None:
    """Unpack the archive `file` as the new folder `into`, whole or not at all.

    Raises:
        PackError: the archive is damaged, unsafe or too large, or `into` exists.
    """
    if into.exists():
        raise PackError(Sentence("There is already a folder %1: remove it first.", into.name))
    try:
        with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=into.parent) as folder:
            fresh = Path(folder) / "pack"
            fresh.mkdir()
            _unpack(file, fresh)
            fresh.rename(into)
    except zipfile.BadZipFile as error:
        raise _refused("E330", "the archive is damaged or is no study pack") from error
    except OSError as error:
        raise PackError(
            Sentence(
                "The pack cannot be unpacked (%1): check the disk and try again.", reason(error)
            )
        ) from error


def build(root: Path, file: Path) -> None:
    """Write the pack in the folder `root` as the archive `file`; equal files give equal bytes.

    Nothing is compressed: zlib, zlib-ng and the systems' own versions of them pack the same text
    into different bytes, and the hash of a release must not depend on who built it. Text is small
    beside pictures; the course on hardware is 0.8 MB in place of 0.4.

    Raises:
        PackError: a file may not be in a pack, or `file` cannot be written.
    """
    faults = Faults()
    names = sorted(look(root, faults).names - {"mimetype"})
    for name in names:
        _check_kind(name, faults)
    if faults.fatal:
        raise _error(faults)
    partial = file.with_name(f".{file.name}.partial")
    try:
        _build(root, names, partial)
        partial.replace(file)
    except OSError as error:
        raise PackError(
            Sentence(
                "The archive cannot be written (%1): check the disk and try again.", reason(error)
            )
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def _unpack(file: Path, fresh: Path) -> None:
    with file.open("rb") as stream:
        _check_directory(stream)
        try:
            with zipfile.ZipFile(stream) as archive:
                members = _checked(archive.infolist())
                _extract(archive, members, fresh)
        except (zlib.error, EOFError, NotImplementedError, ValueError, struct.error) as error:
            raise zipfile.BadZipFile(str(error)) from error
        except RuntimeError as error:  # what zipfile raises for a password
            raise zipfile.BadZipFile(str(error)) from error


def _check_directory(stream: BinaryIO) -> None:
    """Refuse an archive whose directory is too large even to be listed."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - _END.size - 0xFFFF))
    tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise _refused("E330", "the archive is damaged or is no study pack")
    if tail[:at][-_LOCATOR:].startswith(b"PK\x06\x07"):
        raise _refused("E331", "the archive is larger than a pack may be")
    _, _, _, _, count, length, _, _ = _END.unpack_from(tail, at)
    if count > MOST_FILES + 1 or length > LARGEST_DIRECTORY:
        raise _refused("E331", f"a pack may hold {MOST_FILES} files, not more")


def _checked(infos: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """Return the members that are files, in the order in which they lie in the archive."""
    faults = Faults()
    files = [info for info in infos if not _is_folder(info)]
    for info in infos:
        _check_member(info, faults)
    if len(files) > MOST_FILES + 1:
        faults.add(Place("."), "E331", f"a pack may hold {MOST_FILES} files, not more")
    for name, other in twins(sorted(info.orig_filename for info in files)):
        faults.add(Place(name), "E323", f"the name differs too little from '{other}'")
    _check_overlaps(files, faults)
    if faults.fatal:
        raise _error(faults)
    return files


def _is_folder(info: zipfile.ZipInfo) -> bool:
    return info.orig_filename.endswith("/") and not info.file_size


def _check_member(info: zipfile.ZipInfo, faults: Faults) -> None:
    name = info.orig_filename
    place = Place(name)
    why = unsafe(name.removesuffix("/") if _is_folder(info) else name)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if why is not None:
        faults.add(place, "E321", f"the name {why}")
    elif kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        faults.add(place, "E006", "a pack holds plain files, no links")
    elif info.flag_bits & _ENCRYPTED:
        faults.add(place, "E330", "a pack may not be encrypted")
    elif info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        faults.add(place, "E330", "a pack is packed with deflate only")
    elif not _is_folder(info):
        _check_kind(name, faults)


def _check_kind(name: str, faults: Faults) -> None:
    if not allowed_kind(name):
        faults.add(Place(name), "E322", "files of this kind are not allowed in a pack")


def _check_overlaps(files: list[zipfile.ZipInfo], faults: Faults) -> None:
    """Note members that share bytes: a small archive of them unpacks to a huge one."""
    end = 0
    for info in sorted(files, key=lambda it: it.header_offset):
        if info.header_offset < end:
            faults.add(Place(info.orig_filename), "E330", "two files share the same bytes")
        end = info.header_offset + _LOCAL + info.compress_size


def _extract(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], fresh: Path) -> None:
    total = 0
    for info in members:
        name = info.orig_filename
        if name == "mimetype":
            _check_mime_type(archive, info)
            continue
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        limit = min(_limit(info), LARGEST_PACK - total)
        with archive.open(info) as packed, path.open("xb") as out:
            size = _copy(packed.read, out, limit, name)
        if size != info.file_size:
            raise _refused("E330", "the archive is damaged", name)
        total += size


def _check_mime_type(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    with archive.open(info) as packed:
        if packed.read(len(MIME_TYPE) + 3).rstrip() != MIME_TYPE:
            raise _refused("E330", "the archive is no study pack", "mimetype")


def _limit(info: zipfile.ZipInfo) -> int:
    most = LARGEST_FILE if suffix(info.orig_filename) in MEDIA else LARGEST_TEXT
    return min(most, STEEPEST * info.compress_size + _CHUNK)


def _copy(read: Callable[[int], bytes], out: BinaryIO, limit: int, name: str) -> int:
    """Copy what `read` gives, counting; refuse more than `limit` bytes, whatever headers say."""
    total = 0
    for chunk in _chunks(read):
        total += len(chunk)
        if total > limit:
            message = "unpacks to more than a pack may hold"
            raise _refused("E331", message, name)
        out.write(chunk)
    return total


def _chunks(read: Callable[[int], bytes]) -> Iterator[bytes]:
    while chunk := read(_CHUNK):
        yield chunk


def _build(root: Path, names: list[str], file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(_entry("mimetype"), MIME_TYPE)
        # Some file systems hand out names in another Unicode form than they were given.
        for name, on_disk in sorted((normalize("NFC", name), name) for name in names):
            archive.writestr(_entry(name), (root / on_disk).read_bytes())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_STORED
    entry.create_system = 3  # Unix, on every system
    entry.external_attr = _PLAIN_FILE
    return entry


def _refused(code: str, message: str, name: str = ".") -> PackError:
    faults = Faults()
    faults.add(Place(name), code, message)
    return _error(faults)


def _error(faults: Faults) -> PackError:
    first = faults.problems[0]
    sentence = Sentence("The archive cannot be used: %1: %2.", first.path, first.message)
    return PackError(sentence, faults.problems)
