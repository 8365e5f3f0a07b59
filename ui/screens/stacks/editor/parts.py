"""The parts of a draft as rows of a tree, and where in it a fault is."""

from dataclasses import dataclass
from typing import Any

from ui.screens.stacks.editor.draft import Data, Part
from ui.words.translate import said, translate

KINDS = {
    "slot": said("stacks", "Named credentials"),
    "pool": said("stacks", "An amount of credentials"),
    "cover": said("stacks", "Points to be shown"),
    "all": said("stacks", "All of these"),
    "choose": said("stacks", "Some of these"),
    "item": said("stacks", "A point"),
}
RULES = {
    "min": said("stacks", "At least so much overall"),
    "max": said("stacks", "At most so much overall"),
    "variety": said("stacks", "From several different ones"),
    "same": said("stacks", "Everything the same"),
    "before": said("stacks", "One before the other"),
    "window": said("stacks", "Within a span of time"),
    "mean": said("stacks", "A mean grade"),
}


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part: where it stands, its name and kind; `fault` where the data is wrong there."""

    part: Part
    title: str
    kind: str
    fault: bool = False
    children: "tuple[PartRow, ...]" = ()


def part_rows(data: Data, pointer: str = "") -> tuple[PartRow, ...]:
    """The whole, the tree, the conditions for every credential and the rules; `pointer` is where a fault is."""
    where = part_at(pointer) if pointer else None
    whole = PartRow((), _title(data), translate("stacks", "The whole"), where == ())
    rows = [whole, _node(data.get("root"), ("root",), where)]
    text = translate("stacks", "For every credential")
    for place, one in enumerate(_objects(data.get("require"))):
        part: Part = ("require", place)
        rows.append(PartRow(part, _title(one), text, part == where))
    for place, one in enumerate(_objects(data.get("constraints"))):
        part = ("constraints", place)
        kind = str(one.get("type"))
        words = translate("stacks", RULES[kind]) if kind in RULES else kind
        rows.append(PartRow(part, _title(one), words, part == where))
    return tuple(rows)


def _node(node: Any, part: Part, where: Part | None) -> PartRow:
    if not isinstance(node, dict):
        return PartRow(part, "?", "", fault=True)
    kind = str(node.get("type"))
    below = [_node(one, (*part, "children", n), where) for n, one in enumerate(_objects(node.get("children")))]
    for n, one in enumerate(_objects(node.get("items"))):
        place = (*part, "items", n)
        below.append(PartRow(place, _title(one), translate("stacks", KINDS["item"]), place == where))
    words = translate("stacks", KINDS[kind]) if kind in KINDS else kind
    return PartRow(part, _title(node), words, part == where, tuple(below))


def _objects(found: Any) -> list[Data]:
    return [one if isinstance(one, dict) else {} for one in found] if isinstance(found, list) else []


def _title(data: Data) -> str:
    titles = data.get("title")
    if isinstance(titles, dict) and titles:
        return str(titles.get("en") or next(iter(titles.values())))
    return str(data.get("id", "?"))


def part_at(pointer: str) -> Part:
    """The part that a JSON pointer leads into."""
    keys = [one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]]
    part: Part = ()
    if not keys or keys[0] not in ("root", "require", "constraints"):
        return part
    if keys[0] != "root":
        return (keys[0], int(keys[1])) if len(keys) > 1 and keys[1].isdigit() else part
    part, rest = ("root",), keys[1:]
    while len(rest) > 1 and rest[0] in ("children", "items") and rest[1].isdigit():
        part, rest = (*part, rest[0], int(rest[1])), rest[2:]
    return part
