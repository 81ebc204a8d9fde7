"""Whether two texts ask the same: their words without case, marks and order of blanks."""

import re
import unicodedata
from typing import Final

_GAP: Final = re.compile(r"\{\{c[0-9]+::(.*?)(?:::[^{}]*)?\}\}")
_LONGEST: Final = 2_000
_MARKS: Final = frozenset({"Po", "Pd", "Pi", "Pf", "Ps", "Pe"})


def folded_words(text: str) -> str:
    """Return the words of `text` in small letters, without punctuation, gaps and Markdown marks.

    Signs that carry meaning, such as those of a formula, stay.
    """
    plain = _GAP.sub(r"\1", text[:_LONGEST])
    folded = unicodedata.normalize("NFKC", plain).casefold()
    kept = "".join(" " if _is_mark(sign) else sign for sign in folded)
    return " ".join(kept.split())


def _is_mark(sign: str) -> bool:
    if sign == "#":  # C# is not C
        return False
    return sign in "*_`~" or unicodedata.category(sign) in _MARKS
