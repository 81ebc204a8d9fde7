# ruff: noqa: RUF001 - the signs themselves are what is tested

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studyapp.model.content import Dialogue, Turn
from studyapp.model.narration.lexicon import ENGLISH_SAYINGS, Lexicon
from studyapp.model.narration.spoken import (
    LONGEST,
    AskStop,
    Script,
    Spot,
    Utterance,
    WaitStop,
    script_of,
    script_of_dialogue,
    spot_at,
)
from studyapp.model.text import (
    Ask,
    Block,
    Bullets,
    Code,
    Figure,
    Formula,
    Heading,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Wait,
    leaf_text,
    leaves,
)

LEXICON = Lexicon([("GPU", "G P U")], ENGLISH_SAYINGS, skip=["↩"])

LESSON: tuple[Block, ...] = (
    Heading("h", 3, (Run("What slows a CPU down"),)),
    Paragraph(
        "p1",
        (
            Run("A "),
            Run("CPU", strong=True),
            Run(" spends its area on deciding — an "),
            Run("accelerator", link="term:accelerator"),
            Run(" on doing, e.g. 3–5× as much at ≤ 300 W (see Fig. 3). Dr. Ada's GPUs and TPUs "),
            Run("in", emphasis=True),
            Run("fer in O(n²) with "),
            Run("torch.nn.Linear", code=True),
            Run(". It costs "),
            Run(r"\frac{a}{b}", math=True),
            Run("."),
        ),
    ),
    Figure("f", "chip.png", "A plan of a toy chip. It has sixteen blocks."),
    Bullets(
        "b", ((Paragraph("b1", (Run("Nginx first"),)),), (Paragraph("b2", (Run("SQLite"),)),)), 1
    ),
    Quote("q", (Paragraph("q1", (Run("Area is money."),)),)),
    Table(
        "t",
        (Paragraph("t1", (Run("Chip"),)), Paragraph("t2", (Run("Best at"),))),
        ((Paragraph("t3", (Run("GPU"),)), Paragraph("t4", (Run("Equal steps"),))),),
        ("left", "left"),
    ),
    Code("c", "a = 1\nb = 2\n", "Python"),
    Formula("m", r"w \leftarrow w - \eta"),
)


def said(*blocks: Block, math: str = "read", language: str = "en") -> list[str]:
    script = script_of(blocks, LEXICON, language, math)
    return [item.text for item in script if isinstance(item, Utterance)]


def line(text: str, language: str = "en") -> str:
    return " | ".join(said(Paragraph("p", (Run(text),)), language=language))


def utterances(script: Script) -> list[Utterance]:
    return [item for item in script if isinstance(item, Utterance)]


@pytest.mark.parametrize(
    ("shown", "spoken"),
    [
        ("GPUs and TPUs", "G P U's and T P U's"),
        ("fast — and cheap", "fast, and cheap"),
        ("cook / serve", "cook, serve"),
        ("i.e. now, cf. Fig. 3 vs. Eq. 1", "that is now, compare Figure 3 versus Equation 1"),
        ("pens, etc.", "pens, et cetera."),
        ("5–7 years, 1990-1995", "5 to 7 years, 1990 to 1995"),
        ("10 - 3", "10 minus 3"),
        ("1 GB at 5 GB/s and 3 GHz", "1 gigabyte at 5 gigabytes per second and 3 gigahertz"),
        ("the 80s, an 8B model, 40 %", "the 80s, an 8B model, 40 percent"),
        ("x ≤ y ± 2 → z", "x less than or equal to y plus or minus 2 to z"),
        ("O(n²) and x³", "O of n squared) and x cubed"),
        ("H₂O, ~5, #3", "H 2 O, about 5, number 3"),
        ("read https://example.org/a?b=c now", "read link to example.org now"),
        ("PyTorch on nginx ↩", "pie torch on engine ex"),
        ("a < b", "a less than b"),
        ("and/or", "and or"),
        ("“quoted” it’s so\u00adcalled", "quoted it's socalled"),
    ],
)
def test_signs_and_short_forms_are_read_as_a_person_would(shown: str, spoken: str) -> None:
    assert line(shown) == spoken


def test_german_signs_are_read_in_german() -> None:
    assert line("Vgl. Abb. 3: ≥ 5 kg, z. B. 3–4 m.", "de") == (
        "vergleiche Abbildung 3: größer oder gleich 5 Kilogramm, zum Beispiel 3 bis 4 Meter."
    )


def test_unknown_languages_leave_signs_to_the_voice() -> None:
    assert line("≤ 5 kg", "fr") == "≤ 5 kg"


@pytest.mark.parametrize(
    "hostile", ["[[h@l'oU]]", "<speak>boo</speak>", "a\x07b\x1b[31m", "\ud800", "$(touch pwned)"]
)
def test_nothing_that_an_engine_takes_for_a_command_is_left(hostile: str) -> None:
    spoken = line(f"It is {hostile} here")
    assert not re.search(r"\[|\]|<|>|[\x00-\x1f]|[\ud800-\udfff]", spoken)
    assert spoken.startswith("It is")


def test_looks_do_not_part_a_word() -> None:
    runs = (Run("In", emphasis=True), Run("ference"))
    assert said(Paragraph("p", runs)) == ["Inference"]


def test_code_in_a_line_is_read_as_words() -> None:
    runs = (Run("call "), Run("torch.load_stateDict()", code=True))
    assert said(Paragraph("p", runs)) == ["call torch dot load state Dict"]


def test_a_lesson_is_said_in_order() -> None:
    assert said(*LESSON) == [
        "What slows a CPU down",
        (
            "A CPU spends its area on deciding, an accelerator on doing, for example 3 to 5 times "
            "as much at less than or equal to 300 watts (see Figure 3)."
        ),
        "Doctor Ada's G P U's and T P U's infer in O of n squared) with torch dot nn dot Linear.",
        "It costs a over b.",
        "Image: A plan of a toy chip.",
        "It has sixteen blocks.",
        "1: engine ex first",
        "2: sequel light",
        "Area is money.",
        "Table with 2 columns: Chip",
        "Best at",
        "Row 1: G P U",
        "Equal steps",
        "Code example in Python, 2 lines.",
        "w becomes w minus eta",
    ]


@pytest.mark.parametrize(
    ("math", "spoken"), [("read", ["a plus b"]), ("describe", ["formula"]), ("skip", [])]
)
def test_the_pack_decides_how_formulas_are_read(math: str, spoken: list[str]) -> None:
    assert said(Formula("f", "a+b"), math=math) == spoken


def test_the_author_has_the_last_word_on_a_formula() -> None:
    assert said(Formula("f", r"\weird", say="something odd")) == ["something odd"]
    assert said(Formula("f", r"\weird")) == ["formula"]


def test_decorative_pictures_are_passed_over() -> None:
    assert said(Figure("f", "x.png", "")) == []


def test_every_spoken_word_of_a_lesson_leads_back_to_its_place() -> None:
    texts = {leaf.id: leaf_text(leaf) for leaf in leaves(LESSON)}
    for utterance in utterances(script_of(LESSON, LEXICON, "en")):
        for word in re.finditer(r"\w[\w']*", utterance.text):
            spot = spot_at(utterance, word.start(), len(word[0]))
            shown = texts[spot.block][spot.start : spot.start + spot.length]
            assert shown.strip()
            if word[0] in texts[utterance.place.block].split():
                assert word[0] in shown


def test_words_said_for_a_short_form_lead_back_to_it() -> None:
    text = "Use GPUs, e.g. two."
    (utterance,) = utterances(script_of((Paragraph("p", (Run(text),)),), LEXICON, "en"))
    assert utterance.text == "Use G P U's, for example two."
    assert spot_at(utterance, utterance.text.index("P U"), 1) == Spot("p", 4, 4)
    assert spot_at(utterance, utterance.text.index("example"), 7) == Spot("p", 10, 4)
    assert spot_at(utterance, 0, 11) == Spot("p", 0, 8)


def test_pauses_tell_sentences_paragraphs_and_headings_apart() -> None:
    script = script_of(
        (
            Heading("h", 3, (Run("Head"),)),
            Paragraph("p", (Run("One. Two."),)),
            Rule("r"),
            Paragraph("q", (Run("Three."),)),
        ),
        LEXICON,
        "en",
    )
    assert [item.pause_ms for item in utterances(script)] == [600, 150, 600, 350]


def test_a_foreign_word_gets_its_own_voice_without_a_pause() -> None:
    runs = (Run("Say "), Run("Straße", language="de"), Run(" now."))
    script = utterances(script_of((Paragraph("p", runs),), LEXICON, "en"))
    assert [(item.text, item.language, item.pause_ms) for item in script] == [
        ("Say", "en", 0),
        ("Straße", "de", 0),
        ("now.", "en", 350),
    ]


def test_a_dialogue_has_speakers_and_stops() -> None:
    turns = (
        Turn("mara", Paragraph("d1", (Run("How? Say it."),))),
        Ask("a1", "q-1"),
        Turn("ben", Paragraph("d2", (Run("So."),))),
        Wait("w1", 4.0),
    )
    script = script_of_dialogue(
        Dialogue("d", "Talk", turns), LEXICON, "en", languages={"ben": "de"}
    )
    assert [(item.text, item.speaker, item.pause_ms) for item in utterances(script)] == [
        ("How?", "mara", 150),
        ("Say it.", "mara", 350),
        ("So.", "ben", 350),
    ]
    assert [item.language for item in utterances(script)] == ["en", "en", "de"]
    assert script[2] == AskStop("q-1", "a1")
    assert script[4] == WaitStop(4.0, "w1")


def test_long_sentences_are_cut_between_clauses() -> None:
    text = ", ".join(f"clause number {number} of many" for number in range(40)) + "."
    script = utterances(script_of((Paragraph("p", (Run(text),)),), LEXICON, "en"))
    assert len(script) > 1
    assert all(len(item.text) <= LONGEST for item in script)
    assert all(item.text.endswith(("many,", "many.")) for item in script)
    assert [item.pause_ms for item in script[:-1]] == [0] * (len(script) - 1)


@pytest.mark.parametrize("unit", ["x", ".", "word ", "a. ", "<", "1,", "— ", "(", "²", "e\u0301"])
def test_a_hundred_thousand_characters_are_said_in_parts(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    script = utterances(script_of((Paragraph("p", (Run(text),)),), LEXICON, "en"))
    assert all(len(item.text) <= LONGEST for item in script)


@given(st.lists(st.text(max_size=30), max_size=4))
def test_places_lie_inside_the_text_and_follow_each_other(texts: list[str]) -> None:
    block = Paragraph("p", tuple(Run(text, code=len(text) % 3 == 0) for text in texts))
    whole = leaf_text(block)
    end = 0
    for utterance in utterances(script_of((block,), LEXICON, "en")):
        assert utterance.place.start >= end
        end = utterance.place.start + utterance.place.length
        assert end <= len(whole)
        starts = [start for start, _, _ in utterance.spots]
        assert starts == sorted(set(starts))
        for start, length, spot in utterance.spots:
            assert start + length <= len(utterance.text)
            assert utterance.place.start <= spot.start
            assert spot.start + spot.length <= end


def test_lines_of_verse_are_parted_by_one_pause_and_no_slash() -> None:
    verse = (Paragraph("p", (Run("Many cooks with one card, / finish the feast. / And rest"),)),)
    said = [one.text for one in script_of(verse, Lexicon(), "en") if isinstance(one, Utterance)]
    assert said == ["Many cooks with one card, finish the feast.", "And rest"]
