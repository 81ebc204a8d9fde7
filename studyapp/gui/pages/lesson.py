"""A lesson to read and to listen to, with its questions, at the depth the learner wants."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.keys.table import Place
from studyapp.gui.keys.tips import name_key
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.lesson_card import card_of_selection
from studyapp.gui.pages.lesson_document import lesson_document
from studyapp.gui.pages.lesson_links import LessonLinks
from studyapp.gui.pages.lesson_stops import LessonStops
from studyapp.gui.pages.lesson_text import Compose, LessonText
from studyapp.gui.pages.lesson_voice import WARM_UP_AFTER_MS, LessonVoice
from studyapp.gui.pages.listening import Listening
from studyapp.gui.pages.stop_question import StopPanel
from studyapp.gui.sentences import in_words
from studyapp.gui.widgets.cards import QuietButton, Segmented
from studyapp.gui.widgets.lesson.find_bar import FindBar
from studyapp.gui.widgets.lesson.listening_bar import ListeningBar
from studyapp.gui.widgets.lesson.outline import Outline
from studyapp.gui.widgets.text.focus_line import MODES
from studyapp.gui.widgets.text.reading_view import ReadingView
from studyapp.model.content import Card
from studyapp.model.depth import Depth
from studyapp.model.errors import StudyError
from studyapp.study.reading import OpenLesson

_KEEP_EVERY_MS: Final = 20_000
_OUTLINE_FROM: Final = 820  # pixels of width from which the outline stands beside the text
_BACK_LEAST: Final = 44  # pixels: the arrow alone
_PANEL_SHARE: Final = 0.62  # of the height that a question may take
_ALT: Final = Qt.KeyboardModifier.AltModifier
_LEFT, _RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
_ONCE: Final = frozenset({"listen", "correct", "find", "close"})  # not while the key is held down


class LessonPage(Page):
    """The lesson's text with its outline, questions on the way, and the listening bar."""

    places = (Place.LESSON, Place.QUESTIONS)

    page_name = "lesson"  # by which the window knows it
    compose: Compose = staticmethod(lesson_document)

    def __init__(self, kit: Kit, warm_up_after_ms: int = WARM_UP_AFTER_MS) -> None:
        super().__init__(kit)
        self._opened: OpenLesson | None = None
        self._reads_on = False  # the voice goes on while another page shows
        self._wants_outline: bool | None = None  # what the learner said, None for by the width
        self._build()
        self._lay_out()
        self._text = LessonText(self._view, self._outline, self.compose)
        self._links = LessonLinks(self._view, self)
        self._listening = Listening(kit.speaker, self._view, self._bar)
        self._stops = LessonStops(kit.desk, self._panel, self._view, self._listening)
        self._voice = LessonVoice(
            kit, self._listening, self._bar, self._text, warm_up_after_ms, self.page_name
        )
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_EVERY_MS)
        self._connect()

    # --- the page ------------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Show the lesson `pack/lesson`, at `#anchor` if there is one."""
        key, _, anchor = argument.partition("#")
        if self._comes_back_to(key):
            self._reads_on = False
            if anchor:
                self._on_place_wanted(anchor)
            return
        if self._opened is not None:
            self.leave()
            self._close()
        self._opened = opened = self._read(key)
        self._back.setAccessibleName(_tr("Back to %1").replace("%1", opened.pack.title))
        self._fit_back()
        self._links.open(opened)
        self._stops.open(opened)
        self._text.open(opened, self._depth_of(opened), anchor)
        self._depths.set_value(self._text.depth)
        self._voice.open(opened)
        self._view.set_focus_mode(self._kit.desk.preferences.text("reading_focus"))

    def _read(self, key: str) -> OpenLesson:
        return self._kit.desk.reading.open(key)

    def leave(self) -> None:
        """Keep the place; what is being read is read on, the rest falls silent."""
        self._keep_place()
        self._find.hide()
        self._links.popup.close_popup()
        self._reads_on = self._opened is not None and self._voice.leave()
        if not self._reads_on:
            self._close()

    def _close(self) -> None:
        self._reads_on = False
        self._stops.close()
        self._voice.close()
        self._opened = None

    def _comes_back_to(self, key: str) -> bool:
        """Tell whether the lesson was read on while another page showed, and still is."""
        reading = self._reads_on and self._listening.state != "stopped"
        return reading and self._opened is not None and self._opened.entry.key == key

    def first_focus(self) -> QWidget:
        """Return the text."""
        return self._view

    def voice_bar(self) -> QWidget:
        """Return the listening bar."""
        return self._bar

    def draft(self) -> Card | None:
        """Return a card that begins with what is selected."""
        if self._opened is None:
            return None
        return card_of_selection(self._opened, self._view.selected_places())

    @Slot()
    def _on_write(self) -> None:
        self.card_wanted.emit(self.draft())

    def _depth_of(self, opened: OpenLesson) -> Depth:
        kept = opened.place.depth if opened.place else ""
        return Depth(kept if kept in set(Depth) else self._kit.desk.preferences.text("depth"))

    # --- parts ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._toggle_outline = self._tool("toggle_outline", "panel-left", _tr("Show the outline"))
        self._toggle_outline.setCheckable(True)
        self._back = QuietButton("", "arrow-left", self)
        self._back.setObjectName("to_course")
        self._back.setToolTip(_tr("Back to the course"))
        self._back.setMinimumWidth(_BACK_LEAST)
        self._depths = Segmented(
            (
                (Depth.QUICK, _tr("Quick")),
                (Depth.STANDARD, _tr("Standard")),
                (Depth.DETAILED, _tr("Detailed")),
            ),
            _tr("How deep to read"),
            self,
        )
        self._depths.setObjectName("depth")
        self._depths.setToolTip(_tr("Alt+1, Alt+2, Alt+3"))
        self._search = self._tool("find", "search", _tr("Find in this lesson"))
        name_key(self._search, "lesson.find", _tr("Find in this lesson"))
        self._write = self._tool("new_card", "plus", _tr("New card of the selection"))
        name_key(self._write, "everywhere.new-card", _tr("New card of the selection"))
        self._find = FindBar(self)
        self._outline = Outline(self)
        self._view = ReadingView(self)
        self._panel = StopPanel(self)
        self._bar = ListeningBar(self)
        self._view.installEventFilter(self)
        self._view.setMinimumHeight(96)
        policy = QSizePolicy.Policy  # the text takes what a question leaves
        self._view.setSizePolicy(policy.Expanding, policy.Ignored)

    def _lay_out(self) -> None:
        space = theme.current().space
        top = QHBoxLayout()
        top.setContentsMargins(space.medium, space.small + 2, space.medium, space.small)
        top.setSpacing(space.small)
        top.addWidget(self._toggle_outline)
        top.addWidget(self._back)
        top.addStretch(1)
        top.addWidget(self._depths)
        top.addWidget(self._write)
        top.addWidget(self._search)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._outline)
        middle.addWidget(self._view, 1)
        asked = QHBoxLayout()
        asked.setContentsMargins(space.medium, 0, space.medium, space.small)
        asked.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._find)
        column.addLayout(middle, 1)
        column.addLayout(asked)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        self._toggle_outline.clicked.connect(self._on_toggle_outline)
        self._back.clicked.connect(self._on_back)
        self._depths.chosen.connect(self._on_depth)
        self._search.clicked.connect(self._find.begin)
        self._write.clicked.connect(self._on_write)
        self._view.card_wanted.connect(self._on_write)
        self._find.wanted.connect(self._on_find)
        self._find.closed.connect(self._view.setFocus)
        self._outline.chosen.connect(self._on_section)
        self._text.moved.connect(self._on_moved)
        self._links.go.connect(self._on_go)
        self._links.place_wanted.connect(self._on_place_wanted)
        self._links.stop_wanted.connect(self._stops.ask_by_hand)
        self._links.question_wanted.connect(self._stops.ask_question)
        self._links.hear.connect(self._voice.hear_term)
        self._panel.source_wanted.connect(self._links.follow_source)
        self._bar.toggled.connect(self._on_toggle)
        self._voice.recording_wanted.connect(self._on_recording_wanted)
        self._kit.now_reading.toggle_wanted.connect(self._on_toggle_wanted)
        self._keeping.timeout.connect(self._keep_place)

    def _tool(self, name: str, picture: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    # --- place and depth -----------------------------------------------------------------------

    @Slot()
    def _on_moved(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    @Slot()
    def _keep_place(self) -> None:
        self._keeping.stop()
        if self._opened is None:
            return
        block, offset = self._text.place()
        if block:
            depth, reached = self._text.depth, self._text.reached
            key = self._opened.entry.key
            try:
                self._kit.desk.reading.keep_place(key, block, offset, depth, reached)
            except StudyError as error:  # reading goes on where nothing can be saved
                self.said.emit(in_words(error))

    @Slot(str)
    def _on_depth(self, depth: str) -> None:
        self._set_depth(Depth(depth))

    def _set_depth(self, depth: Depth) -> None:
        if self._opened is None or depth is self._text.depth:
            return
        state, spoken = self._listening.state, self._listening.place
        self._stops.close()
        self._listening.leave()
        self._text.show_depth(depth)
        self._depths.set_value(depth)
        if state == "playing" and spoken is not None:
            self._voice.make_ready()
            self._listening.play_from(*self._text.nearest(*spoken))
        else:
            self._voice.warm_up()

    @Slot(str)
    def _on_section(self, section: str) -> None:
        playing = self._listening.state == "playing"
        self._on_place_wanted(section)
        self._view.setFocus()  # the keys scroll the text now, not the outline
        if playing:
            self._listening.play_from(section, 0)

    @Slot(str)
    def _on_place_wanted(self, anchor: str) -> None:
        before = self._text.depth
        self._text.go_to(anchor)
        if self._text.depth is not before:
            self._depths.set_value(self._text.depth)
            self._listening.leave()
            self._voice.warm_up()
        self._listening.look_elsewhere()

    @Slot()
    def _on_back(self) -> None:
        if self._opened is not None:
            self.go.emit("course", self._opened.pack.id)

    @Slot(str, str)
    def _on_go(self, page: str, argument: str) -> None:
        """Follow a link of the text to another page."""
        self.go.emit(page, argument)

    @Slot(str, bool)
    def _on_find(self, words: str, backward: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._find.show_found(found=self._view.find_next(words, backward=backward))

    # --- listening -----------------------------------------------------------------------------

    def listen(self) -> None:
        """Read aloud or hold on."""
        self._on_toggle()

    @Slot()
    def _on_toggle(self) -> None:
        if self._panel.asking and self._listening.state != "playing":
            self._panel.take_focus()
            return
        self._voice.make_ready()
        self._listening.toggle()

    @Slot()
    def _on_toggle_wanted(self) -> None:
        """Hold on or go on, if it is this page that reads."""
        if self._listening.state != "stopped":
            self._on_toggle()

    @Slot(str)
    def _on_recording_wanted(self, lesson: str) -> None:
        self.go.emit("record", lesson)

    # --- keys ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take our keys before the text scrolls with them."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self._view and pressed and isinstance(event, QKeyEvent):
            if self.take_key(event):
                return True
            if event.modifiers() & _ALT and event.key() in {_LEFT, _RIGHT}:
                event.ignore()  # the window goes back with it; the text would swallow it
                return True
        return super().eventFilter(watched, event)

    def deeds(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done in a lesson."""
        if self._opened is None:
            return {}
        step, chapter = self._listening.step, self._listening.chapter
        paragraph = self._listening.paragraph
        can: dict[str, Callable[[], None]] = {
            "listen": self._space,
            "sentence-before": partial(self._move, step, -1),
            "next-sentence": partial(self._move, step, 1),
            "paragraph-before": partial(self._move, paragraph, -1),
            "next-paragraph": partial(self._move, paragraph, 1),
            "chapter-before": partial(self._move, chapter, -1),
            "next-chapter": partial(self._move, chapter, 1),
            "correct": self._voice.correct,
            "slower": self._bar.slower,
            "faster": self._bar.faster,
            "find": self._find.begin,
            "focus": self._next_focus,
            "close": self._escape,
        }
        for number, depth in enumerate(Depth, 1):
            can[f"depth-{number}"] = partial(self._set_depth, depth)
        if self._panel.isVisible():
            can["hint"] = self._panel.question.ask_hint
        return can

    def take_key(self, event: QKeyEvent) -> bool:
        """Serve the reader's keys; some of them once, however long they are held down."""
        meant = self._kit.bindings.meaning(event, *self.places)
        return (event.isAutoRepeat() and meant in _ONCE) or super().take_key(event)

    def follow_settings(self) -> None:
        """Keep in the light what the settings say now."""
        self._view.set_focus_mode(self._kit.desk.preferences.text("reading_focus"))

    def _next_focus(self) -> None:
        """Keep a line in the light, then a paragraph, then everything."""
        mode = MODES[(MODES.index(self._view.focus_mode) + 1) % len(MODES)]
        self._view.set_focus_mode(mode)
        self._kit.desk.preferences.set("reading_focus", mode)

    def _space(self) -> None:
        if self._panel.thinking:
            self._stops.go_on()
        else:
            self._on_toggle()

    def _move(self, go: Callable[[int], None], direction: int) -> None:
        self._voice.make_ready()
        go(direction)

    def _escape(self) -> None:
        if self._links.popup.isVisible():
            self._links.popup.close_popup()
        elif self._find.isVisible():
            self._find.close_bar()
        elif self._panel.isVisible():
            self._stops.go_on()
        else:
            self._listening.stop()

    # --- size ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text the room of the outline where there is little."""
        super().resizeEvent(event)
        self._fit_back()
        self._fit_outline()
        self._fit_panel()

    def showEvent(self, event: QShowEvent) -> None:
        """Go to the place kept, now that there is a size."""
        super().showEvent(event)
        QTimer.singleShot(0, self._text.settle)

    @Slot(bool)
    def _on_toggle_outline(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._wants_outline = shown
        self._fit_outline()

    def _fit_back(self) -> None:
        """Show as much of the course's title as there is room for."""
        space = theme.current().space
        tools = (self._toggle_outline, self._depths, self._write, self._search)
        taken = sum(tool.sizeHint().width() + space.small for tool in tools)
        self._back.setText("")
        room = self.width() - taken - self._back.sizeHint().width() - 3 * space.medium
        title = self._opened.pack.title.replace("&", "&&") if self._opened else ""
        metrics = self._back.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(0, room))
        self._back.setText(shown if len(shown) > 1 else "")

    def _fit_outline(self) -> None:
        wide = self.width() >= _OUTLINE_FROM * max(1.0, min(1.4, theme.current().scale))
        shown = wide if self._wants_outline is None else self._wants_outline
        self._outline.setVisible(shown)
        self._toggle_outline.setChecked(shown)

    def _fit_panel(self) -> None:
        self._panel.setMaximumHeight(round(self.height() * _PANEL_SHARE))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonPage", text)  # the guide is a lesson page as well
