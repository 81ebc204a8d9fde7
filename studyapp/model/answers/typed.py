"""Compare a typed text with the answer the author wrote.

The steps run in order and the first that has something to say decides. No typo rule can accept
what is another item's answer, an opposite, a negation, or another number.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from studyapp.model.answers.answer_forms import Form, answer_forms
from studyapp.model.answers.answer_text import (
    LONGEST,
    AnswerText,
    answer_text,
    keys_of,
    keys_of_answers,
)
from studyapp.model.answers.comparison import Comparison, Verdict
from studyapp.model.answers.difference import difference
from studyapp.model.answers.folding import normal, without_accents
from studyapp.model.answers.grammar import Grammar, grammar
from studyapp.model.answers.likeness import Likeness, clash, nearness, variation
from studyapp.model.answers.measures import PURE, ignoring_case
from studyapp.model.answers.numeric import compare_number
from studyapp.model.answers.quantity import quantities
from studyapp.model.answers.typos import slips
from studyapp.model.content import AnswerRule

__all__ = ["AnswerRule", "Comparison", "Verdict", "compare"]  # all that comparing takes


_DEFAULT = AnswerRule()
_SEVERAL = re.compile(r"[A-Z0-9][A-Z0-9.-]+s")  # several of what is written in capitals: GPUs


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
class _Case:
    """A response, the forms of its answer, and what else is needed to judge it."""

    said: AnswerText
    forms: tuple[AnswerText, ...]
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
    if max(_length(response), _length(answer)) > LONGEST:
        same = response.casefold().split() == answer.casefold().split()
        return _Finding(Verdict.EXACT, "case") if same else _Finding(Verdict.WRONG, "too-long")
    return None


def _length(text: str) -> int:
    """Return the length once ligatures are taken apart, which can be 18 times as long."""
    return len(text) if len(text) > LONGEST else len(unicodedata.normalize("NFKC", text))


def _case(
    response: str,
    forms: tuple[Form, ...],
    others: frozenset[str],
    rule: AnswerRule,
    language: str,
) -> _Case:
    texts = tuple(answer_text(form, rule, language) for form in forms)
    said = answer_text(Form(response), rule, language)
    return _Case(said, texts, others, rule, language, grammar(language))


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
    """Compare '12 GB' as a quantity, where the capitals of the unit count."""
    said = quantities(case.said.text, case.language)
    if not said or not (said[0].unit.known or ignoring_case(said[0].unit_text)):
        return None
    found = [one for form in case.forms if (one := _measured(case, form)) is not None]
    return min(found, key=lambda one: list(Verdict).index(one.verdict), default=None)


def _measured(case: _Case, form: AnswerText) -> _Finding | None:
    """Compare the response with a form that is a quantity in a known unit."""
    asked = quantities(form.text, case.language)
    if not asked or not asked[0].unit.known or asked[0].unit == PURE:
        return None
    value, unit = asked[0].value, asked[0].unit_text
    found = compare_number(
        case.said.text, value, 0.0, relative=False, unit=unit, language=case.language
    )
    converted = found.verdict is Verdict.EXACT and (found.rule == "unit" or form.how)
    verdict = Verdict.VARIANT if converted else found.verdict
    return _Finding(verdict, found.rule, found.arguments, form.text)


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
    """Refuse what is the answer of another item, singular or plural.

    Where that item is ours in another number the learner decides: an author who lists 'good' and
    'goods' means two things, one who lists 'GPU' and 'GPUs' does not.
    """
    index = keys_of_answers(case.others, case.language)
    for key in keys_of(case.said, case.language):
        if key in index and not _ours(index[key], case):
            return _Finding(Verdict.WRONG, "other-answer", (index[key],), _nearest(case))
    other = index.get(case.said.key, "")
    verdict = _verdict_on_number(other, case) if other else None
    return None if verdict is None else _Finding(verdict, "other-answer", (other,), _nearest(case))


def _verdict_on_number(other: str, case: _Case) -> Verdict | None:
    """Judge a response that is `other` exactly, and ours in another number; None lets it pass."""
    forms = [form for form in answer_forms(other[:LONGEST]) if _key(form, case) == case.said.key]
    if any(form.key == case.said.key for form in case.forms) or not forms:
        return None
    theirs, ours = forms[0].text, _nearest(case)
    if theirs.isupper() and ours.isupper():
        return Verdict.WRONG  # HTTPS is not two of HTTP
    longer = max(theirs, ours, key=len)
    return None if _SEVERAL.fullmatch(longer) else Verdict.NEAR


def _key(form: Form, case: _Case) -> str:
    return answer_text(form, AnswerRule(), case.language).key


def _variant(case: _Case) -> _Finding | None:
    """Accept another number, spacing or spelling of the same words."""
    for form in case.forms:
        rule = variation(case.said, form, case.language)
        if rule:
            return _Finding(Verdict.VARIANT, rule, form=form.text)
    return None


def _look_alike(case: _Case) -> _Finding | None:
    """Refuse negations, opposites and other digits, however few letters they change."""
    for form in case.forms:
        found = clash(case.said, form, case.language)
        if found:
            return _Finding(Verdict.WRONG, found.rule, found.words, form.text)
    return None


def _close(case: _Case) -> _Finding | None:
    """Let the learner decide about word order, a letter of its own, and typos."""
    found = ((nearness(case.said, form), form) for form in case.forms)
    near = [(one.slips, one, form) for one, form in found if one and _allowed(one, case.rule)]
    if not near:
        return None
    apart, likeness, form = min(near, key=lambda one: one[0])
    rival = _closer_other(case, apart)
    if rival is not None:
        return _Finding(Verdict.WRONG, "other-answer", (rival,), form.text)
    refused = likeness.rule == "accents" and case.rule.accents == "exact"
    verdict = Verdict.WRONG if refused else Verdict.NEAR
    return _Finding(verdict, likeness.rule, likeness.words, form.text)


def _allowed(likeness: Likeness, rule: AnswerRule) -> bool:
    return rule.typos is None or likeness.slips <= rule.typos


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


def _right(form: AnswerText, rule: str) -> _Finding:
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


def _ours(other: str, case: _Case) -> bool:
    """Tell whether another item's answer is this one again, singular or plural."""
    own = {key for form in case.forms if form.loose for key in keys_of(form, case.language)}
    rule = AnswerRule()
    texts = (answer_text(form, rule, case.language) for form in answer_forms(other[:LONGEST]))
    return any(text.key in own for text in texts)


def _closer_other(case: _Case, apart: int) -> str | None:
    """Return another item's answer that the response is closer to than to its own."""
    if apart <= 1:
        return None
    typed = case.said.key
    for key, other in keys_of_answers(case.others, case.language).items():
        if slips(typed, key, apart - 1) < apart and not _ours(other, case):
            return other
    return None


def _nearest(case: _Case) -> str:
    """Return the form to show beside a wrong response."""
    typed = unicodedata.normalize("NFC", case.said.text).casefold()
    return min(case.forms, key=lambda form: slips(typed, form.text.casefold(), LONGEST)).text
