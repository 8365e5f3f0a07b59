"""Controller documents: the keys that a DID document lists, or any other (Controlled Identifiers 1.0)."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from wallet.codec import base58, strict_time
from wallet.errors import WalletError, malformed, unsupported
from wallet.keys import jwk, multikey
from wallet.model.credential import Json
from wallet.model.keys import DidDocument, KeyKind, PublicKey, VerificationMethod
from wallet.model.limits import MULTIBASE_CHARACTERS
from wallet.model.reasons import BadSeal, Reason

RELATIONSHIPS = (
    "assertionMethod",
    "authentication",
    "capabilityInvocation",
    "capabilityDelegation",
    "keyAgreement",
)
METHODS_PER_DOCUMENT = 100
_KEY_MEMBERS = ("publicKeyMultibase", "publicKeyJwk", "publicKeyBase58", "publicKeyPem", "publicKeyHex")
_TYPE_KINDS = {
    "Ed25519VerificationKey2018": KeyKind.ED25519,
    "Ed25519VerificationKey2020": KeyKind.ED25519,
    "EcdsaSecp256r1VerificationKey2019": KeyKind.P256,
    "EcdsaSecp256k1VerificationKey2019": KeyKind.SECP256K1,
    "Bls12381G2Key2020": KeyKind.BLS12381G2,
}


def parse(document: Json, identifier: str) -> DidDocument:
    """What the document of `identifier` lists (section 3.3): a document of another id is refused.

    A method with a foreign id or controller, or a key that cannot be used, is named under `unusable`. Raises
    `BadSeal` DOCUMENT_MALFORMED.
    """
    if not isinstance(document, Mapping) or document.get("id") != identifier:
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="document-id")
    methods: list[VerificationMethod] = []
    unusable: list[tuple[str, str]] = []
    for name, entry in _methods(document, identifier).items():
        try:
            methods.append(_method(name, entry, identifier, _purposes(document, identifier, name)))
        except WalletError as error:
            unusable.append((name, error.rule))
    known_as = document.get("alsoKnownAs")
    others = tuple(one for one in known_as if isinstance(one, str)) if isinstance(known_as, list) else ()
    return DidDocument(identifier, tuple(methods), others, tuple(unusable))


def key_of(entry: Mapping[str, Json]) -> PublicKey:
    """The key of one verification method.

    Raises `WalletError`: MALFORMED `method-key` unless exactly one key member is there, `method-kind` when the type
    promises another kind, and as `multikey.decode` and `jwk.decode`; UNSUPPORTED `method-key` for other spellings.
    """
    if "secretKeyMultibase" in entry or "privateKeyJwk" in entry or "privateKeyMultibase" in entry:
        raise malformed("multikey-secret")
    present = [name for name in _KEY_MEMBERS if name in entry]
    if len(present) != 1:
        raise malformed("method-key", members=len(present))
    key = _spelled(present[0], entry[present[0]])
    promised = _TYPE_KINDS.get(str(entry.get("type")))
    if promised not in (None, key.kind):
        raise malformed("method-kind", key=key.kind.value)
    return key


def _spelled(member: str, value: Json) -> PublicKey:
    match member, value:
        case "publicKeyMultibase", str(text):
            return multikey.decode(text)
        case "publicKeyJwk", _:
            return jwk.decode(value)
        case "publicKeyBase58", str(text) if len(text) <= MULTIBASE_CHARACTERS:
            raw = base58.decode(text)
            if len(raw) != 32:
                raise unsupported("method-key", member=member)
            return PublicKey(KeyKind.ED25519, raw)
        case "publicKeyPem", str(text):
            from wallet.keys.pem import public_key

            return public_key(text)
        case _:
            raise unsupported("method-key", member=member)


def _method(name: str, entry: Mapping[str, Json], identifier: str, purposes: frozenset[str]) -> VerificationMethod:
    if name.split("#")[0] != identifier:
        raise malformed("method-id")
    if entry.get("controller") != identifier:
        raise malformed("method-controller")
    expires, revoked = (_moment(entry, member) for member in ("expires", "revoked"))
    return VerificationMethod(name, identifier, key_of(entry), purposes, expires, revoked)


def _moment(entry: Mapping[str, Json], member: str) -> datetime | None:
    """A date of a method; one that cannot be read makes the method unusable."""
    if member not in entry:
        return None
    written = entry[member]
    try:
        return strict_time.parse(written if isinstance(written, str) else "").moment
    except WalletError:
        raise malformed(f"method-{member}") from None


def _methods(document: Mapping[str, Json], identifier: str) -> dict[str, Mapping[str, Json]]:
    found: dict[str, Mapping[str, Json]] = {}
    for member in ("verificationMethod", *RELATIONSHIPS):
        for entry in _entries(document, member):
            if not isinstance(entry, Mapping):
                continue
            name = _absolute(entry.get("id"), identifier)
            if name is None or (name in found and found[name] != entry):
                raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="method-id")
            found[name] = entry
            if len(found) > METHODS_PER_DOCUMENT:
                raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="method-count")
    return found


def _purposes(document: Mapping[str, Json], identifier: str, name: str) -> frozenset[str]:
    return frozenset(
        relation
        for relation in RELATIONSHIPS
        for entry in _entries(document, relation)
        if _absolute(entry.get("id") if isinstance(entry, Mapping) else entry, identifier) == name
    )


def _entries(document: Mapping[str, Json], member: str) -> Iterator[Json]:
    value = document.get(member, [])
    yield from value if isinstance(value, list) else [value]


def _absolute(name: Json, identifier: str) -> str | None:
    if not isinstance(name, str) or not name:
        return None
    return identifier + name if name.startswith("#") else name
