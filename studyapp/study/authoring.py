"""What an author does with a pack: have it checked."""

import tempfile
from pathlib import Path

from studyapp.model.problems import Problem


def check(source: Path) -> tuple[Problem, ...]:
    """Return every fault and warning of the folder or `.studypack` file `source`.

    Raises PackError if there is no pack to be read at all.
    """
    from studyapp.packs.archive import unpack
    from studyapp.packs.reader import inspect_pack

    if source.is_dir():
        return inspect_pack(source).problems
    with tempfile.TemporaryDirectory() as folder:
        unpacked = Path(folder) / "pack"
        unpack(source, unpacked)
        return inspect_pack(unpacked).problems
