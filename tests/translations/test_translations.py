"""The files of translations: filled, checked, and what the app loads."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import translations
from source_messages import Found, Message, Place

PLAIN = Message("Page", "Show “%1” & go on…")
COUNTED = Message("Page", "%n card(s) of %1", "", plural=True)
SOURCE = Found({PLAIN: (Place("studyapp/gui/page.py", 3, "a button"),), COUNTED: ()}, ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    translations.update(SOURCE, ["en", "de"], tmp_path)
    return tmp_path


def told(*entries: Mapping[str, Any], folder: Path) -> list[str]:
    return translations.take("de", entries, folder)


def entry(message: Message, *forms: str) -> Mapping[str, Any]:
    said = list(forms) if message.plural else forms[0]
    return {"context": message.context, "source": message.source, "translation": said}


def test_english_gets_its_plural_forms_and_nothing_else(folder: Path) -> None:
    assert {key: it.forms for key, it in translations.table("en", folder).items()} == {
        COUNTED: ("%Ln card of %1", "%Ln cards of %1")
    }
    assert translations.missing(SOURCE, "en", folder) == []


def test_what_is_not_translated_yet_is_handed_out_with_where_it_is_said(folder: Path) -> None:
    plain, counted = translations.export(SOURCE, "de", folder)
    assert plain == {
        "context": "Page",
        "source": PLAIN.source,
        "where": ["gui/page.py"],
        "notes": ["a button"],
        "translation": "",
    }
    assert counted["translation"] == ["", ""]


def test_translations_are_taken_in_released_and_loaded(folder: Path) -> None:
    filled = [
        entry(PLAIN, "„%1“ zeigen & weiter…"),
        entry(COUNTED, "Eine Karte von %1", "%n Karten von %1"),
    ]
    assert told(*filled, folder=folder) == []
    translations.update(SOURCE, ["de"], folder)
    translations.release(folder)
    assert translations.missing(SOURCE, "de", folder) == []
    assert translations.stale("de", folder) == []
    assert translations.table("de", folder)[COUNTED].forms[1] == "%Ln Karten von %1"
    told(entry(PLAIN, "Zeige „%1“ & weiter…"), folder=folder)
    assert len(translations.stale("de", folder)) == 1


@pytest.mark.parametrize(
    ("message", "forms"),
    [
        (PLAIN, ["Zeigen & weiter…"]),
        (PLAIN, ["„%1“ zeigen & weiter"]),
        (PLAIN, ["„%1“ &zeigen & weiter…"]),
        (PLAIN, [" „%1“ zeigen & weiter…"]),
        (COUNTED, ["Karte von %1", "Karten von %1"]),
        (COUNTED, ["Karte", "%n Karten von %1"]),
        (COUNTED, ["%n Karte von %1", " "]),
        (Message("Page", "Nobody asks for this"), ["Danach fragt niemand"]),
    ],
)
def test_what_cannot_be_right_is_refused(folder: Path, message: Message, forms: list[str]) -> None:
    assert len(told(entry(message, *forms), folder=folder)) == 1
    assert len(translations.missing(SOURCE, "de", folder)) == 2


def test_a_text_that_is_gone_leaves_the_files_and_one_that_came_joins_them(folder: Path) -> None:
    new = Message("Page", "New")
    translations.update(Found({COUNTED: (), new: ()}, ()), ["de"], folder)
    assert set(translations.table("de", folder)) == {COUNTED, new}


def test_every_language_has_every_message_and_the_app_loads_what_it_says(
    found: Found, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set(translations.codes()) >= {"en", "de", "es"}
    assert translations.status(found), capsys.readouterr().out
