"""The guide: a handbook that is read like a lesson but lies on no shelf.

Its files are plain Markdown in a folder for each language; a chapter that is not translated yet is
shown in English.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studyapp.model.content import Chapter, Lesson
from studyapp.model.errors import StudyError
from studyapp.model.rewording import reworded
from studyapp.model.shelf import LessonEntry, OutlineEntry, PackEntry
from studyapp.model.text import Heading, Run
from studyapp.study.reading import OpenLesson

if TYPE_CHECKING:  # the reader of Markdown is imported when a book is opened
    from studyapp.packs.handbook import Page

GUIDE: Final = "guide"
FORMAT: Final = "format"  # the guide for those who write courses
NEWS: Final = "what-is-new"
_FIRST_LANGUAGE: Final = "en"
_NUMBERED: Final = re.compile(r"[0-9]+-")


@dataclass(frozen=True, slots=True)
class Guide:
    """Opens the books: the guide in `folder`, the guide for authors in the file `authors`.

    `on_screen` says how the window calls what an English page calls by an English name, `on_key`
    how a key is written that every page writes in English.
    """

    folder: Path
    authors: Path
    on_screen: Callable[[str], str] = str
    on_key: Callable[[str], str] = str

    def open(self, book: str, language: str, title: str) -> OpenLesson:
        """Open `book` in `language` as a lesson called `title`; raises StudyError if it is gone."""
        if book == FORMAT:
            return self._opened(book, _FIRST_LANGUAGE, self._parts(), self.authors.parent, title)
        found = tuple(page for file in self._files(language) for page in self._page(file))
        spoken = language if (self.folder / language).is_dir() else _FIRST_LANGUAGE
        return self._opened(book, spoken, found, self.folder, title)

    def chapters(self, language: str) -> tuple[tuple[str, str], ...]:
        """Return name and title of each chapter of the guide, for those who list them."""
        return tuple((_name(file), _title(file)) for file in self._files(language))

    def place(self, place: str, language: str) -> str:
        """Return what `place` of the English guide, `chapter.section`, is called in `language`."""
        chapter, _, section = place.partition(".")
        found = [file for file in self._files(language) if _name(file) == chapter]
        if not section or not found or found[0].parent.name == _FIRST_LANGUAGE:
            return place
        english = _headings(self._page(self.folder / _FIRST_LANGUAGE / found[0].name))
        own = _headings(self._page(found[0]))
        return dict(zip(english, own, strict=False)).get(place, chapter)

    def _files(self, language: str) -> tuple[Path, ...]:
        """Return the file of each chapter in its order, English where there is no other."""
        original = sorted((self.folder / _FIRST_LANGUAGE).glob("*.md"))
        if not original:
            raise StudyError("The guide was not installed; install StudyApp again to have it.")
        own = [self.folder / language / file.name for file in original]
        pairs = zip(own, original, strict=True)
        return tuple(mine if mine.is_file() else first for mine, first in pairs)

    def _page(self, file: Path) -> "tuple[Page, ...]":
        from studyapp.packs.handbook import read_page

        pages = read_page(_text(file), GUIDE, _name(file), file.parent.name).pages
        # A translated page was written with the names of its own language.
        change = self._called if file.parent.name == _FIRST_LANGUAGE else self._keyed
        return tuple(replace(it, blocks=reworded(it.blocks, change)) for it in pages)

    def _called(self, run: Run) -> Run:
        """Return a name, which is set in bold, as it stands on the screen."""
        return replace(run, text=self.on_screen(run.text)) if run.strong else self._keyed(run)

    def _keyed(self, run: Run) -> Run:
        """Return a key, which is set as code, as it is written on the keyboard."""
        return replace(run, text=self.on_key(run.text)) if run.code else run

    def _parts(self) -> "tuple[Page, ...]":
        from studyapp.packs.handbook import read_parts

        return read_parts(_text(self.authors), FORMAT).pages

    @staticmethod
    def _opened(
        book: str, language: str, pages: "tuple[Page, ...]", folder: Path, title: str
    ) -> OpenLesson:
        outline = tuple(OutlineEntry(page.name, page.title, "chapter") for page in pages)
        sections = tuple(Chapter(page.name, page.title, page.blocks, ()) for page in pages)
        return OpenLesson(
            entry=LessonEntry(book, book, book, title, "", 0, None, (), outline),
            pack=_no_pack(book, title, language, folder),
            lesson=Lesson(book, title, "", None, (), (), language, sections),
            terms={},
            speakers={},
            place=None,
            next=None,
        )


def _no_pack(book: str, title: str, language: str, folder: Path) -> PackEntry:
    """Return what a lesson asks its pack for: the folder its pictures lie in."""
    return PackEntry(
        book, "", title, language, str(folder), "", "", "", (), (), None, None, None, ()
    )


def _headings(pages: "tuple[Page, ...]") -> list[str]:
    return [block.id for page in pages for block in page.blocks if isinstance(block, Heading)]


def _name(file: Path) -> str:
    return _NUMBERED.sub("", file.stem, count=1)


def _title(file: Path) -> str:
    """Return the heading that a page begins with, without reading the rest as Markdown."""
    return _text(file).partition("\n")[0].removeprefix("# ").strip()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise StudyError(
            "The guide could not be read (%1); install StudyApp again to have it.", file.name
        ) from error
