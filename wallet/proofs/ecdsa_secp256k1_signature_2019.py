"""EcdsaSecp256k1Signature2019, on Blockcerts and their status lists: a detached JSON Web Signature by ES256K."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.proofs.detached_jws import verify_detached
from wallet.proofs.suite import Suite

NAME = "EcdsaSecp256k1Signature2019"
CONTEXTS = ("https://w3id.org/security/v2",)
_ALGORITHMS = {KeyKind.SECP256K1: "ES256K"}


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The covered document; raises as `wallet.proofs.detached_jws.verify_detached`."""
    return verify_detached(sealed, proof, key, contexts, _ALGORITHMS, CONTEXTS)


SUITE = Suite(NAME, frozenset(_ALGORITHMS), verify)
