"""The constraints across a definition's tree, read and checked."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass

from wallet.model.stack_rules import (
    ALWAYS,
    Amount,
    Before,
    Constraint,
    Maximum,
    Mean,
    Minimum,
    Predicate,
    Same,
    Share,
    Text,
    Variety,
    Window,
)
from wallet.stacks.metrics import METRIC, UNITS
from wallet.stacks.place import Place
from wallet.stacks.read_node import read_id, read_text
from wallet.stacks.read_predicate import Terms, read_predicate


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a constraint may refer to."""

    terms: Terms
    nodes: Set[str]
    target_metric: str


@dataclass(frozen=True, slots=True)
class _Head:
    id: str
    title: Text
    scope: tuple[str, ...]
    scoped: bool


def read_constraint(place: Place, around: Surroundings, taken: set[str]) -> Constraint:
    """One constraint. Raises MALFORMED (`constraint-type`, `node-unknown`, `scale-unknown`, ...)."""
    found = place.fields("id type")
    kind = found["type"].text()
    if kind not in _SHAPES:
        raise found["type"].fault("constraint-type", value=kind[:80])
    required, optional, build = _SHAPES[kind]
    place.fields(f"id type {required}", f"title scope {optional}")
    scope = tuple(_node(each, around) for each in found["scope"].entries()) if "scope" in found else ()
    head = _Head(read_id(found["id"], taken), read_text(found.get("title")), scope, "scope" in found)
    return build(place, head, found, around)


Fields = Mapping[str, Place]


def _node(place: Place, around: Surroundings) -> str:
    found = place.text()
    if found not in around.nodes:
        raise place.fault("node-unknown", node=found[:80])
    return found


def _bound(place: Place, found: Fields) -> Amount | Share:
    if ("amount" in found) == ("share" in found):
        raise place.fault("amount-or-share")
    of = found["of"].one_of("target counted") if "of" in found else "target"
    if "amount" in found:
        return Amount(found["amount"].number())
    return Share(found["share"].number(), of_counted=of == "counted")


def _sum(place: Place, found: Fields, around: Surroundings) -> tuple[str, Predicate, Amount | Share]:
    metric = found["metric"].matching(METRIC, "not-a-metric") if "metric" in found else around.target_metric
    where = read_predicate(found["where"], around.terms) if "where" in found else ALWAYS
    return metric, where, _bound(place, found)


def _sum_within(kind: type[Minimum | Maximum]) -> "_Build":
    def build(place: Place, head: _Head, found: Fields, around: Surroundings) -> Constraint:
        metric, where, bound = _sum(place, found, around)
        return kind(
            id=head.id,
            title=head.title,
            scope=head.scope,
            scoped=head.scoped,
            metric=metric,
            where=where,
            bound=bound,
        )

    return build


def _mean(_place: Place, head: _Head, found: Fields, around: Surroundings) -> Constraint:
    scale, minimum = around.terms.scale_value(found["scale"], found["min"])
    weight = found["weight"].matching(METRIC, "not-a-metric") if "weight" in found else UNITS
    return Mean(
        id=head.id,
        title=head.title,
        scope=head.scope,
        scoped=head.scoped,
        scale=scale,
        minimum=minimum,
        weight=weight,
    )


def _variety(_place: Place, head: _Head, found: Fields, _around: Surroundings) -> Constraint:
    return Variety(
        id=head.id,
        title=head.title,
        scope=head.scope,
        scoped=head.scoped,
        key=found["key"].text(),
        minimum=found["min"].whole(1),
    )


def _same(_place: Place, head: _Head, found: Fields, _around: Surroundings) -> Constraint:
    return Same(id=head.id, title=head.title, scope=head.scope, scoped=head.scoped, key=found["key"].text())


def _before(_place: Place, head: _Head, found: Fields, around: Surroundings) -> Constraint:
    return Before(
        id=head.id,
        title=head.title,
        scope=head.scope,
        scoped=head.scoped,
        first=_node(found["first"], around),
        then=_node(found["then"], around),
    )


def _window(_place: Place, head: _Head, found: Fields, _around: Surroundings) -> Constraint:
    return Window(
        id=head.id,
        title=head.title,
        scope=head.scope,
        scoped=head.scoped,
        months=found["months"].whole(1, "MONTHS"),
    )


_Build = Callable[[Place, _Head, Fields, Surroundings], Constraint]
_SHAPES: Mapping[str, tuple[str, str, _Build]] = {
    "min": ("", "metric where amount share of", _sum_within(Minimum)),
    "max": ("", "metric where amount share of", _sum_within(Maximum)),
    "mean": ("scale min", "weight", _mean),
    "variety": ("key min", "", _variety),
    "same": ("key", "", _same),
    "before": ("first then", "", _before),
    "window": ("months", "", _window),
}
