"""A qualification's definition by stack-rules/1: a tree of requirements, constraints across it, and their terms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from wallet.model.stack_rules import Constraint, Predicate, Scale, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """`count` named records."""

    id: str
    title: Text
    match: Predicate
    count: int
    effort: Fraction


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `amount` of what matches `where` counts; the rest of it is cut off."""

    where: Predicate
    amount: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """An amount between `minimum` and `maximum` of matching records."""

    id: str
    title: Text
    match: Predicate
    metric: str
    minimum: Fraction
    maximum: Fraction | None
    max_units: int | None
    caps: tuple[Cap, ...]
    effort: Fraction


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    title: Text
    match: Predicate


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """`minimum` of the items are shown by some record; uses no record up."""

    id: str
    title: Text
    items: tuple[Item, ...]
    minimum: int
    max_per_unit: int | None
    effort: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    id: str
    title: Text
    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose:
    """At least `minimum` children; at most `maximum` of them may take records at all."""

    id: str
    title: Text
    children: tuple["Node", ...]
    minimum: int
    maximum: int | None


Leaf = Slot | Pool
Node = Slot | Pool | Cover | All | Choose


@dataclass(frozen=True, slots=True)
class Target:
    metric: str
    amount: Fraction
    level: Mapping[str, int | str]
    occupation: str | None


@dataclass(frozen=True, slots=True)
class Conversion:
    source: str
    to: str
    factor: Fraction
    step: Fraction | None


@dataclass(frozen=True, slots=True)
class Condition:
    """What every record must fulfil to count at all."""

    id: str
    title: Text
    predicate: Predicate


@dataclass(frozen=True, slots=True)
class Source:
    what: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A qualification; `digest` is the SHA-256 of the bytes it was read from, in hexadecimal."""

    id: str
    version: str
    title: Text
    target: Target
    root: Node
    constraints: tuple[Constraint, ...] = ()
    require: tuple[Condition, ...] = ()
    scales: Mapping[str, Scale]
    conversions: tuple[Conversion, ...] = ()
    issuer_groups: Mapping[str, tuple[str, ...]]
    accept_expired: bool = False
    accept_self_recorded: Predicate | None = None
    no_repeat: bool = True
    sources: tuple[Source, ...] = ()
    composite: tuple[str, ...] = ()
    digest: str = ""


def nodes_of(node: Node) -> Iterator[Node]:
    """The node and everything under it, in the order of the definition."""
    yield node
    if isinstance(node, All | Choose):
        for child in node.children:
            yield from nodes_of(child)


def leaves_of(node: Node) -> tuple[Leaf, ...]:
    """The slots and pools under a node, in order."""
    return tuple(each for each in nodes_of(node) if isinstance(each, Slot | Pool))


def covers_of(node: Node) -> tuple[Cover, ...]:
    """The covers under a node, in order."""
    return tuple(each for each in nodes_of(node) if isinstance(each, Cover))
