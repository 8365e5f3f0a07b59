"""What a qualification asks of one credential, in plain words."""

from datetime import UTC, date, datetime, time
from fractions import Fraction
from typing import assert_never

from ui.words import dates
from ui.words.stack_properties import property_words
from ui.words.stack_values import flag, value
from ui.words.stacks import unit
from ui.words.translate import said, translate
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

MOST_NAMED = 6
MOST_LETTERS = 30
"""A longer name of a skill is a number nobody reads."""
_LISTS = {
    "code": said("stack-rules", "has the code {values}"),
    "tag": said("stack-rules", "is tagged {values}"),
    "usedFor": said("stack-rules", "is already used for {values}"),
    "mode": said("stack-rules", "form of study: {values}"),
    "language": said("stack-rules", "in the language {values}"),
    "country": said("stack-rules", "from the country {values}"),
    "kind": said("stack-rules", "of the kind {values}"),
    "evidence": said("stack-rules", "shown by {values}"),
}


def amount(value: Fraction) -> str:
    """A number as people write it, exact where it has at most three places, else as a fraction."""
    if 1000 % value.denominator:
        return str(value)
    return f"{value.numerator / value.denominator:.3f}".rstrip("0").rstrip(".")


def day(when: date) -> str:
    """A calendar day in words."""
    return dates.day(datetime.combine(when, time(12), UTC))


def property_of(predicate: Predicate) -> str:
    """The property an atom asks for, named as near misses name it; "" for combinations."""
    match predicate:
        case AtLevel():
            return f"level:{predicate.framework}"
        case Graded():
            return f"grade:{predicate.scale}"
        case Sized():
            return f"amount:{predicate.metric}"
        case InSubject():
            return "subjects"
        case WithSkill():
            return "skills"
        case OneOf() | Shares():
            return predicate.name
        case Assessed():
            return "assessment"
        case Passed():
            return "passed"
        case IssuedBy():
            return "issuer"
        case Awarded():
            return "awarded"
        case AllOf() | AnyOf() | Not() | Has() | Always():
            return ""
        case _:
            assert_never(predicate)


def condition(predicate: Predicate) -> str:
    """One condition as a clause; the parts of a conjunction after one another."""
    match predicate:
        case AllOf():
            return "; ".join(condition(one) for one in predicate.parts)
        case AnyOf():
            parts = " / ".join(condition(one) for one in predicate.parts)
            return translate("stack-rules", "one of these: {parts}").format(parts=parts)
        case Not():
            return translate("stack-rules", "not: {part}").format(part=condition(predicate.part))
        case Always():
            return translate("stack-rules", "any") if predicate.value else translate("stack-rules", "none by itself")
        case Has():
            values = ", ".join(property_words(one) for one in predicate.names)
            return translate("stack-rules", "states {values}").format(values=values)
        case Shares() | OneOf():
            return _listed(predicate)
        case _:
            return _atom(predicate)


_Atom = IssuedBy | Awarded | AtLevel | InSubject | WithSkill | Assessed | Graded | Passed | Sized


def _atom(predicate: _Atom) -> str:
    match predicate:
        case IssuedBy():
            values = _few(tuple(one.removeprefix("@") for one in predicate.written))
            return translate("stack-rules", "issued by {values}").format(values=values)
        case Awarded():
            return "; ".join(_awarded(predicate))
        case AtLevel():
            return _level(predicate)
        case InSubject():
            return translate("stack-rules", "in the subject {values}").format(values=_few(predicate.prefixes))
        case WithSkill():
            return _skill(predicate)
        case Assessed():
            return "; ".join(flag(name, found) for name, found in predicate.flags.items())
        case Graded():
            text = translate("stack-rules", "grade {grade} or better ({scale})")
            return text.format(grade=predicate.minimum, scale=predicate.scale)
        case Passed():
            return translate("stack-rules", "passed") if predicate.value else translate("stack-rules", "not passed")
        case Sized():
            return _size(predicate)
        case _:
            assert_never(predicate)


def _few(values: tuple[str, ...]) -> str:
    shown = ", ".join(values[:MOST_NAMED])
    return f"{shown}, …" if len(values) > MOST_NAMED else shown


def _listed(predicate: Shares | OneOf) -> str:
    if not predicate.values:
        return translate("stack-rules", "is already used for something")
    values = tuple(dict.fromkeys(value(predicate.name, one) for one in predicate.values))
    known = _LISTS.get(predicate.name)
    return translate("stack-rules", known).format(values=_few(values)) if known else _few(values)


def _awarded(predicate: Awarded) -> list[str]:
    found = []
    if predicate.on_or_after is not None:
        text = translate("stack-rules", "awarded on {day} or later")
        found.append(text.format(day=day(predicate.on_or_after)))
    if predicate.on_or_before is not None:
        text = translate("stack-rules", "awarded on {day} or earlier")
        found.append(text.format(day=day(predicate.on_or_before)))
    if predicate.within_months is not None:
        found.append(translate("stack-rules", "not older than %n month(s)", predicate.within_months))
    return found


def _level(predicate: AtLevel) -> str:
    low, high = predicate.minimum, predicate.maximum
    if low is not None and high is not None and low != high:
        text = translate("stack-rules", "{framework} level {low} to {high}")
    elif low is not None and high is not None:
        text = translate("stack-rules", "{framework} level {low}")
    elif low is not None:
        text = translate("stack-rules", "{framework} level {low} or higher")
    elif high is not None:
        text = translate("stack-rules", "{framework} level {high} or lower")
    else:
        text = translate("stack-rules", "with a {framework} level")
    return text.format(framework=predicate.framework, low=amount(low or Fraction(0)), high=amount(high or Fraction(0)))


def _skill(predicate: WithSkill) -> str:
    names = tuple(one.rstrip("/").rsplit("/", 1)[-1] for one in predicate.any_of)
    values = _few(names)
    if any(len(one) > MOST_LETTERS for one in names):
        text = translate("stack-rules", "shows one of %n skill(s) named in the rules", len(names))
        return text if predicate.min_level is None else f"{text} ({predicate.min_level})"
    if predicate.min_level is None:
        return translate("stack-rules", "shows the skill {values}").format(values=values)
    text = translate("stack-rules", "shows the skill {values}, at {level} or better")
    return text.format(values=values, level=predicate.min_level)


def _size(predicate: Sized) -> str:
    low, high = predicate.minimum, predicate.maximum
    if low is not None and high is not None:
        text = translate("stack-rules", "{low} to {high} {unit} each")
    elif low is not None:
        text = translate("stack-rules", "at least {low} {unit} each")
    elif high is not None:
        text = translate("stack-rules", "at most {high} {unit} each")
    else:
        text = translate("stack-rules", "with its size in {unit}")
    return text.format(low=amount(low or Fraction(0)), high=amount(high or Fraction(0)), unit=unit(predicate.metric))
