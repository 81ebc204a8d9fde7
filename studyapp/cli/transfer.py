"""`studyapp export|import`: all of a learner's data in open form, out and in again."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp.cli.care import DONE, FAILED, MISUSED, Profile
from studyapp.cli.terminal import counted, printable

if TYPE_CHECKING:
    from studyapp.study.transfer import Imported

USAGE: Final = """\
usage: studyapp [--profile DIR] export TO         write all data to a .zip file or a new folder
       studyapp [--profile DIR] import FROM       unite what such a file or folder holds with
                                                  what is here; nothing counts twice"""


def run(profile: Profile, arguments: Sequence[str]) -> int:
    """Run one of the commands: 0 done, 1 something was left out, 2 misunderstood."""
    from studyapp.study.desk import Desk
    from studyapp.study.transfer import Transfer

    match arguments:
        case ["export" | "import" as word, path] if not path.startswith("-"):
            desk = Desk(profile.folders, profile.preferences, profile.now, profile.fingerprint)
            try:
                desk.library.refresh()
                transfer = Transfer(desk)
                if word == "import":
                    return _tell(transfer.take(Path(path)))
                done = transfer.export(Path(path))
                _say(f"{counted(done.events, 'event')} written to {done.to}.")
            finally:
                desk.close()
            return DONE
        case _:
            sys.stderr.write(f"{USAGE}\n")
            return MISUSED


def _tell(done: "Imported") -> int:
    _say(f"{counted(done.new, 'event')} joined your log; {done.known:,} were here already.")
    if done.future:
        _say(
            f"{counted(done.future, 'event')} of the future: the clock of that computer was wrong. "
            "They count when their time comes."
        )
    if done.unsound:
        _say(f"{counted(done.unsound, 'line')} could not be read and left out.")
    if done.cards:
        _say(f"{counted(done.cards, 'card')} of your own added.")
    if done.settings:
        _say(f"{counted(done.settings, 'setting')} taken over.")
    for title in done.missing:
        _say(f"The course “{title}” is not installed here; install it to go on with it.")
    if done.fault:
        _say(f"Your own cards stayed out: {done.fault}")
    return FAILED if done.unsound or done.fault else DONE


def _say(line: str) -> None:
    print(printable(line))
