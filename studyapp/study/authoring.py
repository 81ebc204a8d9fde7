"""What an author does with a pack: have it checked, counted and built."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from studyapp.model.census import Census, census
from studyapp.model.problems import Problem


def check(source: Path) -> tuple[Problem, ...]:
    """Return every fault and warning of the folder or `.studypack` file `source`.

    Raises PackError if there is no pack to be read at all.
    """
    from studyapp.packs.reader import inspect_pack

    with _unpacked(source) as folder:
        return inspect_pack(folder).problems


def count(source: Path) -> Census:
    """Return what the folder or `.studypack` file `source` holds.

    Raises PackError if it has errors.
    """
    from studyapp.packs.reader import read_pack

    with _unpacked(source) as folder:
        return census(read_pack(folder))


def build(folder: Path, file: Path) -> None:
    """Write the pack in `folder` as one `.studypack` file; the same folder gives the same bytes.

    Raises PackError if it has errors; a file that was there before is then left alone.
    """
    from studyapp.packs import archive
    from studyapp.packs.reader import read_pack

    read_pack(folder)
    archive.build(folder, file)


@contextmanager
def _unpacked(source: Path) -> Iterator[Path]:
    """Give the folder of a pack, unpacked for the time being if it is a file."""
    from studyapp.packs.archive import unpack

    if source.is_dir():
        yield source
        return
    with tempfile.TemporaryDirectory() as folder:
        unpack(source, Path(folder) / "pack")
        yield Path(folder) / "pack"
