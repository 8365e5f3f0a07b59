"""The requirement tree of a definition, read and checked."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from wallet.errors import over_limit
from wallet.model.stack import All, Cap, Choose, Cover, Item, Node, Pool, Slot
from wallet.model.stack_rules import Text
from wallet.stacks import limits
from wallet.stacks.metrics import METRIC
from wallet.stacks.place import Place
from wallet.stacks.read_predicate import Terms, read_predicate

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._ -]*")


@dataclass(slots=True)
class Growth:
    """The ids met so far in a tree, and how deep the reader stands."""

    ids: set[str] = field(default_factory=set)
    items: int = 0
    depth: int = 0


def read_id(place: Place, taken: set[str]) -> str:
    """An id that nothing else of its kind has."""
    found = place.matching(ID, "not-an-id")
    if found in taken:
        raise place.fault("id-twice", id=found[:80])
    taken.add(found)
    return found


def read_text(place: Place | None) -> Text:
    """A text by language; empty when there is none."""
    return place.texts_by_name(at_least=1) if place else {}


def read_node(place: Place, terms: Terms, growth: Growth) -> Node:
    """One node and all under it.

    Raises MALFORMED (`node-type`, `id-twice`, ...) and LIMIT (`nodes`, `tree-depth`, `cover-items`).
    """
    found = place.fields("id type")
    kind = found["type"].text()
    if kind not in _SHAPES:
        raise found["type"].fault("node-type", value=kind[:80])
    required, optional, build = _SHAPES[kind]
    place.fields(f"id type {required}", f"title {optional}")
    if len(growth.ids) >= limits.NODES:
        raise over_limit("nodes", limits.NODES, at=place.at)
    if growth.depth >= limits.TREE_DEPTH:
        raise over_limit("tree-depth", limits.TREE_DEPTH, at=place.at)
    node_id = read_id(found["id"], growth.ids)
    return build(node_id, read_text(found.get("title")), found, terms, growth)


Fields = Mapping[str, Place]


def _effort(found: Fields) -> Fraction:
    return found["effort"].number() if "effort" in found else Fraction(1)


def _whole(found: Fields, name: str, minimum: int = 1) -> int | None:
    return found[name].whole(minimum) if name in found else None


def _slot(node_id: str, title: Text, found: Fields, terms: Terms, _growth: Growth) -> Node:
    return Slot(
        id=node_id,
        title=title,
        match=read_predicate(found["match"], terms),
        count=_whole(found, "count") or 1,
        effort=_effort(found),
    )


def _pool(node_id: str, title: Text, found: Fields, terms: Terms, _growth: Growth) -> Node:
    return Pool(
        id=node_id,
        title=title,
        match=read_predicate(found["match"], terms),
        metric=found["metric"].matching(METRIC, "not-a-metric"),
        minimum=found["min"].number(),
        maximum=found["max"].number() if "max" in found else None,
        max_units=_whole(found, "maxUnits"),
        caps=tuple(_cap(each, terms) for each in found["caps"].entries()) if "caps" in found else (),
        effort=_effort(found),
    )


def _cap(place: Place, terms: Terms) -> Cap:
    found = place.fields("where amount", "")
    return Cap(read_predicate(found["where"], terms), found["amount"].number())


def _cover(node_id: str, title: Text, found: Fields, terms: Terms, growth: Growth) -> Node:
    taken: set[str] = set()
    items = found["items"].entries("COVER_ITEMS", at_least=1)
    growth.items += len(items)
    if growth.items > limits.COVER_ITEMS:
        raise over_limit("cover-items", limits.COVER_ITEMS, at=found["items"].at)
    return Cover(
        id=node_id,
        title=title,
        items=tuple(_item(each, terms, taken) for each in items),
        minimum=found["min"].whole(0),
        max_per_unit=_whole(found, "maxPerUnit"),
        effort=_effort(found),
    )


def _item(place: Place, terms: Terms, taken: set[str]) -> Item:
    found = place.fields("id match", "title")
    item_id = found["id"].text()
    if item_id in taken:
        raise found["id"].fault("id-twice", id=item_id[:80])
    taken.add(item_id)
    return Item(item_id, read_text(found.get("title")), read_predicate(found["match"], terms))


def _children(found: Fields, terms: Terms, growth: Growth) -> tuple[Node, ...]:
    growth.depth += 1
    children = tuple(read_node(each, terms, growth) for each in found["children"].entries(at_least=1))
    growth.depth -= 1
    return children


def _all(node_id: str, title: Text, found: Fields, terms: Terms, growth: Growth) -> Node:
    return All(id=node_id, title=title, children=_children(found, terms, growth))


def _choose(node_id: str, title: Text, found: Fields, terms: Terms, growth: Growth) -> Node:
    return Choose(
        id=node_id,
        title=title,
        children=_children(found, terms, growth),
        minimum=found["min"].whole(1),
        maximum=_whole(found, "max"),
    )


_Build = Callable[[str, Text, Fields, Terms, Growth], Node]
_SHAPES: Mapping[str, tuple[str, str, _Build]] = {
    "slot": ("match", "count effort", _slot),
    "pool": ("match metric min", "max maxUnits effort caps", _pool),
    "cover": ("items min", "maxPerUnit effort", _cover),
    "all": ("children", "", _all),
    "choose": ("children min", "max", _choose),
}
