"""Part relations of the European Learning Model and of learner records, as hints: the whole asks for all its parts.

ELM 3: `hasPart` and `isPartOf` between specifications. CLR 2.0: associations `isPartOf`, `isParentOf`, `isChildOf`.
Neither can say how many parts are enough, caps, levels to reach or anything about time, so that a definition made from
one is a first sketch, and one written as ELM loses every rule but the list of parts.
"""

from collections import deque
from collections.abc import Iterator
from fractions import Fraction

from wallet.model.stack import All, Definition, Node, Pool, Slot, nodes_of
from wallet.model.stack_rules import Shares
from wallet.stacks.conditions import property_of
from wallet.stacks.exchange import (
    Building,
    Json,
    Loss,
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

CONTEXT = "http://data.europa.eu/snb/model/context/edc-ap"
ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"
"""The credit system as ELM 3 names it."""
EQF = "http://data.europa.eu/snb/eqf/"
_OBJECTS = 20_000
_PART_OF, _PARENT_OF, _CHILD_OF = "ispartof", "isparentof", "ischildof"
_RELATIONS = frozenset({"hasPart", "isPartOf", "associationType"})


def is_elm(value: Json) -> bool:
    """Whether it is a qualification of ELM, or anything in the document is part of something."""
    is_qualification = local(value.get("type")) == "Qualification"
    return is_qualification or any(not _RELATIONS.isdisjoint(one) for one in _all(value))


def read_elm(value: Json) -> tuple[Json, Building]:
    """The whole with the most parts as a definition that asks for each of them.

    Raises MALFORMED `exchange-nothing-found` where nothing has parts.
    """
    known = {name: one for one in _all(value) for name in ids(one)[:1]}
    parts = _parts(value, known)
    if not parts:
        raise not_of_this_kind("elm")
    inner = {name for names in parts.values() for name in names}
    tops = sorted((name for name in parts if name not in inner), key=lambda name: (-len(parts[name]), name))
    top = tops[0] if tops else max(sorted(parts), key=lambda name: len(parts[name]))
    building = Building()
    for other in tops[1:]:
        building.lose(other, "another-whole")
    building.lose(top, "all-parts-assumed")
    metric = _metric(known.get(top, {}))
    root = _node(top, parts, known, building, ())
    stated = _credit(known.get(top, {}))
    slots = sum(node["type"] == "slot" for node in _flat(root))
    target = {"metric": "units", "amount": str(slots)} if stated is None else {"metric": metric, "amount": stated}
    definition = {
        "id": Building().new_id(local(top) or top),
        "version": "1",
        "title": _title(known.get(top, {}), top),
        "target": {**target, **_level(known.get(top, {}))},
        "root": root,
        "sources": [{"what": "part relations", "where": top[:400]}],
    }
    return whole(definition, building), building


def _all(value: object) -> Iterator[Json]:
    """Every object in the document, outermost first, up to a limit that no credential comes near."""
    waiting, seen = deque([value]), 0
    while waiting and seen < _OBJECTS:
        one = waiting.popleft()
        seen += 1
        if isinstance(one, dict):
            yield one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _parts(value: Json, known: dict[str, Json]) -> dict[str, list[str]]:
    """Whole -> parts, from every kind of relation; a part without an id is known by its place."""
    found: dict[str, dict[str, None]] = {}
    for one in list(_all(value)):
        name = next(iter(ids(one)), "")
        for place, part in enumerate(listed(one.get("hasPart")), 1):
            inner = next(iter(ids(part)), f"{name}#{place}")
            if isinstance(part, dict):
                known.setdefault(inner, part)
            found.setdefault(name, {})[inner] = None
        for outer in ids(one.get("isPartOf")):
            found.setdefault(outer, {})[name] = None
        source, target = (next(iter(ids(one.get(end))), "") for end in ("sourceId", "targetId"))
        match local(one.get("associationType")).lower():
            case "ispartof" | "ischildof" if source and target:
                found.setdefault(target, {})[source] = None
            case "isparentof" if source and target:
                found.setdefault(source, {})[target] = None
    return {name: list(parts) for name, parts in found.items() if name or parts}


def _node(
    name: str, parts: dict[str, list[str]], known: dict[str, Json], building: Building, path: tuple[str, ...]
) -> Json:
    one = known.get(name, {})
    title = _title(one, name)
    deeper(len(path))
    if name in path:
        return building.text(name, "cycle", title)
    if name in parts:
        children = [_node(each, parts, known, building, (*path, name)) for each in parts[name]]
        return {"id": building.new_id(local(name)), "type": "all", "title": title, "children": children}
    codes = [name, *(str(each["notation"]) for each in objects(one.get("identifier")) if each.get("notation"))]
    slot: Json = {
        "id": building.new_id(local(name)),
        "type": "slot",
        "title": title,
        "match": {"code": list(dict.fromkeys(codes))},
    }
    credit = _credit(one)
    return slot if credit is None else {**slot, "effort": credit}


def _title(one: Json, name: str) -> Json:
    specified = next(objects(one.get("specifiedBy")), {})
    return texts(one.get("title")) or texts(one.get("name")) or texts(specified.get("title")) or {"und": name[:400]}


def _credit(one: Json) -> str | None:
    """Credits as stated: `creditPoint` of ELM, `creditsAvailable` of Open Badges."""
    points = [amount(each.get("point")) for each in objects(one.get("creditPoint"))]
    return next((point for point in (*points, amount(one.get("creditsAvailable"))) if point is not None), None)


def _metric(one: Json) -> str:
    frameworks = [name for each in objects(one.get("creditPoint")) for name in ids(each.get("framework"))]
    if ECTS in frameworks[:1]:
        return "ECTS"
    return metric_of(frameworks[0]) if frameworks else "credits"


def _level(one: Json) -> Json:
    """The level of the European framework that the whole is at."""
    found = (name.removeprefix(EQF) for name in ids(one.get("eqfLevel")) if name.startswith(EQF))
    return next(({"level": {"EQF": int(each)}} for each in found if each in tuple("12345678")), {})


def _flat(node: Json) -> Iterator[Json]:
    yield node
    for child in node.get("children", ()):
        yield from _flat(child)


def write_elm(definition: Definition) -> tuple[Json, tuple[Loss, ...]]:
    """A qualification with its parts, and the losses: everything that is no part or no title."""
    losses: list[Loss] = [Loss(each.id, "require", property_of(each.predicate)) for each in definition.require]
    losses += [Loss(each.id, f"constraint-{type(each).__name__.lower()}") for each in definition.constraints]
    losses += [Loss(definition.id, "conversion", f"{each.source} {each.to}") for each in definition.conversions]
    losses += [Loss(definition.id, rule) for rule, stated in _general(definition).items() if stated]
    root = _specification(definition.root, definition, losses)
    made = {
        "@context": CONTEXT,
        **root,
        "id": f"urn:stack:{definition.id}",
        "type": "Qualification",
        "title": dict(definition.title),
        "creditPoint": [_point(definition.target.metric, definition.target.amount)],
        **_eqf(definition),
    }
    return made, tuple(losses)


def _eqf(definition: Definition) -> Json:
    level = definition.target.level.get("EQF")
    return {"eqfLevel": {"id": f"{EQF}{level}", "type": "Concept"}} if level in range(1, 9) else {}


def _general(one: Definition) -> dict[str, bool]:
    return {
        "version": True,
        "accept-expired": one.accept_expired,
        "accept-self-recorded": one.accept_self_recorded is not None,
        "repeats-count": not one.no_repeat,
        "target-level": bool(one.target.level.keys() - {"EQF"}) or bool(one.target.level and not _eqf(one)),
        "target-occupation": one.target.occupation is not None,
        "sources": bool(one.sources),
    }


def _specification(node: Node, definition: Definition, losses: list[Loss]) -> Json:
    found: Json = {
        "id": f"urn:stack:{definition.id}:{node.id}",
        "type": "LearningAchievementSpecification",
        "title": dict(node.title),
    }
    match node:
        case Slot():
            found |= _identified(node, losses)
            if node.count != 1:
                losses.append(Loss(node.id, "count", str(node.count)))
        case Pool():
            losses.append(Loss(node.id, "pool", property_of(node.match)))
            found["creditPoint"] = [_point(node.metric, node.minimum)]
        case All():
            found["hasPart"] = [_specification(child, definition, losses) for child in node.children]
        case _:
            losses += [Loss(each.id, f"node-{type(each).__name__.lower()}") for each in nodes_of(node)]
    return found


def _identified(node: Slot, losses: list[Loss]) -> Json:
    """The code of the one record that is asked for; any other way to know it is lost."""
    match = node.match
    if isinstance(match, Shares) and match.name == "code" and len(match.values) == 1:
        return {"identifier": [{"type": "Identifier", "notation": match.values[0]}]}
    losses.append(Loss(node.id, "predicate", property_of(match)))
    return {}


def _point(metric: str, value: Fraction) -> Json:
    name = ECTS if metric == "ECTS" else f"urn:stack:metric:{metric}"
    framework = {"id": name, "type": "Concept", "prefLabel": {"und": metric}}
    return {
        "type": "CreditPoint",
        "framework": framework,
        "point": str(float(value)) if value.denominator > 1 else str(value),
    }
