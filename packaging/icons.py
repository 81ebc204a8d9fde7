"""Draws the program's icons as files: PNG for Linux, .ico for Windows, .icns for macOS.

Run by `build.py` inside its environment: icons.py FOLDER
"""

import os
import struct
import sys
from pathlib import Path
from typing import Final

EDGES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_EDGES: Final = (16, 24, 32, 48, 64, 128, 256)
# Apple's names for a PNG of so many pixels, beginning with what fits an ordinary screen.
_ICNS: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
    b"ic10": 1024,
}
NAMES: Final = ("studyapp", "course-file")


def main(folder: Path) -> None:
    """Write every icon in every form into `folder`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    painting = QGuiApplication([])
    for name in NAMES:
        for edge in EDGES:
            place = folder / f"{edge}" / f"{name}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(png(name, edge))
        (folder / f"{name}.ico").write_bytes(ico({e: png(name, e) for e in _ICO_EDGES}))
        (folder / f"{name}.icns").write_bytes(icns({k: png(name, e) for k, e in _ICNS.items()}))
    painting.quit()


def png(name: str, edge: int) -> bytes:
    """Return icon `name` as a PNG file of `edge` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImageWriter

    from studyapp.app import bundled
    from studyapp.gui.desktop import drawing

    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(drawing(bundled("resources"), name, edge))
    return bytes(written.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNG `pictures` by their edge as one file for Windows."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for edge, picture in pictures.items():
        side = edge % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Return PNG `pictures` by Apple's names as one file for macOS."""
    parts = [
        kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items()
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
