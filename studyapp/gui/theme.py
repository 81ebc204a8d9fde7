"""The look in force: dresses the application in tokens and tells widgets when they change."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from studyapp.gui import tokens as looks
from studyapp.gui.fonts import INTERFACE, Fonts, font
from studyapp.gui.stylesheet import stylesheet
from studyapp.gui.tokens import Reading, Tokens

SYSTEM = "system"
NAMES = (SYSTEM, *looks.THEMES)


class Theme(QObject):
    """The look of one application; `changed` fires after everything has been dressed anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = looks.LIGHT
        self.resources: Path | None = None
        self._app: QApplication | None = None
        self._fonts: Fonts | None = None
        self._scheme = Qt.ColorScheme.Unknown
        self._wish: tuple[str, float, Reading] = (SYSTEM, 1.0, Reading())
        self._worn: Tokens | None = None

    def install(self, app: QApplication, resources: Path) -> None:
        """Prepare `app` once: style, bundled fonts, icons; `resources` holds them."""
        if self._app is app and self.resources == resources:
            return  # a style set anew would dress every widget anew
        app.setStyle("Fusion")
        QDir.setSearchPaths("icons", [str(resources / "icons")])
        self.resources = resources
        self._fonts = Fonts(resources / "fonts")
        self._fonts.load_first()
        self._follow(app)

    def apply(
        self, app: QApplication, name: str, text_scale: float = 1.0, reading: Reading | None = None
    ) -> None:
        """Dress `app` in theme `name` (or 'system'); an unknown name falls back to 'system'."""
        self._follow(app)
        self._wish = (name if name in NAMES else SYSTEM, text_scale, reading or Reading())
        hints = app.styleHints()
        before = self.tokens
        if self._wish[0] == SYSTEM:
            hints.unsetColorScheme()
        else:
            # The frame of the window follows too; _dress must not wait for that.
            dark = looks.THEMES[name].dark
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._scheme = hints.colorScheme()
        self._dress(app)
        if self.tokens != before:
            self.changed.emit()

    def load_family(self, family: str) -> None:
        """Make every face of a bundled font family ready."""
        if self._fonts is not None:
            self._fonts.load_family(family)

    def _follow(self, app: QApplication) -> None:
        if self._app is not app:
            self._app = app
            self._worn = None
            app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        before = self.tokens
        if self._app is not None and self._wish[0] == SYSTEM:
            self._dress(self._app)
        if self.tokens != before:
            self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        name, scale, reading = self._wish
        if name == SYSTEM:
            dark = self._scheme == Qt.ColorScheme.Dark
            name = looks.DARK.name if dark else looks.LIGHT.name
        self.tokens = looks.THEMES[name].scaled(scale, reading)
        if self.tokens == self._worn:
            return
        self._worn = self.tokens
        self.load_family(reading.family)
        app.setFont(font(self.tokens.size(self.tokens.type.body)))
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(stylesheet(self.tokens))


_theme: list[Theme] = []


def active() -> Theme:
    """Return the theme object; connect to its `changed` to follow the look."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]


def current() -> Tokens:
    """Return the tokens in force (the light theme before any was applied)."""
    return active().tokens


def install(app: QApplication, resources: Path) -> None:
    """Prepare `app` once with the icons and fonts in `resources`."""
    active().install(app, resources)


def apply(
    app: QApplication, name: str, text_scale: float = 1.0, reading: Reading | None = None
) -> None:
    """Dress `app` in theme `name` ('system', 'light', 'dark', 'sepia' or 'contrast')."""
    active().apply(app, name, text_scale, reading)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette that gives Fusion the colours of `tokens`."""
    made = QPalette()
    for role, colour in _roles(tokens).items():
        made.setColor(role, QColor(colour))
    faint = QColor(tokens.colours.muted)
    faint.setAlphaF(0.6)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made


_Role = QPalette.ColorRole


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    c = tokens.colours
    return {
        _Role.Window: c.canvas,
        _Role.WindowText: c.text,
        _Role.Base: c.surface,
        _Role.AlternateBase: c.raised,
        _Role.Text: c.text,
        _Role.Button: c.surface,
        _Role.ButtonText: c.text,
        _Role.BrightText: c.danger.strong,
        _Role.Highlight: c.accent,
        _Role.HighlightedText: c.on_accent,
        _Role.Accent: c.accent,
        _Role.Link: c.link,
        _Role.LinkVisited: c.link,
        _Role.PlaceholderText: c.muted,
        _Role.ToolTipBase: c.surface,
        _Role.ToolTipText: c.text,
        _Role.Light: c.surface,
        _Role.Midlight: c.raised,
        _Role.Mid: c.line,
        _Role.Dark: c.outline,
        _Role.Shadow: c.outline,
    }


__all__ = [
    "INTERFACE", "NAMES", "SYSTEM", "Reading", "Theme", "Tokens",
    "active", "apply", "current", "install", "palette",
]  # fmt: skip
