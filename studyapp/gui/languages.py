"""The language of the window: its translators, its way to write dates and numbers, its direction.

A language is a file `studyapp_CODE.qm` in `resources/translations`; that of English holds plurals
only, for the code is written in English. What a course says stays in the course's own language.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from studyapp.gui.plurals import EnglishPlurals

SYSTEM: Final = "system"
SOURCE: Final = "en"  # what the code is written in
ACCENTED: Final = "en_XA"  # long and accented English, to find what would be cut or was forgotten
MIRRORED: Final = "ar_XB"  # English from right to left, to find what points the wrong way
_STEM: Final = "studyapp_"


class Languages(QObject):
    """The language of one application; `changed` fires when another one is spoken."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = SOURCE
        self._folder: Path | None = None
        self._translators: list[QTranslator] = []

    def apply(self, app: QApplication, resources: Path, wish: str) -> None:
        """Speak the language `wish` (or the system's), or English where there is no such file."""
        self._folder = resources / "translations"
        before = self.code
        self.code = self._chosen(wish)
        for translator in self._translators:
            app.removeTranslator(translator)
        self._translators = self._made(app)
        for translator in self._translators:
            app.installTranslator(translator)
        QLocale.setDefault(locale_of(self.code, QLocale.system()))
        app.setLayoutDirection(_direction(self.code))
        if self.code != before:
            self.changed.emit()

    def known(self) -> tuple[str, ...]:
        """Return the code of every language there is, English first."""
        assert self._folder is not None
        found = sorted(file.stem.removeprefix(_STEM) for file in self._folder.glob(f"{_STEM}*.qm"))
        return (SOURCE, *(code for code in found if code != SOURCE))

    def names(self) -> dict[str, str]:
        """Return every language there is with its own name, English first."""
        return {code: self._name(code) for code in self.known()}

    def _name(self, code: str) -> str:
        #: the name of your language in your language, with a capital letter
        source = str(QT_TRANSLATE_NOOP("Languages", "English"))
        spoken = QTranslator()
        spoken.load(self._file(code))
        return spoken.translate("Languages", source) or (
            source if code == SOURCE else QLocale(code).nativeLanguageName()
        )

    def _file(self, code: str) -> str:
        return f"{self._folder}/{_STEM}{code}.qm"

    def _chosen(self, wish: str) -> str:
        if wish == SOURCE or wish in (ACCENTED, MIRRORED) or self._has(wish):
            return wish
        system = QLocale.system().uiLanguages() if wish == SYSTEM else []
        spoken = (name.split("-")[0] for name in system)
        return next((code for code in spoken if code == SOURCE or self._has(code)), SOURCE)

    def _has(self, code: str) -> bool:
        return self._folder is not None and (self._folder / f"{_STEM}{code}.qm").is_file()

    def _made(self, app: QApplication) -> list[QTranslator]:
        """Return the translators of the language; what is installed last is asked first."""
        if self.code in (ACCENTED, MIRRORED):
            from studyapp.gui.pseudo import Accented, Mirrored

            return [Accented(app) if self.code == ACCENTED else Mirrored(app)]
        files = [self._file(SOURCE)]
        if self.code != SOURCE:
            of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            files += [f"{of_qt}/qtbase_{self.code}.qm", self._file(self.code)]
        loaded = (made for made in map(_loaded, files) if made is not None)
        return [EnglishPlurals(app), *loaded]


def _loaded(file: str) -> QTranslator | None:
    """Return the translator in `file`; Qt's own words may be left out of a bundle."""
    made = QTranslator()
    return made if made.load(file) else None


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return how the language `code` writes dates and numbers where `system` is at home."""
    if code in (ACCENTED, MIRRORED):
        return QLocale("en")
    language = QLocale(code).language()
    if system.language() == language or (code == SOURCE and system == QLocale.c()):
        return system
    here = QLocale(language, system.territory())
    if code == SOURCE and here.territory() != system.territory():
        return QLocale(language, QLocale.Country.World)  # not as in America
    return here


def _direction(code: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if code == MIRRORED else QLocale(code).textDirection()


_languages: list[Languages] = []


def active() -> Languages:
    """Return the language in force; connect to its `changed` to follow it."""
    if not _languages:
        _languages.append(Languages())
    return _languages[0]


def apply(app: QApplication, resources: Path, wish: str) -> None:
    """Speak the language `wish`: 'system', the code of one there is, or a pseudo-language."""
    active().apply(app, resources, wish)
