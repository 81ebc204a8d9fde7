from pathlib import Path

from tests.support.big_lives import open_profile, profile
from tests.support.lives import contents


def test_a_profile_made_in_one_go_is_what_the_app_would_have_written(tmp_path: Path) -> None:
    desk = open_profile(profile(tmp_path / "profile", 60, 600))
    before = contents(desk._database)
    desk.progress.rebuild()
    after = contents(desk._database)
    assert len(before["state"]) > 40
    assert after["day"] == before["day"]
    assert after["state"] == before["state"]
    desk.close()
