"""Format 1 of the study pack: the one place that names its keys, words and limits.

The reader walks a pack's files by these tables; the editor schemas are made from them.
"""

import re
from collections.abc import Mapping
from typing import Final

from studyapp.packs.kinds import (
    Choice,
    Flag,
    Kind,
    ListOf,
    MapOf,
    Number,
    OneOf,
    Record,
    Text,
    Tolerance,
)

FORMAT: Final = 1

_ITEM: Final = r"[a-z0-9][a-z0-9._-]{0,63}"
_TONGUE: Final = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"

TEXT: Final = Text()
TEXTS: Final = ListOf(TEXT)
ID: Final = Text(
    re.compile(_ITEM), "1 to 64 of a-z, 0-9, '.', '_' and '-', starting with a letter or digit"
)
IDS: Final = ListOf(ID)
# A pack is installed in a folder of this name: none that Windows keeps for a device or cuts off.
PACK_ID: Final = Text(
    re.compile(r"(?!(con|prn|aux|nul|com\d|lpt\d)(\.|$))[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]"),
    "3 to 64 of a-z, 0-9, '.' and '-', such as org.topic",
)
SOURCE: Final = Text(re.compile(rf"{_ITEM}(#{_ITEM})?"), "a place such as lesson-id#paragraph-id")
# A card of the learner's own may come from a lesson of another pack: `pack-id/lesson-id#anchor`. It
# stands under a free key, so that the card is whole where that other pack is not installed.
ELSEWHERE: Final = "x-source"
_ELSEWHERE: Final = re.compile(rf"[a-z0-9][a-z0-9.-]{{1,62}}[a-z0-9]/{_ITEM}(#{_ITEM})?")
LANGUAGE: Final = Text(re.compile(_TONGUE), "a language code such as en or pt-BR")
VERSION: Final = Text(re.compile(r"\d{1,6}\.\d{1,6}\.\d{1,6}", re.ASCII), "a version such as 1.2.0")
APP_VERSION: Final = Text(
    re.compile(r"(>= ?)?\d{1,6}(\.\d{1,6}){0,2}", re.ASCII), 'a version such as ">=1.0"'
)
ADDRESS: Final = Text(re.compile(r"https?://[^\s<>\"]+"), "a web address that starts with https://")
PATH: Final = Text(longest=200)
REVISION: Final = Number(1, 1_000_000, whole=True)
MINUTES: Final = Number(1, 100_000, whole=True)
DIFFICULTY: Final = Number(1, 5, whole=True)
TERM_CARDS: Final = Choice(("none", "forward", "both"))
FORMAT_NUMBER: Final = Number(0, 1_000_000, whole=True)

MATCH: Final = Record(
    "match",
    {
        "case": Choice(("ignore", "exact")),
        "accents": Choice(("ignore", "exact")),
        "typos": Number(0, 3, whole=True),
    },
)

# --- pack.yaml -------------------------------------------------------------------------------

PERSON: Final = Record(
    "authors", {"name": TEXT, "url": ADDRESS, "email": TEXT, "role": TEXT}, ("name",)
)
SPEAKER: Final = Record(
    "speakers",
    {
        "name": TEXT,
        "role": Choice(("teacher", "student", "narrator", "guest")),
        "voice": TEXT,
        "lang": LANGUAGE,
    },
    ("name",),
)
STUDY: Final = Record(
    "study",
    {"new_cards_per_day": Number(0, 10_000, whole=True), "cards_from_terms": TERM_CARDS},
)
PACK: Final = Record(
    "pack.yaml",
    {
        "format": FORMAT_NUMBER,
        "id": PACK_ID,
        "version": VERSION,
        "title": TEXT,
        "language": LANGUAGE,
        "license": TEXT,
        "authors": ListOf(PERSON, least=1),
        "summary": TEXT,
        "translations": ListOf(LANGUAGE),
        "subjects": TEXTS,
        "level": TEXT,
        "minutes": MINUTES,
        "requires_app": APP_VERSION,
        "requires": ListOf(PACK_ID),
        "homepage": ADDRESS,
        "lessons": ListOf(PATH),
        "speakers": MapOf(ID, SPEAKER),
        "study": STUDY,
        "renamed": MapOf(ID, ID),
        "retired": IDS,
    },
    ("format", "id", "version", "title", "language", "license", "authors"),
)

# --- lessons: the header ---------------------------------------------------------------------

LESSON: Final = Record(
    "the lesson's header",
    {
        "id": ID,
        "title": TEXT,
        "minutes": MINUTES,
        "objectives": TEXTS,
        "terms": IDS,
        "lang": LANGUAGE,
    },
    ("id", "title"),
)

# --- terms.yaml ------------------------------------------------------------------------------

TERM: Final = Record(
    "terms",
    {
        "id": ID,
        "term": TEXT,
        "definition": TEXT,
        "aka": TEXTS,
        "key": Flag(),
        "requires": IDS,
        "see_also": IDS,
        "source": SOURCE,
        "say": TEXT,
        "card": TERM_CARDS,
        "tags": TEXTS,
        "image": PATH,
        "rev": REVISION,
    },
    ("id", "term", "definition"),
)
TERMS: Final = Record("terms.yaml", {"terms": ListOf(TERM)}, ("terms",))

# --- cards -----------------------------------------------------------------------------------

CARD_DEFAULTS: Final[Mapping[str, Kind]] = {
    "lesson": ID,
    "tags": TEXTS,
    "front_lang": LANGUAGE,
    "back_lang": LANGUAGE,
}
_EVERY_CARD: Final[Mapping[str, Kind]] = {
    "id": ID,
    "type": TEXT,
    "hint": TEXT,
    "terms": IDS,
    "source": SOURCE,
    "rev": REVISION,
    "image": PATH,
    "audio": PATH,
    "extra": TEXT,
    "say": TEXT,
    "memory": ID,
    **CARD_DEFAULTS,
}
MASK: Final = Record(
    "masks",
    {"id": ID, "rect": ListOf(Number(0, 100), 4, 4), "label": TEXT, "hint": TEXT},
    ("id", "rect", "label"),
)


def _card(required: tuple[str, ...], **keys: Kind) -> Record:
    return Record("cards", {**_EVERY_CARD, **keys}, ("id", *required))


CARD: Final = OneOf(
    {
        "basic": _card(("front", "back"), front=TEXT, back=TEXT),
        "reversed": _card(("front", "back"), front=TEXT, back=TEXT),
        "cloze": _card(("text",), text=TEXT),
        "typed": _card(("front", "answer"), front=TEXT, answer=TEXT, accept=TEXTS, match=MATCH),
        "occlusion": _card(
            ("image", "alt", "masks"),
            alt=TEXT,
            masks=ListOf(MASK, least=1),
            mode=Choice(("hide-one", "hide-all")),
        ),
    },
    default="basic",
)
CARDS: Final = Record(
    "a file of cards",
    {"cards": ListOf(CARD), "defaults": Record("defaults", CARD_DEFAULTS)},
    ("cards",),
)
# How a CSV cell becomes a list: tags and ids are words, answers stand between bars.
CSV_LISTS: Final[Mapping[str, str | None]] = {"tags": None, "terms": None, "accept": "|"}
CSV_KEYS: Final = tuple(
    dict.fromkeys(
        key
        for record in CARD.records.values()
        for key in record.keys
        if key not in {"masks", "match", "mode"}
    )
)

# --- questions -------------------------------------------------------------------------------

QUESTION_DEFAULTS: Final[Mapping[str, Kind]] = {"lesson": ID, "tags": TEXTS}
_EVERY_QUESTION: Final[Mapping[str, Kind]] = {
    "id": ID,
    "type": TEXT,
    "prompt": TEXT,
    "hints": TEXTS,
    "explanation": TEXT,
    "terms": IDS,
    "source": SOURCE,
    "difficulty": DIFFICULTY,
    "points": Number(0, 1_000),
    "rev": REVISION,
    "shuffle": Flag(),
    "image": PATH,
    "audio": PATH,
    "memory": ID,
    "scoring": Choice(("all-or-nothing", "partial")),
    **QUESTION_DEFAULTS,
}
OPTION: Final = Record(
    "choices", {"right": TEXT, "wrong": TEXT, "why": TEXT, "credit": Number(-1, 1)}
)
PAIR: Final = Record("pairs", {"left": TEXT, "right": TEXT}, ("left", "right"))


def _question(required: tuple[str, ...], **keys: Kind) -> Record:
    return Record("questions", {**_EVERY_QUESTION, **keys}, ("id", "prompt", *required))


QUESTION: Final = OneOf(
    {
        "choice": _question(("choices",), choices=ListOf(OPTION, least=2)),
        "multi": _question(("choices",), choices=ListOf(OPTION, least=2)),
        "truefalse": _question(("answer",), answer=Flag()),
        "numeric": _question(("answer",), answer=Number(), tolerance=Tolerance(), unit=TEXT),
        "short": _question(("answer",), answer=TEXT, accept=TEXTS, match=MATCH),
        "cloze": _question(("text",), text=TEXT, bank=TEXTS),
        "match": _question(("pairs",), pairs=ListOf(PAIR, least=2), distractors=TEXTS),
        "order": _question(("items",), items=ListOf(TEXT, least=2)),
        "open": _question(("model_answer",), model_answer=TEXT, rubric=TEXTS),
    }
)
QUIZ: Final = Record(
    "a file of questions",
    {"questions": ListOf(QUESTION), "defaults": Record("defaults", QUESTION_DEFAULTS)},
    ("questions",),
)

# --- tests, speech, credits ------------------------------------------------------------------

POOL: Final = Record(
    "sections",
    {
        "title": TEXT,
        "pick": Number(1, 10_000, whole=True),
        "ids": IDS,
        "from": Record(
            "from", {"terms": IDS, "lesson": ID, "tags": TEXTS, "difficulty": DIFFICULTY}
        ),
    },
)
TEST: Final = Record(
    "a test",
    {
        "id": ID,
        "title": TEXT,
        "sections": ListOf(POOL, least=1),
        "minutes": MINUTES,
        "pass": Number(0, 100, whole=True),
        "feedback": Choice(("each", "end", "none")),
        "shuffle": Flag(),
    },
    ("id", "title", "sections"),
)
SPEECH: Final = Record(
    "speech.yaml",
    {
        "say": MapOf(Text(longest=200), Text(longest=1_000)),
        "skip": ListOf(Text(longest=200)),
        "math": Choice(("read", "describe", "skip")),
    },
)
CREDIT: Final = Record(
    "files",
    {
        "file": PATH,
        "by": TEXT,
        "license": TEXT,
        "alt": TEXT,
        "url": ADDRESS,
        "changes": TEXT,
        "decorative": Flag(),
    },
    ("file", "by", "license"),
)
CREDITS: Final = Record("media/credits.yaml", {"files": ListOf(CREDIT)}, ("files",))

# --- translations: under i18n/<language>/, only what is translated ---------------------------

_TRANSLATED_CARD: Final[Mapping[str, Kind]] = dict.fromkeys(
    ("front", "back", "text", "answer", "hint", "extra", "alt", "say"), TEXT
)
_TRANSLATED_QUESTION: Final[Mapping[str, Kind]] = dict.fromkeys(
    ("prompt", "explanation", "text", "answer", "model_answer", "unit"), TEXT
)
STAMP: Final = Text(re.compile(r"[0-9a-f]{12}"), "what `studyapp pack i18n stamp` wrote")
STAMPS: Final = Record("stamps.yaml", {"pack": STAMP, "items": MapOf(ID, STAMP)})
TRANSLATED_PACK: Final = Record(
    "the translated pack.yaml",
    {
        "title": TEXT,
        "summary": TEXT,
        "subjects": TEXTS,
        "level": TEXT,
        "speakers": MapOf(ID, Record("speakers", {"name": TEXT})),
    },
)
TRANSLATED_TERMS: Final = Record(
    "the translated terms.yaml",
    {
        "terms": ListOf(
            Record(
                "translated terms",
                {"id": ID, "term": TEXT, "definition": TEXT, "aka": TEXTS, "say": TEXT},
                ("id",),
            )
        )
    },
    ("terms",),
)
TRANSLATED_CARDS: Final = Record(
    "translated cards",
    {
        "cards": ListOf(
            Record(
                "translated cards",
                {
                    "id": ID,
                    **_TRANSLATED_CARD,
                    "accept": TEXTS,
                    "masks": ListOf(Record("masks", {"id": ID, "label": TEXT}, ("id", "label"))),
                },
                ("id",),
            )
        )
    },
    ("cards",),
)
TRANSLATED_QUIZ: Final = Record(
    "translated questions",
    {
        "questions": ListOf(
            Record(
                "translated questions",
                {
                    "id": ID,
                    **_TRANSLATED_QUESTION,
                    **dict.fromkeys(
                        ("hints", "accept", "bank", "distractors", "items", "rubric"), TEXTS
                    ),
                    "choices": ListOf(OPTION),
                    "pairs": ListOf(PAIR),
                },
                ("id",),
            )
        )
    },
    ("questions",),
)
TRANSLATED_TEST: Final = Record(
    "a translated test",
    {"id": ID, "title": TEXT, "sections": ListOf(Record("sections", {"title": TEXT}))},
    ("id",),
)


def is_elsewhere(source: str) -> bool:
    """Tell whether `source` names a place in another pack."""
    return _ELSEWHERE.fullmatch(source) is not None
