"""Install the .deb on a bare Debian and learn with it as a person does, by keys alone.

    sudo python3 packaging/smoke.py dist/studyapp_VERSION_amd64.deb [FOLDER for pictures]

The system holds nothing but what apt brings along with the package; the program has an empty home
and no network there. Keys come from outside, through a display of Xvfb; what was learned is read
from the learner's own file. Then every page is drawn in two languages, and must be there as it is
from the wheel. At the end a course is opened as the file manager does, with the program closed and
with it open. Needed here: debootstrap, xvfb, xdotool.
"""

import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from clean_system import HOME, CleanSystem, apart

CLEAN: Final = Path(__file__).resolve().parents[1] / "build" / "clean"
DISPLAY: Final = ":77"
PATIENCE_S: Final = 60
# What every desktop has besides: it knows the types of files and who opens them.
DESKTOP: Final = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "hicolor-icon-theme")
INSIDE: Final = "/usr/lib/studyapp/_internal"
TYPE: Final = "application/x-studypack+zip"
COMPLAINT: Final = re.compile("No QtMultimedia|Failed to|Traceback|Error|Warning")
PYTHON: Final = CLEAN.parent / "env/bin/python"  # the build's, which has Qt to take pictures
GRAB: Final = """\
import sys
from PySide6.QtWidgets import QApplication
screen = QApplication(sys.argv).primaryScreen()
screen.grabWindow(0).save(sys.argv[1])
"""
TOUR: Final = f"{INSIDE}/studyapp/_bundled/content/learning-that-lasts"
COURSE: Final = f"/{HOME}/first.studypack"


class Learner:
    """Someone at the keyboard, who looks at the window, and at the files behind it."""

    def __init__(self, system: CleanSystem, pictures: Path | None) -> None:
        self.system = system
        self.data = system.home / ".local/share/StudyApp"
        self.said = ""
        self._pictures = pictures

    @contextmanager
    def at_the_program(self, *words: str) -> Iterator[None]:
        """Start the program with `words`, wait for its window, and close it at the end."""
        command = self.system.command(words or ("studyapp",), DISPLAY)
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as program:
            until("the window opens", self._window)
            xdotool("windowfocus", "--sync", self._window())
            time.sleep(1)  # the page takes clicks a moment after it is seen
            yield
            xdotool("key", "ctrl+q")
            until("the window closes", lambda: not self._window())
            assert program.stderr
            self.said = program.stderr.read()
            assert not COMPLAINT.search(self.said), self.said

    def does(self, what: str, keys: list[str], seen: Callable[[], bool], tries: int = 1) -> None:
        """Press `keys` until it is `seen` that it was done; a question may need several tries."""
        for left in reversed(range(tries)):
            for key in keys:
                xdotool("key", key)
                time.sleep(1)
            if seen() or not left:
                break
            xdotool("key", "ctrl+Next")  # the next question
        until(what, seen)
        self.looks(what)

    def looks(self, what: str) -> None:
        """Keep a picture of the screen, if somebody wants to see it."""
        print(f"  {what}")
        if self._pictures:
            self._pictures.mkdir(parents=True, exist_ok=True)
            number = len(list(self._pictures.iterdir())) + 1
            file = self._pictures / f"{number:02}-{what.replace(' ', '-')}.png"
            subprocess.run([PYTHON, "-c", GRAB, file, "-display", DISPLAY], check=True)

    def log(self) -> list[tuple[int, str]]:
        """Return number and kind of all that was learned, from a copy of the learner's file."""
        with tempfile.TemporaryDirectory() as folder:
            for file in self.data.glob("progress.db*"):
                shutil.copy(file, folder)
            with closing(sqlite3.connect(Path(folder) / "progress.db")) as opened:
                try:
                    return opened.execute("select seq, kind from event order by seq").fetchall()
                except sqlite3.OperationalError:  # there is no table yet
                    return []

    def has(self, kind: str) -> bool:
        """Tell whether an event of this kind is in the log."""
        return kind in {found for _number, found in self.log()}

    def hears(self) -> bool:
        """Tell whether a second sentence was made, which is done while the first one plays."""
        return len(list((self.system.home / ".cache/StudyApp").rglob("*.wav"))) > 1

    def courses_shown(self) -> set[Path]:
        """Return the courses that have come in and wait for the learner's yes."""
        return set(self.data.glob("packs/.incoming-*/pack/pack.yaml"))

    def _window(self) -> str:
        found = xdotool("search", "--onlyvisible", "--name", "StudyApp").split()
        return found[-1] if found else ""


def main(package: Path, pictures: Path | None) -> None:
    """Try the package."""
    apart([sys.executable, *sys.argv])
    system = CleanSystem(CLEAN)
    system.make()
    system.install(package)
    faults = system.faults_of(INSIDE)
    assert not faults, "\n".join(sorted(faults))
    screen = ["Xvfb", DISPLAY, "-screen", "0", "1180x780x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, stderr=subprocess.DEVNULL) as display:
        try:
            until("the display", Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists)  # noqa: S108 - X's place
            learner = Learner(system, pictures)
            do_the_main_job(learner)
            open_every_page(learner)
            open_from_the_desktop(learner)
        finally:
            display.terminate()
    print("The main job is done in a system that has nothing else.")


def do_the_main_job(learner: Learner) -> None:
    """Enrol, read, listen, review, be asked; then close, start again and find it all."""
    with learner.at_the_program():
        learner.looks("the first page")
        learner.does("enrol", ["Return"], lambda: learner.has("enrol"))
        learner.does("read", ["Next"], lambda: learner.has("read-position"))
        learner.does("listen", ["ctrl+space"], learner.hears)
        xdotool("key", "Escape")
        learner.does("rate a card", ["ctrl+3", "space", "3"], lambda: learner.has("review"))
        xdotool("key", "ctrl+1")
        xdotool("key", "alt+Left")
        xdotool("key", "ctrl+4", "Tab", "Return")
        answered = "answer a question"
        learner.does(answered, ["1", "Return"], lambda: learner.has("quiz-attempt"), tries=8)
    assert "Input #0, wav" in learner.said, f"no sentence was opened for playing: {learner.said}"
    before = learner.log()
    with learner.at_the_program():
        learner.looks("back again")
    after = learner.log()
    assert after[: len(before)] == before, f"of {before} only {after} is found again"
    learner.system.run("studyapp", "export", f"/{HOME}/exported")
    print(f"  {len(before)} events found again, and exported")
    record = ("studyapp", "speak", TOUR, "spacing", "--format", "m4b", "--out", f"/{HOME}")
    learner.system.run(*record)
    print("  a lesson recorded as M4B")


def open_every_page(learner: Learner) -> None:
    """Draw every page in two languages: what a page imports late is nowhere else looked for."""
    system = learner.system
    for language in ("en", "de"):
        drawn = ("screenshots", f"/{HOME}/{language}", "--theme", "light", "--language", language)
        system.run("studyapp", "--profile", f"/{HOME}/rehearsed", *drawn)
    english, german = ({f.name: f for f in (system.home / code).iterdir()} for code in ("en", "de"))
    with tempfile.TemporaryDirectory() as folder:
        command = (str(PYTHON), "-P", "-m", "studyapp", "--profile", f"{folder}/rehearsed")
        drawn = ("screenshots", f"{folder}/en", "--theme", "light", "--language", "en")
        subprocess.run([*command, *drawn], check=True, stdout=subprocess.DEVNULL)
        wheels = {file.name for file in Path(folder, "en").iterdir()}
    assert set(english) == wheels, f"not in both: {set(english) ^ wheels}"
    for name, file in english.items():
        other = german[name.replace("-en.png", "-de.png")]
        assert file.read_bytes() != other.read_bytes(), f"{name} is no German"
    print(f"  {len(english)} pictures of pages, in English and in German")
    with learner.at_the_program("env", "LANGUAGE=de", "studyapp"):
        learner.looks("in the language of the desktop")


def open_from_the_desktop(learner: Learner) -> None:
    """Open a course as the file manager does, with the program closed and with it open."""
    system = learner.system
    system.install(*DESKTOP)
    for words in (("new", f"/{HOME}/course"), ("build", f"/{HOME}/course", "-o", COURSE)):
        system.run("studyapp", "pack", *words)
    kind = system.run("gio", "info", "--attributes=standard::*", COURSE)
    assert TYPE in kind, kind
    opener = system.run("gio", "mime", TYPE)
    assert "Default application for" in opener, opener
    assert "studyapp.desktop" in opener, opener
    with learner.at_the_program("gio", "open", COURSE):
        until("a course opened by the file manager is shown", learner.courses_shown)
        learner.looks("opened by the file manager")
    before = learner.courses_shown()
    with learner.at_the_program():
        subprocess.run(system.command(("gio", "open", COURSE), DISPLAY), check=True)
        until("the open window shows the course", lambda: learner.courses_shown() - before)
        learner.looks("handed to the open window")


def xdotool(*words: str) -> str:
    """Press keys, or ask about windows; say nothing where there is no window."""
    command = ["env", f"DISPLAY={DISPLAY}", "xdotool", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def until(what: str, holds: Callable[[], object]) -> None:
    """Wait until something holds, for a minute at most."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > end:
            raise SystemExit(f"It never came to this: {what}.")
        time.sleep(0.2)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > len(["", "DEB"]) else None)
