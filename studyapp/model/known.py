"""What is known of a unit."""

from dataclasses import dataclass

from studyapp.model.schedule import CardState


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one unit, for mastery: a unit never seen has a new state."""

    unit: str
    lesson: str | None
    state: CardState
