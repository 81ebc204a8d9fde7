"""Pictures of every page in every look, and a table of what is wrong in them.

    python -m tests.pictures [--into DIR] [--screen 2] [--languages en_XA] [--themes dark]
                             [--scales 2] [--sizes 960x600] [--scenes quizzes]

Without options: every scene x {light, dark, contrast} x text scale {1, 2} x {en, pseudo, mirrored}
x three sizes of window. `--screen` is the screen's own scale; with `--into` the pictures are kept.
The exit status tells whether something was found.
"""

import argparse
import os
import sys
import tempfile
import time
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.pictures.look import Look


def main() -> int:
    """Walk through all looks that are asked for and print what was found."""
    wanted = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(wanted.screen)  # Qt reads it once, before the first window
    os.environ["TZ"] = "UTC"
    from studyapp.gui.start import application
    from studyapp.study.settings import Preferences
    from tests.pictures import look
    from tests.pictures.stage import RESOURCES, lived_in

    looks = [
        look.Look(*each)
        for each in product(
            wanted.languages or look.LANGUAGES,
            wanted.themes or look.THEMES,
            wanted.scales or look.SCALES,
            wanted.sizes or look.SIZES,
        )
    ]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        profile = lived_in(home / "profile", courses=("hardware-acceleration",))
        app = application(RESOURCES, Preferences(home / "preferences.json"))
        found = 0
        for number, each in enumerate(looks):
            each.put_on(app)
            found += _walk(each, profile, home / str(number), wanted)
    sys.stdout.write(f"{len(looks)} looks, {found} faults\n")
    return int(found > 0)


def _walk(each: "Look", profile: Any, folder: Path, wanted: argparse.Namespace) -> int:
    from tests.pictures import look
    from tests.pictures.scenes import WALKS
    from tests.support.eyesight import faults

    begun = time.monotonic()
    walks = tuple(w for w in WALKS if not wanted.scenes or w.__name__ in wanted.scenes)
    count = found = 0
    for name, widget in look.walk(each, profile, folder, walks):
        count += 1
        if wanted.into is not None:
            file = wanted.into / str(each) / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            widget.grab().save(str(file))
        for fault in faults(widget):
            found += 1
            sys.stdout.write(f"  {name}: {fault}\n")
    seconds = time.monotonic() - begun
    sys.stdout.write(f"{each}: {count} pictures, {found} faults, {seconds:.0f} s\n")
    sys.stdout.flush()
    return found


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("--into", type=Path)
    parser.add_argument("--screen", type=float, default=1.0)
    parser.add_argument("--languages", nargs="+")
    parser.add_argument("--themes", nargs="+")
    parser.add_argument("--scales", nargs="+", type=float)
    parser.add_argument("--sizes", nargs="+", type=_size)
    parser.add_argument("--scenes", nargs="+")
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


if __name__ == "__main__":
    sys.exit(main())
