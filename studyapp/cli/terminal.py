"""What commands share: how they end, and how they show the words of strangers."""

import argparse
import sys
from collections.abc import Callable
from typing import Final, TypeAlias

FIT, FAULTY, UNREADABLE = 0, 1, 2

Command: TypeAlias = Callable[[argparse.Namespace], int]
# The class of argparse for the sub-parsers of a command has no public name.
Words: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001

_CONTROL: Final = {code: f"\\x{code:02x}" for code in [*range(32), *range(127, 160)]}


def printable(text: str) -> str:
    """Show control characters instead of obeying them: a pack's text comes from strangers."""
    return text.translate(_CONTROL)


def complain(sentence: object) -> None:
    """Write `sentence` where errors go."""
    sys.stderr.write(f"{printable(str(sentence))}\n")


def counted(number: int, what: str) -> str:
    """Return `number` and the noun `what`, with an s unless there is one."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def add(words: Words, word: str, about: str, do: Command) -> argparse.ArgumentParser:
    """Add the command `word`, which does `do`, and return its parser for the arguments."""
    parser = words.add_parser(word, help=about, description=f"{about[0].upper()}{about[1:]}.")
    parser.set_defaults(do=do)
    return parser
