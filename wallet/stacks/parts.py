"""A problem taken apart where its parts have nothing to do with each other: no unit, no shared code, no rule.

Exact only where the root asks for every child: then each of the five goals is a sum over the parts (the award: all of
them), and the best plan of the whole is the best plan of each part. A limit or requirement over the whole tree (a share
of everything counted, a total maximum, one mean) ties all parts together, so that nothing is split then. An effort of
0, or a choice of more children than there are, would let the gap be 0 without satisfaction; such trees stay whole too.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar, assert_never

from wallet.model.stack import All, Choose, Node, covers_of, leaves_of, nodes_of
from wallet.stacks.problem import (
    BeforeForm,
    LeafForm,
    LimitForm,
    Problem,
    RequirementForm,
    RuleForm,
    SameForm,
    SumForm,
    VarietyForm,
    WindowForm,
)

_T = TypeVar("_T")


def parts_of(problem: Problem) -> tuple[Problem, ...]:
    """The parts, smallest first; the problem itself where it cannot be taken apart."""
    children = list(_conjuncts(problem.root))
    rules = (*problem.requirements, *problem.limits)
    if len(children) < 2 or not _gaps_tell_all(problem) or not all(map(_leaves, rules)):
        return (problem,)
    together = _joined(problem, children)
    if len(together) < 2:
        return (problem,)
    found = [_part(problem, members) for members in together]
    return tuple(sorted(found, key=lambda part: (len(part.covers), len(part.units), len(part.leaves))))


def _conjuncts(node: Node) -> Iterator[Node]:
    if isinstance(node, All):
        for child in node.children:
            yield from _conjuncts(child)
    else:
        yield node


def _gaps_tell_all(problem: Problem) -> bool:
    """Whether a gap of 0 means satisfaction everywhere in the tree."""
    chosen = (node for node in nodes_of(problem.root) if isinstance(node, Choose))
    return (
        all(node.minimum <= len(node.children) for node in chosen)
        and all(leaf.effort > 0 for leaf in problem.leaves.values())
        and all(cover.effort > 0 for cover in problem.covers.values())
    )


def _joined(problem: Problem, children: list[Node]) -> list[list[Node]]:
    """The children in groups: those that share a unit, a code or a rule are together.

    Those that nobody can sit in go with one of the others.
    """
    home = {leaf.id: place for place, child in enumerate(children) for leaf in leaves_of(child)}
    group = list(range(len(children)))

    def find(place: int) -> int:
        while group[place] != place:
            place = group[place]
        return place

    def unite(places: Iterable[int]) -> None:
        first, *others = sorted({find(place) for place in places}) or [0]
        for other in others:
            group[other] = first

    seats: dict[int, list[int]] = {}
    for leaf in problem.leaves.values():
        for index in leaf.seats:
            seats.setdefault(index, []).append(home[leaf.id])
    for places in seats.values():
        unite(places)
    for repeat in problem.repeats:
        unite(place for index in repeat for place in seats.get(index, ()))
    for rule in (*problem.requirements, *problem.limits):
        unite(home[leaf] for leaf in _leaves(rule))
    used = {place for places in seats.values() for place in places}
    unite([max(used, default=0), *(place for place in range(len(children)) if place not in used)])
    found: dict[int, list[Node]] = {}
    for place, child in enumerate(children):
        found.setdefault(find(place), []).append(child)
    return list(found.values())


def _leaves(rule: RuleForm) -> tuple[str, ...]:
    return (*rule.first, *rule.then) if isinstance(rule, BeforeForm) else rule.leaves


def _part(problem: Problem, children: list[Node]) -> Problem:
    """The problem of these children and their units alone."""
    root = All(id=problem.root.id, title=problem.root.title, children=tuple(children))
    mine = {leaf.id for leaf in leaves_of(root)}
    leaves = {key: leaf for key, leaf in problem.leaves.items() if key in mine}
    kept = sorted({index for leaf in leaves.values() for index in leaf.seats})
    new = {index: place for place, index in enumerate(kept)}
    covers = {cover.id for cover in covers_of(root)}
    return replace(
        problem,
        root=root,
        units=tuple(problem.units[index] for index in kept),
        spent=tuple(problem.spent[index] for index in kept),
        leaves={key: _leaf(leaf, new) for key, leaf in leaves.items()},
        covers={key: cover for key, cover in problem.covers.items() if key in covers},
        repeats=tuple(tuple(new[index] for index in group) for group in problem.repeats if group[0] in new),
        requirements=tuple(_requirement(one, new) for one in problem.requirements if mine.intersection(_leaves(one))),
        limits=tuple(_limit(one, new) for one in problem.limits if mine.intersection(_leaves(one))),
    )


def _leaf(leaf: LeafForm, new: Mapping[int, int]) -> LeafForm:
    return replace(leaf, seats=_only(leaf.seats, new))


def _requirement(rule: RequirementForm, new: Mapping[int, int]) -> RequirementForm:
    match rule:
        case SumForm():
            return _sum(rule, new)
        case VarietyForm():
            return replace(rule, values=_only(rule.values, new))
    assert_never(rule)


def _limit(rule: LimitForm, new: Mapping[int, int]) -> LimitForm:
    match rule:
        case SumForm():
            return _sum(rule, new)
        case SameForm():
            alone = frozenset(new[index] for index in rule.alone if index in new)
            return replace(rule, values=_only(rule.values, new), alone=alone)
        case BeforeForm() | WindowForm():
            return rule
    assert_never(rule)


def _sum(rule: SumForm, new: Mapping[int, int]) -> SumForm:
    some = None if rule.some is None else frozenset(new[index] for index in rule.some if index in new)
    return replace(rule, weights=_only(rule.weights, new), some=some)


def _only(values: Mapping[int, _T], new: Mapping[int, int]) -> dict[int, _T]:
    return {new[index]: each for index, each in values.items() if index in new}
