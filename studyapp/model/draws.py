"""Which questions a test asks: drawn by chance, but the same chance on every system."""

import zlib
from collections.abc import Sequence

from studyapp.model.content import Pool, PracticeTest, Question


def draw(test: PracticeTest, questions: Sequence[Question], seed: int) -> tuple[Question, ...]:
    """Take each pool's questions in turn; nothing is asked twice, and a dry pool gives less."""
    taken: dict[str, Question] = {}
    by_id = {question.id: question for question in questions}
    for pool in test.sections:
        fitting = _fitting(pool, questions, by_id)
        if test.shuffle:
            fitting = shuffled(fitting, seed)
        fresh = [question for question in fitting if question.id not in taken]
        taken |= {question.id: question for question in fresh[: pool.pick]}
    return tuple(taken.values())


def shuffled(questions: Sequence[Question], seed: int) -> list[Question]:
    """Return the questions in the order that `seed` gives, on every system the same."""
    return sorted(questions, key=lambda question: (seed_for(seed, question.id), question.id))


def seed_for(seed: int, name: str) -> int:
    """Mix a sitting's seed with a question's id: the same on every system."""
    return zlib.crc32(f"{seed}\n{name}".encode("utf-8", "surrogatepass"))


def _fitting(
    pool: Pool, questions: Sequence[Question], by_id: dict[str, Question]
) -> list[Question]:
    if pool.ids:
        return [by_id[one] for one in pool.ids if one in by_id]
    return [
        question
        for question in questions
        if (not pool.terms or set(pool.terms) & set(question.terms))
        and (pool.lesson is None or pool.lesson == question.lesson)
        and (not pool.tags or set(pool.tags) & set(question.tags))
        and (pool.difficulty is None or pool.difficulty == question.difficulty)
    ]
