"""Reads single members of claims that may hold anything: what does not fit reads as absent."""

import math
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from wallet.codec import strict_time
from wallet.errors import WalletError
from wallet.model.credential import Claims, Json
from wallet.model.text import NO_TEXT, UNSTATED, Text

NOTHING: Claims = {}
_OBJECTS = (dict, Mapping)
"""A plain object is told at once; the protocol, which any other keeps, takes ten times as long to ask about."""


def listed(value: Json) -> list[Any]:
    """One or many as a list; empty for an absent member."""
    return value if isinstance(value, list) else [] if value is None else [value]


def objects(value: Json) -> list[Claims]:
    """The objects among one or many."""
    return [one for one in listed(value) if isinstance(one, _OBJECTS)]


def first(value: Json) -> Claims:
    """The first object among one or many, or an empty one."""
    return next(iter(objects(value)), NOTHING)


def string(value: Json) -> str | None:
    """A text that is not empty, else None; of several the first."""
    if isinstance(value, str):
        return value or None
    if value is None:
        return None
    return next((one for one in listed(value) if isinstance(one, str) and one), None)


def strings(value: Json) -> tuple[str, ...]:
    """Every text that is not empty among one or many."""
    if value is None:
        return ()
    return tuple(one for one in listed(value) if isinstance(one, str) and one)


def identifier(value: Json) -> str | None:
    """An identifier written plainly or as an object with `id`."""
    one = next(iter(listed(value)), None)
    return string(one.get("id")) if isinstance(one, Mapping) else string(one)


def number(value: Json) -> str | None:
    """A number as exact decimal text, whether written as a number or as text; None where it is neither."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and math.isfinite(value):
        exact = Decimal(repr(value))
        return str(exact.quantize(Decimal(1)) if exact == exact.to_integral_value() and exact < 10**15 else exact)
    return None


def boolean(value: Json) -> bool | None:
    """True or False where the member states one."""
    return value if isinstance(value, bool) else None


def text(value: Json) -> Text:
    """Text in one or several languages.

    Takes plain text, VCDM language objects (`@value`, `@language`), and language maps (`{"en": "x"}` or
    `{"en": ["x"]}`); each may be single or in a list.
    """
    if type(value) is str:
        return Text(((UNSTATED, value),)) if value else NO_TEXT
    if value is None:
        return NO_TEXT
    pairs = tuple(pair for one in listed(value) for pair in _pairs(one))
    return Text(pairs) if pairs else NO_TEXT


def best(value: Json) -> str:
    """The best of a text for whoever wants no language before others; as `text` and its `best`."""
    return value if type(value) is str else text(value).best()


def _pairs(value: Json) -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [(UNSTATED, value)] if value else []
    if not isinstance(value, Mapping):
        return []
    if "@value" in value:
        written = string(value["@value"])
        return [(string(value.get("@language")) or UNSTATED, written)] if written else []
    return [(tag, one) for tag, texts in value.items() if not tag.startswith("@") for one in strings(texts)]


def moment(value: Json) -> datetime | None:
    """A point in time; None where there is none or it cannot be read. A missing offset means UTC."""
    written = string(value)
    if written is None:
        return None
    try:
        return strict_time.parse(written).moment
    except WalletError:
        return None
