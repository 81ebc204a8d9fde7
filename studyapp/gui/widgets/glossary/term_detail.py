"""A term of the glossary in full: what it means, how it sounds, what it hangs together with."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.widgets.cards import Pill, PlainButton, QuietButton, Scroller, Text, tip
from studyapp.gui.widgets.flow import FlowLayout
from studyapp.gui.widgets.text.text_face import TextFace
from studyapp.model.narration.spoken import Spot
from studyapp.study.glossary import TermLink, TermPage

_WIDTH = 680


class TermDetail(Scroller):
    """Shows one term; `followed` carries the key of another, `explained` a place in a lesson.

    `course_wanted` carries the course of a term that is a guest.
    """

    heard = Signal()
    followed = Signal(str)
    explained = Signal(str)
    course_wanted = Signal(str)
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self.setObjectName("term-detail")
        self._shown: TermPage | None = None
        self._sentence: Spot | None = None
        self._pills = QWidget(self)
        self._pill_row = FlowLayout(self._pills)
        self._name = Text("", "title", self)
        self._name.setObjectName("term-name")
        self._aka = Text("", "muted", self)
        self._aka.setObjectName("term-aka")
        self._definition = TextFace(self)
        self._definition.setObjectName("term-definition")
        self._definition.setAccessibleName(self.tr("Definition"))
        self._definition.link_activated.connect(self.link_activated)
        self._hear = PlainButton(self.tr("Hear it"), "volume-2", self)
        self._hear.setObjectName("term-hear")
        self._hear.clicked.connect(self.heard)
        self._where = QuietButton(self.tr("Where it is explained"), "book-open", self)
        self._where.setObjectName("term-explained")
        self._where.clicked.connect(self._on_where)
        self._guest = Text(self.tr("From a course that you have not taken."), "small", self)
        self._guest.setObjectName("term-guest")
        self._course = QuietButton(self.tr("Open the course"), "library", self)
        self._course.setObjectName("term-course")
        self._course.clicked.connect(self._on_course)
        self._requires = TermLinks(self.tr("Know these first"), "requires", self)
        self._see_also = TermLinks(self.tr("See also"), "see-also", self)
        for links in (self._requires, self._see_also):
            links.followed.connect(self.followed)
        self._lay_out()

    def _lay_out(self) -> None:
        actions = QWidget(self)
        row = FlowLayout(actions)
        row.addWidget(self._hear)
        row.addWidget(self._where)
        row.addWidget(self._course)
        self.body.setSpacing(theme.current().space.snug)
        for widget in (
            self._pills,
            self._guest,
            self._name,
            self._aka,
            self._definition,
            actions,
        ):
            self.body.addWidget(widget)
        self.body.addSpacing(theme.current().space.small)
        self.body.addWidget(self._requires)
        self.body.addWidget(self._see_also)
        self.body.addStretch(1)

    @property
    def shown(self) -> TermPage | None:
        """Return the term that shows."""
        return self._shown

    def show_term(self, page: TermPage, *, with_pack: bool) -> None:
        """Show `page`; `with_pack` names the course as well."""
        self._shown = page
        term = page.term
        self._name.setText(term.term)
        self._aka.setText(self.tr("Also called %1").replace("%1", ", ".join(term.aka)))
        self._aka.setVisible(bool(term.aka))
        self._definition.set_pack_root(page.folder)
        self._definition.show_blocks(page.definition)
        self._where.setVisible(bool(page.explained_at))
        self._where.setToolTip(tip(page.lesson_title))
        self._requires.show_links(page.requires)
        self._see_also.show_links(page.see_also)
        self._show_pills(page, with_pack=with_pack or page.guest)
        self._guest.setVisible(page.guest)
        self._course.setVisible(page.guest)
        self.verticalScrollBar().setValue(0)

    def show_hearing(self, *, hearing: bool) -> None:
        """Turn the button into one that stops, and back."""
        self._hear.setText(self.tr("Stop") if hearing else self.tr("Hear it"))
        self._hear.set_icon("square" if hearing else "volume-2")
        if not hearing:
            self.mark_sentence(None)

    def mark_sentence(self, spot: Spot | None) -> None:
        """Mark the sentence that is being read."""
        self._sentence = spot
        self._mark(None)

    def mark_word(self, spot: Spot) -> None:
        """Mark the word that is being read."""
        self._mark(spot)

    def _mark(self, word: Spot | None) -> None:
        sentence = self._sentence
        self._definition.mark_spoken(
            (sentence.block, sentence.start, sentence.length) if sentence else None,
            (word.block, word.start, word.length) if word else None,
        )

    def _show_pills(self, page: TermPage, *, with_pack: bool) -> None:
        while (item := self._pill_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if page.term.key:
            self._add_pill("★ " + self.tr("Key concept"), "accent")
        if with_pack:
            self._add_pill(page.pack_title, "")
        self._pills.setVisible(page.term.key or with_pack)

    def _add_pill(self, text: str, tone: str) -> None:
        pill = Pill(text, tone, self._pills)
        self._pill_row.addWidget(pill)
        pill.show()

    @Slot()
    def _on_course(self) -> None:
        if self._shown is not None:
            self.course_wanted.emit(self._shown.pack)

    @Slot()
    def _on_where(self) -> None:
        if self._shown is not None:
            self.explained.emit(self._shown.explained_at)


class TermLinks(QWidget):
    """Other terms as buttons under a heading; nothing at all without any."""

    followed = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._keys: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space.hair)
        column.addWidget(Text(title, "strong", self))
        column.addWidget(self._row)

    def show_links(self, links: tuple[TermLink, ...]) -> None:
        """Offer `links`."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._keys = tuple(link.key for link in links)
        for place, link in enumerate(links):
            self._add(place, link)
        self.setVisible(bool(links))

    def _add(self, place: int, link: TermLink) -> None:
        button = QuietButton(link.name.replace("&", "&&"), "", self._row)
        button.setAccessibleName(link.name)
        button.setObjectName(f"{self.objectName()}-{place}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button, place)
        self._flow.addWidget(button)
        button.show()

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.followed.emit(self._keys[place])
