"""What a bundle leaves out is what nobody misses."""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import slim

ROOT = Path(__file__).parents[2]
QT = "PySide6/Qt/plugins"


def kept(*places: str, imports: dict[str, list[str]] | None = None) -> set[str]:
    """Return what is bundled of the libraries at `places`, all of them beside our code."""
    found = [(place, f"/venv/{place}", "BINARY") for place in places]
    told = {f"/venv/{place}": names for place, names in (imports or {}).items()}
    return {place for place, _file, _kind in slim.needed(found, lambda file: told.get(file, []))}


@pytest.mark.parametrize(
    ("plugin", "wanted"),
    [
        ("platforms/libqxcb.so", True),
        ("platforms/libqwayland.so", True),
        ("platforms/libqoffscreen.so", True),
        ("platforms/libqeglfs.so", False),
        ("imageformats/libqwebp.so", True),
        ("imageformats/libqpdf.so", False),
        ("multimedia/libffmpegmediaplugin.so", True),
        ("tls/libqopensslbackend.so", False),
        ("a-folder-of-a-later-qt/libq.so", False),
    ],
)
def test_of_qts_plugins_only_those_stay_that_a_page_needs(plugin: str, *, wanted: bool) -> None:
    assert (kept(f"{QT}/{plugin}") == {f"{QT}/{plugin}"}) is wanted


def test_a_library_stays_if_something_that_stays_needs_it_in_turn() -> None:
    needs = {
        f"{QT}/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
        "PySide6/Qt/lib/libQt6XcbQpa.so.6": ["libQt6Gui.so.6"],
        f"{QT}/imageformats/libqpdf.so": ["libQt6Pdf.so.6"],
    }
    libraries = [f"PySide6/Qt/lib/{name}" for names in needs.values() for name in names]
    left = kept(*needs, *libraries, imports=needs)
    assert left == {*needs, *libraries} - {
        f"{QT}/imageformats/libqpdf.so",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
    }


def test_what_every_desktop_has_is_left_to_it() -> None:
    module = ("a.so", "/venv/a.so", "EXTENSION")
    system = [(name, f"/usr/lib/x/{name}", "BINARY") for name in ("libX11.so.6", "libffi.so.8")]
    found = slim.needed([module, *system], lambda _file: ["libX11.so.6", "libffi.so.8"])
    assert {place for place, _file, _kind in found} == {"a.so", "libffi.so.8"}


def test_windows_gets_every_library_of_a_name_however_it_is_written() -> None:
    needs = {"PySide6\\plugins\\platforms\\qwindows.dll": ["Qt6Gui.dll", "msvcp140.DLL"]}
    wanted = {"PySide6\\Qt6Gui.dll", "PySide6\\MSVCP140.dll", "shiboken6\\MSVCP140.dll"}
    assert kept(*needs, *wanted, "PySide6\\Qt6Pdf.dll", imports=needs) == {*needs, *wanted}


def test_macos_gets_python_though_no_module_asks_for_it() -> None:
    python = "Python.framework/Versions/3.12/Python"
    assert kept(python, "libcrypto.3.dylib") == {python}


def test_a_framework_of_macos_stays_whole_or_not_at_all() -> None:
    def links(name: str) -> list[slim.Entry]:
        home = f"PySide6/Qt/lib/{name}.framework"
        return [
            (f"{home}/Versions/A/Resources/Info.plist", "/venv/Info.plist", "DATA"),
            (f"{home}/Versions/Current", "A", "SYMLINK"),
            (f"{home}/{name}", f"Versions/Current/{name}", "SYMLINK"),
            (f"{home}/Resources", "Versions/Current/Resources", "SYMLINK"),
        ]

    places = {"PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui"}
    assert slim.fitting([*links("QtGui"), *links("QtPdf")], places) == links("QtGui")


def test_a_link_stays_if_what_it_leads_to_does() -> None:
    link = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    assert slim.fitting([link], {"PySide6/Qt/lib/libQt6Gui.so.6"}) == [link]
    assert slim.fitting([link], set()) == []


def test_qts_own_words_stay_in_the_languages_of_the_window() -> None:
    folder = ROOT / "resources" / "translations"
    ours = {file.stem.removeprefix("studyapp_") for file in folder.glob("*.ts")}
    words = [f"PySide6/Qt/translations/{name}.qm" for name in ("qtbase_sv", "qtmultimedia_de")]
    spoken = [f"PySide6/Qt/translations/qtbase_{code}.qm" for code in ours]
    assert {place for place in (*words, *spoken) if slim.is_in_our_languages(place)} == set(spoken)


def test_nothing_is_left_out_that_is_imported_without_being_asked_for() -> None:
    for name, late in imports():
        if name in slim.UNUSED_MODULES:
            assert late, f"{name} is imported at the top of a module, and no bundle has it"


def test_every_package_that_is_imported_is_a_dependency_and_so_in_the_bundle() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {re.split(r"[<>=!\[; ]", line)[0].lower() for line in project["dependencies"]}
    import_names = {
        "pyside6-essentials": "PySide6",
        "pyside6-addons": "PySide6",
        "sqlalchemy": "sqlalchemy",
        "markdown-it-py": "markdown_it",
        "mdit-py-plugins": "mdit_py_plugins",
        "pyyaml": "yaml",
        "fsrs-rs-python": "fsrs_rs_python",
    }
    brought = {import_names.get(name, name) for name in asked}
    brought |= {"ziafont", "shiboken6"}  # come with ziamath and PySide6
    foreign = {name for name, _late in imports()} - sys.stdlib_module_names - {"studyapp"}
    assert foreign <= brought | set(slim.UNUSED_MODULES)


def test_modules_that_are_imported_by_name_are_ours() -> None:
    """The spec takes every module of ours along; of others PyInstaller must see the name."""
    for file in (ROOT / "studyapp").rglob("*.py"):
        for argument in re.findall(r"import_module\((.*)\)", file.read_text("utf-8")):
            assert argument.startswith('f"studyapp.'), f"{file}: name {argument} in studyapp.spec"


def imports() -> Iterator[tuple[str, bool]]:
    """Yield each package that is imported, and whether that happens within a function."""
    line = re.compile(r"^( *)(?:from (\w+)[\w.]* import |import (\w+))", re.MULTILINE)
    for file in (ROOT / "studyapp").rglob("*.py"):
        for indent, package, whole in line.findall(file.read_text("utf-8")):
            yield package or whole, bool(indent)
