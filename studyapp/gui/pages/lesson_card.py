"""A card that begins with what is selected in a lesson."""

from collections.abc import Iterator
from typing import Final

from studyapp.gui.widgets.text.document import Place
from studyapp.model.content import Card, CardKind
from studyapp.model.depth import everything
from studyapp.model.quoting import quoted, with_gap
from studyapp.model.text import Leaf, leaves
from studyapp.study.reading import OpenLesson

_LONGEST_GAP: Final = 80  # characters: what is longer is an answer rather than a gap


def card_of_selection(opened: OpenLesson, places: tuple[Place, ...]) -> Card | None:
    """Return an unfinished card with the selected text and the paragraph it comes from.

    A few words become a gap in their sentence, more become the answer; the other is kept for who
    chooses another kind. None if nothing of the lesson is selected.
    """
    parts = tuple(_parts(opened, places))
    text = quoted(parts)
    if not text:
        return None
    leaf, start, end = parts[0]
    gapped = ""
    if len(parts) == 1 and end - start <= _LONGEST_GAP:
        gapped = with_gap(leaf, start, end, opened.lesson.language)
    return Card(
        id="",
        kind=CardKind.CLOZE if gapped else CardKind.BASIC,
        back=text,
        text=gapped or text,
        answer=" ".join(text.split()),
        source=f"{opened.entry.key}#{leaf.id}",
    )


def _parts(opened: OpenLesson, places: tuple[Place, ...]) -> Iterator[tuple[Leaf, int, int]]:
    known = {
        leaf.id: leaf for section in opened.lesson.sections for leaf in leaves(everything(section))
    }
    for place in places:
        if place.id in known and place.length > 0:
            yield known[place.id], place.start, place.start + place.length
