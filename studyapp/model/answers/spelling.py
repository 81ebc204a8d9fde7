"""Accepted spellings of one word: British and American, ä and ae."""

import re

from studyapp.model.answers.grammar import grammar, primary

# Each rule brings both spellings to one, and needs letters before it so that 'four' is not 'for'.
_ENGLISH = tuple(
    (re.compile(pattern), spelled)
    for pattern, spelled in (
        (r"(?<=[a-z]{2})our", "or"),
        (r"(?<=[a-z]{3})is(?=(?:e[ds]?|er|ing|ation|able)s?\b)", "iz"),
        (r"(?<=al)ys(?=(?:e[ds]?|er|ing)s?\b)", "yz"),
        (r"(?<=[a-z][a-z])([bt])re(?=s?\b)", r"\1er"),
        (r"(?<=[a-z][a-z])ogue(?=s?\b)", "og"),
        (r"\b(def|off|lic|pret)ence(?=s?\b)", r"\1ense"),
        (r"\bsulph", "sulf"),
        (r"\boe(?=s|d)", "e"),
        (r"ae(?=[dmst])", "e"),
        (r"\bfoet", "fet"),
        (r"\baluminium", "aluminum"),
        (r"programme", "program"),
        (r"\bgrey", "gray"),
    )
)


def respelled(words: tuple[str, ...], language: str) -> str:
    """Return the words in one of their accepted spellings, the same for all of them."""
    joined = " ".join(words)
    for letter, spelled in grammar(language).spelled:
        joined = joined.replace(letter, spelled)
    if primary(language) == "en":
        for pattern, spelled in _ENGLISH:
            joined = pattern.sub(spelled, joined)
    return joined
