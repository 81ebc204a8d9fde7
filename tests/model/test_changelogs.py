from studyapp.model.changelogs import since

LOG = """# Changelog

## [1.2.0] - 2026-03-02

- **New**: a lesson on `TPUs`.


* Typos.

## 1.1.0

The first part.
"""


def test_what_is_new_is_told_without_marks_up_to_the_version_that_is_known() -> None:
    assert since(LOG, "1.1.0") == "[1.2.0] - 2026-03-02\n\n• New: a lesson on TPUs.\n\n• Typos."


def test_a_version_is_not_found_in_a_longer_one() -> None:
    assert since("## 11.1.0\nA\n## 1.1.0.5\nB\n## 1.1.0\nC", "1.1.0") == "11.1.0\nA\n1.1.0.5\nB"


def test_without_a_version_everything_is_told() -> None:
    assert since(LOG).endswith("1.1.0\n\nThe first part.")
    assert since("") == ""


def test_a_foreword_for_authors_is_not_told_to_learners() -> None:
    assert since("# Changes\n\nHow this file is kept.\n\n## 1.1.0\nA\n", "1.0.0") == "1.1.0\nA"
    assert since("# Changes\n\nHow this file is kept.\n\n## 1.1.0\nA\n", "1.1.0") == ""


def test_a_log_without_versions_is_told_whole() -> None:
    assert since("# Changes\n\nA lesson more.\n", "1.0.0") == "A lesson more."
