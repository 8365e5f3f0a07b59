"""Constraints with their predicates settled: weights, values and scopes, ready for counting."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import Definition, leaves_of, nodes_of
from wallet.model.stack_rules import (
    Amount,
    Before,
    Constraint,
    Maximum,
    Mean,
    Minimum,
    Predicate,
    Same,
    Share,
    Variety,
    Window,
)
from wallet.model.stack_unit import Unit
from wallet.stacks.grades import place_on
from wallet.stacks.metrics import amount_of
from wallet.stacks.problem import (
    BeforeForm,
    LimitForm,
    RequirementForm,
    SameForm,
    SumForm,
    VarietyForm,
    WindowForm,
)

Sees = Callable[[Predicate, Unit], bool]
_FIELDS = ("issuer", "mode", "language", "country", "kind")


def settle_rules(
    definition: Definition, units: Sequence[Unit], sees: Sees, strict: bool
) -> tuple[tuple[RequirementForm, ...], tuple[LimitForm, ...]]:
    """The requirements and the limits, in the order of the definition."""
    requirements: list[RequirementForm] = []
    limits: list[LimitForm] = []
    for each in definition.constraints:
        scope = _scope(each, definition)
        match each:
            case Minimum():
                requirements.append(_sum(each, scope, definition, units, sees))
            case Maximum():
                limits.append(_sum(each, scope, definition, units, sees))
            case Mean():
                requirements.append(_mean(each, scope, definition, units))
            case Variety():
                requirements.append(VarietyForm(each.id, scope, values_of(each.key, units), each.minimum))
            case Same():
                values = values_of(each.key, units)
                silent = frozenset(index for index in range(len(units)) if index not in values)
                limits.append(SameForm(each.id, scope, values, silent if strict else frozenset()))
            case Before():
                limits.append(_before(each, scope, definition))
            case Window():
                limits.append(WindowForm(each.id, scope, each.months))
            case _:
                assert_never(each)
    return tuple(requirements), tuple(limits)


def values_of(key: str, units: Sequence[Unit]) -> Mapping[int, str]:
    """Index -> the unit's value of the key, where it states one."""
    stated = ((index, value_of(key, unit)) for index, unit in enumerate(units))
    return {index: value for index, value in stated if value is not None}


def value_of(key: str, unit: Unit) -> str | None:
    """A named property, or an entry of `attrs`."""
    if key in _FIELDS:
        value: str | None = getattr(unit, key)
        return value
    return (unit.attrs or {}).get(key)


def _scope(constraint: Constraint, definition: Definition) -> tuple[str, ...]:
    leaves = [each.id for each in leaves_of(definition.root)]
    if not constraint.scoped:
        return tuple(leaves)
    inside = {
        leaf.id
        for node in nodes_of(definition.root)
        if node.id in constraint.scope
        for leaf in leaves_of(node)
    }
    return tuple(each for each in leaves if each in inside)


def _sum(
    rule: Minimum | Maximum, scope: tuple[str, ...], definition: Definition, units: Sequence[Unit], sees: Sees
) -> SumForm:
    """At most b is written as: minus the sum is at least minus b."""
    sign = 1 if isinstance(rule, Minimum) else -1
    amounts = [amount_of(each, rule.metric, definition.conversions) or Fraction(0) for each in units]
    matching = [sees(rule.where, each) for each in units]
    taken_off, bound = Fraction(0), Fraction(0)
    match rule.bound:
        case Amount(value):
            bound = value
        case Share(value, of_counted=True):
            taken_off = value
        case Share(value):
            bound = value * definition.target.amount
    weights = {
        index: sign * (amount * match - taken_off * amount)
        for index, (amount, match) in enumerate(zip(amounts, matching, strict=True))
    }
    return SumForm(rule.id, scope, {index: each for index, each in weights.items() if each}, sign * bound)


def _mean(rule: Mean, scope: tuple[str, ...], definition: Definition, units: Sequence[Unit]) -> SumForm:
    """The weighted mean is not worse than g when the weighted distances to g do not add up below zero."""
    scale = definition.scales[rule.scale]
    needed = place_on(scale, rule.minimum)
    assert needed is not None
    weights: dict[int, Fraction] = {}
    graded: set[int] = set()
    for index, unit in enumerate(units):
        grade = unit.grade
        place = place_on(scale, grade.value) if grade is not None and grade.scale == rule.scale else None
        weight = amount_of(unit, rule.weight, definition.conversions)
        if place is not None and weight:
            graded.add(index)
            weights[index] = weight * (place - needed)
    return SumForm(rule.id, scope, weights, Fraction(0), frozenset(graded))


def _before(rule: Before, scope: tuple[str, ...], definition: Definition) -> BeforeForm:
    under = {node.id: {leaf.id for leaf in leaves_of(node)} for node in nodes_of(definition.root)}
    return BeforeForm(
        rule.id,
        tuple(each for each in scope if each in under[rule.first]),
        tuple(each for each in scope if each in under[rule.then]),
    )
