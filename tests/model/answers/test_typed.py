import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.answers.comparison import RULES, Verdict
from studyapp.model.answers.typed import compare
from studyapp.model.content import AnswerRule

VECTORS = json.loads(
    (Path(__file__).parents[2] / "vectors" / "typed_answers.json").read_text(encoding="utf-8")
)

# Answer, response, language, verdict.
CASES = [
    ("photosynthesis", "Photosynthesis", "en", "exact"),
    ("photosynthesis", "photosyntesis", "en", "near"),
    ("photosynthesis", "photosythesis!", "en", "near"),
    ("osmosis", "osmosys", "en", "near"),
    ("cell", "sell", "en", "wrong"),
    ("cell", "cells", "en", "variant"),
    ("mitosis", "meiosis", "en", "wrong"),
    ("receive", "recieve", "en", "near"),
    ("data base", "database", "en", "variant"),
    ("e-mail", "email", "en", "variant"),
    ("TCP/IP", "tcp ip", "en", "exact"),
    ("Newton's second law", "newtons second law", "en", "variant"),
    ("“machine learning”", "machine learning", "en", "exact"),
    ("U.S.A.", "usa", "en", "exact"),
    ("batch_size", "batch size", "en", "exact"),
    ("matrix", "matrices", "en", "variant"),
    ("hypothesis", "hypotheses", "en", "variant"),
    ("bacterium", "bacteria", "en", "variant"),
    ("policy", "policies", "en", "variant"),
    ("class", "classes", "en", "variant"),
    ("services", "service", "en", "variant"),
    ("physics", "physic", "en", "variant"),
    ("gas", "ga", "en", "wrong"),
    ("its", "it", "en", "wrong"),
    ("mass", "mas", "en", "wrong"),
    ("increase", "decrease", "en", "wrong"),
    ("encode", "decode", "en", "wrong"),
    ("exothermic", "endothermic", "en", "wrong"),
    ("intranet", "internet", "en", "wrong"),
    ("microeconomics", "macroeconomics", "en", "wrong"),
    ("symmetric", "asymmetric", "en", "wrong"),
    ("reversible", "irreversible", "en", "wrong"),
    ("employer", "employee", "en", "wrong"),
    ("anion", "cation", "en", "wrong"),
    ("genotype", "phenotype", "en", "wrong"),
    ("absorption", "adsorption", "en", "wrong"),
    ("nitrate", "nitrite", "en", "wrong"),
    ("propane", "propene", "en", "wrong"),
    ("megabyte", "gigabyte", "en", "wrong"),
    ("prokaryote", "eukaryote", "en", "wrong"),
    ("causal", "casual", "en", "wrong"),
    ("monosaccharide", "disaccharide", "en", "wrong"),
    ("hydrophilic", "hydrophobic", "en", "wrong"),
    ("it does not converge", "it converges", "en", "wrong"),
    ("cannot be undone in practice", "can be undone in practice", "en", "wrong"),
    ("without replacement", "with replacement", "en", "wrong"),
    ("isn't injective", "is injective", "en", "wrong"),
    ("interactive", "intractive", "en", "near"),
    ("definite", "definate", "en", "near"),
    ("hypertension", "hypertenson", "en", "near"),
    ("vitamin B12", "vitamin B6", "en", "wrong"),
    ("vitamin B12", "vitamin b 12", "en", "variant"),
    ("vitamin A", "vitamin", "en", "wrong"),
    ("GPT-4", "gpt 4", "en", "exact"),
    ("GPT-4", "gpt 3", "en", "wrong"),
    ("x < 5", "x > 5", "en", "wrong"),
    ("velocity < 5", "velocity > 5", "en", "wrong"),
    ("x²", "x^2", "en", "exact"),
    ("x²", "x2", "en", "wrong"),
    ("a(b+c)", "ab+c", "en", "wrong"),
    ("f(x) = 2x", "f(x)=2x", "en", "exact"),
    ("H₂O", "h2o", "en", "exact"),
    ("H₂O", "H2O2", "en", "wrong"),
    ("Na⁺", "Na+", "en", "exact"),
    ("Na⁺", "Na", "en", "wrong"),
    ("-5", "5", "en", "wrong"),
    ("5!", "5", "en", "wrong"),
    ("n!", "n", "en", "wrong"),
    ("F#", "F", "en", "wrong"),
    ("C", "C++", "en", "wrong"),
    ("1,000 people", "1000 people", "en", "exact"),
    ("3.5 percent growth", "35 percent growth", "en", "wrong"),
    ("P(A|B)", "P(A|B)", "en", "exact"),
    ("P(A|B)", "P(A)", "en", "wrong"),
    ("|x|", "x", "en", "wrong"),
    ("12 GB", "12 Gb", "en", "wrong"),
    ("12 GB", "12000 MB", "en", "variant"),
    ("100 m", "100 metres", "en", "variant"),
    ("100 m", "100", "en", "near"),
    ("5 kg", "5 g", "en", "wrong"),
    ("DNA (deoxyribonucleic acid)", "deoxyribonucleic acid", "en", "variant"),
    ("DNA (deoxyribonucleic acid)", "DNA (deoxyribonucleic acid)", "en", "exact"),
    ("DNA (deoxyribonucleic acid)", "RNA", "en", "wrong"),
    ("DNA (deoxyribonucleic acid)", "deoxyribonucleic", "en", "wrong"),
    ("[the] law of [large] numbers", "law of numbers", "en", "variant"),
    ("array(s)", "arrays", "en", "variant"),
    ("(fast) Fourier transform", "Fourier transform", "en", "variant"),
    ("f(x)", "x", "en", "wrong"),
    ("rate of change", "rate of the change", "en", "variant"),
    ("mean | average | expected value", "expected value", "en", "variant"),
    ("mean | average | expected value", "avarage", "en", "near"),
    ("año", "ano", "es", "near"),
    ("corazón", "corazon", "es", "exact"),
    ("Straße", "strasse", "de", "exact"),
    ("Müller", "Mueller", "de", "variant"),
    ("schön", "schon", "de", "near"),
    ("der Tisch", "die Tisch", "de", "wrong"),
    ("der Tisch", "Tisch", "de", "near"),
    ("Tisch", "der Tisch", "de", "exact"),
    ("l'eau", "eau", "fr", "near"),
    ("élève", "eleve", "fr", "exact"),
    ("nicht linear", "linear", "de", "wrong"),
    ("sköld", "skold", "sv", "near"),
    ("rødgrød", "roedgroed", "da", "variant"),
    ("k\u0131sa", "kisa", "tr", "near"),
    ("が", "か", "ja", "wrong"),
    ("東京", "东京", "ja", "wrong"),
    ("हिन्दी", "हिन्दि", "hi", "near"),
    ("שָׁלוֹם", "שלום", "he", "exact"),
    ("мой", "мои", "ru", "wrong"),
    ("Ελλάδα", "Ελλαδα", "el", "exact"),
    ("a priori", "apriori", "en", "variant"),
    ("atypical", "a typical", "en", "wrong"),
    ("ﬁbre", "fibre", "en", "exact"),
    ("Mount Everest", "Mt. Everest", "en", "wrong"),
    ("the Treaty of Versailles", "treaty of versailles", "en", "exact"),
    ("Treaty of Versailles", "treaty of versaille", "en", "variant"),
    ("Treaty of Versailles", "versailles treaty", "en", "wrong"),
    ("overfitting", "over fitting", "en", "variant"),
    ("overfitting", "underfitting", "en", "wrong"),
    ("overfitting", "over-fiting", "en", "near"),
    ("cross-validation", "cross validation", "en", "exact"),
    ("cross-validation", "crossvalidation", "en", "variant"),
    ("k-means", "k means", "en", "exact"),
    ("k-means", "kmeans", "en", "variant"),
    ("k-means", "k-medians", "en", "wrong"),
    ("precision", "recall", "en", "wrong"),
    ("ascending", "descending", "en", "wrong"),
    ("convergent", "divergent", "en", "wrong"),
    ("import", "export", "en", "wrong"),
    ("input", "output", "en", "wrong"),
    ("internal", "external", "en", "wrong"),
    ("maximum", "minimum", "en", "wrong"),
    ("maximize", "minimise", "en", "wrong"),
    ("upload", "download", "en", "wrong"),
    ("organize", "organise", "en", "variant"),
    ("behaviour", "behavior", "en", "variant"),
    ("aerobic", "anaerobic", "en", "wrong"),
    ("legal", "illegal", "en", "wrong"),
    ("stalactite", "stalagmite", "en", "wrong"),
    ("diastole", "systole", "en", "wrong"),
    ("osteoblast", "osteoclast", "en", "wrong"),
    ("hyperglycemia", "hypoglycemia", "en", "wrong"),
    ("quantitative", "qualitative", "en", "wrong"),
    ("latitude", "longitude", "en", "wrong"),
    ("sympathetic", "parasympathetic", "en", "wrong"),
    ("endoscopy", "endescopy", "en", "near"),
    ("18th century", "19th century", "en", "wrong"),
    ("World War II", "World War I", "en", "wrong"),
    ("World War II", "World War 2", "en", "wrong"),
    ("type 1 error", "type 2 error", "en", "wrong"),
    ("O(n log n)", "O(n log n)", "en", "exact"),
    ("O(n log n)", "o(nlogn)", "en", "variant"),
    ("O(n²)", "O(n^2)", "en", "exact"),
    ("O(n²)", "O(n)", "en", "wrong"),
    ("x = -b/2a", "x = b/2a", "en", "wrong"),
    ("p < 0.05", "p<0.05", "en", "exact"),
    ("p < 0.05", "p<0,05", "en", "exact"),
    ("p < 0.05", "p > 0.05", "en", "wrong"),
    ("1/3", "1/3", "en", "exact"),
    ("1/3", "1 / 3", "en", "exact"),
    ("3/4", "4/3", "en", "wrong"),
    ("12", "21", "en", "wrong"),
    ("12", "12.", "en", "exact"),
    ("twelve", "twelv", "en", "near"),
    ("yes", "no", "en", "wrong"),
    ("true", "false", "en", "wrong"),
    ("AND", "NAND", "en", "wrong"),
    ("mutable", "immutable", "en", "wrong"),
    ("static", "ecstatic", "en", "wrong"),
    ("node.js", "nodejs", "en", "exact"),
    ("der Hund", "der Hund", "de", "exact"),
    ("die Katze", "die Kaze", "de", "near"),
    ("die Katze", "Katze", "de", "near"),
    ("la maison", "maison", "fr", "near"),
    ("la maison", "le maison", "fr", "wrong"),
    ("el niño", "el nino", "es", "near"),
    ("canción", "cancion", "es", "exact"),
    ("perché", "perche", "it", "exact"),
    ("brød", "brod", "da", "near"),
    ("größer", "groesser", "de", "variant"),
    ("größer", "grosser", "de", "near"),
    ("żółć", "zolc", "pl", "near"),
    ("ёлка", "елка", "ru", "exact"),
    ("مُحَمَّد", "محمد", "ar", "exact"),
    ("Seoul", "seoul ", "en", "exact"),
    ("서울", "서울", "ko", "exact"),
    ("서울", "서욹", "ko", "wrong"),
    ("ひらがな", "カタカナ", "ja", "wrong"),
    ("\uff21\uff22\uff23", "abc", "en", "exact"),
    ("½", "1/2", "en", "exact"),
    ("naïveté", "naivete", "en", "exact"),
    ("Erdős\u2013Rényi", "erdos renyi", "en", "exact"),
    ("Bose-Einstein", "Bose Einstien", "en", "near"),
    ("Newton", "Newtons", "en", "variant"),
    ("children", "child", "en", "wrong"),
    ("analysis of variance (ANOVA)", "anova", "en", "variant"),
    ("ANOVA (analysis of variance)", "analysis of varience", "en", "near"),
    ("read-only memory", "random access memory", "en", "wrong"),
    ("sodium chloride", "sodium chlorite", "en", "wrong"),
    ("carbon dioxide", "carbon monoxide", "en", "wrong"),
    ("ethanol", "methanol", "en", "wrong"),
    ("fluorine", "chlorine", "en", "wrong"),
    ("trillion", "billion", "en", "wrong"),
    ("1 000 000", "1,000,000", "en", "variant"),
    ("20 °C", "20°C", "en", "exact"),
    ("20 °C", "20 C", "en", "near"),
    ("20 %", "20%", "en", "exact"),
    ("20 %", "0.2", "en", "variant"),
    ("3 MHz", "3 mhz", "en", "near"),
    ("2 kg", "2000 g", "en", "variant"),
    ("5 minutes", "5 min", "en", "variant"),
    ("five minutes", "5 minutes", "en", "wrong"),
    ("-x", "x", "en", "wrong"),
    ("-x", "- x", "en", "exact"),
    ("-5", "- 5", "en", "exact"),
    ("e^-x", "e^x", "en", "wrong"),
    ("y = x - 1", "y=x-1", "en", "exact"),
    ("y = x - 1", "y = x 1", "en", "wrong"),
    ("p → q", "q → p", "en", "wrong"),
    ("A \u222a B", "A ∩ B", "en", "wrong"),
    ("Cl-", "Cl", "en", "near"),
    ("¬p", "p", "en", "wrong"),
    ("B+ tree", "B tree", "en", "wrong"),
    ("four", "for", "en", "wrong"),
    ("haemoglobin", "hemoglobin", "en", "variant"),
    ("defence", "defense", "en", "variant"),
    ("?", "!", "en", "wrong"),
    ("\uff1f", "?", "en", "exact"),
    ("L'eau", "l\u2019eau", "fr", "exact"),
]

WORDS = ["the", "not", "hyper", "hypo", "GPUs", "l'eau", "[a]", "(b)", "|", "12", "GB", "3,5", "²"]
TEXTS = st.one_of(
    st.text(max_size=30),
    st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join),
    st.text(alphabet="aeu-'.,!+/ (|)[]{}^½שאé\u0301\u202e", max_size=20),
)
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "it", "pt", "tr", "sv", "ja", "", "xx-YY"])
RULES_OF_AUTHORS = st.builds(
    AnswerRule,
    case=st.sampled_from(["ignore", "exact"]),
    accents=st.sampled_from(["ignore", "exact"]),
    typos=st.sampled_from([None, 0, 1, 3]),
)


def verdict(response: str, answer: str, language: str = "en", **more: object) -> Verdict:
    return compare(response, answer, language=language, **more).verdict  # type: ignore[arg-type]


@pytest.mark.parametrize("case", VECTORS["text"], ids=lambda case: case["response"])
def test_a_typed_text_is_judged_as_agreed(case: dict[str, str]) -> None:
    found = compare(case["response"], case["answer"], (), VECTORS["others"])
    assert (found.verdict, found.rule) == (case["expect"], found.rule)


@pytest.mark.parametrize(("answer", "response", "language", "expected"), CASES)
def test_a_typed_text_is_judged_as_a_teacher_would(
    answer: str, response: str, language: str, expected: str
) -> None:
    assert verdict(response, answer, language) == expected


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3), RULES_OF_AUTHORS, LANGUAGES)
def test_any_text_can_be_compared(
    response: str, answer: str, others: list[str], rule: AnswerRule, language: str
) -> None:
    found = compare(response, answer, tuple(others[1:]), others[:1], rule, language)
    assert found.rule in RULES


@given(TEXTS, st.lists(TEXTS, max_size=3), RULES_OF_AUTHORS, LANGUAGES)
def test_an_answer_is_exactly_itself(
    answer: str, others: list[str], rule: AnswerRule, language: str
) -> None:
    assert compare(answer, answer, (), others, rule, language).verdict is Verdict.EXACT


@given(st.sampled_from(VECTORS["others"]), st.sampled_from(VECTORS["others"]))
def test_the_answer_of_another_item_is_never_accepted(answer: str, other: str) -> None:
    found = compare(other, answer, (), VECTORS["others"])
    assert (found.verdict is Verdict.WRONG) == (answer != other)


@given(
    st.text("abcdefgh", min_size=5, max_size=9).filter(lambda text: not text.endswith("a")),
    st.text("abcdefgh", min_size=5, max_size=9),
)
def test_no_nearness_saves_the_answer_of_another_item(answer: str, other: str) -> None:
    found = compare(other, answer, (), [other])
    assert found.verdict is Verdict.WRONG or found.rule == "same"


@given(TEXTS, TEXTS, RULES_OF_AUTHORS, LANGUAGES)
def test_the_difference_spells_a_form_of_the_answer(
    response: str, answer: str, rule: AnswerRule, language: str
) -> None:
    found = compare(response, answer, (), (), rule, language)
    kept = "".join(piece.text for piece in found.difference if piece.kind != "extra")
    letters = {c for c in unicodedata.normalize("NFC", answer) if not c.isspace()}
    assert {c for c in unicodedata.normalize("NFC", kept) if not c.isspace()} <= letters


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "\u0301" * 100_000,
        "a\u0301" * 50_000,
        "שלום " * 20_000,
        "\u202e" * 100_000,
        "a | " * 25_000,
        "[a] " * 25_000,
        "(" * 100_000,
        "1," * 50_000,
        "ﷺ" * 100_000,
        "\ud800" * 400,
        "[a] " * 120,
        "un" * 249,
        "ﷺ" * 499,
    ],
    ids=lambda text: f"{text[:4]!a}x{len(text)}",
)
def test_monstrous_texts_are_judged_like_others(text: str) -> None:
    assert verdict(text, text) is Verdict.EXACT
    assert verdict(text, "word") is Verdict.WRONG
    assert verdict("word", text) is Verdict.WRONG


def test_the_rule_and_the_words_of_a_typo_are_named() -> None:
    found = compare("graphics procesing unit", "GPU (graphics processing unit)")
    assert (found.verdict, found.rule) == (Verdict.NEAR, "typo")
    assert found.arguments == ("procesing", "processing")
    assert [(piece.text, piece.kind) for piece in found.difference] == [
        ("graphics proces", "same"),
        ("s", "missing"),
        ("ing unit", "same"),
    ]


def test_the_other_answer_is_named() -> None:
    found = compare("tpu", "GPU", (), ["TPUs (Tensor Processing Units)"])
    assert (found.rule, found.arguments) == ("other-answer", ("TPUs (Tensor Processing Units)",))


def test_a_slip_that_leads_closer_to_another_answer_is_wrong() -> None:
    assert verdict("transcribtor", "transcriptor", others=["transcribor"]) is Verdict.NEAR
    found = compare("transdicton", "transduction", (), ["transdiction"])
    assert (found.verdict, found.rule) == (Verdict.WRONG, "other-answer")


def test_the_same_answer_elsewhere_in_the_pack_does_not_make_it_wrong() -> None:
    others = ["GPU", "graphics processing unit"]
    assert verdict("gpu", "GPUs (Graphics Processing Units)", others=others) is Verdict.VARIANT


def test_what_another_item_answers_in_another_number_is_for_the_learner_to_decide() -> None:
    found = compare("goods", "good", (), ["goods"])
    assert (found.verdict, found.rule) == (Verdict.NEAR, "other-answer")
    assert found.arguments == ("goods",)
    assert verdict("goods", "good") is Verdict.VARIANT


def test_a_capital_s_makes_no_plural_of_another_item() -> None:
    assert verdict("https", "HTTP", others=["HTTPS"]) is Verdict.WRONG
    assert verdict("http", "HTTPS", others=["HTTP"]) is Verdict.WRONG
    assert verdict("gpus", "GPU", others=["GPUs"]) is Verdict.VARIANT


def test_an_author_may_insist_on_capitals() -> None:
    found = compare("ph", "pH", rule=AnswerRule(case="exact"))
    assert (found.verdict, found.rule) == (Verdict.WRONG, "case")
    assert compare("pH", "pH.", rule=AnswerRule(case="exact")).verdict is Verdict.EXACT


def test_an_author_may_insist_on_accents() -> None:
    found = compare("ou", "où", rule=AnswerRule(accents="exact"), language="fr")
    assert (found.verdict, found.rule) == (Verdict.WRONG, "accents")


def test_an_author_may_forbid_typos_or_allow_fewer() -> None:
    assert verdict("infrence", "inference", rule=AnswerRule(typos=0)) is Verdict.WRONG
    assert verdict("infrence", "inference", rule=AnswerRule(typos=1)) is Verdict.NEAR
    assert verdict("infrense", "inference", rule=AnswerRule(typos=1)) is Verdict.WRONG


def test_no_author_can_allow_more_slips_than_a_word_may_hold() -> None:
    assert verdict("cats", "rats", rule=AnswerRule(typos=3)) is Verdict.WRONG


def test_listed_variants_are_accepted_as_such() -> None:
    found = compare("inferring", "inference", ("inferencing", "inferring"))
    assert (found.verdict, found.rule) == (Verdict.VARIANT, "listed")
    assert verdict("16 GB", "12 GB", accept=("16 GB",)) is Verdict.VARIANT


def test_nothing_typed_is_wrong() -> None:
    assert compare("  ", "word").rule == "empty"


def test_a_typed_quantity_counts_in_any_unit_and_form() -> None:
    assert verdict("0.5 kg", "2 lb | 500 g") is Verdict.VARIANT


def test_part_of_an_answer_is_named_as_such() -> None:
    assert compare("hardware", "hardware acceleration").rule == "missing-words"
