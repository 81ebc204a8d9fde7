"""Random input for whatever reads what strangers wrote: answers, files of a pack, archives, logs.

A case must end within two seconds, in a value, a list of problems or a sentence.
"""

import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random  # noqa: TID251 - a seed is a parameter
from time import perf_counter
from typing import Final

from studyapp.model.answers.typed import compare
from studyapp.model.errors import StudyError
from studyapp.model.events import Event, EventKind, checksum, is_sound
from studyapp.packs.archive import unpack
from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.lessons import read_lesson_text
from studyapp.packs.nodes import compose
from studyapp.packs.reader import inspect_pack
from studyapp.packs.tables import compose_rows
from studyapp.store.exchange import Incoming
from tests.torture.outcome import Order, Outcome
from tests.torture.packs import ENTRIES, GOOD
from tests.torture.watch import Watch

_HANG_S: Final = 2.0
_SIGNS: Final = (
    *(
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a ",
        "!!x ",
        "|",
        ">",
        "- ",
        ": ",
        "#",
        "'",
        '"',
        "`",
        "$",
        "\\",
    ),
    *("\0", "\x1b", "\r", "\t", "\u202e", "\ufeff", "\u0301", "\U0001f600", "½", "1e999", "-", "0"),
    *(
        "](",
        "![",
        "<b>",
        "{#x}",
        "::",
        "\n\n",
        "\n",
        " ",
        "---",
        "```",
        "$$",
        "[[",
        "]]",
        "~",
        "||",
    ),
    *("not ", "isn't ", "1,000", "1.5 kg", "10^-3", "a/b", "(or x)", "the ", "é", "ß", "漢"),
)
_ANSWERS: Final = (
    "1,024 bytes",
    "tensor processing unit (TPU)",
    "the cache|a cache",
    "3.5e-3 m/s",
    "hôtel Ångström",
    "not blocked",
    "x^2 + 1/2",
    "GPUs",
    "",
)
_FINE: Final = ("cards/a.yaml", "media/x.png", "terms.yaml", "quiz/q.yaml") * 4
Case = Callable[[Random, Path], str]


def torture(order: Order) -> Outcome:
    """Try `order.count` cases, most of them small."""
    outcome = Outcome("fuzz")
    watch = Watch()
    room = order.folder / "room"
    room.mkdir()
    watch.root = str(order.folder)
    slowest = 0.0
    names, weights = tuple(CASES), tuple(weight for _case, weight in CASES.values())
    for number in range(order.count):
        outcome.tries += 1
        chance = Random(order.seed * 1_000_003 + number)
        name = chance.choices(names, weights)[0]
        began = perf_counter()
        try:
            CASES[name][0](chance, room)
        except StudyError:
            outcome.counts[f"{name}: refused"] += 1
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            outcome.fault(f"{name}, seed {order.seed}, case {number}: {error!r:.300}")
        took = perf_counter() - began
        slowest = max(slowest, took)
        outcome.counts[name] += 1
        if took > _HANG_S:
            outcome.fault(f"{name}, seed {order.seed}, case {number}: {took:.1f} s")
    watch.root = ""
    for trespass in watch.taken():
        outcome.fault(trespass)
    outcome.counts["ms for the slowest"] = round(slowest * 1000)
    return outcome


def _mutated(text: str, chance: Random, most: int = 6) -> str:
    """Put signs with a meaning in, cut pieces out, and repeat others."""
    for _ in range(chance.randrange(1, most)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(4):
            case 0:
                text = text[:at] + chance.choice(_SIGNS) * chance.choice((1, 1, 2, 50)) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randrange(1, 40) :]
            case 2:
                piece = text[at : at + chance.randrange(1, 80)]
                text = text[:at] + piece * chance.choice((2, 3, 30)) + text[at:]
            case _:
                sign = chr(chance.choice((chance.randrange(128), chance.randrange(0x3000))))
                text = text[:at] + sign + text[at + 1 :]
    return text


def _any_text(chance: Random) -> str:
    words = (
        chance.choice(_ANSWERS) if chance.random() < 0.5 else "".join(chance.choices(_SIGNS, k=5))
    )
    return _mutated(words, chance) if chance.random() < 0.8 else words


def _mark(chance: Random, _room: Path) -> str:
    others = {_any_text(chance) for _ in range(chance.randrange(3))}
    accept = tuple(_any_text(chance) for _ in range(chance.randrange(3)))
    language = chance.choice(("en", "de", "fr", "zh", "xx"))
    response, answer = _any_text(chance), _any_text(chance)
    if chance.random() < 0.3:
        response = answer
    if chance.random() < 0.01:
        response *= 200
    return str(compare(response, answer, accept, others, language=language).verdict)


def _yaml(chance: Random, _room: Path) -> str:
    sheet = Sheet("cards/x.yaml", Faults())
    return str(type(compose(_mutated(chance.choice(_YAML), chance), sheet)))


def _lesson(chance: Random, _room: Path) -> str:
    sheet = Sheet("lessons/x.md", Faults())
    return str(type(read_lesson_text(_mutated(chance.choice(_LESSONS), chance), sheet, "en")))


def _table(chance: Random, _room: Path) -> str:
    return str(type(compose_rows(_mutated(_TABLE, chance), Sheet("cards/x.csv", Faults()))))


def _archive(chance: Random, room: Path) -> str:
    file = room / "x.studypack"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("pack.yaml", "lessons/a.md", chance.choice((*ENTRIES, *_FINE))):
            archive.writestr(zipfile.ZipInfo(name), chance.randbytes(chance.randrange(300)))
    content = bytearray(stream.getvalue())
    for _ in range(chance.randrange(6)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    if chance.random() < 0.1:
        del content[chance.randrange(len(content)) :]
    file.write_bytes(content)
    try:
        unpack(file, room / "out")
    finally:
        shutil.rmtree(room / "out", ignore_errors=True)
    return "unpacked"


def _log(chance: Random, room: Path) -> str:
    lines = [_mutated(_line(chance), chance) for _ in range(3)]
    file = room / "events.jsonl"
    file.write_text("\n".join(lines), "utf-8", errors="replace")
    incoming = Incoming(file)
    for event, _read in incoming.events():
        if event is not None:
            is_sound(event)
    incoming.close()
    return "read"


def _line(chance: Random) -> str:
    payload = {"rating": chance.randrange(6), "phase": 2, "step": 0, "due_day": 3, "due_ms": 0}
    event = Event("d", chance.randrange(99), 5, 5, 0, 20_000, "p/c", "", EventKind.REVIEW, payload)
    fields = {name: getattr(event, name) for name in Event.__slots__}
    return json.dumps(fields | {"crc": checksum(event)})


def _pack(chance: Random, room: Path) -> str:
    root = room / "pack"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(GOOD, root)
    for _ in range(chance.randrange(1, 4)):
        path = chance.choice([it for it in sorted(root.rglob("*")) if it.is_file()])
        text = path.read_bytes().decode("latin-1")
        path.write_bytes(_mutated(text, chance).encode("utf-8", "replace"))
    return str(len(inspect_pack(root).problems))


_YAML: Final = tuple(
    (GOOD / name).read_text("utf-8")
    for name in ("cards/core.yaml", "quiz/accelerators.yaml", "terms.yaml", "pack.yaml")
)
_LESSON_TEXT: Final = (GOOD / "lessons" / "01-why-accelerators.md").read_text("utf-8")
_HEAD: Final = "---\nid: x\ntitle: x\n---\n\n## A {#a}\n\n"
_LESSONS: Final = (
    _LESSON_TEXT,
    f"{_HEAD}Text with $x^2$, `code`, *stress* and [a link](https://x.example).\n",
    f"{_HEAD}| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n  - two\n\n> quoted\n",
    f"{_HEAD}::: note\nInside.\n:::\n\n![p](../media/chip-map.png)\n",
)
_TABLE: Final = 'id,front,back\na,"What, then?",b\nc,"d ""e""",f\n'
CASES: Final[dict[str, tuple[Case, int]]] = {
    "answers": (_mark, 500),
    "yaml": (_yaml, 110),
    "lessons": (_lesson, 90),
    "tables": (_table, 90),
    "archives": (_archive, 140),
    "logs": (_log, 65),
    "whole packs": (_pack, 5),
}
