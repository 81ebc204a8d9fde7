"""What a learner will notice when one version of a pack takes the place of another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, Final, TypeAlias

from studyapp.model.content import (
    Card,
    Lesson,
    Mask,
    Option,
    Pack,
    Pair,
    Pool,
    PracticeTest,
    Question,
    References,
    Section,
    Term,
)
from studyapp.model.depth import everything
from studyapp.model.text import leaf_text, leaves

Item: TypeAlias = Term | Card | Question | PracticeTest | Lesson

# A change of these alone moves an item, and leaves what it says as it was.
_PLACES: Final = frozenset({"lesson", "source"})
_NOT_SEEN: Final = frozenset({"id", "rev", "path", "sections", "rule"})


class ChangeKind(StrEnum):
    """What happened to an item; the first that holds is told.

    `REVISED` items have a higher `rev`: the learner sees old and new, and a card is due at once.
    `RETIRED` ids are listed as such, `GONE` ones just vanished; both are archived.
    """

    NEW = "new"
    REVISED = "revised"
    RENAMED = "renamed"
    CHANGED = "changed"
    MOVED = "moved"
    RETIRED = "retired"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an item, or one section of a lesson, in words; empty where there is none."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one item; `what` is 'lesson', 'term', 'card', 'question' or 'test'.

    `title` is how the learner knows it, `was` the id it had before if it is renamed.
    """

    kind: ChangeKind
    what: str
    id: str
    title: str
    was: str | None = None
    fields: tuple[FieldChange, ...] = ()


def changes(old: Pack, new: Pack) -> tuple[Change, ...]:
    """Return what is different in `new`, by kind of item, in the order of `new`."""
    renamed = dict(new.renamed)
    retired = frozenset(new.retired)
    found = (
        change
        for what, before, after in _kinds(old, new)
        for change in _changes(what, before, after, renamed, retired)
    )
    return (*_reordered(old.lessons, new.lessons), *found)


def title_of(item: Item) -> str:
    """Return the words by which a learner knows `item`, as the author wrote them."""
    match item:
        case Term():
            return item.term
        case Card():
            return item.front or item.text or item.alt
        case Lesson() | PracticeTest():
            return item.title
        case _:
            return item.prompt


def _kinds(old: Pack, new: Pack) -> Iterator[tuple[str, Sequence[Item], Sequence[Item]]]:
    yield "lesson", old.lessons, new.lessons
    yield "term", old.terms, new.terms
    yield "card", old.cards, new.cards
    yield "question", old.questions, new.questions
    yield "test", old.tests, new.tests


def _changes(
    what: str,
    before: Sequence[Item],
    after: Sequence[Item],
    renamed: Mapping[str, str],
    retired: frozenset[str],
) -> Iterator[Change]:
    olds = {item.id: item for item in before}
    was = {renamed[name]: name for name in olds if name in renamed}
    kept = set()
    for item in after:
        name = item.id if item.id in olds else was.get(item.id)
        if name is None:
            yield Change(ChangeKind.NEW, what, item.id, title_of(item))
            continue
        kept.add(name)
        change = _compared(what, olds[name], item)
        if change is not None:
            yield change
    for name, item in olds.items():
        if name not in kept:
            kind = ChangeKind.RETIRED if name in retired else ChangeKind.GONE
            yield Change(kind, what, name, title_of(item))


def _compared(what: str, old: Item, new: Item) -> Change | None:
    """Return how `new` differs from `old`; None if a learner will notice nothing."""
    if old == new:
        return None
    changed = tuple(_fields(old, new))
    was = old.id if old.id != new.id else None
    if getattr(new, "rev", 1) > getattr(old, "rev", 1):
        kind = ChangeKind.REVISED
    elif was is not None:
        kind = ChangeKind.RENAMED
    elif all(field.name in _PLACES for field in changed):
        kind = ChangeKind.MOVED
    else:
        kind = ChangeKind.CHANGED
    if not changed and kind in {ChangeKind.CHANGED, ChangeKind.MOVED}:
        return None
    return Change(kind, what, new.id, title_of(new), was, changed)


def _reordered(before: Sequence[Lesson], after: Sequence[Lesson]) -> Iterator[Change]:
    """Yield the lessons that stand before or behind others than they did."""
    shared = {item.id for item in before} & {item.id for item in after}
    old = [item.id for item in before if item.id in shared]
    new = [item for item in after if item.id in shared]
    blocks = SequenceMatcher(a=old, b=[item.id for item in new], autojunk=False)
    stayed = {place for it in blocks.get_matching_blocks() for place in range(it.b, it.b + it.size)}
    for place, item in enumerate(new):
        if place not in stayed:
            moved = FieldChange("order", str(old.index(item.id) + 1), str(place + 1))
            yield Change(ChangeKind.MOVED, "lesson", item.id, item.title, None, (moved,))


def _fields(old: Item, new: Item) -> Iterator[FieldChange]:
    if isinstance(old, Lesson) and isinstance(new, Lesson):
        yield from _sections(old.sections, new.sections)
    if type(old) is not type(new):
        yield FieldChange("type", _kind_word(old), _kind_word(new))
    names = [field.name for field in fields(new) if field.name not in _NOT_SEEN]
    for name in names:
        before, after = _words(getattr(old, name, None)), _words(getattr(new, name))
        if before != after:
            yield FieldChange(name, before, after)


def _sections(old: Iterable[Section], new: Iterable[Section]) -> Iterator[FieldChange]:
    before = {section.id: section for section in old}
    after = {section.id: section for section in new}
    for name in dict.fromkeys((*after, *before)):
        section = after.get(name) or before[name]
        was, now = _text(before.get(name)), _text(after.get(name))
        if was != now:
            yield FieldChange(section.title, was, now)


def _text(section: Section | None) -> str:
    if section is None:
        return ""
    lines = [section.title, *(leaf_text(leaf) for leaf in leaves(everything(section)))]
    if isinstance(section, References):
        lines += [f"{link.title} {link.url}" for link in section.links]
    return "\n".join(lines)


def _kind_word(item: Item) -> str:
    return type(item).__name__.removesuffix("Question").lower()


def _words(value: Any) -> str:  # noqa: PLR0911 - a line for each kind of value
    """Return the value of a field as a learner could read it."""
    match value:
        case None:
            return ""
        case tuple():
            return "; ".join(map(_words, value))
        case Option():
            return f"{'right' if value.right else 'wrong'}: {value.text} ({value.why or '-'})"
        case Pair():
            return f"{value.left} = {value.right}"
        case Mask():
            return f"{value.label} {_words(value.rect)}"
        case Pool():
            wanted = (value.title, value.pick, value.ids, value.terms, value.lesson, value.tags)
            return " ".join(filter(None, map(_words, wanted)))
        case float():
            return f"{value:g}"
        case _:
            return str(value)
