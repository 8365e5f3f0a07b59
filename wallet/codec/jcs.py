"""Writes the JSON Canonicalization Scheme (RFC 8785)."""

from wallet.codec.strict_json import Json, thaw
from wallet.errors import malformed

SAFE_INTEGER = 2**53 - 1


def canonical(value: object) -> bytes:
    """The canonical UTF-8 bytes of plain or frozen JSON data.

    Raises `WalletError` MALFORMED: `unsafe-integer` beyond 2^53-1 (I-JSON; rounding would change what was
    signed), `not-a-number`, `lone-surrogate`, `not-json-data`.
    """
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
