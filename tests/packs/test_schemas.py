"""The schemas for editors say what the reader says, because both come from the same tables."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from jsonschema import Draft202012Validator

from studyapp.packs import kinds
from studyapp.packs.meanings import MEANINGS, meaning
from studyapp.packs.nodes import FASTEST
from studyapp.packs.schemas import SCHEMAS, editor_files, fits_editors, schemas
from tests.support.schemas import records, schema_for

CONTENT: Final = Path(__file__).parents[2] / "content"
GOOD: Final = Path(__file__).parent / "samples" / "good"


def complaints(name: str, text: str) -> list[str]:
    validator = Draft202012Validator(schemas()[name])
    return [error.message for error in validator.iter_errors(yaml.load(text, Loader=FASTEST))]


@pytest.mark.parametrize(
    "root",
    [GOOD, *sorted(path.parent for path in CONTENT.rglob("pack.yaml"))],
    ids=lambda it: it.name,
)
def test_every_file_of_a_pack_fits_its_schema(root: Path) -> None:
    files = [path for path in root.rglob("*.yaml") if "/." not in path.as_posix()]
    for path in files:
        name = schema_for(path.relative_to(root).as_posix())
        assert name is not None, path
        assert complaints(name, path.read_text("utf-8")) == [], path


def test_each_schema_is_itself_well_formed() -> None:
    for schema in schemas().values():
        Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("cards/core.yaml", "hint: Think", "hnt: Think"),
        ("cards/core.yaml", "type: reversed", "type: revresed"),
        ("cards/core.yaml", "mode: hide-one", "mode: hide-some"),
        ("cards/core.yaml", "id: c-warp", "id: C Warp"),
        ("cards/core.yaml", "rect: [4, 8, 22, 84]", "rect: [4, 8, 22]"),
        ("cards/core.yaml", "    back: The same step on very many values at once.\n", ""),
        ("cards/core.yaml", "  - id: c-warp\n    type: reversed", "  - type: reversed"),
        ("quiz/accelerators.yaml", "type: truefalse", "rev: 1"),
        ("quiz/accelerators.yaml", "answer: false", "answer: maybe"),
        ("quiz/accelerators.yaml", "answer: 32", "answer: many"),
        ("quiz/accelerators.yaml", "tolerance: 0", "tolerance: about 5"),
        ("quiz/accelerators.yaml", "difficulty: 1", "difficulty: 9"),
        ("pack.yaml", "version: 1.2.0", "version: 1.2"),
        ("pack.yaml", "id: example.accelerators", "id: con.accelerators"),
        ("pack.yaml", "minutes: 40", "minutes: 40.5"),
        ("tests/practice.yaml", "feedback: end", "feedback: ending"),
        ("media/credits.yaml", "    license: CC0-1.0\n", ""),
    ],
)
def test_what_the_reader_refuses_an_editor_underlines(path: str, old: str, new: str) -> None:
    text = (GOOD / path).read_text("utf-8")
    assert old in text
    name = schema_for(path)
    assert name is not None
    assert complaints(name, text.replace(old, new, 1)) != []


def test_a_number_as_a_text_is_no_fault_in_an_editor_either() -> None:
    assert complaints("cards", "cards: [{id: c-1, front: 6 x 7, back: 42}]") == []
    assert complaints("cards", "cards: [{id: c-1, front: Is it so, back: true, x-own: 1}]") == []


def patterns(kind: Any) -> Iterator[Any]:
    if isinstance(kind, kinds.Text) and kind.pattern is not None:
        yield kind.pattern
    inner: list[Any] = []
    if isinstance(kind, kinds.Record):
        inner += kind.keys.values()
    if isinstance(kind, kinds.OneOf):
        inner += kind.records.values()
    if isinstance(kind, kinds.MapOf):
        inner += [kind.key, kind.kind]
    if isinstance(kind, kinds.ListOf):
        inner.append(kind.kind)
    for one in inner:
        yield from patterns(one)


def test_the_patterns_mean_the_same_in_an_editor() -> None:
    found = [pattern for kind, _ in SCHEMAS.values() for pattern in patterns(kind)]
    assert len(found) > 20
    assert all(map(fits_editors, found))


def test_an_editor_explains_every_key_and_no_explanation_is_left_over() -> None:
    known = {
        (it.name, key) for kind, _ in SCHEMAS.values() for it in records(kind) for key in it.keys
    }
    known |= {("the lesson's header", key) for key in ("objectives", "terms")}
    assert {(name, key) for name, key in known if meaning(name, key) is None} == set()
    used = {key for _, key in known} | {f"{name}/{key}" for name, key in known}
    assert MEANINGS.keys() - used == set()


def test_the_editors_files_are_no_part_of_a_pack() -> None:
    files = editor_files()
    assert all(path.startswith(".") for path in files)
    assert all(json.loads(text) for text in files.values())
    places = json.loads(files[".vscode/settings.json"])["yaml.schemas"]
    assert places.keys() == {path for path in files if path.startswith(".schemas/")}
