import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.model.memory import Rating
from studyapp.model.problems import PackError
from studyapp.packs.archive import build
from studyapp.study.desk import Desk
from tests.support.clock import Clock
from tests.support.desks import GOOD, GOOD_PACK, open_desk, take_good_sample

MakeDesk = Callable[..., Desk]
LESSON = f"{GOOD_PACK}/why-accelerators"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    take_good_sample(made)
    return made


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The sample pack in a folder of its own, to be changed."""
    folder = tmp_path / "pack"
    shutil.copytree(GOOD, folder)
    return folder


def change(folder: Path, file: str, before: str, after: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert before in text
    (folder / file).write_text(text.replace(before, after, 1), encoding="utf-8")


def titles(desk: Desk) -> list[str]:
    return [course.entry.title for course in desk.library.courses()]


# --- the shelf ---------------------------------------------------------------------------------


def test_a_course_knows_what_it_holds_and_how_much_was_read(desk: Desk) -> None:
    (course,) = desk.library.courses()
    assert (course.contents.lessons, course.contents.terms) == (1, 7)
    assert (course.enrolled, course.read) == (True, 0.0)
    desk.reading.keep_place(LESSON, "chips.1", 0, "standard", 0.4)
    desk.reading.keep_place(LESSON, "overview.1", 0, "standard", 0.1)
    (course,) = desk.library.courses()
    assert course.read == pytest.approx(0.4)


def test_the_next_lesson_is_the_first_that_is_not_read_to_its_end(desk: Desk) -> None:
    course = desk.library.course(GOOD_PACK)
    assert course is not None
    assert course.next_lesson is not None
    assert course.next_lesson.key == LESSON
    desk.reading.keep_place(LESSON, "chips.1", 0, "standard", 1.0)
    course = desk.library.course(GOOD_PACK)
    assert course is not None
    assert course.next_lesson is not None
    assert course.next_lesson.key == LESSON


def test_courses_taken_come_first(desk: Desk, pack: Path) -> None:
    change(pack, "pack.yaml", f"id: {GOOD_PACK}", "id: example.other")
    change(pack, "pack.yaml", "title: Hardware", "title: A hardware")
    desk.library.install(pack)
    assert titles(desk) == ["Hardware Acceleration in AI", "A hardware Acceleration in AI"]
    desk.library.enrol("example.other")
    assert titles(desk)[0].startswith("A hardware")


def test_leaving_a_course_keeps_what_was_learned(desk: Desk, clock: Clock) -> None:
    session = desk.review()
    assert session.turn is not None
    unit = session.turn.unit.key
    session.reveal()
    session.rate(Rating.GOOD)
    desk.library.leave(GOOD_PACK)
    assert desk.review().turn is None
    desk.library.enrol(GOOD_PACK)
    assert desk.progress.state(unit).reps == 1
    assert clock()


def test_an_unknown_course_is_none(desk: Desk) -> None:
    assert desk.library.course("no.such") is None


# --- keeping step with the folders -------------------------------------------------------------


def test_only_what_is_new_or_changed_is_read_again(desk: Desk) -> None:
    told: list[str] = []
    assert desk.library.refresh(told.append) == ()
    assert told == []
    change(desk.folders.starters / "good", "pack.yaml", "title: Hardware", "title: New hardware")
    desk.library.refresh(told.append)
    assert told == ["good"]
    assert titles(desk) == ["New hardware Acceleration in AI"]


def test_a_change_with_faults_leaves_what_was_good(desk: Desk) -> None:
    change(desk.folders.starters / "good", "terms.yaml", "requires: [cpu,", "requires: [cpuu,")
    (fault,) = desk.library.refresh()
    assert fault.folder.name == "good"
    assert fault.problems[0].path == "terms.yaml"
    assert titles(desk) == ["Hardware Acceleration in AI"]


def test_a_pack_that_is_gone_leaves_the_shelf_and_its_progress_stays(desk: Desk) -> None:
    shutil.move(desk.folders.starters / "good", desk.folders.data / "aside")
    desk.library.refresh()
    assert titles(desk) == []
    assert desk.progress.enrolled() == (GOOD_PACK,)


def test_a_pack_that_moved_to_another_folder_stays_on_the_shelf(desk: Desk) -> None:
    (desk.folders.starters / "good").rename(desk.folders.starters / "moved")
    desk.library.refresh()
    (course,) = desk.library.courses()
    assert Path(course.entry.folder).name == "moved"
    assert course.enrolled


def test_what_was_installed_goes_before_the_pack_that_came_along(
    desk: Desk, pack: Path, clock: Clock
) -> None:
    change(pack, "pack.yaml", "title: Hardware", "title: Newer hardware")
    desk.library.install(pack)
    for _ in range(3):
        desk.library.refresh()
        assert titles(desk) == ["Newer hardware Acceleration in AI"]
    folder = desk.folders.data.parent
    desk.close()
    shutil.rmtree(folder / "cache")
    again = open_desk(folder, clock)
    again.library.refresh()
    assert titles(again) == ["Newer hardware Acceleration in AI"]
    again.close()


# --- installing --------------------------------------------------------------------------------


@pytest.mark.parametrize("as_file", [True, False])
def test_a_file_or_a_folder_is_copied_in(
    make_desk: MakeDesk, pack: Path, tmp_path: Path, *, as_file: bool
) -> None:
    desk = make_desk()
    source = tmp_path / "made.studypack" if as_file else pack
    if as_file:
        build(pack, source)
    assert desk.library.install(source) == GOOD_PACK
    assert (desk.folders.packs / GOOD_PACK / "pack.yaml").is_file()
    shutil.rmtree(pack)
    assert desk.reading.open(LESSON).lesson.sections


def test_a_faulty_pack_lists_every_fault_and_changes_nothing(
    make_desk: MakeDesk, pack: Path
) -> None:
    desk = make_desk()
    desk.library.install(pack)
    change(pack, "terms.yaml", "requires: [cpu,", "requires: [cpuu,")
    change(pack, "terms.yaml", "see_also: [gpu]", "see_also: [gpuu]")
    with pytest.raises(PackError) as raised:
        desk.library.install(pack)
    assert len(raised.value.problems) == 2
    assert titles(desk) == ["Hardware Acceleration in AI"]
    assert sorted(each.name for each in desk.folders.packs.iterdir()) == [GOOD_PACK]
    assert desk.reading.open(LESSON).terms["tpu"].see_also == ("gpu",)


def test_a_folder_that_is_no_pack_is_not_copied(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    photographs = tmp_path / "photographs"
    photographs.mkdir()
    (photographs / "huge.jpg").write_bytes(b"x" * 1000)
    with pytest.raises(StudyError, match=r"no pack\.yaml"):
        desk.library.install(photographs)
    assert not desk.folders.packs.exists()


def test_a_file_that_is_not_there_is_told_in_a_sentence(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    with pytest.raises(StudyError):
        make_desk().library.install(tmp_path / "gone.studypack")


def test_a_disk_that_refuses_the_copy_leaves_the_old_pack(
    make_desk: MakeDesk, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    desk.library.install(pack)
    change(pack, "pack.yaml", "title: Hardware", "title: Newer hardware")
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if path.name == "pack":
            raise OSError(errno.EIO, "Input/output error")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StudyError, match="nothing was changed"):
        desk.library.install(pack)
    assert titles(desk) == ["Hardware Acceleration in AI"]
    assert desk.reading.open(LESSON).lesson.title == "Why accelerators"
    assert sorted(each.name for each in desk.folders.packs.iterdir()) == [GOOD_PACK]


def test_a_replacement_that_was_cut_short_brings_the_old_pack_back(
    make_desk: MakeDesk, pack: Path
) -> None:
    desk = make_desk()
    desk.library.install(pack)
    home = desk.folders.packs / GOOD_PACK
    home.replace(home.with_name(f".outgoing-{GOOD_PACK}"))
    assert not desk.library.refresh()
    assert titles(desk) == ["Hardware Acceleration in AI"]
    assert desk.reading.open(LESSON).lesson.title == "Why accelerators"
    assert [each.name for each in desk.folders.packs.iterdir()] == [GOOD_PACK]


def test_of_two_starters_with_one_id_the_first_stays_and_the_other_is_told(
    desk: Desk,
) -> None:
    twin = desk.folders.starters / "twin"
    shutil.copytree(GOOD, twin)
    change(twin, "pack.yaml", "title: Hardware", "title: Twin hardware")
    for _ in range(2):
        (fault,) = desk.library.refresh()
        assert fault.folder == twin
        assert "its id" in fault.message
        assert titles(desk) == ["Hardware Acceleration in AI"]


def test_a_pack_that_takes_another_id_leaves_no_ghost(desk: Desk) -> None:
    change(desk.folders.starters / "good", "pack.yaml", f"id: {GOOD_PACK}", "id: example.renamed")
    assert not desk.library.refresh()
    assert [course.entry.id for course in desk.library.courses()] == ["example.renamed"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among the files")
def test_nothing_is_copied_of_a_folder_with_links_pipes_or_huge_files(
    make_desk: MakeDesk, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[Path] = []
    monkeypatch.setattr(shutil, "copyfile", lambda source, _to: copied.append(source))
    (pack / "again").symlink_to(pack)
    (pack / "secret.md").symlink_to("/etc/passwd")
    os.mkfifo(pack / "pipe.md")
    with (pack / "huge.md").open("wb") as huge:
        huge.truncate(2_000_000_000)
    with pytest.raises(PackError) as raised:
        make_desk().library.install(pack)
    assert len(raised.value.problems) == 4
    assert not copied


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among the files")
def test_a_pipe_is_no_pack_and_is_not_waited_for(make_desk: MakeDesk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.studypack")
    with pytest.raises(StudyError, match="no study pack"):
        make_desk().library.install(tmp_path / "pipe.studypack")


def test_a_full_disk_is_told_in_one_short_sentence(
    make_desk: MakeDesk, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_source: Path, _to: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", refuse)
    with pytest.raises(StudyError) as raised:
        make_desk().library.install(pack)
    assert str(raised.value) == (
        "pack could not be added: No space left on device; nothing was changed."
    )
