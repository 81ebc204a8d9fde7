"""A recording session: a pack is read, its voices are chosen, and what was ordered is recorded."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.model.depth import Depth
from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch, unwatched
from studyapp.store.sayings import Sayings
from studyapp.study.folders import Folders
from studyapp.study.recording.ledger import Recording
from studyapp.study.recording.studio import Order, Studio

if TYPE_CHECKING:
    from studyapp.model.content import Pack
    from studyapp.study.recording.takes import Take


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a pack is recorded, how, and where to.

    No `lessons` means all, no `section` all of a lesson; `kind` is 'm4b', 'mp3', 'opus' or 'wav'.
    `together` makes one file with a chapter mark for each part. `wish` is the id of the voice
    that narrates, '' for the app's choice.
    """

    out: Path
    lessons: tuple[str, ...] = ()
    section: str = ""
    conversations_only: bool = False
    depth: Depth = Depth.DETAILED
    kind: str = "m4b"
    together: bool = False
    with_marks: bool = False
    wish: str = ""


def record(
    folder: Path, wanted: Wanted, folders: Folders, watch: Watch = unwatched
) -> tuple[Recording, ...]:
    """Record what is wanted of the pack in `folder`; what is finished already is kept.

    Sentences that were rendered before are taken from the cache. Raises StudyError with what to
    do, and OSError where nothing can be written.
    """
    from studyapp.packs.reader import read_pack
    from studyapp.speech.engines import natural_engines
    from studyapp.speech.renderer import Renderer
    from studyapp.speech.voices import available_voices, choose_voices
    from studyapp.study.recording.takes import takes_of

    pack = read_pack(folder)
    takes = takes_of(
        pack,
        wanted.lessons,
        section=wanted.section,
        depth=wanted.depth,
        conversations_only=wanted.conversations_only,
        sayings=Sayings(folders.pronunciations).of(pack.language),
    )
    natural = natural_engines(folders.voices)
    voices = available_voices(natural=natural)
    cast = choose_voices(pack.speakers, pack.language, voices, {None: wanted.wish})
    renderer = Renderer(folders.cache / "speech", natural=natural)
    try:
        return Studio(renderer, cast).record(takes, _order(pack, takes, wanted), watch)
    finally:
        renderer.close()


def _order(pack: "Pack", takes: "Sequence[Take]", wanted: Wanted) -> Order:
    one_lesson = wanted.lessons[0] if len(wanted.lessons) == 1 else ""
    name = one_lesson or pack.id
    name += f"-{wanted.section}" if wanted.section else ""
    name += "-conversations" if wanted.conversations_only else ""
    return Order(
        folder=wanted.out,
        kind=wanted.kind,
        title=takes[0].lesson if one_lesson else pack.title,
        artist=", ".join(person.name for person in pack.authors),
        together=name if wanted.together else "",
        with_marks=wanted.with_marks,
    )


@contextmanager
def pack_folder(wanted: str, folders: Folders) -> Iterator[Path]:
    """Give the folder of a pack: a folder, a file (unpacked for the time being) or an installed id.

    Raises StudyError if there is none.
    """
    path = Path(wanted)
    if path.is_dir():
        yield path
    elif path.is_file():
        from studyapp.packs.archive import unpack

        with tempfile.TemporaryDirectory() as room:
            unpack(path, Path(room) / "pack")
            yield Path(room) / "pack"
    else:
        yield _installed(wanted, folders)


def _installed(pack: str, folders: Folders) -> Path:
    from studyapp.packs.reader import read_pack

    home = folders.packs / pack
    if (home / "pack.yaml").is_file():
        return home
    for folder in sorted(folders.starters.glob("*/pack.yaml")):
        if read_pack(folder.parent).id == pack:
            return folder.parent
    raise StudyError("There is no folder, file or installed course %1; check the name.", repr(pack))
