"""Trust lists: who vouches for which issuer, read from the forms in use."""

import base64
import hashlib
import json
from collections.abc import Mapping
from datetime import datetime

from wallet.codec import base64url, listed_services, strict_json, strict_time
from wallet.errors import WalletError, malformed, over_limit, unsupported
from wallet.keys import jwk
from wallet.model.credential import Json
from wallet.model.limits import JSON_MEMBERS
from wallet.model.trust import TrustedIssuer, TrustList, TrustService
from wallet.verify.etsi_list import is_etsi_list, read_etsi_list

VERSION = 1
PEM_MARK = b"-----BEGIN CERTIFICATE-----"


def read_trust_list(data: bytes) -> TrustList:
    """A list in the wallet's own form, in the registry form of the Digital Credentials Consortium, XML (ETSI) or PEM.

    Raises `WalletError`: MALFORMED `trust-list-*`; UNSUPPORTED `trust-list-version` and `trust-list-form`; and what
    strict JSON, JWK and certificate reading refuse.
    """
    if data.lstrip().startswith(PEM_MARK):
        from wallet.keys.certificates import read_bundle

        return TrustList(_unnamed("certificates", data), None, (), authorities=read_bundle(data))
    if is_etsi_list(data):
        return read_etsi_list(data)
    content = strict_json.parse_object(data)
    if isinstance(content.get("issuers"), list):
        return _own_form(content, _unnamed("trust list", data))
    if isinstance(content.get("registry"), dict):
        return _registry(content, _unnamed("registry", data))
    raise unsupported("trust-list-form")


def write_trust_list(listed: TrustList) -> bytes:
    """The list in the wallet's own form, with certificates of authorities beside the issuers."""
    content: dict[str, Json] = {
        "version": VERSION,
        "name": listed.name,
        "issuers": [_written(one) for one in listed.issuers],
        "authorities": [base64.b64encode(one).decode() for one in listed.authorities],
    }
    if listed.seal:
        content |= {"services": [listed_services.written(one) for one in listed.services], "seal": listed.seal}
        if listed.next_update is not None:
            content["next_update"] = strict_time.write(listed.next_update)
    if listed.as_of is not None:
        content["as_of"] = strict_time.write(listed.as_of)
    return json.dumps(content, sort_keys=True, ensure_ascii=False).encode()


def _written(line: TrustedIssuer) -> dict[str, Json]:
    about: dict[str, Json] = {"id": line.id, "name": line.name, "types": list(line.types)}
    return {**about, "jwk": jwk.encode(line.key)} if line.key else about


def _own_form(content: Mapping[str, Json], otherwise: str) -> TrustList:
    if content.get("version") != VERSION:
        raise unsupported("trust-list-version")
    issuers = tuple(_issuer(entry) for entry in content["issuers"])
    _check_count(len(issuers))
    written = content.get("authorities", [])
    if not isinstance(written, list):
        raise malformed("trust-list-authority")
    _check_count(len(written))
    authorities = tuple(_authority(one) for one in written)
    return TrustList(
        _text(content, "name") or otherwise,
        _date(content.get("as_of")),
        issuers,
        authorities=authorities,
        services=_services(content.get("services", [])),
        next_update=_date(content.get("next_update")),
        seal="unchecked" if _text(content, "seal") else "",  # a copy of a list cannot say that its seal was checked
    )


def _services(listed: Json) -> tuple[TrustService, ...]:
    """The services a snapshot of a trusted list was frozen with."""
    _check_count(len(listed) if isinstance(listed, list) else 0)
    try:
        return tuple(listed_services.read_back(one) for one in listed)
    except (ValueError, KeyError, TypeError):
        raise malformed("trust-list-authority") from None


def _authority(written: Json) -> bytes:
    from wallet.keys import certificates  # slow to import, and seldom needed

    if not isinstance(written, str):
        raise malformed("trust-list-authority")
    der = base64url.decode_standard(written)
    certificates.read(der)
    return der


def _issuer(entry: Json) -> TrustedIssuer:
    if not isinstance(entry, Mapping):
        raise malformed("trust-list-issuer")
    identifier = _text(entry, "id")
    if not identifier.startswith(("did:", "https://")):
        raise malformed("trust-list-issuer", id=identifier[:200])
    types = entry.get("types", [])
    if not isinstance(types, list) or not all(isinstance(one, str) for one in types):
        raise malformed("trust-list-types", id=identifier[:200])
    key = jwk.decode(entry["jwk"]) if "jwk" in entry else None
    return TrustedIssuer(identifier, _text(entry, "name"), key, tuple(types))


def _registry(content: Mapping[str, Json], otherwise: str) -> TrustList:
    """Issuers by identifier; `meta.updated` dates the snapshot."""
    listed = content["registry"]
    _check_count(len(listed))
    issuers = tuple(
        TrustedIssuer(identifier, _text(entry, "name") if isinstance(entry, Mapping) else "")
        for identifier, entry in listed.items()
        if identifier.startswith(("did:", "https://"))
    )
    meta = content.get("meta")
    updated = meta.get("updated", meta.get("created")) if isinstance(meta, Mapping) else None
    return TrustList(_text(content, "name") or otherwise, _date(updated), issuers)


def _unnamed(kind: str, data: bytes) -> str:
    """A name for a list that has none, so that two of them never take each other's place."""
    return f"{kind} {hashlib.sha256(data).hexdigest()[:8]}"


def _check_count(count: int) -> None:
    if count > JSON_MEMBERS:
        raise over_limit("trust-list-issuers", JSON_MEMBERS, count=count)


def _text(content: Mapping[str, Json], member: str) -> str:
    value = content.get(member, "")
    if not isinstance(value, str):
        raise malformed("trust-list-text", member=member)
    return value


def _date(value: Json) -> datetime | None:
    if value is None:
        return None
    try:
        return strict_time.parse(value).moment if isinstance(value, str) else None
    except WalletError:
        raise malformed("trust-list-date") from None
