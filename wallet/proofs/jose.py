"""Tokens: JSON Web Signatures over the payload's own bytes (RFC 7515, RFC 8725, VC-JOSE-COSE 1.0)."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.keys import algorithms, jws
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.proofs.suite import Suite

NAME = "jwt"
KINDS = frozenset(one.kind for one in algorithms.ALGORITHMS.values())


def verify(sealed: Sealed, proof: Proof, key: PublicKey, _contexts: Contexts) -> Claims:
    """The credential in the token; raises as `jws.check_header` and `algorithms.verify`."""
    algorithms.verify(jws.check_header(proof.options), key, sealed.signed, proof.value)
    return sealed.claims


SUITE = Suite(NAME, KINDS, verify)
