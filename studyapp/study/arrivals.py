"""A pack at the door: looked at first, so that the learner knows what comes in, then taken in."""

import filecmp
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from studyapp.model.errors import Sentence, StudyError
from studyapp.model.long_work import Watch, part_of, unwatched
from studyapp.model.news import Change, News, compared
from studyapp.model.shelf import Fate, PackEntry, Shelved
from studyapp.model.versions import is_older
from studyapp.store.catalogue import Catalogue
from studyapp.store.progress import Progress
from studyapp.study.folders import Folders
from studyapp.study.updates import Updates, changelog

if TYPE_CHECKING:  # start-up is precious: content is imported when a pack is read
    from studyapp.model.content import Pack

INCOMING: Final = ".incoming-"
OUTGOING: Final = ".outgoing-"
_NO_TEXT: Final = frozenset({".md", ".yaml", ".csv", ".txt"})


class Verdict(StrEnum):
    """What taking a pack in would be: AGAIN is the same version with other content.

    KNOWN changes nothing; OLDER, OWN and STRANGER are refused, the last one unless the learner
    trusts it.
    """

    NEW = "new"
    BACK = "back"
    UPDATE = "update"
    AGAIN = "again"
    KNOWN = "known"
    OLDER = "older"
    OWN = "own"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose a pack is."""

    authors: tuple[str, ...]
    homepage: str

    def is_that_of(self, other: "Origin") -> bool:
        """Tell whether both may be of the same people: an author in common, no other home."""
        mine, theirs = set(map(_plain, self.authors)), set(map(_plain, other.authors))
        homes = {_host(self.homepage), _host(other.homepage)} - {""}
        return not mine.isdisjoint(theirs) and len(homes) < 2  # noqa: PLR2004 - two homes


@dataclass(frozen=True, slots=True)
class Held:
    """How much of what a pack holds; `size` is in bytes."""

    lessons: int
    terms: int
    cards: int
    questions: int
    tests: int
    media: int
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pack that was checked and waits for the learner's word.

    `before` is the version it would replace, '' if there is none; `known` whose the pack with this
    id was so far; `changes` is what learners of the version before will see.
    """

    source: Path
    draft: Path
    pack: "Pack"
    held: Held
    verdict: Verdict
    before: str
    origin: Origin
    known: Origin | None
    changes: tuple[Change, ...]
    changelog: str

    @property
    def refusal(self) -> str:
        """Return in a sentence why it is not taken in, '' if it can be."""
        pack = self.pack
        match self.verdict:
            case Verdict.OWN:
                return Sentence("These are your own cards; they are here already.")
            case Verdict.OLDER:
                return Sentence(
                    "“%1” %2 is older than version %3 on your "
                    "shelf and would take its corrections back; ask its authors for a newer one.",
                    pack.title,
                    pack.version,
                    self.before,
                )
            case Verdict.STRANGER:
                known = ", ".join(self.known.authors) if self.known else ""
                return Sentence(
                    "This pack says that it is %1, the course by %2 that you know, "
                    "but it comes from %3; take it in only if you know why.",
                    pack.id,
                    known,
                    ", ".join(self.origin.authors),
                )
            case _:
                return ""


class Arrivals:
    """Looks at packs and takes them in; `back_up` copies all progress before an update."""

    def __init__(
        self,
        catalogue: Catalogue,
        progress: Progress,
        folders: Folders,
        updates: Updates,
        back_up: Callable[[], object],
    ) -> None:
        self._catalogue = catalogue
        self._progress = progress
        self._folders = folders
        self._updates = updates
        self._back_up = back_up
        self._waiting: set[Path] = set()

    def look_at(self, source: Path, watch: Watch = unwatched) -> Proposal:
        """Copy the folder or `.studypack` file `source` beside the shelf and check it there.

        Raises PackError with every fault; nothing that was installed before is touched.
        """
        _require_pack(source)
        home = self._folders.packs
        try:
            home.mkdir(parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(prefix=INCOMING, dir=home))
        except OSError as error:
            raise _not_added(source, error) from error
        self._waiting.add(draft)
        try:
            return self._looked(source, draft / "pack", watch)
        except BaseException as error:
            self._drop(draft)
            if isinstance(error, OSError):
                raise _not_added(source, error) from error
            raise

    def accept(
        self, proposal: Proposal, watch: Watch = unwatched, *, trusted: bool = False
    ) -> News | None:
        """Take in what was proposed and return what that changed, None if it is new.

        All or nothing, after a copy of all progress: what stood there before stays whole if
        anything goes wrong. `trusted` is the learner's word for a pack of other people.
        """
        if proposal.refusal and not (trusted and proposal.verdict is Verdict.STRANGER):
            self.decline(proposal)
            raise StudyError(proposal.refusal)
        try:
            if proposal.verdict is Verdict.KNOWN:
                return None
            if proposal.before:
                watch(0.0, "backing up")
                self._back_up()
            return self._taken(proposal, part_of(watch, 0.1, 1.0))
        except OSError as error:
            raise _not_added(proposal.source, error) from error
        finally:
            self.decline(proposal)

    def decline(self, proposal: Proposal) -> None:
        """Forget what was proposed."""
        self._drop(proposal.draft.parent)

    def clear_away(self) -> None:
        """Delete what a crash left at the door."""
        for draft in self._folders.packs.glob(f"{INCOMING}*"):
            if draft not in self._waiting:
                shutil.rmtree(draft, ignore_errors=True)

    # --- looking -------------------------------------------------------------------------------

    def _looked(self, source: Path, draft: Path, watch: Watch) -> Proposal:
        from studyapp.packs.reader import read_pack

        _copy_in(source, draft, part_of(watch, 0.0, 0.3))
        watch(0.3, "checking")
        pack = read_pack(draft)
        watch(0.9, "comparing")
        entry = self._catalogue.pack(pack.id)
        origin = Origin(tuple(person.name for person in pack.authors), pack.homepage or "")
        known = self._known(entry, self._progress.shelved().get(pack.id))
        return Proposal(
            source=source,
            draft=draft,
            pack=pack,
            held=_held(pack, draft),
            verdict=self._verdict(pack, draft, entry, origin, known),
            before=entry.version if entry else "",
            origin=origin,
            known=known,
            changes=self._changes(pack) if entry else (),
            changelog=changelog(draft, entry.version) if entry else "",
        )

    @staticmethod
    def _known(entry: PackEntry | None, shelved: Shelved | None) -> Origin | None:
        """Return whose the pack is: of what is here, else of what was here."""
        found = entry or shelved
        return Origin(found.authors, found.homepage) if found else None

    def _verdict(
        self,
        pack: "Pack",
        draft: Path,
        entry: PackEntry | None,
        origin: Origin,
        known: Origin | None,
    ) -> Verdict:
        if entry is not None and Path(entry.folder) == self._folders.own_cards:
            return Verdict.OWN
        if known is not None and not origin.is_that_of(known):
            return Verdict.STRANGER
        if entry is None:
            return Verdict.BACK if known is not None else Verdict.NEW
        if is_older(pack.version, entry.version):
            return Verdict.OLDER
        if pack.version != entry.version:
            return Verdict.UPDATE
        installed = Path(entry.folder) == self._folders.packs / pack.id
        same = installed and _same_files(draft, Path(entry.folder))
        return Verdict.KNOWN if same else Verdict.AGAIN

    def _changes(self, pack: "Pack") -> tuple[Change, ...]:
        from studyapp.store.shelving import said_in

        old = self._catalogue.said(pack.id)
        return compared(old, said_in(pack), dict(pack.renamed), frozenset(pack.retired))

    # --- taking in -----------------------------------------------------------------------------

    def _taken(self, proposal: Proposal, watch: Watch) -> News | None:
        pack = proposal.pack
        home = self._folders.packs / pack.id
        before = self._folders.packs / f"{OUTGOING}{pack.id}"
        self._move_in(proposal.draft, home, before)
        try:
            news = self._put(proposal, home, watch)
        except BaseException:
            shutil.rmtree(home, ignore_errors=True)
            if before.exists():
                before.replace(home)
            raise
        shutil.rmtree(before, ignore_errors=True)
        return news

    @staticmethod
    def _move_in(draft: Path, home: Path, before: Path) -> None:
        """Put `draft` in place of `home`, which goes to `before` and comes back if that fails."""
        shutil.rmtree(before, ignore_errors=True)
        if home.exists():
            home.replace(before)
        try:
            draft.replace(home)
        except OSError:
            if before.exists():
                before.replace(home)
            raise

    def _put(self, proposal: Proposal, home: Path, watch: Watch) -> News | None:
        from studyapp.packs.fingerprint import fingerprint

        pack, origin = proposal.pack, proposal.origin
        with self._progress.at_once():
            news = self._updates.take_over(pack, home, fingerprint(home), watch)
            self._progress.shelve(
                Shelved(
                    pack.id, Fate.ADDED, pack.version, pack.title, origin.authors, origin.homepage
                )
            )
        return news

    def _drop(self, draft: Path) -> None:
        shutil.rmtree(draft, ignore_errors=True)
        self._waiting.discard(draft)


def _require_pack(source: Path) -> None:
    """Refuse what cannot be a pack before it is touched: a pipe would never end."""
    if source.is_dir():
        if not (source / "pack.yaml").is_file():
            raise StudyError(
                "There is no pack.yaml in %1, so it is no study pack; choose the folder "
                "that holds pack.yaml.",
                source,
            )
    elif not source.is_file():
        raise StudyError("There is no study pack at %1; choose the file or folder again.", source)


def _copy_in(source: Path, draft: Path, watch: Watch) -> None:
    from studyapp.packs.archive import unpack
    from studyapp.packs.reader import files_of

    if not source.is_dir():
        watch(0.0, "unpacking")
        unpack(source, draft)
        return
    names = files_of(source)  # nothing is copied of a folder with links or huge files
    for number, name in enumerate(names):
        watch(number / len(names), "copying")
        (draft / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, draft / name)


def _held(pack: "Pack", folder: Path) -> Held:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return Held(
        lessons=len(pack.lessons),
        terms=len(pack.terms),
        cards=len(pack.cards),
        questions=len(pack.questions),
        tests=len(pack.tests),
        media=sum(bool(file.suffix) and file.suffix.lower() not in _NO_TEXT for file in files),
        files=len(files),
        size=sum(file.stat().st_size for file in files),
    )


def _same_files(one: Path, other: Path) -> bool:
    names = [
        {str(file.relative_to(root)) for file in root.rglob("*") if file.is_file()}
        for root in (one, other)
    ]
    if names[0] != names[1]:
        return False
    _same, different, unread = filecmp.cmpfiles(one, other, sorted(names[0]), shallow=False)
    return not different and not unread


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _host(homepage: str) -> str:
    return (urlsplit(homepage).hostname or "").removeprefix("www.")


def _not_added(source: Path, error: OSError) -> StudyError:
    return StudyError(
        "%1 could not be added: %2; nothing was changed.", source.name, error.strerror or error
    )
