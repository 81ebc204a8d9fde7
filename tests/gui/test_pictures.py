import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from studyapp.gui.widgets.text.pictures import inside, open_picture

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20" fill="#ff0000"/></svg>'
)


@pytest.fixture
def pack(tmp_path: Path, qapp: QApplication) -> Path:
    assert qapp
    root = tmp_path / "pack"
    (root / "media").mkdir(parents=True)
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    for suffix in ("png", "jpg", "webp"):
        assert image.save(str(root / "media" / f"map.{suffix}"))
    image.save(str(tmp_path / "secret.png"))
    (root / "media" / "map.svg").write_bytes(SVG)
    return root


def huge_png(width: int, height: int) -> bytes:
    """Return a PNG whose header promises a size that its data does not hold."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n" + chunk


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
def test_pictures_of_the_pack_are_shown(pack: Path, suffix: str) -> None:
    picture = open_picture(pack, f"media/map.{suffix}")
    assert picture is not None
    assert picture.size.toSize() == QSize(60, 30)
    assert picture.image(QSize(120, 60)).pixelColor(60, 30).green() > 240


def test_drawings_are_sharp_at_any_size(pack: Path) -> None:
    picture = open_picture(pack, "media/map.svg")
    assert picture is not None
    drawn = picture.image(QSize(400, 200))
    assert drawn.size() == QSize(400, 200)
    assert drawn.pixelColor(399, 199).name() == "#ff0000"


@pytest.mark.parametrize(
    "name",
    [
        "../secret.png",
        "media/../../secret.png",
        "/etc/passwd",
        "\\\\host\\share\\a.png",
        "//host/share/a.png",
        "file:///etc/passwd",
        "http://example.org/a.png",
        "C:/a.png",
        "",
        "media",
        "media/none.png",
        "media/a\0.png",
        "m" * 5_000,
    ],
)
def test_nothing_outside_the_pack_is_opened(pack: Path, name: str) -> None:
    assert inside(pack, name) is None
    assert open_picture(pack, name) is None


def test_a_link_out_of_the_pack_is_not_followed(pack: Path) -> None:
    (pack / "media" / "link.png").symlink_to(pack.parent / "secret.png")
    assert open_picture(pack, "media/link.png") is None


def test_without_a_pack_there_are_no_pictures() -> None:
    assert open_picture(None, "media/map.png") is None


def test_a_picture_of_too_many_pixels_is_not_decoded(pack: Path) -> None:
    (pack / "media" / "bomb.png").write_bytes(huge_png(60_000, 60_000))
    (pack / "media" / "long.png").write_bytes(huge_png(30_000, 1))
    assert open_picture(pack, "media/bomb.png") is None
    assert open_picture(pack, "media/long.png") is None


def test_a_file_is_read_only_as_what_its_name_says(pack: Path) -> None:
    (pack / "media" / "trick.png").write_bytes(SVG)
    (pack / "media" / "trick.gif").write_bytes((pack / "media" / "map.png").read_bytes())
    assert open_picture(pack, "media/trick.png") is None
    assert open_picture(pack, "media/trick.gif") is None


def test_a_truncated_picture_shows_nothing_and_harms_nothing(pack: Path) -> None:
    (pack / "media" / "cut.png").write_bytes((pack / "media" / "map.png").read_bytes()[:40])
    picture = open_picture(pack, "media/cut.png")
    assert picture is None or picture.image(QSize(10, 10)).isNull()


def test_a_dangerous_drawing_is_not_shown(pack: Path) -> None:
    (pack / "media" / "bad.svg").write_bytes(SVG.replace(b"<rect", b"<script/><rect"))
    assert open_picture(pack, "media/bad.svg") is None
