"""Who presents: the holder's key as an identifier and a verification method."""

from collections.abc import Callable, Mapping

from wallet.codec import base64url, jcs
from wallet.errors import ErrorKind, WalletError
from wallet.keys import jwk, multikey
from wallet.present.token import Signer


def did_key(key: Signer) -> str:
    """The did:key of a key."""
    return f"did:key:{multikey.encode(key.public)}"


def did_jwk(key: Signer) -> str:
    """The did:jwk of a key."""
    return "did:jwk:" + base64url.encode(jcs.canonical(jwk.encode(key.public)))


METHODS: Mapping[str, Callable[[Signer], str]] = {"key": did_key, "jwk": did_jwk}
"""The DID methods an identity may have."""


def did_of(key: Signer, method: str) -> str:
    """The identifier of a key under a method of `METHODS`; raises WalletError(BAD_ARGUMENT) for another."""
    if method not in METHODS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="identity-method", method=method[:40])
    return METHODS[method](key)


def method_of(did: str) -> str:
    """The verification method of a did:key or did:jwk, which have exactly one that signs."""
    return f"{did}#0" if did.startswith("did:jwk:") else f"{did}#{did.removeprefix('did:key:')}"
