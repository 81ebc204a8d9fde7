"""The process that holds the speech engine: JSON lines in, sound files and JSON lines out.

It imports as little as it can, because the first sentence waits for it, and it may crash: the
renderer starts another.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any, BinaryIO

_SYSTEM_ENGINES = {"win32": "sapi5", "darwin": "nsss"}


def main(arguments: list[str] | None = None) -> int:
    """Serve requests until the input ends; the arguments may name an engine and its folder."""
    names = sys.argv[1:] if arguments is None else arguments
    answers = _own_output()
    try:
        engine = _engine(*(names or [_SYSTEM_ENGINES.get(sys.platform, "")]))
    except Exception as fault:  # noqa: BLE001 - the top of a worker process: reported, not lost
        _send(answers, {"fatal": f"{type(fault).__name__}: {fault}"})
        return 1
    _send(answers, {"engine": engine.name, "version": engine.version, "suffix": engine.suffix})
    for line in sys.stdin.buffer:
        _send(answers, _answer(engine, json.loads(line)))
    return 0


def _own_output() -> BinaryIO:
    """Keep the real output for answers; what libraries print goes to the error stream."""
    own = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return own


def _engine(name: str, folder: str = "") -> Any:
    if name == "hibari":
        from studyapp.speech.hibari import HibariEngine

        return HibariEngine()
    if name == "piper":
        from studyapp.speech.piper import PiperEngine

        return PiperEngine(Path(folder))
    if name:
        from studyapp.speech.stock import StockEngine

        return StockEngine(name)
    from studyapp.speech.espeak import EspeakEngine

    return EspeakEngine()


def _answer(engine: Any, request: dict[str, Any]) -> dict[str, Any]:
    if "voices" in request:
        return {"id": request["id"], "voices": engine.voices()}
    try:
        ms, words = _render(engine, request)
    except OSError as fault:
        return {"id": request["id"], "unsaved": fault.strerror or type(fault).__name__}
    except Exception as fault:  # noqa: BLE001 - the top of a worker process: reported, not lost
        return {"id": request["id"], "error": f"{type(fault).__name__}: {fault}"}
    return {"id": request["id"], "ms": ms, "words": words}


def _render(engine: Any, request: dict[str, Any]) -> Any:
    path = Path(request["path"])
    unfinished = path.with_name(f"{path.stem}.{os.getpid()}.tmp")
    if engine.suffix == ".aiff":
        unfinished = unfinished.with_suffix(".tmp.aiff")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)  # it may be cleared away at any time
        said = engine.render(
            request["text"], request["voice"], request["language"], request["rate"], unfinished
        )
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return said


def _send(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    sys.exit(main())
