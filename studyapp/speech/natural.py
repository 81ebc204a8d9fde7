"""What engines with a neural network share: sound as a file, and words found among phonemes."""

import wave
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, Final

RATE: Final = 165
"""Words a minute at which these voices speak when nothing is asked of them."""

_LOUDEST: Final = 32_767


def session(model: bytes) -> Any:
    """Open a model for one thread, without the reports that the runtime likes to send.

    Raises ValueError if the bytes are no model that can be run.
    """
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what matters comes as an exception
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as fault:  # the runtime has no class of its own for this
        raise ValueError(f"the voice cannot be opened: {fault}") from fault


def write_sound(path: Path, sound: Any, rate: int) -> int:
    """Write samples between -1 and 1 as a WAV file; return its milliseconds."""
    import numpy as np

    samples = (np.clip(sound, -1.0, 1.0) * _LOUDEST).astype("<i2")
    with path.open("wb") as stream, wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return len(samples) * 1000 // rate


def word_starts(words: Sequence[str], said: str) -> list[int | None]:
    """Return where in the phonemes `said` of a sentence each word begins, None where unknown.

    `words` are the phonemes of each word spoken alone, which differ a little: in a sentence "the"
    is short, and a voice may run words together.
    """
    alone = "".join(word.replace(" ", "") for word in words)
    blocks = SequenceMatcher(None, alone, said, autojunk=False).get_matching_blocks()
    places = {block.a + step: block.b + step for block in blocks for step in range(block.size)}
    starts: list[int | None] = []
    at, last = 0, -1
    for word in words:
        size = len(word.replace(" ", ""))
        found = next((places[each] for each in range(at, at + size) if each in places), None)
        start = None if found is None else _border_before(said, found, last)
        if start is not None:
            last = start
        starts.append(start)
        at += size
    return starts


def _border_before(said: str, place: int, last: int) -> int | None:
    """Return where the spoken word that holds `place` begins, if the one before begins earlier."""
    border = said.rfind(" ", 0, place) + 1
    start = border if border > last else place
    return start if start > last else None
