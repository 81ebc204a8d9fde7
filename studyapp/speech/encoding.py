"""Asks the encoder process for a sound file, and waits for it or ends it."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from studyapp.model.errors import Sentence, StudyError
from studyapp.speech.chapters import Chapter
from studyapp.speech.process import PACKAGE_PLACE

FORMATS: Final = ("wav", "m4b", "mp3", "opus")


def encode(
    wav: Path,
    out: Path,
    kind: str,
    title: str,
    artist: str,
    chapters: Sequence[Chapter],
    tell: Callable[[float], None],
) -> None:
    """Write the sound of `wav` to `out` as 'm4b', 'mp3' or 'opus', whole or not at all.

    `tell` hears the share that is done, 0 to 1; what it raises ends the work. Raises StudyError,
    with what to do, if the format cannot be written here.
    """
    draft = out.with_name(f".{out.stem}.partial{out.suffix}")
    wanted = {
        "wav": str(wav),
        "out": str(draft),
        "format": kind,
        "title": title,
        "artist": artist,
        "chapters": chapters,
    }
    try:
        _run(wanted, kind, tell)
        draft.replace(out)
    finally:
        for left in out.parent.glob(f".{out.stem}.partial*"):
            left.unlink(missing_ok=True)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--sound-encoder"]
    return [sys.executable, "-m", "studyapp.speech.encoder"]


def _run(wanted: Mapping[str, object], kind: str, tell: Callable[[float], None]) -> None:
    with subprocess.Popen(  # noqa: S603 - our own program, and no shell
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=PACKAGE_PLACE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        assert process.stdin
        assert process.stdout
        try:
            process.stdin.write(json.dumps(wanted).encode() + b"\n")
            process.stdin.close()
            said = {}
            for line in process.stdout:
                with contextlib.suppress(ValueError):
                    said = json.loads(line)
                if "share" in said:
                    tell(said["share"])
        except BaseException:
            process.kill()
            raise
    if not said.get("done"):
        raise StudyError(_sentence(kind, str(said.get("error", "its process ended"))))


def _sentence(kind: str, fault: str) -> Sentence:
    name = kind.upper()
    if fault == "missing" and kind == "m4b":
        return Sentence("M4B needs QtMultimedia; on Linux install libpulse0, or choose WAV.")
    if fault == "missing":
        return Sentence("%1 needs the package soundfile; install it, or choose M4B or WAV.", name)
    return Sentence(
        "The recording could not be written as %1: %2; try another format.", name, fault
    )
