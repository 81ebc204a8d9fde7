import pytest
from PySide6.QtWidgets import QApplication

from studyapp.gui.widgets.text.formulas import MAX_TEX, Formulas

GRADIENT = r"w \leftarrow w - \eta\,\frac{\partial E}{\partial w}"


def test_a_formula_has_a_size_and_a_baseline(qapp: QApplication) -> None:
    assert qapp
    drawing = Formulas().drawing(GRADIENT, 17, "#000000", inline=True)
    assert drawing is not None
    assert drawing.width > drawing.height > 17
    assert drawing.ascent > drawing.descent > 0


def test_a_larger_font_gives_a_larger_formula(qapp: QApplication) -> None:
    assert qapp
    small, large = (Formulas().drawing("x^2", size, "#000000", inline=True) for size in (12, 24))
    assert small is not None
    assert large is not None
    assert large.width > 1.7 * small.width


def test_a_formula_is_drawn_once(qapp: QApplication) -> None:
    assert qapp
    formulas = Formulas()
    first = formulas.drawing(GRADIENT, 17, "#000000", inline=False)
    assert formulas.drawing(GRADIENT, 17, "#000000", inline=False) is first


@pytest.mark.parametrize(
    "tex",
    [
        "",
        r"\frac{a}{",
        r"\begin{matrix}",
        "{" * 400,
        "x" * (MAX_TEX + 1),
        "+x" * 3_000,
        r"\def\a{\a\a}\a",
        "\0",
        r"\input{/etc/passwd}" * 60,
    ],
)
def test_what_cannot_be_drawn_is_left_to_its_source(qapp: QApplication, tex: str) -> None:
    assert qapp
    assert Formulas().drawing(tex, 17, "#000000", inline=True) is None
