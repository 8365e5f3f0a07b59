"""A qualification's rules in plain words: each requirement, each rule across them, and the whole as a short text."""

from collections.abc import Mapping
from fractions import Fraction
from typing import assert_never

from ui.words.stack_conditions import amount, condition
from ui.words.stack_properties import property_words
from ui.words.stacks import unit
from ui.words.translate import said, translate
from wallet.model.stack import All, Choose, Cover, Definition, Item, Node, Pool, Slot, nodes_of
from wallet.model.stack_rules import (
    AllOf,
    Always,
    Amount,
    AnyOf,
    Before,
    Constraint,
    Maximum,
    Mean,
    Minimum,
    Predicate,
    Same,
    Shares,
    Variety,
    Window,
)
from wallet.model.text import Text

NEVER = Always(False)
_KEYS = {
    "issuer": said("stack-rules", "issuers"),
    "mode": said("stack-rules", "modes of study"),
    "language": said("stack-rules", "languages"),
    "country": said("stack-rules", "countries"),
    "kind": said("stack-rules", "kinds of credential"),
}


def named(title: Mapping[str, str], other: str = "") -> str:
    """A text of a definition in the best language, else its id."""
    return Text(tuple(title.items())).best() or other


def node(one: Node) -> str:
    """What one requirement asks for."""
    match one:
        case Slot():
            if one.match == NEVER:
                return translate("stack-rules", "This wallet cannot work this out; read it yourself.")
            text = translate("stack-rules", "%n credential(s): {what}", one.count)
            return text.format(what=condition(one.match))
        case Pool():
            return " ".join(_pool(one))
        case Cover():
            text = translate("stack-rules", "At least {n} of {total} points shown by your credentials")
            return text.format(n=one.minimum, total=len(one.items))
        case All():
            return translate("stack-rules", "All %n part(s) below", len(one.children))
        case Choose():
            return _choose(one)
        case _:
            assert_never(one)


def _pool(one: Pool) -> list[str]:
    low, what = amount(one.minimum), condition(one.match)
    if one.match == NEVER:
        return [translate("stack-rules", "This wallet cannot work this out; read it yourself.")]
    if one.maximum is None:
        text = translate("stack-rules", "At least {low} {unit}: {what}.")
    else:
        text = translate("stack-rules", "At least {low} and at most {high} {unit}: {what}.")
    high = amount(one.maximum or Fraction(0))
    found = [text.format(low=low, high=high, unit=unit(one.metric, low), what=what)]
    if one.max_units is not None:
        found.append(translate("stack-rules", "At most %n credential(s).", one.max_units))
    for cap in one.caps:
        text = translate("stack-rules", "Of these at most {amount} {unit} where: {what}.")
        found.append(text.format(amount=amount(cap.amount), unit=unit(one.metric), what=condition(cap.where)))
    return found


def _choose(one: Choose) -> str:
    if one.maximum is None:
        return translate("stack-rules", "At least {n} of the {total} parts below").format(
            n=one.minimum, total=len(one.children)
        )
    text = translate("stack-rules", "At least {n} of the {total} parts below, and at most {most} of them in use")
    return text.format(n=one.minimum, total=len(one.children), most=one.maximum)


def item(one: Item) -> str:
    """What shows one point of a cover."""
    return condition(one.match)


def rule(one: Constraint, definition: Definition) -> str:
    """What one rule across the requirements asks for."""
    match one:
        case Minimum() | Maximum():
            return _sum(one)
        case Mean():
            text = translate("stack-rules", "Mean grade {grade} or better ({scale})")
            return text.format(grade=one.minimum, scale=one.scale)
        case Variety():
            text = translate("stack-rules", "At least {n} different {key}")
            return text.format(n=one.minimum, key=_key(one.key))
        case Same():
            return translate("stack-rules", "Everything the same in: {key}").format(key=property_words(one.key))
        case Before():
            titles = {each.id: named(each.title, each.id) for each in nodes_of(definition.root)}
            text = translate("stack-rules", "“{first}” was earned before “{then}”")
            return text.format(first=titles.get(one.first, one.first), then=titles.get(one.then, one.then))
        case Window():
            return translate("stack-rules", "Everything awarded within %n month(s)", one.months)
        case _:
            assert_never(one)


def _key(key: str) -> str:
    return translate("stack-rules", _KEYS[key]) if key in _KEYS else key


def _sum(one: Minimum | Maximum) -> str:
    least = isinstance(one, Minimum)
    what = condition(one.where)
    if isinstance(one.bound, Amount):
        n = amount(one.bound.value)
        text = (
            translate("stack-rules", "At least {n} {unit} in all: {what}")
            if least
            else translate("stack-rules", "At most {n} {unit} in all: {what}")
        )
        return text.format(n=n, unit=unit(one.metric, n), what=what)
    n = amount(one.bound.value * 100)
    if one.bound.of_counted:
        text = (
            translate("stack-rules", "At least {n} % of what counts: {what}")
            if least
            else translate("stack-rules", "At most {n} % of what counts: {what}")
        )
    else:
        text = (
            translate("stack-rules", "At least {n} % of the whole qualification: {what}")
            if least
            else translate("stack-rules", "At most {n} % of the whole qualification: {what}")
        )
    return text.format(n=n, what=what)


def size(definition: Definition) -> str:
    """ "10 ECTS · EQF 7"."""
    target = definition.target
    n = amount(target.amount)
    whole = translate("stack-rules", "{n} {unit}").format(n=n, unit=unit(target.metric, n))
    return " · ".join((whole, *(f"{name} {level}" for name, level in target.level.items())))


def summary(definition: Definition) -> tuple[tuple[int, str, str], ...]:
    """The whole in plain words: depth, name and sentence of each part, then the conditions and rules for all."""
    lines = list(_tree(definition.root, 0))
    lines += [
        (0, named(one.title, one.id), translate("stack-rules", "For every credential: {what}").format(
            what=condition(one.predicate))) for one in definition.require
    ]  # fmt: skip
    lines += [(0, named(one.title, one.id), rule(one, definition)) for one in definition.constraints]
    lines += [(0, "", text) for text in _terms(definition)]
    return tuple(lines)


def _tree(one: Node, depth: int) -> list[tuple[int, str, str]]:
    found = [(depth, named(one.title, one.id), node(one))]
    if isinstance(one, All | Choose):
        for child in one.children:
            found += _tree(child, depth + 1)
    if isinstance(one, Cover):
        found += [(depth + 1, named(each.title, each.id), item(each)) for each in one.items]
    return found


def _terms(definition: Definition) -> list[str]:
    found = []
    for one in definition.conversions:
        text = translate("stack-rules", "1 {source} counts as {factor} {to}")
        found.append(text.format(source=unit(one.source, "1"), factor=amount(one.factor), to=unit(one.to)))
    if definition.accept_expired:
        found.append(translate("stack-rules", "Expired credentials count, too."))
    if definition.accept_self_recorded is not None:
        text = translate("stack-rules", "Your own records count where: {what}")
        found.append(text.format(what=condition(definition.accept_self_recorded)))
    if not definition.no_repeat:
        found.append(translate("stack-rules", "The same achievement may count twice."))
    return found


def conditions_of(one: Node) -> Predicate | None:
    """What a requirement asks of each credential; None for a group."""
    return one.match if isinstance(one, Slot | Pool) else None


def codes(definition: Definition) -> tuple[str, ...]:
    """Every code the requirements ask for, in order; what an equivalence can be about."""
    found: list[str] = []
    for each in nodes_of(definition.root):
        asked = [each.match] if isinstance(each, Slot | Pool) else []
        asked += [one.match for one in each.items] if isinstance(each, Cover) else []
        for one in asked:
            found += _codes_in(one)
    return tuple(dict.fromkeys(found))


def _codes_in(predicate: Predicate) -> list[str]:
    match predicate:
        case AllOf() | AnyOf():
            return [code for part in predicate.parts for code in _codes_in(part)]
        case Shares() if predicate.name == "code":
            return list(predicate.values)
        case _:
            return []
