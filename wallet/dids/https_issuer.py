"""Issuers named by an https address: their keys stand in a document at hand, never in one that is fetched.

Read are controller documents (Controlled Identifiers 1.0), issuer metadata with `jwks` (SD-JWT VC section 4), a JWK
or JWK set at the address a `kid` names, and the profile of an Open Badges issuer.
"""

from collections.abc import Iterator, Mapping

from wallet.codec import strict_json
from wallet.codec.iri import split_url
from wallet.dids import document
from wallet.dids.method import DidMethod
from wallet.errors import WalletError
from wallet.keys import jwk, multikey
from wallet.model.credential import Json
from wallet.model.keys import DidDocument, PublicKey, VerificationMethod
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Material, Resource, ResourceKind, TrustMaterial

PREFIX = "https:"
WELL_KNOWN = "/.well-known/jwt-vc-issuer"
KEY_MEMBERS = frozenset({"verificationMethod", "publicKey", *document.RELATIONSHIPS})
_JWK_PURPOSES = frozenset({"assertionMethod", "authentication"})


def key_in(fragment: str) -> PublicKey | None:
    """The key a fragment itself spells, as older badges name it; None when it spells none."""
    try:
        return multikey.decode(fragment)
    except WalletError:
        return None


def metadata_url(issuer: str) -> str:
    """Where an issuer's metadata lies: the well-known part goes between host and path."""
    parts = split_url(issuer)
    return f"https://{parts.netloc}{WELL_KNOWN}{parts.path.rstrip('/')}"


def needs(url: str) -> Resource:
    """The issuer's document, by its own address."""
    return Resource(ResourceKind.ISSUER_METADATA, url)


def resolve(url: str, trust: TrustMaterial) -> DidDocument | None:
    """The keys of the document at hand at this address, or at its metadata address; None without one.

    Raises `BadSeal` DOCUMENT_MALFORMED when what is at hand is something else.
    """
    material = trust.get(url) or trust.get(metadata_url(url))
    if material is None:
        return None
    content = _parsed(material)
    return _read(content, url, trust)


def _read(content: Mapping[str, Json], url: str, trust: TrustMaterial) -> DidDocument | None:
    if "kty" in content:
        return _with_keys(url, (content,))
    if isinstance(content.get("keys"), list):
        return _with_keys(url, content["keys"])
    if "issuer" in content and "jwks" in content:
        keys = content["jwks"].get("keys") if isinstance(content["jwks"], Mapping) else None
        if content["issuer"] != url or not isinstance(keys, list):
            raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="issuer-metadata")
        return _with_keys(url, keys)
    if content.get("issuer") == url and isinstance(content.get("jwks_uri"), str):
        return _elsewhere(url, content["jwks_uri"], trust)
    if content.get("id") == url and not KEY_MEMBERS & content.keys():
        return None  # a profile that speaks of no keys neither confirms nor denies one
    return document.parse(content, url)


def _elsewhere(url: str, address: str, trust: TrustMaterial) -> DidDocument:
    """The keys of an issuer whose metadata says where they are; `CannotTell` KEY_NOT_AT_HAND."""
    material = trust.get(address)
    if material is None:
        raise CannotTell(Reason.KEY_NOT_AT_HAND, Resource(ResourceKind.ISSUER_KEY, address))
    keys = _parsed(material).get("keys")
    if not isinstance(keys, list):
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="issuer-metadata")
    return _with_keys(url, keys)


def _parsed(material: Material) -> dict[str, Json]:
    try:
        return strict_json.parse_object(material.data)
    except WalletError as error:
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule=error.rule) from None


def _with_keys(url: str, keys: Json) -> DidDocument:
    methods, unusable = [], []
    for name, entry in _named(url, keys):
        try:
            methods.append(VerificationMethod(name, url, jwk.decode(entry), _JWK_PURPOSES))
        except WalletError as error:
            unusable.append((name, error.rule))
    if len({method.id for method in methods}) != len(methods):
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="key-id")
    return DidDocument(url, tuple(methods), unusable=tuple(unusable))


def _named(url: str, keys: Json) -> Iterator[tuple[str, Json]]:
    for place, entry in enumerate(keys[: document.METHODS_PER_DOCUMENT]):
        kid = entry.get("kid") if isinstance(entry, Mapping) else None
        name = kid if isinstance(kid, str) and kid else str(place)
        yield (name if name.startswith(url + "#") else f"{url}#{name}"), entry


METHOD = DidMethod("https", PREFIX, needs, resolve)
