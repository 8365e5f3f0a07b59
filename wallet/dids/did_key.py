"""did:key: the identifier is the key."""

from functools import lru_cache

from wallet.dids.method import DidMethod
from wallet.errors import ErrorKind, WalletError
from wallet.keys import multikey
from wallet.model.keys import DidDocument, PublicKey, VerificationMethod
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind, TrustMaterial

PREFIX = "did:key:"
SIGNING_PURPOSES = frozenset({"assertionMethod", "authentication", "capabilityInvocation", "capabilityDelegation"})


def of_key(key: PublicKey) -> str:
    """The did:key of a public key."""
    return PREFIX + multikey.encode(key)


def method_of(did: str) -> str:
    """The identifier of the one verification method of a did:key: the fragment repeats the key."""
    return f"{did}#{did.removeprefix(PREFIX)}"


def resolve(did: str, _trust: TrustMaterial) -> DidDocument:
    """The one key of the identifier; `BadSeal` METHOD_MALFORMED, `CannotTell` KEY_UNUSABLE for an unknown kind."""
    return _document(did)


@lru_cache(maxsize=256)
def _document(did: str) -> DidDocument:
    try:
        key = multikey.decode(did.removeprefix(PREFIX))
    except WalletError as error:
        if error.kind is ErrorKind.UNSUPPORTED:
            need = Resource(ResourceKind.SUPPORT, f"key {error.facts.get('prefix', '')}")
            raise CannotTell(Reason.KEY_UNUSABLE, need, rule=error.rule) from None
        raise BadSeal(Reason.METHOD_MALFORMED, rule=error.rule) from None
    return DidDocument(did, (VerificationMethod(method_of(did), did, key, SIGNING_PURPOSES),))


def _needs(_did: str) -> None:
    return None


METHOD = DidMethod("key", PREFIX, _needs, resolve)
