"""Whether a predicate holds for a unit: yes, no, or unknown (Kleene's strong logic)."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import Definition
from wallet.model.stack_rules import (
    AllOf,
    Always,
    AnyOf,
    Assessed,
    AtLevel,
    Awarded,
    Graded,
    Has,
    InSubject,
    IssuedBy,
    Not,
    OneOf,
    Passed,
    Predicate,
    Shares,
    Sized,
    WithSkill,
)
from wallet.model.stack_unit import Unit
from wallet.stacks.grades import place_on
from wallet.stacks.limits import NUMBER_CHARACTERS
from wallet.stacks.metrics import amount_of
from wallet.stacks.months import add_months
from wallet.stacks.place import read_number

_PROPERTIES = {"validUntil": "valid_until", "usedFor": "used_for"}
_SHARED = {"code": "codes", "tag": "tags", "usedFor": "used_for"}


def holds(predicate: Predicate, unit: Unit, definition: Definition, as_of: date) -> bool | None:
    """True, False, or None where the unit does not state enough to tell."""
    match predicate:
        case Always(value):
            return value
        case AllOf(parts):
            return all_of(holds(each, unit, definition, as_of) for each in parts)
        case AnyOf(parts):
            return negated(all_of(negated(holds(each, unit, definition, as_of)) for each in parts))
        case Not(part):
            return negated(holds(part, unit, definition, as_of))
        case Has(names):
            return all(_is_stated(unit, name) for name in names)
        case Shares(name, values):
            return _shares(getattr(unit, _SHARED[name]) or (), values, name)
        case IssuedBy(issuers):
            return unit.issuer in issuers
        case Awarded():
            return _awarded(predicate, unit, as_of)
        case AtLevel():
            return _at_level(predicate, unit)
        case InSubject(prefixes):
            return any(each.startswith(prefixes) for each in unit.subjects) if unit.subjects else None
        case WithSkill():
            return _with_skill(predicate, unit, definition)
        case OneOf():
            return _one_of(predicate, unit)
        case Assessed():
            return _assessed(predicate, unit)
        case Graded():
            return _graded(predicate, unit, definition)
        case Passed(value):
            return None if unit.passed is None else unit.passed == value
        case Sized(metric, minimum, maximum):
            return between(amount_of(unit, metric, definition.conversions), minimum, maximum)
    assert_never(predicate)


def all_of(parts: Iterable[bool | None]) -> bool | None:
    """No if any part is no; else unknown if any is unknown; else yes."""
    answer: bool | None = True
    for part in parts:
        if part is False:
            return False
        if part is None:
            answer = None
    return answer


def negated(part: bool | None) -> bool | None:
    """Not; unknown stays unknown."""
    return None if part is None else not part


def between(value: Fraction | None, minimum: Fraction | None, maximum: Fraction | None) -> bool | None:
    """Whether a value lies within bounds that may be open; None for an unknown value."""
    if value is None:
        return None
    return (minimum is None or value >= minimum) and (maximum is None or value <= maximum)


def level_number(level: int | str | None) -> Fraction | None:
    """A level as a number; None when absent or not written as one."""
    if level is None or isinstance(level, int):
        return None if level is None else Fraction(level)
    return read_number(level) if len(level) <= NUMBER_CHARACTERS else None


def _is_stated(unit: Unit, name: str) -> bool:
    field = _PROPERTIES.get(name, name)
    if field in Unit.__dataclass_fields__:
        return getattr(unit, field) is not None
    return unit.attrs is not None and name in unit.attrs


def _shares(own: tuple[str, ...], values: tuple[str, ...], name: str) -> bool:
    if name == "usedFor" and not values:
        return bool(own)
    return not set(values).isdisjoint(own)


def _awarded(predicate: Awarded, unit: Unit, as_of: date) -> bool:
    after, before, months = predicate.on_or_after, predicate.on_or_before, predicate.within_months
    if after is not None and unit.awarded < after:
        return False
    if before is not None and unit.awarded > before:
        return False
    return months is None or add_months(unit.awarded, months) >= as_of


def _at_level(predicate: AtLevel, unit: Unit) -> bool | None:
    stated = (unit.levels or {}).get(predicate.framework)
    return between(level_number(stated), predicate.minimum, predicate.maximum)


def _with_skill(predicate: WithSkill, unit: Unit, definition: Definition) -> bool | None:
    if unit.skills is None:
        return None
    found = [each for each in unit.skills if each.id in predicate.any_of]
    if predicate.min_level is None or predicate.scale is None:
        return bool(found)
    scale = definition.scales[predicate.scale]
    needed = place_on(scale, predicate.min_level)
    places = [place_on(scale, each.level) if each.level is not None else None for each in found]
    if needed is not None and any(place is not None and place >= needed for place in places):
        return True
    return None if None in places else False


def _one_of(predicate: OneOf, unit: Unit) -> bool | None:
    if predicate.name == "evidence":
        return None if unit.evidence is None else unit.evidence.value in predicate.values
    stated: str | None = getattr(unit, predicate.name)
    return None if stated is None else stated in predicate.values


def _assessed(predicate: Assessed, unit: Unit) -> bool | None:
    stated = unit.assessment or {}
    return all_of(
        None if name not in stated else stated[name] == value and type(stated[name]) is type(value)
        for name, value in predicate.flags.items()
    )


def _graded(predicate: Graded, unit: Unit, definition: Definition) -> bool | None:
    if unit.grade is None or unit.grade.scale != predicate.scale:
        return None
    scale = definition.scales[predicate.scale]
    place, needed = place_on(scale, unit.grade.value), place_on(scale, predicate.minimum)
    return None if place is None or needed is None else place >= needed
