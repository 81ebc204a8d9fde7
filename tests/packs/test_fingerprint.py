"""The fingerprint of a folder changes when a file does."""

import os
from pathlib import Path
from typing import Any

import pytest

from studyapp.model.errors import StudyError
from studyapp.packs.fingerprint import fingerprint


def test_it_stays_as_long_as_the_files_do(draft: Any) -> None:
    before = fingerprint(draft.root)
    (draft.root / "terms.yaml").read_text("utf-8")
    (draft.root / ".hidden").write_text("x", "utf-8")
    assert fingerprint(draft.root) == before


def test_it_changes_with_name_size_and_time(draft: Any) -> None:
    seen = {fingerprint(draft.root)}
    draft.write("cards/new.csv", "id,front,back\n")
    seen.add(fingerprint(draft.root))
    (draft.root / "cards/new.csv").rename(draft.root / "cards/newer.csv")
    seen.add(fingerprint(draft.root))
    os.utime(draft.root / "terms.yaml", ns=(1, 1))
    seen.add(fingerprint(draft.root))
    (draft.root / "speech.yaml").unlink()
    seen.add(fingerprint(draft.root))
    assert len(seen) == 5


def test_it_does_not_depend_on_where_the_folder_lies(draft: Any, tmp_path: Path) -> None:
    before = fingerprint(draft.root)
    assert fingerprint(draft.root.rename(tmp_path / "elsewhere")) == before


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StudyError, match="cannot be read"):
        fingerprint(tmp_path / "none")
