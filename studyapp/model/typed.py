"""Compare a typed text with the answer the author wrote.

The steps run in order and the first that has something to say decides. No typo rule can accept
what is another item's answer, an opposite, a negation, or another number.
"""

import unicodedata
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from studyapp.model.answer_forms import Form, answer_forms
from studyapp.model.comparison import Comparison, Verdict
from studyapp.model.content import AnswerRule
from studyapp.model.difference import difference
from studyapp.model.folding import normal, unlettered, without_accents, words
from studyapp.model.grammar import Grammar, grammar
from studyapp.model.measures import PURE
from studyapp.model.numeric import compare_number
from studyapp.model.opposites import differ_by_negation, negated, opposed
from studyapp.model.plurals import number_forms, same_but_number
from studyapp.model.quantity import quantities
from studyapp.model.typos import allowed_slips, slips, slips_in_words

__all__ = ["AnswerRule", "Comparison", "Verdict", "compare"]  # all that comparing takes

LONGEST = 500  # characters; longer texts are right only if they are the same

_SYLLABLE = 3  # letters; shorter words are not joined with others to look for slips
_DEFAULT = AnswerRule()


def compare(
    response: str,
    answer: str,
    accept: Sequence[str] = (),
    others: Collection[str] = (),
    rule: AnswerRule = _DEFAULT,
    language: str = "en",
) -> Comparison:
    """Compare `response` with `answer` and the variants in `accept`.

    `others` are the answers of other items: a response that is one of them is wrong.
    """
    finding = _at_once(response, answer)
    if finding is None:
        case = _case(response, answer_forms(answer, accept), frozenset(others), rule, language)
        found = (step(case) for step in _STEPS)
        finding = next(one for one in found if one is not None)
    shown = difference(response, finding.form or answer.strip())
    return Comparison(finding.verdict, finding.rule, finding.arguments, shown)


@dataclass(frozen=True, slots=True)
class _Finding:
    """What a step decided, and which form of the answer it looked at."""

    verdict: Verdict
    rule: str
    arguments: tuple[str, ...] = ()
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as written and as words, strictly (as the rule asks) and loosely."""

    text: str
    how: str
    strict: tuple[str, ...]
    loose: tuple[str, ...]
    articles: frozenset[str]

    @property
    def bare(self) -> tuple[str, ...]:
        """The words without a leading article."""
        return self.strict[1:] if self.article else self.strict

    @property
    def article(self) -> str:
        """The leading article, '' if there is none or nothing behind it."""
        leads = len(self.loose) > 1 and self.loose[0] in self.articles
        return self.loose[0] if leads else ""

    @property
    def key(self) -> str:
        """What identifies the text among answers: loosely, unspaced, without article."""
        return "".join(self.loose[1:] if self.article else self.loose).replace("'", "")


@dataclass(frozen=True, slots=True)
class _Case:
    """A response, the forms of its answer, and what else is needed to judge it."""

    said: _Text
    forms: tuple[_Text, ...]
    others: frozenset[str]
    rule: AnswerRule
    language: str
    grammar: Grammar


def _at_once(response: str, answer: str) -> _Finding | None:
    """Decide what needs no reading: the same, nothing, or far too much."""
    if response.strip() == answer.strip():
        return _Finding(Verdict.EXACT, "same")
    if not response.strip():
        return _Finding(Verdict.WRONG, "empty")
    if max(len(response), len(answer)) > LONGEST:
        same = response.casefold().split() == answer.casefold().split()
        return _Finding(Verdict.EXACT, "case") if same else _Finding(Verdict.WRONG, "too-long")
    return None


def _case(
    response: str,
    forms: tuple[Form, ...],
    others: frozenset[str],
    rule: AnswerRule,
    language: str,
) -> _Case:
    texts = tuple(_text(form, rule, language) for form in forms)
    said = _text(Form(response), rule, language)
    return _Case(said, texts, others, rule, language, grammar(language))


def _text(form: Form, rule: AnswerRule, language: str) -> _Text:
    case, accents = rule.case == "exact", rule.accents == "exact"
    loose = words(form.text, language)
    strict = words(form.text, language, case=case, accents=accents) if case or accents else loose
    return _Text(form.text, form.how, strict, loose, grammar(language).articles)


# --- the steps -------------------------------------------------------------------------------


def _symbols_only(case: _Case) -> _Finding | None:
    """Compare what holds no word at all, such as '?', character by character."""
    written = [form for form in case.forms if form.loose]
    if written and case.said.loose:
        return None
    typed = normal(case.said.text)
    form = next((form for form in case.forms if normal(form.text) == typed), None)
    if form is None:
        return _Finding(Verdict.WRONG, "different")
    return _right(form, "same")


def _quantity(case: _Case) -> _Finding | None:
    """Compare '12 GB' as a quantity if both sides hold a known unit, or the response none."""
    said = quantities(case.said.text, case.language)
    asked = quantities(case.forms[0].text, case.language)
    if not (said and asked and said[0].unit.known and asked[0].unit.known):
        return None
    if asked[0].unit == PURE:
        return None
    unit = asked[0].unit_text
    found = compare_number(case.said.text, asked[0].value, 0.0, False, unit, case.language)
    converted = found.verdict is Verdict.EXACT and found.rule == "unit"
    verdict = Verdict.VARIANT if converted else found.verdict
    return _Finding(verdict, found.rule, found.arguments, case.forms[0].text)


def _written(case: _Case) -> _Finding | None:
    """Accept what the author wrote, but for spacing, case and accents the rule lets pass."""
    for form in case.forms:
        if case.said.strict == form.strict:
            return _right(form, _how(case.said.text, form.text))
        spare = not (case.grammar.gendered and form.article)
        if spare and case.said.bare == form.bare:
            return _right(form, "article")
    return None


def _strict(case: _Case) -> _Finding | None:
    """Refuse what only the author's strictness about capitals and accents refuses."""
    for form in case.forms:
        if case.said.loose == form.loose:
            capitals = "".join(case.said.strict).casefold() == "".join(form.strict).casefold()
            return _Finding(Verdict.WRONG, "case" if capitals else "accents", form=form.text)
    return None


def _articles(case: _Case) -> _Finding | None:
    """Ask about a missing article and refuse a wrong one, where articles carry gender."""
    for form in case.forms:
        if form.article and case.said.bare == form.bare:
            verdict = Verdict.WRONG if case.said.article else Verdict.NEAR
            return _Finding(verdict, "article", (form.article,), form.text)
    return None


def _another_answer(case: _Case) -> _Finding | None:
    """Refuse what is the answer of another item, singular or plural."""
    index = _index(case.others, case.language)
    for key in _keys(case.said, case.language):
        if key in index and not _ours(index[key], case):
            return _Finding(Verdict.WRONG, "other-answer", (index[key],), _nearest(case))
    return None


def _variant(case: _Case) -> _Finding | None:
    """Accept another number, spacing or spelling of the same words."""
    for form in case.forms:
        rule = _variation(case.said, form, case)
        if rule:
            return _Finding(Verdict.VARIANT, rule, form=form.text)
    return None


def _look_alike(case: _Case) -> _Finding | None:
    """Refuse negations, opposites and other digits, however few letters they change."""
    for form in case.forms:
        rule = _clash(case.said, form, case)
        if rule:
            return _Finding(Verdict.WRONG, rule[0], rule[1], form.text)
    return None


def _close(case: _Case) -> _Finding | None:
    """Let the learner decide about word order, a letter of its own, and typos."""
    found = [near for form in case.forms if (near := _near(case.said, form, case)) is not None]
    if not found:
        return None
    apart, finding = min(found, key=lambda one: one[0])
    rival = _closer_other(case, apart) if finding.rule == "typo" else None
    return _Finding(Verdict.WRONG, "other-answer", (rival,)) if rival is not None else finding


def _different(case: _Case) -> _Finding:
    """Say what is left to say: some words are missing, or it is something else."""
    said = set(case.said.loose)
    partial = next((f for f in case.forms if not f.how and said < set(f.loose)), None)
    if partial is not None:
        return _Finding(Verdict.WRONG, "missing-words", form=partial.text)
    return _Finding(Verdict.WRONG, "different", form=_nearest(case))


_STEPS: tuple[Callable[[_Case], _Finding | None], ...] = (
    _symbols_only,
    _quantity,
    _written,
    _strict,
    _articles,
    _another_answer,
    _variant,
    _look_alike,
    _close,
    _different,
)


# --- what the steps ask ----------------------------------------------------------------------


def _right(form: _Text, rule: str) -> _Finding:
    if form.how:
        return _Finding(Verdict.VARIANT, form.how, form=form.text)
    return _Finding(Verdict.EXACT, rule, form=form.text)


def _how(typed: str, right: str) -> str:
    """Name what two texts that count as the same differ in."""
    one, two = normal(typed), normal(right)
    if one == two:
        return "same"
    if one.casefold() == two.casefold():
        return "case"
    same_marks = without_accents(one.casefold()) == without_accents(two.casefold())
    return "accents" if same_marks else "punctuation"


def _keys(text: _Text, language: str) -> tuple[str, ...]:
    """Return the key of a text, and its keys with the last word in another number."""
    own = text.key
    last = text.loose[-1].replace("'", "")
    return own, *sorted(own.removesuffix(last) + form for form in number_forms(last, language))


@lru_cache(maxsize=8)
def _index(others: frozenset[str], language: str) -> Mapping[str, str]:
    """Map the key of every form of every other answer to that answer."""
    rule = AnswerRule()
    keys: dict[str, str] = {}
    for other in sorted(others):
        for form in answer_forms(other[:LONGEST]):
            keys.setdefault(_text(form, rule, language).key, other)
    keys.pop("", None)
    return MappingProxyType(keys)


def _ours(other: str, case: _Case) -> bool:
    """Tell whether another item's answer is this one again, singular or plural."""
    own = {key for form in case.forms if form.loose for key in _keys(form, case.language)}
    rule = AnswerRule()
    texts = (_text(form, rule, case.language) for form in answer_forms(other[:LONGEST]))
    return any(text.key in own for text in texts)


def _variation(said: _Text, form: _Text, case: _Case) -> str | None:
    """Name the way in which two texts are the same words."""
    if same_but_number(said.bare, form.bare, case.language):
        return "plural"
    if unlettered(said.bare) == unlettered(form.bare):
        joined = _joined(form.bare)
        if joined == _joined(said.bare) or (not said.article and said.key == _joined(form.loose)):
            return "spacing"
        last = said.bare[-1]
        if joined in {_joined((*said.bare[:-1], one)) for one in number_forms(last, case.language)}:
            return "plural"
    if _respelled(said.bare, case.grammar) == _respelled(form.bare, case.grammar):
        return "spelling"
    inner = case.grammar.articles - {"a", "o", "e"}  # vitamin A is not vitamin
    if not case.grammar.gendered and _without(said.bare, inner) == _without(form.bare, inner):
        return "article"
    return None


def _joined(parts: tuple[str, ...]) -> str:
    return "".join(parts).replace("'", "")


def _respelled(parts: tuple[str, ...], language: Grammar) -> str:
    joined = " ".join(parts)
    for letter, spelled in language.spelled:
        joined = joined.replace(letter, spelled)
    return joined


def _without(parts: tuple[str, ...], dropped: frozenset[str]) -> tuple[str, ...]:
    return tuple(part for part in parts if part not in dropped)


def _clash(said: _Text, form: _Text, case: _Case) -> tuple[str, tuple[str, ...]] | None:
    """Name why two texts mean different things though they look alike."""
    negations = case.grammar.negations
    if differ_by_negation(said.loose, form.loose, negations):
        rest = _plain(said.bare, negations), _plain(form.bare, negations)
        return ("negation", ()) if slips_in_words(*rest) is not None else None
    for mine, theirs in _unlike_words(said.bare, form.bare):
        if negated(mine, theirs):
            return "negation", (mine, theirs)
        if opposed(mine, theirs):
            return "opposite", (mine, theirs)
    if _letters(said.bare) == _letters(form.bare) and _digits(said.bare) != _digits(form.bare):
        return "digits", ()
    return None


def _plain(parts: tuple[str, ...], negations: frozenset[str]) -> tuple[str, ...]:
    kept = (part.removesuffix("n't") for part in parts if part not in negations)
    return tuple(part for part in kept if part not in {"", "do", "does", "ca"})


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


def _near(said: _Text, form: _Text, case: _Case) -> tuple[int, _Finding] | None:
    """Return how far a near response is from a form, and why it is near."""
    if sorted(said.bare) == sorted(form.bare):
        return 0, _Finding(Verdict.NEAR, "word-order", form=form.text)
    if unlettered(said.bare) != unlettered(form.bare):
        return None
    if _joined(said.bare).replace("-", "") == _joined(form.bare).replace("-", ""):
        return 0, _Finding(Verdict.NEAR, "punctuation", form=form.text)
    if _unmarked(said.bare) == _unmarked(form.bare):
        verdict = Verdict.NEAR if case.rule.accents == "ignore" else Verdict.WRONG
        return 0, _Finding(verdict, "accents", form=form.text)
    apart = _slips(said.bare, form.bare)
    if apart is None or apart > (apart if case.rule.typos is None else case.rule.typos):
        return None
    pairs = _unlike_words(said.bare, form.bare)
    return apart, _Finding(Verdict.NEAR, "typo", tuple(w for p in pairs for w in p), form.text)


def _unmarked(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(without_accents(part) for part in parts)


def _slips(said: tuple[str, ...], right: tuple[str, ...]) -> int | None:
    """Count slips word by word; as one word if the spaces were set differently."""
    if len(said) == len(right):
        return slips_in_words(said, right)
    if min(len(said), len(right)) > 1 or min(map(len, (*said, *right))) < _SYLLABLE:
        return None  # vitamin A is no vitamin with a slip
    one, two = _joined(said), _joined(right)
    most = allowed_slips(two)
    apart = slips(one, two, most)
    return apart if apart <= most else None


def _closer_other(case: _Case, apart: int) -> str | None:
    """Return another item's answer that the response is closer to than to its own."""
    if apart <= 1:
        return None
    typed = case.said.key
    for key, other in _index(case.others, case.language).items():
        if slips(typed, key, apart - 1) < apart and not _ours(other, case):
            return other
    return None


def _nearest(case: _Case) -> str:
    """Return the form to show beside a wrong response."""
    typed = unicodedata.normalize("NFC", case.said.text).casefold()
    return min(case.forms, key=lambda form: slips(typed, form.text.casefold(), LONGEST)).text
