"""Packs what `linux.py` laid out as a package for Debian and Ubuntu."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

import linux

# What the bundle leaves to the system. libpulse0 and libxrandr2: without them there is no sound.
DEPENDS: Final = (
    "libc6 (>= 2.35)",
    "libstdc++6",
    "zlib1g",
    "libegl1",
    "libgl1",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libglib2.0-0",
    "libgssapi-krb5-2",
    "libwayland-client0",
    "libwayland-cursor0",
    "libx11-xcb1",
    "libxcb-glx0",
    "libxcb-randr0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxrandr2",
    "libpulse0",
    "espeak-ng",
)
_CONTROL: Final = """\
Package: studyapp
Version: {version}
Architecture: amd64
Maintainer: The StudyApp authors <noreply@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Section: education
Priority: optional
Description: read, listen, be asked, and remember
 Open a course without a network, read it at the depth you want, and hear it
 read aloud with every word followed. Be asked questions, and meet what you
 forget again on the right day.
"""


def package(tree: Path, stage: Path, out: Path, version: str) -> Path:
    """Make the package of `tree` in `out`, working in `stage`."""
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(tree, stage, symlinks=True)
    control = _CONTROL.format(
        version=version,
        kilobytes=linux.bytes_in(tree) // 1024,
        depends=", ".join(DEPENDS),
    )
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN/control").write_text(control, encoding="utf-8")
    about = stage / "usr/share/doc/studyapp"
    about.mkdir(parents=True)
    licence = (linux.HERE.parent / "LICENSE").read_text(encoding="utf-8")
    parts = "The licences of all parts lie in /usr/lib/studyapp/_internal/licences.\n"
    (about / "copyright").write_text(f"{licence}\n{parts}", encoding="utf-8")
    changes = (linux.HERE.parent / "CHANGELOG.md").read_bytes()
    (about / "changelog.gz").write_bytes(linux.compressed(changes))
    made = out / f"studyapp_{version}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", stage, made],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return made
