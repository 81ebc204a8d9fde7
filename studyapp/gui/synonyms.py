"""What else people type to find a page or an action in the palette."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP


def _also(words: str) -> str:
    return str(QT_TRANSLATE_NOOP("Synonyms", words))


#: not shown: what people may type to find this, parted by commas; write what yours would type
OF_PAGES: Final = {
    "today": _also("home, start, overview, dashboard"),
    "library": _also("courses, packs, shelf, subjects"),
    "review": _also("study, learn, repeat, flashcards, due cards"),
    "hands-free": _also("by listening, voice, aloud, audio, walk, drive"),
    "record": _also("sound files, recording, mp3, m4b, audio book, take along, export"),
    "practice": _also("tests, quiz, questions, mock exam, cram, match"),
    "exams": _also("plan, deadline, test date, schedule, calendar"),
    "glossary": _also("terms, words, dictionary, definitions, vocabulary"),
    "browse": _also("search, find, filter, all cards, list"),
    "statistics": _also("progress, charts, numbers, results, streak, history"),
    "settings": _also("preferences, options, configuration, set up"),
    "guide": _also("help, manual, instructions, how to"),
}
#: not shown: what people may type to find this, parted by commas; write what yours would type
OF_ACTIONS: Final = {
    "everywhere.keys": _also("shortcuts, hotkeys, keyboard, cheat sheet"),
    "everywhere.guide": _also("help, manual, instructions, how to"),
    "everywhere.search": _also("find, look for, filter"),
    "everywhere.undo": _also("take back, mistake, revert"),
    "everywhere.redo": _also("again, repeat"),
    "everywhere.new-card": _also("add, create, write, make a flashcard"),
    "everywhere.listen": _also("voice, speak, speech, play, audio, text to speech"),
    "everywhere.larger": _also("zoom in, bigger, font size, enlarge"),
    "everywhere.smaller": _also("zoom out, font size, shrink"),
    "everywhere.usual-size": _also("zoom, font size, reset, normal"),
    "everywhere.next-theme": _also("dark, light, night, day, colours, mode, switch"),
    "everywhere.add-course": _also("open, import, install, pack, file"),
    "everywhere.back-up": _also("backup, save, copy, safety"),
    "everywhere.close": _also("quit, exit, leave, end"),
}
