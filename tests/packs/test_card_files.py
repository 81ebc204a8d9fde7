"""The files of the learner's own cards: small rewrites that leave every other line alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.content import Card, CardKind, Credit, Pack, Person
from studyapp.model.errors import StudyError
from studyapp.packs.card_files import PER_FILE, CardFiles
from studyapp.packs.reader import inspect_pack, read_pack

HEAD = Pack(
    id="own.test",
    version="0.1.0",
    title="Mine: all of it",
    language="en",
    license="CC0-1.0",
    authors=(Person("Me"),),
)


def card(number: int, back: str = "b") -> Card:
    return Card(id=f"c-{number}", kind=CardKind.BASIC, front=f"Front {number}", back=back)


@pytest.fixture
def files(tmp_path: Path) -> CardFiles:
    made = CardFiles(tmp_path / "own")
    made.begin(HEAD)
    return made


def ids(files: CardFiles) -> list[str]:
    return [it.id for it in read_pack(files.root).cards]


def test_an_empty_pack_passes_the_checker(files: CardFiles) -> None:
    reading = inspect_pack(files.root)
    assert (reading.problems, reading.pack) == ((), HEAD)
    assert files.head() == HEAD


def test_cards_are_read_back_in_the_order_in_which_they_were_added(files: CardFiles) -> None:
    for start in range(0, 250, 50):
        files.append([card(n) for n in range(start, start + 50)])
    assert read_pack(files.root).cards == tuple(card(n) for n in range(250))
    assert len(list((files.root / "cards").iterdir())) == 3


def test_one_long_list_is_parted_into_small_files(files: CardFiles) -> None:
    files.append([card(n) for n in range(2 * PER_FILE + 1)])
    assert len(ids(files)) == 2 * PER_FILE + 1
    assert sorted(it.name for it in (files.root / "cards").iterdir()) == [
        "0001.yaml",
        "0002.yaml",
        "0003.yaml",
    ]


def test_a_change_leaves_every_other_line_alone(files: CardFiles) -> None:
    (files.root / "cards" / "0001.yaml").write_text(
        "# mine\n"
        "defaults: {tags: [bio]}\n"
        "cards:\n"
        "  # about one\n"
        "  - id: c-1   # never change\n"
        "    front: 'odd   spacing'\n"
        "    back: |\n"
        "      text\n"
        "      # not a note\n"
        "\n"
        "  # about two\n"
        "  - id: c-2\n"
        "    front: f\n"
        "    back: b",
        encoding="utf-8",
    )
    before = files.change([Card(id="c-2", kind=CardKind.BASIC, front="f", back="new")])
    assert before == (Card(id="c-2", kind=CardKind.BASIC, front="f", back="b", tags=("bio",)),)
    text = (files.root / "cards" / "0001.yaml").read_text(encoding="utf-8")
    assert text == (
        "# mine\n"
        "defaults: {tags: [bio]}\n"
        "cards:\n"
        "  # about one\n"
        "  - id: c-1   # never change\n"
        "    front: 'odd   spacing'\n"
        "    back: |\n"
        "      text\n"
        "      # not a note\n"
        "\n"
        "  # about two\n"
        "  - id: c-2\n"
        "    front: f\n"
        "    back: new\n"
    )
    files.remove(["c-1"])
    text = (files.root / "cards" / "0001.yaml").read_text(encoding="utf-8")
    assert "about one" not in text
    assert "about two" in text
    files.append([card(3)])
    assert ids(files) == ["c-2", "c-3"]


@pytest.mark.parametrize(
    "text",
    [
        "cards: [{id: c-1, front: f, back: b}, {id: c-2, front: f, back: b}]\n",
        "cards:\n  -\n    id: c-1\n    front: f\n    back: b\n  - {id: c-2, front: f, back: b}\n",
        (
            "cards:\n  - {id: c-1, front: f, back: b}\n  - {id: c-2, front: f, back: b}\n"
            "defaults: {tags: [t]}\n"
        ),
    ],
)
def test_files_in_another_shape_can_be_changed_too(files: CardFiles, text: str) -> None:
    (files.root / "cards" / "0001.yaml").write_text(text, encoding="utf-8")
    files.change([card(1, "changed")])
    found = read_pack(files.root).cards
    assert [it.id for it in found] == ["c-1", "c-2"]
    assert (found[0].back, found[1].back) == ("changed", "b")
    assert found[1].tags == (("t",) if "defaults" in text else ())


def test_the_last_card_can_be_taken_out(files: CardFiles) -> None:
    files.append([card(1)])
    assert files.remove(["c-1", "c-9"]) == (card(1),)
    assert inspect_pack(files.root).problems == ()
    assert files.find(["c-1"]) == {}
    files.append([card(2)])
    assert ids(files) == ["c-2"]


def test_a_file_that_cannot_be_read_is_named_and_left_as_it_is(files: CardFiles) -> None:
    broken = files.root / "cards" / "0001.yaml"
    broken.write_text("cards:\n  - id: c-1\n   front: x\n", encoding="utf-8")
    with pytest.raises(StudyError, match=r"0001\.yaml.*mend this file"):
        files.change([card(1)])
    files.append([card(2)])
    assert broken.read_text(encoding="utf-8") == "cards:\n  - id: c-1\n   front: x\n"
    assert files.find(["c-2"]) == {"c-2": card(2)}


@pytest.mark.parametrize(
    "act",
    [
        lambda files: files.append([card(2)]),
        lambda files: files.change([card(1, "new")]),
        lambda files: files.remove(["c-1"]),
    ],
)
def test_a_disk_that_fails_leaves_the_cards_as_they_were(
    files: CardFiles, act: Callable[[CardFiles], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    files.append([card(1)])
    before = (files.root / "cards" / "0001.yaml").read_bytes()

    def fail(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(StudyError, match="No space left"):
        act(files)
    assert (files.root / "cards" / "0001.yaml").read_bytes() == before
    assert [it.name for it in (files.root / "cards").iterdir()] == ["0001.yaml"]


def test_what_a_crash_left_half_written_is_no_part_of_the_pack(files: CardFiles) -> None:
    files.append([card(1)])
    (files.root / "cards" / ".0001.yaml.partial").write_text("cards:\n  - id", encoding="utf-8")
    assert inspect_pack(files.root).problems == ()
    files.append([card(2)])
    assert ids(files) == ["c-1", "c-2"]


def test_pictures_come_with_a_credit_and_under_names_of_their_own(
    files: CardFiles, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    first.write_bytes(b"\x89PNG one")
    second.write_bytes(b"\x89PNG two")
    credit = Credit("chip.png", "Me: myself", "CC0-1.0", alt="A chip\nwith legs")
    assert files.attach(first, credit) == "media/chip.png"
    assert files.attach(first, credit) == "media/chip.png"
    assert files.attach(second, credit) == "media/chip-2.png"
    reading = inspect_pack(files.root)
    assert reading.problems == ()
    assert reading.pack is not None
    assert [it.file for it in reading.pack.credits] == ["chip.png", "chip-2.png"]
    assert reading.pack.credits[0].alt == "A chip\nwith legs"


def test_a_picture_that_is_gone_is_told_in_a_sentence(files: CardFiles, tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="choose another picture"):
        files.attach(tmp_path / "none.png", Credit("none.png", "Me", "CC0-1.0"))
