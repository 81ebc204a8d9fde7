"""The words of short CommonMark without its signs, for lists and for searching.

Cheaper than reading the text properly, which installing ten thousand cards cannot wait for; what is
drawn or spoken goes through `packs.markdown` instead.
"""

import re
from typing import Final

_SIGNS: Final = frozenset("*_`[]!\\<>#$=~|\n-+&")
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_AUTOLINK: Final = re.compile(r"<((?:https?|mailto):[^<>\s]+)>")
_MARKS: Final = re.compile(r"(?<!\\)(?:\*{1,3}|~~|==|`+|\$\$?|(?<!\w)_{1,3}|_{1,3}(?!\w))")
_LEADS: Final = re.compile(r"^[ \t]*(?:#{1,6}|>|[-+*]|\d+[.)])[ \t]+", re.MULTILINE)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_BLANKS: Final = re.compile(r"\s+")


def bare_text(source: str) -> str:
    """Return the words of `source` on one line: links by their text, marks and escapes gone."""
    if _SIGNS.isdisjoint(source):
        return source.strip()
    text = _AUTOLINK.sub(r"\1", _LINK.sub(r"\1", source))
    text = _MARKS.sub("", _LEADS.sub("", text))
    return _BLANKS.sub(" ", _ESCAPED.sub(r"\1", text)).strip()
