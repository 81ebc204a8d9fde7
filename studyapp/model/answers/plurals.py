"""One and many: which words differ only in number."""

from functools import lru_cache

from studyapp.model.answers.grammar import grammar

# Words that end in s without being the plural of what stands before it.
_NO_PLURALS = frozenset({
    "is", "as", "us", "his", "its", "this", "thus", "has", "was", "does", "yes", "gas", "bus",
    "plus", "lens", "news", "mars", "bias",
})  # fmt: skip
_LEARNED = frozenset({"a", "i", "ae"})  # endings that only long words from Latin and Greek take


@lru_cache(maxsize=4096)
def number_forms(word: str, language: str) -> frozenset[str]:
    """Return `word` with its possible singulars and plurals, in the language's regular ways."""
    forms = {word}
    if not any(c.isdigit() for c in word):
        for one, many in grammar(language).plurals:
            forms |= _plural(word, one, many) | _singular(word, one, many)
    return frozenset(forms)


def same_but_number(words: tuple[str, ...], others: tuple[str, ...], language: str) -> bool:
    """Tell whether two texts differ at most in singular and plural."""
    return len(words) == len(others) and all(
        a == b or b in number_forms(a, language) for a, b in zip(words, others, strict=True)
    )


def _plural(word: str, one: str, many: str) -> set[str]:
    if not word.endswith(one) or _too_short(word, many) or (not one and word.endswith("s")):
        return set()
    plural = word[: len(word) - len(one)] + many
    return set() if plural in _NO_PLURALS else {plural}


def _singular(word: str, one: str, many: str) -> set[str]:
    if not word.endswith(many) or _too_short(word, many) or word in _NO_PLURALS:
        return set()
    singular = word[: len(word) - len(many)] + one
    return set() if not one and singular.endswith("s") else {singular}


def _too_short(word: str, many: str) -> bool:
    return len(word) < (5 if many in _LEARNED else 2)
