"""The guide: how everything is done, read and heard like a lesson."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot

from studyapp.gui import languages, theme
from studyapp.gui.handbooks import installed_guide
from studyapp.gui.kit import Kit
from studyapp.gui.pages.lesson import LessonPage
from studyapp.gui.widgets.text.document import Blocks, Document, SectionHeading, Title
from studyapp.model.content import Card
from studyapp.model.depth import Depth, content_at
from studyapp.model.text import Block, Figure
from studyapp.study.guide import FORMAT, GUIDE
from studyapp.study.reading import OpenLesson

_LIGHT: Final = "-light.png"
_DARK: Final = "-dark.png"


def guide_document(opened: OpenLesson, depth: Depth) -> Document:
    """Return a book as the pieces of a document, with the pictures that suit the theme."""
    pieces: list[Title | SectionHeading | Blocks] = [Title(opened.lesson.title)]
    for chapter in opened.lesson.sections:
        if chapter.title != opened.lesson.title:
            pieces.append(SectionHeading(chapter.id, chapter.title))
        blocks = tuple(_lit(it, opened.folder) for it in content_at(chapter, depth))
        pieces.append(Blocks(blocks))
    return tuple(pieces)


class GuidePage(LessonPage):
    """The guide, or the guide for authors (`format`), at the chapter that is asked for."""

    page_name = GUIDE
    compose = staticmethod(guide_document)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._shown: tuple[str, str, str] = ("", "", "")
        for part in (self._back, self._depths, self._write):
            part.hide()
        self._view.setAccessibleName(self.tr("Text of the guide"))
        self._outline.show_no_share(self.tr("Chapters of the guide"))
        self._find.set_hint(self.tr("Find in the guide"))
        self._search.setToolTip(self.tr("Find in the guide (Ctrl+F)"))
        self._search.setAccessibleName(self._search.toolTip())
        self._bar.menu.offer_no_recording()

    def open(self, argument: str) -> None:
        """Show chapter `argument`, `chapter.section`, or the book of that name where it was left.

        The window's way back to what is read aloud names the book itself, as `format#chapter`.
        """
        book, _, place = argument.partition("#")
        if book not in {GUIDE, FORMAT}:
            book, place = GUIDE, installed_guide().place(argument, languages.active().code)
        wanted = (book, languages.active().code, theme.current().name)
        if self._opened is None or wanted != self._shown:
            self._shown = wanted
            super().open(f"{book}#{place}")
            return
        if not self._reads_on:
            self._voice.open(self._opened)
        self._reads_on = False
        if place:
            self._on_place_wanted(place)

    def leave(self) -> None:
        """Let the voice read on; the text stays as it is."""
        self._find.hide()
        self._reads_on = self._opened is not None and self._voice.leave()

    def draft(self) -> Card | None:
        """Return nothing: what the guide says belongs to no course."""
        return None

    @Slot(str, str)
    def _on_go(self, page: str, argument: str) -> None:
        """Follow a link to the other book, which is none of a pack's lessons."""
        if page == "lesson":
            self.go.emit(GUIDE, argument.partition("/")[2])
        else:
            super()._on_go(page, argument)

    # --- what is different from a lesson -------------------------------------------------------

    def _read(self, key: str) -> OpenLesson:
        title = self.tr("How to write a study pack") if key == FORMAT else self.tr("Guide")
        return installed_guide().open(key, languages.active().code, title)

    def _depth_of(self, opened: OpenLesson) -> Depth:
        del opened
        return Depth.STANDARD

    def _set_depth(self, depth: Depth) -> None:
        """Stay: a guide has one depth."""

    def _keep_place(self) -> None:
        """Keep nothing: the page itself remembers where it was."""
        self._keeping.stop()


def _lit(block: Block, folder: Path) -> Block:
    """Return the picture's dark twin where the theme is dark and there is one."""
    if isinstance(block, Figure) and theme.current().dark and block.path.endswith(_LIGHT):
        twin = block.path.removesuffix(_LIGHT) + _DARK
        if (folder / twin).is_file():
            return replace(block, path=twin)
    return block
