"""What a European seal carries beside its signature (ETSI TS 119 182-1, `etsiU`): stamps, certificates, lists.

Nothing of it is covered by the seal: each piece stands for itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wallet.codec import base64url, strict_json
from wallet.errors import WalletError
from wallet.model.credential import Claims, Json, Sealed, walk
from wallet.model.limits import PROOFS


@dataclass(frozen=True, slots=True)
class ArchiveStamp:
    """A stamp in DER, the text it should cover, and how many of the stamps over the signature stand in that text."""

    token: bytes
    covered: bytes
    stamps: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """The stamps over the signature value, and certificates, revocation lists and answers of services, each in DER.

    `archived` has the stamps over all that stood before them, the oldest first.
    """

    signature: bytes = b""
    stamps: tuple[bytes, ...] = ()
    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()
    answers: tuple[bytes, ...] = ()
    archived: tuple[ArchiveStamp, ...] = ()


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
        _values(entries, "rVals", "ocspVals"),
        tuple(_archived(document, first, listed[:PROOFS])),
    )


def _archived(document: Claims, signature: Json, listed: Sequence[Json]) -> Iterator[ArchiveStamp]:
    """Each archive stamp over the text of payload, header, signature and every entry before it (section 5.3.6.2).

    Only where the entries stand encoded: as plain objects their text is not kept.
    """
    parts = [document.get("payload"), walk(signature, ("protected",)), walk(signature, ("signature",))]
    texts = [one for one in (*parts, *listed) if isinstance(one, str)]
    if len(texts) != len(parts) + len(listed):
        return
    stamps = 0
    for place, one in enumerate(listed):
        entry = _entry(one) or {}
        covered = ".".join((*texts[:3], "".join(texts[3 : 3 + place]))).encode()
        for token in _values([entry], "arcTst", "tstTokens"):
            yield ArchiveStamp(token, covered, stamps)
        stamps += len(_values([entry], "sigTst", "tstTokens"))


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
