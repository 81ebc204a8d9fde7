"""Anki's half of `bench_memory`; runs in an environment of its own that has `anki`.

`memory_side.py BASE` reads `cards.json` in BASE: one list a card of `[at_ms, rating, interval,
taken_ms]`, with the due day (from today on) and the last interval; it makes a collection of them
unless there is one, measures, and prints `name median_ms minimum_ms` lines.
"""

import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

TURNS = 200


def main() -> None:
    base = Path(sys.argv[1])
    file = base / "collection.anki2"
    if not file.exists():
        make(base, file)
    from anki.collection import Collection

    opened, built = [], []
    for _ in range(3):
        began = time.perf_counter()
        collection = Collection(str(file))
        opened.append(time.perf_counter() - began)
        began = time.perf_counter()
        collection.sched.get_queued_cards(fetch_limit=1)
        built.append(time.perf_counter() - began)
        collection.close()
    show("open", opened)
    show("queue and first card", built)
    collection = Collection(str(file))
    nexts, answers = [], []
    for _ in range(TURNS):
        began = time.perf_counter()
        queued = collection.sched.get_queued_cards(fetch_limit=1)
        nexts.append(time.perf_counter() - began)
        if not queued.cards:
            break
        first = queued.cards[0]
        from anki.cards import Card

        card = Card(collection)
        card._load_from_backend_card(first.card)
        card.start_timer()
        began = time.perf_counter()
        collection.sched.answer_card(
            collection.sched.build_answer(card=card, states=first.states, rating=2)
        )
        answers.append(time.perf_counter() - began)
    show("next card", nexts)
    show("answer", answers)
    undone = []
    for _ in range(min(20, len(answers))):
        began = time.perf_counter()
        collection.undo()
        undone.append(time.perf_counter() - began)
    show("undo", undone)
    collection.close()


def make(base: Path, file: Path) -> None:
    from anki.collection import AddNoteRequest, Collection

    cards = json.loads((base / "cards.json").read_text(encoding="utf-8"))
    collection = Collection(str(file))
    collection.set_config("fsrs", True)
    model = collection.models.by_name("Basic")
    deck = collection.decks.id("Bench")
    assert deck is not None
    config = collection.decks.config_dict_for_deck_id(deck)
    config["new"]["perDay"], config["rev"]["perDay"] = 9999, 9999
    collection.decks.update_config(config)
    collection.decks.select(deck)
    requests = []
    for number in range(len(cards)):
        note = collection.new_note(model)
        note["Front"] = f"What does unit {number} of the shelf hold, and why does it stand there?"
        note["Back"] = f"The answer to question {number}, in a sentence of the usual length."
        requests.append(AddNoteRequest(note=note, deck_id=deck))
    collection.add_notes(requests)
    fill(collection, cards)
    collection.close()


def fill(collection: Any, cards: list[dict[str, Any]]) -> None:
    """Write the states and the log of answers straight into Anki's tables."""
    ids = collection.db.list("select id from cards order by id")
    today = collection.sched.today
    log, used = [], set()
    for card, known in zip(ids, cards, strict=True):
        if not known["answers"]:
            continue
        memory = json.dumps({"s": known["stability"], "d": known["difficulty"], "dr": 0.9})
        collection.db.execute(
            "update cards set type=2, queue=2, due=?, ivl=?, factor=2500, reps=?, lapses=0, data=? "
            "where id=?",
            today + known["due_in"],
            max(1, known["interval"]),
            len(known["answers"]),
            memory,
            card,
        )
        for at_ms, rating, taken_ms in known["answers"]:
            while at_ms in used:
                at_ms += 1  # noqa: PLW2901 - the key of Anki's log is the moment
            used.add(at_ms)
            log.append((at_ms, card, -1, rating, 1, 1, 2500, taken_ms, 1))
    collection.db.executemany("insert into revlog values (?,?,?,?,?,?,?,?,?)", log)


def show(name: str, seconds: list[float]) -> None:
    print(f"{name}\t{1000 * median(seconds):.3f}\t{1000 * min(seconds):.3f}", flush=True)


if __name__ == "__main__":
    main()
