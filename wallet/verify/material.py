"""Recognises, by its content, what somebody brings by hand for verification to lean on."""

from collections.abc import Mapping
from datetime import datetime

from wallet.codec import strict_json
from wallet.codec.iri import is_absolute_uri
from wallet.errors import WalletError, unsupported
from wallet.formats import compact
from wallet.keys import jwk
from wallet.model.credential import Json
from wallet.model.trust import Material, MaterialOrigin, ResourceKind
from wallet.status.token_list import TYPE
from wallet.verify import federation
from wallet.verify.trust_list import read_trust_list

__all__ = ["read_trust_list", "recognise_material"]

_LIST_TYPES = frozenset(
    {"BitstringStatusListCredential", "StatusList2021Credential", "RevocationList2020Credential", "StatusList2021"}
)
_PROFILE_TYPES = frozenset({"Profile", "Issuer"})
_SCHEMA_MEMBERS = frozenset({"properties", "$defs", "definitions", "allOf", "anyOf", "oneOf"})
_DOCUMENT_MEMBERS = frozenset({"verificationMethod", "assertionMethod", "authentication", "publicKey"})


def recognise_material(data: bytes, now: datetime, address: str | None = None) -> Material:
    """The bytes with the address they answer for, obtained `now` by hand; `address` where they name none themselves.

    Raises `WalletError` UNSUPPORTED `material-form` for what is none of the known kinds, `material-address` for what
    names no address it could be found under; and what strict JSON refuses.
    """
    text = compact.text_of(data)
    if data[:1] == b"\x30" or data.lstrip().startswith(b"-----BEGIN X509 CRL"):
        kind, uri = _crl(data)
    elif text is not None and compact.is_compact(text):
        kind, uri = _token(text)
    else:
        kind, uri = _document(strict_json.parse_object(data))
    uri = address if address is not None else uri
    if not isinstance(uri, str) or not is_absolute_uri(uri):
        raise unsupported("material-address", form=kind.value)
    return Material(uri, data, now, MaterialOrigin.BY_HAND, kind=kind.value)


def _crl(data: bytes) -> tuple[ResourceKind, Json]:
    from wallet.keys import ocsp, revocation  # slow to import, and seldom needed

    if ocsp.is_answer(data):
        return ResourceKind.REVOCATION_LIST, None  # it names no address: whoever brings it does
    if not revocation.is_list(data):
        raise unsupported("material-form")
    return ResourceKind.REVOCATION_LIST, revocation.address(data)


def _token(text: str) -> tuple[ResourceKind, Json]:
    token = compact.take_apart(text)
    claims = compact.claims_of(token)
    if token.type == federation.TYPE:
        return ResourceKind.ISSUER_METADATA, federation.address(claims)
    if token.type == TYPE:
        return ResourceKind.STATUS_LIST, claims.get("sub")
    inner = claims.get("vc")
    return _document(inner if isinstance(inner, Mapping) else claims)


def _document(content: Mapping[str, Json]) -> tuple[ResourceKind, Json]:
    types = set(_strings(content.get("type")))
    if types & _LIST_TYPES:
        return ResourceKind.STATUS_LIST, content.get("id")
    if "JsonSchemaCredential" in types:
        return ResourceKind.SCHEMA, content.get("id")
    if "issuer" in content and ("jwks" in content or "jwks_uri" in content):
        return ResourceKind.ISSUER_METADATA, content["issuer"]
    if "revokedCredential" in content:
        return ResourceKind.REVOCATION_LIST, content.get("id")
    if _is_key(content):
        return ResourceKind.ISSUER_KEY, content.get("kid", content.get("id"))
    if _DOCUMENT_MEMBERS & content.keys() and "credentialSubject" not in content:
        is_did = str(content.get("id", "")).startswith("did:")
        return ResourceKind.DID_DOCUMENT if is_did else ResourceKind.ISSUER_PROFILE, content.get("id")
    if types & _PROFILE_TYPES:
        return ResourceKind.ISSUER_PROFILE, content.get("id")
    if _is_schema(content):
        return ResourceKind.SCHEMA, content.get("$id", content.get("id"))
    if isinstance(content.get("vct"), str) and "iss" not in content and "cnf" not in content:
        return ResourceKind.TYPE_METADATA, content["vct"]
    if isinstance(content.get("@context"), Mapping | list) and "type" not in content:
        return ResourceKind.CONTEXT, content.get("id")
    raise unsupported("material-form")


def _is_schema(content: Mapping[str, Json]) -> bool:
    """A JSON Schema (draft 2019-09 or 2020-12) says so itself, or has an `$id` and what schemas are made of."""
    if str(content.get("$schema", "")).startswith(("https://json-schema.org/", "http://json-schema.org/")):
        return True
    return "$id" in content and bool(_SCHEMA_MEMBERS & content.keys())


def _is_key(content: Mapping[str, Json]) -> bool:
    if isinstance(content.get("keys"), list):
        return True
    if "kty" not in content:
        return False
    try:
        jwk.decode(content)
    except WalletError as error:
        raise unsupported("material-form", because=error.rule) from None
    return True


def _strings(value: Json) -> tuple[str, ...]:
    return tuple(one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str))
