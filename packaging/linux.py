"""Lays the bundle out as Linux wants it, and packs that as an archive and for an AppImage."""

import gzip
import lzma
import shutil
import tarfile
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
RECIPES: Final = HERE / "linux"
PROGRAM: Final = "usr/lib/studyapp/studyapp"
_ICONS: Final = "usr/share/icons/hicolor"
# What each recipe is called where the system looks for it.
PLACES: Final = {
    "studyapp.desktop": "usr/share/applications/studyapp.desktop",
    "studyapp.metainfo.xml": "usr/share/metainfo/org.studyapp.StudyApp.metainfo.xml",
    "studyapp.mime.xml": "usr/share/mime/packages/studyapp.xml",
}
# The icon of a type of file is called like the type.
_TYPE_ICON: Final = "application-x-studypack+zip"


def lay_out(bundle: Path, icons: Path, tree: Path) -> None:
    """Put the program, its icons and what the desktop must know of it into `tree`."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, (tree / PROGRAM).parent, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/studyapp").symlink_to("../lib/studyapp/studyapp")
    for recipe, place in PLACES.items():
        _copy(RECIPES / recipe, tree / place)
    for folder in icons.iterdir():
        if folder.is_dir():
            edge = f"{folder.name}x{folder.name}"
            _copy(folder / "studyapp.png", tree / _ICONS / edge / "apps/studyapp.png")
            _copy(folder / "course-file.png", tree / _ICONS / edge / f"mimetypes/{_TYPE_ICON}.png")
    drawn = HERE.parent / "resources" / "icons" / "app"
    _copy(drawn / "studyapp.svg", tree / _ICONS / "scalable/apps/studyapp.svg")
    _copy(drawn / "course-file.svg", tree / _ICONS / f"scalable/mimetypes/{_TYPE_ICON}.svg")


def archive(tree: Path, file: Path) -> Path:
    """Pack `tree` as a folder that runs where it lies, with a script that installs it at home."""
    with (
        lzma.open(file, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as made,
    ):
        for inside in ("usr/lib/studyapp", "usr/share"):
            place = inside.removeprefix("usr/").removeprefix("lib/")
            made.add(tree / inside, f"studyapp/{place}", filter=_of_nobody)
        made.add(RECIPES / "install.sh", "studyapp/install.sh", filter=_of_nobody)
    return file


def app_folder(tree: Path, folder: Path) -> Path:
    """Make the folder of which appimagetool makes one file that runs anywhere."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder, symlinks=True)
    (folder / "AppRun").symlink_to(PROGRAM)
    (folder / "studyapp.desktop").symlink_to(PLACES["studyapp.desktop"])
    (folder / "studyapp.png").symlink_to(f"{_ICONS}/256x256/apps/studyapp.png")
    (folder / ".DirIcon").symlink_to("studyapp.png")
    return folder


def bytes_in(made: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    files = made.rglob("*") if made.is_dir() else [made]
    return sum(file.lstat().st_size for file in files if not file.is_dir())


def compressed(text: bytes) -> bytes:
    """Return `text` as gzip, the same bytes each time."""
    return gzip.compress(text, mtime=0)


def _copy(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry
