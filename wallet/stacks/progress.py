"""How far each requirement and each constraint is, with the amount every record brings, converted where it was."""

from collections.abc import Iterator
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import All, Choose, Cover, Definition, Node, Pool, Slot, leaves_of
from wallet.model.stack_explain import Counted, NodeKind, Progress, RuleProgress
from wallet.model.stack_rules import Amount, Maximum, Mean, Minimum, Share, Variety
from wallet.model.stack_unit import Unit
from wallet.stacks.metrics import UNITS, conversion_used, stated_amount
from wallet.stacks.problem import Problem, SumForm, VarietyForm
from wallet.stacks.score import Seated, counted_amount, node_state, rule_met

ITEMS = "items"
PARTS = "parts"


def progress_of(definition: Definition, problem: Problem, where: Seated) -> tuple[Progress, ...]:
    """One line for each node, in the order of the definition."""
    return tuple(_lines(definition, problem, where, problem.root, 0))


def rules_of(definition: Definition, problem: Problem, where: Seated) -> tuple[RuleProgress, ...]:
    """One line for each constraint, in the order of the definition."""
    forms = {form.id: form for form in (*problem.requirements, *problem.limits)}
    found: list[RuleProgress] = []
    for rule in definition.constraints:
        form = forms[rule.id]
        met = rule_met(problem, form, where)
        match rule:
            case Minimum() | Maximum() if isinstance(form, SumForm):
                found.append(_sum_line(rule, form, definition, where, met))
            case Variety() if isinstance(form, VarietyForm):
                values = {form.values[i] for leaf in form.leaves for i in where[leaf] if i in form.values}
                found.append(RuleProgress(rule.id, met, Fraction(len(values)), Fraction(rule.minimum), rule.key))
            case Mean():
                found.append(RuleProgress(rule.id, met, metric=rule.scale))
            case _:
                found.append(RuleProgress(rule.id, met))
    return tuple(found)


def _sum_line(
    rule: Minimum | Maximum, form: SumForm, definition: Definition, where: Seated, met: bool
) -> RuleProgress:
    """For a share of the counted amount only the distance to the share is known, as how much is too much or missing."""
    sign = 1 if isinstance(rule, Minimum) else -1
    total = sum((form.weights.get(i, Fraction(0)) for leaf in form.leaves for i in where[leaf]), Fraction(0)) * sign
    match rule.bound:
        case Amount(value):
            return RuleProgress(rule.id, met, total, value, rule.metric)
        case Share(value, of_counted=False):
            return RuleProgress(rule.id, met, total, value * definition.target.amount, rule.metric)
        case Share():
            return RuleProgress(rule.id, met, total, Fraction(0), rule.metric)
    assert_never(rule.bound)


def _lines(definition: Definition, problem: Problem, where: Seated, node: Node, depth: int) -> Iterator[Progress]:
    done, needed, metric = _measure(problem, node, where)
    counted = _counted(definition, problem, node, where) if isinstance(node, Slot | Pool) else ()
    inside = (index for leaf in leaves_of(node) for index in where[leaf.id])
    yield Progress(
        node_id=node.id,
        kind=NodeKind(type(node).__name__.lower()),
        depth=depth,
        done=done,
        needed=needed,
        metric=metric,
        met=node_state(problem, node, where)[0],
        amount=sum((problem.spent[index] for index in inside), Fraction(0)),
        counted=counted,
    )
    if isinstance(node, All | Choose):
        for child in node.children:
            yield from _lines(definition, problem, where, child, depth + 1)


def _measure(problem: Problem, node: Node, where: Seated) -> tuple[Fraction, Fraction, str]:
    match node:
        case Slot():
            return Fraction(len(where[node.id])), Fraction(node.count), UNITS
        case Pool():
            return counted_amount(problem.leaves[node.id], where[node.id]), node.minimum, node.metric
        case Cover():
            return Fraction(len(problem.covers[node.id].shown)), Fraction(node.minimum), ITEMS
        case All() | Choose():
            done = sum(node_state(problem, child, where)[0] for child in node.children)
            needed = node.minimum if isinstance(node, Choose) else len(node.children)
            return Fraction(done), Fraction(needed), PARTS
    assert_never(node)


def _counted(definition: Definition, problem: Problem, node: Slot | Pool, where: Seated) -> tuple[Counted, ...]:
    metric = node.metric if isinstance(node, Pool) else definition.target.metric
    found = []
    for index in where[node.id]:
        unit = problem.units[index]
        amount = problem.leaves[node.id].seats[index].amount if isinstance(node, Pool) else problem.spent[index]
        found.append(Counted(unit.id, amount, _source(definition, unit, metric)))
    return tuple(found)


def _source(definition: Definition, unit: Unit, metric: str) -> tuple[str, Fraction] | None:
    conversion = conversion_used(unit, metric, definition.conversions)
    stated = stated_amount(unit, conversion.source) if conversion else None
    return (conversion.source, stated) if conversion and stated is not None else None
