"""What was said when in a recording: as WebVTT for players, and word by word for programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class WordCue:
    """A word as it is written, and when it sounds, in milliseconds from the start."""

    text: str
    start_ms: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A sentence: when it sounds, how it is written, who says it, and its words."""

    start_ms: int
    end_ms: int
    text: str
    speaker: str | None = None
    words: tuple[WordCue, ...] = ()


def webvtt(cues: Sequence[Cue]) -> str:
    """Return the captions in the form of https://www.w3.org/TR/webvtt1/."""
    blocks = ["WEBVTT"]
    for cue in cues:
        voice = f"<v {_plain(cue.speaker)}>" if cue.speaker else ""
        times = f"{_clock(cue.start_ms)} --> {_clock(max(cue.end_ms, cue.start_ms + 1))}"
        blocks.append(f"{times}\n{voice}{_plain(cue.text)}")
    return "\n\n".join(blocks) + "\n"


def marks(cues: Sequence[Cue]) -> list[dict[str, Any]]:
    """Return the sentences with their words as JSON knows them; times are milliseconds."""
    return [
        {
            "start_ms": cue.start_ms,
            "end_ms": cue.end_ms,
            "text": cue.text,
            "speaker": cue.speaker,
            "words": [{"text": word.text, "start_ms": word.start_ms} for word in cue.words],
        }
        for cue in cues
    ]


def _clock(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}:{second:02}.{rest:03}"


def _plain(text: str) -> str:
    """Write `text` on one line, its signs kept from being taken for markup."""
    flat = " ".join(text.split())
    return flat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
