"""Translations of the window: what they lack, how they are filled, and what the app loads.

    python packaging/translations.py update            bring every .ts up to the source
    python packaging/translations.py add CODE          begin a language, such as fr
    python packaging/translations.py export CODE FILE  write what is not translated yet as JSON
    python packaging/translations.py import CODE FILE  take translations from such a JSON file
    python packaging/translations.py release           make the .qm files that the app loads
    python packaging/translations.py status            tell what is missing or wrong

Sources and results lie in `resources/translations`, both under version control, so that a fresh
clone speaks every language without a step of building.
"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import PySide6
from PySide6.QtCore import QTranslator
from source_messages import Found, Message, read

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "resources" / "translations"
ENGLISH: Final = "en"  # its file holds the plurals only: all else is said in the source
_PLACE: Final = re.compile(r"%L?\d|%L?n")
_FORMS: Final = 2  # of every language so far; lupdate knows how many a new one has


@dataclass(frozen=True, slots=True)
class Translation:
    """A message's words in another language, one text a plural form."""

    forms: tuple[str, ...]
    finished: bool


Table = dict[Message, Translation]


def file_of(code: str, folder: Path = FOLDER) -> Path:
    """Return the translations into the language `code`."""
    return folder / f"studyapp_{code}.ts"


def codes(folder: Path = FOLDER) -> list[str]:
    """Return the languages there are."""
    return sorted(file.stem.removeprefix("studyapp_") for file in folder.glob("studyapp_*.ts"))


def table(code: str, folder: Path = FOLDER) -> Table:
    """Read the translations into `code`."""
    tree = ET.parse(file_of(code, folder))  # noqa: S314 - a file of ours
    return dict(_entry(context, node) for context, node in _nodes(tree))


def _nodes(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    for context in tree.getroot().iterfind("context"):
        for node in context.iterfind("message"):
            yield context.findtext("name", ""), node


def _entry(context: str, node: ET.Element) -> tuple[Message, Translation]:
    plural = node.get("numerus") == "yes"
    source, comment = node.findtext("source", ""), node.findtext("comment", "")
    said = node.find("translation")
    assert said is not None
    forms = (
        [form.text or "" for form in said.iterfind("numerusform")] if plural else [said.text or ""]
    )
    finished = said.get("type") is None and all(forms)
    return Message(context, source, comment, plural), Translation(tuple(forms), finished)


# --- update --------------------------------------------------------------------------------------


def update(found: Found, wanted: Sequence[str], folder: Path = FOLDER) -> None:
    """Merge what the source says into the files of the languages `wanted`."""
    for code in wanted:
        _merge(found, code, folder)
        if code == ENGLISH and _settle_english(folder):
            _merge(found, code, folder)  # so that it is always lupdate that writes the file


def _merge(found: Found, code: str, folder: Path) -> None:
    with tempfile.TemporaryDirectory() as passing:
        listing = Path(passing) / "messages.cpp"
        listing.write_text("".join(_stated(found)), encoding="utf-8")
        words = ["-locations", "none", "-no-obsolete", "-sort-messages"]
        words += ["-source-language", ENGLISH, "-target-language", code]
        words += ["-pluralonly"] if code == ENGLISH else []
        _qt("lupdate", *words, str(listing), "-ts", str(file_of(code, folder)))


def _stated(found: Found) -> Iterator[str]:
    """Say every message as C++, which lupdate reads without loss."""
    for message, places in found.messages.items():
        files = sorted({place.file.removeprefix("studyapp/") for place in places})
        notes = sorted({place.note for place in places if place.note})
        yield f"//: {'; '.join([*files, *notes])}\n"
        kind = "QT_TRANSLATE_N_NOOP" if message.plural else "QT_TRANSLATE_NOOP"
        values = [message.context, message.source, *([message.comment] if message.comment else [])]
        kind += "3" if message.comment else ""
        yield f"{kind}({', '.join(json.dumps(value, ensure_ascii=False) for value in values)});\n"


def _settle_english(folder: Path) -> bool:
    """Give the plurals of English the forms that '(s)' stands for, where nobody gave others."""
    settled = {
        message: tuple(_counted(message.source.replace("(s)", ending)) for ending in ("", "s"))
        for message, said in table(ENGLISH, folder).items()
        if not said.finished and "(s)" in message.source
    }
    _write(ENGLISH, settled, folder)
    return bool(settled)


def _counted(form: str) -> str:
    """Have Qt write the number as the language does."""
    return form.replace("%n", "%Ln")


def _write(code: str, given: Mapping[Message, Sequence[str]], folder: Path) -> None:
    """Put the finished translations `given` into the file of `code`."""
    file = file_of(code, folder)
    tree = ET.parse(file)  # noqa: S314 - a file of ours
    for context, node in _nodes(tree):
        message, _ = _entry(context, node)
        if message in given:
            said = node.find("translation")
            assert said is not None
            said.attrib.pop("type", None)
            _fill(said, given[message], plural=message.plural)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def _fill(said: ET.Element, forms: Sequence[str], *, plural: bool) -> None:
    if not plural:
        (said.text,) = forms
        return
    for old in list(said):
        said.remove(old)
    for form in forms:
        ET.SubElement(said, "numerusform").text = form


def _qt(tool: str, *words: str) -> None:
    """Run one of the tools that come with PySide."""
    command = [str(Path(PySide6.__file__).parent / tool), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)


# --- release -------------------------------------------------------------------------------------


def release(folder: Path = FOLDER) -> None:
    """Make what the app loads."""
    for code in codes(folder):
        file = file_of(code, folder)
        _qt("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def stale(code: str, folder: Path = FOLDER) -> list[str]:
    """Return what the .qm file says differently than its .ts file."""
    loaded = QTranslator()
    if not loaded.load(str(file_of(code, folder).with_suffix(".qm"))):
        return ["there is no .qm file that can be loaded"]
    wrong: list[str] = []
    for message, said in table(code, folder).items():
        for number, form in zip((1, 5) if message.plural else (-1,), said.forms, strict=False):
            heard = loaded.translate(message.context, message.source, message.comment, number)
            if said.finished and (heard or "") != form:
                wrong.append(f"{message.context}: {message.source!r} is {heard!r}, not {form!r}")
    return wrong


# --- what may be wrong with a translation --------------------------------------------------------


def faults(message: Message, forms: Sequence[str]) -> Iterator[str]:
    """Say what is wrong with the words `forms` for `message`."""
    wanted = sorted(_places(message.source))
    for number, form in enumerate(forms):
        if not form.strip():
            yield "is empty"
            continue
        there = sorted(_places(form))
        bare = [place for place in wanted if place != "%n"]  # 'one card' needs no figure
        if there != wanted and not (message.plural and number == 0 and there == bare):
            yield f"has the places {there}, not {wanted}"
        if _mnemonics(form) != _mnemonics(message.source):
            yield "has another number of & for keys"
        for what, pattern in _EDGES.items():
            if pattern.findall(form) != pattern.findall(message.source):
                yield f"differs in {what}"


_EDGES: Final = {
    "the blanks around it": re.compile(r"^\s+|\s+$"),
    "its lines": re.compile(r"\n"),
    "the dots or the colon at its end": re.compile(r"(?:…|:)$"),
    "what is written as code": re.compile(r"`[^`]*`|\{\w+\}|\{\{c1::|--\w+"),
}


def _places(text: str) -> list[str]:
    return [place.replace("L", "") for place in _PLACE.findall(text)]


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)", text))


def missing(found: Found, code: str, folder: Path = FOLDER) -> list[Message]:
    """Return the messages that have no finished translation into `code`."""
    there = table(code, folder)
    return [
        message
        for message in found.messages
        if (message.plural or code != ENGLISH)
        and not (message in there and there[message].finished)
    ]


def wrong(code: str, folder: Path = FOLDER) -> list[str]:
    """Return what is wrong with the finished translations into `code`."""
    return [
        f"{message.context}: {message.source!r} as {said.forms!r} {fault}"
        for message, said in table(code, folder).items()
        if said.finished
        for fault in faults(message, said.forms)
    ]


# --- for translators -----------------------------------------------------------------------------


def export(found: Found, code: str, folder: Path = FOLDER) -> list[dict[str, Any]]:
    """Return what is not translated yet, with where it is said."""
    there = table(code, folder)
    return [_asked(message, found, there.get(message)) for message in missing(found, code, folder)]


def _asked(message: Message, found: Found, said: Translation | None) -> dict[str, Any]:
    places = found.messages[message]
    entry: dict[str, Any] = {"context": message.context, "source": message.source}
    if message.comment:
        entry["comment"] = message.comment
    entry["where"] = sorted({place.file.removeprefix("studyapp/") for place in places})
    if notes := sorted({place.note for place in places if place.note}):
        entry["notes"] = notes
    guess = list(said.forms) if said is not None else [""] * (_FORMS if message.plural else 1)
    entry["translation"] = guess if message.plural else guess[0]
    return entry


def take(code: str, entries: Sequence[Mapping[str, Any]], folder: Path = FOLDER) -> list[str]:
    """Put `entries` into the translations of `code`; return what was refused, with the reason."""
    there = table(code, folder)
    given: dict[Message, tuple[str, ...]] = {}
    refused: list[str] = []
    for entry in entries:
        said = entry["translation"]
        forms = (said,) if isinstance(said, str) else tuple(said)
        if not any(forms):
            continue
        plural = not isinstance(said, str)
        key = Message(entry["context"], entry["source"], entry.get("comment", ""), plural)
        why = list(faults(key, forms)) if key in there else ["is not asked for"]
        if why:
            refused.append(f"{key.context}: {key.source!r} as {said!r} {'; '.join(why)}")
        else:
            given[key] = tuple(map(_counted, forms))
    _write(code, given, folder)
    return refused


def status(found: Found, folder: Path = FOLDER) -> bool:
    """Print what is missing or wrong, and return whether all is well."""
    told = list(found.faults)
    for code in codes(folder):
        lacking, bad, old = missing(found, code, folder), wrong(code, folder), stale(code, folder)
        extra = table(code, folder).keys() - found.messages.keys()
        counted = f"{len(table(code, folder)) - len(lacking)} translated, {len(lacking)} missing"
        sys.stdout.write(f"{code}: {counted}, {len(bad)} wrong, {len(extra)} not in the source\n")
        told += [f"{code} lacks {message.context}: {message.source!r}" for message in lacking]
        told += [f"{code}: {each}" for each in (*bad, *old[:5])]
        told += [f"{code} has more than the source: {one.source!r}" for one in sorted(extra)]
    sys.stdout.writelines(f"{each}\n" for each in told)
    return not told


def main(words: Sequence[str]) -> int:
    """Run one command."""
    found = read(ROOT / "studyapp")
    match list(words):
        case ["update"]:
            update(found, codes())
        case ["add", code]:
            update(found, [code])
        case ["release"]:
            release()
        case ["export", code, file]:
            entries = export(found, code)
            text = json.dumps(entries, ensure_ascii=False, indent=1)
            Path(file).write_text(text + "\n", encoding="utf-8")
            sys.stdout.write(f"{len(entries)} messages\n")
        case ["import", code, file]:
            refused = take(code, json.loads(Path(file).read_text(encoding="utf-8")))
            update(found, [code])
            sys.stdout.writelines(f"refused: {each}\n" for each in refused)
            return 1 if refused else 0
        case ["status"]:
            return 0 if status(found) else 1
        case _:
            sys.stderr.write(f"{__doc__}\n")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
