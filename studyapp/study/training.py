"""Training: now and then the memory model learns how this learner forgets, quietly."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from studyapp.model.events import EventKind
from studyapp.model.training import LEAST_REVIEWS, Trained, is_due, training_payload
from studyapp.store.progress import Progress
from studyapp.study.settings import Preferences

_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE_S: Final = 300
_MOST_REVIEWS: Final = 200_000  # of a longer log every second, third … card is taken
_HELD_SHARE: Final = 0.2
_SUBJECT: Final = "memory"


@dataclass(frozen=True, slots=True)
class TrainingState:
    """How far training is: `last` is None before the first; `missing` reviews are still needed."""

    last: Trained | None
    reviews: int
    missing: int


class Training:
    """Fits the weights in a process of its own and keeps them if they predict better."""

    def __init__(self, progress: Progress, preferences: Preferences) -> None:
        self._progress = progress
        self._preferences = preferences
        self._tried = 0  # answers of the last try in this sitting, whatever came of it

    def state(self) -> TrainingState:
        """Return what training came to so far."""
        reviews = self._progress.review_count()
        last = self._progress.trained[-1] if self._progress.trained else None
        return TrainingState(last, reviews, max(0, LEAST_REVIEWS - reviews))

    def run_if_due(self) -> Trained | None:
        """Train if it is switched on and the log has grown by a fifth; call it in the background.

        Returns the training if its weights were taken on.
        """
        if not self._preferences.on("train_memory"):
            return None
        tried = max((it.reviews for it in self._progress.trained), default=0)
        if not is_due(self._progress.review_count(), max(tried, self._tried)):
            return None
        return self.run()

    def run(self) -> Trained | None:
        """Train now; None if the weights in use predict as well, or nothing could be fitted."""
        cards, reviews = self._cards()
        if not reviews:
            return None
        self._tried = reviews
        places = sorted(answer[0] for card in cards for answer in card)
        held_from = places[int(len(places) * (1 - _HELD_SHARE))]
        weights = list(self._progress.model.weights)
        flat = [[number for answer in card for number in answer] for card in cards]
        found = _fit({"weights": weights, "held_from": held_from, "cards": flat})
        if found is None or not found["after"] < found["before"]:
            return None
        trained = Trained(
            (0, "", 0),
            self._progress.now_ms(),
            tuple(found["weights"]),
            reviews,
            found["before"],
            found["after"],
            found["off"],
        )
        self._progress.record(EventKind.TRAINING, _SUBJECT, training_payload(trained))
        return self._progress.trained[-1]

    def forget(self) -> None:
        """Go back to the usual weights, from each card's next answer on."""
        from studyapp.model.memory import DEFAULT_WEIGHTS

        reviews = self._progress.review_count()
        usual = Trained((0, "", 0), 0, DEFAULT_WEIGHTS, reviews, 0.0, 0.0, 0.0)
        self._progress.record(EventKind.TRAINING, _SUBJECT, training_payload(usual))

    def _cards(self) -> tuple[list[list[tuple[int, int, int]]], int]:
        """Return the answers of each card, oldest first, and how many there are in the log."""
        cards: dict[str, list[tuple[int, int, int]]] = {}
        count = 0
        for unit, answer in self._progress.answers():
            cards.setdefault(unit, []).append(answer)
            count += 1
        step = max(1, -(-count // _MOST_REVIEWS))
        kept = [
            sorted(cards[unit]) for place, unit in enumerate(sorted(cards)) if place % step == 0
        ]
        return kept, count


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # a bundle has no Python beside it, and starts itself
        return [sys.executable, "--memory-fitter"]
    return [sys.executable, "-m", "studyapp.study.fitting"]


def _fit(asked: dict[str, Any]) -> dict[str, Any] | None:
    """Ask the process; whatever goes wrong there, learning goes on with the weights it has."""
    try:
        ran = subprocess.run(  # noqa: S603 - our own program, and no shell
            _command(),
            input=json.dumps(asked).encode(),
            capture_output=True,
            timeout=_PATIENCE_S,
            check=True,
            cwd=_ROOT,  # where `python -m` finds this package
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        found = json.loads(ran.stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return found if isinstance(found, dict) else None
