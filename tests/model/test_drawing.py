import pytest

from studyapp.model.drawing import MAX_BYTES, is_safe_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def svg(body: str) -> bytes:
    return f"{HEAD}{body}</svg>".encode()


def bomb(levels: int, each: int = 10) -> bytes:
    """Return nested uses that draw `each` to the power of `levels` squares."""
    groups = ['<rect id="u0" width="1" height="1"/>']
    for level in range(1, levels + 1):
        uses = f'<use href="#u{level - 1}"/>' * each
        groups.append(f'<g id="u{level}">{uses}</g>')
    return svg("<defs>" + "".join(groups) + f'</defs><use href="#u{levels}"/>')


@pytest.mark.parametrize(
    "body",
    [
        '<path d="M0 0L9 9"/>',
        '<g><circle r="4"/><text>label</text></g>',
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/>',
        '<defs><g id="a"><rect/></g></defs><use xlink:href="#a"/>',
    ],
)
def test_plain_drawings_are_safe(body: str) -> None:
    assert is_safe_svg(svg(body))


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<foreignObject/>",
        '<image href="file:///etc/passwd"/>',
        '<use href="http://example.org/a.svg#b"/>',
        '<use xlink:href="file:///etc/passwd"/>',
        '<rect onclick="go()"/>',
        '<rect fill="url(http://example.org/a)"/>',
        "<rect style=\"fill: url( 'file:///x')\"/>",
        "<style>@import 'http://example.org/a.css';</style>",
        "<animate/>",
    ],
)
def test_what_acts_or_reaches_out_is_refused(body: str) -> None:
    assert not is_safe_svg(svg(body))


def test_entities_are_refused() -> None:
    entities = b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + svg("<text>&a;</text>")
    assert not is_safe_svg(entities)
    assert not is_safe_svg(entities.decode().encode("utf-16"))


@pytest.mark.parametrize("levels", [5, 8, 200])
def test_uses_of_uses_are_counted_as_drawn(levels: int) -> None:
    assert not is_safe_svg(bomb(levels))


def test_a_few_uses_are_fine() -> None:
    assert is_safe_svg(bomb(3))


def test_a_use_of_itself_is_refused() -> None:
    assert not is_safe_svg(svg('<g id="a"><use href="#a"/></g>'))


@pytest.mark.parametrize("source", [b"", b"no drawing", b"<svg>", b"<svg>" * 5_000])
def test_broken_files_are_refused(source: bytes) -> None:
    assert not is_safe_svg(source)


def test_very_large_files_are_refused() -> None:
    assert not is_safe_svg(svg(" " * MAX_BYTES))
