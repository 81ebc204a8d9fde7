"""A pack that is looked at again: what has not changed is not read again, and nothing is missed."""

import shutil
from pathlib import Path

import pytest

from studyapp.packs.checker import check_pack, look_at
from studyapp.packs.seen import Seen

SAMPLE = Path(__file__).parent / "samples" / "good"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "pack"))


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_second_look_finds_what_the_first_one_found(root: Path) -> None:
    seen = Seen()
    first = look_at(root, seen)
    assert first.pack is not None
    assert look_at(root, seen) == first
    assert first.problems == check_pack(root)


def test_only_the_file_that_changed_is_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = Seen()
    look_at(root, seen)
    read: list[str] = []
    original = Path.open

    def noted(self: Path, mode: str = "r") -> object:
        read.append(self.name)
        return original(self, mode)

    rewrite(root / "cards" / "core.yaml", "cards:", "cards: # mine")
    monkeypatch.setattr(Path, "open", noted)
    look_at(root, seen)
    assert "core.yaml" in read
    assert not {"terms.yaml", "pack.yaml", "accelerators.yaml", "short.csv"} & set(read)


def test_faults_come_go_and_stay_with_their_file(root: Path) -> None:
    seen = Seen()
    look_at(root, seen)
    rewrite(root / "cards" / "core.yaml", "front:", "frnt:")
    broken = look_at(root, seen)
    assert broken.pack is None
    assert broken.problems == check_pack(root)
    rewrite(root / "terms.yaml", "id: gpu", "id: gpuu")
    worse = look_at(root, seen)
    assert worse.problems == check_pack(root)
    assert len(worse.problems) > len(broken.problems)
    rewrite(root / "cards" / "core.yaml", "frnt:", "front:")
    rewrite(root / "terms.yaml", "id: gpuu", "id: gpu")
    assert look_at(root, seen).pack is not None


def test_files_that_come_and_go_are_noticed(root: Path) -> None:
    seen = Seen()
    look_at(root, seen)
    (root / "cards" / "core.yaml").rename(root / "cards" / "moved.yaml")
    (root / "cards" / "short.csv").unlink()
    assert look_at(root, seen).problems == check_pack(root)
    (root / "pack.yaml").unlink()
    assert [it.code for it in look_at(root, seen).problems] == ["E005"]
