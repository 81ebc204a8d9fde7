"""Sequences of editions of one pack, as an author may think of them, and a learner in between.

`STUDYAPP_SEQUENCES=500 pytest tests/study/test_update_sequences.py` runs as many of them.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from studyapp.model.content import Card, CardKind, Pack, Person
from studyapp.model.events import Event, EventKind
from studyapp.model.memory import Rating
from studyapp.model.renames import item_of
from studyapp.model.schedule import Scheduler
from studyapp.study.desk import Desk
from studyapp.study.own_words import Field
from studyapp.study.updates import Updates
from tests.support.clock import Clock
from tests.support.desks import open_desk
from tests.support.lives import contents

PACK: Final = "test.editions"
SEQUENCES: Final = int(os.environ.get("STUDYAPP_SEQUENCES", "12"))
STEPS: Final = 14
MOST: Final = 6


@dataclass
class Life:
    """The author's pack, and what the learner did to each card, by a name that never changes.

    `ids` says under which id a card can be found now; a card that was taken out keeps its last.
    """

    desk: Desk
    clock: Clock
    cards: dict[str, Card] = field(default_factory=dict)
    out: set[str] = field(default_factory=set)
    ids: dict[str, str] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    retired: set[str] = field(default_factory=set)
    reviews: dict[str, list[Event]] = field(default_factory=dict)
    edits: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    published: dict[str, str] = field(default_factory=dict)
    edition: int = 0
    made: int = 0

    def key(self, name: str) -> str:
        return f"{PACK}/{self.ids[name]}"

    def present(self) -> list[str]:
        return [name for name in self.cards if name not in self.out]

    # --- the author --------------------------------------------------------------------------

    def write(self, chance: st.DataObject) -> None:
        if len(self.present()) >= MOST:
            return
        name = f"card-{self.made}"
        self.made += 1
        # An id that became another one is free from the next edition on: no pack says both at once.
        free = [old for old in self.renamed if old in self.told and old not in self.ids.values()]
        again = chance.draw(st.booleans()) and free
        self.ids[name] = free[0] if again else name
        self.renamed.pop(self.ids[name], None)
        self.cards[name] = Card(
            id=self.ids[name], kind=CardKind.BASIC, front=f"What is {name}?", back=f"It is {name}."
        )

    def reword(self, chance: st.DataObject) -> None:
        self._change(chance, rises=False)

    def revise(self, chance: st.DataObject) -> None:
        self._change(chance, rises=True)

    def rename(self, chance: st.DataObject) -> None:
        name = self._one(chance)
        if name is None:
            return
        old, new = self.ids[name], f"{name}-{self.edition}-{self.made}"
        self.made += 1
        for before, after in list(self.renamed.items()):
            if after == old:
                self.renamed[before] = new
        self.renamed[old] = new
        self.ids[name] = new

    def retire(self, chance: st.DataObject) -> None:
        name = self._one(chance)
        if name is not None:
            self.out.add(name)
            self.renamed = {b: a for b, a in self.renamed.items() if a != self.ids[name]}
            # A name that was never published is nobody's: the card waits under the one before.
            self.ids[name] = self.published.get(name, self.ids[name])
            if chance.draw(st.booleans()):
                self.retired.add(self.ids[name])

    def bring_back(self, chance: st.DataObject) -> None:
        gone = sorted(self.out)
        if gone and len(self.present()) < MOST:
            name = chance.draw(st.sampled_from(gone))
            self.out.discard(name)
            self.retired.discard(self.ids[name])

    def publish(self, _chance: st.DataObject) -> None:
        self.edition += 1
        self.told = set(self.renamed)
        self.published |= {name: self.ids[name] for name in self.present()}
        cards = [self.cards[name] for name in self.present()]
        made = Pack(
            id=PACK,
            version=f"1.{self.edition}.0",
            title="Editions",
            language="en",
            license="CC0-1.0",
            authors=(Person("An author"),),
            cards=tuple(
                Card(
                    id=self.ids[name],
                    kind=CardKind.BASIC,
                    front=card.front,
                    back=card.back,
                    rev=card.rev,
                )
                for name, card in zip(self.present(), cards, strict=True)
            ),
            renamed=tuple(self.renamed.items()),
            retired=tuple(self.retired),
        )
        updates = Updates(self.desk.catalogue, self.desk.progress)
        updates.take_over(made, self.desk.folders.packs / PACK, f"mark-{self.edition}")

    # --- the learner ---------------------------------------------------------------------------

    def answer(self, chance: st.DataObject) -> None:
        for name in self.present():
            key = self.key(name)
            if key in self.desk.catalogue.units((key,)) and chance.draw(st.booleans()):
                unit = self.desk.catalogue.units((key,))[key]
                progress = self.desk.progress
                outcome = Scheduler().outcomes(
                    progress.state(key), key, progress.now_ms(), progress.today()
                )[Rating.GOOD]
                event = progress.record_review(key, Rating.GOOD, outcome, 900, "", unit.rev)
                self.reviews.setdefault(name, []).append(event)

    def edit(self, chance: st.DataObject) -> None:
        name = self._one(chance)
        if name is not None and self.key(name) in self.desk.catalogue.units((self.key(name),)):
            text = f"my words {self.edition}-{self.made} for {name}"
            self.made += 1
            self.desk.own_words.edit(self.key(name), Field.BACK, text)
            self.edits[name] = text

    def note(self, chance: st.DataObject) -> None:
        name = self._one(chance)
        if name is not None and self.key(name) in self.desk.catalogue.units((self.key(name),)):
            self.notes[name] = f"note {self.made} about {name}"
            self.made += 1
            self.desk.own_words.note(self.key(name), self.notes[name])

    def _one(self, chance: st.DataObject) -> str | None:
        present = self.present()
        return chance.draw(st.sampled_from(present)) if present else None

    def _change(self, chance: st.DataObject, *, rises: bool) -> None:
        name = self._one(chance)
        if name is not None:
            card = self.cards[name]
            self.made += 1
            self.cards[name] = Card(
                id=card.id,
                kind=card.kind,
                front=card.front,
                back=f"It is {name}, said anew {self.made}.",
                rev=card.rev + rises,
            )


def check(life: Life) -> None:
    """Nothing that the learner did may be out of reach."""
    desk = life.desk
    for name in life.cards:
        key = life.key(name)
        found = [it for it in desk.progress.history(key) if it.kind is EventKind.REVIEW]
        assert found == life.reviews.get(name, []), f"the reviews of {name}"
        assert desk.progress.state(key).reps == len(found)
        assert desk.own_words.of(key).note == life.notes.get(name, "")
        texts = {it.field: it.text for it in desk.progress.own_words((key,)).values()}
        assert texts.get(Field.BACK) == life.edits.get(name)
    units = desk.catalogue.units([life.key(name) for name in life.present()])
    conflicts = {item_of(it.unit): it for it in desk.own_words.conflicts(PACK)}
    for name in life.present():
        key = life.key(name)
        if name in life.edits:
            assert units[key].back == life.edits[name], f"the edit of {name}"
            author = life.cards[name].back
            (kept,) = (
                desk.progress.own_words((key,)).values()
                if name not in life.notes
                else (
                    it for it in desk.progress.own_words((key,)).values() if it.field is Field.BACK
                )
            )
            assert (key in conflicts) == (kept.replaced != author)
        else:
            assert units[key].back == life.cards[name].back
        assert units[key].front == life.cards[name].front
    kept_tables = contents(desk._database)
    desk.progress.rebuild()
    assert contents(desk._database) == kept_tables


STEPS_OF_A_LIFE: Final[tuple[Callable[[Life, st.DataObject], None], ...]] = (
    Life.write,
    Life.reword,
    Life.revise,
    Life.rename,
    Life.retire,
    Life.bring_back,
    Life.publish,
    Life.publish,
    Life.answer,
    Life.answer,
    Life.edit,
    Life.note,
)


@settings(
    max_examples=SEQUENCES,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking a life takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(steps=st.lists(st.sampled_from(STEPS_OF_A_LIFE), max_size=STEPS), chance=st.data())
def test_no_sequence_of_editions_loses_a_review_or_a_word_of_the_learner(
    steps: list[Callable[[Life, st.DataObject], None]], chance: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        life = Life(open_desk(Path(folder), clock), clock)
        try:
            for _ in range(3):
                life.write(chance)
            life.publish(chance)
            life.answer(chance)
            for step in steps:
                clock.forward(days=3)
                step(life, chance)
            life.publish(chance)
            check(life)
        finally:
            life.desk.close()
