import struct
from pathlib import Path

import pytest

from studyapp.speech.chapters import Chapter, add_to_mp4, chapters_of_mp4, id3_tag

TWO = [Chapter(0, "Überblick"), Chapter(61_500, "Why it matters")]


def box(name: bytes, body: bytes = b"") -> bytes:
    return struct.pack(">I4s", len(body) + 8, name) + body


@pytest.mark.parametrize("inside", [b"", box(b"udta", box(b"meta", b"title"))])
def test_chapters_are_read_back_and_nothing_else_is_changed(tmp_path: Path, inside: bytes) -> None:
    file = tmp_path / "a.m4b"
    begin = box(b"ftyp", b"M4A ") + struct.pack(">I4sQ", 1, b"mdat", 20) + b"data"
    file.write_bytes(begin + box(b"moov", box(b"mvhd", b"1") + inside))
    add_to_mp4(file, TWO)
    assert chapters_of_mp4(file) == TWO
    assert file.read_bytes().startswith(begin)
    assert inside[8:] in file.read_bytes()


def test_a_long_title_is_cut_between_letters(tmp_path: Path) -> None:
    file = tmp_path / "a.m4b"
    file.write_bytes(box(b"moov"))
    add_to_mp4(file, [Chapter(0, "ü" * 200)])
    assert chapters_of_mp4(file) == [Chapter(0, "ü" * 127)]


@pytest.mark.parametrize(
    "file", [box(b"moov") + box(b"mdat"), b"", box(b"moov")[:-1] + b"\xff\xff"]
)
def test_a_file_of_another_build_is_refused(tmp_path: Path, file: bytes) -> None:
    (tmp_path / "a.m4b").write_bytes(file)
    with pytest.raises(ValueError, match="file"):
        add_to_mp4(tmp_path / "a.m4b", TWO)


def test_a_file_without_chapters_has_none(tmp_path: Path) -> None:
    (tmp_path / "a.m4b").write_bytes(box(b"moov", box(b"udta")))
    assert chapters_of_mp4(tmp_path / "a.m4b") == []


def test_an_id3_tag_names_every_chapter_with_its_end() -> None:
    tag = id3_tag("A course", "Somebody", TWO, 90_000)
    assert tag[:5] == b"ID3\x04\0"
    assert b"Why it matters" in tag
    assert struct.pack(">II", 61_500, 90_000) in tag
    assert b"CTOC" in tag
    assert b"CTOC" not in id3_tag("A course", "Somebody", [], 90_000)
