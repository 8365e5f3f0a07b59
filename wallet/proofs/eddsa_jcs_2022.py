"""eddsa-jcs-2022 (Data Integrity EdDSA Cryptosuites 1.0 section 3.3)."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.proofs.json_text import verify_jcs
from wallet.proofs.suite import Suite

NAME = "eddsa-jcs-2022"


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The covered document; raises as `wallet.proofs.json_text.verify_jcs`."""
    return verify_jcs(sealed, proof, key, contexts, NAME)


SUITE = Suite(NAME, frozenset({KeyKind.ED25519}), verify)
