"""Plays a sentence and stops it at once, over and over; see the test that runs it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from studyapp.gui.speaking import Speaker
from studyapp.model.narration.lexicon import Lexicon
from studyapp.model.narration.spoken import script_of
from studyapp.model.narration.voice import Voice
from studyapp.model.text import Paragraph, Run
from studyapp.speech.renderer import Renderer


def main(folder: Path, times: int) -> None:
    application = QApplication([])
    for _ in range(times // 5):
        speaker = Speaker(Renderer(folder))
        speaker.warm_up()
        for number in range(5):
            play_and_stop(speaker, f"Sound {number} is a new one.")
        speaker.close()
    application.quit()


def play_and_stop(speaker: Speaker, text: str) -> None:
    script = script_of((Paragraph("p", (Run(text),)),), Lexicon(), "en")
    speaker.load(script, {None: Voice("")})
    speaker.play(0)
    track = speaker._track
    assert track
    while not (speaker._current and track.position_ms() > 0):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
    speaker.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
