"""Which engines this computer has beside the system's own, and how each is started."""

from importlib.util import find_spec
from pathlib import Path

from studyapp.speech.process import worker_command


def natural_engines(voices: Path) -> dict[str, list[str]]:
    """Return engine → the command of its worker, the most natural first; none is imported.

    `voices` is the folder into which the learner drops Piper voices.
    """
    found: dict[str, list[str]] = {}
    if find_spec("onnxruntime") is None:
        return found
    if find_spec("hibari") is not None:
        found["hibari"] = [*worker_command(), "hibari"]
    if any(voices.glob("*.onnx")):
        found["piper"] = [*worker_command(), "piper", str(voices)]
    return found
