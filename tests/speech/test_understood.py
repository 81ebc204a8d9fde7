"""An offline recogniser hears what the voice says: it must tell known sentences apart.

A sentence of which it misses the last word counts as identified if no other begins so.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from studyapp.model.narration.voice import Priority, Rendering, Voice
from studyapp.speech.renderer import Renderer
from studyapp.speech.sounds import read_sound, resampled

SENTENCES = (
    "the printer needs more paper",
    "a chip does one thing very fast",
    "memory fades when nobody asks",
    "the teacher opens the window",
    "every answer is kept on the disk",
    "two students read the same book",
    "the train leaves at seven",
    "water runs down the hill",
    "her brother plays the piano",
    "please close the door behind you",
    "the weather will change tomorrow",
    "he bought bread and butter",
    "a long road leads to the city",
    "seven birds sing in the garden",
    "numbers are added in one step",
    "this question has three answers",
    "the old clock stands on the table",
    "we learn more by asking",
    "the ship crosses the ocean",
    "green apples taste of summer",
    "my sister writes short letters",
    "the computer waits for data",
    "light travels faster than sound",
    "the farmer counts his sheep",
)
VOICE = Voice("gmw/en-US+f3", "espeak", language="en-US")
HEARING_RATE = 16_000


@pytest.fixture
def renderer(tmp_path: Path) -> Iterator[Renderer]:
    made = Renderer(tmp_path, rate=150)
    yield made
    made.close()


def decoder() -> Any:
    from pocketsphinx import Decoder

    made = Decoder(lm=None, loglevel="FATAL", samprate=HEARING_RATE)
    said = " | ".join(SENTENCES)
    made.add_jsgf_string("known", f"#JSGF V1.0; grammar known; public <known> = {said};")
    made.activate_search("known")
    return made


def identified(heard: str) -> str:
    """Return the one sentence that begins with what was heard, else what was heard."""
    fitting = [sentence for sentence in SENTENCES if heard and sentence.startswith(heard)]
    return fitting[0] if len(fitting) == 1 else heard


def test_each_of_24_known_sentences_is_understood(renderer: Renderer) -> None:
    answers: SimpleQueue[Rendering] = SimpleQueue()
    for sentence in SENTENCES:
        renderer.request(f"{sentence}.", VOICE, Priority.NOW, answers.put)
    hearing = decoder()
    understood = []
    for _ in SENTENCES:
        path = answers.get(timeout=30).path
        assert path is not None
        samples, rate = read_sound(path)
        hearing.start_utt()
        sound = resampled(samples, rate, HEARING_RATE)
        hearing.process_raw(sound, full_utt=False)
        hearing.end_utt()
        heard = hearing.hyp()
        understood.append(identified(heard.hypstr if heard else ""))
    assert understood == list(SENTENCES), json.dumps(understood, indent=1)
