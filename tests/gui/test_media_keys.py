import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from studyapp.gui.media_keys import MediaKeys
from studyapp.gui.now_reading import NowReading

CALL = ["gdbus", "call", "--session", "-d", "org.mpris.MediaPlayer2.studyapp"]
CALL += ["-o", "/org/mpris/MediaPlayer2", "-m"]


@pytest.fixture
def reading(qapp: QApplication) -> NowReading:
    assert qapp
    return NowReading()


class Asked:
    def __init__(self, reading: NowReading) -> None:
        self.things: list[object] = []
        reading.toggle_wanted.connect(self.toggle)
        reading.stop_wanted.connect(self.stop)
        reading.step_wanted.connect(self.things.append)

    def toggle(self) -> None:
        self.things.append("toggle")

    def stop(self) -> None:
        self.things.append("stop")


def test_the_keys_ask_for_what_fits_the_state(reading: NowReading) -> None:
    window = QObject()
    keys = MediaKeys(reading, window)
    asked = Asked(reading)
    player = keys._player
    player.PlayPause()
    assert asked.things == []
    reading.tell("A lesson", "pack/lesson", "playing")
    player.Play()
    player.PlayPause()
    player.Pause()
    player.Next()
    player.Previous()
    player.Stop()
    assert asked.things == ["toggle", "toggle", 1, -1, "stop"]
    assert player.state() == "Playing"
    assert player.about()["xesam:title"] == "A lesson"
    reading.tell("A lesson", "pack/lesson", "stopped")
    assert (player.state(), player.about()) == ("Stopped", {})


SERVED = """
import sys
sys.path.insert(0, {root!r})
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from studyapp.gui.media_keys import MediaKeys
from studyapp.gui.now_reading import NowReading
app = QApplication([])
reading, window = NowReading(), QObject()
keys = MediaKeys(reading, window)
reading.tell("A lesson", "pack/lesson", "playing")
reading.toggle_wanted.connect(app.quit)
QTimer.singleShot(20_000, lambda: app.exit(3))
print("heard" if keys.is_heard else "deaf", flush=True)
sys.exit(app.exec())
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gdbus")),
    reason="needs a message bus and a program that calls over it",
)
def test_the_desktop_reaches_the_reading_over_the_bus(tmp_path: Path) -> None:
    program = tmp_path / "served.py"
    program.write_text(SERVED.format(root=str(Path(__file__).parents[2])), encoding="utf-8")
    calls = tmp_path / "calls.sh"
    get = " ".join([*CALL, "org.freedesktop.DBus.Properties.Get"])
    calls.write_text(
        f"{sys.executable} {program} > {tmp_path}/out & "
        f"for _ in $(seq 100); do grep -q . {tmp_path}/out && break; sleep 0.1; done; "
        f"{get} org.mpris.MediaPlayer2.Player Metadata; "
        f"{' '.join(CALL)} org.mpris.MediaPlayer2.Player.PlayPause; wait $!; echo ended $?",
        encoding="utf-8",
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", str(calls)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (tmp_path / "out").read_text() == "heard\n"
    assert "A lesson" in done.stdout
    assert "ended 0" in done.stdout
