"""Whether bytes are those that a digest in a credential means."""

import base64
import binascii
import hashlib

from wallet.codec import multibase
from wallet.errors import WalletError
from wallet.model.credential import Claims, Json

_SRI = {"sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}
"""The algorithms of Subresource Integrity, the weakest first."""
_STRENGTH = {name: place for place, name in enumerate(_SRI)}
_SHA256_MULTIHASH = b"\x12\x20"


def digest_fits(named: Claims, data: bytes) -> bool | None:
    """Whether bytes are those that `digestSRI` and `digestMultibase` mean; None where none is understood."""
    answers = [sri_fits(value, data) for value in _several(named.get("digestSRI"))]
    answers += [_multihash_fits(value, data) for value in _several(named.get("digestMultibase"))]
    stated = [one for one in answers if one is not None]
    return all(stated) if stated else None


def sri_fits(value: Json, data: bytes) -> bool | None:
    """Subresource Integrity: of several in one text one of the strongest kind must hold; None for none known."""
    written = [one.partition("?")[0].partition("-") for one in value.split()] if isinstance(value, str) else []
    known = [(name, encoded) for name, _, encoded in written if name in _SRI]
    if not known:
        return None
    strongest = max((name for name, _ in known), key=_STRENGTH.__getitem__)
    return any(_decoded(encoded) == _SRI[name](data).digest() for name, encoded in known if name == strongest)


def _decoded(encoded: str) -> bytes | None:
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return None


def _multihash_fits(value: Json, data: bytes) -> bool | None:
    try:
        raw = multibase.decode(value) if isinstance(value, str) else b""
    except WalletError:
        return False
    return raw[2:] == hashlib.sha256(data).digest() if raw.startswith(_SHA256_MULTIHASH) else None


def _several(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [] if value is None else [value]
