"""What a stack may ask of one record (predicates) and of all counted records together (constraints)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

Text = Mapping[str, str]
"""Language tag -> text, as a definition gives it."""


@dataclass(frozen=True, slots=True)
class Always:
    value: bool


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple["Predicate", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple["Predicate", ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: "Predicate"


@dataclass(frozen=True, slots=True)
class Has:
    """All named properties are stated."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shares:
    """One of `values` is in the unit's list `name`: `code`, `tag` or `usedFor` (empty: used for anything at all)."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IssuedBy:
    """`issuers` has the groups already written out; `written` is the list as the definition wrote it."""

    issuers: frozenset[str]
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Awarded:
    on_or_after: date | None
    on_or_before: date | None
    within_months: int | None


@dataclass(frozen=True, slots=True)
class AtLevel:
    framework: str
    minimum: Fraction | None
    maximum: Fraction | None


@dataclass(frozen=True, slots=True)
class InSubject:
    prefixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WithSkill:
    any_of: tuple[str, ...]
    scale: str | None
    min_level: str | None


@dataclass(frozen=True, slots=True)
class OneOf:
    """The unit's `name` (`evidence`, `mode`, `language`, `country`, `kind`) is one of `values`."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessed:
    flags: Mapping[str, bool | str]


@dataclass(frozen=True, slots=True)
class Graded:
    scale: str
    minimum: str


@dataclass(frozen=True, slots=True)
class Passed:
    value: bool


@dataclass(frozen=True, slots=True)
class Sized:
    metric: str
    minimum: Fraction | None
    maximum: Fraction | None


Predicate = (
    Always | AllOf | AnyOf | Not | Has | Shares | IssuedBy | Awarded | AtLevel | InSubject | WithSkill | OneOf
    | Assessed | Graded | Passed | Sized
)  # fmt: skip

ALWAYS = Always(True)


@dataclass(frozen=True, slots=True)
class Ordered:
    """A scale whose values are listed from worst to best."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numeric:
    """A scale of numbers."""

    higher_is_better: bool


Scale = Ordered | Numeric


@dataclass(frozen=True, slots=True)
class Amount:
    """A fixed amount, in the constraint's metric."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Share:
    """A share of the target amount or, with `of_counted`, of the same sum without `where`."""

    value: Fraction
    of_counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    id: str
    title: Text
    scope: tuple[str, ...]
    """Node ids; the whole tree when empty and `scoped` is false."""
    scoped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Minimum(_Rule):
    metric: str
    where: Predicate
    bound: Amount | Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Maximum(_Rule):
    metric: str
    where: Predicate
    bound: Amount | Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Mean(_Rule):
    scale: str
    minimum: str
    weight: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Variety(_Rule):
    key: str
    minimum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Same(_Rule):
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Before(_Rule):
    first: str
    then: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Window(_Rule):
    months: int


Requirement = Minimum | Mean | Variety
"""Met or not; counted by goal 3."""
Limit = Maximum | Same | Before | Window
"""Never broken by a plan."""
Constraint = Requirement | Limit

