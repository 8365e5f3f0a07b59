"""Chooses, out of everything ever at hand, what a judgement as of an earlier moment may lean on.

A key's document counts by the one held at the moment, else the next one that came. A status list counts only when it
was made by then: what is known only later proves nothing about the day (no list speaks of the past).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from wallet.codec import strict_json, strict_time
from wallet.errors import WalletError
from wallet.formats import compact
from wallet.model.credential import Credential, Json
from wallet.model.trust import Material, ResourceKind, TrustList, TrustMaterial
from wallet.reading.read import read
from wallet.verify.material import recognise_material

_LISTS = frozenset({ResourceKind.STATUS_LIST.value, ResourceKind.REVOCATION_LIST.value})
_METHODS = ("verificationMethod", "publicKey", "assertionMethod", "authentication")


def trust_as_of(pieces: Iterable[Material], lists: tuple[TrustList, ...], moment: datetime) -> TrustMaterial:
    """The material for a judgement as of the moment; several pieces may have the same address."""
    held: dict[str, Material] = {}
    later: dict[str, Material] = {}
    for uri, several in _by_address(pieces).items():
        if any(is_list(one) for one in several):
            _choose_list(several, moment, held, later)
        else:
            held[uri] = _document(several, moment)
    return TrustMaterial(held, lists, later)


def is_list(material: Material) -> bool:
    """Whether it says of credentials that they were taken back, by its kind, else by its content."""
    if material.kind:
        return material.kind in _LISTS
    try:
        return recognise_material(material.data, material.obtained_at, material.uri).kind in _LISTS
    except WalletError:
        return False


def made_at(material: Material) -> datetime:
    """When a list was sealed, where its seal says so; else since when it has been at hand."""
    try:
        sealed = [moment for moment in _sealed(material.data) if moment is not None]
    except WalletError:
        sealed = []
    return min(max(sealed, default=material.obtained_at), material.obtained_at)


def _sealed(data: bytes) -> Iterator[datetime | None]:
    text = compact.text_of(data)
    if text is not None and compact.is_compact(text):
        yield strict_time.numeric_date(compact.claims_of(compact.take_apart(text)).get("iat"))
        return
    for item in read(data).items:
        if isinstance(item, Credential):
            yield from (proof.created for proof in item.sealed.proofs)


def _by_address(pieces: Iterable[Material]) -> dict[str, list[Material]]:
    found: dict[str, list[Material]] = {}
    for one in pieces:
        found.setdefault(one.uri, []).append(one)
    return found


def _choose_list(
    several: list[Material], moment: datetime, held: dict[str, Material], later: dict[str, Material]
) -> None:
    """A list stands from its making until it was last seen: the one that stood latest before the moment counts."""
    made = [(made_at(one), one) for one in several]
    stood = [(min(one.obtained_at, moment), sealed, one) for sealed, one in made if sealed <= moment]
    after = [one for sealed, one in made if sealed > moment]
    if stood:
        seen, _, chosen = max(stood, key=lambda three: three[:2])
        held[chosen.uri] = replace(chosen, obtained_at=seen)
    if after:
        newest = max(after, key=_since)
        later[newest.uri] = newest


def _document(several: list[Material], moment: datetime) -> Material:
    """The one at hand at the moment, unless a later one says that a key was withdrawn by then."""
    after = sorted((one for one in several if one.obtained_at > moment), key=_since)
    withdrawn = next((one for one in reversed(after) if _withdraws(one, moment)), None)
    if withdrawn is not None:
        return withdrawn
    earlier = [one for one in several if one.obtained_at <= moment]
    return max(earlier, key=_since) if earlier else after[0]


def _withdraws(document: Material, moment: datetime) -> bool:
    """Whether a key of the document was revoked by the moment (Controlled Identifiers 1.0 section 2.2)."""
    try:
        content = strict_json.parse_object(document.data)
        stated = [_revoked(one) for name in _METHODS for one in _several(content.get(name))]
    except WalletError:
        return False
    return any(one is not None and one <= moment for one in stated)


def _revoked(method: Json) -> datetime | None:
    written = method.get("revoked") if isinstance(method, Mapping) else None
    return strict_time.parse(written).moment if isinstance(written, str) else None


def _several(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]


def _since(material: Material) -> datetime:
    return material.obtained_at
