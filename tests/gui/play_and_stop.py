"""Plays a sentence and stops it at once, over and over; see the test that runs it."""

import sys
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from studyapp.gui.speaking import Speaker
from studyapp.model.lexicon import Lexicon
from studyapp.model.spoken import script_of
from studyapp.model.text import Paragraph, Run
from studyapp.model.voice import Voice
from studyapp.speech.renderer import Renderer


def main(folder: Path, times: int) -> None:
    application = QApplication([])
    speaker = Speaker(Renderer(folder))
    heard: list[object] = []
    speaker.word_changed.connect(heard.append)
    for number in range(times):
        text = f"Sound {number % 7} is a new one."
        speaker.load(script_of((Paragraph("p", (Run(text),)),), Lexicon(), "en"), {None: Voice("")})
        heard.clear()
        speaker.play(0)
        for _ in count():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
            if heard:
                break
        speaker.stop()
    speaker.close()
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
