"""YAML is read with its places, within limits, alike by both parsers."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from studyapp.packs.faults import Faults, Sheet
from studyapp.packs.nodes import ListNode, Loader, MapNode, Node, ScalarNode, compose

LOADERS: list[Loader] = [yaml.SafeLoader, *([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])]
both = pytest.mark.parametrize("loader", LOADERS)


def read(text: str, loader: Loader) -> tuple[Node | None, list[tuple[int, int, str]]]:
    faults = Faults()
    node = compose(text, Sheet("x.yaml", faults), loader)
    return node, [(it.line, it.column, it.code) for it in faults.problems]


@both
def test_nodes_know_their_place_and_whether_they_are_quoted(loader: Loader) -> None:
    node, problems = read("a: no\nb:\n  - 'no'\n  - |\n    é: text\n", loader)
    assert problems == []
    assert node == MapNode(
        1,
        1,
        [
            (ScalarNode(1, 1, "a"), ScalarNode(1, 4, "no")),
            (
                ScalarNode(2, 1, "b"),
                ListNode(
                    3, 3, [ScalarNode(3, 5, "no", False), ScalarNode(4, 5, "é: text\n", False)]
                ),
            ),
        ],
    )


@both
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[" * 65, (1, 65, "E004")),
        ("- " * 100_000, (1, 129, "E004")),
        ("{a: " * 100_000, (1, 257, "E004")),
        ("a: 1\nb: 2\na: 3\n", (3, 1, "E113")),
        ("a: &x 1\n", (1, 4, "E003")),
        ("a: *x\n", (1, 4, "E003")),
        ("a: !!python/name:os.system x\n", (1, 4, "E003")),
        ("a: 1\n---\nb: 2\n", (2, 1, "E003")),
        ('a: "\\x1b[2J"\n', (1, 4, "E007")),
        ("? [a]\n: b\n", (1, 3, "E002")),
        ("a: {{c1::x}} y\n", (1, 14, "E002")),
        ("a: b: c\n", (1, 5, "E002")),
        ("a: @b\n", (1, 4, "E002")),
        ("", (1, 1, "E101")),
        ("# only a comment\n", (1, 1, "E101")),
    ],
)
def test_each_fault_has_its_place(loader: Loader, text: str, place: tuple[int, int, str]) -> None:
    _, problems = read(text, loader)
    assert place in problems
    assert {code for _, _, code in problems} == {place[2]}


@both
def test_reading_goes_on_behind_a_text_that_needs_quotes(loader: Loader) -> None:
    node, problems = read("a: one: it's\nb: `two`\nc: three\n", loader)
    assert problems == [(1, 7, "E002"), (2, 4, "E002")]
    assert isinstance(node, MapNode)
    assert [(key.text, value) for key, value in node.pairs][2] == ("c", ScalarNode(3, 4, "three"))


@both
def test_hopeless_yaml_is_given_up(loader: Loader) -> None:
    node, problems = read("- a: b: c\n" * 1_000, loader)
    assert node is None
    assert len(problems) <= 11


@both
@pytest.mark.parametrize(
    "text", ['"\\ud800"', '"\\U00110000"', "%YAML 9.9\n---\na", "%YAML " + "9" * 5_000]
)
def test_what_trips_one_parser_trips_none(loader: Loader, text: str) -> None:
    _, problems = read(text, loader)
    assert problems


def shape(node: Node | None) -> object:
    match node:
        case ScalarNode(text=text):
            return text
        case ListNode(items=items):
            return [shape(item) for item in items]
        case MapNode(pairs=pairs):
            return {key.text: shape(value) for key, value in pairs}
        case None:
            return None


WORDS = st.recursive(
    st.text(st.sampled_from("ab é:#-{}[],&*!|>'\"%@`\n\\"), max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from("xyz"), WORDS, min_size=1))
def test_what_is_written_is_read_again(value: dict[str, object]) -> None:
    for loader in LOADERS:
        node, problems = read(yaml.safe_dump(value, allow_unicode=True), loader)
        assert problems == []
        assert shape(node) == value
