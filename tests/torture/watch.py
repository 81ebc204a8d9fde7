"""Watches what Python asks of the system: connections, programs, and files written elsewhere."""

import os
import sys
from pathlib import Path
from typing import Any

_REACHING_OUT = frozenset({"socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"})
_STARTING = frozenset({"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn"})
_CHANGING = frozenset({"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.symlink", "os.link"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _is_the_voice(command: object) -> bool:
    """Tell whether the app starts its own process that speaks, with words of its own only."""
    words = list(map(str, command)) if isinstance(command, list | tuple) else []
    voice = [sys.executable, "-m", "studyapp.speech.worker"]
    return words[:3] == voice and all(word.isalnum() for word in words[3:])


class Watch:
    """Collects every trespass in `seen` while `root` is set; what lies in `root` may be written."""

    def __init__(self) -> None:
        self.root = ""
        self.seen: list[str] = []
        sys.addaudithook(self._on_event)  # for the rest of the process

    def _on_event(self, event: str, given: tuple[Any, ...]) -> None:
        if not self.root:
            return
        if event == "subprocess.Popen" and _is_the_voice(given[1]):
            return
        if event in _REACHING_OUT or event in _STARTING:
            self.seen.append(f"{event} {given!r:.200}")
        elif (event == "open" and isinstance(given[2], int) and given[2] & _WRITING) or (
            event in _CHANGING and -1 in given[1:]
        ):
            self._look(event, given[0])

    def _look(self, event: str, path: object) -> None:
        if isinstance(path, str | bytes | os.PathLike):
            name = os.fsdecode(path)
            fine = name == os.devnull or "__pycache__" in name
            if not fine and not str(Path(name).absolute()).startswith(self.root):
                self.seen.append(f"{event} {name!r:.200}")

    def taken(self) -> list[str]:
        """Return what was seen and forget it."""
        seen, self.seen = self.seen, []
        return seen
