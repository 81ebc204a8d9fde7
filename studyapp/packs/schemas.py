"""Makes JSON Schemas from the reader's tables, so that editors complete and check what we read."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from studyapp.packs import format as tables
from studyapp.packs.kinds import (
    Choice,
    Flag,
    Kind,
    ListOf,
    MapOf,
    Number,
    OneOf,
    Record,
    Text,
    Tolerance,
)
from studyapp.packs.meanings import meaning

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_OWN: Final[Schema] = {"^x-": {}}

# Each schema, the table it is made from, and the files of a pack that it describes.
SCHEMAS: Final[Mapping[str, tuple[Kind, tuple[str, ...]]]] = {
    "pack": (tables.PACK, ("/pack.yaml",)),
    "terms": (tables.TERMS, ("/terms.yaml",)),
    "cards": (tables.CARDS, ("/cards/**/*.yaml",)),
    "quiz": (tables.QUIZ, ("/quiz/**/*.yaml",)),
    "test": (tables.TEST, ("/tests/**/*.yaml",)),
    "speech": (tables.SPEECH, ("/speech.yaml", "/i18n/*/speech.yaml")),
    "credits": (tables.CREDITS, ("/media/credits.yaml",)),
    "translated-pack": (tables.TRANSLATED_PACK, ("/i18n/*/pack.yaml",)),
    "translated-terms": (tables.TRANSLATED_TERMS, ("/i18n/*/terms.yaml",)),
    "translated-cards": (tables.TRANSLATED_CARDS, ("/i18n/*/cards/**/*.yaml",)),
    "translated-quiz": (tables.TRANSLATED_QUIZ, ("/i18n/*/quiz/**/*.yaml",)),
    "translated-test": (tables.TRANSLATED_TEST, ("/i18n/*/tests/**/*.yaml",)),
}


def schemas() -> dict[str, Schema]:
    """Return every schema by its name."""
    return {name: _whole(name, kind) for name, (kind, _) in SCHEMAS.items()}


def editor_files() -> dict[str, str]:
    """Return the files, by path, that teach an editor the format; they are no part of a pack."""
    files = {
        f".schemas/{name}.schema.json": json.dumps(schema, indent=1) + "\n"
        for name, schema in schemas().items()
    }
    places = {f".schemas/{name}.schema.json": list(globs) for name, (_, globs) in SCHEMAS.items()}
    files[".vscode/settings.json"] = json.dumps({"yaml.schemas": places}, indent=2) + "\n"
    files[".vscode/extensions.json"] = (
        json.dumps({"recommendations": ["redhat.vscode-yaml"]}, indent=2) + "\n"
    )
    return files


def _whole(name: str, kind: Kind) -> Schema:
    return {"$schema": DIALECT, "title": f"study pack: {name}", **schema_of(kind)}


def schema_of(kind: Kind) -> Schema:  # noqa: PLR0911 - a line for each kind
    """Return the schema of a value of this kind."""
    match kind:
        case Text():
            return _text(kind)
        case Choice(words):
            return {"enum": list(words)}
        case Flag():
            return {"type": "boolean"}
        case Number():
            return _number(kind)
        case Tolerance():
            share = {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)? ?%$"}
            return {"anyOf": [{"type": "number", "minimum": 0}, share]}
        case ListOf():
            return _list(kind)
        case MapOf(key, value):
            names = schema_of(key) | {"type": "string"}
            return {
                "type": "object",
                "propertyNames": names,
                "additionalProperties": schema_of(value),
            }
        case Record():
            return _record(kind)
        case OneOf():
            return _one_of(kind)
        case _:
            raise AssertionError(kind)


def _text(kind: Text) -> Schema:
    # The reader keeps every text as it is written; an editor takes 32 for a number, true for a
    # truth, and would complain of a card whose back is 32.
    if kind.pattern is None:
        return {"type": ["string", "number", "boolean"], "maxLength": kind.longest}
    types = ["string", "number"] if kind.pattern.fullmatch("7") else ["string"]
    return {"type": types, "pattern": f"^(?:{kind.pattern.pattern})$", "description": kind.shape}


def _number(kind: Number) -> Schema:
    schema: Schema = {"type": "integer" if kind.whole else "number"}
    if math.isfinite(kind.least):
        schema["minimum"] = kind.least
    if math.isfinite(kind.most):
        schema["maximum"] = kind.most
    return schema


def _list(kind: ListOf) -> Schema:
    schema: Schema = {"type": "array", "items": schema_of(kind.kind)}
    if kind.least:
        schema["minItems"] = kind.least
    if kind.most is not None:
        schema["maxItems"] = kind.most
    return schema


def _record(record: Record) -> Schema:
    schema: Schema = {
        "type": "object",
        "properties": {key: _described(record, key, kind) for key, kind in record.keys.items()},
        "patternProperties": _OWN,
        "additionalProperties": False,
    }
    if record.required:
        schema["required"] = list(record.required)
    return schema


def _described(record: Record, key: str, kind: Kind) -> Schema:
    schema, words = schema_of(kind), meaning(record.name, key)
    if words is None:
        return schema
    shape = schema.get("description")
    return {**schema, "description": f"{words[:-1]}: {shape}." if shape else words}


def _one_of(kind: OneOf) -> Schema:
    """Return a schema that looks at `type` first, so that an editor offers only its keys."""
    words = list(kind.records)
    branches = []
    for word, record in kind.records.items():
        asked: Schema = {"properties": {"type": {"const": word}}}
        if word != kind.default:
            asked["required"] = ["type"]
        branches.append({"if": asked, "then": _record(record)})
    schema: Schema = {
        "type": "object",
        "properties": {"type": {"enum": words, "description": _type_words(kind)}},
        "allOf": branches,
    }
    if kind.default is None:
        schema["required"] = ["type"]
    return schema


def _type_words(kind: OneOf) -> str:
    words = ", ".join(kind.records)
    return f"One of {words}; {kind.default} if left out." if kind.default else f"One of {words}."


def fits_editors(pattern: re.Pattern[str]) -> bool:
    """Tell whether `pattern` means the same in editors, whose patterns are those of JavaScript."""
    return not re.search(r"\(\?(?![:!=])|\\[AZ]|\(\?P", pattern.pattern)
