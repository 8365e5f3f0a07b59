"""What can be done about a credential that does not count, what is one condition short, and what a decision says."""

from collections.abc import Mapping

from ui.words import stacks
from ui.words.stack_conditions import amount, condition, property_of
from ui.words.stack_properties import property_words
from ui.words.stack_rules import conditions_of, named
from ui.words.stack_values import value
from ui.words.translate import said, translate
from wallet.model.stack import Definition, Node, nodes_of
from wallet.model.stack_decision import DecisionKind
from wallet.model.stack_explain import WhyNot
from wallet.model.stack_rules import AllOf, Predicate
from wallet.model.stack_unit import Unit

GROUPS = {
    WhyNot.NOT_VERIFIED: said("stacks", "Not fully verified"),
    WhyNot.REVOKED: said("stacks", "Revoked by the issuer"),
    WhyNot.SUSPENDED: said("stacks", "Suspended by the issuer"),
    WhyNot.EXPIRED: said("stacks", "Expired"),
    WhyNot.NOT_YET_AWARDED: said("stacks", "Dated in the future"),
    WhyNot.NOT_PASSED: said("stacks", "Not passed"),
    WhyNot.SUPERSEDED: said("stacks", "Replaced by a newer one"),
    WhyNot.RULE_CONDITION: said("stacks", "A condition for every credential is not fulfilled"),
    WhyNot.DATA_MISSING: said("stacks", "Something asked for is not stated"),
    WhyNot.FITS_NOTHING: said("stacks", "Fits none of the requirements"),
    WhyNot.FULL: said("stacks", "The requirement is already full"),
    WhyNot.LIMIT_REACHED: said("stacks", "A limit is reached"),
    WhyNot.REPEATS: said("stacks", "The same achievement counts already"),
    WhyNot.WRONG_ORDER: said("stacks", "Earned in another order"),
    WhyNot.OUTSIDE_TIME_SPAN: said("stacks", "Outside the time span"),
    WhyNot.NEEDED_ELSEWHERE: said("stacks", "Needed elsewhere"),
    WhyNot.FORBIDDEN: said("stacks", "Left out by you"),
}
ADVICE = {
    WhyNot.NOT_VERIFIED: said("stacks", "Open it and see what its check needs; often a list or a key is missing."),
    WhyNot.REVOKED: said("stacks", "Ask the issuer why. A new credential would count again."),
    WhyNot.SUSPENDED: said("stacks", "Ask the issuer what has to happen. It counts again once they lift it."),
    WhyNot.EXPIRED: said("stacks", "Ask the issuer for a renewal, or write down a decision that accepts it."),
    WhyNot.NOT_YET_AWARDED: said("stacks", "Nothing to do: it counts from its date on."),
    WhyNot.NOT_PASSED: said("stacks", "Repeat the assessment and add the new credential."),
    WhyNot.SUPERSEDED: said("stacks", "Nothing to do: the newer one is looked at instead."),
    WhyNot.RULE_CONDITION: said("stacks", "Ask the awarding body for an exception, and write its decision down here."),
    WhyNot.DATA_MISSING: said("stacks", "Ask the issuer to confirm it, and write the answer down as a decision."),
    WhyNot.FITS_NOTHING: said("stacks", "It may count elsewhere. If it was accepted here, write that decision down."),
    WhyNot.FULL: said("stacks", "Nothing to do: enough counts there. You can choose by hand which one counts."),
    WhyNot.LIMIT_REACHED: said("stacks", "Look at what else counts there; you can choose by hand which one counts."),
    WhyNot.REPEATS: said("stacks", "Nothing to do: an achievement counts once."),
    WhyNot.WRONG_ORDER: said("stacks", "Ask the awarding body whether the order can be waived."),
    WhyNot.OUTSIDE_TIME_SPAN: said("stacks", "Ask the awarding body for an extension, or earn it anew."),
    WhyNot.NEEDED_ELSEWHERE: said("stacks", "It counts once only. Earn another one for the second place."),
    WhyNot.FORBIDDEN: said("stacks", "Take your choice back to let it count again."),
}  # fmt: skip
DECISIONS = {
    DecisionKind.EQUIVALENT_TO: said("stacks", "Counts as equivalent to another unit"),
    DecisionKind.ACCEPTED: said("stacks", "Accepted although a condition is open"),
    DecisionKind.WAIVED: said("stacks", "A requirement is waived"),
    DecisionKind.PIN: said("stacks", "Must count (your choice)"),
    DecisionKind.FORBID: said("stacks", "Left out (your choice)"),
}


def reason_of(code: str) -> WhyNot:
    """The reason behind a code such as `data-missing:level:EQF`."""
    return WhyNot(code.partition(":")[0])


def group_title(why: WhyNot) -> str:
    """A reason as a heading."""
    return translate("stacks", GROUPS[why])


def advice(why: WhyNot) -> str:
    """What can be done about it."""
    return translate("stacks", ADVICE[why])


def decision_kind(kind: DecisionKind) -> str:
    """What a decision decides."""
    return translate("stacks", DECISIONS[kind])


def names_in(definition: Definition) -> Mapping[str, str]:
    """The titles of requirements, conditions and rules by id."""
    found = {one.id: named(one.title, one.id) for one in nodes_of(definition.root)}
    found |= {one.id: named(one.title, one.id) for one in definition.require}
    return found | {one.id: named(one.title, one.id) for one in definition.constraints}


def short_of(name: str, node_id: str, definition: Definition, unit: Unit | None) -> str:
    """The one condition a credential is short of, and what the credential states instead."""
    kind, _, rest = name.partition(":")
    if kind in ("require", "unknown"):
        found = next((one for one in definition.require if one.id == rest), None)
        asked = named(found.title, rest) if found else rest
    elif kind in {one.value for one in WhyNot}:
        return stacks.not_counted((name,), names_in(definition))
    else:
        node = next((one for one in nodes_of(definition.root) if one.id == node_id), None)
        asked = _asked(node, name)
    text = translate("stacks", "One condition short: {asked}.").format(asked=asked)
    told = states(unit, name) if unit is not None else ""
    return f"{text} {told}" if told else text


def _asked(node: Node | None, name: str) -> str:
    predicate = conditions_of(node) if node is not None else None
    for one in _parts(predicate) if predicate is not None else ():
        if property_of(one) == name or (not property_of(one) and name in condition(one)):
            return condition(one)
    return property_words(name)


def _parts(predicate: Predicate) -> tuple[Predicate, ...]:
    if isinstance(predicate, AllOf):
        return tuple(each for part in predicate.parts for each in _parts(part))
    return (predicate,)


def states(unit: Unit, name: str) -> str:
    """What a credential states of a property, as a sentence; "" where there is nothing plain to say."""
    kind, _, scale = name.partition(":")
    found: str | None = None
    match kind:
        case "level":
            level = (unit.levels or {}).get(scale)
            found = None if level is None else str(level)
        case "amount":
            size = (unit.credits or {}).get(scale)
            found = None if size is None else amount(size)
        case "grade":
            found = unit.grade.value if unit.grade else None
        case "subjects":
            found = ", ".join(unit.subjects) if unit.subjects else None
        case "evidence":
            found = value(kind, unit.evidence.value) if unit.evidence else None
        case "mode" | "language" | "country" | "kind":
            stated = getattr(unit, kind)
            found = value(kind, stated) if stated else None
        case _:
            return ""
    if found is None:
        return translate("stacks", "It does not state {what}.").format(what=property_words(name))
    return translate("stacks", "It states: {value}.").format(value=found)
