import json
import shutil
from pathlib import Path

import pytest

from studyapp.cli.pack import run
from studyapp.cli.terminal import FAULTY, FIT, UNREADABLE, printable
from tests.support.desks import GOOD


def broken(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "pack")
    cards = tmp_path / "pack" / "cards" / "core.yaml"
    cards.write_text(cards.read_text().replace("hint:", "hnt:").replace("cloze", "cloeze"))
    return tmp_path / "pack"


def test_a_good_pack_is_fit_to_ship(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(GOOD)]) == FIT
    assert capsys.readouterr().out.endswith("0 errors, 0 warnings\n")


def test_every_fault_is_told_with_place_and_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(broken(tmp_path))]) == FAULTY
    told = capsys.readouterr().out
    assert "cards/core.yaml:7:5: error[E112]: unknown key 'hnt'" in told
    assert "did you mean 'hint'?" in told
    assert "error[E103]" in told


def test_what_is_no_pack_at_all_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.studypack").write_bytes(b"no zip")
    assert run(["check", str(tmp_path / "x.studypack")]) == UNREADABLE
    assert run(["check", str(tmp_path / "nowhere")]) == UNREADABLE
    assert run(["chekc"]) == UNREADABLE
    assert "Traceback" not in capsys.readouterr().err


def test_control_characters_of_a_pack_are_shown_and_not_obeyed() -> None:
    assert printable("a\x1b[2Jb\x07") == "a\\x1b[2Jb\\x07"


def test_stats_tell_what_a_pack_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stats", str(GOOD)]) == FIT
    told = capsys.readouterr().out
    assert "1 lessons, 7 terms (5 key, 3 with requirements), 10 cards" in told
    assert "coverage: " in told


def test_stats_of_a_broken_pack_say_what_to_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["stats", str(broken(tmp_path))]) == FAULTY
    assert "core.yaml" in capsys.readouterr().err


def test_a_pack_is_built_twice_to_the_same_bytes_and_reads_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "1.studypack", tmp_path / "2.studypack"
    assert run(["build", str(GOOD), "-o", str(first)]) == FIT
    assert run(["build", str(GOOD), "-o", str(second)]) == FIT
    assert first.read_bytes() == second.read_bytes()
    assert run(["check", str(first)]) == FIT
    assert "bytes" in capsys.readouterr().out


def test_a_broken_pack_is_not_built(tmp_path: Path) -> None:
    file = tmp_path / "x.studypack"
    file.write_bytes(b"the good one from last week")
    assert run(["build", str(broken(tmp_path)), "-o", str(file)]) == FAULTY
    assert file.read_bytes() == b"the good one from last week"


def test_a_file_that_cannot_be_written_is_named_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "nowhere" / "x.studypack"
    assert run(["build", str(GOOD), "-o", str(file)]) != FIT
    told = capsys.readouterr().err
    assert "cannot be written" in told
    assert "Traceback" not in told


def test_faults_are_given_to_programs_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(broken(tmp_path)), "--format", "json"]) == FAULTY
    told = json.loads(capsys.readouterr().out)
    assert (told["errors"], told["warnings"]) == (2, 0)
    first = told["problems"][0]
    assert (first["path"], first["line"], first["column"]) == ("cards/core.yaml", 7, 5)
    assert (first["severity"], first["code"]) == ("error", "E112")
    assert first["hint"] == "did you mean 'hint'?"


def test_faults_are_given_to_a_forge_as_notes_beside_the_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(broken(tmp_path)), "--format", "github"]) == FAULTY
    first = capsys.readouterr().out.splitlines()[0]
    file = (tmp_path / "pack" / "cards" / "core.yaml").as_posix()
    assert first.startswith(f"::error file={file},line=7,col=5,title=E112::unknown key 'hnt'")


def test_what_cannot_be_read_is_json_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.studypack").write_bytes(b"no zip")
    assert run(["check", str(tmp_path / "x.studypack"), "--format", "json"]) == UNREADABLE
    assert [it["code"] for it in json.loads(capsys.readouterr().out)["problems"]] == ["E330"]


def test_each_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == FIT
    told = capsys.readouterr().out
    assert "check" in told
    assert run(["check", "--help"]) == FIT
    assert "--format {text,json,github}" in capsys.readouterr().out


def test_a_pack_is_made_from_nothing_to_a_file_with_commands_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, file = tmp_path / "tea-time", tmp_path / "tea.studypack"
    assert run(["new", str(folder), "--author", "Ada"]) == FIT
    assert run(["check", str(folder)]) == FIT
    assert "0 errors, 0 warnings" in capsys.readouterr().out
    (folder / "cards" / "more.yaml").write_text("cards:\n- front: What is tea?\n  back: x\n")
    assert run(["check", str(folder)]) == FAULTY
    assert run(["ids", str(folder)]) == FAULTY
    assert "cards/more.yaml:2:3: c-tea" in capsys.readouterr().out
    assert run(["ids", str(folder), "--write"]) == FIT
    assert run(["ids", str(folder)]) == FIT
    assert run(["build", str(folder), "-o", str(file)]) == FIT
    assert run(["check", str(file)]) == FIT
    assert "tea.studypack: 0 errors" in capsys.readouterr().out


def test_the_schemas_of_a_pack_can_be_renewed(tmp_path: Path) -> None:
    assert run(["schemas", str(tmp_path)]) == FIT
    assert (tmp_path / ".schemas" / "quiz.schema.json").is_file()


def test_ids_are_written_into_packs_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ids", str(tmp_path)]) == UNREADABLE
    assert "holds no pack.yaml" in capsys.readouterr().err


def edition(tmp_path: Path) -> Path:
    """Return a copy of the good pack as an author may change it for the next release."""
    root = shutil.copytree(GOOD, tmp_path / "next")
    changed = {
        "pack.yaml": [
            ("version: 1.2.0", "version: 1.3.0"),
            ("retired: [q-old-asic]", "retired: [q-old-asic, c-quote]"),
            ("  c-gpu: c-gpu-strength", "  c-gpu: c-gpu-strength\n  c-warp: c-warp-word"),
        ],
        "cards/core.yaml": [
            ("id: c-warp", "id: c-warp-word"),
            ("rev: 2 ", "rev: 3 "),
            ("on very many values at once.", "on very many numbers at once."),
        ],
        "cards/short.csv": [("c-quote,", "c-cost,")],
    }
    for name, edits in changed.items():
        text = (root / name).read_text()
        for old, new in edits:
            assert old in text
            text = text.replace(old, new, 1)
        (root / name).write_text(text)
    return root


def test_an_author_sees_what_learners_will_see_of_an_update(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", str(GOOD), str(edition(tmp_path))]) == FIT
    told = capsys.readouterr().out
    assert "Hardware Acceleration in AI: 1.2.0 -> 1.3.0" in told
    assert "back: The same step on very many values at once. -> The same step on very" in told
    assert "renamed  c-warp -> c-warp-word: warp  (progress follows)" in told
    assert "revised  c-term-de" in told
    assert "retired  c-quote" in told
    assert told.endswith(
        "1 new, 1 revised, 1 renamed, 1 changed, 1 retired. "
        "All progress is kept; 1 card due at once.\n"
    )


def test_the_same_pack_twice_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", str(GOOD), str(GOOD)]) == FIT
    assert capsys.readouterr().out.endswith("Learners will notice nothing.\n")


def test_a_release_is_checked_against_the_one_that_is_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = edition(tmp_path)
    assert run(["build", str(GOOD), "-o", str(tmp_path / "old.studypack")]) == FIT
    out = str(tmp_path / "old.studypack")
    assert run(["check", str(root), "--after", out]) == FIT
    head = root / "pack.yaml"
    head.write_text(head.read_text().replace("version: 1.3.0", "version: 1.2.0"))
    assert run(["check", str(root), "--after", out]) == FAULTY
    assert "pack.yaml:4:10: error[E402]" in capsys.readouterr().out
    assert run(["check", str(root), "--after", str(tmp_path / "none")]) == UNREADABLE


def test_a_translator_sees_what_is_missing_and_what_is_out_of_date(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = shutil.copytree(GOOD, tmp_path / "pack")
    assert run(["i18n", "stamp", str(root), "de"]) == FIT
    assert capsys.readouterr().out == "de: 3 items stamped as up to date\n"
    terms = root / "terms.yaml"
    terms.write_text(terms.read_text().replace("Running a finished", "Using a finished"))
    assert run(["i18n", "status", str(root)]) == FIT
    told = capsys.readouterr().out
    assert "items translated, 1 out of date" in told
    assert "    missing: cpu\n" in told
    assert "    out of date: inference\n" in told
    assert run(["check", str(root)]) == FIT
    told = capsys.readouterr().out
    assert "i18n/de/terms.yaml:3:5: warning[W302]" in told
    assert "de: 3 of " in told
    assert run(["i18n", "stamp", str(root), "fr"]) == FAULTY
    assert run(["i18n", "status", str(tmp_path)]) == UNREADABLE
