"""Why a unit does not count: one of a fixed list of reasons, found by trying and never by guessing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from wallet.model.stack import Pool, leaves_of
from wallet.model.stack_explain import NotCounted, WhyNot
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.model.tick import Tick
from wallet.stacks.conditions import missing_data
from wallet.stacks.problem import Assignment, BeforeForm, Problem, WindowForm
from wallet.stacks.score import Seated, broken_rule, counted_amount, node_state, rule_met, seated
from wallet.stacks.settle import Eye, Settled


@dataclass(frozen=True, slots=True)
class Case:
    """An answer under examination: who sits where, and what the problem was made of."""

    eye: Eye
    learner: LearnerSet
    settled: Settled
    assignment: Assignment
    shown: frozenset[str]

    @property
    def problem(self) -> Problem:
        return self.settled.problem


def reasons(case: Case, tick: Tick) -> tuple[NotCounted, ...]:
    """At least one reason for every unit that neither counts nor shows anything."""
    found: list[NotCounted] = []
    index_of = {unit.id: index for index, unit in enumerate(case.problem.units)}
    for done, unit in enumerate(sorted(case.learner.units, key=lambda each: each.id)):
        tick(done, len(case.learner.units))
        index = index_of.get(unit.id)
        if unit.id in case.settled.reasons:
            found.extend(_unusable(case, unit))
        elif index is None:
            if unit.id not in case.shown and unit.id not in case.settled.fitting:
                found.extend(_without_fit(case, unit))
            elif unit.id not in case.shown:
                found.append(NotCounted(unit.id, WhyNot.FULL))
        elif index in case.assignment:
            found.extend(_needed_elsewhere(case, index))
        else:
            found.append(_left_out(case, index))
    return tuple(found)


def _unusable(case: Case, unit: Unit) -> Iterator[NotCounted]:
    for reason in case.settled.reasons[unit.id]:
        kind, _, name = reason.partition(":")
        if kind == "require":
            yield NotCounted(unit.id, WhyNot.RULE_CONDITION, name)
        elif kind == "unknown":
            condition = next(each for each in case.eye.definition.require if each.id == name)
            missing = missing_data(condition.predicate, unit, case.eye.definition, case.eye.as_of)
            for data in missing:
                yield NotCounted(unit.id, WhyNot.DATA_MISSING, data, name)
        else:
            yield NotCounted(unit.id, WhyNot(kind))


def _without_fit(case: Case, unit: Unit) -> Iterator[NotCounted]:
    """What is merely not stated, by requirement; else nothing here asks for such a unit."""
    definition, found = case.eye.definition, False
    for leaf in leaves_of(definition.root):
        missing = missing_data(leaf.match, unit, definition, case.eye.as_of)
        if isinstance(leaf, Pool) and case.eye.sees(leaf.match, unit):
            missing = (f"amount:{leaf.metric}",)
        for name in missing:
            found = True
            yield NotCounted(unit.id, WhyNot.DATA_MISSING, name, leaf.id)
    if not found:
        yield NotCounted(unit.id, WhyNot.FITS_NOTHING)


def _needed_elsewhere(case: Case, index: int) -> Iterator[NotCounted]:
    """A unit that counts in one requirement, and is missed by another it would fit, too."""
    problem, here = case.problem, case.assignment[index]
    where = seated(problem, case.assignment)
    for leaf in leaves_of(problem.root):
        if leaf.id != here and index in problem.leaves[leaf.id].seats and not node_state(problem, leaf, where)[0]:
            yield NotCounted(problem.units[index].id, WhyNot.NEEDED_ELSEWHERE, leaf.id, here)


def _left_out(case: Case, index: int) -> NotCounted:
    """A unit that would fit: adds it to the plan and sees which rule stands against it, or what it would lose."""
    problem, unit_id = case.problem, case.problem.units[index].id
    broken: list[str] = []
    for plan in _variants(case, index):
        rule = broken_rule(problem, plan) or _loss(case, plan, plan[index])
        if rule is None:
            return NotCounted(unit_id, WhyNot.FULL)
        broken.append(rule)
    rivals = [other for group in problem.repeats if index in group for other in group if other in case.assignment]
    if rivals:
        return NotCounted(unit_id, WhyNot.REPEATS, other=problem.units[rivals[0]].id)
    limit = next((each for each in problem.limits if each.id in broken), None)
    match limit:
        case None:
            where = seated(problem, case.assignment)
            full = next((each for each in broken if each in problem.leaves and _is_full(case, where, each)), None)
            return NotCounted(unit_id, WhyNot.FULL if full else WhyNot.LIMIT_REACHED, full or next(iter(broken), ""))
        case BeforeForm(id=name):
            return NotCounted(unit_id, WhyNot.WRONG_ORDER, name, _rival(case, index, name))
        case WindowForm(id=name):
            return NotCounted(unit_id, WhyNot.OUTSIDE_TIME_SPAN, name)
        case _:
            return NotCounted(unit_id, WhyNot.LIMIT_REACHED, limit.id)


def _loss(case: Case, plan: Mapping[int, str], leaf: str) -> str | None:
    """The requirement no longer met with the unit, or the leaf that is open and yet counts nothing more (its caps)."""
    problem, before, after = case.problem, seated(case.problem, case.assignment), seated(case.problem, plan)
    for rule in problem.requirements:
        if rule_met(problem, rule, before) and not rule_met(problem, rule, after):
            return rule.id
    form = problem.leaves[leaf]
    is_open = counted_amount(form, before[leaf]) < form.need
    return leaf if is_open and counted_amount(form, after[leaf]) == counted_amount(form, before[leaf]) else None


def _variants(case: Case, index: int) -> Iterator[Mapping[int, str]]:
    """The plan with the unit added to each leaf it fits."""
    for leaf in case.problem.leaves.values():
        if index in leaf.seats:
            yield {**case.assignment, index: leaf.id}


def _is_full(case: Case, where: Seated, leaf: str) -> bool:
    form = case.problem.leaves[leaf]
    return counted_amount(form, where[leaf]) >= form.need


def _rival(case: Case, index: int, limit: str) -> str:
    """A counted unit that stands in the way: without it the limit would be kept."""
    problem = case.problem
    alone = replace(problem, limits=tuple(each for each in problem.limits if each.id == limit), repeats=())
    for other in sorted(case.assignment):
        fewer = {key: leaf for key, leaf in case.assignment.items() if key != other}
        for leaf in problem.leaves.values():
            if index in leaf.seats and broken_rule(alone, {**fewer, index: leaf.id}) != limit:
                return problem.units[other].id
    return ""


