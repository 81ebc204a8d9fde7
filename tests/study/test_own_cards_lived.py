"""Own cards through any life: random changes against a plain list, and a process that is killed."""

import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from studyapp.model.content import Card, CardKind
from studyapp.packs.reader import inspect_pack
from tests.support.clock import Clock
from tests.support.desks import open_desk

ROOT = Path(__file__).parents[2]
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12
)
WORDS = TEXT.map(str.strip).filter(lambda it: bool(it) and "](" not in it and "[" not in it)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "delete", "tag", "undo"]), st.integers(0, 9), WORDS
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=12)
@given(STEPS)
def test_whatever_is_done_files_catalogue_and_a_plain_list_agree(
    steps: list[tuple[str, int, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), Clock())
        own = desk.own_cards
        past: list[dict[str, Card]] = []
        known: dict[str, Card] = {}
        for step, place, text in steps:
            before = dict(known)
            one = list(known)[place % len(known)] if known else ""
            match step:
                case "add":
                    made = own.add(Card(id="", kind=CardKind.BASIC, front=text, back="b"))
                    known[made.id] = made
                case "change" if one:
                    known[one] = own.change(replace(known[one], back=text))
                case "tag" if one:
                    own.tag([one], ["t"], on=place % 2 == 0)
                    known[one] = own.card(one)
                case "delete" if one:
                    own.delete([one])
                    del known[one]
                case "undo" if past:
                    own.undo()
                    known = past.pop()
                    continue
            if known != before:
                past.append(before)
        assert {entry.id for entry in own.entries()} == set(known)
        if own.pack is not None:
            reading = inspect_pack(own.folder)
            assert reading.pack is not None
            assert {card.id: card for card in reading.pack.cards} == known
            assert not reading.problems
        desk.close()


LIFE = """
import sys
from pathlib import Path
from studyapp.model.content import Card, CardKind
from tests.support.clock import Clock
from tests.support.desks import open_desk

desk = open_desk(Path(sys.argv[1]), Clock())
for number in range(10_000):
    made = desk.own_cards.add(Card(id="", kind=CardKind.BASIC, front=f"{number}?", back="b" * 500))
    print(made.id, flush=True)
"""


def test_a_process_that_is_killed_loses_no_card_that_was_acknowledged(tmp_path: Path) -> None:
    kept: list[str] = []
    for round_ in range(2):
        with subprocess.Popen(
            [sys.executable, "-c", LIFE, str(tmp_path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        ) as life:
            assert life.stdout is not None
            kept += [life.stdout.readline().strip() for _ in range(40 + 17 * round_)]
            life.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
            kept += [line.strip() for line in life.stdout if line.endswith("\n")]
        desk = open_desk(tmp_path, Clock())
        assert desk.library.refresh() == ()
        assert set(kept) <= {entry.id for entry in desk.own_cards.entries()}
        assert inspect_pack(desk.own_cards.folder).problems == ()
        desk.close()
    assert len(kept) > 90
