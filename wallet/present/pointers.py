"""Cuts a JSON-LD document down to what some JSON pointers name (ECDSA Cryptosuites 1.0 section 3.4.13)."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from wallet.codec.json_span import pointer_to, tokens
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Json

_Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """A part of a document; `origins` gives for each value in it, by JSON pointer, where it was in the whole."""

    document: dict[str, Json]
    origins: Mapping[str, str]


class _Sparse(dict[int, Any]):
    """An array of which only some elements were chosen."""


def select(document: Mapping[str, Json], pointers: Iterable[str]) -> Selection:
    """The part; `@context`, and `id` and `type` of every object on the way, come along.

    Raises `WalletError(CANNOT_PRESENT)` `unknown-path` for a pointer that leads nowhere.
    """
    chosen = _initial(document)
    if "@context" in document:
        chosen["@context"] = deepcopy(document["@context"])
    for pointer in pointers:
        _add(chosen, document, pointer)
    origins: dict[str, str] = {}
    return Selection(_dense(chosen, (), (), origins), origins)


def _initial(source: Mapping[str, Json]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    named = source.get("id")
    if isinstance(named, str) and not named.startswith("_:"):
        found["id"] = named
    if "type" in source:
        found["type"] = deepcopy(source["type"])
    return found


def _add(chosen: Any, source: Json, pointer: str) -> None:
    steps = tokens(pointer)
    for place, token in enumerate(steps):
        step = _step(source, token, pointer)
        source = source[step]
        if isinstance(chosen, list):
            chosen = chosen[int(step)]  # the whole array is chosen already
        elif place == len(steps) - 1:
            chosen[step] = deepcopy(source)
        else:
            start: Any = (
                _Sparse() if isinstance(source, list) else _initial(source) if isinstance(source, dict) else None
            )
            chosen = chosen.setdefault(step, start)


def _start(source: Json) -> Any:
    if isinstance(source, list):
        return _Sparse()
    return _initial(source) if isinstance(source, dict) else None


def _step(source: Json, token: str, pointer: str) -> str | int:
    if isinstance(source, dict) and token in source:
        return token
    if isinstance(source, list) and token.isascii() and token.isdigit() and int(token) < len(source):
        return int(token)
    raise WalletError(ErrorKind.CANNOT_PRESENT, rule="unknown-path", path=pointer[:200])


def _dense(value: Any, here: _Path, origin: _Path, origins: dict[str, str]) -> Any:
    origins[pointer_to(*here)] = pointer_to(*origin)
    if isinstance(value, _Sparse):
        places = enumerate(sorted(value))
        return [_dense(value[old], (*here, new), (*origin, old), origins) for new, old in places]
    if isinstance(value, list):
        return [_dense(item, (*here, index), (*origin, index), origins) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {name: _dense(item, (*here, name), (*origin, name), origins) for name, item in value.items()}
    return value
