"""Advice on the words that stand for something: alternative texts of pictures, texts of links."""

import re
from typing import Final

from studyapp.model.depth import everything
from studyapp.model.text import Figure, leaves
from studyapp.packs.faults import Faults, Place, Sheet, shown
from studyapp.packs.files import read_text
from studyapp.packs.gather import Gathered
from studyapp.packs.lessons import LessonFile

_EMPTY_ALT: Final = re.compile(
    r"\W*(?:(?:an?|the)\s+)?(?:image|picture|photo|photograph|figure|diagram|drawing|graphic|chart|"
    r"graph|icon|logo|illustration|bild|abbildung|figura|imagen)\s*\d*\W*",
    re.IGNORECASE,
)
_FILE_NAME: Final = re.compile(r"[\w-]+\.(?:png|jpe?g|webp|svg)", re.IGNORECASE)
_EMPTY_LINK: Final = re.compile(
    r"(?<!!)\[\s*(click here|here|this|this link|link|more|read more|hier|klick hier|aquí|ici)"
    r"\s*\]\(",
    re.IGNORECASE,
)


def advise_on_texts(gathered: Gathered, faults: Faults) -> None:
    """Note alternative texts that say nothing, and links whose words do not say where they lead."""
    for lesson in gathered.lessons.values():
        _figures(lesson, faults)
        _links(gathered, lesson, faults)
    for credit in gathered.credits:
        if "alt" in credit:
            _alt(credit["alt"], credit.place("alt"), faults)
    for card in gathered.items.cards:
        if "alt" in card:
            _alt(card["alt"], card.place("alt"), faults)


def _figures(lesson: LessonFile, faults: Faults) -> None:
    lines = {it.target: it.line for it in lesson.mentions if it.kind == "picture"}
    for section in lesson.lesson.sections:
        for leaf in leaves(everything(section)):
            if isinstance(leaf, Figure) and leaf.alt:
                _alt(leaf.alt, Place(lesson.sheet.path, lines.get(leaf.path, 1)), faults)


def _alt(text: str, place: Place, faults: Faults) -> None:
    if _EMPTY_ALT.fullmatch(text) or _FILE_NAME.fullmatch(text):
        hint = "say what a learner should see in it"
        faults.add(place, "W703", f"the alt text {shown(text)} says nothing", hint)


def _links(gathered: Gathered, lesson: LessonFile, faults: Faults) -> None:
    text = read_text(gathered.folder.root, Sheet(lesson.sheet.path, Faults())) or ""
    for number, line in enumerate(text.split("\n"), 1):
        for match in _EMPTY_LINK.finditer(line):
            place = Place(lesson.sheet.path, number, match.start() + 1)
            hint = "let the words of the link name what it leads to: some readers hear links alone"
            faults.add(
                place, "W704", f"the link {shown(match[1])} does not say where it leads", hint
            )
