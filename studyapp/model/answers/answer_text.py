"""A text as the words that are compared, and the keys that identify an answer in a pack."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from studyapp.model.answers.answer_forms import Form, answer_forms
from studyapp.model.answers.folding import words
from studyapp.model.answers.grammar import grammar
from studyapp.model.answers.plurals import number_forms
from studyapp.model.content import AnswerRule

LONGEST = 500  # characters that are read; longer texts are right only if they are the same


@dataclass(frozen=True, slots=True)
class AnswerText:
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
        leads = len(self.strict) > 1 < len(self.loose) and self.loose[0] in self.articles
        return self.loose[0] if leads else ""

    @property
    def key(self) -> str:
        """What identifies the text among answers: loosely, unspaced, without article."""
        return "".join(self.loose[1:] if self.article else self.loose).replace("'", "")


def answer_text(form: Form, rule: AnswerRule, language: str) -> AnswerText:
    """Read a form as words, as strictly as the rule asks."""
    case, accents = rule.case == "exact", rule.accents == "exact"
    loose = words(form.text, language)
    strict = words(form.text, language, case=case, accents=accents) if case or accents else loose
    return AnswerText(form.text, form.how, strict, loose, grammar(language).articles)


def keys_of(text: AnswerText, language: str) -> tuple[str, ...]:
    """Return the key of a text, and its keys with the last word in another number."""
    own = text.key
    last = text.loose[-1].replace("'", "")
    return own, *sorted(own.removesuffix(last) + form for form in number_forms(last, language))


@lru_cache(maxsize=8)
def keys_of_answers(answers: frozenset[str], language: str) -> Mapping[str, str]:
    """Map the key of every form of every answer to that answer."""
    rule = AnswerRule()
    keys: dict[str, str] = {}
    for answer in sorted(answers):
        for form in answer_forms(answer[:LONGEST]):
            keys.setdefault(answer_text(form, rule, language).key, answer)
    keys.pop("", None)
    return MappingProxyType(keys)
