"""JsonWebSignature2020: a detached JSON Web Signature by any of five kinds of key (CCG report, section 4)."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.proofs.detached_jws import verify_detached
from wallet.proofs.suite import Suite

NAME = "JsonWebSignature2020"
# The second knows the members of a proof, but not `type`.
CONTEXTS = ("https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/suites/jws-2020/v1")
_ALGORITHMS = {
    KeyKind.ED25519: "EdDSA",
    KeyKind.SECP256K1: "ES256K",
    KeyKind.P256: "ES256",
    KeyKind.P384: "ES384",
    KeyKind.RSA: "PS256",
}


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The covered document; raises as `wallet.proofs.detached_jws.verify_detached`."""
    return verify_detached(sealed, proof, key, contexts, _ALGORITHMS, CONTEXTS)


SUITE = Suite(NAME, frozenset(_ALGORITHMS), verify)
