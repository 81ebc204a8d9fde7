from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.gating import after_required
from studyapp.model.memory import MemoryModel
from studyapp.model.queue import Candidate, QueueOptions, build_queue


def unit(name: str, lesson: int, place: int) -> Candidate:
    return Candidate(f"p/{name}", f"p/{name}", lesson_position=lesson, position=place)


def test_what_is_required_comes_forward_to_where_it_is_needed() -> None:
    new = [unit("a", 0, 0), unit("b", 0, 1), unit("c", 5, 2), unit("d", 6, 3)]
    requires = {"p/b": frozenset({"p/d"}), "p/d": frozenset({"p/c"})}
    ordered = after_required(new, requires)
    assert [it.item for it in ordered] == ["p/a", "p/c", "p/d", "p/b"]
    queue = build_queue([], ordered, 1, QueueOptions(new_per_day=3), MemoryModel())
    assert queue == ("p/a", "p/c", "p/d")


def test_without_requirements_the_lessons_lead() -> None:
    new = [unit("b", 1, 1), unit("a", 0, 0)]
    assert [it.item for it in after_required(new, {})] == ["p/a", "p/b"]


@given(
    st.dictionaries(
        st.integers(0, 12),
        st.frozensets(st.integers(0, 12), max_size=3),
        max_size=12,
    )
)
def test_no_unit_is_lost_and_only_circles_break_the_rule(needs: dict[int, frozenset[int]]) -> None:
    new = [unit(f"{n:02}", n // 4, n) for n in range(13)]
    requires = {f"p/{n:02}": frozenset(f"p/{m:02}" for m in needed) for n, needed in needs.items()}
    ordered = [it.unit for it in after_required(new, requires)]
    assert sorted(ordered) == [it.unit for it in new]
    for one, needed in requires.items():
        for other in needed - {one}:
            if not _leads(other, one, requires):
                assert ordered.index(other) < ordered.index(one)


def _leads(start: str, goal: str, requires: dict[str, frozenset[str]]) -> bool:
    seen, waiting = set(), [start]
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        if here not in seen:
            seen.add(here)
            waiting.extend(requires.get(here, ()))
    return False
