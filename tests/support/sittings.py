"""Sittings of review that are over quickly."""

from studyapp.model.memory import Rating
from studyapp.study.desk import Desk
from tests.support.clock import Clock


def answer_cards(desk: Desk, clock: Clock, count: int, rating: Rating = Rating.GOOD) -> None:
    """Answer up to `count` cards, ten seconds each."""
    session = desk.review()
    for _ in range(count):
        if session.turn is None:
            return
        clock.forward(seconds=10)
        session.reveal()
        session.rate(rating)
