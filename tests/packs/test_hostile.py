"""Whatever lies in a folder, reading it gives a pack or problems, never a traceback."""

import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from studyapp.packs.checker import check_pack
from studyapp.packs.nodes import Loader
from studyapp.packs.reader import inspect_pack

GOOD: Final = Path(__file__).parent / "samples" / "good"
FILES: Final = tuple(
    str(path.relative_to(GOOD))
    for path in sorted(GOOD.rglob("*"))
    if path.suffix in {".yaml", ".md", ".csv"}
)
LESSON_HEADER: Final = "---\nid: x\ntitle: x\n---\n\n## A {#a}\n\n"
LOADERS: Final[list[Loader]] = [
    yaml.SafeLoader,
    *([yaml.CSafeLoader] if yaml.__with_libyaml__ else []),
]
STRANGE: Final = (b"", b"\0", b"\xff\xfe", b"\t", b"\r", b"- ", b": ", b"[", b"{", b"'", b'"', b"|")


def inspect_with(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = shutil.copytree(GOOD, Path(folder) / "pack")
        (root / name).write_bytes(content)
        for loader in LOADERS:
            reading = inspect_pack(root, loader=loader)
            assert reading.pack is not None or reading.problems
            assert all(it.line > 0 and it.column > 0 for it in reading.problems)
        assert set(reading.problems) <= set(check_pack(root, loader=loader))


@given(st.sampled_from(FILES), st.binary(max_size=200))
@example("pack.yaml", b"")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_in_place_of_a_file_are_survived(name: str, content: bytes) -> None:
    inspect_with(name, content)


@given(
    st.sampled_from(FILES),
    st.lists(
        st.tuples(
            st.floats(0, 1, exclude_max=True),
            st.integers(0, 12),
            st.one_of(st.sampled_from(STRANGE), st.binary(max_size=4)),
        ),
        min_size=1,
        max_size=4,
    ),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_small_change_of_a_file_is_survived(
    name: str, changes: list[tuple[float, int, bytes]]
) -> None:
    content = (GOOD / name).read_bytes()
    for where, cut, put in changes:
        at = int(where * len(content))
        content = content[:at] + put + content[at + cut :]
    inspect_with(name, content)


@given(
    st.sampled_from(FILES),
    st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=3),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_lines_in_any_order_are_survived(name: str, swaps: list[tuple[float, float]]) -> None:
    lines = (GOOD / name).read_bytes().splitlines(keepends=True)
    for one, other in swaps:
        i, k = (int(share * (len(lines) - 1)) for share in (one, other))
        lines[i], lines[k] = lines[k], lines[i]
    inspect_with(name, b"".join(lines))


HOSTILE: Final[list[tuple[str, str, str]]] = [
    ("cards/x.yaml", "[" * 1_000, "E004"),
    ("cards/x.yaml", "[" * 100_000, "E004"),
    ("cards/x.yaml", ("[" * 90_000 + "\n") * 54, "E004"),
    ("cards/x.yaml", "cards: " + "{a: " * 1_000, "E004"),
    ("cards/x.yaml", f"cards: {'a' * 10_000_000}", "E004"),
    ("cards/x.yaml", f"cards: {'a' * 4_900_000}", "E004"),
    ("cards/x.yaml", "cards: [" + "a,\n" * 1_500_000, "E004"),
    ("cards/x.yaml", f"{'a.' * 20_000}: x", "E002"),
    ("cards/x.yaml", "x: &x [a]\n" + "y: [*x, *x, *x]\n" * 50, "E003"),
    ("cards/x.csv", f"id,front,back\n{'a' * 4_900_000}", "E004"),
    ("cards/x.csv", "id,front,back\n" + '"' + "a\n" * 1_000_000, "E122"),
    ("cards/x.csv", "id,front,back\n" + "a\n" * 1_000_000, "E120"),
    ("lessons/x.md", f"{LESSON_HEADER}{'a' * 10_000_000}", "E004"),
    ("lessons/x.md", f"{LESSON_HEADER}{'[' * 90_000}", "E210"),
    ("lessons/x.md", f"{LESSON_HEADER}{'> ' * 40_000}", "E210"),
    ("lessons/x.md", f"{LESSON_HEADER}{'- ' * 1_000}a", "E210"),
    (
        "lessons/x.md",
        f"{LESSON_HEADER}{'|a' * 5_000}|\n{'|-' * 5_000}|\n{'|' * 2_000}\n",
        "E210",
    ),
    ("lessons/x.md", "---\nid: [\n---\n", "E002"),
]


@pytest.mark.parametrize(("name", "content", "code"), HOSTILE)
def test_what_is_too_large_or_too_deep_is_one_problem(
    draft: Any, name: str, content: str, code: str
) -> None:
    draft.write(name, content)
    reading = inspect_pack(draft.root)
    assert reading.pack is None
    assert code in {it.code for it in reading.problems if it.path == name}


def test_many_faults_in_one_file_are_cut_short(draft: Any) -> None:
    draft.write("cards/x.yaml", "cards:\n" + "- {idd: x}\n" * 5_000)
    assert len(inspect_pack(draft.root).problems) == 100


def test_many_files_are_refused(draft: Any) -> None:
    for number in range(2_001):
        draft.write(f"media/x{number}.txt", "")
    assert "E004" in {it.code for it in inspect_pack(draft.root).problems}


def test_deep_folders_are_refused(draft: Any) -> None:
    (draft.root / "/".join("abcdefghijklmnop")).mkdir(parents=True)
    assert {it.code for it in inspect_pack(draft.root).problems} == {"E321"}


def test_a_loop_of_links_is_no_loop(draft: Any) -> None:
    (draft.root / "media" / "again").symlink_to(draft.root)
    (problem,) = inspect_pack(draft.root).problems
    assert (problem.path, problem.code) == ("media/again", "E006")


def test_many_files_that_are_large_together_are_refused_before_they_are_read(
    draft: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studyapp.packs.faults.MOST_VALUES", 30_000)
    for number in range(20):
        draft.write(f"cards/x{number:02}.yaml", "cards: [" + "a, " * 9_000 + "]")
    told = [it for it in inspect_pack(draft.root).problems if it.code == "E004"]
    assert len(told) == 1
    assert told[0].message.startswith("the pack holds more than 30,000 values")
    faulty = {it.path for it in inspect_pack(draft.root).problems}
    assert "cards/x02.yaml" in faulty
    assert "cards/x09.yaml" not in faulty


def test_many_lessons_that_are_large_together_are_refused_before_they_are_read(
    draft: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studyapp.packs.faults.MOST_LETTERS", 30_000)
    for number in range(9):
        header = LESSON_HEADER.replace("id: x", f"id: x{number}")
        draft.write(f"lessons/x{number}.md", header + "word\n" * 2_000)
    told = [it.message for it in inspect_pack(draft.root).problems if it.code == "E004"]
    assert len(told) == 1
    assert told[0].startswith("the pack holds more than 30,000 characters of lessons")
