from collections.abc import Callable

from studyapp.model.text import Paragraph, leaf_text, leaves
from studyapp.study.desk import Desk
from tests.support.desks import GOOD_PACK, take_cards, take_good_sample

MakeDesk = Callable[..., Desk]


def found(desk: Desk, search: str = "") -> list[str]:
    return [name.name for name in desk.glossary.names(search)]


def test_terms_come_by_name_without_regard_to_capitals(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    assert found(desk) == sorted(found(desk), key=str.lower)
    assert len(found(desk)) == 7


def test_every_word_of_a_search_must_be_there_in_any_order(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    assert found(desk, "unit PROCESSING") == ["CPU", "GPU", "TPU"]
    assert found(desk, "wiring") == ["FPGA"]
    assert found(desk, "wiring matrix") == []


def test_signs_of_the_search_language_mean_themselves(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    assert found(desk, "%") == []
    assert found(desk, "_") == []


def test_key_concepts_are_marked(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    keys = {name.id for name in desk.glossary.names() if name.key}
    assert keys == {"accelerator", "gpu", "tpu", "fpga", "inference"}


def test_terms_of_courses_taken_hide_those_of_others(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    take_cards(desk, ())
    desk.library.leave(GOOD_PACK)
    assert found(desk) == []
    desk.library.leave("test.cards")
    assert "GPU" in found(desk)


def test_a_term_comes_with_its_definition_and_what_it_points_to(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    page = desk.glossary.page(GOOD_PACK, "tpu")
    assert page is not None
    assert page.term.aka == ("tensor processing unit",)
    assert [type(block) for block in page.definition] == [Paragraph]
    assert [leaf_text(leaf) for leaf in leaves(page.definition)] == [page.term.definition]
    assert [(link.key, link.name) for link in page.requires] == [
        (f"{GOOD_PACK}/accelerator", "Hardware accelerator")
    ]
    assert [link.name for link in page.see_also] == ["GPU"]
    assert page.explained_at == f"{GOOD_PACK}/why-accelerators#chips"
    assert page.lesson_title == "Why accelerators"
    assert (page.folder / "pack.yaml").is_file()


def test_a_term_without_a_source_is_explained_nowhere(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    page = desk.glossary.page(GOOD_PACK, "latency")
    assert page is not None
    assert (page.explained_at, page.lesson_title) == ("", "")


def test_links_to_terms_that_are_gone_are_left_out(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    with desk._database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM catalogue.term WHERE id = 'cpu'")
    page = desk.glossary.page(GOOD_PACK, "gpu")
    assert page is not None
    assert [link.name for link in page.requires] == ["Hardware accelerator"]


def test_a_term_that_is_not_there_is_none(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    assert desk.glossary.page(GOOD_PACK, "nothing") is None
    assert desk.glossary.page("no.pack", "gpu") is None


def test_a_term_is_read_aloud_with_the_authors_way_of_saying_it(make_desk: MakeDesk) -> None:
    desk = make_desk()
    take_good_sample(desk)
    page = desk.glossary.page(GOOD_PACK, "latency")
    assert page is not None
    script = desk.narration.term(page)
    assert [step.text for step in script if hasattr(step, "text")] == [
        "lay-ten-see",
        "The wait between a request and its answer.",
    ]
