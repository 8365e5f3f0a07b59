"""Pathways of the Credential Transparency Description Language, read as definitions.

Terms: credreg.net/ctdl (Pathway, PathwayComponent, ComponentCondition, Constraint). A component is shown by a record
that has one of its identifiers as a code; a component with conditions also by fulfilling them. What a condition asks
beyond `requiredNumber`, `logicalOperator` and constraints on credit sums, grade means, EQF levels and identifiers stays
as text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wallet.stacks.ctdl_constraint import Kind, Rule, read_rule
from wallet.stacks.ctdl_order import PREREQUISITE, add_order
from wallet.stacks.exchange import (
    NEVER,
    Building,
    Json,
    amount,
    deeper,
    ids,
    listed,
    local,
    metric_of,
    not_of_this_kind,
    objects,
    texts,
    whole,
)

_IDENTIFIERS = (
    "@id", "ceterms:ctid", "ceterms:proxyFor", "ceterms:proxyForList", "ceterms:sourceData", "ceterms:codedNotation",
)  # fmt: skip
_READ = frozenset(
    {
        *_IDENTIFIERS, "@type", "@context", "ceterms:name", "ceterms:description", "ceterms:hasCondition",
        "ceterms:creditValue", "ceterms:hasDestinationComponent", "ceterms:isDestinationComponentOf", "ceterms:hasPart",
        "ceterms:isPartOf", "ceasn:isPartOf", "ceterms:hasChild", "ceterms:isChildOf", "ceasn:hasChild",
        "ceasn:isChildOf",
        "ceterms:subjectWebpage", "ceterms:ownedBy", "ceterms:offeredBy", "ceterms:componentCategory",
        "ceterms:identifier", "ceterms:versionCode", "ceterms:credentialType", "ceterms:inLanguage",
        PREREQUISITE, "ceterms:requiredNumber", "ceterms:targetComponent", "ceterms:logicalOperator",
        "ceterms:requiredConstraints", "ceterms:hasConstraint",
    }
)  # fmt: skip
_COMPARED = frozenset(
    {
        "@id", "@type", "ceterms:name", "ceterms:description", "ceterms:alternateName", "ceterms:comparator",
        "ceterms:leftSource", "ceterms:leftAction", "ceterms:rightSource", "ceterms:rightAction",
        "ceterms:creditUnitType",
    }
)  # fmt: skip


@dataclass(slots=True)
class Reading:
    """One graph, being read: objects by id, the credit unit in use, and the components on the way down."""

    graph: dict[str, Json]
    building: Building = field(default_factory=Building)
    metric: str = "units"
    path: tuple[str, ...] = ()
    seen: set[str] = field(default_factory=set)
    nodes: dict[str, str] = field(default_factory=dict)
    """Component -> the node that asks for it."""


def is_ctdl(value: Json) -> bool:
    """Whether a document has a pathway in it."""
    return any(_is(one, "Pathway") for one in _graph(value))


def read_ctdl(value: Json) -> tuple[Json, Building]:
    """The first pathway as a definition, with what of it is lost.

    Raises MALFORMED `exchange-nothing-found` where there is no pathway with parts, LIMIT `nodes`, `tree-depth`.
    """
    found = _graph(value)
    pathways = [one for one in found if _is(one, "Pathway")]
    if not pathways:
        raise not_of_this_kind("ctdl")
    pathway = pathways[0]
    reading = Reading({name: one for one in found for name in ids(one)})
    for other in pathways[1:]:
        reading.building.lose(_name(other), "another-pathway")
    reading.metric = _unit(found)
    root = _root(pathway, reading)
    add_order(reading.graph, reading.nodes, root, reading.building)
    definition = {
        "id": Building().new_id(_name(pathway)),
        "version": str(pathway.get("ceterms:versionCode") or "1"),
        "title": texts(pathway.get("ceterms:name")) or {"und": _name(pathway)},
        "target": _target(pathway, root, reading),
        "root": root,
        "sources": [{"what": "CTDL pathway", "where": _name(pathway)}],
    }
    return whole(definition, reading.building), reading.building


def _graph(value: Json) -> list[Json]:
    return list(objects(value.get("@graph", value)))


def _is(one: Json, kind: str) -> bool:
    return any(local(name) == kind for name in listed(one.get("@type")))


def _name(one: Json) -> str:
    return next(iter(ids(one)), "") or str(one.get("ceterms:ctid", "")) or "pathway"


def _root(pathway: Json, reading: Reading) -> Json:
    """Destination components first, else every part; conditions of the pathway itself count as well."""
    _lose_unread(pathway, reading)
    goals = ids(pathway.get("ceterms:hasDestinationComponent"))
    goals += [
        name
        for name, one in reading.graph.items()
        if set(ids(one.get("ceterms:isDestinationComponentOf"))) & set(ids(pathway))
    ]
    names = list(dict.fromkeys(goals)) or ids(pathway.get("ceterms:hasPart"))
    children = [_component(name, reading, 1, is_goal=True) for name in names]
    children += _conditions(pathway, reading, 1)
    if not children:
        raise not_of_this_kind("ctdl")
    if len(children) == 1:
        return children[0]
    return {"id": reading.building.new_id("pathway"), "type": "all", "children": children}


def _component(name: str, reading: Reading, depth: int, *, is_goal: bool = False) -> Json:
    """A slot for its record; with conditions, these, or the record in their place; of the goal only the conditions."""
    one = reading.graph.get(name, {"@id": name})
    building, title = reading.building, texts(one.get("ceterms:name")) or {"und": name}
    if name in reading.path:
        return building.text(name, "cycle", title)
    if name in reading.seen:
        building.lose(name, "component-twice", next(iter(title.values())))
    reading.seen.add(name)
    _lose_unread(one, reading)
    before, reading.path = reading.path, (*reading.path, name)
    inner = _conditions(one, reading, deeper(depth))
    reading.path = before
    if is_goal and len(inner) == 1:
        return {**inner[0], "title": title} if not inner[0].get("title") else inner[0]
    if is_goal and inner:
        return {"id": building.new_id(local(name)), "type": "all", "title": title, "children": inner}
    slot: Json = {"id": building.new_id(local(name)), "type": "slot", "title": title, "match": {"code": codes(one)}}
    value = _credits(one)
    if value is not None:
        slot["effort"] = value
    reading.nodes[name] = slot["id"]
    if not inner:
        return slot
    ways = inner if len(inner) == 1 else [{"id": building.new_id("conditions"), "type": "all", "children": inner}]
    return {
        "id": building.new_id(f"{local(name)}-way"),
        "type": "choose",
        "min": 1,
        "title": title,
        "children": [slot, *ways],
    }


def codes(one: Json) -> list[str]:
    """By what codes a record may show the component."""
    found = [name for member in _IDENTIFIERS for name in ids(one.get(member)) if not name.startswith("_:")]
    found += [
        str(each["ceterms:identifierValueCode"])
        for each in objects(one.get("ceterms:identifier"))
        if each.get("ceterms:identifierValueCode")
    ]
    return list(dict.fromkeys(found)) or [_name(one)]


def _conditions(one: Json, reading: Reading, depth: int) -> list[Json]:
    found = (
        reading.graph.get(each, {}) if isinstance(each, str) else each
        for each in listed(one.get("ceterms:hasCondition"))
    )
    return [_condition(each, reading, depth) for each in found if isinstance(each, dict)]


def _condition(one: Json, reading: Reading, depth: int) -> Json:
    building = reading.building
    title = texts(one.get("ceterms:name")) or texts(one.get("ceterms:description"))
    _lose_unread(one, reading)
    rules, some = _rules(one, reading)
    names = ids(one.get("ceterms:targetComponent"))
    sums = [rule for rule in rules if rule.kind is Kind.SUM]
    operator = local(one.get("ceterms:logicalOperator")).lower()
    plain = all("ceterms:hasCondition" not in reading.graph.get(name, {}) for name in names)
    if sums and names and plain and "ceterms:hasCondition" not in one and operator in ("", "and"):
        node = _pool(names, sums, title, reading)
        sums = []
    else:
        inside = [_component(name, reading, deeper(depth)) for name in names]
        inside += _conditions(one, reading, deeper(depth))
        node = _group(inside, one, title, operator, reading)
    number = one.get("ceterms:requiredNumber")
    if node["type"] == "pool" and isinstance(number, int) and number > 0:
        _across({"type": "min", "metric": "units", "amount": str(number)}, node["id"], "number", building)
    node = _ruled(node, [*sums, *(rule for rule in rules if rule.kind is not Kind.SUM)], operator, reading)
    if not some:
        return node
    return {"id": building.new_id("with-text"), **_joined(operator), "children": [node, *some]}


def _rules(one: Json, reading: Reading) -> tuple[list[Rule], list[Json]]:
    """The constraints; where only some of them must hold, none, and a requirement in words in their place."""
    found = list(objects(one.get("ceterms:hasConstraint")))
    for each in found:
        _lose_unread(each, reading, _COMPARED)
    rules, number = [read_rule(each) for each in found], one.get("ceterms:requiredConstraints")
    if not isinstance(number, int) or not 0 < number < len(rules):
        return rules, []
    building = reading.building
    texts_of = [building.text(_name(one), "required-constraints", rule.title) for rule in rules]
    return [], [{"id": building.new_id("constraints"), "type": "choose", "min": number, "children": texts_of}]


def _pool(names: Iterable[str], sums: Iterable[Rule], title: Json, reading: Reading) -> Json:
    """So much credit out of these components."""
    found = [reading.graph.get(name, {"@id": name}) for name in names]
    reading.seen.update(names)
    node: Json = {
        "id": reading.building.new_id("credits"),
        "type": "pool",
        "match": {"code": list(dict.fromkeys(code for one in found for code in codes(one)))},
        "metric": reading.metric,
        "min": "0",
        **({"title": title} if title else {}),
    }
    for rule in sums:
        if rule.least is not None:
            node["min"] = rule.least
        if rule.most is not None:
            node["max"] = rule.most
    return node


def _group(inside: list[Json], one: Json, title: Json, operator: str, reading: Reading) -> Json:
    building = reading.building
    if not inside:
        return building.text(_name(one), "condition-without-parts", title or {"und": _name(one)})
    named = {"title": title} if title else {}
    head = {"id": building.new_id("condition"), **named, "children": inside}
    number = one.get("ceterms:requiredNumber")
    if isinstance(number, int) and 0 < number < len(inside):
        return {**head, "type": "choose", "min": number}
    if isinstance(number, int) and number > len(inside):
        building.lose(_name(one), "required-number-too-large", str(number))
    match operator:
        case "or" if number is None:
            return {**head, "type": "choose", "min": 1}
        case "onlyone" if number is None:
            return {**head, "type": "choose", "min": 1, "max": 1}
        case "" | "and" | "or" | "onlyone":
            return {**head, "type": "all"}
        case _:
            building.lose(_name(one), "logical-operator", operator)
            return {
                "id": head["id"],
                "type": "all",
                **named,
                "children": [*inside, building.text(_name(one), "logical-operator", {"und": operator})],
            }


def _ruled(node: Json, rules: list[Rule], operator: str, reading: Reading) -> Json:
    """The node with its constraints: across the tree where the model has such, else as text beside it."""
    building, beside = reading.building, []
    for rule in rules:
        if operator in ("", "and") and rule.kind is Kind.SUM:
            for kind, bound in (("min", rule.least), ("max", rule.most)):
                if bound is not None:
                    _across({"type": kind, "metric": reading.metric, "amount": bound}, node["id"], kind, building)
        elif operator in ("", "and") and rule.kind is Kind.MEAN and rule.least is not None:
            building.scales[rule.scale] = {"better": "higher"}
            building.lose(node["id"], "scale-assumed", rule.scale)
            _across(
                {"type": "mean", "scale": rule.scale, "min": rule.least, "weight": reading.metric},
                node["id"],
                "mean",
                building,
            )
        elif operator in ("", "and") and rule.kind is Kind.CODES and node["type"] == "pool":
            node = {**node, "match": {"all": [node["match"], {"code": list(rule.codes)}]}}
        elif operator in ("", "and") and rule.kind is Kind.LEVEL:
            node = _levelled(node, rule)
        else:
            beside.append(building.text(node["id"], "constraint", rule.title))
    if not beside:
        return node
    return {"id": building.new_id("with-text"), **_joined(operator), "children": [node, *beside]}


def _levelled(node: Json, rule: Rule) -> Json:
    """Every record that counts under the node is at the level asked for."""
    if "children" in node:
        return {**node, "children": [_levelled(each, rule) for each in node["children"]]}
    bounds = {name: int(bound) for name, bound in (("min", rule.least), ("max", rule.most)) if bound is not None}
    if node["match"] == NEVER:
        return node
    return {**node, "match": {"all": [node["match"], {"level": {"framework": "EQF", **bounds}}]}}


def _joined(operator: str) -> Json:
    return {"type": "choose", "min": 1} if operator in ("or", "onlyone") else {"type": "all"}


def _across(rule: Json, node_id: str, name: str, building: Building) -> None:
    building.constraints.append({"id": f"{node_id}-{name}-{len(building.constraints) + 1}", **rule, "scope": [node_id]})


def _credits(one: Json) -> str | None:
    for value in objects(one.get("ceterms:creditValue")):
        for member in ("schema:value", "schema:minValue"):
            found = amount(value.get(member))
            if found is not None:
                return found
    return None


def _unit(found: Iterable[Json]) -> str:
    """The credit unit the graph speaks of, the most frequent first; `units` where there is none."""
    names = [name for one in found for value in objects(one.get("ceterms:creditValue")) for name in _units_of(value)]
    return metric_of(max(sorted(set(names)), key=names.count)) if names else "units"


def _units_of(value: Json) -> Iterator[str]:
    for one in objects(value.get("ceterms:creditUnitType")):
        yield from ids(one.get("ceterms:targetNode"))


def _target(pathway: Json, root: Json, reading: Reading) -> Json:
    goals = [reading.graph.get(name, {}) for name in ids(pathway.get("ceterms:hasDestinationComponent"))]
    stated = next((found for one in (pathway, *goals) if (found := _credits(one)) is not None), None)
    if stated is not None and reading.metric != "units":
        return {"metric": reading.metric, "amount": stated}
    return {"metric": "units", "amount": str(least_units(root))}


def least_units(node: Json) -> int:
    """How many records a tree asks for at least, pools counted as one."""
    match node["type"]:
        case "slot":
            return 0 if node["match"] == {"always": False} else int(node.get("count", 1))
        case "all":
            return sum(least_units(each) for each in node["children"])
        case "choose":
            return sum(sorted(least_units(each) for each in node["children"])[: node["min"]])
        case _:
            return 1


def _lose_unread(one: Json, reading: Reading, read: frozenset[str] = _READ) -> None:
    for name in one:
        if name not in read:
            reading.building.lose(_name(one), "property", name)
