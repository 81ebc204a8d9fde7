#!/usr/bin/env python3
"""Set StudyApp up in .venv and open it, with nothing but Python itself.

Python 3.6 can still read this file, so that an old Python answers with a sentence.
"""

import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

USAGE = """\
python3 start.py             set StudyApp up where needed, then open it
python3 start.py setup       set it up and stop; with the word voices natural voices come along,
                             with formats recordings as MP3 and Opus
python3 start.py test [...]  set it up for development and run every check (... goes to pytest)
python3 start.py -- [...]    pass words on to the program, for example: -- --help"""


def too_old(major: int, minor: int) -> str:
    """Say what to do about a Python that is too old for StudyApp, or nothing."""
    if (major, minor) >= (3, 11):
        return ""
    return (
        f"StudyApp needs Python 3.11 or newer, and this is Python {major}.{minor}: install a newer"
        " one (for example from python.org) and start again with it, as in: python3.12 start.py"
    )


if too_old(*sys.version_info[:2]):
    sys.exit(too_old(*sys.version_info[:2]))

EXTRAS = ("formats", "voices")

# What Qt and the voice load from Debian and Ubuntu: purpose → package → the library it brings.
LIBRARIES = {
    "graphics": {
        "libegl1": "libEGL.so.1",
        "libgl1": "libGL.so.1",
        "libxkbcommon0": "libxkbcommon.so.0",
        "libdbus-1-3": "libdbus-1.so.3",
        "libfontconfig1": "libfontconfig.so.1",
        "libglib2.0-0": "libglib-2.0.so.0",
    },
    "window": {
        "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
        "libxcb-cursor0": "libxcb-cursor.so.0",
        "libxcb-icccm4": "libxcb-icccm.so.4",
        "libxcb-keysyms1": "libxcb-keysyms.so.1",
        "libxcb-shape0": "libxcb-shape.so.0",
    },
    "sound": {"libpulse0": "libpulse.so.0", "libxrandr2": "libXrandr.so.2"},
    "voice": {"espeak-ng": "libespeak-ng.so.1"},
}

# Signs in the words of pip, apt-get and the system, and what the person can do about them.
REMEDIES = {
    ("No space left on device", "Disk quota exceeded", "not enough space on the disk"): (
        "The disk is full: free about 2 GB, then run the same command again."
    ),
    ("Read-only file system", "Permission denied", "Access is denied"): (
        "The folder of StudyApp cannot be written to: move it to a folder of your own,"
        " then run the same command there."
    ),
    ("CERTIFICATE_VERIFY_FAILED",): (
        "The connection to the package index is not trusted: check the date of this computer and"
        " the certificates of your network, then run the same command again."
    ),
    (
        "after connection broken by",
        "Connection broken",
        "Read timed out",
        "Connection timed out",
        "Could not resolve",
        "Temporary failure resolving",
        "Failed to fetch",
        "Unable to locate package",
    ): (
        "The packages could not be fetched: connect to the internet, then run the same command"
        " again."
    ),
}


class SetupError(Exception):
    """End the set-up with a sentence that says what to do."""


class Checkout:
    """Know the folder of the project and how far it is set up."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.python = self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.stamp = self.venv / "setup.stamp"
        self.log = self.venv / "setup.log"

    def wanted(self) -> str:
        """Name the set-up that the pins, this Python and the place of the folder ask for."""
        pins = [(self.root / name).read_bytes() for name in ("pyproject.toml", "constraints.txt")]
        place = f"{self.root}\n{sys.implementation.cache_tag}\n".encode()
        return hashlib.sha256(b"\0".join([place, *pins])).hexdigest()

    def is_whole(self, wanted: "set[str]") -> bool:
        """Tell whether the last set-up was finished and had all that is wanted now."""
        words = self.stamped()
        fits = words[:1] == [self.wanted()] and wanted <= set(words)
        return fits and self.python.exists()

    def stamped(self) -> "list[str]":
        """Return what the last finished set-up was and what came along with it."""
        try:
            return self.stamp.read_text(encoding="utf-8").split()
        except OSError:
            return []

    def mark_whole(self, extras: "set[str]") -> None:
        """Write down that the set-up is finished, and what came along."""
        self.stamp.write_text(" ".join([self.wanted(), *sorted(extras)]) + "\n", encoding="utf-8")

    def packages(self) -> Path:
        """Return the folder that pip installs into."""
        import sysconfig

        return Path(sysconfig.get_path("purelib", "venv", {"base": str(self.venv)}))


def main(words: list[str]) -> int:
    """Do what the words ask for and return the exit code."""
    task, *rest = words or ["--"]
    if task in {"-h", "--help"}:
        print(USAGE)
        return 0
    unknown = "" if task in {"setup", "test", "--"} else task
    extras = set(rest) if task == "setup" else {"dev"} if task == "test" else set()
    if task == "setup" and extras - set(EXTRAS):
        unknown = min(extras - set(EXTRAS))
    if unknown:
        print(f"start.py does not know '{unknown}'. It knows:\n{USAGE}", file=sys.stderr)
        return 2
    checkout = Checkout(Path(__file__).resolve().parent)
    try:
        prepare(checkout, extras)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr)
        return 130
    if task == "setup":
        print("StudyApp is ready. Open it with: python3 start.py")
        return 0
    # -P: whatever lies in the folder the person happens to be in is not imported.
    program = [str(checkout.root / "tests" / "gate.py")] if task == "test" else ["-m", "studyapp"]
    return hand_over([str(checkout.python), "-P", *program, *rest])


def prepare(checkout: Checkout, extras: "set[str]") -> None:
    """Bring the checkout to where the app can start, quickly if it is there already."""
    try:
        if checkout.is_whole(extras):
            byte_compile(checkout.root / "studyapp")
            return
        with (checkout.root / "pyproject.toml").open("rb") as kept_open:
            if not lock(kept_open.fileno()):
                raise SetupError("Another set-up of this folder is under way: wait for its end.")
            set_up(checkout, extras)
    except OSError as error:
        raise SetupError(remedy(str(error))) from error


def hand_over(command: list[str]) -> int:
    """Let the command take the place of this program."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - the shell has no part in it
    import subprocess

    return subprocess.call(command)


def lock(descriptor: int) -> bool:
    """Keep a second set-up out as long as this one lives."""
    if os.name != "posix":
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def set_up(checkout: Checkout, extras: "set[str]") -> None:
    """Install everything; a set-up that was cut short is continued, what came along stays."""
    extras = extras | set(checkout.stamped()[1:])
    provide_libraries(checkout, headless="dev" in extras)
    print("Setting StudyApp up in .venv. The first time, about 280 MB are fetched.", flush=True)
    checkout.stamp.unlink(missing_ok=True)
    make_environment(checkout)
    remove_broken_packages(checkout.packages())
    install(checkout, extras)
    print("  making it start quickly", flush=True)
    byte_compile(checkout.packages())
    byte_compile(checkout.root / "studyapp")
    checkout.mark_whole(extras)


def make_environment(checkout: Checkout) -> None:
    """Make .venv, anew if what is there does not run with this Python."""
    fits = f"import sys; sys.exit(sys.prefix == sys.base_prefix or {sys.version_info[:2]}"
    fits += " != sys.version_info[:2])"
    if not succeeds([str(checkout.python), "-c", fits]):
        # Without pip, because Debian keeps what venv would need for it in another package.
        run([base_python(), "-m", "venv", "--clear", "--without-pip", ".venv"], checkout)


def base_python() -> str:
    """Return the Python beneath any virtual environment this program runs in."""
    return getattr(sys, "_base_executable", "") or sys.executable


def remove_broken_packages(packages: Path) -> None:
    """Remove what a cut-short pip left, which the next pip would take for installed."""
    cut_short = [p for p in packages.glob("*.dist-info") if not (p / "INSTALLER").exists()]
    for folder in [*cut_short, *packages.glob("~*")]:
        shutil.rmtree(folder)


def install(checkout: Checkout, extras: "set[str]") -> None:
    """Install the project and its pinned packages, reading the project from its own folder."""
    import tomllib

    pip = [*find_pip(checkout), "install", "--no-compile", "--progress-bar", "off"]
    pip += ["--no-warn-script-location", "--constraint", "constraints.txt"]
    project = tomllib.loads((checkout.root / "pyproject.toml").read_text(encoding="utf-8"))
    # The build back end goes into .venv: isolated builds do not heed the constraints.
    run([*pip, *project["build-system"]["requires"]], checkout)
    what = ".[" + ",".join(sorted(extras)) + "]" if extras else "."
    run([*pip, "--no-build-isolation", "--editable", what], checkout)


def find_pip(checkout: Checkout) -> list[str]:
    """Return the command of a pip that installs into .venv."""
    own = [str(checkout.python), "-m", "pip"]
    for pip in ([base_python(), "-m", "pip", "--python", str(checkout.python)], own):
        if succeeds([*pip, "--version"]):
            return pip
    if succeeds([str(checkout.python), "-m", "ensurepip"]):
        return own
    raise SetupError(
        "Python's installer pip is missing. Install it, then run the same command again:\n"
        "  sudo apt-get install -y --no-install-recommends python3-pip"
    )


def byte_compile(folder: Path) -> None:
    """Compile what changed, also where the environment tells Python not to."""
    import compileall
    from py_compile import PycInvalidationMode

    # A folder that cannot be written to, or a file for another Python, only costs time later.
    compileall.compile_dir(folder, quiet=2, invalidation_mode=PycInvalidationMode.TIMESTAMP)


def provide_libraries(checkout: Checkout, *, headless: bool) -> None:
    """Install, or ask for, the libraries that Debian and Ubuntu leave out."""
    missing = missing_packages(installed_libraries()) if shutil.which("apt-get") else {}
    if missing and os.geteuid() == 0:
        apt_install([name for names in missing.values() for name in names], checkout)
        missing = missing_packages(installed_libraries())
    if not missing:
        return
    if is_needed(missing, headless=headless or shows_without_x11()):
        raise SetupError(library_sentence(missing))
    print(library_sentence(missing), flush=True)


def installed_libraries() -> str:
    """Return what the system's list of shared libraries says."""
    import subprocess

    path = os.environ.get("PATH", "") + ":/sbin:/usr/sbin"  # not in everyone's own PATH
    lister = shutil.which("ldconfig", path=path) or "ldconfig"
    return subprocess.run([lister, "-p"], capture_output=True, text=True, check=False).stdout


def missing_packages(listing: str) -> dict[str, list[str]]:
    """Return purpose → packages whose library is not in the listing of `ldconfig -p`."""
    present = set(listing.split())
    gaps = {
        purpose: [package for package, library in packages.items() if library not in present]
        for purpose, packages in LIBRARIES.items()
    }
    return {purpose: packages for purpose, packages in gaps.items() if packages}


def shows_without_x11() -> bool:
    """Tell whether Qt shows its windows by other means than the X11 libraries."""
    return bool(os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"))


def is_needed(missing: dict[str, list[str]], *, headless: bool) -> bool:
    """Tell whether the app cannot start without what is missing; it can without sound."""
    return "graphics" in missing or ("window" in missing and not headless)


def library_sentence(missing: dict[str, list[str]]) -> str:
    """Say which one command brings what is missing."""
    silent = missing.keys() <= {"sound", "voice"}
    loss = "cannot be heard" if silent else "cannot open its window"
    packages = " ".join(package for packages in missing.values() for package in packages)
    return (
        f"StudyApp {loss} until some libraries of the system are installed, with this command:\n"
        f"  sudo apt-get install -y --no-install-recommends {packages}"
    )


def apt_install(packages: list[str], checkout: Checkout) -> None:
    """Install Debian packages; the caller looks at what is still missing."""
    print("Installing libraries of the system: " + " ".join(packages), flush=True)
    try:
        run(["apt-get", "update"], checkout)
        run(["apt-get", "install", "-y", "--no-install-recommends", *packages], checkout)
    except SetupError as error:
        print(error, flush=True)


def succeeds(command: list[str]) -> bool:
    """Tell whether a command can be run and ends well."""
    import subprocess

    try:
        return (
            subprocess.run(command, capture_output=True, check=False, env=plain()).returncode == 0
        )
    except OSError:
        return False


def run(command: list[str], checkout: Checkout) -> None:
    """Run a step in the folder of the project, telling what it fetches."""
    import subprocess

    lines = []
    with subprocess.Popen(
        command,
        cwd=checkout.root,
        env=plain(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as step:
        for line in step.stdout or ():
            lines.append(line)
            tell_progress(line)
    if step.returncode:
        story = "".join(lines)
        raise SetupError(remedy(story, keep(story, checkout)))


def tell_progress(line: str) -> None:
    """Print a line of pip's only where it tells of something that takes a while."""
    download = re.match(r"\s*Downloading ([\w.]+?)-\d\S* \(([\d.]+ MB)\)", line)
    if download:
        print(f"  fetching {download[1]} ({download[2]})", flush=True)
    elif line.startswith("Installing collected packages") and "," in line:
        print(f"  installing {line.count(',') + 1} packages", flush=True)


def keep(story: str, checkout: Checkout) -> str:
    """Write the output of a failed step down and say where, if that is possible."""
    try:
        checkout.log.write_text(story, encoding="utf-8")
    except OSError:
        return ""
    return f" Everything it said is in {checkout.log}."


def plain() -> dict[str, str]:
    """Return the environment without what would lead pip astray or translate its words."""
    astray = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    kept = {name: value for name, value in os.environ.items() if name not in astray}
    own = {"LC_ALL": "C.UTF-8", "PYTHONUNBUFFERED": "1", "DEBIAN_FRONTEND": "noninteractive"}
    return {**kept, **own, "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def remedy(story: str, whereabouts: str = "") -> str:
    """Turn the output of a failed step into one sentence that says what to do."""
    for signs, sentence in REMEDIES.items():
        if any(sign in story for sign in signs):
            return sentence
    lines = [line.strip() for line in story.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")] or lines[-1:]
    return f"The set-up stopped: {' '.join(errors[-1:])}.{whereabouts}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
