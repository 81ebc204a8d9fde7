from dataclasses import replace

from studyapp.model.rewording import reworded
from studyapp.model.text import Bullets, Heading, Paragraph, Quote, Run, Table, leaf_text, leaves


def test_every_run_is_changed_wherever_it_stands() -> None:
    one = Paragraph("a", (Run("a"), Run("b", strong=True)))
    blocks = (
        one,
        Heading("h", 3, (Run("b", strong=True),)),
        Bullets("l", ((replace(one, id="i"),),)),
        Quote("q", (replace(one, id="j"),)),
        Table("t", (replace(one, id="k"),), ((replace(one, id="m"),),), ("left",)),
    )
    loud = reworded(blocks, lambda run: replace(run, text="B") if run.strong else run)
    assert {leaf.id: leaf_text(leaf) for leaf in leaves(loud)} == {
        "a": "aB", "h": "B", "i": "aB", "j": "aB", "k": "aB", "m": "aB",
    }  # fmt: skip
