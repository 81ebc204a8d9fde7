from pathlib import Path

import pytest

from studyapp.gui.places import is_far, is_synced


@pytest.mark.parametrize(
    ("folder", "synced"),
    [
        ("/home/ada/Dropbox/studyapp", True),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/s", True),
        ("/home/ada/OneDrive - School/studyapp", True),
        ("/home/ada/.local/share/StudyApp", False),
        ("/home/ada/my-dropbox-notes", False),
    ],
)
def test_folders_of_programs_that_synchronise_are_known(folder: str, *, synced: bool) -> None:
    assert is_synced(Path(folder)) is synced


def test_a_folder_here_is_not_far(tmp_path: Path) -> None:
    assert not is_far(tmp_path)
    assert is_far(Path("\\\\server\\share"))
