"""The process that turns a WAV file into M4B, MP3 or Opus: it may take its time, or be killed.

It reads one JSON line, tells its progress in JSON lines, and ends. M4B goes through Qt's recorder
(FFmpeg comes with QtMultimedia), the others through the optional package soundfile.
"""

import json
import os
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from studyapp.speech.chapters import Chapter, add_to_mp4, id3_tag

_BIT_RATE: Final = 64_000
_OPUS_RATE: Final = 48_000


def main() -> int:
    """Encode what the one line on the standard input asks for."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what libraries print is no answer

    def tell(**said: Any) -> None:
        answers.write(json.dumps(said).encode() + b"\n")

    wanted = json.loads(sys.stdin.buffer.readline())
    encode = {"m4b": _m4b, "mp3": _mp3, "opus": _opus}[wanted["format"]]
    try:
        encode(wanted, lambda share: tell(share=round(share, 3)))
    except ImportError:
        tell(error="missing")
    except (OSError, ValueError, RuntimeError) as fault:
        tell(error=str(fault))
    else:
        tell(done=True)
    return 0


def _chapters(wanted: dict[str, Any]) -> list[Chapter]:
    return [Chapter(start, title) for start, title in wanted["chapters"]]


# --- M4B -----------------------------------------------------------------------------------------


def _m4b(wanted: dict[str, Any], tell: Callable[[float], None]) -> None:
    from PySide6.QtCore import QCoreApplication

    from studyapp.speech.aac import Recorder

    app = QCoreApplication([])
    # Qt appends ".m4a" to names it does not know.
    draft = Path(wanted["out"]).with_suffix(".m4a")
    with wave.open(wanted["wav"], "rb") as sound:
        recorder = Recorder(sound, draft, wanted["title"], wanted["artist"], _BIT_RATE, tell)
        recorder.finished.connect(app.quit)
        recorder.start()
        app.exec()
    if recorder.fault:
        raise RuntimeError(recorder.fault)
    add_to_mp4(draft, _chapters(wanted))
    draft.replace(wanted["out"])


# --- MP3 and Opus --------------------------------------------------------------------------------


def _mp3(wanted: dict[str, Any], tell: Callable[[float], None]) -> None:
    with wave.open(wanted["wav"], "rb") as sound:
        ms = sound.getnframes() * 1000 // sound.getframerate()
        draft = Path(wanted["out"]).with_suffix(".bare.mp3")
        _write(sound, draft, sound.getframerate(), "MP3", "MPEG_LAYER_III", tell)
    tag = id3_tag(wanted["title"], wanted["artist"], _chapters(wanted), ms)
    with Path(wanted["out"]).open("wb") as out:
        out.write(tag)
        out.write(draft.read_bytes())
    draft.unlink()


def _opus(wanted: dict[str, Any], tell: Callable[[float], None]) -> None:
    with wave.open(wanted["wav"], "rb") as sound:
        _write(sound, Path(wanted["out"]), _OPUS_RATE, "OGG", "OPUS", tell)


def _write(
    sound: wave.Wave_read,
    out: Path,
    rate: int,
    container: str,
    codec: str,
    tell: Callable[[float], None],
) -> None:
    """Write `sound` a second at a time: a long block crashes the library."""
    import numpy as np
    import soundfile

    from studyapp.speech.sounds import resampled

    own, total, done = sound.getframerate(), max(1, sound.getnframes()), 0
    with soundfile.SoundFile(out, "w", rate, 1, format=container, subtype=codec) as file:
        while block := sound.readframes(own):
            file.write(np.frombuffer(resampled(block, own, rate), "<i2"))
            done += len(block) // 2
            tell(done / total)


if __name__ == "__main__":
    sys.exit(main())
