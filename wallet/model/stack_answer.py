"""What an engine answers for one learner and one definition: a verdict, the best plan, and what follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

Ids = tuple[str, ...]
Plan = Mapping[str, Ids]
"""Slot or pool id -> ids of the units that count there, sorted."""
Shown = Mapping[str, Mapping[str, str]]
"""Cover id -> item id -> id of the unit that shows it."""


class StackVerdict(Enum):
    MET = "met"
    MET_IF_CONFIRMED = "met-if-confirmed"
    NOT_MET = "not-met"


class Goal(Enum):
    """The parts of an answer, in the order they are decided."""

    AWARD = "award"
    DEFICIT = "deficit"
    CONSTRAINTS_MET = "constraintsMet"
    SPENT = "spent"
    UNITS = "units"
    CONFIRMED = "confirmed"
    ALWAYS_NEVER = "alwaysNever"
    SMALLEST_PROOF = "smallestProof"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Objective:
    """The five goals of the best plan; `spent` and `deficit` are exact."""

    award: bool
    deficit: Fraction
    constraints_met: int
    spent: Fraction
    units: int

    @property
    def rank(self) -> tuple[int, Fraction, int, Fraction, int]:
        """Smaller is better, lexicographically."""
        return (-int(self.award), self.deficit, -self.constraints_met, self.spent, self.units)


@dataclass(frozen=True, slots=True)
class Proof:
    """The fewest units whose presentation alone still gives the award."""

    units: Ids
    plan: Plan
    covered: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`unproved` names what is only the best found within the time limit; derived parts are None when not computed."""

    verdict: StackVerdict
    objective: Objective
    plan: Plan
    covered: Shown
    not_usable: Mapping[str, Ids]
    no_match: Ids
    always_counts: Ids | None = None
    never_counts: Ids | None = None
    smallest: Proof | None = None
    next: Ids | None = None
    unproved: tuple[Goal, ...] = ()
