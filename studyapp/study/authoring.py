"""What an author does with a pack: have it checked, counted and built."""

import tempfile
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.model.census import Census, census
from studyapp.model.changes import Change, changes
from studyapp.model.content import Pack, Person
from studyapp.model.problems import Problem

if TYPE_CHECKING:
    from studyapp.packs.ids import NewId
    from studyapp.packs.stamps import TranslationState


def check(source: Path, before: Path | None = None) -> tuple[Problem, ...]:
    """Return every fault and warning of the folder or `.studypack` file `source`.

    With `before`, the version that is out, the rules of a release hold as well. Raises PackError if
    there is no pack to be read at all, or `before` has errors.
    """
    from studyapp.packs.checker import check_pack

    with ExitStack() as opened:
        folder = opened.enter_context(_unpacked(source))
        last = None if before is None else opened.enter_context(_unpacked(before))
        return check_pack(folder, before=last)


def compare(old: Path, new: Path) -> tuple[Pack, Pack, tuple[Change, ...]]:
    """Return the packs in `old` and `new` and what a learner will notice of the update.

    Raises PackError if one of them has errors.
    """
    from studyapp.packs.reader import read_pack

    with _unpacked(old) as before, _unpacked(new) as after:
        first, second = read_pack(before), read_pack(after)
    return first, second, changes(first, second)


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


def begin(folder: Path, pack: str, title: str, language: str, author: Person) -> None:
    """Write a new pack with the id `pack` into the new folder `folder`.

    Raises StudyError if the folder holds something or the id or language is not one.
    """
    from studyapp.packs.skeleton import write_skeleton

    write_skeleton(folder, pack, title, language, author)


def teach_editors(folder: Path) -> None:
    """Write the schemas of the format into the pack's folder, where editors look for them."""
    from studyapp.packs.skeleton import write_editor_files

    write_editor_files(folder)


def missing_ids(folder: Path) -> "tuple[NewId, ...]":
    """Return an id for every item of the pack in `folder` that has none."""
    from studyapp.packs import ids

    return ids.missing_ids(folder)


def write_ids(folder: Path, ids: "tuple[NewId, ...]") -> None:
    """Write `ids` into the files of the pack in `folder`, changing nothing else."""
    from studyapp.packs.ids import write_ids

    write_ids(folder, ids)


def translation_states(folder: Path) -> "tuple[TranslationState, ...]":
    """Return how far each translation of the pack in `folder` is."""
    from studyapp.packs import stamps

    return stamps.translation_states(folder)


def stamp_translation(folder: Path, language: str, only: Collection[str]) -> tuple[str, ...]:
    """Write down that a translation, or `only` some ids of it, is up to date; return the ids.

    Raises StudyError if it does not exist.
    """
    from studyapp.packs.stamps import stamp

    return stamp(folder, language, only)


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
