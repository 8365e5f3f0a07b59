"""A predicate as separate conditions, and the property whose absence leaves one undecided."""

from collections.abc import Iterator
from datetime import date
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
from wallet.stacks.holds import holds


def conditions_of(predicate: Predicate) -> tuple[Predicate, ...]:
    """The parts of a conjunction, flattened; anything else is one condition."""
    if isinstance(predicate, AllOf):
        return tuple(each for part in predicate.parts for each in conditions_of(part))
    return (predicate,)


def failing(predicate: Predicate, unit: Unit, definition: Definition, as_of: date) -> tuple[Predicate, ...]:
    """The conditions that are not certainly true."""
    return tuple(
        each for each in conditions_of(predicate) if holds(each, unit, definition, as_of) is not True
    )


def missing_data(predicate: Predicate, unit: Unit, definition: Definition, as_of: date) -> tuple[str, ...]:
    """The properties whose absence leaves the predicate undecided, in order; empty when it is decided."""
    if holds(predicate, unit, definition, as_of) is not None:
        return ()
    match predicate:
        case AllOf(parts) | AnyOf(parts):
            names = (name for part in parts for name in missing_data(part, unit, definition, as_of))
            return tuple(dict.fromkeys(names))
        case Not(part):
            return missing_data(part, unit, definition, as_of)
        case _:
            return (property_of(predicate),)


def property_of(predicate: Predicate) -> str:
    """What an atom asks for: a property of the unit, with the framework, scale or metric where it has one."""
    match predicate:
        case AtLevel(framework):
            return f"level:{framework}"
        case InSubject():
            return "subjects"
        case WithSkill():
            return "skills"
        case OneOf(name) | Shares(name):
            return name
        case Assessed():
            return "assessment"
        case Graded(scale):
            return f"grade:{scale}"
        case Passed():
            return "passed"
        case Sized(metric):
            return f"amount:{metric}"
        case IssuedBy():
            return "issuer"
        case Awarded():
            return "awarded"
        case Has(names):
            return ",".join(names)
        case Always() | AllOf() | AnyOf() | Not():
            return ""
    assert_never(predicate)


def months_named(predicate: Predicate) -> Iterator[int]:
    """Every `withinMonths` in the predicate."""
    match predicate:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from months_named(part)
        case Not(part):
            yield from months_named(part)
        case Awarded(within_months=months) if months is not None:
            yield months
        case _:
            return
