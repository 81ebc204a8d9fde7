"""The shelf: which packs are there, what they hold, and which courses the learner takes."""

import contextlib
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp.model.errors import StudyError
from studyapp.model.journal import Place
from studyapp.model.long_work import Watch, unwatched
from studyapp.model.problems import PackError, Problem
from studyapp.model.shelf import Contents, Fate, LessonEntry, PackEntry, Shelved
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.folders import Folders

if TYPE_CHECKING:  # start-up is precious: these come when a pack is read
    from studyapp.model.news import News
    from studyapp.study.arrivals import Arrivals, Proposal
    from studyapp.study.updates import Revision, Updates

_OUTGOING: Final = ".outgoing-"
_REMOVED: Final = ".removed-"
_ID: Final = re.compile(r"^id:[ \t]*['\"]?([a-z0-9._-]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PackFault:
    """A pack folder that could not be taken onto the shelf."""

    folder: Path
    message: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """A lesson with how far the learner read, 0 to 1."""

    entry: LessonEntry
    read: float


@dataclass(frozen=True, slots=True)
class Course:
    """A pack as a course: what it holds and where the learner stands in it.

    `updated` is the version that the last update brought, '' if there was none.
    """

    entry: PackEntry
    contents: Contents
    enrolled: bool
    lessons: tuple[LessonProgress, ...]
    updated: str = ""

    @property
    def read(self) -> float:
        """Return the share of the lessons that was read, 0 to 1."""
        return sum(lesson.read for lesson in self.lessons) / max(1, len(self.lessons))

    @property
    def next_lesson(self) -> LessonEntry | None:
        """Return the first lesson that is not read to its end, else the first of all."""
        unread = [lesson.entry for lesson in self.lessons if lesson.read < 1]
        everything = [lesson.entry for lesson in self.lessons]
        return next(iter(unread + everything), None)


class Library:
    """Keeps the catalogue in step with the pack folders, and the list of courses."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        folders: Folders,
        back_up: Callable[[], object],
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._folders = folders
        self._back_up = back_up

    @cached_property
    def _updates(self) -> "Updates":
        from studyapp.study.updates import Updates

        return Updates(self._catalogue, self._progress)

    @cached_property
    def _arrivals(self) -> "Arrivals":
        from studyapp.study.arrivals import Arrivals

        return Arrivals(
            self._catalogue, self._progress, self._folders, self._updates, self._back_up
        )

    def refresh(self, tell: Callable[[str], None] | None = None) -> tuple[PackFault, ...]:
        """Read every pack folder that is new or changed, and forget those that are gone.

        A pack with faults never replaces one that was good: what the catalogue knew stays.
        """
        from studyapp.packs.fingerprint import fingerprint

        faults: list[PackFault] = []
        self._bring_back()
        known = {entry.folder: entry for entry in self._catalogue.packs()}
        present = self._pack_folders()
        for folder in present:
            entry = known.get(str(folder))
            try:
                mark = fingerprint(folder)
                if entry is not None and entry.fingerprint == mark:
                    continue
                if tell is not None:
                    tell(folder.name)
                self._take_in(folder, mark, entry, present)
            except StudyError as error:
                problems = error.problems if isinstance(error, PackError) else ()
                faults.append(PackFault(folder, error.sentence, problems))
        for gone in self._catalogue.packs():  # last, since a pack may have moved
            if Path(gone.folder) not in present:
                self._catalogue.remove(gone.id)
        self._catalogue.admit_questions()
        return tuple(faults)

    def courses(self) -> tuple[Course, ...]:
        """Return every pack as a course, those the learner takes first."""
        enrolled = set(self._progress.enrolled())
        places = self._progress.places()
        updated = self._catalogue.updated()
        courses = [
            self._course(entry, enrolled, places, updated) for entry in self._catalogue.packs()
        ]
        return tuple(sorted(courses, key=lambda course: not course.enrolled))

    def course(self, pack: str) -> Course | None:
        """Return one pack as a course, or None if it is not installed."""
        entry = self._catalogue.pack(pack)
        if entry is None:
            return None
        enrolled, updated = set(self._progress.enrolled()), self._catalogue.updated()
        return self._course(entry, enrolled, self._progress.places(), updated)

    def enrol(self, pack: str) -> None:
        """Take the course: its cards come up for review from now on."""
        self._progress.enrol(pack, active=True)

    def leave(self, pack: str) -> None:
        """Leave the course; everything learned in it is kept."""
        self._progress.enrol(pack, active=False)

    # --- packs come and go ---------------------------------------------------------------------

    def look_at(self, source: Path, watch: Watch = unwatched) -> "Proposal":
        """Check the folder or `.studypack` file `source` and say what taking it in would change.

        Raises PackError with every fault; nothing that was installed before is touched.
        """
        return self._arrivals.look_at(source, watch)

    def accept(
        self, proposal: "Proposal", watch: Watch = unwatched, *, trusted: bool = False
    ) -> "News | None":
        """Take in what was proposed, all of it or nothing; return what an update changed."""
        news = self._arrivals.accept(proposal, watch, trusted=trusted)
        self._catalogue.admit_questions()
        return news

    def decline(self, proposal: "Proposal") -> None:
        """Forget what was proposed."""
        self._arrivals.decline(proposal)

    def install(self, source: Path) -> str:
        """Look at `source` and take it in, in one go; return its pack id.

        Raises PackError with every fault, and StudyError if it is refused.
        """
        proposal = self.look_at(source)
        self.accept(proposal)
        return proposal.pack.id

    def remove(self, pack: str) -> None:
        """Take a pack off the shelf; what was learned stays and is back when the pack is.

        A pack that came along is only hidden; the files of another are kept for `put_back` until
        the next start.
        """
        entry = self._catalogue.pack(pack)
        if entry is None:
            return
        folder = Path(entry.folder)
        if folder == self._folders.own_cards:
            raise StudyError("Your own cards stay on the shelf; delete single cards instead.")
        aside = self._folders.packs / f"{_REMOVED}{pack}"
        ours = folder.parent == self._folders.packs
        try:
            if ours:
                shutil.rmtree(aside, ignore_errors=True)
                folder.replace(aside)
        except OSError as error:
            raise StudyError(
                "“%1” could not be removed: %2; nothing was changed.",
                entry.title,
                error.strerror or error,
            ) from error
        came_along = any(_id_in(it) == pack for it in self._folders_in(self._folders.starters))
        fate = Fate.HIDDEN if came_along else Fate.REMOVED
        with self._progress.at_once():
            self._progress.shelve(_shelved(entry, fate))
            self._catalogue.remove(pack)

    def put_back(self, pack: str) -> None:
        """Put a pack that was removed since the start on the shelf again, as it was."""
        shelved = self._progress.shelved().get(pack)
        if shelved is None or self._catalogue.pack(pack) is not None:
            return
        aside = self._folders.packs / f"{_REMOVED}{pack}"
        if shelved.fate is Fate.REMOVED:
            try:
                aside.replace(self._folders.packs / pack)
            except OSError as error:
                raise StudyError(
                    "The files of “%1” are not there any more; add the course anew.", shelved.title
                ) from error
        self._progress.shelve(replace(shelved, fate=Fate.ADDED))
        self.refresh()

    def removed(self) -> tuple[Shelved, ...]:
        """Return the packs that were taken off the shelf; hidden ones can be brought back."""
        here = {entry.id for entry in self._catalogue.packs()}
        away = {Fate.REMOVED, Fate.HIDDEN}
        found = self._progress.shelved().values()
        return tuple(it for it in found if it.fate in away and it.pack not in here)

    def bring_back(self, pack: str) -> None:
        """Show a pack that came along and was hidden again."""
        shelved = self._progress.shelved().get(pack)
        if shelved is not None and shelved.fate is Fate.HIDDEN:
            self._progress.shelve(replace(shelved, fate=Fate.ADDED))
            self.refresh()

    def news(self, pack: str) -> "News | None":
        """Return what the last update of `pack` changed, None without one."""
        return self._catalogue.news(pack)

    def revision(self, unit: str) -> "Revision | None":
        """Return what `unit` said before its meaning changed, None once it was answered since."""
        return self._updates.revision(unit)

    def _bring_back(self) -> None:
        """Put back a pack whose replacement was cut short, as by a power cut, and clear away."""
        if self._folders.packs.is_dir():
            self._arrivals.clear_away()
        for removed in self._folders.packs.glob(f"{_REMOVED}*"):
            shutil.rmtree(removed, ignore_errors=True)
        for before in self._folders.packs.glob(f"{_OUTGOING}*"):
            home = before.with_name(before.name.removeprefix(_OUTGOING))
            with contextlib.suppress(OSError):
                if not home.exists():
                    before.replace(home)
            shutil.rmtree(before, ignore_errors=True)

    def _pack_folders(self) -> list[Path]:
        starters = self._folders_in(self._folders.starters)
        hidden = {it.pack for it in self._progress.shelved().values() if it.fate is Fate.HIDDEN}
        if hidden:
            starters = [folder for folder in starters if _id_in(folder) not in hidden]
        own = self._folders.own_cards
        return [
            *starters,
            *self._folders_in(self._folders.packs),
            *([own] if (own / "pack.yaml").is_file() else []),
        ]

    @staticmethod
    def _folders_in(root: Path) -> list[Path]:
        if not root.is_dir():
            return []
        return [
            folder
            for folder in sorted(root.iterdir())
            if not folder.name.startswith(".") and (folder / "pack.yaml").is_file()
        ]

    def _take_in(
        self, folder: Path, mark: str, entry: PackEntry | None, present: list[Path]
    ) -> None:
        """Read the pack in `folder`, which was `entry` before; raises StudyError."""
        from studyapp.packs.reader import read_pack

        pack = read_pack(folder)
        installed = self._folders.packs / pack.id
        if folder != installed and (installed / "pack.yaml").is_file():
            return  # what the learner installed goes before the pack that came along
        other = self._catalogue.pack(pack.id)
        elsewhere = other is not None and other.folder != str(folder)
        if (
            folder != installed
            and other is not None
            and elsewhere
            and Path(other.folder) in present
        ):
            raise StudyError(
                "its id %1 is that of the course in %2; give one of them another id.",
                pack.id,
                other.folder,
            )
        if entry is not None and entry.id != pack.id:
            self._catalogue.remove(entry.id)
        self._updates.take_over(pack, folder, mark)

    def _course(
        self,
        entry: PackEntry,
        enrolled: set[str],
        places: dict[str, Place],
        updated: dict[str, tuple[str, int]],
    ) -> Course:
        lessons = tuple(
            LessonProgress(lesson, places[lesson.key].furthest if lesson.key in places else 0.0)
            for lesson in self._catalogue.lessons(entry.id)
        )
        version = updated[entry.id][0] if entry.id in updated else ""
        contents = self._catalogue.contents(entry.id)
        return Course(entry, contents, entry.id in enrolled, lessons, version)


def _shelved(entry: PackEntry, fate: Fate) -> Shelved:
    return Shelved(entry.id, fate, entry.version, entry.title, entry.authors, entry.homepage)


def _id_in(folder: Path) -> str:
    """Return the id of the pack in `folder` without reading all of it, '' if it cannot be told."""
    try:
        found = _ID.search((folder / "pack.yaml").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return ""
    return found[1] if found else ""
