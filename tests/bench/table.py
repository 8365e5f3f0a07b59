"""Measures many things in turn, so that all meet the same machine, and prints them as one table."""

import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

Work = Callable[[], object]
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what took how long (milliseconds), beside what, and how their ratio should be.

    `most` and `least` bound `milliseconds / beside`.
    """

    what: str
    milliseconds: float
    beside: str = ""
    other: float = 0.0
    most: float | None = None
    least: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the other; 0 where there is no other."""
        return self.milliseconds / self.other if self.other else 0.0

    @property
    def missed(self) -> bool:
        """Whether the ratio is not what it should be."""
        return (self.most is not None and self.ratio > self.most) or (
            self.least is not None and self.ratio < self.least
        )

    def cells(self) -> tuple[str, str, str, str, str]:
        """The line as text."""
        goal = f"<= {self.most:g}" if self.most is not None else f">= {self.least:g}" if self.least is not None else ""
        ratio = _figures(self.ratio) if self.other else ""
        return self.what, _figures(self.milliseconds), self.beside, ratio, goal + (" missed" if self.missed else "")


def medians(
    works: Mapping[str, Work], rounds: int, clock: Clock = time.process_time, in_a_row: int = 1
) -> dict[str, float]:
    """The median of each in milliseconds; every round does each work once.

    By default in processor time: on a shared machine long works would otherwise look worse beside short ones. With
    `in_a_row` each is done that often at a stretch, as in a folder of badges, and not each time after all the others.
    """
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken = milliseconds(lambda work=work: [work() for _ in range(in_a_row)], clock)  # type: ignore[misc]
            times[name].append(taken / in_a_row)
    return {name: statistics.median(found) for name, found in times.items()}


def milliseconds(work: Work, clock: Clock = time.perf_counter) -> float:
    """How long one doing takes, by default as the person waits."""
    start = clock()
    work()
    return (clock() - start) * 1000


def _figures(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def percentile(values: Sequence[float], part: float) -> float:
    """The value that this part of all does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def rendered(lines: Iterable[Line]) -> str:
    """The table in Markdown."""
    rows = [("what", "ms", "beside", "ratio", "goal"), ("---", "---:", "---", "---:", "---")]
    rows += [line.cells() for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join("| " + " | ".join(cell.ljust(widths[at]) for at, cell in enumerate(row)) + " |" for row in rows)
