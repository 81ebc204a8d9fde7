"""Checks a pack as its author wants it: all faults, and what could be better."""

from pathlib import Path

from studyapp.model.problems import Problem
from studyapp.packs.advice.cards import advise_on_cards
from studyapp.packs.advice.figures import advise_on_figures
from studyapp.packs.advice.questions import advise_on_questions
from studyapp.packs.advice.texts import advise_on_texts
from studyapp.packs.faults import Faults
from studyapp.packs.nodes import FASTEST, Loader
from studyapp.packs.reader import Reading, Survey, survey
from studyapp.packs.release import check_release
from studyapp.packs.seen import Seen
from studyapp.packs.stamps import check_stamps


def check_pack(
    root: Path, *, before: Path | None = None, loader: Loader = FASTEST
) -> tuple[Problem, ...]:
    """Return every fault and warning of the pack in `root`, as a release after `before` if given.

    Raises:
        PackError: `before` has errors.
    """
    faults = Faults()
    found = survey(root, faults, loader)
    if found is not None:
        _advise(found, faults)
    if found is not None and before is not None and (pack := found.pack()) is not None:
        check_release(pack, root, before, found.gathered.pack, faults)
    return faults.problems


def glance_at(root: Path, seen: Seen) -> Reading:
    """Return what `look_at` does, without what could be better."""
    faults = Faults()
    found = survey(root, faults, seen=seen)
    return Reading(None if found is None else found.pack(), faults.problems)


def look_at(root: Path, seen: Seen) -> Reading:
    """Return the pack in `root`, None if it has errors, with every fault and warning.

    What `seen` remembers of files that have not changed is not read again.
    """
    faults = Faults()
    found = survey(root, faults, seen=seen)
    if found is None:
        return Reading(None, faults.problems)
    pack = found.pack()
    _advise(found, faults)
    return Reading(pack, faults.problems)


def _advise(found: Survey, faults: Faults) -> None:
    gathered = found.gathered
    english = gathered.pack.get("language", "").lower().startswith("en")
    advise_on_questions(gathered.items.questions, faults, english=english)
    advise_on_cards(gathered.items.cards, faults, english=english)
    advise_on_texts(gathered, faults)
    advise_on_figures(gathered, faults)
    for translation in found.translations:
        check_stamps(translation, gathered, faults)
