import pytest

from studyapp.speech.missing import how_to_get_a_voice


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ("ID=debian\n", "sudo apt install espeak-ng"),
        ('NAME=Mint\nID=linuxmint\nID_LIKE="ubuntu debian"\n', "sudo apt install espeak-ng"),
        ("ID=fedora\n", "sudo dnf install espeak-ng"),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', "sudo zypper install espeak-ng"),
        ("ID=arch\n", "sudo pacman -S espeak-ng"),
    ],
)
def test_each_linux_is_told_its_own_command(release: str, command: str) -> None:
    assert command in how_to_get_a_voice("linux", release)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_system_is_told_something(platform: str) -> None:
    assert how_to_get_a_voice(platform, "").startswith("No voice was found: ")
