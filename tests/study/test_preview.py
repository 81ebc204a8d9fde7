"""A course while it is written: the last good state is shown, and all faults are told."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.problems import Severity
from studyapp.study.desk import Desk
from studyapp.study.preview import Preview
from tests.support.desks import GOOD, GOOD_PACK

LESSON = "lessons/01-why-accelerators.md"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return Path(shutil.copytree(GOOD, tmp_path / "written"))


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def preview(desk: Desk, source: Path) -> Preview:
    made = Preview(desk, source)
    made.look()
    return made


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_first_look_puts_the_course_on_the_shelf(preview: Preview, desk: Desk) -> None:
    look = preview.last
    assert look.sound
    assert look.pack is not None
    assert (look.number, look.errors, look.place) == (1, 0, "")
    course = desk.library.course(GOOD_PACK)
    assert course is not None
    assert course.enrolled
    assert desk.review().turn is not None
    assert preview.lessons() == ((f"{GOOD_PACK}/why-accelerators", look.pack.lessons[0].title),)
    assert {"c-gpu-strength", "gpu"} <= {entry.id for entry in preview.cards()}
    assert preview.faces("gpu")
    assert len(preview.questions()) == 9


def test_a_look_without_a_change_is_the_same_look(preview: Preview) -> None:
    assert preview.look() is preview.look()
    assert preview.last.number == 1


def test_a_save_is_shown_and_where_it_was_made(preview: Preview, desk: Desk, source: Path) -> None:
    opened = desk.reading.open(f"{GOOD_PACK}/why-accelerators")
    rewrite(source / LESSON, "{#p-simd}\n", "{#p-simd}\nCertainly. ")
    look = preview.look()
    assert (look.number, look.sound, look.place) == (2, True, "why-accelerators#p-simd")
    again = desk.reading.open(f"{GOOD_PACK}/why-accelerators")
    assert again.lesson != opened.lesson
    assert "Certainly. " in str(again.lesson)


def test_a_bad_save_leaves_the_last_good_one_on_display(
    preview: Preview, desk: Desk, source: Path
) -> None:
    before = desk.reading.open(f"{GOOD_PACK}/why-accelerators").lesson
    rewrite(source / LESSON, "id: why-accelerators", "idd: why-accelerators")
    look = preview.look()
    assert not look.sound
    assert look.pack is not None
    assert look.errors >= 1
    fault = next(it for it in look.problems if it.severity is Severity.ERROR)
    assert fault.path == LESSON
    assert desk.reading.open(f"{GOOD_PACK}/why-accelerators").lesson == before
    rewrite(source / LESSON, "idd: why-accelerators", "id: why-accelerators")
    assert preview.look().sound


def test_a_course_that_begins_with_faults_appears_once_it_has_none(
    desk: Desk, source: Path
) -> None:
    rewrite(source / "cards" / "core.yaml", "front:", "frnt:")
    preview = Preview(desk, source)
    look = preview.look()
    assert (look.sound, look.pack) == (False, None)
    assert not preview.cards()
    assert not preview.faces("gpu")
    assert not preview.questions()
    assert preview.folder() is None
    rewrite(source / "cards" / "core.yaml", "frnt:", "front:")
    assert preview.look().sound


def test_figures_advice_and_the_other_pages_follow_a_moment_later(
    preview: Preview, desk: Desk, source: Path
) -> None:
    assert preview.last.census is None
    look = preview.settle()
    assert look.census is not None
    cards = look.census.cards
    with (source / "cards" / "core.yaml").open("a", encoding="utf-8") as file:
        file.write("\n  - id: c-new\n    front: What is new?\n    back: This card\n")
    assert preview.look().sound
    assert "c-new" in {entry.id for entry in preview.cards()}
    assert f"{GOOD_PACK}/c-new" not in desk.catalogue.units([f"{GOOD_PACK}/c-new"])
    look = preview.settle()
    assert look.census is not None
    assert look.census.cards == cards + 1
    assert f"{GOOD_PACK}/c-new" in desk.catalogue.units([f"{GOOD_PACK}/c-new"])
    (source / "media" / "new.png").write_bytes((source / "media" / "chip-map.png").read_bytes())
    preview.look()
    assert "W320" in {it.code for it in preview.settle().problems}
    (source / "media" / "new.png").unlink()
    preview.look()
    assert "W320" not in {it.code for it in preview.settle().problems}


def test_files_that_are_deleted_leave_the_preview_as_well(preview: Preview, source: Path) -> None:
    folder = preview.folder()
    assert folder is not None
    (source / "cards" / "short.csv").unlink()
    preview.look()
    assert not (folder / "cards" / "short.csv").exists()
    assert (folder / "cards" / "core.yaml").is_file()


def test_another_id_moves_the_course_and_a_lost_folder_is_a_fault(
    preview: Preview, desk: Desk, source: Path
) -> None:
    rewrite(source / "pack.yaml", f"id: {GOOD_PACK}", "id: example.other")
    assert preview.look().sound
    assert [entry.id for entry in desk.catalogue.packs()] == ["example.other"]
    shutil.rmtree(source)
    look = preview.look()
    assert not look.sound
    assert {it.code for it in look.problems} == {"E005"}
    assert look.pack is not None


def test_only_files_of_the_pack_are_read_for_the_source_view(
    preview: Preview, source: Path
) -> None:
    (source.parent / "secret.txt").write_text("no", encoding="utf-8")
    assert preview.text_of("pack.yaml") == (source / "pack.yaml").read_text(encoding="utf-8")
    assert preview.text_of("../secret.txt") == ""
    assert preview.text_of("none.yaml") == ""
