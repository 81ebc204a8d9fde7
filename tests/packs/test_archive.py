"""Archives are built alike and unpacked safely: nothing outside, nothing half, nothing huge."""

import hashlib
import io
import os
import shutil
import stat
import struct
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studyapp.model.problems import PackError
from studyapp.packs.archive import MIME_TYPE, build, unpack
from studyapp.packs.reader import read_pack


def zipped(
    *files: tuple[str | zipfile.ZipInfo, bytes], packing: int = zipfile.ZIP_DEFLATED
) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", packing) as archive:
        warnings.simplefilter("ignore")  # of names that stand twice
        for name, content in files:
            archive.writestr(name, content, packing)
    return stream.getvalue()


def linked(name: str, kind: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (kind | 0o777) << 16
    return info


def everything(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*"))


def refusal(content: bytes, tmp_path: Path) -> list[str]:
    """Unpack `content`, expect a refusal that leaves nothing behind, and return its codes."""
    file = tmp_path / "x.studypack"
    file.write_bytes(content)
    with pytest.raises(PackError) as caught:
        unpack(file, tmp_path / "out")
    assert everything(tmp_path) == ["x.studypack"]
    assert str(caught.value).isprintable()
    return [problem.code for problem in caught.value.problems]


def test_what_was_built_unpacks_to_the_same_files(good: Path, tmp_path: Path) -> None:
    build(good, tmp_path / "x.studypack")
    unpack(tmp_path / "x.studypack", tmp_path / "out")
    assert read_pack(tmp_path / "out") == read_pack(good)
    visible = [path for path in everything(good) if not path.startswith(".")]
    assert everything(tmp_path / "out") == visible


def test_equal_files_give_equal_bytes(draft: Any, good: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    for path in sorted(draft.root.rglob("*"), reverse=True):  # written in another order
        if path.is_file():
            copy = again / path.relative_to(draft.root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
            os.utime(copy, (1, 1))
            copy.chmod(0o755)
    (again / ".DS_Store").write_bytes(b"what a system leaves behind")
    build(good, tmp_path / "a.studypack")
    mask = os.umask(0o077)
    try:
        build(again, tmp_path / "b.studypack")
    finally:
        os.umask(mask)
    assert (tmp_path / "a.studypack").read_bytes() == (tmp_path / "b.studypack").read_bytes()


def test_the_bytes_of_an_archive_are_known(draft: Any, tmp_path: Path) -> None:
    """Whoever builds this pack, on whatever system and with whatever zlib, gets this hash."""
    shutil.rmtree(draft.root)
    draft.write("pack.yaml", "title: \u00e4\n" * 1_000)
    draft.write("lessons/a\u0308.md", "A lesson.\n")
    draft.write("media/x.png", b"\x89PNG")
    build(draft.root, tmp_path / "x.studypack")
    found = hashlib.sha256((tmp_path / "x.studypack").read_bytes()).hexdigest()
    assert found == "20077c0d9711da585846ca67b15730d95ba6755ddbe9851fdac04b6a2e8b0ad1"


def test_an_archive_names_its_kind_first_and_compresses_nothing(good: Path, tmp_path: Path) -> None:
    build(good, tmp_path / "x.studypack")
    with zipfile.ZipFile(tmp_path / "x.studypack") as archive:
        first, *others = archive.infolist()
        assert (first.filename, archive.read(first)) == ("mimetype", MIME_TYPE)
        assert [info.filename for info in others] == sorted(info.filename for info in others)
        packing = {info.filename: info.compress_type for info in others}
    assert first.compress_type == zipfile.ZIP_STORED
    assert set(packing.values()) == {zipfile.ZIP_STORED}


def test_a_file_of_another_kind_is_not_built(draft: Any, tmp_path: Path) -> None:
    draft.write("media/run.exe", "x")
    with pytest.raises(PackError, match=r"media/run\.exe"):
        build(draft.root, tmp_path / "x.studypack")
    assert everything(tmp_path) == everything(draft.root.parent)
    assert not (tmp_path / "x.studypack").exists()


def test_an_archive_zipped_by_hand_is_unpacked(good: Path, tmp_path: Path) -> None:
    made = shutil.make_archive(str(tmp_path / "x"), "zip", good / "media")
    unpack(Path(made), tmp_path / "out")
    assert everything(tmp_path / "out") == ["chip-map.png", "credits.yaml"]


def test_an_existing_folder_is_never_touched(good: Path, tmp_path: Path) -> None:
    build(good, tmp_path / "x.studypack")
    (tmp_path / "out").mkdir()
    with pytest.raises(PackError, match="already a folder"):
        unpack(tmp_path / "x.studypack", tmp_path / "out")
    assert everything(tmp_path / "out") == []


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot be unpacked"):
        unpack(tmp_path / "none.studypack", tmp_path / "out")
    with pytest.raises(PackError, match="cannot be written"):
        build(tmp_path, tmp_path / "none" / "x.studypack")


@pytest.mark.parametrize(
    "name",
    [
        "../evil.md",
        "media/../../evil.md",
        "/evil.md",
        "\\evil.md",
        "..\\evil.md",
        "C:evil.md",
        "c:/evil.md",
        "//host/share/evil.md",
        "\\\\host\\share\\evil.md",
        "media/./evil.md",
        "media//evil.md",
        "./evil.md",
        "con.md",
        "media/NUL.png",
        "aux/evil.md",
        "com1.md",
        "LPT¹.md",
        "con .md",
        "CONIN$.md",
        "evil.md.",
        "evil.md ",
        "media /evil.md",
        "media./evil.md",
        "evil.md:stream.md",
        "evil\x00.md",
        "evil\x1b[2J.md",
        "evil?.md",
        "evil*.md",
        'evil".md',
        "evil|.md",
        "a/" * 8 + "evil.md",
        "a" * 201 + ".md",
    ],
)
def test_an_unsafe_name_is_refused(tmp_path: Path, name: str) -> None:
    # zipfile itself would cut the name at a NUL, so the bytes are put in afterwards.
    content = zipped((name.replace("\x00", "~"), b"evil")).replace(b"evil~", b"evil\x00")
    assert refusal(content, tmp_path) == ["E321"]


@pytest.mark.parametrize(
    "names",
    [
        ("cards/A.yaml", "cards/a.yaml"),
        ("cards/ä.yaml", "cards/a\u0308.yaml"),
        ("cards/ß.yaml", "cards/SS.yaml"),
        ("pack.yaml", "pack.yaml"),
        ("Cards.md/x.md", "cards.md"),
    ],
)
def test_names_that_some_computers_cannot_tell_apart_are_refused(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    assert refusal(zipped(*((name, b"x") for name in names)), tmp_path) == ["E323"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    assert refusal(zipped((linked("a.md", kind), b"/etc/passwd")), tmp_path) == ["E006"]


@pytest.mark.parametrize(
    "name", ["run.exe", "x.html", "x.js", "x.png.exe", "x", ".hidden", "a.zip", "x.svgz"]
)
def test_other_kinds_of_file_are_refused(tmp_path: Path, name: str) -> None:
    assert refusal(zipped((name, b"x")), tmp_path) == ["E322"]


def test_a_bomb_is_refused_by_what_it_unpacks_to(tmp_path: Path) -> None:
    assert refusal(zipped(("a.md", bytes(4_000_000))), tmp_path) == ["E331"]
    assert refusal(zipped(("a.png", bytes(40_000_000))), tmp_path) == ["E331"]


def test_a_text_beyond_its_limit_is_refused(tmp_path: Path) -> None:
    text = os.urandom(5_000_001)
    assert refusal(zipped(("a.md", text)), tmp_path) == ["E331"]


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    many = ((f"a{number}.md", b"") for number in range(2_003))
    assert refusal(zipped(*many), tmp_path) == ["E331"]


def test_a_directory_too_large_to_list_is_refused(tmp_path: Path) -> None:
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, 0xFFFFFFF0, 0, 0)
    assert refusal(b"x" * 100 + end, tmp_path) == ["E331"]


def test_headers_that_lie_are_refused(tmp_path: Path) -> None:
    content = zipped(("a.md", b"x" * 1_000))
    for size in (10, 100_000, 0xFFFFFFFE):
        lying = content.replace(struct.pack("<L", 1_000), struct.pack("<L", size))
        assert lying != content
        assert refusal(lying, tmp_path) == ["E330"]


def test_files_that_share_bytes_are_refused(tmp_path: Path) -> None:
    content = zipped(("a.md", b"x" * 1_000), ("b.md", b"x" * 1_000))
    second = content.index(b"PK\x03\x04", 4)
    entry = content.rindex(b"PK\x01\x02")
    at = entry + 42  # where the entry of b.md says it starts
    assert content[at : at + 4] == struct.pack("<L", second)
    assert refusal(content[:at] + struct.pack("<L", 0) + content[at + 4 :], tmp_path) == ["E330"]


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(tmp_path: Path, packing: int) -> None:
    assert refusal(zipped(("a.md", b"x"), packing=packing), tmp_path) == ["E330"]


def test_an_encrypted_archive_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped(("a.md", b"x")))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(content), tmp_path) == ["E330"]


def test_another_kind_of_archive_is_refused(tmp_path: Path) -> None:
    assert refusal(zipped(("mimetype", b"application/epub+zip")), tmp_path) == ["E330"]


def pieces_of(content: bytes) -> Iterator[bytes]:
    for cut in range(0, len(content), 97):
        yield content[:cut]
        yield content[:cut] + b"\xff" + content[cut + 1 :]


def test_a_damaged_archive_never_leaves_anything_half(good: Path, tmp_path: Path) -> None:
    build(good, tmp_path / "x.studypack")
    content = (tmp_path / "x.studypack").read_bytes()
    refused = 0
    for number, damaged in enumerate(pieces_of(content)):
        (tmp_path / "y.studypack").write_bytes(damaged)
        out = tmp_path / f"out{number}"
        try:
            unpack(tmp_path / "y.studypack", out)
        except PackError:
            refused += 1
            assert not out.exists()
    assert refused > 50
    assert not [path for path in everything(tmp_path) if "unpacking" in path]
