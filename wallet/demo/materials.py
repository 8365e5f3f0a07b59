"""What a verifier needs beside the demonstration credentials: documents, status lists, metadata, a trust list."""

from wallet.codec import jcs
from wallet.demo.cast import GUILD, INSTITUTIONS, NORDHAVN, RHEINLAND, Institution
from wallet.demo.document import Standing
from wallet.demo.status import status_list
from wallet.demo.study_load import CONTEXT_URL, context
from wallet.keys import jwk, multikey
from wallet.model.credential import Json
from wallet.model.keys import KeyKind

AS_OF = "2026-06-01T00:00:00Z"
REVOKED_INDEX, SUSPENDED_INDEX = 94_567, 1_203

IN_FORCE = Standing(f"https://{RHEINLAND.host}/status/1", 4_711)
REVOKED = Standing(f"https://{NORDHAVN.host}/status/revoked", REVOKED_INDEX)
SUSPENDED = Standing(f"https://{NORDHAVN.host}/status/suspended", SUSPENDED_INDEX, "suspension")
LIST_MISSING = Standing(f"https://{NORDHAVN.host}/status/nobody-has-it", 12)
LIST_STALE = Standing(f"https://{NORDHAVN.host}/status/of-last-year", 12)


DemoMaterial = tuple[str, bytes, str]
"""Bytes to have at hand: the address they would be found at, the bytes, their media type."""


def did_document(issuer: Institution) -> bytes:
    """The DID document of an institution whose did:web needs one."""
    method: dict[str, Json] = {"id": issuer.method, "controller": issuer.id}
    if issuer.key.kind is KeyKind.RSA:
        method |= {"type": "JsonWebKey", "publicKeyJwk": jwk.encode(issuer.key.public)}
    else:
        method |= {"type": "Multikey", "publicKeyMultibase": multikey.encode(issuer.key.public)}
    document: dict[str, Json] = {
        "@context": ["https://www.w3.org/ns/did/v1", "https://www.w3.org/ns/cid/v1"],
        "id": issuer.id,
        "verificationMethod": [method],
        "assertionMethod": [issuer.method],
    }
    return jcs.canonical(document)


def issuer_metadata(issuer: Institution) -> bytes:
    """The JWT VC issuer metadata of an institution (SD-JWT VC, section on issuer metadata)."""
    keys = [{**jwk.encode(issuer.key.public), "kid": "key-1"}]
    return jcs.canonical({"issuer": f"https://{issuer.host}", "jwks": {"keys": keys}})


def materials() -> tuple[DemoMaterial, ...]:
    """Everything the demonstration set needs; two status lists stay out of reach on purpose."""
    documents = [(one.id, did_document(one), "application/did") for one in INSTITUTIONS if one.did == "web"]
    metadata = (f"https://{GUILD.host}/.well-known/jwt-vc-issuer", issuer_metadata(GUILD), "application/json")
    terms = (CONTEXT_URL, context(), "application/ld+json")
    return (*documents, metadata, terms, *_lists())


def trust_list() -> bytes:
    """The institutions of the demonstration that somebody vouches for, in the wallet's own form."""
    issuers: list[Json] = [{"id": one.id, "name": one.name} for one in INSTITUTIONS if one.listed]
    guild = {"id": f"https://{GUILD.host}", "name": GUILD.name, "jwk": jwk.encode(GUILD.key.public)}
    document = {"version": 1, "name": "Demonstration institutions", "as_of": AS_OF, "issuers": [*issuers, guild]}
    return jcs.canonical(document)


def _lists() -> list[DemoMaterial]:
    made = [
        (IN_FORCE.uri, status_list(RHEINLAND, IN_FORCE.uri, {17, 99_999})),
        (REVOKED.uri, status_list(NORDHAVN, REVOKED.uri, {REVOKED_INDEX, 3})),
        (SUSPENDED.uri, status_list(NORDHAVN, SUSPENDED.uri, {SUSPENDED_INDEX}, purpose="suspension")),
        (
            LIST_STALE.uri,
            status_list(
                NORDHAVN, LIST_STALE.uri, (), issued="2025-01-01T00:00:00Z", valid_until="2025-02-01T00:00:00Z"
            ),
        ),
    ]
    return [(uri, data, "application/vc") for uri, data in made]
