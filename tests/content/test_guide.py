"""What the guide says about the window is true: its names, its keys, its links and pictures."""

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from studyapp import __version__
from studyapp.gui.keys.strokes import told
from studyapp.gui.keys.table import ACTIONS
from studyapp.model.depth import everything
from studyapp.model.text import Figure, Run, leaf_text, leaves
from studyapp.packs.handbook import read_page
from studyapp.study.guide import GUIDE, NEWS, Guide
from studyapp.study.listing import STATES

ROOT = Path(__file__).parents[2]
BOOK = ROOT / "resources" / "guide"
ENGLISH = "en"
PAGES = sorted((BOOK / ENGLISH).glob("*.md"))
TRANSLATED = sorted(it.name for it in BOOK.iterdir() if (it / PAGES[0].name).is_file() and it.name != ENGLISH)
BUDGET = 1_000_000  # bytes of pictures
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
# What stands in code besides keys: commands, files, what is typed into the search.
_TYPED = re.compile(r"studyapp .+|[a-z.-]*\.[a-z]+|-?(is|tag):\w+|espeak-ng|crashes|source")


def pages() -> Iterator[tuple[str, str]]:
    for file in PAGES:
        yield file.name, " ".join(file.read_text(encoding="utf-8").split())


@cache
def messages() -> frozenset[Any]:
    """Return what a translator of the window is asked for."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from source_messages import read

    return frozenset(read(ROOT / "studyapp").messages)


@cache
def names_on_screen() -> frozenset[str]:
    """Return every text of the window, up to what is filled in."""
    texts = (message.source.replace("&", "").partition("\t")[0] for message in messages())
    return frozenset(re.split(r": %|%", text)[0].rstrip(" :.\u2026") for text in texts)


def keys_of_the_window() -> set[str]:
    return {told(key) for action in ACTIONS for key in action.keys}


def test_every_name_in_bold_stands_on_the_screen() -> None:
    said = {(file, bold) for file, text in pages() for bold in _BOLD.findall(text)}
    known = names_on_screen()
    assert not {it for it in said if it[1].rstrip(" :.\u2026") not in known}


def test_the_window_can_be_asked_for_every_name_in_bold() -> None:
    """So that a guide in English names what another language shows."""
    names = json.loads((BOOK / "names.json").read_text("utf-8"))
    assert set(names) == {bold for _file, text in pages() for bold in _BOLD.findall(text)}
    known = {(message.context, message.source) for message in messages()}
    assert not {name for name, where in names.items() if tuple(where) not in known}


def test_every_key_is_one_of_the_key_map() -> None:
    said = {(file, code) for file, text in pages() for code in _CODE.findall(text)}
    known = keys_of_the_window()
    assert not {it for it in said if it[1] not in known and not _TYPED.fullmatch(it[1])}


def test_every_filter_is_one_that_the_search_knows() -> None:
    said = {name for _file, text in pages() for name in re.findall(r"is:(\w+)", text)}
    assert said <= set(STATES)


@pytest.mark.parametrize("language", [ENGLISH, *TRANSLATED])
def test_every_link_leads_to_a_place_in_the_guide_or_to_a_file(language: str) -> None:
    opened = Guide(BOOK, ROOT / "content" / "FORMAT.md").open(GUIDE, language, "Guide")
    places = {leaf.id for section in opened.lesson.sections for leaf in leaves(everything(section))}
    places |= {section.id for section in opened.lesson.sections}
    inside = {link.removeprefix("lesson:guide#") for link in links(opened.lesson.sections)}
    assert {link for link in inside if link not in places} <= {"lesson:format"}
    for file in (BOOK / language).glob("*.md"):
        for address in _LINK.findall(file.read_text(encoding="utf-8")):
            target = file.parent / address.partition("#")[0]
            assert target.is_file() or address.startswith(("#", "https:")), (file.name, address)


def links(sections: object) -> Iterator[str]:
    assert isinstance(sections, tuple)
    for section in sections:
        for leaf in leaves(everything(section)):
            runs: tuple[Run, ...] = getattr(leaf, "runs", ())
            yield from (run.link for run in runs if run.link)


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_translated_page_says_the_same_with_the_names_of_its_window(
    file: Path, language: str
) -> None:
    own = BOOK / language / file.name
    if not own.is_file():
        pytest.skip("not translated yet: it is shown in English")
    original, text = file.read_text(encoding="utf-8"), own.read_text(encoding="utf-8")
    here, there = (read_page(it, GUIDE, "p", language).pages[0].blocks for it in (original, text))
    assert [type(block) for block in there] == [type(block) for block in here]
    assert {it.path for it in there if isinstance(it, Figure)} == {
        it.path for it in here if isinstance(it, Figure)
    }
    assert sorted(_CODE.findall(text)) == sorted(_CODE.findall(original))
    told = translations(language)
    said = {bold.rstrip(" :.\u2026") for bold in _BOLD.findall(" ".join(text.split()))}
    assert not said - told


@cache
def translations(language: str) -> frozenset[str]:
    """Return what the window says in `language`, up to what is filled in."""
    tree = ElementTree.parse(ROOT / "resources" / "translations" / f"studyapp_{language}.ts")
    forms = (form.text or "" for form in tree.iter() if form.tag in {"translation", "numerusform"})
    texts = (form.replace("&", "").partition("\t")[0] for form in forms)
    return frozenset(re.split(r": %|%", text)[0].rstrip(" :.\u2026") for text in texts)


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_page_is_read_without_a_fault_and_has_a_title(file: Path) -> None:
    reading = read_page(file.read_text(encoding="utf-8"), GUIDE, file.stem, "en")
    assert reading.title
    assert not reading.faults
    (page,) = reading.pages
    assert page.blocks
    for block in page.blocks:
        if isinstance(block, Figure):
            assert len(block.alt) > 15, "say what the picture shows"
            assert (BOOK / block.path).is_file()


def test_the_pictures_stay_within_their_budget() -> None:
    used = {
        block.path for file in PAGES for block in blocks_of(file) if isinstance(block, Figure)
    }
    there = {f"pictures/{it.name}" for it in (BOOK / "pictures").iterdir()}
    assert used == {it for it in there if not it.endswith("-dark.png")}
    assert {it.replace("-dark", "-light") for it in there} == used
    assert sum(it.stat().st_size for it in (BOOK / "pictures").iterdir()) < BUDGET


def blocks_of(file: Path) -> tuple[object, ...]:
    return read_page(file.read_text(encoding="utf-8"), GUIDE, "any", "en").pages[0].blocks


def test_what_is_new_tells_of_this_version() -> None:
    opened = Guide(BOOK, ROOT).open(GUIDE, "en", "Guide")
    news = next(section for section in opened.lesson.sections if section.id == NEWS)
    told = [leaf_text(leaf) for leaf in leaves(everything(news)) if leaf.id.count(".") == 1]
    versions = [text for text in told if re.fullmatch(r"\d+\.\d+\.\d+", text)]
    assert __version__ in versions


def test_the_index_for_readers_on_the_web_lists_every_page_in_its_order() -> None:
    listed = re.findall(r"\[([^\]]+)\]\(en/([^)]+)\)", (BOOK / "README.md").read_text("utf-8"))
    titles = [Path(file).read_text("utf-8").splitlines()[0].removeprefix("# ") for file in PAGES]
    assert listed == list(zip(titles, [file.name for file in PAGES], strict=True))
