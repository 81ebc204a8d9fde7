"""Text as a search takes it: small letters without accents, with or without its signs."""

import re
import unicodedata
from typing import Final

_SIGNS: Final = re.compile(r"[\W_]+")
_OWNING: Final = re.compile("['\u2019]s\\b")


def unaccented(text: str) -> str:
    """Return `text` in small letters without accents: `Käse` is `kase`, `Straße` is `strasse`."""
    if text.isascii():
        return text.casefold()
    text = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in text if not unicodedata.combining(sign))


def plain(text: str) -> str:
    """Return the words of `text` with one blank between them, without accents and signs."""
    return " ".join(_SIGNS.sub(" ", _OWNING.sub("", unaccented(text))).split())
