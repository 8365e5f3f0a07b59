"""did:jwk: the identifier is a JSON Web Key."""

from functools import lru_cache

from wallet.codec import base64url, strict_json
from wallet.codec.jcs import canonical
from wallet.dids.did_key import SIGNING_PURPOSES
from wallet.dids.method import DidMethod
from wallet.errors import ErrorKind, WalletError
from wallet.keys import jwk
from wallet.model.keys import DidDocument, PublicKey, VerificationMethod
from wallet.model.limits import DID_CHARACTERS
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind, TrustMaterial

PREFIX = "did:jwk:"


def of_key(key: PublicKey) -> str:
    """A did:jwk of a public key, its JSON in canonical form."""
    return PREFIX + base64url.encode(canonical(jwk.encode(key)))


def resolve(did: str, _trust: TrustMaterial) -> DidDocument:
    """The one key of the identifier, as method `#0`; raises as `did_key.resolve`."""
    return _remembered(did) if len(did) <= DID_CHARACTERS else _document(did)


def _document(did: str) -> DidDocument:
    try:
        key = jwk.decode(strict_json.parse(base64url.decode(did.removeprefix(PREFIX))))
    except WalletError as error:
        if error.kind is ErrorKind.UNSUPPORTED:
            need = Resource(ResourceKind.SUPPORT, f"key {error.facts.get('crv', '')}")
            raise CannotTell(Reason.KEY_UNUSABLE, need, rule=error.rule) from None
        raise BadSeal(Reason.METHOD_MALFORMED, rule=error.rule) from None
    return DidDocument(did, (VerificationMethod(f"{did}#0", did, key, SIGNING_PURPOSES),))


_remembered = lru_cache(maxsize=256)(_document)


def _needs(_did: str) -> None:
    return None


METHOD = DidMethod("jwk", PREFIX, _needs, resolve)
