"""A definition while it is written: plain data, changed by copies, with a way back."""

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ui.screens.stacks.shelf import OWN
from ui.words.translate import translate

Data = dict[str, Any]
Part = tuple[str | int, ...]
"""Where a part stands in the data, as keys from the top: `("root", "children", 0)`; `()` is the whole."""
GROUPS = ("all", "choose")
MOST_STEPS = 200
_DIGITS = re.compile(r"\d+(?!.*\d)")


@dataclass(frozen=True, slots=True)
class Draft:
    """The data as text (so that a step is a value), the steps before it, and what is being changed now."""

    text: str
    before: tuple[str, ...] = ()
    touching: str = ""
    base_id: str = ""
    base_version: str = ""

    @property
    def data(self) -> Data:
        """A fresh copy of the data."""
        found: Data = json.loads(self.text)
        return found

    @property
    def changed(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self.before)

    def then(self, change: Callable[[Data], object], touching: str = "") -> "Draft":
        """The draft after a change; changes to one field in a row are one step."""
        data = self.data
        change(data)
        return self.written(dumped(data), touching)

    def written(self, text: str, touching: str = "") -> "Draft":
        """The draft with other data."""
        if text == self.text:
            return self
        same = touching != "" and touching == self.touching
        before = self.before if same else (*self.before, self.text)[-MOST_STEPS:]
        return replace(self, text=text, before=before, touching=touching)

    def undone(self) -> "Draft":
        """The draft one step earlier."""
        if not self.before:
            return self
        return replace(self, text=self.before[-1], before=self.before[:-1], touching="")


def dumped(data: Data) -> str:
    """The data as the file says it."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def blank() -> Draft:
    """The smallest rules that can be kept: one amount of anything assessed."""
    title = translate("stacks", "My own qualification")
    data: Data = {
        "model": "stack-rules/1", "id": OWN + "rules", "version": "1", "title": {"en": title},
        "target": {"metric": "ECTS", "amount": "10"},
        "root": {"id": "whole", "type": "all", "children": [new_node("pool", "part-1")]},
    }  # fmt: skip
    return Draft(dumped(data))


def draft_of(source: bytes) -> Draft:
    """A definition to change; one that somebody else wrote becomes a copy of one's own, under another id."""
    data: Data = json.loads(source)
    kept, version = str(data.get("id", "")), str(data.get("version", "1"))
    if not kept.startswith(OWN):
        data["id"] = OWN + kept
        return Draft(dumped(data), base_id="", base_version=version)
    return Draft(dumped(data), base_id=kept, base_version=version)


def to_save(draft: Draft, taken: frozenset[str]) -> bytes:
    """The file to keep: the next version of what it began from, or the first of a new id."""
    data = draft.data
    if draft.base_id:
        data["id"], data["version"] = draft.base_id, next_version(draft.base_version)
    else:
        data["id"] = free_id(str(data["id"]) if data["id"] != OWN + "rules" else OWN + slug(data), taken)
        data["version"] = "1"
    return dumped(data).encode()


def next_version(version: str) -> str:
    """`2` after `1`, `2026.2` after `2026.1`: the last number grows."""
    if not _DIGITS.search(version):
        return f"{version}.2"
    return _DIGITS.sub(lambda found: str(int(found[0]) + 1), version, count=1)


def slug(data: Data) -> str:
    """A short id out of the title."""
    title = next(iter(data.get("title", {}).values()), "") if isinstance(data.get("title"), dict) else ""
    ascii_ = unicodedata.normalize("NFKD", str(title)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", ascii_.lower())[:6])[:60] or "rules"


def free_id(wanted: str, taken: frozenset[str]) -> str:
    """The id, or the first of its numbered likes that is free."""
    names = (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3)))
    return next(one for one in names if one not in taken)


def new_node(kind: str, name: str) -> Data:
    """A part of a kind, with everything it needs."""
    match kind:
        case "slot":
            return {"id": name, "type": "slot", "match": {"code": ["CODE"]}}
        case "pool":
            return {"id": name, "type": "pool", "metric": "ECTS", "min": "5", "match": {"evidence": ["assessed"]}}
        case "cover":
            return {"id": name, "type": "cover", "min": 1, "items": [new_item("point-1")]}
        case "choose":
            return {"id": name, "type": "choose", "min": 1, "children": [new_node("slot", f"{name}-1")]}
        case _:
            return {"id": name, "type": "all", "children": [new_node("slot", f"{name}-1")]}


def new_item(name: str) -> Data:
    """One point to be shown."""
    return {"id": name, "match": {"code": ["CODE"]}}


def new_rule(kind: str, name: str) -> Data:
    """A rule across the parts, with everything it needs."""
    made: dict[str, Data] = {
        "min": {"amount": "5", "where": {"always": True}}, "max": {"amount": "5", "where": {"always": True}},
        "variety": {"key": "issuer", "min": 2}, "same": {"key": "issuer"}, "window": {"months": 36},
        "mean": {"scale": "grade", "min": "3"}, "before": {"first": "", "then": ""},
    }  # fmt: skip
    return {"id": name, "type": kind, **made[kind]}


def at(data: Data, part: Part) -> Any:
    """What stands there; None where nothing does."""
    found: Any = data
    for key in part:
        try:
            found = found[key]
        except (KeyError, IndexError, TypeError):
            return None
    return found


def add(data: Data, where: Part, kind: str) -> Part:
    """Puts a new part into a group, else beside the part; where it stands."""
    here = at(data, where)
    if kind == "item":
        owner = where if isinstance(here, dict) and "items" in here else where[:-2]
        items = at(data, owner)["items"]
        items.append(new_item(free_id("point", frozenset(one["id"] for one in items))))
        return (*owner, "items", len(items) - 1)
    group = where
    while group and not (isinstance(at(data, group), dict) and at(data, group).get("type") in GROUPS):
        group = group[:-1]
    if not group:
        data["root"] = {"id": free_id("whole", _ids(data)), "type": "all", "children": [data["root"]]}
        group = ("root",)
    children = at(data, group)["children"]
    made = new_node(kind, free_id("part", _ids(data)))
    for child in made.get("children", []):
        child["id"] = free_id(child["id"], _ids(data) | {made["id"]})
    children.append(made)
    return (*group, "children", len(children) - 1)


def add_to_list(data: Data, name: str, made: Data) -> Part:
    """Adds a rule (`constraints`) or a condition (`require`)."""
    found = data.setdefault(name, [])
    made["id"] = free_id(made["id"], frozenset(one.get("id", "") for one in found))
    if made.get("type") == "mean":
        data.setdefault("scales", {}).setdefault(made["scale"], {"better": "higher"})
    found.append(made)
    return (name, len(found) - 1)


def remove(data: Data, part: Part) -> bool:
    """Takes a part out; False for the last one of its kind, which has to stay."""
    above = at(data, part[:-1])
    if not part or not isinstance(above, list) or (part[-2] in ("children", "items") and len(above) < 2):
        return False
    assert isinstance(part[-1], int)
    del above[part[-1]]
    if not above:
        del at(data, part[:-2])[part[-2]]
    return True


def move(data: Data, part: Part, by: int) -> Part:
    """Moves a part among its neighbours; where it stands then."""
    above = at(data, part[:-1])
    if not part or not isinstance(above, list) or not isinstance(part[-1], int):
        return part
    to = part[-1] + by
    if not 0 <= to < len(above):
        return part
    above.insert(to, above.pop(part[-1]))
    return (*part[:-1], to)


def _ids(data: Data) -> frozenset[str]:
    found: set[str] = set()
    waiting: list[Any] = [data.get("root")]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            found.add(str(one.get("id", "")))
            waiting += one.get("children", [])
    return frozenset(found)
