"""A definition as a CTDL pathway, with every rule that CTDL cannot say named as a loss."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import assert_never

from wallet.model.stack import All, Choose, Cover, Definition, Item, Node, Pool, Slot, nodes_of
from wallet.model.stack_rules import (
    ALWAYS,
    AllOf,
    Amount,
    AtLevel,
    Before,
    Constraint,
    Maximum,
    Minimum,
    Predicate,
    Shares,
    Text,
    WithSkill,
)
from wallet.stacks.conditions import property_of
from wallet.stacks.ctdl_order import PREREQUISITE
from wallet.stacks.exchange import Json, Loss
from wallet.stacks.metrics import UNITS

ONLY_ONE = "logicOp:OnlyOne"
EQF = "http://data.europa.eu/snb/eqf/"
CONTEXT = "https://credreg.net/ctdl/schema/context/json"


@dataclass(slots=True)
class _Writing:
    """The graph so far, and what could not be said."""

    definition: Definition
    graph: list[Json] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    rules: dict[str, list[Json]] = field(default_factory=dict)
    after: dict[str, list[str]] = field(default_factory=dict)
    """Slot id -> the components that have to be earned before."""

    def lose(self, at: str, rule: str, detail: str = "") -> None:
        self.losses.append(Loss(at, rule, detail))


def write_ctdl(definition: Definition) -> tuple[Json, tuple[Loss, ...]]:
    """The JSON-LD graph, and the losses: rule codes with the id of the node or rule they are about."""
    writing = _Writing(definition)
    _place_rules(writing)
    _lose_general(writing)
    goal = {
        "@id": "_:goal",
        "@type": "ceterms:CredentialComponent",
        "ceterms:name": dict(definition.title),
        "ceterms:isDestinationComponentOf": ["_:pathway"],
        "ceterms:creditValue": [_value(definition.target.amount, definition.target.metric)],
        "ceterms:hasCondition": [_condition(definition.root, writing)],
    }
    pathway = {
        "@id": "_:pathway",
        "@type": "ceterms:Pathway",
        "ceterms:name": dict(definition.title),
        "ceterms:versionCode": definition.version,
        "ceterms:hasDestinationComponent": ["_:goal"],
        "ceterms:hasPart": ["_:goal", *(one["@id"] for one in writing.graph)],
    }
    return {"@context": CONTEXT, "@graph": [pathway, goal, *writing.graph]}, tuple(writing.losses)


def _place_rules(writing: _Writing) -> None:
    """Sums over exactly one node can be said there; every other rule across the tree is lost."""
    root = writing.definition.root.id
    for rule in writing.definition.constraints:
        if isinstance(rule, Before):
            _order(rule, writing)
            continue
        scope = rule.scope if rule.scoped else (root,)
        said = _sum(rule, writing.definition.target.metric) if len(scope) == 1 else None
        if said is None:
            writing.lose(rule.id, f"constraint-{type(rule).__name__.lower()}")
        else:
            writing.rules.setdefault(scope[0], []).append(said)


def _order(rule: Before, writing: _Writing) -> None:
    """A prerequisite, where two single records are put in order and the earlier one has to be there anyway."""
    slots = {node.id: node for node in nodes_of(writing.definition.root) if isinstance(node, Slot)}
    first, then = slots.get(rule.first), slots.get(rule.then)
    single = first is not None and then is not None and _is_single(first) and _is_single(then)
    if first is None or then is None or not single or first.id not in _required(writing.definition.root):
        writing.lose(rule.id, "constraint-before")
    else:
        writing.after.setdefault(then.id, []).append(_blank(f"{first.id}-1"))


def _is_single(slot: Slot) -> bool:
    codes, _ = _known_by(slot.match)
    return codes is not None and len(codes) == slot.count == 1


def _required(node: Node) -> set[str]:
    inner = node.children if isinstance(node, All) else ()
    return {node.id}.union(*(_required(child) for child in inner))


def _known_by(match: Predicate) -> tuple[tuple[str, ...] | None, AtLevel | None]:
    """The codes records are known by, None where by anything else, and the European level asked of them."""
    if isinstance(match, Shares) and match.name == "code" and match.values:
        return match.values, None
    if isinstance(match, AllOf) and len(match.parts) == 2:
        codes, level = match.parts
        if isinstance(codes, Shares) and codes.name == "code" and codes.values and _is_eqf(level):
            return codes.values, level if isinstance(level, AtLevel) else None
    return None, None


def _is_eqf(predicate: Predicate) -> bool:
    """Whether it bounds the level of the European framework by whole levels."""
    if not isinstance(predicate, AtLevel) or predicate.framework != "EQF":
        return False
    bounds = [each for each in (predicate.minimum, predicate.maximum) if each is not None]
    return bool(bounds) and all(each in range(1, 9) for each in bounds)


def _lose_general(writing: _Writing) -> None:
    one = writing.definition
    for condition in one.require:
        writing.lose(condition.id, "require", property_of(condition.predicate))
    for conversion in one.conversions:
        writing.lose(one.id, "conversion", f"{conversion.source} {conversion.to}")
    general = {
        "accept-expired": one.accept_expired,
        "accept-self-recorded": one.accept_self_recorded is not None,
        "repeats-count": not one.no_repeat,
        "target-level": bool(one.target.level),
        "target-occupation": one.target.occupation is not None,
        "sources": bool(one.sources),
    }
    for rule, stated in general.items():
        if stated:
            writing.lose(one.id, rule)
    for node in nodes_of(one.root):
        if not isinstance(node, All | Choose) and node.effort != 1:
            writing.lose(node.id, "effort", str(node.effort))


def _condition(node: Node, writing: _Writing) -> Json:
    """One node as a condition with its targets, nested conditions and constraints."""
    found: Json = {"@type": "ceterms:ComponentCondition"}
    if node.title:
        found["ceterms:name"] = dict(node.title)
    constraints = list(writing.rules.get(node.id, ()))
    if isinstance(node, Slot | Pool):
        constraints += _level(_known_by(node.match)[1])
    match node:
        case Slot():
            found |= _some_of(_targets(node.id, node.title, node.match, writing), node.count, node.id, writing)
        case Pool():
            found["ceterms:targetComponent"] = _targets(node.id, node.title, node.match, writing)
            constraints += _pool(node, writing)
        case Cover():
            writing.lose(node.id, "cover-uses-nothing-up")
            found |= _some_of([_skill(node.id, item, writing) for item in node.items], node.minimum, node.id, writing)
            if node.max_per_unit is not None:
                writing.lose(node.id, "max-per-unit", str(node.max_per_unit))
        case All():
            found["ceterms:logicalOperator"] = "logicOp:And"
            found["ceterms:hasCondition"] = [_condition(child, writing) for child in node.children]
        case Choose():
            found |= _choose(node, writing)
        case _:
            assert_never(node)
    if constraints and found.get("ceterms:logicalOperator") == ONLY_ONE:  # there it would be one more alternative
        found = {"@type": found["@type"], "ceterms:logicalOperator": "logicOp:And", "ceterms:hasCondition": [found]}
    if constraints:
        found["ceterms:hasConstraint"] = constraints
    return found


def _some_of(targets: list[str], number: int, at: str, writing: _Writing) -> Json:
    if number > len(targets):
        writing.lose(at, "count", str(number))
    return {"ceterms:targetComponent": targets, "ceterms:requiredNumber": max(1, min(number, len(targets)))}


def _choose(node: Choose, writing: _Writing) -> Json:
    found: Json = {"ceterms:hasCondition": [_condition(child, writing) for child in node.children]}
    if node.minimum == node.maximum == 1:
        return {**found, "ceterms:logicalOperator": ONLY_ONE}
    if node.maximum is not None:
        writing.lose(node.id, "choose-max", str(node.maximum))
    return {**found, "ceterms:requiredNumber": node.minimum}


def _pool(node: Pool, writing: _Writing) -> list[Json]:
    if node.max_units is not None:
        writing.lose(node.id, "max-units", str(node.max_units))
    for cap in node.caps:
        writing.lose(node.id, "cap", property_of(cap.where))
    if node.metric == UNITS or node.metric != writing.definition.target.metric:
        writing.lose(node.id, "metric", node.metric)
    found = [_constraint("compare:GTEQ", node.minimum, node.metric)]
    if node.maximum is not None:
        found.append(_constraint("compare:LTEQ", node.maximum, node.metric))
    return found


def _sum(rule: Constraint, metric: str) -> Json | None:
    """A plain bound on the sum of credits; None for any other rule."""
    if not isinstance(rule, Minimum | Maximum) or not isinstance(rule.bound, Amount) or rule.where != ALWAYS:
        return None
    if rule.metric != metric or metric == UNITS:
        return None
    comparator = "compare:GTEQ" if isinstance(rule, Minimum) else "compare:LTEQ"
    found = _constraint(comparator, rule.bound.value, rule.metric)
    if rule.title:
        found["ceterms:name"] = dict(rule.title)
    return found


def _level(level: AtLevel | None) -> list[Json]:
    bounds = () if level is None else (("compare:GTEQ", level.minimum), ("compare:LTEQ", level.maximum))
    return [
        {
            "@type": "ceterms:Constraint",
            "ceterms:leftSource": ["ceterms:creditLevelType"],
            "ceterms:comparator": comparator,
            "ceterms:rightSource": [f"{EQF}{bound}"],
        }
        for comparator, bound in bounds
        if bound is not None
    ]


def _constraint(comparator: str, value: Fraction, metric: str) -> Json:
    return {
        "@type": "ceterms:Constraint",
        "ceterms:leftAction": "action:Sum",
        "ceterms:leftSource": ["ceterms:creditValue"],
        "ceterms:comparator": comparator,
        "ceterms:rightSource": [_plain(value)],
        "ceterms:creditUnitType": [_unit(metric)],
    }


def _targets(at: str, title: Text, match: Predicate, writing: _Writing) -> list[str]:
    """One component for each code; one in words alone, and a loss, where records are known by anything else."""
    codes, _ = _known_by(match)
    if codes is not None:
        earlier: Json = {PREREQUISITE: writing.after[at]} if at in writing.after else {}
        return [
            _component(f"{at}-{place}", title, {"ceterms:proxyFor": [code], **earlier}, writing)
            for place, code in enumerate(codes, 1)
        ]
    writing.lose(at, "predicate", property_of(match))
    return [_component(at, title, {}, writing)]


def _skill(at: str, item: Item, writing: _Writing) -> str:
    name = f"{at}-{item.id}"
    if isinstance(item.match, WithSkill) and item.match.min_level is None:
        return _component(
            name, item.title, {"ceterms:proxyFor": list(item.match.any_of)}, writing, "CompetencyComponent"
        )
    writing.lose(name, "predicate", property_of(item.match))
    return _component(name, item.title, {}, writing, "CompetencyComponent")


def _component(name: str, title: Text, more: Json, writing: _Writing, kind: str = "BasicComponent") -> str:
    found: Json = {"@id": _blank(name), "@type": f"ceterms:{kind}", **more}
    if title:
        found["ceterms:name"] = dict(title)
    writing.graph.append(found)
    return str(found["@id"])


def _blank(name: str) -> str:
    return f"_:{name.replace(' ', '-')}"


def _value(value: Fraction, metric: str) -> Json:
    return {
        "@type": "schema:QuantitativeValue",
        "schema:value": _plain(value),
        "ceterms:creditUnitType": [_unit(metric)],
    }


def _unit(metric: str) -> Json:
    return {"@type": "ceterms:CredentialAlignmentObject", "ceterms:targetNode": f"creditUnit:{metric}"}


def _plain(value: Fraction) -> str:
    """As a decimal where it has an exact one, else as the fraction."""
    places = next((places for places in range(10) if 10**places % value.denominator == 0), None)
    if places is None:
        return str(value)
    digits = str(value.numerator * (10**places // value.denominator)).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits
