from studyapp.model.content import Chapter
from studyapp.model.depth import excerpt
from studyapp.model.text import Formula, Paragraph, Run

FIRST = Paragraph("first", (Run("The peak follows from the units:"),))
PEAK = Formula("peak", r"P = 2 n f")
LAST = Paragraph("last", (Run("No chip keeps it up for long."),))
END = Paragraph("end", (Run("And the rest is this:"),))
CHAPTER = Chapter("speed", "Speed", (FIRST, PEAK, LAST, END), ())


def test_a_source_that_leads_to_a_formula_brings_it_along() -> None:
    assert excerpt(CHAPTER, "first") == (FIRST, PEAK)


def test_a_source_that_leads_to_nothing_stands_alone() -> None:
    assert excerpt(CHAPTER, "last") == (LAST,)
    assert excerpt(CHAPTER, "end") == (END,)
    assert excerpt(CHAPTER, "unheard-of") == ()
