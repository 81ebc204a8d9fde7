"""The icon files for Windows and macOS, read by Qt."""

import icons
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication


def sizes(written: bytes, kind: bytes) -> set[int]:
    held = QByteArray(written)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    found = set()
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        found.add(image.width())
    return found


@pytest.mark.parametrize("edge", [16, 256])
def test_a_png_has_the_size_that_was_asked_for(qapp: QApplication, edge: int) -> None:
    assert qapp
    head = icons.png("studyapp", edge)
    assert head.startswith(b"\x89PNG")
    assert int.from_bytes(head[16:20]) == int.from_bytes(head[20:24]) == edge


def test_windows_finds_every_size_in_one_file(qapp: QApplication) -> None:
    assert qapp
    written = icons.ico({edge: icons.png("studyapp", edge) for edge in (16, 48, 256)})
    assert sizes(written, b"ico") == {16, 48, 256}


def test_macos_finds_every_size_in_one_file(qapp: QApplication) -> None:
    assert qapp
    written = icons.icns({b"ic07": icons.png("studyapp", 128), b"ic08": icons.png("studyapp", 256)})
    assert sizes(written, b"icns") == {128, 256}
    assert int.from_bytes(written[4:8]) == len(written)
