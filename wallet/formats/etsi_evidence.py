"""What a European seal carries beside its signature (ETSI TS 119 182-1, `etsiU`): stamps, certificates, lists.

Nothing of it is covered by the seal: each piece stands for itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wallet.codec import base64url, strict_json
from wallet.errors import WalletError
from wallet.model.credential import Claims, Json, Sealed, walk
from wallet.model.limits import PROOFS


@dataclass(frozen=True, slots=True)
class Evidence:
    """The stamps over the signature value, and the certificates and revocation lists, each in DER."""

    signature: bytes = b""
    stamps: tuple[bytes, ...] = ()
    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()


def evidence_of(sealed: Sealed) -> Evidence:
    """The evidence beside the first signature; what cannot be read is left aside."""
    try:
        document = strict_json.parse_object(sealed.payload_bytes)
    except WalletError:
        return Evidence()
    several = document.get("signatures")
    first = several[0] if isinstance(several, list) and several else document
    value, listed = walk(first, ("signature",)), walk(first, ("header", "etsiU"))
    if not isinstance(value, str) or not isinstance(listed, list):
        return Evidence()
    entries = [entry for one in listed[:PROOFS] if (entry := _entry(one)) is not None]
    return Evidence(
        value.encode(),
        _values(entries, "sigTst", "tstTokens"),
        _values([{"held": walk(one, ("x509Cert",))} for one in _listed(entries, "xVals")], "held"),
        _values(entries, "rVals", "crlVals"),
    )


def _entry(one: Json) -> Claims | None:
    """An entry stands as an object, or encoded so that a later stamp can cover its very text."""
    if isinstance(one, Mapping):
        return one
    try:
        return strict_json.parse_object(base64url.decode(one)) if isinstance(one, str) else None
    except WalletError:
        return None


def _listed(entries: Sequence[Claims], *path: str) -> list[Json]:
    found = [walk(entry, path) for entry in entries]
    return [one for each in found for one in (each if isinstance(each, list) else [each])]


def _values(entries: Sequence[Claims], *path: str) -> tuple[bytes, ...]:
    found = []
    for one in _listed(entries, *path):
        value = walk(one, ("val",))
        try:
            found += [base64url.decode_standard(value)] if isinstance(value, str) else []
        except WalletError:
            continue
    return tuple(found)
