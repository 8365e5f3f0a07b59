"""What was tried between two implementations, and how it came out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.interop.asking import Answer
from tests.interop.spoiling import Spoilt


@dataclass(frozen=True)
class Row:
    """One thing in one direction: whether both took the genuine one, and which spoilt ones anybody still took."""

    implementation: str
    what: str
    direction: str
    genuine: bool
    spoilt: int = 0
    taken_here: tuple[str, ...] = ()
    taken_there: tuple[str, ...] = ()
    why: str = ""

    @property
    def good(self) -> bool:
        """Whether all came out as it must."""
        return self.genuine and not self.taken_here and not self.taken_there


@dataclass(frozen=True)
class Judges:
    """How this wallet and the other implementation judge one kind of thing; each says why not, or nothing."""

    here: Callable[[Any], str]
    there: Callable[[Sequence[Any]], Sequence[Answer]]


@dataclass
class Tally:
    """The rows of a run."""

    rows: list[Row] = field(default_factory=list)

    def add(
        self, implementation: str, what: str, direction: str, genuine: Any, judges: Judges, spoilt: Sequence[Spoilt]
    ) -> None:
        """Judges the genuine thing and every spoilt one on both sides; a change that changed nothing is left out."""
        changed = [(name, one) for name, one in spoilt if one != genuine]
        first, *others = judges.there([genuine, *(one for _, one in changed)])
        trouble = [judges.here(genuine), "" if first.held else f"there: {first.error}"]
        self.rows.append(
            Row(
                implementation,
                what,
                direction,
                not any(trouble),
                len(changed),
                tuple(name for name, one in changed if not judges.here(one)),
                tuple(name for (name, _), answer in zip(changed, others, strict=True) if answer.held),
                "; ".join(filter(None, trouble))[:300],
            )
        )

    def table(self) -> str:
        """The rows as a Markdown table."""
        lines = ["| implementation | what | direction | genuine | spoilt | refused here | refused there |"]
        lines.append("|---|---|---|---|---|---|---|")
        for row in self.rows:
            counts = (row.spoilt, row.spoilt - len(row.taken_here), row.spoilt - len(row.taken_there))
            cells = (row.implementation, row.what, row.direction, "good" if row.genuine else "BAD", *map(str, counts))
            lines.append(f"| {' | '.join(cells)} |")
        return "\n".join(lines)

    def troubles(self) -> list[str]:
        """What did not come out as it must, a line each."""
        found = []
        for row in self.rows:
            name = f"{row.implementation}, {row.what}, {row.direction}"
            if row.why:
                found.append(f"{name}: {row.why}")
            found += [f"{name}: taken here: {one}" for one in row.taken_here]
            found += [f"{name}: taken there: {one}" for one in row.taken_there]
        return found
