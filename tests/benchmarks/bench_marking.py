"""How long marking takes against a thousand other answers, and building a test of sixty questions.

Run it: `python -m tests.benchmarks.bench_marking`. Each figure is the median and the best of many
runs; the first run, with nothing prepared, is told apart.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from studyapp.model.answers.answer_text import keys_of_answers
from studyapp.model.answers.marking import Skipped
from studyapp.model.answers.typed import compare
from studyapp.model.wishes import Wish
from studyapp.study.practice import Setup
from tests.support.clock import Clock
from tests.support.desks import open_desk

PACK = "bench.pack"
QUESTIONS = 1_000
SYLLABLES = ("ka", "ro", "mi", "te", "lu", "so", "ne", "vi", "da", "po")


def word(number: int) -> str:
    return "".join(SYLLABLES[int(digit)] for digit in f"{number:04}")


def others(count: int) -> frozenset[str]:
    return frozenset(f"{word(n)} {word(n * 7 % count)}" for n in range(count))


def timed(act: Callable[[], object], runs: int) -> tuple[float, float]:
    """Return the median and the least time of `act` in milliseconds."""
    times = []
    for _ in range(runs):
        began = perf_counter()
        act()
        times.append((perf_counter() - began) * 1000)
    return median(times), min(times)


def show(what: str, times: tuple[float, float]) -> None:
    print(f"{what:58} median {times[0]:8.2f} ms   best {times[1]:8.2f} ms")


def marking() -> None:
    rivals = others(QUESTIONS)
    answer = "kakakaka karomite"
    for what, response in (
        ("the same", answer),
        ("a typo", "kakakaka karomita"),
        ("something else", "vivivivi dadadada"),
        ("another item's answer", next(iter(sorted(rivals)))),
        ("100,000 letters", "x" * 100_000),
        ("10,000 combining marks", "a" + "\u0301" * 10_000),
    ):
        keys_of_answers.cache_clear()
        began = perf_counter()
        compare(response, answer, (), rivals)
        first = (perf_counter() - began) * 1000
        show(f"mark {what}", timed(lambda said=response: compare(said, answer, (), rivals), 200))  # type: ignore[misc]
        print(f"{'':58} first  {first:8.2f} ms")


def building(folder: Path) -> None:
    pack = folder / "starters" / "bench"
    (pack / "quiz").mkdir(parents=True)
    (pack / "lessons").mkdir()
    head = "format: 1\nid: bench.pack\nversion: 1.0.0\ntitle: Bench\nlanguage: en\n"
    (pack / "pack.yaml").write_text(
        f"{head}license: CC0-1.0\nauthors: [{{name: A bench}}]\n", encoding="utf-8"
    )
    (pack / "lessons" / "one.md").write_text(
        "---\nid: one\ntitle: One\n---\n\n## Part {#part}\n\nText.\n", encoding="utf-8"
    )
    questions = "\n".join(
        f"  - {{id: q-{n}, type: short, prompt: 'What is {n}?', answer: {word(n)}, lesson: one}}"
        for n in range(QUESTIONS)
    )
    (pack / "quiz" / "all.yaml").write_text(f"questions:\n{questions}\n", encoding="utf-8")
    desk = open_desk(folder, Clock())
    assert not desk.library.refresh()
    desk.library.enrol(PACK)
    seeds = iter(range(10_000))

    def build() -> object:
        return desk.practice.mix(PACK, Wish(60), Setup(next(seeds)), "A test")

    began = perf_counter()
    session = desk.practice.mix(PACK, Wish(60), Setup(next(seeds)), "A test")
    print(
        f"{'a test of 60 of 1,000 questions':58} first  {(perf_counter() - began) * 1000:8.2f} ms"
    )
    show("a test of 60 of 1,000 questions", timed(build, 20))
    show("an answer, marked and on disk", timed(lambda: session.answer(Skipped()), 20))
    show("going on with a test", timed(lambda: desk.practice.resume(session.id), 20))
    desk.close()


def main() -> None:
    marking()
    with tempfile.TemporaryDirectory() as folder:
        building(Path(folder))


if __name__ == "__main__":
    main()
