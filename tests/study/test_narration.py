from collections.abc import Callable
from dataclasses import replace

import pytest

from studyapp.model.content import Card, CardKind
from studyapp.model.depth import Depth
from studyapp.model.narration.spoken import Clip, Script, Utterance
from studyapp.study.desk import Desk
from tests.support.desks import GOOD_PACK, take_cards, take_good_sample

MakeDesk = Callable[..., Desk]
LESSON = f"{GOOD_PACK}/why-accelerators"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_good_sample(made)
    return made


def heard(script: Script) -> str:
    return " ".join(step.text for step in script if isinstance(step, Utterance))


def test_a_card_is_said_as_its_pack_has_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_cards(desk, [Card(id="c", kind=CardKind.BASIC, front="What is a DPU?", back="A chip.")])
    turn = desk.review().turn
    assert turn is not None
    turn.folder.mkdir(parents=True)
    (turn.folder / "speech.yaml").write_text("say:\n  DPU: data chip\n", encoding="utf-8")
    assert heard(desk.narration.face(turn.face, turn.folder, "en", answer=False)) == (
        "What is a data chip?"
    )


def test_a_card_is_said_as_its_author_wants_and_its_sound_is_played(make_desk: MakeDesk) -> None:
    desk = make_desk()
    card = Card(
        id="c",
        kind=CardKind.REVERSED,
        front="H₂O",
        back="Water",
        say="H two O",
        audio="media/a.ogg",
    )
    take_cards(desk, [card])
    turn = desk.review().turn
    assert turn is not None
    front = desk.narration.face(turn.face, turn.folder, "en", answer=False)
    assert heard(front) == "H two O"
    assert front[-1] == Clip(turn.folder / "media" / "a.ogg")
    answer = desk.narration.face(turn.face, turn.folder, "en", answer=True)
    assert heard(answer) == "Water"


def test_each_side_of_a_card_has_its_own_language(make_desk: MakeDesk) -> None:
    desk = make_desk()
    words = Card(id="c", kind=CardKind.BASIC, front="dog", back="Hund", back_language="de")
    take_cards(desk, [words])
    turn = desk.review().turn
    assert turn is not None
    assert (turn.language_of(answer=False), turn.language_of(answer=True)) == ("en", "de")


def test_an_updated_pack_says_things_anew(desk: Desk) -> None:
    opened = desk.reading.open(LESSON)
    assert "F P G A" in heard(desk.narration.lesson(opened, Depth.DETAILED))
    said = opened.folder / "speech.yaml"
    said.write_text("say:\n  FPGA: gate array\n", encoding="utf-8")
    updated = replace(opened, pack=replace(opened.pack, fingerprint="another"))
    again = heard(desk.narration.lesson(updated, Depth.DETAILED))
    assert "gate array" in again
    assert "F P G A" not in again
