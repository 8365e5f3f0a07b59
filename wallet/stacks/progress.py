"""How far each requirement of a stack is met by the best plan: text first, "44 of 60"."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import All, Choose, Cover, Definition, Node, Pool, Slot
from wallet.model.stack_answer import Answer
from wallet.model.stack_rules import Text
from wallet.model.stack_unit import LearnerSet
from wallet.model.tick import no_tick
from wallet.stacks.metrics import UNITS
from wallet.stacks.problem import Assignment, Problem
from wallet.stacks.score import Seated, counted_amount, node_state, rule_met, seated
from wallet.stacks.settle import Eye, settle
from wallet.stacks.usability import Reading

CONSTRAINT = "constraint"


@dataclass(frozen=True, slots=True)
class Line:
    """One requirement: `done` of `needed` in `metric`; `depth` 0 is the whole, constraints follow with type "constraint"."""

    id: str
    title: Text
    type: str
    depth: int
    done: Fraction
    needed: Fraction
    metric: str
    met: bool
    counted: tuple[str, ...]


def progress(definition: Definition, learner: LearnerSet, answer: Answer) -> tuple[Line, ...]:
    """The tree's lines in the order of the definition, then one for each requirement that cuts across it."""
    problem = settle(Eye(definition, learner.as_of, Reading.STRICT), learner.units, no_tick).problem
    where = seated(problem, _assignment(problem, answer))
    counted = tuple(sorted({unit for units in answer.plan.values() for unit in units}))
    target = definition.target
    whole = Line(
        definition.id,
        definition.title,
        "whole",
        0,
        answer.objective.spent,
        target.amount,
        target.metric,
        answer.objective.award,
        counted,
    )
    return (whole, *_tree(problem, definition.root, where, answer, 1), *_constraints(definition, problem, where))


def _assignment(problem: Problem, answer: Answer) -> Assignment:
    places = {unit: leaf for leaf, units in answer.plan.items() for unit in units}
    return {index: places[unit.id] for index, unit in enumerate(problem.units) if unit.id in places}


def _tree(problem: Problem, node: Node, where: Seated, answer: Answer, depth: int) -> Iterator[Line]:
    yield _line(problem, node, where, answer, depth)
    if isinstance(node, All | Choose):
        for child in node.children:
            yield from _tree(problem, child, where, answer, depth + 1)


def _line(problem: Problem, node: Node, where: Seated, answer: Answer, depth: int) -> Line:
    met, _ = node_state(problem, node, where)
    counted: tuple[str, ...] = ()
    match node:
        case Slot() | Pool():
            leaf = problem.leaves[node.id]
            done, needed, counted = counted_amount(leaf, where[node.id]), leaf.need, answer.plan[node.id]
            kind, metric = ("slot", UNITS) if isinstance(node, Slot) else ("pool", node.metric)
        case Cover():
            shown = answer.covered[node.id]
            done, needed, kind, metric = Fraction(len(shown)), Fraction(node.minimum), "cover", "skills"
            counted = tuple(sorted(set(shown.values())))
        case All() | Choose():
            states = [node_state(problem, child, where)[0] for child in node.children]
            done, metric = Fraction(sum(states)), "parts"
            needed = Fraction(len(states) if isinstance(node, All) else node.minimum)
            kind = "all" if isinstance(node, All) else "choose"
        case _:
            assert_never(node)
    return Line(node.id, node.title, kind, depth, done, needed, metric, met, counted)


def _constraints(definition: Definition, problem: Problem, where: Seated) -> Iterator[Line]:
    titles = {one.id: one.title for one in definition.constraints}
    for rule in problem.requirements:
        met = rule_met(problem, rule, where)
        yield Line(
            rule.id, titles.get(rule.id, {}), CONSTRAINT, 1, Fraction(int(met)), Fraction(1), CONSTRAINT, met, ()
        )
