"""What a torture comes to: how often it was tried, what was counted, and every fault."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Outcome:
    """Counts by name; `faults` holds a line for everything that must never happen."""

    name: str
    tries: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    @classmethod
    def from_plain(cls, text: str) -> "Outcome":
        """Read what another process wrote as `plain`."""
        try:
            known = json.loads(text)
        except ValueError:
            return cls("unknown", faults=[f"another process said: {text[-500:]}"])
        return cls(known["name"], known["tries"], Counter(known["counts"]), known["faults"])

    @property
    def plain(self) -> str:
        """Write everything down for another process."""
        return json.dumps(
            {name: getattr(self, name) for name in ("name", "tries", "counts", "faults")}
        )

    def fault(self, line: str) -> None:
        """Note what must never happen."""
        self.faults.append(f"try {self.tries}: {line}")

    def __str__(self) -> str:
        counted = ", ".join(f"{count:,} {what}" for what, count in self.counts.items())
        return f"{self.name:12} {self.tries:8,} tries   {len(self.faults)} faults   {counted}"


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of a torture: how many tries, the seed of its chance, and room for files."""

    count: int
    seed: int
    folder: Path
