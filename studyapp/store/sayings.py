"""How the learner wants words to be said: a small JSON file, by language."""

from pathlib import Path

from studyapp.model.errors import Sentence
from studyapp.store.json_file import load, save


class Sayings:
    """The learner's pronunciations in `file`; the first part of a language code counts."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._by_language = _sound(load(file))
        self.changes = 0  # counts up, so that who keeps something made from them knows

    def of(self, language: str) -> tuple[tuple[str, str], ...]:
        """Return the written form and how it is said, in the order of the written forms."""
        return tuple(sorted(self._by_language.get(_short(language), {}).items()))

    def languages(self) -> tuple[str, ...]:
        """Return the languages for which there are any."""
        return tuple(sorted(name for name, said in self._by_language.items() if said))

    def set(self, language: str, written: str, spoken: str) -> None:
        """Say `written` as `spoken` from now on; raises StudyError if it cannot be kept."""
        self._by_language.setdefault(_short(language), {})[written.strip()] = spoken.strip()
        self._save()

    def remove(self, language: str, written: str) -> None:
        """Say `written` as the course has it again; raises StudyError if it cannot be kept."""
        if self._by_language.get(_short(language), {}).pop(written, None) is not None:
            self._save()

    def _save(self) -> None:
        self.changes += 1
        save(self._file, self._by_language, Sentence("The pronunciation"))


def _short(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _sound(read: dict[str, object]) -> dict[str, dict[str, str]]:
    """Keep what can be used: one bad entry costs one word."""
    return {
        language: {
            written: spoken
            for written, spoken in said.items()
            if isinstance(spoken, str) and written
        }
        for language, said in read.items()
        if isinstance(said, dict)
    }
