"""A recording session: a pack is read, its voices are chosen, and what was ordered is recorded."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.model.errors import StudyError
from studyapp.model.long_work import Watch, unwatched
from studyapp.study.folders import Folders
from studyapp.study.recording.ledger import Recording
from studyapp.study.recording.studio import Order, Studio

if TYPE_CHECKING:
    from studyapp.model.content import Pack
    from studyapp.study.recording.takes import Take


def record(
    folder: Path,
    choose: "Callable[[Pack], tuple[Sequence[Take], Order]]",
    folders: Folders,
    wish: str = "",
    watch: Watch = unwatched,
) -> tuple[Recording, ...]:
    """Record what `choose` picks of the pack in `folder`; `wish` is the id of a narrator's voice.

    Sentences that were rendered before are taken from the cache. Raises StudyError with what to
    do, and OSError where nothing can be written.
    """
    from studyapp.packs.reader import read_pack
    from studyapp.speech.engines import natural_engines
    from studyapp.speech.renderer import Renderer
    from studyapp.speech.voices import available_voices, choose_voices

    pack = read_pack(folder)
    takes, order = choose(pack)
    natural = natural_engines(folders.voices)
    cast = choose_voices(
        pack.speakers, pack.language, available_voices(natural=natural), {None: wish}
    )
    renderer = Renderer(folders.cache / "speech", natural=natural)
    try:
        return Studio(renderer, cast).record(takes, order, watch)
    finally:
        renderer.close()


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
    raise StudyError(f"There is no folder, file or installed course {pack!r}; check the name.")
