"""A stack on one page, in one language, written by whoever speaks to people."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TreeRow:
    """One requirement: how deep it stands, its state, title, how much of how much, what counts there, and what it asks.

    `state` is `met`, `open`, or `spare` for one that is not needed, as enough others are met.
    """

    depth: int
    state: str
    title: str
    amount: str
    counts: str
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with short paragraphs under it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StackSheet:
    """What the page says. `share` is done of needed in whole per cent; `states` are the words for the signs.

    `signed` is who stands for the rules, `size` how much they ask for in all.
    """

    language: str
    direction: str
    title: str
    have: str
    verdict: str
    complete: bool
    share: int
    lead: str
    size: str
    signed: str
    tree_title: str
    states: tuple[tuple[str, str], ...]
    rows: tuple[TreeRow, ...]
    sections: tuple[Section, ...]
    note: str
    made: date
