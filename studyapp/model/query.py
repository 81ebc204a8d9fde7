"""What is typed to find something: words, and filters such as `is:due lesson:2 -tag:history`."""

import re
from dataclasses import dataclass
from typing import Final

FILTERS: Final = ("is", "kind", "course", "lesson", "tag", "flag", "due", "key")

_TOKEN: Final = re.compile(
    r'(-?)(?:([a-z]+):(?="|[^\s"]))?(?:"([^"]*)("?)|([^\s"]+))', re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a phrase to be found; one in quotes is `exact`, one after a dash is unwanted."""

    text: str
    exact: bool = False
    without: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition: the `name` is one of FILTERS, the value is in lower case."""

    name: str
    value: str
    without: bool = False

    @property
    def text(self) -> str:
        """Return the filter as it is typed."""
        value = f'"{self.value}"' if not self.value or re.search(r"\s", self.value) else self.value
        return f"{'-' if self.without else ''}{self.name}:{value}"


@dataclass(frozen=True, slots=True)
class Query:
    """A search, taken apart; filters of one name are alternatives, but for `is` and `tag`."""

    words: tuple[Word, ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def text(self) -> str:
        """Return the search as it is typed: filters after words."""
        return " ".join([*map(_typed, self.words), *(one.text for one in self.filters)])

    def having(self, one: Filter, *, alone: bool = False) -> "Query":
        """Return the search with a filter more; `alone` puts it in place of others of its name."""
        kept = [
            other
            for other in self.filters
            if (other.name, other.value) != (one.name, one.value)
            and not (alone and other.name == one.name)
        ]
        return Query(self.words, (*kept, one))

    def lacking(self, name: str, value: str | None = None) -> "Query":
        """Return the search without the filters of this name, or without one of them."""
        return Query(
            self.words,
            tuple(
                one for one in self.filters if one.name != name or value not in {None, one.value}
            ),
        )

    def values(self, name: str) -> tuple[str, ...]:
        """Return what the search asks for under `name`."""
        return tuple(one.value for one in self.filters if one.name == name and not one.without)


def parse(text: str) -> Query:
    """Take apart what was typed; whatever is no filter is a word, so nothing is ever refused."""
    words: list[Word] = []
    filters: dict[tuple[str, str], Filter] = {}
    for dash, name, quoted, closed, plain in _TOKEN.findall(text):
        value = quoted or plain
        if name.lower() in FILTERS:
            one = Filter(name.lower(), value.casefold(), bool(dash))
            filters[one.name, one.value] = one
        elif value and not value.isspace():
            whole = f"{name}:{value}" if name else value
            words.append(Word(whole, exact=bool(closed), without=bool(dash)))
    return Query(tuple(words), tuple(filters.values()))


def _typed(word: Word) -> str:
    text = f'"{word.text}"' if word.exact else word.text
    return f"-{text}" if word.without else text
