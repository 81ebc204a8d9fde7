"""What the bundle leaves out: what no page needs, and what every desktop brings along."""

import os
import plistlib
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Any, Final

Entry = tuple[str, str, str]
"""PyInstaller's own: the place in the bundle, the file it comes from, and its kind."""

UNUSED_MODULES: Final = [
    "_hashlib",  # Python's own hashes do; OpenSSL's bring 5 MB
    "_ssl",
    "ssl",
    "tkinter",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql",
    # The plain ones do at our lengths.
    "rapidfuzz.fuzz_cpp_avx2",
    "rapidfuzz.distance.metrics_cpp_avx2",
    # The extras `voices` and `formats` would bring 170 MB.
    "hibari",
    "numpy",
    "onnxruntime",
    "soundfile",
]

# Qt's plugins by folder and the names to keep; of a folder that is not here, none.
_PLUGINS: Final = {
    "iconengines": ("svgicon",),
    "imageformats": ("svg", "jpeg", "webp", "gif"),
    "multimedia": ("",),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "wayland-decoration-client": ("",),
    "wayland-shell-integration": ("xdg-shell",),
}
_QT_LANGUAGES: Final = ("de", "en", "es")

# Of the system's libraries only these: a desktop may lack them, or has them by another name.
_FROM_THE_SYSTEM: Final = (
    "libbz2.",
    "libffi.",
    "liblzma.",
    "libpython",
    "libsqlite3.",
    "libuuid.",
    "libxcb-cursor.",
    "libxcb-icccm.",
    "libxcb-image.",
    "libxcb-keysyms.",
    "libxcb-render-util.",
    "libxcb-util.",
    "libxkbcommon",
)

_STRIPPED: Final = ("libpython", "python3", "sqlalchemy/", "yaml/")


def binaries(found: Iterable[Entry]) -> list[Entry]:
    """Return the libraries to bundle: what our modules and Qt's wanted plugins need, in turn."""
    from PyInstaller.depend.bindepend import get_imports

    return needed(found, lambda file: [name for name, _place in get_imports(file)])


def needed(found: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return what is wanted of `found` and, in turn, what that `imports`."""
    able = [entry for entry in found if _is_wanted_plugin(entry[0]) and not _is_on_desktops(entry)]
    # Several may have one name: each part of Qt brings Windows the libraries of its compiler.
    by_name: dict[str, list[Entry]] = {}
    for entry in able:
        by_name.setdefault(_name(entry[0]), []).append(entry)
    kept: dict[str, Entry] = {}
    waiting = [entry for entry in able if _is_root(entry)]
    while waiting:
        entry = waiting.pop()
        if entry[0] not in kept:
            kept[entry[0]] = entry
            waiting += [e for name in imports(entry[1]) for e in by_name.get(_name(name), ())]
    return list(kept.values())


def files(found: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Return the other files to bundle: Qt's own words in our languages, no link to nothing."""
    return fitting(found, {entry[0] for entry in libraries})


def fitting(found: Iterable[Entry], places: set[str]) -> list[Entry]:
    """Return what of `found` belongs to the libraries at `places`, or to none."""
    frameworks = {_framework(place) for place in places}
    return [
        entry
        for entry in found
        if is_in_our_languages(entry[0])
        and (
            framework in frameworks  # whole or not at all, or macOS takes it for damaged
            if (framework := _framework(entry[0]))
            else entry[2] != "SYMLINK" or _target(entry) in places
        )
    ]


def is_in_our_languages(place: str) -> bool:
    """Tell whether `place` is none of Qt's translations, or one into a language of the window."""
    folder, _slash, name = place.replace("\\", "/").rpartition("/")
    qts = folder.endswith(("PySide6/Qt/translations", "PySide6/translations"))
    return not qts or name in {f"qtbase_{language}.qm" for language in _QT_LANGUAGES}


def stripped(found: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return `found`, with Python's own libraries and some others freed of symbols in `folder`.

    Nothing else: FFmpeg's libraries in Qt's wheels cannot be loaded any more once that was done.
    """
    return [
        _stripped(entry, folder) if entry[0].startswith(_STRIPPED) else entry for entry in found
    ]


def libraries_of_the_system() -> list[Path]:
    """Return the libraries that Linux has and that are bundled all the same."""
    names = [name for name in _FROM_THE_SYSTEM if name != "libpython"]
    return sorted(
        file
        for folder in Path("/usr/lib").glob("*-linux-gnu")
        for name in names
        for file in folder.glob(f"{name}*so.*")
    )


def property_list(file: Path) -> dict[str, Any]:
    """Return what `file` tells macOS about the program."""
    with file.open("rb") as opened:
        told: dict[str, Any] = plistlib.load(opened)
    return told


def _is_wanted_plugin(place: str) -> bool:
    _before, plugins, rest = place.replace("\\", "/").partition("/plugins/")
    kind, _slash, name = rest.partition("/")
    return not plugins or any(word in name for word in _PLUGINS.get(kind, ()))


def _is_on_desktops(entry: Entry) -> bool:
    ours = PurePosixPath(entry[0]).name.startswith(_FROM_THE_SYSTEM)
    return entry[1].startswith(("/usr/lib/", "/lib/")) and entry[2] != "EXTENSION" and not ours


def _is_root(entry: Entry) -> bool:
    place = entry[0].replace("\\", "/")
    return entry[2] == "EXTENSION" or "/plugins/" in place or "python" in _name(place)


def _name(place: str) -> str:
    return PurePosixPath(place.replace("\\", "/")).name.lower()


def _framework(place: str) -> str:
    before, framework, _after = place.partition(".framework/")
    return before if framework else ""


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, file, kind = entry
    lighter = folder / place
    lighter.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", lighter, file], check=True)
    return place, str(lighter), kind


def _target(entry: Entry) -> str:
    return os.path.normpath(PurePosixPath(entry[0]).parent / entry[1])
