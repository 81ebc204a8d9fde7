"""An unfinished card, kept over a closed window, a power cut or a crash."""

import contextlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from studyapp.model.content import Card, CardKind

_WORDS: Final = ("kind", "front", "back", "text", "answer", "tags", "accept")
_OPTIONAL: Final = ("hint", "extra", "image", "source")


class CardDraft:
    """Keeps one card in `file`; a convenience, so that a full disk is told when a card is saved."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def keep(self, card: Card) -> None:
        """Keep `card` in place of what was kept before."""
        words = {name: getattr(card, name) for name in (*_WORDS, *_OPTIONAL)}
        partial = self._file.with_suffix(".partial")
        with contextlib.suppress(OSError):
            partial.write_text(json.dumps(words), encoding="utf-8")
            partial.replace(self._file)

    def forget(self) -> None:
        """Keep nothing any more."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)

    def read(self) -> Card | None:
        """Return what was kept, None if there is nothing or it cannot be read."""
        try:
            words = json.loads(self._file.read_text(encoding="utf-8"))
            return Card(
                id="",
                kind=CardKind(words["kind"]),
                front=str(words["front"]),
                back=str(words["back"]),
                text=str(words["text"]),
                answer=str(words["answer"]),
                tags=tidy_tags(map(str, words["tags"])),
                accept=tuple(map(str, words["accept"])),
                hint=_text(words["hint"]),
                extra=_text(words["extra"]),
                image=_text(words["image"]),
                source=_text(words["source"]),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return `tags` as words, once each."""
    return tuple(dict.fromkeys(word for tag in tags for word in tag.replace(",", " ").split()))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
