"""Hostile packs: installed, drawn and asked, and nothing of them gets out.

Each is the sample pack with one to three attacks, as a folder or as a file.
"""

import os
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from time import process_time
from typing import Final
from zlib import crc32

from studyapp.model.errors import StudyError
from studyapp.study.desk import Desk
from studyapp.study.folders import Folders
from studyapp.study.settings import Preferences
from tests.support.clock import Clock
from tests.torture.drawing import Drawing
from tests.torture.outcome import Order, Outcome
from tests.torture.watch import Watch

GOOD: Final = Path(__file__).parents[1] / "packs" / "samples" / "good"
_HANG_S: Final = 2.0
Attack = Callable[[Path, Random], None]


def torture(order: Order) -> Outcome:
    """Install `order.count` hostile packs and draw what comes through."""
    outcome = Outcome("packs")
    watch, drawing = Watch(), Drawing()
    _warm_up(order.folder / "warm-up", drawing)
    for number in range(order.count):
        outcome.tries += 1
        _one(order.folder, Random(order.seed * 1_000_003 + number), watch, drawing, outcome)
    drawing.close()
    return outcome


def _warm_up(folder: Path, drawing: Drawing) -> None:
    """Draw the good pack, so that the first hostile one does not pay for what is imported."""
    folders = Folders(folder, folder / "cache", folder / "starters")
    desk = Desk(folders, Preferences(folder / "preferences.json"), Clock(), "machine-1")
    drawing.draw(desk, desk.library.install(GOOD))
    desk.close()


def _one(folder: Path, chance: Random, watch: Watch, drawing: Drawing, outcome: Outcome) -> None:
    room = folder / "room"
    shutil.rmtree(room, ignore_errors=True)
    shutil.copytree(GOOD, room / "pack")
    (room / "canary").write_text("alive")
    drawn = chance.random() < 0.5  # half of all try what the reader lets through
    names = chance.sample(DRAWN if drawn else tuple(ATTACKS), chance.randrange(1, 4))
    for name in names:
        ATTACKS[name](room / "pack", chance)
    source = room / "pack"
    if not drawn and chance.random() < 0.5:
        source = _packed(room, chance, names)
    outside = _outside(room)
    profile = room / "profile"
    folders = Folders(profile, profile / "cache", profile / "starters")
    desk = Desk(folders, Preferences(profile / "preferences.json"), Clock(), "machine-1")
    watch.root = str(profile)
    began = process_time()
    try:
        pack = desk.library.install(source)
        outcome.counts["installed"] += 1
        slowest = drawing.draw(desk, pack)
        outcome.counts["pages drawn"] += slowest[0]
        if slowest[1] > _HANG_S:
            outcome.fault(f"{names}: {slowest[1]:.1f} s to draw a page")
        began = process_time()
    except StudyError as error:
        outcome.counts["refused with a sentence"] += 1
        if "\n" in str(error)[:-1] and not hasattr(error, "problems"):
            outcome.fault(f"{names}: not one sentence: {error}")
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        outcome.fault(f"{names}: {type(error).__name__}: {error}")
    if process_time() - began > _HANG_S:
        outcome.fault(f"{names}: {process_time() - began:.1f} s")
    watch.root = ""
    for trespass in watch.taken():
        outcome.fault(f"{names}: {trespass}")
    if _outside(room) != outside:
        outcome.fault(f"{names}: something outside the profile changed")
    desk.close()


def _outside(room: Path) -> dict[str, tuple[int, int]]:
    """Return every file of the room and its parent that is not in the profile."""
    seen = {}
    for root, folders, files in os.walk(room.parent):
        if Path(root) == room:
            folders[:] = [name for name in folders if name != "profile"]
        for name in files:
            found = os.lstat(Path(root) / name)
            seen[str(Path(root) / name)] = (found.st_size, found.st_mtime_ns)
    return seen


def _packed(room: Path, chance: Random, names: list[str]) -> Path:
    """Write the pack as a zip by hand, with hostile entries of its own."""
    file = room / "pack.studypack"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((room / "pack").rglob("*")):
            if path.is_file() and not path.is_symlink():
                archive.write(path, path.relative_to(room / "pack").as_posix())
        if chance.random() < 0.5:
            entry = chance.choice(ENTRIES)
            names.append(f"entry {entry!r}")
            info = zipfile.ZipInfo(entry)
            if chance.random() < 0.3:
                info.create_system = 3
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, b"../../../canary" if chance.random() < 0.5 else b"evil")
    content = bytearray(file.read_bytes())
    if chance.random() < 0.3:
        names.append("lying header")
        at = content.rindex(b"PK\x01\x02")
        content[at + 24 : at + 28] = struct.pack("<L", chance.choice((0, 5, 10**6, 0xFFFFFFFE)))
    if chance.random() < 0.2:
        names.append("cut short")
        del content[chance.randrange(len(content)) :]
    file.write_bytes(content)
    return file


ENTRIES: Final = (
    "../canary",
    "media/../../canary",
    "/canary",
    "..\\canary",
    "C:canary.md",
    "//host/share/x.md",
    "con.md",
    "media/NUL.png",
    "evil.md.",
    "evil.md ",
    "evil.md:stream.md",
    "evil\x1b[2J.md",
    "a/" * 20 + "x.md",
    "PACK.yaml",
    "x.exe",
)


def _append(name: str, text: str) -> Attack:
    def attack(root: Path, _chance: Random) -> None:
        for path in sorted(root.glob(name))[:1]:
            path.write_bytes(path.read_bytes() + text.encode())

    return attack


def _write(name: str, content: str | bytes) -> Attack:
    def attack(root: Path, _chance: Random) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return attack


def _lesson(body: str) -> Attack:
    """Let a lesson say `body`, in the overview, in every depth."""
    anchor = f"attack-{crc32(body.encode('utf-8', 'replace')):08x}"
    return _append("lessons/*.md", f"\n\n## Attack {{#{anchor}}}\n\n{body}\n")


def _card(front: str, back: str = "answer") -> Attack:
    quoted = front.replace("'", "''")
    return _write(
        "cards/attack.yaml", f"cards:\n- id: attack\n  front: '{quoted}'\n  back: {back}\n"
    )


def _picture(content: str | bytes, suffix: str = "svg") -> Attack:
    raw = content if isinstance(content, bytes) else content.encode()
    name = f"attack-{crc32(raw):08x}.{suffix}"

    def attack(root: Path, chance: Random) -> None:
        _write(f"media/{name}", content)(root, chance)
        _lesson(f"![a picture](../media/{name})")(root, chance)
        notes = root / "media" / "credits.yaml"
        if notes.exists():
            entry = f"- file: {name}\n    by: A\n    license: CC0-1.0\n    alt: x\n  - file:"
            notes.write_bytes(notes.read_bytes().replace(b"- file:", entry.encode(), 1))

    return attack


def _svg(inside: str, head: str = "") -> Attack:
    return _picture(
        f'<?xml version="1.0"?>{head}<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50">{inside}</svg>'
    )


def _uses() -> str:
    levels = ['<g id="l0"><rect width="1" height="1"/></g>']
    for level in range(1, 12):
        inside = f'<use xlink:href="#l{level - 1}"/>' * 10
        levels.append(f'<g id="l{level}">{inside}</g>')
    return f'<defs>{"".join(levels)}</defs><use xlink:href="#l11"/>'


def _entities() -> str:
    lines = ['<!ENTITY e0 "xxxxxxxxxx">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE svg [{''.join(lines)}]>"


def _png(width: int, height: int) -> bytes:
    head = struct.pack(">2I5B", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + head + bytes(200)


def _symlink(root: Path, _chance: Random) -> None:
    (root / "media").mkdir(exist_ok=True)
    (root / "media" / "secret.txt").symlink_to("/etc/passwd")


def _loop(root: Path, _chance: Random) -> None:
    (root / "media").mkdir(exist_ok=True)
    (root / "media" / "again").symlink_to(root)


def _pipe(root: Path, _chance: Random) -> None:
    os.mkfifo(root / "cards" / "pipe.yaml")


def _twins(root: Path, _chance: Random) -> None:
    for name in ("A.yaml", "a.yaml", "\u00e4.yaml", "a\u0308.yaml"):
        (root / "cards" / name).write_text("cards: []\n", "utf-8")


def _scramble(root: Path, chance: Random) -> None:
    """Overwrite some bytes of any file."""
    path = chance.choice([it for it in sorted(root.rglob("*")) if it.is_file()])
    content = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 30)):
        if content:
            content[chance.randrange(len(content))] = chance.randrange(256)
    path.write_bytes(content)


def _scramble_twice(root: Path, chance: Random) -> None:
    _scramble(root, chance)
    _scramble(root, chance)


def _identity(root: Path, chance: Random) -> None:
    path = root / "pack.yaml"
    lines = path.read_text("utf-8", "replace").splitlines()
    new = chance.choice(("../../evil", "con", "a" * 500, "x/y", "\x1b[31m", "own.cards", "''"))
    path.write_text(
        "\n".join(f"id: {new}" if line.startswith("id:") else line for line in lines), "utf-8"
    )


ATTACKS: Final[dict[str, Attack]] = {
    "deep yaml": _write("cards/x.yaml", "cards: " + "[" * 50_000),
    "yaml aliases": _write("cards/x.yaml", "x: &x [a]\n" + "y: [*x, *x, *x]\n" * 50),
    "python tag": _write(
        "cards/x.yaml", "cards: !!python/object/apply:os.system ['touch pwned']\n"
    ),
    "double keys": _write("cards/x.yaml", "cards: []\ncards: []\n"),
    "utf-16": _write("cards/x.yaml", "cards: []\n".encode("utf-16")),
    "nul": _write("cards/x.yaml", b"cards: []\n\0\n"),
    "huge scalar": _write("cards/x.yaml", f"cards: {'a' * 4_000_000}\n"),
    "dotted key": _write("cards/x.yaml", f"{'a.' * 20_000}: x\n"),
    "csv quote": _write("cards/x.csv", 'id,front,back\n"' + "a\n" * 200_000),
    "csv formula": _write("cards/x.csv", "id,front,back\nq,\"=cmd|' /C calc'!A0\",b\n"),
    "raw html": _lesson("<script>fetch('http://x.example')</script><img src=x onerror=alert(1)>"),
    "iframe": _lesson('<iframe src="file:///etc/passwd"></iframe><object data="//h/x"></object>'),
    "file image": _lesson("![x](file:///etc/passwd)"),
    "unc image": _lesson("![x](//host/share/x.png) ![y](\\\\host\\share\\y.png)"),
    "http image": _lesson("![x](http://127.0.0.1:9/x.png)"),
    "script link": _lesson("[x](javascript:alert(1)) [y](vbscript:x) [z](data:text/html,x)"),
    "outward link": _lesson("[x](http://127.0.0.1:9/) [y](ms-settings:x) [z](smb://h/x)"),
    "reference image": _lesson("![x][r]\n\n[r]: http://127.0.0.1:9/x.png"),
    "style": _lesson('<style>@import "http://127.0.0.1:9/x.css"; p{background:url(//h/x)}</style>'),
    "deep quotes": _lesson("> " * 3_000 + "x"),
    "deep lists": _lesson("- " * 500 + "x"),
    "wide table": _lesson(f"{'|a' * 3_000}|\n{'|-' * 3_000}|\n" + f"{'|b' * 3_000}|\n" * 3),
    "long word": _lesson("x" * 100_000),
    "just not too wide": _lesson(f"{'|a' * 19}|\n{'|-' * 19}|\n" + f"{'|b *c* `d`' * 19}|\n" * 100),
    "just not too long": _lesson("\n\n".join(["x" * 4_999, "*a* " * 1_200, "$x^2$ " * 800])),
    "many paragraphs": _lesson("A line.\n\n" * 1_400),
    "bidi": _lesson("\u202egnp.exe\u202c and \u2066x\u2069 z\u0300" + "\u0301" * 300),
    "brackets": _lesson("[" * 20_000),
    "stars": _lesson("*a_ " * 20_000),
    "backticks": _lesson("`" * 20_000 + "x"),
    "tex loop": _lesson(r"$\def\a{\a\a}\a$ and $" + "{" * 500 + "x" + "}" * 500 + "$"),
    "tex many": _lesson(" ".join(f"$x_{{{n}}}$" for n in range(3_000))),
    "tex file": _lesson(r"$\input{/etc/passwd}$ $\write18{touch pwned}$"),
    "controls": _lesson("".join(map(chr, range(1, 9))) + "\x1b[31m"),
    "speech": _lesson("[[pwned]] <speak><audio src='$(touch pwned).wav'/></speak> `touch pwned`"),
    "card html": _card("<img src=http://127.0.0.1:9/x.png><script>x</script>"),
    "card shell": _card("$(touch pwned); `touch pwned` [[h@l'oU]] <say-as>"),
    "card long": _card("word " * 10_000),
    "svg script": _svg("<script>alert(1)</script><rect onload='x()' width='9' height='9'/>"),
    "svg outside": _svg("<image xlink:href='http://127.0.0.1:9/x.png' width='9' height='9'/>"),
    "svg file": _svg("<image href='file:///etc/passwd' width='9' height='9'/>"),
    "svg use": _svg(_uses()),
    "svg entities": _svg("<text>&e9;</text>", _entities()),
    "svg external entity": _svg(
        "<text>&x;</text>", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    ),
    "svg foreign": _svg("<foreignObject><iframe src='http://127.0.0.1:9'/></foreignObject>"),
    "svg style": _svg("<style>@import url(http://127.0.0.1:9/x.css);</style>"),
    "svg huge": _picture(
        '<svg xmlns="http://www.w3.org/2000/svg" width="999999999" height="999999999"/>'
    ),
    "svg filter": _svg(
        "<filter id='f'><feGaussianBlur stdDeviation='99999'/></filter>"
        "<rect filter='url(#f)' width='50' height='50'/>"
    ),
    "png bomb": _picture(_png(60_000, 60_000), "png"),
    "png short": _picture(_png(10, 10)[:30], "png"),
    "wrong suffix": _picture(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "png"),
    "symlink": _symlink,
    "loop of links": _loop,
    "pipe": _pipe,
    "twins": _twins,
    "hostile id": _identity,
    "scrambled": _scramble,
    "scrambled twice": _scramble_twice,
    "program": _write("run.exe", b"MZ"),
    "hidden": _write(".hidden/x.py", "import os; os.system('touch pwned')"),
    "conftest": _write("sitecustomize.py", "open('/pwned', 'w')"),
    "long name": _write(f"media/{'n' * 200}.txt", "x"),
    "deep folder": _write("/".join("abcdefghijklmnop") + "/x.md", "x"),
}
DRAWN: Final = tuple(
    name
    for name in ATTACKS
    if name.startswith(("svg", "png", "just", "card html", "card shell", "raw", "iframe", "style"))
    or name in {"speech", "bidi", "tex loop", "tex file", "many paragraphs", "backticks"}
)
