"""The learner's own cards as they come from another computer: each once, under its own id."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from studyapp.model.content import Card, Credit, Pack
from studyapp.model.errors import StudyError
from studyapp.packs.archive import unpack
from studyapp.packs.card_files import CardFiles
from studyapp.packs.reader import read_pack
from studyapp.study.folders import Folders
from studyapp.study.library import Library


def take_own_cards(file: Path, folders: Folders, library: Library) -> int:
    """Add the own cards in the pack `file` to those that are here and return how many were new.

    Those of another learner become a course of their own. Raises StudyError if the pack is faulty.
    """
    with tempfile.TemporaryDirectory(dir=folders.data, prefix=".own-cards-") as room:
        draft = Path(room) / "pack"
        unpack(file, draft)
        pack = read_pack(draft)
        if not pack.id.startswith("own."):
            raise StudyError("The own cards in it are none of StudyApp's; they were left out.")
        files = CardFiles(folders.own_cards)
        if not files.exist:
            shutil.rmtree(folders.own_cards, ignore_errors=True)
            draft.replace(folders.own_cards)
            new = len(pack.cards)
        elif files.head().id == pack.id:
            new = _add(files, pack, draft)
        else:
            library.install(file)
            return len(pack.cards)
    library.refresh()
    return new


def _add(files: CardFiles, pack: Pack, draft: Path) -> int:
    credits_ = {f"media/{credit.file}": credit for credit in pack.credits}
    known = files.find([card.id for card in pack.cards])
    fresh = [
        _with_picture(files, card, credits_, draft) for card in pack.cards if card.id not in known
    ]
    if fresh:
        files.append(fresh)
    return len(fresh)


def _with_picture(files: CardFiles, card: Card, credits_: dict[str, Credit], draft: Path) -> Card:
    """Bring the picture of `card` along, which may get another name."""
    if not card.image or card.image not in credits_:
        return replace(card, image=None)
    return replace(card, image=files.attach(draft / card.image, credits_[card.image]))
