"""How many slips of the finger make a word another word."""

# (letters of the right word, slips allowed in it): short words leave no room for any.
_ALLOWED = ((4, 0), (7, 1), (15, 2))
_MOST = 3


def allowed_slips(word: str) -> int:
    """Return how many slips a word of this length may hold and still be taken for itself."""
    return next((slips for letters, slips in _ALLOWED if len(word) <= letters), _MOST)


def slips(typed: str, word: str, most: int = _MOST) -> int:
    """Count letters left out, added, changed or swapped with a neighbour; more than `most`: +1.

    Damerau's distance in its restricted form, optimal string alignment (Damerau 1964).
    """
    if typed == word:
        return 0
    if most <= 0 or abs(len(typed) - len(word)) > most:
        return most + 1
    from rapidfuzz.distance import OSA

    return OSA.distance(typed, word, score_cutoff=most)


def slips_in_words(typed: tuple[str, ...], right: tuple[str, ...]) -> int | None:
    """Count the slips word by word; None if any word holds more than it may."""
    if len(typed) != len(right):
        return None
    total = 0
    for mine, theirs in zip(typed, right, strict=True):
        most = allowed_slips(theirs)
        found = slips(mine, theirs, most)
        if found > most:
            return None
        total += found
    return total
