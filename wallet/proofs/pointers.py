"""Cuts a JSON-LD document down to what some JSON pointers name (ECDSA Cryptosuites 1.0 section 3.4.13)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from wallet.codec.json_span import pointer_to, tokens
from wallet.errors import malformed
from wallet.model.credential import Json

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """A part of a document; `origins` gives for each value in it, by JSON pointer, where it was in the whole."""

    document: dict[str, Json]
    origins: Mapping[str, str]


@dataclass(slots=True)
class _Chosen:
    """What is taken of one object or array: all of it, or some of its members."""

    whole: bool = False
    members: dict[str | int, "_Chosen"] = field(default_factory=dict)


def select(document: Mapping[str, Json], pointers: Iterable[str]) -> Selection:
    """The part; `@context`, and `id` and `type` of every object on the way, come along.

    A blank node's `id` stays behind; array elements close ranks. Raises `WalletError` MALFORMED `bad-pointer`, and
    `no-such-value` for a pointer that leads nowhere.
    """
    root = _Chosen()
    if "@context" in document:
        root.members["@context"] = _Chosen(whole=True)
    for pointer in pointers:
        _mark(root, document, pointer)
    origins: dict[str, str] = {}
    part = _taken(document, root, (), (), origins)
    return Selection(part, origins)


def _mark(chosen: _Chosen, value: Json, pointer: str) -> None:
    for token in tokens(pointer):
        if isinstance(value, Mapping) and token in value:
            step: str | int = token
        elif isinstance(value, list) and token.isascii() and token.isdigit() and int(token) < len(value):
            step = int(token)
        else:
            raise malformed("no-such-value", at=pointer[:200])
        chosen = chosen.members.setdefault(step, _Chosen())
        value = value[step]
    chosen.whole = True


def _taken(value: Json, chosen: _Chosen, here: Path, origin: Path, origins: dict[str, str]) -> Json:
    origins[pointer_to(*here)] = pointer_to(*origin)
    if isinstance(value, Mapping):
        steps = [(name, name) for name in value if chosen.whole or _comes_along(name, value, chosen)]
        return {new: _next(value, chosen, (new, old), here, origin, origins) for new, old in steps}
    if isinstance(value, list):
        kept = range(len(value)) if chosen.whole else sorted(at for at in chosen.members if isinstance(at, int))
        return [_next(value, chosen, (new, old), here, origin, origins) for new, old in enumerate(kept)]
    return value


def _next(
    value: Json, chosen: _Chosen, step: tuple[str | int, str | int], here: Path, origin: Path, origins: dict[str, str]
) -> Json:
    new, old = step
    below = _Chosen(whole=True) if chosen.whole or old not in chosen.members else chosen.members[old]
    return _taken(value[old], below, (*here, new), (*origin, old), origins)


def _comes_along(name: str, value: Mapping[str, Json], chosen: _Chosen) -> bool:
    if name in chosen.members or name == "type":
        return True
    return name == "id" and isinstance(value["id"], str) and not value["id"].startswith("_:")
