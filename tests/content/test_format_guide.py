"""The guide for authors cannot rot: its examples are a pack, and its words are those of the code."""

import re
from pathlib import Path
from typing import Final

import pytest
import yaml
from jsonschema import Draft202012Validator

from studyapp.cli.pack import run
from studyapp.packs.checker import check_pack
from studyapp.packs.codes import CODES
from studyapp.packs.nodes import FASTEST
from studyapp.packs.reader import read_pack
from studyapp.packs.schemas import schemas
from tests.support.schemas import records, schema_for
from studyapp.packs.schemas import SCHEMAS

GUIDE: Final = Path(__file__).parents[2] / "content" / "FORMAT.md"
_FENCE: Final = re.compile(r"^(`{3,})(\w+) ?([^\n]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)


def examples() -> dict[str, str]:
    """Return the examples of the guide by what stands behind their fence."""
    found = _FENCE.findall(GUIDE.read_text("utf-8"))
    return {about: text for _, _, about, text in found if about}


def files() -> dict[str, str]:
    return {name: text for name, text in examples().items() if "." in name and " " not in name}


@pytest.fixture
def tea(tmp_path: Path) -> Path:
    for name, text in files().items():
        path = tmp_path / "tea" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "tea"


def test_the_examples_together_are_a_pack_without_any_fault(tea: Path) -> None:
    assert [str(problem) for problem in check_pack(tea)] == []
    pack = read_pack(tea)
    assert {type(it).__name__ for it in pack.questions} == {
        f"{kind}Question"
        for kind in ("Choice", "TrueFalse", "Numeric", "Short", "Cloze", "Match", "Order", "Open")
    }
    assert {card.kind.value for card in pack.cards} == {
        "basic",
        "reversed",
        "cloze",
        "typed",
        "occlusion",
    }
    assert read_pack(tea, "de").title == "Eine Kanne Tee"


def test_the_examples_fit_the_schemas_of_editors(tea: Path) -> None:
    made = schemas()
    for name, text in files().items():
        if name.endswith(".yaml"):
            schema = schema_for(name)
            assert schema is not None, name
            found = Draft202012Validator(made[schema]).iter_errors(yaml.load(text, Loader=FASTEST))
            assert [error.message for error in found] == [], name


def test_a_teacher_builds_what_the_examples_make(tea: Path, tmp_path: Path) -> None:
    assert run(["build", str(tea), "-o", str(tmp_path / "tea.studypack")]) == 0
    assert run(["check", str(tmp_path / "tea.studypack")]) == 0
    assert run(["i18n", "stamp", str(tea), "de"]) == 0
    assert check_pack(tea) == ()


def test_every_key_of_the_format_stands_in_an_example(tea: Path) -> None:
    known = {key for kind, _ in SCHEMAS.values() for it in records(kind) for key in it.keys}
    text = GUIDE.read_text("utf-8")
    written = {
        key for key in known if re.search(rf"(^|[\s{{,-]){key}:|`{key}`|[,\n]{key},", text)
    }
    assert known - written == set()


def test_the_wrong_example_is_told_as_the_guide_says(tea: Path) -> None:
    (tea / "cards" / "wrong.yaml").write_text(examples()["wrong cards/wrong.yaml"])
    lines = [
        line
        for it in check_pack(tea)
        for line in (str(it), *([f"    hint: {it.hint}"] if it.hint else []))
    ]
    assert lines == examples()["told"].splitlines()


def test_every_command_it_names_exists(capsys: pytest.CaptureFixture[str]) -> None:
    named = set(re.findall(r"studyapp pack ((?:i18n )?[a-z0-9]+)", GUIDE.read_text("utf-8")))
    assert {"new", "check", "i18n stamp", "build"} <= named
    for words in named - {"preview"}:  # that one belongs to the window
        assert run([*words.split(), "--help"]) == 0, words
        assert "usage: studyapp pack" in capsys.readouterr().out


def test_every_group_of_codes_is_explained() -> None:
    text = GUIDE.read_text("utf-8")
    for code in CODES:
        group = code[:2]
        assert f"| {group} |" in text or group in {"W1", "W2", "W3"}, code
