"""The matching game: join what belongs together, against the clock."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QSignalMapper, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from studyapp.gui import motion, theme
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.widgets.cards import EmptyState, PageHeader, QuietButton, Scroller, Text
from studyapp.gui.widgets.questions.option_row import OptionRow, Standing
from studyapp.model.draws import seed_for
from studyapp.model.text import Paragraph, Run
from studyapp.study.drill import Joint

_TICK_MS: Final = 200
_WIDTH: Final = 900
_SEEDS: Final = 1_000_000
_PENALTY_MS: Final = 3_000
_LETTERS: Final = "abcdefghijkl"


class MatchPage(Page):
    """Numbers choose at the left, letters at the right; the argument is `pack/lesson`."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pack = self._lesson = ""
        self._seed = 0
        self._pairs: tuple[Joint, ...] = ()
        self._rights: list[str] = []
        self._tiles: list[OptionRow] = []
        self._lefts: list[OptionRow] = []
        self._others: list[OptionRow] = []
        self._penalties = 0
        self._done = 0
        self._elapsed = QElapsedTimer()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._show_time)
        self._pressed = QSignalMapper(self)
        self._pressed.mappedInt.connect(self._on_pressed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = PageHeader(self.tr("Match"), "", self)
        self.time = Text("", "heading", self)
        self.time.setObjectName("match_time")
        self.time.setWordWrap(False)
        self.stop = QuietButton(self.tr("End"), "x", self)
        self.stop.setObjectName("end_match")
        self.stop.clicked.connect(self._on_practice)
        self.header.buttons.addWidget(self.time)
        self.header.buttons.addWidget(self.stop)
        self.end = EmptyState("star", "", "", self.tr("Play again"), self)
        self.end.acted.connect(self._on_again)
        self._lay_out()

    def _lay_out(self) -> None:
        scroller = Scroller(self, _WIDTH)
        board = QWidget(self)
        board.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._grid = QGridLayout(board)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().space.small)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        scroller.body.addWidget(self.header)
        scroller.body.addWidget(board)
        scroller.body.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(scroller)
        self._stack.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    # --- coming and going ------------------------------------------------------------------------

    def open(self, argument: str) -> None:
        """Begin a game with cards of `pack/lesson`, or of the whole pack."""
        self._pack, _, self._lesson = argument.partition("/")
        self._begin()

    def leave(self) -> None:
        """Stop the clock."""
        self._ticks.stop()

    def first_focus(self) -> QWidget:
        """Return the first tile, or the way to play again."""
        if self._stack.currentWidget() is self.end:
            return self.end.action
        return self._lefts[0] if self._lefts else self

    def _begin(self) -> None:
        self._seed = self._kit.desk.progress.now_ms() % _SEEDS
        self._pairs = self._kit.desk.drills.pairs(self._pack, self._lesson, self._seed)
        rights = [pair.right for pair in self._pairs]
        self._rights = sorted(rights, key=lambda text: seed_for(self._seed + 1, text))
        self._penalties = self._done = 0
        best = self._kit.desk.results.best_match(self._pack, self._lesson)
        said = self.tr("Choose a number, then the letter that belongs to it.")
        if best is not None:
            said += " " + self.tr("Best time: %1").replace("%1", self._seconds(best))
        self.header.set_texts(self.tr("Match"), said)
        self._make_tiles()
        self._stack.setCurrentIndex(0)
        self._elapsed.start()
        self._ticks.start(motion.tick(_TICK_MS))
        self._show_time()
        self._lefts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_tiles(self) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        lefts = [(str(n), pair.left) for n, pair in enumerate(self._pairs, 1)]
        others = [(_LETTERS[n].upper(), text) for n, text in enumerate(self._rights)]
        self._lefts = [self._tile(*tile) for tile in lefts]
        self._others = [self._tile(*tile) for tile in others]
        self._tiles = [*self._lefts, *self._others]
        for place, tile in enumerate(self._tiles):
            tile.setObjectName(f"tile_{place}")
            self._pressed.setMapping(tile, place)
            tile.clicked.connect(self._pressed.map)
            column, row = divmod(place, len(self._pairs))
            self._grid.addWidget(tile, row, column)
            tile.show()

    def _tile(self, letter: str, text: str) -> OptionRow:
        tile = OptionRow(letter, (Paragraph(f"tile{letter}", (Run(text),)),), self, several=True)
        tile.setAccessibleName(f"{letter}: {text}")
        return tile

    # --- playing ---------------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Press the tile with this number or letter."""
        key = event.text().lower()
        keys = [*map(str, range(1, len(self._lefts) + 1)), *_LETTERS[: len(self._others)]]
        if key in keys and self._stack.currentIndex() == 0 and not event.isAutoRepeat():
            tile = self._tiles[keys.index(key)]
            if tile.isEnabled():
                tile.click()
            return True
        return super().take_key(event)

    @Slot(int)
    def _on_pressed(self, place: int) -> None:
        side = self._lefts if place < len(self._lefts) else self._others
        for tile in side:
            if tile is not self._tiles[place]:
                tile.setChecked(False)
        left = next((n for n, tile in enumerate(self._lefts) if _is_chosen(tile)), None)
        right = next((n for n, tile in enumerate(self._others) if _is_chosen(tile)), None)
        if left is not None and right is not None:
            self._judge(left, right)

    def _judge(self, left: int, right: int) -> None:
        if self._pairs[left].right == self._rights[right]:
            for tile in (self._lefts[left], self._others[right]):
                tile.show_standing(Standing.RIGHT)
            self._done += 1
            self._announce(self.tr("Right."))
        else:
            for tile in (self._lefts[left], self._others[right]):
                tile.setChecked(False)
            self._penalties += 1
            self._announce(self.tr("Not a pair; three seconds more."))
        if self._done == len(self._pairs):
            self._finish()
        else:
            open_tiles = [tile for tile in self._lefts if tile.isEnabled()]
            open_tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        self._ticks.stop()
        spent = self._spent()
        best = self._kit.desk.results.best_match(self._pack, self._lesson)
        self._kit.desk.drills.keep_time(self._pack, self._lesson, self._seed, spent)
        time = self._seconds(spent)
        if best is None or spent < best:
            self.end.title.setText(self.tr("%1: your best time").replace("%1", time))
        else:
            self.end.title.setText(self.tr("%1: all matched").replace("%1", time))
        best_text = self._seconds(min(spent, best or spent))
        misses = self.tr("%Ln wrong pair(s)", "", self._penalties)
        best_text = self.tr("Best time: %1").replace("%1", best_text)
        self.end.text.setText(f"{misses} \u00b7 {best_text}")
        self._stack.setCurrentWidget(self.end)
        self.end.action.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self.end.title.text())

    def _spent(self) -> int:
        return max(1, self._elapsed.elapsed() + self._penalties * _PENALTY_MS)

    @Slot()
    def _show_time(self) -> None:
        self.time.setText(self._seconds(self._spent()))

    def _seconds(self, ms: int) -> str:
        text = self.locale().toString(ms / 1000, "f", 1)
        return self.tr("%1 s").replace("%1", text)

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_again(self) -> None:
        self._begin()

    @Slot()
    def _on_practice(self) -> None:
        self.go.emit("practice", "")


def _is_chosen(tile: OptionRow) -> bool:
    return tile.isChecked() and tile.isEnabled()
