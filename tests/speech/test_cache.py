import os
from pathlib import Path

import pytest

from studyapp.model.narration.voice import Rendering, Voice
from studyapp.speech.cache import SoundCache, key_of

VOICE = Voice("gmw/en-US", "espeak")


def put(cache: SoundCache, key: str, size: int = 1000, age: int = 0) -> Rendering:
    path = cache.path(key, ".wav")
    path.write_bytes(b"x" * size)
    rendering = Rendering(path, 500, ((0, 3, 0), (4, 2, 250)))
    cache.keep(key, rendering)
    for file in path.parent.glob(f"{key}.*"):
        os.utime(file, (1_000_000 - age, 1_000_000 - age))
    return rendering


def test_what_was_kept_is_found_as_it_was(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path)
    rendering = put(cache, "k")
    assert cache.find("k") == rendering
    assert cache.find("other") is None


@pytest.mark.parametrize("noted", [b"", b"[]", b"{}", b'{"file": 3}', b"\xff"])
def test_a_damaged_note_counts_as_nothing_kept(tmp_path: Path, noted: bytes) -> None:
    cache = SoundCache(tmp_path)
    put(cache, "k")
    (tmp_path / "k.json").write_bytes(noted)
    assert cache.find("k") is None


def test_a_torn_sound_counts_as_nothing_kept(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path)
    rendering = put(cache, "k")
    assert rendering.path
    rendering.path.write_bytes(b"x")
    assert cache.find("k") is None


def test_sounds_wanted_longest_ago_go_first(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, limit_bytes=2500)
    for age, key in enumerate(("new", "middle", "old")):
        put(cache, key, age=age)
    assert cache.find("old")  # wanted again just now
    cache.clean()
    assert [key for key in ("new", "middle", "old") if cache.find(key)] == ["new", "old"]
    assert not (tmp_path / "middle.wav").exists()


def test_the_folder_stays_within_its_limit_by_itself(tmp_path: Path) -> None:
    cache = SoundCache(tmp_path, limit_bytes=10_000)
    for number in range(64):
        put(cache, f"k{number}")
        assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 10_000


def test_whatever_changes_the_sound_changes_the_key() -> None:
    keys = {
        key_of("text", VOICE, 165, "espeak", "1.51"),
        key_of("other", VOICE, 165, "espeak", "1.51"),
        key_of("text", Voice("gmw/en-US+f3", "espeak"), 165, "espeak", "1.51"),
        key_of("text", Voice("gmw/en-US", language="de"), 165, "espeak", "1.51"),
        key_of("text", VOICE, 150, "espeak", "1.51"),
        key_of("text", VOICE, 165, "sapi5", "1.51"),
        key_of("text", VOICE, 165, "espeak", "1.52"),
    }
    assert len(keys) == 7
