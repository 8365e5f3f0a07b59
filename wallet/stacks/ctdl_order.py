"""Prerequisites between the components of a CTDL pathway, as an order of award; a suggested order binds nobody."""

from collections.abc import Iterator, Mapping

from wallet.stacks.exchange import Building, Json, ids

PREREQUISITE = "ceterms:prerequisite"
SUGGESTED = ("ceterms:precedes", "ceterms:precededBy")


def add_order(graph: Mapping[str, Json], nodes: Mapping[str, str], root: Json, building: Building) -> None:
    """Rules that the records of prerequisites were awarded no later; `nodes`: component -> the node it became.

    A prerequisite that no rule asks for by itself is only an order, and said to be no more; one that became no node of
    its own is lost.
    """
    required = set(_required(root))
    for name, one in graph.items():
        for earlier in ids(one.get(PREREQUISITE)):
            if name not in nodes or earlier not in nodes or name == earlier:
                building.lose(name, "prerequisite", earlier)
                continue
            if nodes[earlier] not in required:
                building.lose(name, "prerequisite-order-only", earlier)
            rule = {"type": "before", "first": nodes[earlier], "then": nodes[name]}
            building.constraints.append({"id": building.new_id(f"{nodes[name]}-after"), **rule})


def _required(node: Json) -> Iterator[str]:
    """The nodes that have to be met whatever else is chosen."""
    yield node["id"]
    children = node.get("children", [])
    if node["type"] == "all" or node.get("min") == len(children) > 0:
        for child in children:
            yield from _required(child)
