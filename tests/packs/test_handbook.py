from studyapp.model.text import Bullets, Figure, Heading, Paragraph, leaf_text
from studyapp.packs.handbook import read_page, read_parts, slug

PAGE = """# Review and grade

Press `Space`. See [tests](07-tests.md), [a word](09-find.md#look-up-a-word), [below](#what-next).

## What next?

![A card](../pictures/review-light.png)

- [Outside](https://example.org/)
"""


def test_a_page_is_a_chapter_whose_first_heading_is_its_title() -> None:
    reading = read_page(PAGE, "guide", "review", "en")
    (page,) = reading.pages
    assert (page.name, page.title) == ("review", "Review and grade")
    assert [type(block) for block in page.blocks] == [Paragraph, Heading, Figure, Bullets]
    assert not reading.faults


def test_links_between_pages_lead_to_places_in_the_book() -> None:
    (page,) = read_page(PAGE, "guide", "review", "en").pages
    first = page.blocks[0]
    assert isinstance(first, Paragraph)
    assert [run.link for run in first.runs if run.link] == [
        "lesson:guide#tests",
        "lesson:guide#find.look-up-a-word",
        "lesson:guide#review.what-next",
    ]


def test_a_heading_is_named_as_sites_that_host_code_name_it() -> None:
    (page,) = read_page(PAGE, "guide", "review", "en").pages
    assert page.blocks[1] == Heading("review.what-next", 3, page.blocks[1].runs)  # type: ignore[union-attr]
    assert slug("Minutes a day, days off: 2½ ways?") == "minutes-a-day-days-off-2½-ways"


def test_a_picture_is_found_from_the_folder_of_the_books() -> None:
    (page,) = read_page(PAGE, "guide", "review", "en").pages
    assert isinstance(page.blocks[2], Figure)
    assert page.blocks[2].path == "pictures/review-light.png"


def test_a_link_to_nowhere_is_a_fault() -> None:
    reading = read_page("# A\n\n[x](file:///etc/passwd)", "guide", "a", "en")
    assert [fault.code for fault in reading.faults] == ["E309"]


def test_one_file_may_hold_a_book_with_a_chapter_for_each_heading() -> None:
    source = "# Whole\n\nIntro [on](#two).\n\n## One\n\nText\n\n```md\n## no\n```\n\n## Two\n\nMore"
    reading = read_parts(source, "format")
    assert reading.title == "Whole"
    assert [page.name for page in reading.pages] == ["whole", "one", "two"]
    intro = reading.pages[0].blocks[0]
    assert isinstance(intro, Paragraph)
    assert leaf_text(intro) == "Intro on."
    assert intro.runs[1].link == "lesson:format#two"
