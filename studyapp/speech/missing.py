"""What to install where no voice is found."""

from pathlib import Path

from studyapp.model.errors import Sentence

_COMMANDS = {
    "debian": "sudo apt install espeak-ng",
    "ubuntu": "sudo apt install espeak-ng",
    "fedora": "sudo dnf install espeak-ng",
    "rhel": "sudo dnf install espeak-ng",
    "suse": "sudo zypper install espeak-ng",
    "opensuse": "sudo zypper install espeak-ng",
    "arch": "sudo pacman -S espeak-ng",
    "alpine": "sudo apk add espeak-ng",
    "void": "sudo xbps-install espeak-ng",
}
_OS_RELEASE = Path("/etc/os-release")


def how_to_get_a_voice(platform: str, os_release: str) -> Sentence:
    """Say in one sentence what to do on `platform`, a Linux described by `os_release`."""
    if platform == "win32":
        return Sentence("No voice was found: add one in Settings > Time & language > Speech.")
    if platform == "darwin":
        return Sentence(
            "No voice was found: add one in System Settings > Accessibility > Spoken Content."
        )
    command = next((_COMMANDS[name] for name in _families(os_release) if name in _COMMANDS), None)
    if command:
        return Sentence("No voice was found: install one with “%1” and press play again.", command)
    return Sentence("No voice was found: install the package espeak-ng and press play again.")


def os_release() -> str:
    """Return this system's own description, empty if it has none."""
    try:
        return _OS_RELEASE.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _families(description: str) -> list[str]:
    """Return the values of ID and ID_LIKE, the closest first."""
    lines = dict(line.split("=", 1) for line in description.splitlines() if "=" in line)
    names = f"{lines.get('ID', '')} {lines.get('ID_LIKE', '')}"
    return names.replace('"', "").replace("-", " ").lower().split()
