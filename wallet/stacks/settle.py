"""From a definition and units to a problem: every predicate, amount and usability is settled under one reading."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import TypeVar

from wallet.errors import over_limit
from wallet.model.stack import Cover, Definition, Leaf, Pool, Slot, covers_of, leaves_of
from wallet.model.stack_rules import Predicate
from wallet.model.stack_unit import Unit
from wallet.model.tick import Tick
from wallet.stacks import limits
from wallet.stacks.holds import holds
from wallet.stacks.matching import shown_by
from wallet.stacks.metrics import amount_of
from wallet.stacks.problem import CoverForm, LeafForm, Problem, Seat
from wallet.stacks.settle_rules import settle_rules
from wallet.stacks.shelf import Shelf
from wallet.stacks.usability import Reading, reasons_against

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Settled:
    """The problem under one reading, with what was left out of it.

    `fitting` are the ids of usable units that fit a slot, a pool or an item of a cover.
    """

    problem: Problem
    reasons: Mapping[str, tuple[str, ...]]
    fitting: frozenset[str]


@dataclass(frozen=True, slots=True)
class Eye:
    """One way to look at units: the definition, the day, the reading."""

    definition: Definition
    as_of: date
    reading: Reading

    def sees(self, predicate: Predicate, unit: Unit) -> bool:
        return self.reading.yes(holds(predicate, unit, self.definition, self.as_of))

    def amount(self, unit: Unit, metric: str) -> Fraction | None:
        return amount_of(unit, metric, self.definition.conversions)


def settle(eye: Eye, units: Iterable[Unit], tick: Tick) -> Settled:
    """The problem for these units. Raises LIMIT `pairs` when units times requirements are too many to look at."""
    ordered = sorted(units, key=lambda each: each.id)
    reasons = reasons_against(ordered, eye.definition, eye.as_of, eye.reading)
    usable = [each for each in ordered if each.id not in reasons]
    leaves, covers = leaves_of(eye.definition.root), covers_of(eye.definition.root)
    questions = (len(leaves) + sum(len(each.items) for each in covers)) * len(usable)
    if questions > limits.PAIRS:
        raise over_limit("pairs", limits.PAIRS)
    shelf = Shelf(usable)
    seats = {leaf.id: _seats(leaf, usable, eye, shelf.candidates(leaf.match)) for leaf in _ticking(leaves, tick)}
    shown = {cover.id: _cover(cover, usable, eye, shelf) for cover in _ticking(covers, tick)}
    candidates = sorted({index for found in seats.values() for index in found})
    new = {old: index for index, old in enumerate(candidates)}
    forms = {
        leaf.id: _leaf(leaf, {new[old]: seat for old, seat in seats[leaf.id].items()}) for leaf in leaves
    }
    kept = tuple(usable[old] for old in candidates)
    requirements, limiting = settle_rules(eye.definition, kept, eye.sees, eye.reading is Reading.STRICT)
    problem = Problem(
        root=eye.definition.root,
        units=kept,
        spent=tuple(eye.amount(each, eye.definition.target.metric) or Fraction(0) for each in kept),
        leaves=forms,
        covers=shown,
        repeats=_repeats(kept) if eye.definition.no_repeat else (),
        requirements=requirements,
        limits=limiting,
    )
    showing = {name for cover in shown.values() for wishes in cover.wishes for name in wishes}
    return Settled(problem, reasons, frozenset(showing | {each.id for each in kept}))


def _ticking(things: Sequence[_T], tick: Tick) -> Iterable[_T]:
    for done, thing in enumerate(things):
        tick(done, len(things))
        yield thing


def _seats(leaf: Leaf, usable: Sequence[Unit], eye: Eye, within: Sequence[int] | None) -> Mapping[int, Seat]:
    found: dict[int, Seat] = {}
    for index in within if within is not None else range(len(usable)):
        unit = usable[index]
        if not eye.sees(leaf.match, unit):
            continue
        if isinstance(leaf, Slot):
            found[index] = Seat(Fraction(1))
            continue
        amount = eye.amount(unit, leaf.metric)
        if amount is not None:
            caps = (place for place, cap in enumerate(leaf.caps) if eye.sees(cap.where, unit))
            found[index] = Seat(amount, next(caps, -1))
    return found


def _leaf(leaf: Leaf, seats: Mapping[int, Seat]) -> LeafForm:
    match leaf:
        case Slot():
            return LeafForm(leaf.id, Fraction(leaf.count), leaf.effort, leaf.count, None, (), seats)
        case Pool():
            caps = tuple(each.amount for each in leaf.caps)
            return LeafForm(leaf.id, leaf.minimum, leaf.effort, leaf.max_units, leaf.maximum, caps, seats)


def _cover(cover: Cover, usable: Sequence[Unit], eye: Eye, shelf: Shelf) -> CoverForm:
    every = range(len(usable))
    matching = (
        (item.match, every if (within := shelf.candidates(item.match)) is None else within) for item in cover.items
    )
    wishes = tuple(
        tuple(usable[index].id for index in within if eye.sees(match, usable[index])) for match, within in matching
    )
    form = CoverForm(
        id=cover.id,
        need=cover.minimum,
        effort=cover.effort,
        items=tuple(each.id for each in cover.items),
        wishes=wishes,
        per_unit=cover.max_per_unit,
        shown={},
    )
    return replace(form, shown=shown_by(form, {each.id for each in usable}))


def _repeats(units: Sequence[Unit]) -> tuple[tuple[int, ...], ...]:
    by_code: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        for code in sorted(set(unit.codes or ())):
            by_code.setdefault(code, []).append(index)
    return tuple(sorted({tuple(group) for group in by_code.values() if len(group) > 1}))
