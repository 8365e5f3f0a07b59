"""What other formats' descriptions are read and written with: losses, plain values of JSON-LD, and node building."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wallet.errors import malformed, over_limit
from wallet.stacks.limits import LIST_ENTRIES, NODES, TEXT_CHARACTERS, TREE_DEPTH

Json = dict[str, Any]
NEVER: Json = {"always": False}
"""Matches nothing: what cannot be computed is not met by itself, only by somebody's decision."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing the other side cannot say or compute: where it stands, which rule it is, and what it said."""

    at: str
    rule: str
    detail: str = ""


@dataclass(slots=True)
class Building:
    """A definition in the making: ids already given, constraints across the tree, and losses so far."""

    losses: list[Loss] = field(default_factory=list)
    constraints: list[Json] = field(default_factory=list)
    scales: Json = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def new_id(self, wanted: str) -> str:
        """An id of the permitted characters that no other node or rule has. Raises LIMIT `nodes`."""
        if len(self.taken) >= NODES:
            raise over_limit("nodes", NODES)
        plain = re.sub(r"[^A-Za-z0-9._-]+", "-", wanted)[:60].strip("-._") or "part"
        found, number = plain, 1
        while found in self.taken:
            number += 1
            found = f"{plain}-{number}"
        self.taken.add(found)
        return found

    def lose(self, at: str, rule: str, detail: str = "") -> None:
        """Notes a loss."""
        self.losses.append(Loss(at[:200], rule, detail[:200]))

    def text(self, at: str, rule: str, title: Json) -> Json:
        """A requirement that stays visible as text and is never met by itself."""
        self.lose(at, rule, next(iter(title.values()), ""))
        return {"id": self.new_id(f"text-{rule}"), "type": "slot", "title": title, "match": NEVER}


def deeper(depth: int) -> int:
    """One level further down. Raises LIMIT `tree-depth`."""
    if depth >= TREE_DEPTH - 4:
        raise over_limit("tree-depth", TREE_DEPTH)
    return depth + 1


def listed(value: object) -> list[Any]:
    """A value that may be one or several, as a list. Raises LIMIT `list-entries`."""
    found = value if isinstance(value, list) else [] if value is None else [value]
    if len(found) > LIST_ENTRIES:
        raise over_limit("list-entries", LIST_ENTRIES)
    return found


def objects(value: object) -> Iterator[Json]:
    """The objects among one or several values."""
    return (one for one in listed(value) if isinstance(one, dict))


def texts(value: object) -> Json:
    """A text by language: from a language map, a plain string or a list of either; empty when there is none."""
    found: Json = {}
    for one in listed(value):
        if isinstance(one, str):
            found.setdefault("und", one[:TEXT_CHARACTERS])
        elif isinstance(one, Mapping):
            found |= {
                str(language): str(first)[:TEXT_CHARACTERS]
                for language, text in one.items()
                for first in listed(text)[:1]
                if isinstance(first, str)
            }
    return found


def local(name: object) -> str:
    """The last part of a term, CURIE or address: `logicOp:Or` is `Or`."""
    return re.split(r"[:/#]", name)[-1] if isinstance(name, str) else ""


def ids(value: object) -> list[str]:
    """Addresses, written bare or as `{"@id": ...}` or `{"id": ...}`."""
    found: list[str] = []
    for one in listed(value):
        name = one.get("@id", one.get("id")) if isinstance(one, dict) else one
        if isinstance(name, str):
            found.append(name)
    return found


def amount(value: object) -> str | None:
    """A number as the exact text a definition wants; None when it is none or below zero."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    text = str(value)
    return text if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None


def metric_of(name: str) -> str:
    """A credit unit as the name of a metric."""
    plain = re.sub(r"[^A-Za-z0-9-]+", "-", local(name)).strip("-")
    return plain if plain[:1].isalpha() else "credits"


def whole(definition: Json, building: Building) -> Json:
    """The finished definition."""
    if building.constraints:
        definition["constraints"] = building.constraints
    if building.scales:
        definition["scales"] = building.scales
    return {"model": "stack-rules/1", **definition}


def not_of_this_kind(form: str) -> Exception:
    """The error for a file in which there is nothing of the format."""
    return malformed("exchange-nothing-found", format=form)
