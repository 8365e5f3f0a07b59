"""The choice to be made, under one reading: which unit sits in which slot or pool; all predicates are settled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wallet.model.stack import Node
from wallet.model.stack_answer import Plan, Shown
from wallet.model.stack_unit import Unit

Assignment = Mapping[int, str]
"""Index of a unit in `Problem.units` -> id of the slot or pool where it counts."""


@dataclass(frozen=True, slots=True)
class Seat:
    """What a unit would bring to a leaf: its amount there (1 in a slot), and the cap it falls under, -1 for none."""

    amount: Fraction
    cap: int = -1


@dataclass(frozen=True, slots=True)
class LeafForm:
    """A slot or pool: how much it needs, the most it takes, and who may sit there."""

    id: str
    need: Fraction
    effort: Fraction
    most_units: int | None
    most_amount: Fraction | None
    caps: tuple[Fraction, ...]
    seats: Mapping[int, Seat]


@dataclass(frozen=True, slots=True)
class CoverForm:
    """A cover, already at its best: it uses no units up, so nothing else depends on it.

    `wishes[i]` are the ids of the units that match item i, `shown` item id -> unit id.
    """

    id: str
    need: int
    effort: Fraction
    items: tuple[str, ...]
    wishes: tuple[tuple[str, ...], ...]
    per_unit: int | None
    shown: Mapping[str, str]

    @property
    def missing(self) -> int:
        return max(0, self.need - len(self.shown))


@dataclass(frozen=True, slots=True)
class SumForm:
    """The weights of the counted units in `leaves` add up to at least `bound`; with `some`, one of these counts."""

    id: str
    leaves: tuple[str, ...]
    weights: Mapping[int, Fraction]
    bound: Fraction
    some: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class VarietyForm:
    id: str
    leaves: tuple[str, ...]
    values: Mapping[int, str]
    minimum: int


@dataclass(frozen=True, slots=True)
class SameForm:
    """All counted units have one value; a unit in `alone` states none and so can only count alone."""

    id: str
    leaves: tuple[str, ...]
    values: Mapping[int, str]
    alone: frozenset[int]


@dataclass(frozen=True, slots=True)
class BeforeForm:
    id: str
    first: tuple[str, ...]
    then: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WindowForm:
    id: str
    leaves: tuple[str, ...]
    months: int


RequirementForm = SumForm | VarietyForm
LimitForm = SumForm | SameForm | BeforeForm | WindowForm
RuleForm = SumForm | VarietyForm | SameForm | BeforeForm | WindowForm


@dataclass(frozen=True, slots=True)
class Problem:
    """`units` are the candidates, sorted by id; `spent[i]` is what unit i takes up of the target metric.

    `repeats` are groups of units of which one at most may count (they share a code).
    """

    root: Node
    units: tuple[Unit, ...]
    spent: tuple[Fraction, ...]
    leaves: Mapping[str, LeafForm]
    covers: Mapping[str, CoverForm]
    repeats: tuple[tuple[int, ...], ...]
    requirements: tuple[RequirementForm, ...]
    limits: tuple[LimitForm, ...]

    def awarded(self, index: int) -> date:
        return self.units[index].awarded

    def plan(self, assignment: Assignment) -> Plan:
        """Leaf id -> sorted unit ids, for every slot and pool."""
        found: dict[str, list[str]] = {leaf: [] for leaf in self.leaves}
        for index, leaf in assignment.items():
            found[leaf].append(self.units[index].id)
        return {leaf: tuple(sorted(units)) for leaf, units in found.items()}

    @property
    def covered(self) -> Shown:
        """Cover id -> item id -> unit id."""
        return {cover.id: dict(cover.shown) for cover in self.covers.values()}
