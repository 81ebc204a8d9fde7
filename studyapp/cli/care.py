"""`studyapp backup|restore|doctor`: care for the learner's files without a window."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp.cli.terminal import complain, counted, printable
from studyapp.model.days import date_of
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

if TYPE_CHECKING:
    from studyapp.study.rescue import Backup, Mended, Rescue

DONE, FAILED, MISUSED = 0, 1, 2
USAGE: Final = """\
usage: studyapp [--profile DIR] backup            copy all progress and check the copy
       studyapp [--profile DIR] restore           list the copies
       studyapp [--profile DIR] restore NAME      go back to one of them, or to the `newest`
       studyapp [--profile DIR] doctor            check everything, and mend what can be mended"""


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose files a command works on."""

    folders: Folders
    preferences: Preferences
    now: Callable[[], datetime]
    fingerprint: str


def run(profile: Profile, arguments: Sequence[str]) -> int:
    """Run one of the commands: 0 done, 1 could not be done, 2 misunderstood."""
    match arguments:
        case ["backup"]:
            return _back_up(profile)
        case ["restore"]:
            return _list(profile)
        case ["restore", name] if not name.startswith("-"):
            return _restore(profile, name)
        case ["doctor"]:
            return _treat(profile)
        case _:
            sys.stderr.write(f"{USAGE}\n")
            return MISUSED


def _back_up(profile: Profile) -> int:
    from studyapp.study.desk import Desk

    desk = Desk(profile.folders, profile.preferences, profile.now, profile.fingerprint)
    try:
        _say(f"Your progress was copied to {desk.back_up()}.")
    finally:
        desk.close()
    return DONE


def _list(profile: Profile) -> int:
    backups = _rescue(profile).backups()
    for backup in backups:
        _say(_described(backup))
    if not backups:
        complain(f"There is no sound copy in {profile.folders.backups}.")
        return FAILED
    return DONE


def _restore(profile: Profile, name: str) -> int:
    rescue = _rescue(profile)
    backups = rescue.backups()
    stem = Path(name).name.removesuffix(".db")  # as `backup` told it, whole path or not
    wanted = backups[:1] if name == "newest" else [it for it in backups if it.file.stem == stem]
    if not wanted:
        complain(f"There is no sound copy {name!r}; `studyapp restore` lists them.")
        return FAILED
    kept = rescue.restore(wanted[0])
    _say(f"Restored {_described(wanted[0])}.")
    if kept.exists():
        _say(f"What was there before is kept as {kept}.")
    return DONE


def _treat(profile: Profile) -> int:
    from studyapp.study.doctor import Doctor

    doctor = Doctor(profile.folders, profile.preferences, profile.now, profile.fingerprint)
    health = doctor.treat()
    if health.mended is None:
        _say(f"The log is sound: {counted(health.events, 'event')}, each with the right checksum.")
    else:
        _tell_mended(health.mended, health.changed)
    if health.put_right:
        _say(f"Folded anew from the log: {counted(health.put_right, 'row')} put right.")
    else:
        _say("Folded anew from the log: nothing was different.")
    _say(f"The catalogue was built anew: {counted(health.packs, 'course')}.")
    for fault in health.faults:
        _say(f"{fault.folder.name} was left out: {fault.message}")
    return FAILED if health.faults else DONE


def _tell_mended(mended: "Mended", changed: int) -> None:
    _say(f"The log was damaged: {counted(mended.read, 'event')} could be read and saved.")
    if changed:
        _say(f"{counted(changed, 'event')} had a wrong checksum.")
    if mended.backup is not None:
        _say(
            f"With the copy of {mended.backup.taken:%Y-%m-%d %H:%M} there are now "
            f"{counted(mended.events, 'event')}; {mended.added} of them were not in the copy."
        )
    _say(f"The damaged file is kept as {mended.kept}.")


def _described(backup: "Backup") -> str:
    """Say in one line what a copy holds."""
    words = [
        backup.file.stem,
        f"{backup.size / 1024:,.0f} KiB",
        counted(backup.answers, "answer"),
        counted(backup.courses, "course"),
    ]
    if backup.first_day is not None and backup.last_day is not None:
        words.append(f"{_day(backup.first_day)} to {_day(backup.last_day)}")
    if backup.is_newer:
        words.append("written by a newer StudyApp")
    return ", ".join(words)


def _day(day: int) -> str:
    try:
        found: date = date_of(day)
    except (ValueError, OverflowError):
        return "?"
    return found.isoformat()


def _rescue(profile: Profile) -> "Rescue":
    from studyapp.study.rescue import Rescue

    return Rescue(profile.folders, profile.now)


def _say(line: str) -> None:
    print(printable(line))
