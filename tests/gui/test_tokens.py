import pytest

from studyapp.gui.tokens import LIGHT, THEMES, Colours, Reading, Tint, Tokens, contrast

TEXT, SHAPE = 4.5, 3.0
GROUNDS = ("canvas", "sidebar", "surface", "raised", "sunken", "accent_soft")
EVERY_THEME = pytest.mark.parametrize("tokens", THEMES.values(), ids=list(THEMES))


def tints(colours: Colours) -> tuple[Tint, ...]:
    return (colours.success, colours.warning, colours.danger, *colours.speakers)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@EVERY_THEME
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted", "link", "accent"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str, ink: str) -> None:
    assert contrast(getattr(tokens.colours, ink), getattr(tokens.colours, ground)) >= TEXT


@EVERY_THEME
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("edge", ["outline", "focus"])
def test_edges_and_focus_can_be_seen(tokens: Tokens, ground: str, edge: str) -> None:
    assert contrast(getattr(tokens.colours, edge), getattr(tokens.colours, ground)) >= SHAPE


@EVERY_THEME
def test_words_on_the_accent_can_be_read(tokens: Tokens) -> None:
    c = tokens.colours
    assert contrast(c.on_accent, c.accent) >= TEXT
    assert contrast(c.on_accent, c.accent_hover) >= TEXT


@EVERY_THEME
def test_tinted_panels_can_be_read(tokens: Tokens) -> None:
    c = tokens.colours
    for tint in tints(c):
        for ink in (tint.strong, c.text, c.muted, c.link):
            assert contrast(ink, tint.soft) >= TEXT
        for ground in (c.canvas, c.surface):
            assert contrast(tint.strong, ground) >= TEXT


@EVERY_THEME
def test_spoken_and_highlighted_text_can_be_read(tokens: Tokens) -> None:
    c = tokens.colours
    assert contrast(c.on_word, c.word) >= TEXT
    for ground in (c.sentence, c.mark):
        assert contrast(c.text, ground) >= TEXT
        assert contrast(c.link, ground) >= TEXT


@EVERY_THEME
def test_code_can_be_read(tokens: Tokens) -> None:
    c = tokens.colours
    syntax = c.syntax
    for ink in (syntax.keyword, syntax.string, syntax.number, syntax.comment, syntax.name):
        assert contrast(ink, c.sunken) >= TEXT


@EVERY_THEME
def test_busier_days_stand_out_more(tokens: Tokens) -> None:
    steps = [contrast(shade, tokens.colours.surface) for shade in tokens.colours.heat]
    assert steps == sorted(steps)
    assert contrast(tokens.colours.heat[0], tokens.colours.heat[4]) >= SHAPE


@EVERY_THEME
def test_a_number_can_be_read_on_every_shade_of_a_chart(tokens: Tokens) -> None:
    c = tokens.colours
    for shade in c.heat[1:]:
        assert max(contrast(ink, shade) for ink in (c.text, c.surface)) >= TEXT


@pytest.mark.parametrize(("asked", "kept"), [(0.1, 0.8), (1.5, 1.5), (9.0, 2.0)])
def test_text_scale_stays_between_80_and_200_per_cent(asked: float, kept: float) -> None:
    assert LIGHT.scaled(asked, Reading()).scale == kept


def test_font_sizes_follow_the_text_scale() -> None:
    assert LIGHT.scaled(2.0, Reading()).size(14) == 28
