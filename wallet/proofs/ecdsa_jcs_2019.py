"""ecdsa-jcs-2019 over P-256 and P-384 (Data Integrity ECDSA Cryptosuites 1.0 section 3.3)."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.proofs.json_text import verify_jcs
from wallet.proofs.suite import Suite

NAME = "ecdsa-jcs-2019"


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The covered document; raises as `wallet.proofs.json_text.verify_jcs`."""
    return verify_jcs(sealed, proof, key, contexts, NAME)


SUITE = Suite(NAME, frozenset({KeyKind.P256, KeyKind.P384}), verify)
