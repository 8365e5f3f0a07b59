"""Units that no rule can tell apart are counted together: fewer columns, no symmetry for the solver to walk."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import assert_never

from wallet.stacks.problem import BeforeForm, Problem, RuleForm, SameForm, SumForm, VarietyForm, WindowForm


@dataclass(frozen=True, slots=True)
class Group:
    """Indices of equal units, ascending."""

    members: tuple[int, ...]

    @property
    def first(self) -> int:
        return self.members[0]

    @property
    def size(self) -> int:
        return len(self.members)


def groups_of(problem: Problem, by_covers: bool = False) -> tuple[Group, ...]:
    """The groups, in the order of their first units; `by_covers` also tells apart what the units show."""
    single = {index for repeat in problem.repeats for index in repeat}
    places: list[list[Hashable]] = [[] for _ in problem.units]
    for leaf in problem.leaves.values():
        for index, seat in leaf.seats.items():
            places[index].append((leaf.id, seat.cap, seat.amount.numerator, seat.amount.denominator))
    found: dict[Hashable, list[int]] = {}
    for index in range(len(problem.units)):
        mark: Hashable = index if index in single else (*places[index], *_marks(problem, index, by_covers))
        found.setdefault(mark, []).append(index)
    return tuple(Group(tuple(members)) for members in found.values())


def _marks(problem: Problem, index: int, by_covers: bool) -> Iterator[Hashable]:
    """All that the rules know of a unit, besides its seats."""
    if by_covers:
        name = problem.units[index].id
        for cover in problem.covers.values():
            yield tuple(name in wishes for wishes in cover.wishes)
    yield problem.spent[index]
    for rule in (*problem.requirements, *problem.limits):
        yield _mark(problem, rule, index)


def _mark(problem: Problem, rule: RuleForm, index: int) -> Hashable:
    match rule:
        case SumForm():
            return rule.weights.get(index), rule.some is not None and index in rule.some
        case VarietyForm():
            return rule.values.get(index)
        case SameForm():
            return (index,) if index in rule.alone else rule.values.get(index)
        case BeforeForm() | WindowForm():
            return problem.awarded(index)
    assert_never(rule)
