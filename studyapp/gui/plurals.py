"""English for what no translation has: 'lesson(s)' becomes 'lesson' or 'lessons' by the number."""

from PySide6.QtCore import QTranslator


class EnglishPlurals(QTranslator):
    """Settles the '(s)' of texts that were given a number; every other text stays as it is."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something to ask for."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return `source` in the number that `n` asks for."""
        if n < 0:
            return source
        return source.replace("(s)", "" if n == 1 else "s").replace("%n", "%Ln")
