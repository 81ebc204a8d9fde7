"""The register of a pack's ids: what exists, where, and what is not sure because of faults."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from studyapp.packs.faults import Faults, Place, shown
from studyapp.packs.gather import Gathered
from studyapp.packs.kinds import Entry
from studyapp.packs.lessons import LessonFile
from studyapp.packs.suggest import did_you_mean

MOST_GUESSES: Final = 20
FEW: Final = 6

CODES: Final = {"term": "E303", "card": "E304", "quiz": "E304", "lesson": "E304", "speaker": "E305"}
WORDS: Final = {"quiz": "question"}
_PLACES: Final = {"term": "terms.yaml", "card": "cards/", "quiz": "quiz/", "lesson": "lessons/"}


@dataclass(slots=True)
class Register:
    """Looks up ids by kind and notes those that do not exist, once for each cause."""

    faults: Faults
    ids: dict[str, dict[str, Place]]
    lessons: dict[str, LessonFile]
    unsure: set[str] = field(default_factory=set)
    guesses: int = 0

    def need(self, kind: str, target: str, place: Place) -> None:
        """Note a fault at `place` if there is no `kind` called `target`."""
        if kind == "lesson":
            self.need_source(target, place, "E304")
        elif target not in self.ids[kind] and kind not in self.unsure:
            message = f"no {WORDS.get(kind, kind)} {shown(target)}"
            hint = self._guess(target, self.ids[kind])
            self.faults.add(place, CODES[kind], message, hint, cause=(kind, target))

    def has_source(self, source: str) -> bool:
        """Tell whether `source`, `lesson` or `lesson#anchor`, leads somewhere for sure."""
        name, _, anchor = source.partition("#")
        lesson = self.lessons.get(name)
        return lesson is not None and (not anchor or anchor in lesson.anchors)

    def need_source(self, source: str, place: Place, code: str = "E302") -> None:
        """Note a fault at `place` if `source`, `lesson` or `lesson#anchor`, leads nowhere."""
        name, _, anchor = source.partition("#")
        lesson = self.lessons.get(name)
        if lesson is None:
            if "lesson" not in self.unsure:
                hint = self._guess(name, self.lessons)
                cause = ("lesson", name)
                self.faults.add(place, code, f"no lesson {shown(name)}", hint, cause=cause)
        elif anchor and anchor not in lesson.anchors and lesson.complete:
            hint = self._guess(anchor, lesson.named)
            message = f"no section or paragraph {shown(anchor)} in lesson {shown(name)}"
            self.faults.add(place, code, message, hint, cause=source)

    def need_file(self, path: str, names: frozenset[str], place: Place) -> None:
        """Note a fault at `place` if there is no file `path` among `names`."""
        if path not in names:
            hint = self._guess(path, names)
            self.faults.add(place, "E320", f"no file {shown(path)}", hint, cause=path)

    def _guess(self, word: str, known: Iterable[str]) -> str | None:
        self.guesses += 1
        if self.guesses > MOST_GUESSES:
            return None
        words = sorted(known)
        few = f"known: {', '.join(words)}" if 0 < len(words) <= FEW else None
        return did_you_mean(word, words) or few


def register(gathered: Gathered, faults: Faults) -> Register:
    """Return the register of all ids, after noting those that are used twice."""
    items = gathered.items
    lists = {
        "term": items.terms,
        "lesson": [lesson.header for lesson in gathered.lessons.values()],
        "card": items.cards,
        "quiz": items.questions,
        "test": items.tests,
    }
    ids: dict[str, dict[str, Place]] = {}
    taken: dict[str, Place] = {}
    for kind, entries in lists.items():
        ids[kind] = {it["id"]: _own(it, taken, faults) for it in entries if "id" in it}
    ids["speaker"] = {name: gathered.pack.place("speakers") for name in _speakers(gathered.pack)}
    lessons = {it.lesson.id: it for it in gathered.lessons.values() if it.lesson.id}
    unsure = {kind for kind in lists if _shaky(kind, lists[kind], faults)}
    lost = "speakers" not in gathered.pack and gathered.pack.node.value("speakers") is not None
    unsure |= {"speaker"} if lost or faults.halted("pack.yaml") else set()
    return Register(faults, ids, lessons, unsure)


def _own(entry: Entry, taken: dict[str, Place], faults: Faults) -> Place:
    place = entry.place("id")
    first = taken.setdefault(entry["id"], place)
    if first != place:
        message = f"id {shown(entry['id'])} is already used in {first.path}:{first.line}"
        faults.add(place, "E301", message)
    return first


def _speakers(pack: Entry) -> list[str]:
    return [name for name, _ in pack.get("speakers", ())]


def _shaky(kind: str, entries: list[Entry], faults: Faults) -> bool:
    """Tell whether ids of `kind` may exist that could not be read."""
    nameless = any("id" not in entry for entry in entries)
    return nameless or faults.halted(_PLACES.get(kind, "tests/"))
