"""Gathers the licences of all that is bundled, one folder a part, and a list of the parts.

Run by `build.py` inside its environment: licences.py FOLDER
"""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

import slim

_BUILDERS: Final = {
    "pyinstaller-hooks-contrib",
    "altgraph",
    "setuptools",
    "hatchling",
    "packaging",
    "pathspec",
    "pluggy",
    "trove-classifiers",
    "tomlkit",
    "pip",
}
_BEGINNINGS: Final = ("LICENSE", "LICENCE", "COPYING", "AUTHORS", "NOTICE")
_PYTHONS: Final = {"LICENSE.txt", "LICENSE", "copyright"}
_DOCUMENTS: Final = Path("/usr/share/doc")
# For packages that say nothing themselves, what their sources say.
_SAID_ELSEWHERE: Final = {
    "fsrs-rs-python": "says nothing; the library fsrs in it is BSD-3-Clause, the others are listed",
}
# PySide's wheels bring no text of their licence, and do not list what Qt is made of.
_QT: Final = """\
PySide6, Shiboken6 and Qt {version} are under the GNU Lesser General Public License, version 3.
They are used unchanged, as libraries of their own in the folder PySide6, and may be replaced there
by others that fit. Their source: https://download.qt.io/official_releases/QtForPython/

With them come libraries of others, among them FFmpeg (LGPL 2.1 or later) and ICU (Unicode License).
Qt lists all of them, with their licences: https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""


def main(folder: Path) -> None:
    """Write the licences of all bundled parts into `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    lines = [_python(folder), *_packages(folder), *_libraries(folder), *_own(folder)]
    head = "StudyApp is made of these parts; their licences lie in the folders beside this file."
    listed = "\n".join(sorted(set(lines), key=str.lower))
    (folder / "README.txt").write_text(f"{head}\n\n{listed}\n", encoding="utf-8")


def _python(folder: Path) -> str:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), _DOCUMENTS / "python3")
    found = next(
        text for place in places for text in place.glob("[LlCc]*") if text.name in _PYTHONS
    )
    _keep(found, folder / "Python")
    return f"Python {sys.version.split()[0]}: Python Software Foundation License"


def _packages(folder: Path) -> Iterator[str]:
    """Keep what the packages in this environment say themselves."""
    for package in distributions():
        name = package.metadata["Name"].replace("_", "-")
        if name.lower() in _BUILDERS:
            continue
        for text in _texts(package):
            _keep(text, folder / name)
        if name.lower().startswith(("pyside6", "shiboken6")):
            _qt(package, folder / name)
        yield f"{name} {package.version}: {_licence(package)}"


def _texts(package: Distribution) -> list[Path]:
    return [
        Path(str(file.locate()))
        for file in package.files or ()
        if ".dist-info" in str(file)
        and (file.name.upper().startswith(_BEGINNINGS) or "sboms" in file.parts)
    ]


def _licence(package: Distribution) -> str:
    told = package.metadata
    trove = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    named = ", ".join(line.rpartition(":: ")[2] for line in trove)
    said = told["License-Expression"] or named or told["License"]
    return said or _SAID_ELSEWHERE[told["Name"].replace("_", "-").lower()]


def _qt(package: Distribution, folder: Path) -> None:
    """PySide's wheels bring no text of their licence."""
    for text in (Path(__file__).parent / "licences").glob("*.txt"):
        _keep(text, folder)
    (folder / "README.txt").write_text(_QT.format(version=package.version), encoding="utf-8")


def _libraries(folder: Path) -> Iterator[str]:
    """Keep what Debian says about the libraries that we take from it."""
    for library in slim.libraries_of_the_system():
        package = _debian_package(library)
        if package:
            _keep(_DOCUMENTS / package / "copyright", folder / package)
            yield f"{package}: see there"


def _debian_package(library: Path) -> str:
    """Name the package that brought `library`; Debian may know it by its place of old."""
    asked = subprocess.run(
        ["dpkg-query", "--search", f"*{library.parent.name}/{library.name}"],
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout.partition(":")[0]


def _own(folder: Path) -> Iterator[str]:
    """Keep the licences of the fonts and icons among our resources."""
    from studyapp.app import bundled

    resources = bundled("resources")
    for text in (*resources.rglob("OFL-*.txt"), *resources.rglob("LICENSE*")):
        _keep(text, folder / text.parent.name.capitalize())
    yield "Fonts (Inter, Atkinson Hyperlegible, JetBrains Mono): SIL Open Font License 1.1"
    yield "Icons (Lucide): ISC"


def _keep(text: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(text, folder / text.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
