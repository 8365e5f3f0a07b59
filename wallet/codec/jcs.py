"""Writes the JSON Canonicalization Scheme (RFC 8785)."""

import json
import re
from types import MappingProxyType

from wallet.codec.strict_json import Json, thaw
from wallet.errors import malformed

SAFE_INTEGER = 2**53 - 1


# A number that is no small integer: ECMAScript may write it otherwise than Python, or it may not be written. In JSON a
# number stands behind one of three marks; what looks like it inside a text does no harm. Each pattern begins with one
# certain character, which makes it several times as fast as one that begins with a choice.
_OTHERWISE = tuple(re.compile(mark + r"-?[0-9]+(?:[.e]|(?<=[0-9]{16}))") for mark in ('":', ",", r"\["))
_LATE = re.compile("[\ud800-\U0010ffff]")
"""Characters whose order is not that of their UTF-16 units, wherever they stand."""


_NESTED = (dict, list, tuple, MappingProxyType)


def _thawed(value: object) -> object:
    if isinstance(value, MappingProxyType):
        return dict(value)
    raise TypeError


_WRITER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"), check_circular=False, default=_thawed
)


def canonical(value: object) -> bytes:
    """The canonical UTF-8 bytes of plain or frozen JSON data.

    Raises `WalletError` MALFORMED: `unsafe-integer` beyond 2^53-1 (I-JSON; rounding would change what was
    signed), `not-a-number`, `lone-surrogate`, `not-json-data`.
    """
    if isinstance(value, _NESTED):
        try:
            text = _WRITER.encode(value)
        except (ValueError, TypeError, RecursionError):
            return written(value)
        if _is_canonical(text):
            return text.encode()
    return written(value)


def _is_canonical(text: str) -> bool:
    """Whether what the usual writer wrote, its names sorted, is what the scheme writes."""
    if not text.isascii() and _LATE.search(text) is not None:
        return False
    return not any(pattern.search(text) for pattern in _OTHERWISE)


def written(value: object) -> bytes:
    """As `canonical`, step by step; for what the quick way leaves open."""
    import rfc8785  # late: it costs start-up time that a wallet without a proof to check need not spend

    try:
        return rfc8785.dumps(_plain(value))
    except rfc8785.IntegerDomainError:
        raise malformed("unsafe-integer", maximum=SAFE_INTEGER) from None
    except rfc8785.FloatDomainError:
        raise malformed("not-a-number") from None
    except (rfc8785.CanonicalizationError, UnicodeEncodeError):
        raise malformed("lone-surrogate") from None


def _plain(value: object) -> Json:
    try:
        return thaw(value)
    except RecursionError:
        raise malformed("not-json-data", type="nested too deeply") from None
