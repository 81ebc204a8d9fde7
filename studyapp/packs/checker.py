"""Checks a pack as its author wants it: all faults, and what could be better."""

from pathlib import Path

from studyapp.model.problems import Problem
from studyapp.packs.faults import Faults
from studyapp.packs.nodes import FASTEST, Loader
from studyapp.packs.reader import survey
from studyapp.packs.release import check_release


def check_pack(
    root: Path, *, before: Path | None = None, loader: Loader = FASTEST
) -> tuple[Problem, ...]:
    """Return every fault and warning of the pack in `root`, as a release after `before` if given.

    Raises:
        PackError: `before` has errors.
    """
    faults = Faults()
    found = survey(root, faults, loader)
    if found is not None and before is not None and (pack := found.pack()) is not None:
        check_release(pack, root, before, found.gathered.pack, faults)
    return faults.problems
