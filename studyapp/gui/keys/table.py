"""The one table of what can be done by a key: the map, the palette and the settings read it.

A page serves an action by giving it a deed of the same name (`Page.deeds`); a line that is `fixed`
tells of a habit of Qt, or of a widget's own, and cannot be given another key.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Place(StrEnum):
    """Where a key means something: a page, a part of several pages, or everywhere."""

    EVERYWHERE = "everywhere"
    REVIEW = "review"
    LESSON = "lesson"
    QUESTIONS = "questions"
    TEST = "quiz"
    HANDS_FREE = "hands-free"
    DRILL = "drill"
    MATCH = "match"
    GLOSSARY = "glossary"
    BROWSE = "browse"
    CARDS = "cards"
    WRITING = "writing"
    AUTHOR = "author"
    CHARTS = "charts"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a key does; `keys` are its strokes (see `strokes`) as the app comes.

    `first` actions act before whatever has the keyboard, a text field too. Actions of one `span`
    stand in one line of the map. `icon` is shown in the palette.
    """

    place: Place
    deed: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = "keyboard"
    fixed: bool = False
    first: bool = False
    span: str = ""

    @property
    def name(self) -> str:
        """Return the name that no other action has."""
        return f"{self.place}.{self.deed}"

    @property
    def told(self) -> str:
        """Return what it does in the learner's language."""
        return translated(self.words).replace("%1", self.deed.rpartition("-")[2])


def translated(text: str) -> str:
    """Return `text` of this table in the learner's language."""
    return QCoreApplication.translate("Keys", text)


def meets(one: Place, other: Place) -> bool:
    """Tell whether a key may have to choose between actions of two places."""
    return one is other or Place.EVERYWHERE in {one, other} or {one, other} in _TOGETHER


_TOGETHER: Final = (
    {Place.QUESTIONS, Place.REVIEW},
    {Place.QUESTIONS, Place.LESSON},
    {Place.QUESTIONS, Place.TEST},
)

TITLES: Final[dict[Place, object]] = {
    Place.EVERYWHERE: QT_TRANSLATE_NOOP("Keys", "Everywhere"),
    Place.REVIEW: QT_TRANSLATE_NOOP("Keys", "Review"),
    Place.LESSON: QT_TRANSLATE_NOOP("Keys", "Lesson"),
    Place.QUESTIONS: QT_TRANSLATE_NOOP("Keys", "Questions"),
    Place.TEST: QT_TRANSLATE_NOOP("Keys", "Practice test"),
    Place.HANDS_FREE: QT_TRANSLATE_NOOP("Keys", "Hands-free review"),
    Place.DRILL: QT_TRANSLATE_NOOP("Keys", "Cramming"),
    Place.MATCH: QT_TRANSLATE_NOOP("Keys", "Match"),
    Place.GLOSSARY: QT_TRANSLATE_NOOP("Keys", "Glossary"),
    Place.BROWSE: QT_TRANSLATE_NOOP("Keys", "Browse"),
    Place.CARDS: QT_TRANSLATE_NOOP("Keys", "My cards"),
    Place.WRITING: QT_TRANSLATE_NOOP("Keys", "Writing a card"),
    Place.AUTHOR: QT_TRANSLATE_NOOP("Keys", "Author"),
    Place.CHARTS: QT_TRANSLATE_NOOP("Keys", "Charts"),
    Place.FIGURE: QT_TRANSLATE_NOOP("Keys", "A picture from near"),
}


def title(place: Place) -> str:
    """Return the title of a place in the learner's language."""
    return translated(str(TITLES[place]))


def _act(place: Place, deed: str, words: object, keys: str = "", icon: str = "keyboard") -> Action:
    return Action(place, deed, str(words), tuple(keys.split()), icon)


def _first(deed: str, words: object, keys: str, icon: str = "keyboard") -> Action:
    return Action(Place.EVERYWHERE, deed, str(words), tuple(keys.split()), icon, first=True)


def _fixed(place: Place, deed: str, words: object, keys: str) -> Action:
    return Action(place, deed, str(words), tuple(keys.split()), fixed=True)


def _row(
    place: Place,
    deed: str,
    words: object,
    strokes: str,
    each: tuple[object, ...],
    icon: str = "keyboard",
) -> tuple[Action, ...]:
    """Return actions that are told in one line, `words`; `each` has its own, or its number."""
    keys = strokes.split()
    own = each if len(each) > 1 else each * len(keys)
    return tuple(
        Action(place, f"{deed}-{number}", str(told), (stroke,), icon, span=str(words))
        for number, (stroke, told) in enumerate(zip(keys, own, strict=True), 1)
    )


_GRADES: Final = (
    QT_TRANSLATE_NOOP("Keys", "Again"),
    QT_TRANSLATE_NOOP("Keys", "Hard"),
    QT_TRANSLATE_NOOP("Keys", "Good"),
    QT_TRANSLATE_NOOP("Keys", "Easy"),
)
_DEPTHS: Final = (
    QT_TRANSLATE_NOOP("Keys", "Quick"),
    QT_TRANSLATE_NOOP("Keys", "Standard"),
    QT_TRANSLATE_NOOP("Keys", "Detailed"),
)
_ALL: Final = Place.EVERYWHERE
_EVERYWHERE: Final = (
    _first("palette", QT_TRANSLATE_NOOP("Keys", "Find anything and do anything"), "Ctrl+K"),
    _act(_ALL, "keys", QT_TRANSLATE_NOOP("Keys", "Show all keys"), "?"),
    _act(
        _ALL,
        "guide",
        QT_TRANSLATE_NOOP("Keys", "The guide, at the chapter about the page you are on"),
        "F1",
        "circle-question-mark",
    ),
    _act(_ALL, "search", QT_TRANSLATE_NOOP("Keys", "Search everything"), "/ Ctrl+F", "search"),
    *_row(
        _ALL,
        "go",
        QT_TRANSLATE_NOOP("Keys", "Today, Library … Settings"),
        " ".join(f"Ctrl+{number}" for number in range(1, 10)),
        (QT_TRANSLATE_NOOP("Keys", "Open page %1 of the list"),),
    ),
    _first("back", QT_TRANSLATE_NOOP("Keys", "Back to the page before"), "Alt+Left", "arrow-left"),
    _first(
        "region",
        QT_TRANSLATE_NOOP("Keys", "Between the list of pages, the page and the voice"),
        "F6",
    ),
    _first("region-back", QT_TRANSLATE_NOOP("Keys", "The same way round, backward"), "Shift+F6"),
    _act(_ALL, "undo", QT_TRANSLATE_NOOP("Keys", "Undo the last change"), "Ctrl+Z", "undo-2"),
    _act(
        _ALL, "redo", QT_TRANSLATE_NOOP("Keys", "Do again what was undone"), "Ctrl+Shift+Z Ctrl+Y"
    ),
    _act(
        _ALL,
        "new-card",
        QT_TRANSLATE_NOOP("Keys", "New card; from the text selected in a lesson"),
        "Ctrl+N",
        "plus",
    ),
    _first(
        "listen",
        QT_TRANSLATE_NOOP("Keys", "Read aloud or pause, on every page"),
        "Ctrl+Space",
        "volume-2",
    ),
    _act(_ALL, "larger", QT_TRANSLATE_NOOP("Keys", "Larger text"), "Ctrl++ Ctrl+=", "type"),
    _act(_ALL, "smaller", QT_TRANSLATE_NOOP("Keys", "Smaller text"), "Ctrl+-", "type"),
    _act(_ALL, "usual-size", QT_TRANSLATE_NOOP("Keys", "Text at its usual size"), "Ctrl+0", "type"),
    _act(_ALL, "next-theme", QT_TRANSLATE_NOOP("Keys", "Next theme"), "", "contrast"),
    _act(_ALL, "add-course", QT_TRANSLATE_NOOP("Keys", "Add a course from a file"), "", "plus"),
    _act(_ALL, "back-up", QT_TRANSLATE_NOOP("Keys", "Back up now"), "", "save"),
    _fixed(
        _ALL,
        "tab",
        QT_TRANSLATE_NOOP("Keys", "To the next control, to the one before"),
        "Tab Shift+Tab",
    ),
    _fixed(_ALL, "pages", QT_TRANSLATE_NOOP("Keys", "Through the list of pages"), "Up Down"),
    _fixed(
        _ALL,
        "press",
        QT_TRANSLATE_NOOP("Keys", "Press the button; begin on the first screen"),
        "Return",
    ),
    _fixed(_ALL, "esc", QT_TRANSLATE_NOOP("Keys", "Close what opened over the page"), "Esc"),
    _act(_ALL, "close", QT_TRANSLATE_NOOP("Keys", "Close StudyApp"), "Ctrl+Q", "x"),
)

_REVIEW: Final = (
    _act(
        Place.REVIEW,
        "answer",
        QT_TRANSLATE_NOOP("Keys", "Show the answer; then the suggested grade"),
        "Space Return",
        "eye",
    ),
    *_row(
        Place.REVIEW,
        "grade",
        QT_TRANSLATE_NOOP("Keys", "Again, Hard, Good, Easy; of two grades 1 and 2"),
        "1 2 3 4",
        _GRADES,
    ),
    _act(
        Place.REVIEW,
        "undo",
        QT_TRANSLATE_NOOP("Keys", "Undo, as far back as you like"),
        "U Ctrl+Z",
        "undo-2",
    ),
    _act(
        Place.REVIEW,
        "read",
        QT_TRANSLATE_NOOP("Keys", "Read the card aloud, once more"),
        "R",
        "volume-2",
    ),
    _act(Place.REVIEW, "hold", QT_TRANSLATE_NOOP("Keys", "Pause the voice or go on"), "5", "pause"),
    _act(Place.REVIEW, "back", QT_TRANSLATE_NOOP("Keys", "Sentence before"), "6", "rewind"),
    _act(Place.REVIEW, "forward", QT_TRANSLATE_NOOP("Keys", "Next sentence"), "7", "fast-forward"),
    _act(Place.REVIEW, "hint", QT_TRANSLATE_NOOP("Keys", "Show the hint"), "H", "lightbulb"),
    _act(
        Place.REVIEW,
        "source",
        QT_TRANSLATE_NOOP("Keys", "Show where the card comes from"),
        "S O",
        "book-open",
    ),
    _act(
        Place.REVIEW,
        "facts",
        QT_TRANSLATE_NOOP("Keys", "Show what is known about the card"),
        "I",
        "info",
    ),
    _act(Place.REVIEW, "change", QT_TRANSLATE_NOOP("Keys", "Show what its author changed"), "C"),
    _act(Place.REVIEW, "edit", QT_TRANSLATE_NOOP("Keys", "Edit the card in place"), "E", "pencil"),
    _act(
        Place.REVIEW,
        "note",
        QT_TRANSLATE_NOOP("Keys", "Write a note or a memory aid"),
        "N",
        "sticky-note",
    ),
    _act(Place.REVIEW, "mark", QT_TRANSLATE_NOOP("Keys", "Mark the card"), "*", "star"),
    *_row(
        Place.REVIEW,
        "flag",
        QT_TRANSLATE_NOOP("Keys", "Flag the card, while one is asked"),
        " ".join(f"Ctrl+{number}" for number in range(1, 8)),
        (QT_TRANSLATE_NOOP("Keys", "Flag %1"),),
        "flag",
    ),
    _act(
        Place.REVIEW,
        "bury",
        QT_TRANSLATE_NOOP("Keys", "Hide the card until tomorrow"),
        "-",
        "moon",
    ),
    _act(
        Place.REVIEW,
        "bury_note",
        QT_TRANSLATE_NOOP("Keys", "Hide the card and its siblings until tomorrow"),
        "=",
        "moon",
    ),
    _act(Place.REVIEW, "suspend", QT_TRANSLATE_NOOP("Keys", "Set the card aside"), "@", "pause"),
    _act(
        Place.REVIEW,
        "more",
        QT_TRANSLATE_NOOP("Keys", "All that can be done with the card"),
        "M",
        "ellipsis",
    ),
    _act(Place.REVIEW, "copy", QT_TRANSLATE_NOOP("Keys", "Copy what is selected"), "Ctrl+C"),
    _fixed(Place.REVIEW, "scroll", QT_TRANSLATE_NOOP("Keys", "Scroll"), "Up Down PgUp PgDown"),
    _fixed(
        Place.REVIEW,
        "close",
        QT_TRANSLATE_NOOP("Keys", "Close what is open beside the card"),
        "Esc",
    ),
)

_LESSON: Final = (
    _act(Place.LESSON, "listen", QT_TRANSLATE_NOOP("Keys", "Listen or pause"), "Space", "volume-2"),
    _act(Place.LESSON, "sentence-before", QT_TRANSLATE_NOOP("Keys", "Sentence before"), "Left"),
    _act(Place.LESSON, "next-sentence", QT_TRANSLATE_NOOP("Keys", "Next sentence"), "Right"),
    _act(
        Place.LESSON,
        "paragraph-before",
        QT_TRANSLATE_NOOP("Keys", "Paragraph before"),
        "Ctrl+Left",
    ),
    _act(Place.LESSON, "next-paragraph", QT_TRANSLATE_NOOP("Keys", "Next paragraph"), "Ctrl+Right"),
    _act(Place.LESSON, "chapter-before", QT_TRANSLATE_NOOP("Keys", "Chapter before"), "Shift+Left"),
    _act(Place.LESSON, "next-chapter", QT_TRANSLATE_NOOP("Keys", "Next chapter"), "Shift+Right"),
    _act(Place.LESSON, "correct", QT_TRANSLATE_NOOP("Keys", "Say a word differently"), "P"),
    _act(
        Place.LESSON,
        "focus",
        QT_TRANSLATE_NOOP("Keys", "Light one line, one paragraph, everything"),
        "L",
        "eye",
    ),
    _fixed(Place.LESSON, "light", QT_TRANSLATE_NOOP("Keys", "Move the light"), "Up Down"),
    _act(Place.LESSON, "slower", QT_TRANSLATE_NOOP("Keys", "Slower"), "["),
    _act(Place.LESSON, "faster", QT_TRANSLATE_NOOP("Keys", "Faster"), "]"),
    *_row(
        Place.LESSON,
        "depth",
        QT_TRANSLATE_NOOP("Keys", "Quick, standard, detailed"),
        "Alt+1 Alt+2 Alt+3",
        _DEPTHS,
    ),
    _act(Place.LESSON, "find", QT_TRANSLATE_NOOP("Keys", "Find in the lesson"), "Ctrl+F", "search"),
    _fixed(
        Place.LESSON,
        "found",
        QT_TRANSLATE_NOOP("Keys", "Next and last place found"),
        "Return Shift+Return",
    ),
    _fixed(
        Place.LESSON,
        "close",
        QT_TRANSLATE_NOOP("Keys", "Close what is open; then fall silent"),
        "Esc",
    ),
)

_QUESTIONS: Final = (
    _fixed(Place.QUESTIONS, "choose", QT_TRANSLATE_NOOP("Keys", "Choose an answer"), "1 … 9"),
    _act(Place.QUESTIONS, "hint", QT_TRANSLATE_NOOP("Keys", "Take a hint"), "H", "lightbulb"),
    _fixed(Place.QUESTIONS, "check", QT_TRANSLATE_NOOP("Keys", "Check; then go on"), "Return"),
    _fixed(
        Place.QUESTIONS,
        "move",
        QT_TRANSLATE_NOOP("Keys", "Move an item when putting things in order"),
        "Alt+Up Alt+Down",
    ),
    _fixed(
        Place.QUESTIONS,
        "model",
        QT_TRANSLATE_NOOP("Keys", "Show a model answer to an open question"),
        "Ctrl+Return",
    ),
)

_TEST: Final = (
    _act(Place.TEST, "mark", QT_TRANSLATE_NOOP("Keys", "Mark the question for later"), "*", "flag"),
    _act(Place.TEST, "before", QT_TRANSLATE_NOOP("Keys", "Question before"), "Ctrl+PgUp"),
    _act(Place.TEST, "after", QT_TRANSLATE_NOOP("Keys", "Next question"), "Ctrl+PgDown"),
)

_OTHERS: Final = (
    _act(
        Place.HANDS_FREE,
        "next",
        QT_TRANSLATE_NOOP("Keys", "Do at once what comes next; Good after the answer"),
        "Space Return",
    ),
    *_row(
        Place.HANDS_FREE,
        "grade",
        QT_TRANSLATE_NOOP("Keys", "Again, Hard, Good, Easy"),
        "1 2 3 4",
        _GRADES,
    ),
    _act(Place.HANDS_FREE, "undo", QT_TRANSLATE_NOOP("Keys", "Undo"), "U Ctrl+Z", "undo-2"),
    _act(Place.HANDS_FREE, "again", QT_TRANSLATE_NOOP("Keys", "Say it again"), "R", "volume-2"),
    _fixed(Place.HANDS_FREE, "hold", QT_TRANSLATE_NOOP("Keys", "Pause or go on"), "Esc"),
    _act(
        Place.DRILL,
        "turn",
        QT_TRANSLATE_NOOP("Keys", "Show the answer; then: I knew it"),
        "Space Return",
        "eye",
    ),
    _act(Place.DRILL, "missed", QT_TRANSLATE_NOOP("Keys", "I did not know it"), "1"),
    _act(Place.DRILL, "knew", QT_TRANSLATE_NOOP("Keys", "I knew it"), "2"),
    _fixed(
        Place.MATCH,
        "tiles",
        QT_TRANSLATE_NOOP("Keys", "Choose a tile on the left, on the right"),
        "1 … 9 A … I",
    ),
    _act(Place.GLOSSARY, "search", QT_TRANSLATE_NOOP("Keys", "Search"), "Ctrl+F", "search"),
    _fixed(
        Place.GLOSSARY, "down", QT_TRANSLATE_NOOP("Keys", "From the search into the list"), "Down"
    ),
    _fixed(Place.GLOSSARY, "clear", QT_TRANSLATE_NOOP("Keys", "Clear the search"), "Esc"),
    _act(Place.BROWSE, "search", QT_TRANSLATE_NOOP("Keys", "Search"), "/ Ctrl+F", "search"),
    _fixed(
        Place.BROWSE,
        "lists",
        QT_TRANSLATE_NOOP("Keys", "From the search into the list and back"),
        "Down Up",
    ),
    _fixed(
        Place.BROWSE,
        "several",
        QT_TRANSLATE_NOOP("Keys", "Choose several, choose all"),
        "Shift+Down Ctrl+A",
    ),
    _fixed(Place.BROWSE, "open", QT_TRANSLATE_NOOP("Keys", "Open where it stands"), "Return"),
    _act(
        Place.BROWSE, "suspend", QT_TRANSLATE_NOOP("Keys", "Set aside what is chosen"), "@", "pause"
    ),
    _act(
        Place.BROWSE,
        "bury",
        QT_TRANSLATE_NOOP("Keys", "Hide what is chosen until tomorrow"),
        "-",
        "moon",
    ),
    _act(Place.CARDS, "search", QT_TRANSLATE_NOOP("Keys", "Search"), "Ctrl+F", "search"),
    _act(Place.CARDS, "delete", QT_TRANSLATE_NOOP("Keys", "Delete the cards chosen"), "Del"),
    _fixed(Place.WRITING, "save", QT_TRANSLATE_NOOP("Keys", "Save"), "Ctrl+Return"),
    _fixed(
        Place.WRITING,
        "more",
        QT_TRANSLATE_NOOP("Keys", "Save and write another"),
        "Ctrl+Shift+Return",
    ),
    _fixed(
        Place.WRITING,
        "kind",
        QT_TRANSLATE_NOOP("Keys", "Basic, both ways, gaps, typed"),
        "Alt+1 … Alt+4",
    ),
    _fixed(
        Place.WRITING, "gap", QT_TRANSLATE_NOOP("Keys", "Make a gap of the selection"), "Ctrl+G"
    ),
    _act(
        Place.AUTHOR, "look", QT_TRANSLATE_NOOP("Keys", "Read the folder again"), "F5", "refresh-cw"
    ),
    _fixed(
        Place.CHARTS,
        "values",
        QT_TRANSLATE_NOOP("Keys", "From value to value"),
        "Left Right Up Down",
    ),
    _fixed(Place.CHARTS, "ends", QT_TRANSLATE_NOOP("Keys", "First value, last value"), "Home End"),
    _fixed(
        Place.CHARTS, "open", QT_TRANSLATE_NOOP("Keys", "Open the term chosen in the map"), "Return"
    ),
)

_FIGURE: Final = (
    _fixed(Place.FIGURE, "nearer", QT_TRANSLATE_NOOP("Keys", "Nearer, farther"), "+ -"),
    _fixed(Place.FIGURE, "move", QT_TRANSLATE_NOOP("Keys", "Move it"), "Left Right Up Down"),
)

ACTIONS: Final[tuple[Action, ...]] = (
    *_EVERYWHERE,
    *_REVIEW,
    *_LESSON,
    *_QUESTIONS,
    *_TEST,
    *_OTHERS,
    *_FIGURE,
)
BY_NAME: Final = {action.name: action for action in ACTIONS}


def actions_of(place: Place) -> tuple[Action, ...]:
    """Return the actions of one place in the order of the map."""
    return tuple(action for action in ACTIONS if action.place is place)
