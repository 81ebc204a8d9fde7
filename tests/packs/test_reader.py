"""The sample pack is read whole, in part and in another language."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from studyapp.model.content import (
    CardKind,
    Chapter,
    ChoiceQuestion,
    ClozeQuestion,
    MatchQuestion,
    NumericQuestion,
    OpenQuestion,
    OrderQuestion,
    PartKind,
    Pool,
    ShortQuestion,
    TermCards,
    TrueFalseQuestion,
)
from studyapp.model.problems import PackError, Severity
from studyapp.model.units import units_of
from studyapp.packs.nodes import Loader
from studyapp.packs.reader import (
    inspect_pack,
    read_lesson,
    read_pack,
    read_questions,
    read_speech,
)

LESSON = "lessons/01-why-accelerators.md"
LOADERS: list[Loader] = [yaml.SafeLoader, *([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])]


def test_the_good_pack_has_no_problems(good: Path) -> None:
    assert inspect_pack(good).problems == ()


def test_the_good_pack_is_read_whole(good: Path) -> None:
    pack = read_pack(good)
    assert (pack.id, pack.version, pack.language) == ("example.accelerators", "1.2.0", "en")
    assert (len(pack.terms), len(pack.cards), len(pack.questions)) == (7, 10, 9)
    assert (len(pack.tests), len(pack.lessons), len(pack.credits)) == (1, 1, 1)
    assert pack.renamed == (("c-gpu", "c-gpu-strength"),)
    assert pack.retired == ("q-old-asic",)
    assert [(it.id, it.role, it.voice) for it in pack.speakers] == [
        ("mara", "teacher", "female"),
        ("ben", "student", "male"),
    ]
    assert pack.new_cards_per_day == 8
    assert pack.cards_from_terms is TermCards.FORWARD


@pytest.mark.parametrize("loader", LOADERS)
def test_both_yaml_parsers_give_the_same_pack(good: Path, loader: Loader) -> None:
    reading = inspect_pack(good, loader=loader)
    assert reading.problems == ()
    assert reading.pack == read_pack(good)


def test_every_kind_of_card_is_read(good: Path) -> None:
    cards = {card.id: card for card in read_pack(good).cards}
    assert {card.kind for card in cards.values()} == set(CardKind)
    assert cards["c-fpga-type"].accept == ("field-programmable gate array", "FPGAs")
    assert [mask.rect for mask in cards["c-chip-map"].masks] == [(4, 8, 22, 84), (32, 8, 64, 84)]
    assert (cards["c-term-de"].back_language, cards["c-term-de"].rev) == ("de", 2)


def test_defaults_fill_what_an_item_does_not_say(good: Path) -> None:
    pack = read_pack(good)
    assert next(it for it in pack.cards if it.id == "c-warp").tags == ("core",)
    assert {question.lesson for question in pack.questions} == {"why-accelerators"}


def test_rows_of_a_csv_file_are_cards(good: Path) -> None:
    cards = {card.id: card for card in read_pack(good).cards}
    assert cards["c-warp-size"].back == "32"
    assert cards["c-warp-size"].tags == ("numbers", "core")
    assert cards["c-quote"].front == 'What does "general-purpose" cost a CPU?'


def test_all_nine_types_of_question_are_read(good: Path) -> None:
    questions = read_pack(good).questions
    assert [type(question) for question in questions] == [
        ChoiceQuestion,
        ChoiceQuestion,
        TrueFalseQuestion,
        NumericQuestion,
        ShortQuestion,
        ClozeQuestion,
        MatchQuestion,
        OrderQuestion,
        OpenQuestion,
    ]
    several = questions[1]
    assert isinstance(several, ChoiceQuestion)
    assert several.several
    assert several.partial
    assert [option.right for option in several.options] == [True, True, False]


@pytest.mark.parametrize(
    ("written", "read"), [("0.5", (0.5, False)), ("5%", (0.05, True)), ("1e3", (1000.0, False))]
)
def test_a_tolerance_is_a_number_or_a_share(draft: Any, written: str, read: object) -> None:
    draft.edit("quiz/accelerators.yaml", "tolerance: 0", f"tolerance: {written}")
    question = next(it for it in read_pack(draft.root).questions if it.id == "q-warp-size")
    assert isinstance(question, NumericQuestion)
    assert (question.tolerance, question.relative) == read


def test_a_practice_test_has_its_pools(good: Path) -> None:
    (test,) = read_pack(good).tests
    assert (test.minutes, test.passing, test.feedback, test.shuffle) == (10, 70, "end", True)
    assert test.sections == (
        Pool("Chips", 4, terms=("gpu", "tpu", "fpga")),
        Pool("Training and inference", 2, terms=("inference",)),
        Pool("In your own words", ids=("q-explain",)),
    )


@pytest.mark.parametrize(
    "word", ["no", "012", "1:30", "null", "~", "1e3", "2024-01-01", "=", "0x1F"]
)
def test_a_text_stays_as_it_was_written(draft: Any, word: str) -> None:
    draft.edit("quiz/accelerators.yaml", "answer: inference", f"answer: {word}")
    question = next(it for it in read_pack(draft.root).questions if it.id == "q-name-step")
    assert isinstance(question, ShortQuestion)
    assert question.answer == word


def test_keys_of_the_author_pass(draft: Any) -> None:
    draft.edit("pack.yaml", "format: 1", "x-editor: {any: [thing]}\nformat: 1")
    assert inspect_pack(draft.root).problems == ()


def test_a_pack_in_another_language_falls_back_field_by_field(good: Path) -> None:
    original, german = read_pack(good), read_pack(good, "de")
    assert (german.title, german.language) == ("Hardwarebeschleunigung in der KI", "de")
    assert german.level == original.level
    terms = {term.id: term for term in german.terms}
    assert terms["inference"].term == "Inferenz"
    assert terms["inference"].source == "why-accelerators#train-run"
    assert terms["cpu"] == next(term for term in original.terms if term.id == "cpu")


def test_a_card_that_is_not_translated_keeps_its_voice(good: Path) -> None:
    card = next(card for card in read_pack(good, "de").cards if card.id == "c-term-de")
    assert (card.front_language, card.back_language) == ("en", "de")


def test_cards_questions_and_lessons_are_translated(draft: Any) -> None:
    lesson = (draft.root / LESSON).read_text("utf-8").replace("Why accelerators", "Wozu")
    draft.write(f"i18n/de/{LESSON}", lesson)
    draft.write(
        "i18n/de/cards/core.yaml",
        "cards:\n"
        "  - {id: c-warp, back: eine Gruppe von 32 Threads}\n"
        "  - {id: c-chip-map, masks: [{id: grid, label: Rechenwerk}]}\n",
    )
    draft.write(
        "i18n/de/quiz/accelerators.yaml",
        "questions:\n"
        "  - id: q-gpu-strength\n"
        "    choices: [{right: Heller}, {wrong: Labyrinth, why: Gabeln}, {wrong: Datei}]\n",
    )
    assert inspect_pack(draft.root).problems == ()
    pack = read_pack(draft.root, "de")
    assert (pack.lessons[0].title, pack.lessons[0].path) == ("Wozu", LESSON)
    cards = {card.id: card for card in pack.cards}
    assert (cards["c-warp"].front, cards["c-warp"].front_language) == ("warp", "en")
    assert cards["c-warp"].back == "eine Gruppe von 32 Threads"
    assert [mask.label for mask in cards["c-chip-map"].masks] == ["control block", "Rechenwerk"]
    question = pack.questions[0]
    assert isinstance(question, ChoiceQuestion)
    assert [option.text for option in question.options] == ["Heller", "Labyrinth", "Datei"]
    assert question.options[0].why is not None
    assert read_questions(draft.root, translation="de") == pack.questions
    assert read_lesson(draft.root, LESSON, "en", translation="de") == pack.lessons[0]
    assert read_lesson(draft.root, LESSON, "en", translation="fr").title == "Why accelerators"


def test_a_lesson_is_read_alone_as_in_the_whole_pack(good: Path) -> None:
    assert read_lesson(good, LESSON, "en") == read_pack(good).lessons[0]


def test_questions_and_speech_are_read_alone_as_in_the_whole_pack(good: Path) -> None:
    pack = read_pack(good)
    assert read_questions(good) == pack.questions
    assert read_speech(good) == pack.speech
    assert pack.speech.math == "describe"
    assert ("ResNet-50", "rez net fifty") in pack.speech.say


def test_a_pack_without_speech_list_has_an_empty_one(draft: Any) -> None:
    (draft.root / "speech.yaml").unlink()
    assert read_speech(draft.root).say == ()


@pytest.mark.parametrize("path", ["../secret.md", "/etc/passwd", "lessons/none.md", "lessons"])
def test_a_lesson_outside_the_pack_or_missing_is_refused(good: Path, path: str) -> None:
    with pytest.raises(PackError):
        read_lesson(good, path, "en")


def test_broken_questions_and_speech_are_refused_alone_too(draft: Any) -> None:
    draft.edit("quiz/accelerators.yaml", "answer: false", "answer: no")
    draft.write("speech.yaml", "say: [GPU]")
    with pytest.raises(PackError, match="answer must be true or false"):
        read_questions(draft.root)
    with pytest.raises(PackError, match="say must be"):
        read_speech(draft.root)


def test_the_sentence_of_the_error_names_the_place(draft: Any) -> None:
    draft.edit("terms.yaml", "    key: true", "    key: yes")
    with pytest.raises(PackError, match=r"terms\.yaml:7:10: .* must be true or false") as caught:
        read_pack(draft.root)
    assert len(caught.value.problems) == 1
    draft.edit("terms.yaml", "    key: true", "    key: yes")
    with pytest.raises(PackError, match="has 2 errors; the first is"):
        read_pack(draft.root)


def test_warnings_do_not_keep_a_pack_from_being_read(draft: Any) -> None:
    (draft.root / "media" / "credits.yaml").unlink()
    reading = inspect_pack(draft.root)
    assert reading.pack is not None
    assert [(it.code, it.severity) for it in reading.problems] == [("W320", Severity.WARNING)]


def test_a_pack_may_be_nothing_but_cards(draft: Any) -> None:
    for name in ("lessons", "quiz", "tests", "i18n", "media"):
        shutil.rmtree(draft.root / name)
    for name in ("terms.yaml", "speech.yaml", "cards/core.yaml"):
        (draft.root / name).unlink()
    draft.write("cards/short.csv", "id,front,back\na,b,c\n")
    draft.write(
        "pack.yaml",
        "format: 1\nid: org.x\nversion: 0.1.0\ntitle: T\nlanguage: en\nlicense: CC0-1.0\n"
        "authors: [{name: A}]\n",
    )
    assert [card.id for card in read_pack(draft.root).cards] == ["a"]


def test_a_lesson_that_is_not_listed_comes_last_with_a_warning(draft: Any) -> None:
    draft.write("lessons/00-first.md", "---\nid: first\ntitle: First\n---\n\n## A {#a}\n\nText.\n")
    reading = inspect_pack(draft.root)
    assert reading.pack is not None
    assert [lesson.id for lesson in reading.pack.lessons] == ["why-accelerators", "first"]
    assert [problem.code for problem in reading.problems] == ["W201"]


def test_chapters_keep_their_parts_in_order(good: Path) -> None:
    lesson = read_pack(good).lessons[0]
    limits = next(it for it in lesson.sections if it.id == "cpu-limits")
    assert isinstance(limits, Chapter)
    assert [part.kind for part in limits.parts] == [PartKind.EXPLANATION, PartKind.ANALOGY]


def test_a_covered_part_may_have_a_hint_of_its_own(draft: Any) -> None:
    draft.edit(
        "cards/core.yaml", "label: control block}", "label: control block, hint: It decides.}"
    )
    draft.edit("cards/core.yaml", "    mode: hide-one\n", "    mode: hide-one\n    hint: Look.\n")
    found = {unit.key: unit.hint for unit in units_of(read_pack(draft.root))}
    assert found["example.accelerators/c-chip-map/control"] == "It decides."
    assert found["example.accelerators/c-chip-map/grid"] == "Look."
