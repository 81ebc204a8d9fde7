"""Start-up in order: the one place that knows every part, the clock, the folders and Qt."""

import hashlib
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from studyapp import __version__
from studyapp.model.errors import StudyError
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences

_CARE: Final = frozenset({"backup", "restore", "doctor"})
_TRANSFER: Final = frozenset({"export", "import"})
_OF_PACKS: Final = ("new", "check", "build", "preview", "diff", "stats")  # as people try them first
_COMMANDS: Final = frozenset({"pack", "speak", "screenshots"}) | _CARE | _TRANSFER
_WORKERS: Final = frozenset({"--speech-worker", "--sound-encoder", "--memory-fitter"})
_USAGE: Final = """\
usage: studyapp [--profile DIR]              open the window; --profile keeps everything in DIR
       studyapp [--profile DIR] FILE         open it and add the course in FILE
       studyapp pack …                       write, check, build and look at courses
       studyapp speak PACK [LESSON] --out DIR
                                             record a course as sound files
       studyapp [--profile DIR] backup | restore [COPY] | doctor
                                             copy all progress, go back to a copy, check and mend
       studyapp [--profile DIR] export TO | import FROM
                                             take everything along in open form, and bring it in
       studyapp --profile DIR screenshots FOLDER
                                             draw a picture of every page (see `screenshots --help`)
       studyapp --version | --help

`studyapp pack --help` and `studyapp speak --help` tell more."""
_ABOUT: Final = {"--version": f"StudyApp {__version__}", "--help": _USAGE, "-h": _USAGE}
_SHORT_USAGE: Final = "run `studyapp --help` for what it knows"


def run(arguments: Sequence[str]) -> int:
    """Start the window or a sub-command and return the exit status."""
    if arguments[:1] and arguments[0] in _WORKERS:
        return _work(list(arguments))
    try:
        profile, rest = _profile(list(arguments))
        if rest[:1] and rest[0] in _ABOUT:
            sys.stdout.write(f"{_ABOUT[rest[0]]}\n")
            return 0
        if rest[:1] and rest[0] in _COMMANDS:
            return _command(profile, rest)
        if unknown := _unknown(rest):
            sys.stderr.write(f"{unknown}; {_SHORT_USAGE}\n")
            return 2
        return _window(folders(profile), Path(rest[0]) if rest else None)
    except StudyError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _unknown(words: list[str]) -> str:
    """Say what cannot be meant by `words`, '' if they can be."""
    if words[:1] and words[0] in _OF_PACKS and not Path(words[0]).exists():
        return f"The command is `studyapp pack {words[0]}`"
    if len(words) > 1 or (words and words[0].startswith("-")):
        return f"StudyApp does not know {words[0]!r}"
    return ""


def now() -> datetime:
    """Return the local time with its offset; every part below takes this as a parameter."""
    return datetime.now().astimezone()  # noqa: TID251 - the one clock of the app


def folders(profile: Path | None) -> Folders:
    """Return where a run keeps its files: the system's places, or all in `profile`."""
    if profile is not None:
        profile = profile.absolute()
        return Folders(data=profile, cache=profile / "cache", starters=bundled("content"))
    from platformdirs import PlatformDirs  # noqa: TID251 - the one place that asks the system

    system = PlatformDirs("StudyApp", appauthor=False)
    return Folders(
        data=system.user_data_path, cache=system.user_cache_path, starters=bundled("content")
    )


def bundled(name: str) -> Path:
    """Return the folder `content` or `resources` of a checkout or a wheel."""
    package = Path(__file__).resolve().parent
    inside = package / "_bundled" / name
    return inside if inside.is_dir() else package.parent / name


def fingerprint(data: Path) -> str:
    """Name this machine and folder, so that a copied folder goes on as a new device."""
    try:
        identity = Path("/etc/machine-id").read_text(encoding="ascii")
    except (OSError, ValueError):
        identity = _host()
    return hashlib.sha256(f"{identity}\n{data}".encode()).hexdigest()[:16]


def _host() -> str:
    return os.environ.get("COMPUTERNAME") or (os.uname().nodename if hasattr(os, "uname") else "")


def _profile(arguments: list[str]) -> tuple[Path | None, list[str]]:
    if arguments[:1] != ["--profile"]:
        return None, arguments
    if len(arguments) == 1:
        raise StudyError("--profile needs a folder; %1", _SHORT_USAGE)
    if not arguments[1].isprintable():  # Qt and SQLite know paths as text only
        raise StudyError("The folder of --profile has a name that is no text; choose another one.")
    return Path(arguments[1]), arguments[2:]


def _command(profile: Path | None, rest: list[str]) -> int:
    if rest[0] == "screenshots":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from studyapp.gui.screenshots import render, wished

        if profile is None:
            raise StudyError("screenshots needs --profile DIR; %1", _SHORT_USAGE)
        return render(folders(profile), bundled("resources"), wished(rest[1:]), now())
    if rest[0] in _CARE | _TRANSFER:
        return _on_profile(folders(profile), rest)
    if rest[0] == "speak":
        from studyapp.cli.speak import run as speak

        return speak(rest[1:], folders(profile))
    from studyapp.cli.pack import run as run_pack

    return run_pack(rest[1:], partial(_preview, profile))


def _on_profile(places: Folders, rest: list[str]) -> int:
    """Run a command that works on the learner's files."""
    from studyapp.cli import care, transfer

    preferences = Preferences(places.data / "preferences.json")
    profile = care.Profile(places, preferences, now, fingerprint(places.data))
    return care.run(profile, rest) if rest[0] in _CARE else transfer.run(profile, rest)


def _work(arguments: list[str]) -> int:
    """Be one of the processes that a bundle starts of itself, since it has no Python beside it."""
    if arguments[0] == "--speech-worker":
        from studyapp.speech.worker import main as worker

        return worker(arguments[1:])
    if arguments[0] == "--memory-fitter":
        from studyapp.study.fitting import main as fitter

        return fitter()
    from studyapp.speech.encoder import main as encoder

    return encoder()


def _window(places: Folders, file: Path | None) -> int:
    _require_display()
    from studyapp.gui.start import start

    return start(
        folders=places,
        preferences=Preferences(places.data / "preferences.json"),
        resources=bundled("resources"),
        now=now,
        fingerprint=fingerprint(places.data),
        file=file,
    )


def _preview(profile: Path | None, folder: Path) -> int:
    """Show the course in `folder` while it is written, in a profile of its own.

    Without `profile` it is thrown away afterwards; what the author set for the window is kept.
    """
    _require_display()
    from studyapp.gui.start import start

    with tempfile.TemporaryDirectory(prefix="studyapp-preview-") as passing:
        data = (profile or Path(passing)).absolute()
        settings = "preferences.json" if profile else "author.json"
        return start(
            folders=Folders(data=data, cache=data / "cache", starters=data / "no-starters"),
            preferences=Preferences((data if profile else folders(None).data) / settings),
            resources=bundled("resources"),
            now=now,
            fingerprint=fingerprint(data),
            file=None,
            author=folder.absolute(),
        )


def _require_display() -> None:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    seen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not chosen and not seen:
        raise StudyError(
            "There is no display to open a window on; to look at StudyApp without one, run "
            "`studyapp --profile DIR screenshots FOLDER` and open the pictures in FOLDER."
        )
