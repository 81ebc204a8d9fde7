"""The packs of the benchmarks are packs, so that what is measured is what is meant."""

from pathlib import Path

from studyapp.packs.reader import inspect_pack
from tests.support.big_packs import write_big_pack


def test_a_big_pack_is_without_fault_and_mixed(tmp_path: Path) -> None:
    reading = inspect_pack(write_big_pack(tmp_path / "pack", 2_000, lessons=2))
    assert reading.problems == ()
    assert reading.pack is not None
    assert len(reading.pack.cards) == 2_000
    assert {path.suffix for path in (tmp_path / "pack" / "cards").iterdir()} == {".csv", ".yaml"}


def test_an_edition_of_a_big_pack_changes_some_of_its_cards(tmp_path: Path) -> None:
    first = inspect_pack(write_big_pack(tmp_path / "1", 100, lessons=1)).pack
    second = inspect_pack(
        write_big_pack(tmp_path / "2", 100, lessons=1, version="1.1.0", edition="again")
    ).pack
    assert first is not None
    assert second is not None
    changed = [a.id for a, b in zip(first.cards, second.cards, strict=True) if a != b]
    assert len(changed) == 10
