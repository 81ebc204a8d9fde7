"""The real worker, made to die, hang or talk nonsense by words in the text."""

import os
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from studyapp.speech import worker

render = worker._render


def render_or_fail(engine: Any, request: dict[str, Any]) -> Any:
    if "crash" in request["text"]:
        os._exit(9)
    if "hang" in request["text"]:
        time.sleep(600)
    if "babble" in request["text"]:
        return float("nan"), [object]
    return render(engine, request)


worker._render = render_or_fail
sys.exit(worker.main())
