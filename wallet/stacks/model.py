"""A problem as an integer program: who sits where, what is missing, which requirements are met."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import All, Choose, Cover, Node, Pool, Slot, leaves_of
from wallet.stacks.groups import Group, groups_of
from wallet.stacks.model_rules import add_limit, add_requirement
from wallet.stacks.problem import LeafForm, Problem
from wallet.stacks.program import Program

ONE = Fraction(1)


@dataclass(slots=True)
class Model:
    """The program of a problem, and which column means what.

    `seats[group, leaf]` counts the group's units in the leaf. `gaps` maps the columns of missing amounts to their
    effort; all at 0 means that the root is satisfied. `met` has a column for each requirement.
    """

    problem: Problem
    program: Program = field(default_factory=Program)
    groups: tuple[Group, ...] = ()
    seats: dict[tuple[int, str], int] = field(default_factory=dict)
    sitting: dict[str, dict[int, int]] = field(default_factory=dict)
    """Leaf id -> column -> group: `seats`, seen from the leaf."""
    gaps: dict[int, Fraction] = field(default_factory=dict)
    met: list[int] = field(default_factory=list)
    needed: dict[str, int | None] = field(default_factory=dict)
    """Leaf or cover id -> the column that says whether it is needed; None for always."""

    def columns(self, group: int, leaves: Iterable[str]) -> Iterable[int]:
        """The group's columns in these leaves."""
        return (self.seats[group, leaf] for leaf in leaves if (group, leaf) in self.seats)

    @property
    def spent(self) -> dict[int, Fraction]:
        """Column -> what one unit there takes up of the target metric."""
        return {
            column: self.problem.spent[self.groups[group].first] for (group, _), column in self.seats.items()
        }


def build(problem: Problem, by_covers: bool = False) -> Model:
    """The model of a problem; equal units are counted together (`by_covers`: if they also show the same)."""
    model = Model(problem, groups=groups_of(problem, by_covers))
    _add_seats(model)
    for leaf in problem.leaves.values():
        _add_room(model, leaf)
    _add_need(model, problem.root, None)
    _add_choices(model, problem.root)
    for requirement in problem.requirements:
        model.met.append(add_requirement(model.program, requirement, model.groups, model.seats))
    for limit in problem.limits:
        add_limit(model.program, problem, limit, model.groups, model.seats)
    return model


def _add_seats(model: Model) -> None:
    program = model.program
    model.sitting.update({leaf: {} for leaf in model.problem.leaves})
    number_of = {group.first: number for number, group in enumerate(model.groups)}
    places: list[list[str]] = [[] for _ in model.groups]
    for leaf in model.problem.leaves.values():
        for index in leaf.seats:
            if index in number_of:
                places[number_of[index]].append(leaf.id)
    for number, group in enumerate(model.groups):
        own: dict[int, Fraction] = {}
        for name in places[number]:
            column = program.column(group.size)
            model.seats[number, name] = column
            model.sitting[name][column] = number
            own[column] = ONE
        if len(own) > 1:
            program.at_most(own, group.size)
    for repeat in model.problem.repeats:
        together: dict[int, Fraction] = {}
        for index in repeat:
            together |= dict.fromkeys(model.columns(number_of[index], model.problem.leaves), ONE)
        program.at_most(together, 1)


def _add_room(model: Model, leaf: LeafForm) -> None:
    sitting = model.sitting[leaf.id]
    total = sum(model.groups[group].size for group in sitting.values())
    if leaf.most_units is not None and leaf.most_units < total:
        model.program.at_most(dict.fromkeys(sitting, ONE), leaf.most_units)
    if leaf.most_amount is not None:
        amounts = {column: leaf.seats[model.groups[group].first].amount for column, group in sitting.items()}
        model.program.at_most(amounts, leaf.most_amount)


def _counted(model: Model, leaf: LeafForm) -> dict[int, Fraction]:
    """The weights whose sum is what the leaf counts; capped parts get a column of their own."""
    counted: dict[int, Fraction] = {}
    capped: dict[int, dict[int, Fraction]] = {}
    for column, group in model.sitting[leaf.id].items():
        seat = leaf.seats[model.groups[group].first]
        if seat.cap >= 0:
            capped.setdefault(seat.cap, {})[column] = seat.amount
        else:
            counted[column] = seat.amount
    for cap, weights in sorted(capped.items()):
        part = model.program.column(leaf.caps[cap], whole=False)
        model.program.at_least({**weights, part: -ONE}, 0)
        counted[part] = ONE
    return counted


def _add_gap(
    model: Model, counted: Mapping[int, Fraction], need: Fraction, effort: Fraction, wanted: int | None
) -> None:
    """counted + gap >= need, where the need only stands while the column `wanted` is 1."""
    gap = model.program.column(need, whole=False)
    model.gaps[gap] = effort
    if wanted is None:
        model.program.at_least({**counted, gap: ONE}, need)
    else:
        model.program.at_least({**counted, gap: ONE, wanted: -need}, 0)


def _add_need(model: Model, node: Node, wanted: int | None) -> None:
    match node:
        case Slot() | Pool():
            leaf = model.problem.leaves[node.id]
            model.needed[node.id] = wanted
            if leaf.need:
                _add_gap(model, _counted(model, leaf), leaf.need, leaf.effort, wanted)
        case Cover():
            cover = model.problem.covers[node.id]
            model.needed[node.id] = wanted
            if cover.missing:
                _add_gap(model, {}, Fraction(cover.missing), cover.effort, wanted)
        case All():
            for child in node.children:
                _add_need(model, child, wanted)
        case Choose():
            _add_choice(model, node, wanted)
        case _:
            assert_never(node)


def _add_choice(model: Model, node: Choose, wanted: int | None) -> None:
    """The children that are needed: as many as the node asks for, while it is needed itself."""
    lacking = node.minimum - len(node.children)
    if lacking > 0:
        _add_gap(model, {}, Fraction(lacking), Fraction(0), wanted)
    if lacking >= 0:
        for child in node.children:
            _add_need(model, child, wanted)
        return
    picks = [model.program.column(1) for _ in node.children]
    picked = dict.fromkeys(picks, ONE)
    if wanted is None:
        model.program.at_least(picked, node.minimum)
    else:
        model.program.at_least({**picked, wanted: Fraction(-node.minimum)}, 0)
    for pick, child in zip(picks, node.children, strict=True):
        _add_need(model, child, pick)


def _add_choices(model: Model, node: Node) -> None:
    """At most so many children take units at all."""
    if isinstance(node, Choose) and node.maximum is not None:
        opened = [_add_opening(model, child) for child in node.children]
        model.program.at_most(dict.fromkeys(opened, ONE), node.maximum)
    if isinstance(node, All | Choose):
        for child in node.children:
            _add_choices(model, child)


def _add_opening(model: Model, child: Node) -> int:
    """A column that is 1 when any unit counts under the child."""
    program = model.program
    opened = program.column(1)
    for each in leaves_of(child):
        leaf = model.problem.leaves[each.id]
        sitting = model.sitting[leaf.id]
        if leaf.most_units is not None and sitting:
            total = sum(model.groups[group].size for group in sitting.values())
            room = Fraction(min(leaf.most_units, total))
            program.at_least({**dict.fromkeys(sitting, -ONE), opened: room}, 0)
        if leaf.most_units is None or leaf.most_units > 1:
            for column, group in sitting.items():
                program.at_least({column: -ONE, opened: Fraction(model.groups[group].size)}, 0)
    return opened
