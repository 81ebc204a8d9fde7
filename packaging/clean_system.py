"""A bare Debian in a folder, into which a package is installed and where a learner logs in."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

HOME: Final = "home/learner"
_BASE: Final = "bookworm"
_IDS: Final = "1000:1000"
_MOUNTED: Final = ("proc", "dev", "tmp/.X11-unix")


class CleanSystem:
    """Lives in `folder`; what is mounted there goes away with the process that `apart` started."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.home = self.root / HOME
        self._bare = folder / _BASE

    def make(self) -> None:
        """Make the system anew; the bare one is fetched once and kept."""
        if not (self._bare / "etc/debian_version").is_file():
            _do("debootstrap", "--variant=minbase", _BASE, self._bare)
        if self.root.exists():
            shutil.rmtree(self.root)
        _do("cp", "-a", self._bare, self.root)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        for place in _MOUNTED:
            (self.root / place).mkdir(parents=True, exist_ok=True)
            source = Path("/") / place
            source.mkdir(exist_ok=True)
            _do("mount", "--bind", source, self.root / place)
        _do("chroot", self.root, "useradd", "--create-home", "learner")

    def install(self, *packages: str | Path) -> None:
        """Install packages of Debian, or one in a file, with what they depend on and no more."""
        names = []
        for package in packages:
            if isinstance(package, Path):
                shutil.copy(package, self.root / "tmp")
            names.append(f"/tmp/{package.name}" if isinstance(package, Path) else package)  # noqa: S108 - inside
        quiet = ("apt-get", "-qq", "-y", "--no-install-recommends", "install", *names)
        _do("chroot", self.root, "env", "DEBIAN_FRONTEND=noninteractive", *quiet)

    def command(self, words: tuple[str, ...], display: str) -> list[str]:
        """Return the command that runs `words` inside as the learner, without any network."""
        told = {
            "HOME": f"/{HOME}",
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "DISPLAY": display,
        }
        inside = ["chroot", f"--userspec={_IDS}", str(self.root), "env", "--ignore-environment"]
        return ["unshare", "--net", *inside, *(f"{k}={v}" for k, v in told.items()), *words]

    def run(self, *words: str) -> str:
        """Run a command inside as the learner and return what it said."""
        done = subprocess.run(self.command(words, ""), capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(words)} failed inside:\n{done.stdout}{done.stderr}")
        return done.stdout

    def faults_of(self, folder: str) -> set[str]:
        """Return what is wrong with the libraries in `folder`: broken ones, and what they lack."""
        look = 'ldd "$1" 2>&1 | grep -E "not found|not a dynamic" | sed "s|^|$1 |"'
        find = f"cd {folder} && find . -name '*.so*' -type f -exec sh -c '{look}' - {{}} \\;"
        told = self.run("env", f"LD_LIBRARY_PATH={folder}", "sh", "-c", find)
        return set(told.splitlines())


def apart(words: list[str]) -> None:
    """Go on in a process whose mounts nobody else sees, and which takes them along at its end."""
    if os.environ.get("STUDYAPP_APART") != "yes":
        again = ["unshare", "--mount", "--propagation", "private", *words]
        os.execvpe(again[0], again, os.environ | {"STUDYAPP_APART": "yes"})  # noqa: S606 - no shell


def _do(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
