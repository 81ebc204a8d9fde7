"""Build StudyApp for people who have no Python: `python3 packaging/build.py linux`.

    wheel        a wheel, for pip
    bundle       a folder that holds the program and all it needs, for the system it is built on
    linux        the folder as .tar.xz, as .deb, and as a folder for appimagetool
    windows      the folder as an installer (on Windows, with Inno Setup)
    macos        the program as a disk image (on macOS)
    stopwatch    the folder with a second program that measures the start

Everything is made in `build`; what is given to people ends in `dist`. It works in an environment of
its own in `build/env`, with the versions that constraints.txt names.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Final

import debian
import linux

ROOT: Final = Path(__file__).resolve().parents[1]
PACKAGING: Final = ROOT / "packaging"
BUILD: Final = ROOT / "build"
DIST: Final = ROOT / "dist"
ENV: Final = BUILD / "env"
PYTHON: Final = ENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
BUNDLE: Final = BUILD / "bundle" / "studyapp"
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
VERSION: Final[str] = PROJECT["project"]["version"]


def main(words: list[str]) -> int:
    """Do the one thing that the words name and return the exit code."""
    task = TASKS.get(words[0]) if len(words) == 1 else None
    if task is None:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    DIST.mkdir(exist_ok=True)
    try:
        task()
    except subprocess.CalledProcessError as failed:
        print(f"This step failed: {' '.join(map(str, failed.cmd))}", file=sys.stderr)
        return 1
    return 0


def wheel() -> Path:
    """Build the wheel and install it where the bundle is made from."""
    make_environment()
    for old in DIST.glob("studyapp-*.whl"):
        old.unlink()
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", DIST, ".")
    (made,) = DIST.glob("studyapp-*.whl")
    pip("install", "--no-deps", "--force-reinstall", made)
    return tell(made)


def bundle(*, stopwatch: bool = False) -> Path:
    """Build the folder with the program and all it needs."""
    wheel()
    run(PYTHON, PACKAGING / "icons.py", BUILD / "icons")
    run(PYTHON, PACKAGING / "licences.py", BUILD / "licences")
    places = ("--distpath", BUNDLE.parent, "--workpath", BUILD / "pyinstaller")
    more = {"STUDYAPP_STOPWATCH": "1"} if stopwatch else {}
    spec = PACKAGING / "studyapp.spec"
    # -P: what is bundled is the wheel that was installed, not the source in this folder.
    run(PYTHON, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *places, spec, **more)
    return tell(BUNDLE)


def for_linux() -> None:
    """Build what people on Linux install."""
    bundle()
    tree = BUILD / "tree"
    linux.lay_out(BUNDLE, BUILD / "icons", tree)
    tell(linux.archive(tree, DIST / f"studyapp-{VERSION}-linux-x86_64.tar.xz"))
    tell(debian.package(tree, BUILD / "deb", DIST, VERSION))
    tell(linux.app_folder(tree, BUILD / "StudyApp.AppDir"))


def for_windows() -> None:
    """Build the installer; Inno Setup's compiler must be on the PATH."""
    bundle()
    run("iscc", f"/DVersion={VERSION}", f"/O{DIST}", PACKAGING / "windows" / "studyapp.iss")


def for_macos() -> None:
    """Build the disk image."""
    bundle()
    image = DIST / f"StudyApp-{VERSION}.dmg"
    stage = BUILD / "image"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(BUNDLE.parent / "StudyApp.app", stage / "StudyApp.app", symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    run("hdiutil", "create", "-volname", "StudyApp", "-srcfolder", stage, "-ov", "-format", "ULFO",
        image)  # fmt: skip
    tell(image)


def for_the_stopwatch() -> None:
    """Build the folder with a stopwatch in it."""
    bundle(stopwatch=True)


def make_environment() -> None:
    """Install what is bundled, and what bundles it, unless that has been done."""
    pins = [(ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
    wanted = hashlib.sha256(b"\0".join([sys.version.encode(), *pins])).hexdigest()
    stamp = ENV / "stamp"
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return
    venv.create(ENV, clear=True, with_pip=False)
    # The build back end goes in first: isolated builds do not heed the constraints.
    pip("install", *PROJECT["build-system"]["requires"])
    pip("install", "--no-build-isolation", ".[package]")
    stamp.write_text(wanted, encoding="ascii")


def pip(command: str, *words: str | Path) -> None:
    """Run pip on the environment of the build."""
    with_pins = ("--quiet", "--constraint", ROOT / "constraints.txt")
    run(sys.executable, "-m", "pip", "--python", PYTHON, command, *with_pins, *words)


def run(*command: str | Path, **more: str) -> None:
    """Run a step, and stop if it fails."""
    subprocess.run(command, check=True, env=os.environ | more)


def tell(made: Path) -> Path:
    """Say what was made and how big it is."""
    size = linux.bytes_in(made) / 1e6
    print(f"{size:7.1f} MB  {made.relative_to(ROOT)}", flush=True)
    return made


TASKS: Final[dict[str, Callable[[], object]]] = {
    "wheel": wheel,
    "bundle": bundle,
    "linux": for_linux,
    "windows": for_windows,
    "macos": for_macos,
    "stopwatch": for_the_stopwatch,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
