"""The bundled typefaces: two faces at start, the others when a page asks for them."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

INTERFACE = "Inter"
LEGIBLE = "Atkinson Hyperlegible"
CODE = "JetBrains Mono"
READING_FAMILIES = (INTERFACE, LEGIBLE)

_FIRST = ("Inter-Regular", "Inter-SemiBold")
_READING = ("Inter-Bold", "Inter-Italic", "Inter-BoldItalic")
_FACES = {
    INTERFACE: _READING,
    LEGIBLE: tuple(
        f"AtkinsonHyperlegible-{s}" for s in ("Regular", "Bold", "Italic", "BoldItalic")
    ),
    CODE: tuple(f"JetBrainsMono-{style}" for style in ("Regular", "Bold", "Italic")),
}


class Fonts:
    """The faces in `folder`; each is loaded once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: set[str] = set()

    def load_first(self) -> None:
        """Load what the first screen shows."""
        self._load(_FIRST)

    def load_family(self, family: str) -> None:
        """Load the faces of a bundled `family`; a family of the system needs none."""
        self._load(_FACES.get(family, ()))

    def _load(self, names: tuple[str, ...]) -> None:
        for name in names:
            path = self._folder / f"{name}.ttf"
            if name not in self._loaded and path.is_file():
                QFontDatabase.addApplicationFont(str(path))
            self._loaded.add(name)


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, family: str = INTERFACE) -> QFont:
    """Return a font of `family` at a height of `pixels`."""
    made = QFont(family)
    made.setPixelSize(max(1, pixels))
    made.setWeight(weight)
    return made
