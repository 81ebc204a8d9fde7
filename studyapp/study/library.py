"""The shelf: which packs are there, what they hold, and which courses the learner takes."""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp.model.errors import StudyError
from studyapp.model.journal import Place
from studyapp.model.problems import PackError, Problem
from studyapp.model.shelf import Contents, LessonEntry, PackEntry
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.folders import Folders

if TYPE_CHECKING:  # start-up is precious: content is imported when a pack is read
    from studyapp.model.content import Pack


_OUTGOING: Final = ".outgoing-"


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
    """A pack as a course: what it holds and where the learner stands in it."""

    entry: PackEntry
    contents: Contents
    enrolled: bool
    lessons: tuple[LessonProgress, ...]

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

    def __init__(self, catalogue: Catalogue, progress: Progress, folders: Folders) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._folders = folders

    def refresh(self, tell: Callable[[str], None] | None = None) -> tuple[PackFault, ...]:
        """Read every pack folder that is new or changed, and forget those that are gone.

        A pack with faults never replaces one that was good: what the catalogue knew stays.
        """
        from studyapp.packs.fingerprint import fingerprint

        faults: list[PackFault] = []
        self._bring_back()
        known = {entry.folder: entry for entry in self._catalogue.packs()}
        present = self._pack_folders()
        for gone in known.values():  # first, since a pack may have moved to another folder
            if Path(gone.folder) not in present:
                self._catalogue.remove(gone.id)
        for folder in present:
            entry = known.get(str(folder))
            try:
                mark = fingerprint(folder)
                if entry is not None and entry.fingerprint == mark:
                    continue
                if tell is not None:
                    tell(folder.name)
                self._take_in(folder, mark, entry)
            except StudyError as error:
                problems = error.problems if isinstance(error, PackError) else ()
                faults.append(PackFault(folder, str(error), problems))
        self._catalogue.admit_questions()
        return tuple(faults)

    def courses(self) -> tuple[Course, ...]:
        """Return every pack as a course, those the learner takes first."""
        enrolled = set(self._progress.enrolled())
        places = self._progress.places()
        courses = [self._course(entry, enrolled, places) for entry in self._catalogue.packs()]
        return tuple(sorted(courses, key=lambda course: not course.enrolled))

    def course(self, pack: str) -> Course | None:
        """Return one pack as a course, or None if it is not installed."""
        entry = self._catalogue.pack(pack)
        if entry is None:
            return None
        return self._course(entry, set(self._progress.enrolled()), self._progress.places())

    def enrol(self, pack: str) -> None:
        """Take the course: its cards come up for review from now on."""
        self._progress.enrol(pack, active=True)

    def leave(self, pack: str) -> None:
        """Leave the course; everything learned in it is kept."""
        self._progress.enrol(pack, active=False)

    def install(self, source: Path) -> str:
        """Check the folder or `.studypack` file `source`, copy it in, and return its pack id.

        Raises PackError with every fault; nothing that was installed before is touched then.
        """
        _require_pack(source)
        draft = self._folders.packs / ".incoming"
        try:
            pack = self._draft(source, draft)
            self._require_not_own(pack.id)
            self._move_in(draft, self._folders.packs / pack.id)
        except OSError as error:
            raise StudyError(
                f"{source.name} could not be added: {error.strerror or error}; nothing was changed."
            ) from error
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        self.refresh()
        return pack.id

    def _require_not_own(self, pack: str) -> None:
        """Refuse the learner's own cards coming back: they would stand there twice."""
        known = self._catalogue.pack(pack)
        if known is not None and Path(known.folder) == self._folders.own_cards:
            raise StudyError("These are your own cards; they are here already.")

    @staticmethod
    def _draft(source: Path, draft: Path) -> "Pack":
        """Copy the pack to `draft` and check it there."""
        from studyapp.packs.archive import unpack
        from studyapp.packs.reader import files_of, read_pack

        shutil.rmtree(draft, ignore_errors=True)
        draft.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            for name in files_of(source):  # nothing is copied of a folder with links or huge files
                (draft / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / name, draft / name)
        else:
            unpack(source, draft)
        return read_pack(draft)

    def _move_in(self, draft: Path, home: Path) -> None:
        """Put `draft` in place of `home`, which comes back if that fails."""
        before = self._folders.packs / f"{_OUTGOING}{home.name}"
        shutil.rmtree(before, ignore_errors=True)
        if home.exists():
            home.replace(before)
        try:
            draft.replace(home)
        except OSError:
            if before.exists():
                before.replace(home)
            raise
        shutil.rmtree(before, ignore_errors=True)

    def _bring_back(self) -> None:
        """Put back a pack whose replacement was cut short, as by a power cut."""
        for before in self._folders.packs.glob(f"{_OUTGOING}*"):
            home = before.with_name(before.name.removeprefix(_OUTGOING))
            with contextlib.suppress(OSError):
                if not home.exists():
                    before.replace(home)
            shutil.rmtree(before, ignore_errors=True)

    def _pack_folders(self) -> list[Path]:
        roots = [self._folders.starters, self._folders.packs]
        folders = [
            folder
            for root in roots
            if root.is_dir()
            for folder in sorted(root.iterdir())
            if not folder.name.startswith(".")
        ]
        folders.append(self._folders.own_cards)
        return [folder for folder in folders if (folder / "pack.yaml").is_file()]

    def _take_in(self, folder: Path, mark: str, entry: PackEntry | None) -> None:
        """Read the pack in `folder`, which was `entry` before; raises StudyError."""
        from studyapp.packs.reader import read_pack

        pack = read_pack(folder)
        installed = self._folders.packs / pack.id
        if folder != installed and (installed / "pack.yaml").is_file():
            return  # what the learner installed goes before the pack that came along
        other = self._catalogue.pack(pack.id)
        if folder != installed and other is not None and Path(other.folder) != folder:
            raise StudyError(
                f"its id {pack.id} is that of the course in {other.folder}; "
                "give one of them another id."
            )
        if entry is not None and entry.id != pack.id:
            self._catalogue.remove(entry.id)
        self._catalogue.put(pack, str(folder), mark)

    def _course(self, entry: PackEntry, enrolled: set[str], places: dict[str, Place]) -> Course:
        lessons = tuple(
            LessonProgress(lesson, places[lesson.key].furthest if lesson.key in places else 0.0)
            for lesson in self._catalogue.lessons(entry.id)
        )
        return Course(entry, self._catalogue.contents(entry.id), entry.id in enrolled, lessons)


def _require_pack(source: Path) -> None:
    """Refuse what cannot be a pack before it is touched: a pipe would never end."""
    if source.is_dir():
        if not (source / "pack.yaml").is_file():
            raise StudyError(
                f"There is no pack.yaml in {source}, so it is no study pack; choose the folder "
                "that holds pack.yaml."
            )
    elif not source.is_file():
        raise StudyError(f"There is no study pack at {source}; choose the file or folder again.")
