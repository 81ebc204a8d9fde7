"""The recipes agree with the program and with each other; tools of the desktop check them too."""

import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import debian
import linux
import pytest
import yaml

from studyapp import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
TYPE = "application/x-studypack+zip"
ID = "org.studyapp.StudyApp"
NAMESPACE = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}


@pytest.fixture
def desktop() -> dict[str, str]:
    lines = (PACKAGING / "linux/studyapp.desktop").read_text("utf-8").splitlines()
    return {
        name: told for name, is_told, told in (line.partition("=") for line in lines) if is_told
    }


@pytest.fixture
def metainfo() -> ET.Element:
    return ET.parse(PACKAGING / "linux/studyapp.metainfo.xml").getroot()


@pytest.fixture
def mime() -> ET.Element:
    file = PACKAGING / "linux/studyapp.mime.xml"
    found = ET.parse(file).getroot().find("mime:mime-type", NAMESPACE)
    assert found is not None
    return found


@pytest.fixture
def property_list() -> dict[str, Any]:
    with (PACKAGING / "macos/Info.plist").open("rb") as opened:
        told: dict[str, Any] = plistlib.load(opened)
    return told


@pytest.fixture
def installer() -> str:
    return (PACKAGING / "windows/studyapp.iss").read_text("utf-8")


@pytest.fixture
def flatpak() -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load((PACKAGING / f"flatpak/{ID}.yaml").read_text("utf-8"))
    return told


def test_there_is_one_version(metainfo: ET.Element) -> None:
    newest = metainfo.find("releases/release")
    assert newest is not None
    assert PROJECT["version"] == __version__ == newest.get("version")


def test_there_is_one_name(
    desktop: dict[str, str], metainfo: ET.Element, property_list: dict[str, Any], installer: str
) -> None:
    names = {desktop["Name"], metainfo.findtext("name"), property_list["CFBundleDisplayName"]}
    names |= set(re.findall(r"^AppName=(.*)$", installer, re.MULTILINE))
    assert names == {"StudyApp"}


def test_the_command_is_the_one_that_the_wheel_brings(
    desktop: dict[str, str], metainfo: ET.Element, installer: str, flatpak: dict[str, Any]
) -> None:
    (command,) = PROJECT["scripts"]
    assert desktop["Exec"].split() == [command, "%f"]
    assert metainfo.findtext("provides/binary") == flatpak["command"] == command
    assert f'{{app}}\\{command}.exe"" ""%1""' in installer
    assert Path(linux.PROGRAM).name == command


def test_every_system_is_told_the_same_type_of_file(
    desktop: dict[str, str],
    metainfo: ET.Element,
    mime: ET.Element,
    property_list: dict[str, Any],
    installer: str,
) -> None:
    (declared,) = property_list["UTExportedTypeDeclarations"]
    tags = declared["UTTypeTagSpecification"]
    assert mime.get("type") == metainfo.findtext("provides/mediatype") == TYPE
    assert desktop["MimeType"] == f"{TYPE};"
    assert tags["public.mime-type"] == TYPE
    assert f'ValueName: "Content Type"; ValueData: "{TYPE}"' in installer
    glob = mime.find("mime:glob", NAMESPACE)
    assert glob is not None
    assert glob.get("pattern") == "*.studypack"
    assert tags["public.filename-extension"] == ["studypack"]
    assert "Classes\\.studypack" in installer


def test_macos_opens_the_type_that_it_is_told_of(property_list: dict[str, Any]) -> None:
    (declared,) = property_list["UTExportedTypeDeclarations"]
    (document,) = property_list["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert document["CFBundleTypeIconFile"] == declared["UTTypeIconFile"] == "course-file.icns"


def test_the_desktop_finds_the_window_and_the_icon_by_the_name_of_its_entry(
    desktop: dict[str, str], metainfo: ET.Element, flatpak: dict[str, Any]
) -> None:
    entry = Path(linux.PLACES["studyapp.desktop"])
    assert metainfo.findtext("launchable") == flatpak["rename-desktop-file"] == entry.name
    assert desktop["Icon"] == desktop["StartupWMClass"] == flatpak["rename-icon"] == entry.stem
    assert f'setDesktopFileName("{entry.stem}")' in source("gui/start.py")
    assert f'DesktopEntry = Property(str, lambda _self: "{entry.stem}"' in source(
        "gui/media_keys.py"
    )


def test_the_player_of_the_desktop_is_let_out_of_the_sandbox(flatpak: dict[str, Any]) -> None:
    (name,) = re.findall(r'_SERVICE: Final = "(.+)"', source("gui/media_keys.py"))
    assert f"--own-name={name}" in flatpak["finish-args"]
    assert not any("network" in word for word in flatpak["finish-args"])


def test_every_recipe_speaks_the_languages_of_the_window(
    desktop: dict[str, str],
    metainfo: ET.Element,
    property_list: dict[str, Any],
    installer: str,
) -> None:
    folder = ROOT / "resources" / "translations"
    ours = {file.stem.removeprefix("studyapp_") for file in folder.glob("*.ts")}
    assert set(property_list["CFBundleLocalizations"]) == ours
    assert set(re.findall(r'^Name: "(\w\w)"; MessagesFile', installer, re.MULTILINE)) == ours
    summaries = metainfo.findall("summary")
    marked = {told.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for told in summaries}
    assert marked == ours
    assert {"en", *re.findall(r"Comment\[(\w\w)\]", "".join(desktop))} == ours


def test_the_recipes_are_laid_out_where_linux_looks_for_them(tmp_path: Path) -> None:
    bundle, icons, tree = tmp_path / "bundle", tmp_path / "icons", tmp_path / "tree"
    (icons / "48").mkdir(parents=True)
    for name in ("studyapp", "course-file"):
        (icons / "48" / f"{name}.png").write_bytes(b"")
    bundle.mkdir()
    (bundle / "studyapp").touch()
    linux.lay_out(bundle, icons, tree)
    hicolor = tree / "usr/share/icons/hicolor"
    assert {file.relative_to(hicolor).as_posix() for file in hicolor.rglob("*.*g")} == {
        "48x48/apps/studyapp.png",
        "48x48/mimetypes/application-x-studypack+zip.png",
        "scalable/apps/studyapp.svg",
        "scalable/mimetypes/application-x-studypack+zip.svg",
    }
    assert (tree / "usr/bin/studyapp").resolve() == tree / linux.PROGRAM
    assert (tree / f"usr/share/metainfo/{ID}.metainfo.xml").is_file()
    folder = linux.app_folder(tree, tmp_path / "app")
    for link in ("AppRun", "studyapp.desktop", ".DirIcon"):
        assert (folder / link).exists() or link == ".DirIcon"


def test_the_package_depends_on_what_the_set_up_asks_for_and_does_not_bundle() -> None:
    asked = start_libraries()
    bundled = {"libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0"}
    bundled |= {"libxcb-icccm4", "libxcb-keysyms1"}
    assert asked - bundled <= {name.split()[0] for name in debian.DEPENDS}


def start_libraries() -> set[str]:
    from start import LIBRARIES

    return {name for packages in LIBRARIES.values() for name in packages}


def test_every_process_that_the_program_starts_of_itself_is_known_to_the_bundle() -> None:
    started = {
        module
        for file in (ROOT / "studyapp").rglob("*.py")
        for module in re.findall(r'"-m", "(studyapp[\w.]+)"', file.read_text("utf-8"))
    }
    assert len(started) >= 3
    assert {module for module in started if f"from {module} import main" in source("app.py")} == (
        started
    )


def source(place: str) -> str:
    return (ROOT / "studyapp" / place).read_text("utf-8")


@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("desktop-file-validate", ["linux/studyapp.desktop"]),
        ("appstreamcli", ["validate", "--no-net", "linux/studyapp.metainfo.xml"]),
        ("sh", ["-n", "linux/install.sh"]),
    ],
)
def test_the_desktops_own_tools_find_no_fault(tool: str, words: list[str]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run(
        [tool, *words], cwd=PACKAGING, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="it is not installed")
def test_the_type_of_file_is_known_by_its_ending(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(PACKAGING / "linux/studyapp.mime.xml", packages / "studyapp.xml")
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], check=True)
    assert f"50:{TYPE}:*.studypack" in (tmp_path / "mime/globs2").read_text("utf-8")


def test_a_wheel_brings_every_course_and_resource(tmp_path: Path) -> None:
    from zipfile import ZipFile

    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.iterdir()
    inside = "studyapp/_bundled/"
    names = {name for name in ZipFile(wheel).namelist() if name.startswith(inside)}
    assert names == {
        f"{inside}{file.relative_to(ROOT).as_posix()}"
        for folder in ("content", "resources")
        for file in (ROOT / folder).rglob("*")
        if file.is_file()
    }
