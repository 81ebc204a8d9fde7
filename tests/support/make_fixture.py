"""Keeps a `progress.db` of the present version, for the tests of migrations of all later ones.

Run it before a migration is added: `python -m tests.support.make_fixture`.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from studyapp.model.schedule import Scheduler
from studyapp.store.database import Database
from studyapp.store.files import PROGRESS_VERSION, Files
from studyapp.store.progress import Progress
from tests.support.clock import Clock
from tests.support.lives import live

FIXTURES = Path(__file__).parents[1] / "store" / "fixtures"


def main() -> None:
    kept = FIXTURES / f"progress-{PROGRESS_VERSION}.db"
    if kept.exists():
        sys.exit(f"{kept.name} is there already: it is never written anew.")
    with tempfile.TemporaryDirectory() as folder:
        files = Files(Path(folder) / "progress.db", Path(folder) / "catalogue.db")
        database = Database(files)
        clock = Clock()
        live(Progress(database, Scheduler(), clock, "machine-1"), clock, seed=8, steps=120)
        database.copy_progress(Path(folder) / "copy.db")
        database.close()
        FIXTURES.mkdir(exist_ok=True)
        shutil.copyfile(Path(folder) / "copy.db", kept)
    print(f"{kept.name} holds what version {PROGRESS_VERSION} wrote.")


if __name__ == "__main__":
    main()
