"""How two texts are alike: the same in another form, of another meaning, or nearly the same."""

from dataclasses import dataclass

from studyapp.model.answers.answer_text import AnswerText
from studyapp.model.answers.folding import unlettered, without_accents
from studyapp.model.answers.grammar import grammar
from studyapp.model.answers.opposites import differ_by_negation, negated, opposed
from studyapp.model.answers.plurals import number_forms, same_but_number
from studyapp.model.answers.spelling import respelled
from studyapp.model.answers.typos import allowed_slips, slips, slips_in_words

_SYLLABLE = 3  # letters; shorter words are not joined with others to look for slips
_AUXILIARIES = frozenset({"", "do", "does", "did", "ca"})  # what 'not' needs and 'yes' does not


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two texts are alike, between which words, and by how many slips."""

    rule: str
    words: tuple[str, ...] = ()
    slips: int = 0


def variation(said: AnswerText, right: AnswerText, language: str) -> str | None:
    """Name the rule by which two texts are the same words in another form."""
    tongue = grammar(language)
    if same_but_number(said.bare, right.bare, language):
        return "plural"
    if unlettered(said.bare) == unlettered(right.bare):
        spaced = _spacing(said, right, language)
        if spaced:
            return spaced
    if respelled(said.bare, language) == respelled(right.bare, language):
        return "spelling"
    inner = tongue.articles - {"a"}  # vitamin A is not vitamin
    if not tongue.gendered and _without(said.bare, inner) == _without(right.bare, inner):
        return "article"
    return None


def clash(said: AnswerText, right: AnswerText, language: str) -> Likeness | None:
    """Say why two texts that look alike mean different things: no slip explains these."""
    negations = grammar(language).negations
    if differ_by_negation(said.loose, right.loose, negations):
        rest = _affirmed(said.bare, negations), _affirmed(right.bare, negations)
        return Likeness("negation") if slips_in_words(*rest) is not None else None
    for pair in _unlike_words(said.bare, right.bare):
        if negated(*pair):
            return Likeness("negation", pair)
        if opposed(*pair):
            return Likeness("opposite", pair)
    if _letters(said.bare) == _letters(right.bare) and _digits(said.bare) != _digits(right.bare):
        return Likeness("digits")
    return None


def nearness(said: AnswerText, right: AnswerText) -> Likeness | None:
    """Say by what two texts miss each other narrowly; None if they are not near."""
    if sorted(said.bare) == sorted(right.bare) and _only_words(said.bare):
        return Likeness("word-order")
    if unlettered(said.bare) != unlettered(right.bare):
        return None
    if _joined(said.bare).replace("-", "") == _joined(right.bare).replace("-", ""):
        return Likeness("punctuation")
    if _unmarked(said.bare) == _unmarked(right.bare):
        return Likeness("accents")
    apart = _slips(said.bare, right.bare)
    if apart is None:
        return None
    pairs = _unlike_words(said.bare, right.bare)
    return Likeness("typo", tuple(word for pair in pairs for word in pair), apart)


def _spacing(said: AnswerText, right: AnswerText, language: str) -> str | None:
    """Compare without spaces, the last word in any number."""
    joined = _joined(right.bare)
    if _joined(said.bare) == joined:
        return "spacing"
    if not said.article and said.key == _joined(right.loose):  # apriori
        return "spacing"
    *first, last = said.bare
    numbers = (_joined((*first, one)) for one in number_forms(last, language))
    return "plural" if joined in numbers else None


def _only_words(parts: tuple[str, ...]) -> bool:
    """Tell whether there are no symbols: the order of a formula is no slip."""
    return all(any(c.isalnum() for c in part) for part in parts)


def _joined(parts: tuple[str, ...]) -> str:
    return "".join(parts).replace("'", "")


def _without(parts: tuple[str, ...], dropped: frozenset[str]) -> tuple[str, ...]:
    return tuple(part for part in parts if part not in dropped)


def _affirmed(parts: tuple[str, ...], negations: frozenset[str]) -> tuple[str, ...]:
    """Return the words without those that say no."""
    kept = (part.removesuffix("n't") for part in parts if part not in negations)
    return tuple(part for part in kept if part not in _AUXILIARIES)


def _unlike_words(said: tuple[str, ...], right: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Pair the words that differ; texts of unlike length are compared as one word each."""
    if len(said) != len(right):
        return ((_joined(said), _joined(right)),)
    pairs = zip(said, right, strict=True)
    return tuple((mine, theirs) for mine, theirs in pairs if mine != theirs)


def _letters(parts: tuple[str, ...]) -> str:
    return "".join(c for c in _joined(parts) if not c.isdigit())


def _digits(parts: tuple[str, ...]) -> str:
    return "".join(c for c in _joined(parts) if c.isdigit())


def _unmarked(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(without_accents(part) for part in parts)


def _slips(said: tuple[str, ...], right: tuple[str, ...]) -> int | None:
    """Count slips word by word; as one word if only the spaces were set differently."""
    if len(said) == len(right):
        return slips_in_words(said, right)
    if min(len(said), len(right)) > 1 or min(map(len, (*said, *right))) < _SYLLABLE:
        return None  # vitamin A is no vitamin with a slip
    whole = _joined(right)
    most = allowed_slips(whole)
    apart = slips(_joined(said), whole, most)
    return apart if apart <= most else None
