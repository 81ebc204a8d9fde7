"""A translation knows what it was made from, and says when that has changed."""

from pathlib import Path
from typing import Any

import pytest

from studyapp.model.errors import StudyError
from studyapp.packs.checker import check_pack
from studyapp.packs.reader import inspect_pack, read_pack, read_speech
from studyapp.packs.stamps import stamp, translation_states

TERMS = "i18n/de/terms.yaml"
GERMAN = "---\nid: why-accelerators\ntitle: Warum\n---\n\n## Gespräch {#talk .dialogue}\n"


def stale(draft: Any) -> list[tuple[str, str]]:
    return [(it.path, it.code) for it in check_pack(draft.root) if it.code == "W302"]


def test_a_stamped_translation_is_up_to_date_until_the_original_changes(draft: Any) -> None:
    assert set(stamp(draft.root, "de")) == {"", "inference", "gpu"}
    assert check_pack(draft.root) == ()
    draft.edit("terms.yaml", "Running a finished model", "Applying a finished model")
    (problem,) = check_pack(draft.root)
    assert (problem.path, problem.line, problem.code) == (TERMS, 3, "W302")
    assert stamp(draft.root, "de", ["inference"]) == ("inference",)
    assert check_pack(draft.root) == ()


def test_what_a_translator_cannot_see_makes_nothing_stale(draft: Any) -> None:
    stamp(draft.root, "de")
    draft.edit("terms.yaml", "requires: [cpu, accelerator]  ", "requires: [accelerator]  ")
    draft.edit("pack.yaml", "version: 1.2.0", "version: 1.3.0")
    assert stale(draft) == []


def test_one_stamp_leaves_the_others_as_they_are(draft: Any) -> None:
    stamp(draft.root, "de")
    draft.edit("terms.yaml", "Running a finished model", "Applying a finished model")
    draft.edit("terms.yaml", "A chip with thousands", "One chip with thousands")
    stamp(draft.root, "de", ["gpu"])
    assert stale(draft) == [(TERMS, "W302")]
    (state,) = translation_states(draft.root)
    assert state.stale == ("inference",)
    assert {"pack.yaml", "gpu", "inference"} == set(state.translated)
    assert "cpu" in state.missing


def test_lessons_and_the_heads_of_packs_are_stamped_too(draft: Any) -> None:
    draft.write("i18n/de/lessons/01-why-accelerators.md", GERMAN)
    stamp(draft.root, "de")
    draft.edit("lessons/01-why-accelerators.md", "Think of area", "Thinking of area")
    draft.edit("pack.yaml", "title: Hardware", "title: Some Hardware")
    assert stale(draft) == [
        ("i18n/de/lessons/01-why-accelerators.md", "W302"),
        ("i18n/de/pack.yaml", "W302"),
    ]


@pytest.mark.parametrize(("language", "only"), [("fr", ()), ("de", ("cpu",))])
def test_what_is_not_translated_cannot_be_stamped(
    draft: Any, language: str, only: tuple[str, ...]
) -> None:
    with pytest.raises(StudyError):
        stamp(draft.root, language, only)
    assert not (draft.root / "i18n" / language / "stamps.yaml").exists()


def test_a_stamped_pack_is_read_like_any_other(draft: Any, good: Path) -> None:
    stamp(draft.root, "de")
    assert inspect_pack(draft.root).problems == ()
    assert read_pack(draft.root, "de") == read_pack(good, "de")


def test_a_translation_may_say_words_in_its_own_way(draft: Any) -> None:
    draft.write("i18n/de/speech.yaml", "say: {GPU: Ge Pe U}\n")
    assert read_speech(draft.root, "de").say == (("GPU", "Ge Pe U"),)
    assert dict(read_speech(draft.root, "en").say)["GPU"] == "G P U"
    assert read_pack(draft.root, "de").speech.say == (("GPU", "Ge Pe U"),)
    assert check_pack(draft.root) == ()
