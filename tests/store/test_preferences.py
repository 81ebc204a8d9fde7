import json
from pathlib import Path

import pytest

from studyapp.model.errors import StudyError
from studyapp.store.preferences import SETTINGS, Preferences


def test_a_setting_survives_a_restart(tmp_path: Path) -> None:
    Preferences(tmp_path / "preferences.json").set("theme", "dark")
    assert Preferences(tmp_path / "preferences.json").text("theme") == "dark"


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("theme", "purple"),
        ("text_scale", float("nan")),
        ("new_per_day", "many"),
        ("retention", None),
    ],
)
def test_one_bad_value_costs_one_default(tmp_path: Path, name: str, bad: object) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(json.dumps({name: bad, "depth": "quick"}))
    preferences = Preferences(file)
    read = preferences.text if isinstance(SETTINGS[name].default, str) else preferences.number
    assert read(name) == SETTINGS[name].default
    assert preferences.text("depth") == "quick"


def test_a_number_out_of_range_is_kept_within_it(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.set("text_scale", 9.0)
    assert preferences.number("text_scale") == 2.0


def test_a_file_that_is_no_json_costs_the_defaults_only(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text("{broken")
    assert Preferences(tmp_path / "preferences.json").text("theme") == "system"


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("")
    with pytest.raises(StudyError, match="could not be saved"):
        Preferences(tmp_path / "in-the-way" / "preferences.json").set("theme", "dark")


@pytest.mark.parametrize("written", ["[" * 100_000, '{"new_per_day": 1' + "0" * 400 + "}"])
def test_a_file_made_to_break_the_start_does_not(tmp_path: Path, written: str) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(written)
    assert Preferences(file).whole("new_per_day") in {SETTINGS["new_per_day"].default, 500}
