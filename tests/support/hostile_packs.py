"""Packs that mean harm, by what they try; each is refused, quickly and with little memory."""

import io
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

HEAD: Final = (
    "format: 1\nid: evil.pack\nversion: 1.0.0\ntitle: T\nlanguage: en\nlicense: CC0-1.0\n"
    "authors: [{name: Mallory}]\n"
)
LESSON: Final = "---\nid: x\ntitle: x\n---\n\n## A {#a}\n\n"


def zipped(*files: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    """Return an archive of these files, however they are named."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of names that stand twice
        for name, content in files:
            archive.writestr(name, content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _named(name: str) -> Callable[[Path], None]:
    return lambda path: _archive(path, zipped((name, b"evil")))


def _files(*files: tuple[str, bytes]) -> Callable[[Path], None]:
    return lambda path: _archive(path, zipped(*files))


def _archive(path: Path, content: bytes) -> None:
    path.with_suffix(".studypack").write_bytes(content)


def _linked(path: Path) -> None:
    info = zipfile.ZipInfo("media/a.png")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    _archive(path, zipped((info, b"/etc/passwd")))


def _overlapping(path: Path) -> None:
    """Write 2,000 files that all are the same bytes of the archive."""
    content = zipped(*((f"a{number:04}.md", bytes(300_000)) for number in range(2_000)))
    data = bytearray(content)
    at = data.index(b"PK\x01\x02")
    while data[at : at + 4] == b"PK\x01\x02":
        name, extra, comment = struct.unpack_from("<3H", data, at + 28)
        struct.pack_into("<L", data, at + 42, 0)
        at += 46 + name + extra + comment
    _archive(path, bytes(data))


def _lying(path: Path) -> None:
    content = zipped(("a.md", b"x" * 1_000))
    _archive(path, content.replace(struct.pack("<L", 1_000), struct.pack("<L", 0xFFFFFFFE)))


def _folder(name: str, content: str | bytes | Callable[[], str]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        text = content() if callable(content) else content
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if name != "pack.yaml":
            (path / "pack.yaml").write_text(HEAD)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    return write


def _link(path: Path) -> None:
    _folder("cards/x.yaml", "cards: []\n")(path)
    (path / "media").symlink_to("/etc")


def _aliases() -> str:
    """Return the YAML of a billion laughs: nine lines that stand for a billion words."""
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    return "\n".join(lines) + "\n"


HOSTILE: Final[Mapping[str, Callable[[Path], None]]] = {
    "archive: leaves its folder": _named("../../evil.md"),
    "archive: absolute path": _named("/tmp/evil.md"),
    "archive: drive letter": _named("C:\\evil.md"),
    "archive: network share": _named("\\\\host\\share\\evil.md"),
    "archive: device of Windows": _named("media/NUL.png"),
    "archive: stream behind a name": _named("pack.yaml:evil.md"),
    "archive: twins in case": _files(("cards/A.yaml", b"x"), ("cards/a.yaml", b"x")),
    "archive: twins in Unicode": _files(("cards/\xe4.yaml", b""), ("cards/a\u0308.yaml", b"")),
    "archive: link": _linked,
    "archive: program": _named("media/run.exe"),
    "archive: archive in an archive": _named("media/inner.zip"),
    "archive: bomb by ratio": _files(("a.md", bytes(100_000_000))),
    "archive: bomb by size": _files(*((f"{n}.png", bytes(49_000_000)) for n in range(4))),
    "archive: bomb by count": _files(*((f"{n}.md", b"") for n in range(60_000))),
    "archive: shared bytes": _overlapping,
    "archive: lying sizes": _lying,
    "archive: no archive": lambda path: _archive(path, b"PK\x05\x06" * 1_000_000),
    "folder: link out": _link,
    "not UTF-8": _folder("cards/x.yaml", b"cards: [{front: \xff}]"),
    "UTF-16": _folder("cards/x.yaml", "cards: []".encode("utf-16")),
    "a NUL": _folder("cards/x.yaml", "cards: [{front: a\0b}]"),
    "YAML: a billion laughs": _folder("cards/x.yaml", _aliases),
    "YAML: 1,000 deep": _folder("cards/x.yaml", "[" * 1_000),
    "YAML: 100,000 deep": _folder("cards/x.yaml", "[" * 100_000),
    "YAML: 4,900,000 deep": _folder("cards/x.yaml", ("[" * 90_000 + "\n") * 54),
    "YAML: 1,000 deep by indentation": _folder(
        "cards/x.yaml", lambda: "".join(f"{' ' * n}a:\n" for n in range(1_000))
    ),
    "YAML: a line of 10 MB": _folder("cards/x.yaml", f"cards: {'a' * 10_000_000}"),
    "YAML: a line of 4.9 MB": _folder("cards/x.yaml", f"cards: {'a' * 4_900_000}"),
    "YAML: 1,600,000 values": _folder("cards/x.yaml", "cards: [" + "a,\n" * 1_600_000),
    "YAML: 20,000 dots in a key": _folder("cards/x.yaml", f"{'a.' * 20_000}: x"),
    "YAML: 400,000 faults": _folder("cards/x.yaml", "cards:\n" + "- {idd: x}\n" * 400_000),
    "YAML: a tag that makes objects": _folder(
        "cards/x.yaml", "cards: !!python/object/apply:os.system [true]\n"
    ),
    "CSV: a line of 4.9 MB": _folder("cards/x.csv", f"id,front,back\n{'a' * 4_900_000}"),
    "CSV: a quote without end": _folder("cards/x.csv", 'id,front\n"' + "a\n" * 2_400_000),
    "CSV: 1,200,000 rows": _folder("cards/x.csv", "id,front\n" + "a,b\n" * 1_200_000),
    "lesson: a line of 10 MB": _folder("lessons/x.md", f"{LESSON}{'a' * 10_000_000}"),
    "lesson: 90,000 brackets": _folder("lessons/x.md", f"{LESSON}{'[' * 90_000}"),
    "lesson: 40,000 quotes deep": _folder("lessons/x.md", f"{LESSON}{'> ' * 40_000}"),
    "lesson: 1,000 lists deep": _folder("lessons/x.md", f"{LESSON}{'- ' * 1_000}a"),
    "lesson: a table of 10,000,000 cells": _folder(
        "lessons/x.md", f"{LESSON}{'|a' * 5_000}|\n{'|-' * 5_000}|\n{'|' * 2_000}\n"
    ),
    "lesson: 190,000 backticks": _folder(
        "lessons/x.md", lambda: LESSON + "".join("`" * (n % 90 + 1) + "a" for n in range(4_000))
    ),
}
