"""What to do next: every learning opportunity that helps, and every missing fact that would help once confirmed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from wallet.model.stack import Cover, Definition, Node, Pool, Slot
from wallet.model.stack_answer import Answer, Objective
from wallet.model.stack_explain import Near
from wallet.model.stack_rules import AnyOf, Shares
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.model.tick import Tick, no_tick
from wallet.stacks.decisions import MARK
from wallet.stacks.settle import Eye, settle
from wallet.stacks.solving import Depth, solving
from wallet.stacks.usability import UNKNOWN, Reading

_CONFIRMED = f"{MARK}confirmed"


class StepKind(Enum):
    """Earn what a catalogue offers, or have something confirmed that a credential leaves open."""

    EARN = "earn"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class Step:
    """One step with what it alone would bring.

    `node_id` and `name` tell what is to be confirmed for which requirement; `closes` is by how much the gap shrinks,
    None where the missing fact is an amount that nobody can guess.
    """

    kind: StepKind
    unit: Unit
    objective: Objective | None
    closes: Fraction | None
    node_id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """Steps that help, best first; ties by unit id. `proved` unless time ran out before all were looked at."""

    steps: tuple[Step, ...]
    proved: bool


def advise(
    definition: Definition,
    learner: LearnerSet,
    answer: Answer,
    nearly: Sequence[Near],
    *,
    time_limit: float,
    budget: float,
    tick: Tick = no_tick,
) -> Advice:
    """Ranks by goals 1 to 3 what one more catalogue unit or confirmed fact makes of `answer`; times in seconds."""
    base, used, proved = answer.objective, 0.0, True
    cases = [*_earning(definition, learner), *_confirming(definition, learner, nearly)]
    steps: list[Step] = []
    for done, (step, rules, units) in enumerate(cases):
        tick(done, len(cases))
        if used > budget:
            proved = False
            break
        work = solving(settle(Eye(rules, learner.as_of, Reading.STRICT), units, tick).problem, time_limit, tick)
        best = work.best(Depth.GAPS)
        used, proved = used + work.used, proved and not best.unproved
        if best.objective.rank[:3] < base.rank[:3]:
            closes = base.deficit - best.objective.deficit
            steps.append(replace(step, objective=best.objective, closes=closes))
    steps.sort(key=lambda step: (step.objective.rank[:3] if step.objective else (), step.unit.id))
    return Advice((*steps, *_unmeasured(learner, nearly)), proved)


_Case = tuple[Step, Definition, tuple[Unit, ...]]


def _earning(definition: Definition, learner: LearnerSet) -> Iterator[_Case]:
    for unit in learner.catalogue:
        yield Step(StepKind.EARN, unit, None, None), definition, (*learner.units, unit)


def _confirming(definition: Definition, learner: LearnerSet, nearly: Sequence[Near]) -> Iterator[_Case]:
    """Each open fact on its own, as if it had been stated the way the rule wants it."""
    units = {unit.id: unit for unit in learner.units}
    for near in nearly:
        if not near.unknown or near.name.startswith("amount:"):
            continue
        mark = f"{_CONFIRMED}:{near.node_id}"
        unit = units[near.unit_id]
        marked = replace(unit, tags=(*(unit.tags or ()), mark))
        rules = _confirmed(definition, near, Shares("tag", (mark,)))
        others = (marked if each.id == unit.id else each for each in learner.units)
        yield Step(StepKind.CONFIRM, unit, None, None, near.node_id, near.name), rules, tuple(others)


def _confirmed(definition: Definition, near: Near, marked: Shares) -> Definition:
    if near.name.startswith(UNKNOWN):
        require = tuple(
            replace(each, predicate=AnyOf((each.predicate, marked))) if f"{UNKNOWN}{each.id}" == near.name else each
            for each in definition.require
        )
        return replace(definition, require=require)
    return replace(definition, root=_letting_in(definition.root, near.node_id, marked))


def _letting_in(node: Node, node_id: str, marked: Shares) -> Node:
    match node:
        case Slot() | Pool():
            return replace(node, match=AnyOf((node.match, marked))) if node.id == node_id else node
        case Cover():
            return node
        case _:
            return replace(node, children=tuple(_letting_in(each, node_id, marked) for each in node.children))


def _unmeasured(learner: LearnerSet, nearly: Sequence[Near]) -> Iterator[Step]:
    """Missing amounts: worth asking for, though what they bring cannot be known."""
    units = {unit.id: unit for unit in learner.units}
    for near in nearly:
        if near.unknown and near.name.startswith("amount:"):
            yield Step(StepKind.CONFIRM, units[near.unit_id], None, None, near.node_id, near.name)
