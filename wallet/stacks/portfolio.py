"""Several qualifications at once: exits on the way, and stacks that share records or may use each only once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar, assert_never

from wallet.model.stack import All, Choose, Definition, Node
from wallet.model.stack_answer import Answer, Goal, StackVerdict
from wallet.model.stack_unit import LearnerSet
from wallet.model.tick import Tick, no_tick
from wallet.stacks.evaluate import TIME_LIMIT, Depth, evaluate
from wallet.stacks.problem import (
    Assignment,
    BeforeForm,
    LeafForm,
    LimitForm,
    Problem,
    SameForm,
    SumForm,
    VarietyForm,
    WindowForm,
)
from wallet.stacks.score import objective_of
from wallet.stacks.settle import Eye, Settled, settle
from wallet.stacks.solving import solving
from wallet.stacks.usability import Reading

_Valued = TypeVar("_Valued", VarietyForm, SameForm)


@dataclass(frozen=True, slots=True)
class Exits:
    """An ordered way (say CAS, DAS, MAS): the answer at each exit, and the index of the highest one met, if any."""

    answers: tuple[Answer, ...]
    highest: int | None

    @property
    def to_next(self) -> Fraction | None:
        """The gap to the exit after the highest one met; None when the last one is met."""
        following = 0 if self.highest is None else self.highest + 1
        return self.answers[following].objective.deficit if following < len(self.answers) else None


def exits(
    way: Sequence[Definition], learner: LearnerSet, *, time_limit: float = TIME_LIMIT, tick: Tick = no_tick
) -> Exits:
    """How far along an ordered way the learner is; each exit is judged by itself."""
    own = replace(learner, catalogue=())
    answers = tuple(evaluate(each, own, time_limit=time_limit, tick=tick, depth=Depth.PLAN) for each in way)
    met = [index for index, answer in enumerate(answers) if answer.verdict is StackVerdict.MET]
    return Exits(answers, max(met, default=None))


def used_once(
    definitions: Sequence[Definition],
    learner: LearnerSet,
    *,
    time_limit: float = TIME_LIMIT,
    tick: Tick = no_tick,
) -> tuple[Answer, ...]:
    """The answers when no record may count in two of the stacks, in the order of preference.

    A later stack is met only where that costs no earlier one its award; one that cannot be met gets what is left.
    """
    eyes = [Eye(each, learner.as_of, Reading.STRICT) for each in definitions]
    settled = [settle(eye, learner.units, tick) for eye in eyes]
    chosen: list[int] = []
    plan: dict[str, str] = {}
    for index in range(len(definitions)):
        side = side_by_side({each: settled[each].problem for each in (*chosen, index)})
        best = solving(side, time_limit, tick).best(Depth.PLAN)
        if best.objective.award:
            chosen.append(index)
            plan = {side.units[unit].id: leaf for unit, leaf in best.assignment.items()}
    answers: list[Answer] = []
    for index, eye in enumerate(eyes):
        if index in chosen:
            answers.append(_met(settled[index], plan, f"{index}/"))
        else:
            answers.append(_left_over(eye, learner, plan.keys(), time_limit, tick))
            plan |= {name: leaf for leaf, names in answers[-1].plan.items() for name in names}
    return tuple(answers)


def _met(settled: Settled, plan: Mapping[str, str], prefix: str) -> Answer:
    problem = settled.problem
    mine = {name: leaf.removeprefix(prefix) for name, leaf in plan.items() if leaf.startswith(prefix)}
    assignment = {index: mine[unit.id] for index, unit in enumerate(problem.units) if unit.id in mine}
    return _answer(settled, assignment, StackVerdict.MET)


def _left_over(eye: Eye, learner: LearnerSet, taken: Collection[str], seconds: float, tick: Tick) -> Answer:
    """The best that the records not taken elsewhere allow; for covers every record still shows what it shows."""
    settled = settle(eye, learner.units, tick)
    best = solving(_only(settled.problem, taken), seconds, tick).best(Depth.PLAN)
    verdict = StackVerdict.MET if best.objective.award else StackVerdict.NOT_MET
    potential = settle(replace(eye, reading=Reading.POTENTIAL), learner.units, tick).problem
    hoped = solving(_only(potential, taken), seconds, tick).best(Depth.VERDICT)
    if verdict is StackVerdict.NOT_MET and hoped.objective.award:
        verdict = StackVerdict.MET_IF_CONFIRMED
    return _answer(settled, best.assignment, verdict, best.unproved)


def _only(problem: Problem, taken: Collection[str]) -> Problem:
    """The problem in which units taken elsewhere may not count."""
    free = {index for index, unit in enumerate(problem.units) if unit.id not in taken}
    leaves = {
        key: replace(leaf, seats={index: seat for index, seat in leaf.seats.items() if index in free})
        for key, leaf in problem.leaves.items()
    }
    return replace(problem, leaves=leaves)


def _answer(
    settled: Settled, assignment: Assignment, verdict: StackVerdict, unproved: tuple[Goal, ...] = ()
) -> Answer:
    problem = settled.problem
    return Answer(
        verdict=verdict,
        objective=objective_of(problem, assignment),
        plan=problem.plan(assignment),
        covered=problem.covered,
        not_usable=settled.reasons,
        no_match=(),
        unproved=unproved,
    )


def side_by_side(problems: Mapping[int, Problem]) -> Problem:
    """One problem with all the trees under one root; ids get the number of their stack in front.

    What is spent is not weighed: the stacks may count in different metrics.
    """
    units = {unit.id: unit for problem in problems.values() for unit in problem.units}
    place = {name: index for index, name in enumerate(sorted(units))}
    moved = [_moved(problem, f"{number}/", place) for number, problem in problems.items()]
    return Problem(
        root=All(id="all", title={}, children=tuple(each.root for each in moved)),
        units=tuple(units[name] for name in place),
        spent=(Fraction(0),) * len(place),
        leaves={key: leaf for each in moved for key, leaf in each.leaves.items()},
        covers={key: cover for each in moved for key, cover in each.covers.items()},
        repeats=(),
        requirements=tuple(rule for each in moved for rule in each.requirements),
        limits=tuple(rule for each in moved for rule in each.limits),
    )


def _moved(problem: Problem, prefix: str, place: Mapping[str, int]) -> Problem:
    new = {index: place[unit.id] for index, unit in enumerate(problem.units)}

    def leaf(form: LeafForm) -> LeafForm:
        return replace(form, id=prefix + form.id, seats={new[index]: seat for index, seat in form.seats.items()})

    return replace(
        problem,
        root=_renamed(problem.root, prefix),
        leaves={prefix + key: leaf(form) for key, form in problem.leaves.items()},
        covers={prefix + key: replace(form, id=prefix + form.id) for key, form in problem.covers.items()},
        repeats=(),
        requirements=tuple(
            _moved_sum(rule, prefix, new) if isinstance(rule, SumForm) else _moved_values(rule, prefix, new)
            for rule in problem.requirements
        ),
        limits=(*(_moved_limit(rule, prefix, new) for rule in problem.limits), *_moved_repeats(problem, prefix, new)),
    )


def _renamed(node: Node, prefix: str) -> Node:
    if isinstance(node, All | Choose):
        children = tuple(_renamed(child, prefix) for child in node.children)
        return replace(node, id=prefix + node.id, children=children)
    return replace(node, id=prefix + node.id)


def _moved_limit(rule: LimitForm, prefix: str, new: Mapping[int, int]) -> LimitForm:
    match rule:
        case SumForm():
            return _moved_sum(rule, prefix, new)
        case SameForm():
            alone = frozenset(new[index] for index in rule.alone)
            return replace(_moved_values(rule, prefix, new), alone=alone)
        case BeforeForm():
            first, then = (_moved_leaves(leaves, prefix) for leaves in (rule.first, rule.then))
            return replace(rule, id=prefix + rule.id, first=first, then=then)
        case WindowForm():
            return replace(rule, id=prefix + rule.id, leaves=_moved_leaves(rule.leaves, prefix))
    assert_never(rule)


def _moved_repeats(problem: Problem, prefix: str, new: Mapping[int, int]) -> Iterator[SumForm]:
    """Records that repeat each other exclude each other within one stack only."""
    leaves = tuple(prefix + leaf for leaf in problem.leaves)
    for number, group in enumerate(problem.repeats):
        weights = {new[index]: Fraction(-1) for index in group}
        yield SumForm(f"{prefix}repeats {number}", leaves, weights, Fraction(-1))


def _moved_sum(rule: SumForm, prefix: str, new: Mapping[int, int]) -> SumForm:
    return replace(
        rule,
        id=prefix + rule.id,
        leaves=_moved_leaves(rule.leaves, prefix),
        weights={new[index]: each for index, each in rule.weights.items()},
        some=None if rule.some is None else frozenset(new[index] for index in rule.some),
    )


def _moved_values(rule: _Valued, prefix: str, new: Mapping[int, int]) -> _Valued:
    values = {new[index]: value for index, value in rule.values.items()}
    return replace(rule, id=prefix + rule.id, leaves=_moved_leaves(rule.leaves, prefix), values=values)


def _moved_leaves(leaves: tuple[str, ...], prefix: str) -> tuple[str, ...]:
    return tuple(prefix + leaf for leaf in leaves)
