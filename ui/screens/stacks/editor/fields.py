"""What can be set of each part of a definition, as fields that read from plain data and write into it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ui.screens.stacks.editor.draft import Data, Part, at
from ui.words.translate import translate

Get = Callable[[Data], str]
Put = Callable[[Data, str], None]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `kind` is "line", "lines", "check" ("1" or ""), or "choice" among `choices` (code, words)."""

    name: str
    label: str
    get: Get
    put: Put
    kind: str = "line"
    choices: tuple[tuple[str, str], ...] = ()


def fields(data: Data, part: Part) -> tuple[Field, ...]:
    """The fields of a part."""
    here = at(data, part)
    if not isinstance(here, dict):
        return ()
    if not part:
        return _whole()
    name = [_title(), *_named()]
    match part[0], here.get("type"):
        case "root", "slot":
            return (*name, _number("count", translate("stacks", "How many credentials")), *conditions("match"))
        case "root", "pool":
            return (*name, *_pool(), *conditions("match"))
        case "root", "cover":
            return (
                *name, _number("min", translate("stacks", "How many points must be shown")),
                _number("maxPerUnit", translate("stacks", "Points one credential may show at most")),
            )  # fmt: skip
        case "root", "choose":
            return (
                *name, _number("min", translate("stacks", "How many parts must be fulfilled")),
                _number("max", translate("stacks", "How many parts may be in use at most")),
            )  # fmt: skip
        case "root", "all":
            return tuple(name)
        case "root", _:
            return (*name, *conditions("match"))
        case "require", _:
            return (*name, *conditions("if"))
        case _:
            return (*name, *_rule(data, str(here.get("type"))))


def _text(name: str, label: str, *path: str) -> Field:
    """A text at a path of keys; empty text takes the member out."""

    def get(data: Data) -> str:
        found: Any = data
        for key in path:
            found = found.get(key, "") if isinstance(found, dict) else ""
        return "" if found is None or isinstance(found, dict | list) else str(found)

    def put(data: Data, text: str) -> None:
        here = data
        for key in path[:-1]:
            here = here.setdefault(key, {})
        if text.strip():
            here[path[-1]] = text
        else:
            here.pop(path[-1], None)

    return Field(name, label, get, put)


def _number(name: str, label: str) -> Field:
    """A whole number; what is none stays as it was typed, so that it can be told."""

    def get(data: Data) -> str:
        return str(data.get(name, ""))

    def put(data: Data, text: str) -> None:
        if not text.strip():
            data.pop(name, None)
        else:
            data[name] = int(text) if text.strip().isascii() and text.strip().isdigit() else text

    return Field(name, label, get, put)


def _title() -> Field:
    def get(data: Data) -> str:
        titles = data.get("title")
        return str(titles.get("en") or next(iter(titles.values()), "")) if isinstance(titles, dict) else ""

    def put(data: Data, text: str) -> None:
        titles = data.setdefault("title", {})
        key = "en" if "en" in titles or not titles else next(iter(titles))
        if text.strip():
            titles[key] = text
        else:
            titles.pop(key, None)
        if not titles:
            del data["title"]

    return Field("title", translate("stacks", "Name"), get, put)


def _named() -> list[Field]:
    return [_text("id", translate("stacks", "Short name in the file"), "id")]


def _whole() -> tuple[Field, ...]:
    def level(data: Data) -> str:
        return str(data.get("target", {}).get("level", {}).get("EQF", ""))

    def put_level(data: Data, text: str) -> None:
        levels = data.setdefault("target", {}).setdefault("level", {})
        if text.strip():
            levels["EQF"] = int(text) if text.strip().isdigit() else text
        else:
            levels.pop("EQF", None)
        if not levels:
            del data["target"]["level"]

    return (
        _title(),
        _text("amount", translate("stacks", "Size of the whole"), "target", "amount"),
        _text("metric", translate("stacks", "Counted in (ECTS, hours, units)"), "target", "metric"),
        Field("level", translate("stacks", "Level (EQF)"), level, put_level),
        _check("acceptExpired", translate("stacks", "Expired credentials count, too")),
        _check("noRepeat", translate("stacks", "The same achievement counts only once"), default=True),
        Field("sources", translate("stacks", "Sources, one a line: what | where"), _sources, _put_sources, "lines"),
    )


def _sources(data: Data) -> str:
    return "\n".join(f"{one.get('what', '')} | {one.get('where', '')}" for one in data.get("sources", []))


def _put_sources(data: Data, text: str) -> None:
    made = []
    for line in text.splitlines():
        what, _, where = line.partition("|")
        if what.strip():
            made.append({"what": what.strip(), "where": where.strip() or "—"})
    if made:
        data["sources"] = made
    else:
        data.pop("sources", None)


def _check(name: str, label: str, *, default: bool = False) -> Field:
    def get(data: Data) -> str:
        return "1" if data.get(name, default) else ""

    def put(data: Data, text: str) -> None:
        data[name] = bool(text)

    return Field(name, label, get, put, "check")


def _pool() -> tuple[Field, ...]:
    return (
        _text("min", translate("stacks", "At least"), "min"),
        _text("max", translate("stacks", "At most"), "max"),
        _text("metric", translate("stacks", "Counted in (ECTS, hours, units)"), "metric"),
        _number("maxUnits", translate("stacks", "How many credentials at most")),
    )


def _rule(data: Data, kind: str) -> tuple[Field, ...]:
    match kind:
        case "min" | "max":
            amount = _text("amount", translate("stacks", "Amount"), "amount")
            share = _text("share", translate("stacks", "Or a share, such as 1/2"), "share")
            return (
                _instead(amount, "share"), _instead(share, "amount"),
                _choice("of", translate("stacks", "Share of"), (
                    ("target", translate("stacks", "the whole qualification")),
                    ("counted", translate("stacks", "what counts")))),
                *conditions("where"),
            )  # fmt: skip
        case "variety":
            return _key(), _number("min", translate("stacks", "How many different ones"))
        case "same":
            return (_key(),)
        case "window":
            return (_number("months", translate("stacks", "Within so many months")),)
        case "mean":
            return (
                _text("scale", translate("stacks", "Scale of grades"), "scale"),
                _text("min", translate("stacks", "Mean grade or better"), "min"),
            )
        case _:
            nodes = tuple((name, name) for name in _nodes(data.get("root")))
            return (
                _choice("first", translate("stacks", "Earned first"), nodes),
                _choice("then", translate("stacks", "Earned after it"), nodes),
            )


def _instead(field: Field, other: str) -> Field:
    """A field that takes the place of another member."""

    def put(data: Data, text: str) -> None:
        field.put(data, text)
        if text.strip():
            data.pop(other, None)

    return Field(field.name, field.label, field.get, put)


def _key() -> Field:
    return _choice(
        "key", translate("stacks", "Looked at"), (
            ("issuer", translate("stacks", "the issuer")), ("mode", translate("stacks", "the mode of study")),
            ("language", translate("stacks", "the language")), ("country", translate("stacks", "the country")),
            ("kind", translate("stacks", "the kind of credential")),
        )
    )  # fmt: skip


def _choice(name: str, label: str, choices: tuple[tuple[str, str], ...]) -> Field:
    def get(data: Data) -> str:
        return str(data.get(name, ""))

    def put(data: Data, text: str) -> None:
        if text:
            data[name] = text
        else:
            data.pop(name, None)

    return Field(name, label, get, put, "choice", choices)


def _nodes(node: Any) -> list[str]:
    if not isinstance(node, dict):
        return []
    return [str(node.get("id", "")), *(each for child in node.get("children", []) for each in _nodes(child))]


def conditions(key: str) -> tuple[Field, ...]:
    """What a credential has to fulfil, one field an atom; other conditions in the data are left as they are."""
    return (
        _evidence(key),
        _list(key, "code", translate("stacks", "Codes (one is enough)")),
        _list(key, "tag", translate("stacks", "Tags (one is enough)")),
        _list(key, "issuer", translate("stacks", "Issuers (one is enough)")),
        _list(key, "subject", translate("stacks", "Subject codes, ISCED-F (one is enough)")),
        _bound(key, "level", "min", translate("stacks", "Level (EQF), at least"), {"framework": "EQF"}),
        _bound(key, "level", "max", translate("stacks", "Level (EQF), at most"), {"framework": "EQF"}),
        _bound(key, "amount", "min", translate("stacks", "Size of each in ECTS, at least"), {"metric": "ECTS"}),
        _bound(key, "amount", "max", translate("stacks", "Size of each in ECTS, at most"), {"metric": "ECTS"}),
        _bound(key, "awarded", "withinMonths", translate("stacks", "Not older than so many months"), {}),
        _skills(key),
        _list(key, "language", translate("stacks", "Languages (one is enough)")),
        _list(key, "country", translate("stacks", "Countries (one is enough)")),
    )


def atoms(data: Data, key: str) -> list[Data]:
    """The conditions that must all hold."""
    found = data.get(key)
    if not isinstance(found, dict) or found == {"always": True}:
        return []
    inner = found.get("all")
    return list(inner) if isinstance(inner, list) and len(found) == 1 else [found]


def put_atoms(data: Data, key: str, found: list[Data]) -> None:
    """The same, put back in the shortest form; what has no conditions yet is not given an empty one."""
    if not found and key not in data:
        return
    data[key] = {"always": True} if not found else found[0] if len(found) == 1 else {"all": found}


def _atom(data: Data, key: str, name: str) -> Any:
    return next((one[name] for one in atoms(data, key) if isinstance(one, dict) and set(one) == {name}), None)


def _put_atom(data: Data, key: str, name: str, value: Any) -> None:
    found = atoms(data, key)
    place = next((n for n, one in enumerate(found) if isinstance(one, dict) and set(one) == {name}), len(found))
    if value in (None, [], {}):
        del found[place : place + 1]
    else:
        found[place : place + 1] = [{name: value}]
    put_atoms(data, key, found)


def _list(key: str, name: str, label: str) -> Field:
    def get(data: Data) -> str:
        found = _atom(data, key, name)
        return ", ".join(str(one) for one in found) if isinstance(found, list) else ""

    def put(data: Data, text: str) -> None:
        _put_atom(data, key, name, [one.strip() for one in text.split(",") if one.strip()])

    return Field(f"{key}.{name}", label, get, put)


def _evidence(key: str) -> Field:
    def get(data: Data) -> str:
        return "1" if _atom(data, key, "evidence") == ["assessed"] else ""

    def put(data: Data, text: str) -> None:
        if text or get(data):
            _put_atom(data, key, "evidence", ["assessed"] if text else None)

    return Field(f"{key}.evidence", translate("stacks", "The outcomes were assessed"), get, put, "check")


def _bound(key: str, name: str, side: str, label: str, fixed: Data) -> Field:
    def get(data: Data) -> str:
        found = _atom(data, key, name)
        return str(found.get(side, "")) if isinstance(found, dict) else ""

    def put(data: Data, text: str) -> None:
        found = _atom(data, key, name)
        value: Data = dict(found) if isinstance(found, dict) else dict(fixed)
        if text.strip():
            whole = name != "amount" and text.strip().isascii() and text.strip().isdigit()
            value[side] = int(text) if whole else text
        else:
            value.pop(side, None)
        _put_atom(data, key, name, None if set(value) <= set(fixed) else value)

    return Field(f"{key}.{name}.{side}", label, get, put)


def _skills(key: str) -> Field:
    def get(data: Data) -> str:
        found = _atom(data, key, "skill")
        return ", ".join(str(one) for one in found.get("anyOf", [])) if isinstance(found, dict) else ""

    def put(data: Data, text: str) -> None:
        wanted = [one.strip() for one in text.split(",") if one.strip()]
        found = _atom(data, key, "skill")
        value: Data = dict(found) if isinstance(found, dict) else {}
        _put_atom(data, key, "skill", {**value, "anyOf": wanted} if wanted else None)

    return Field(f"{key}.skill", translate("stacks", "Skills by their address (one is enough)"), get, put)
