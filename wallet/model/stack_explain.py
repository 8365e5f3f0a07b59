"""Why an answer is as it is, as codes and facts: progress, what does not count, what nearly would, and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from fractions import Fraction

from wallet.model.stack_answer import Objective, StackVerdict
from wallet.model.stack_rules import Predicate


class NodeKind(Enum):
    SLOT = "slot"
    POOL = "pool"
    COVER = "cover"
    ALL = "all"
    CHOOSE = "choose"


@dataclass(frozen=True, slots=True)
class Counted:
    """A unit that counts somewhere, with the amount used there; `source` is (metric, amount) it was converted from."""

    unit_id: str
    amount: Fraction
    source: tuple[str, Fraction] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """One requirement. `done` of `needed` in `metric`: the pool's own, `units`, `items`, or `parts` of a group.

    `amount` is what counts under the node in the target metric; `missing` is never below zero.
    """

    node_id: str
    kind: NodeKind
    depth: int
    done: Fraction
    needed: Fraction
    metric: str
    met: bool
    amount: Fraction
    counted: tuple[Counted, ...] = ()

    @property
    def missing(self) -> Fraction:
        return max(Fraction(0), self.needed - self.done)


@dataclass(frozen=True, slots=True)
class RuleProgress:
    """One constraint across the tree; `done` and `needed` where the rule is about an amount or a number."""

    rule_id: str
    met: bool
    done: Fraction | None = None
    needed: Fraction | None = None
    metric: str | None = None


class WhyNot(Enum):
    """The fixed list of reasons why a unit does not count."""

    NOT_VERIFIED = "not-verified"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    NOT_YET_AWARDED = "not-yet-awarded"
    NOT_PASSED = "not-passed"
    SUPERSEDED = "superseded"
    RULE_CONDITION = "rule-condition"
    DATA_MISSING = "data-missing"
    FITS_NOTHING = "fits-nothing"
    FULL = "requirement-already-full"
    LIMIT_REACHED = "limit-reached"
    REPEATS = "repeats"
    WRONG_ORDER = "wrong-order"
    OUTSIDE_TIME_SPAN = "outside-time-span"
    NEEDED_ELSEWHERE = "needed-elsewhere"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class NotCounted:
    """One reason. `name`: the rule, the property or the limit; `other`: the unit or requirement it is about."""

    unit_id: str
    why: WhyNot
    name: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """A unit that fails exactly one condition of a requirement; `unknown` when its data is merely missing.

    `condition` is the failing predicate; None when the unit itself is not usable, for the reason `name`.
    """

    unit_id: str
    node_id: str
    name: str
    unknown: bool
    condition: Predicate | None = None


@dataclass(frozen=True, slots=True)
class Lapse:
    """The first day on which the verdict is another one, if nothing else happens."""

    day: date
    verdict: StackVerdict


@dataclass(frozen=True, slots=True)
class Explanation:
    progress: tuple[Progress, ...]
    rules: tuple[RuleProgress, ...]
    not_counted: tuple[NotCounted, ...]
    nearly: tuple[Near, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What another set of units or another version would change; `moved`: unit -> (requirement before, after)."""

    verdict: tuple[StackVerdict, StackVerdict]
    objective: tuple[Objective, Objective]
    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    moved: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    newly_unusable: tuple[str, ...] = ()
