"""eddsa-rdfc-2022 (Data Integrity EdDSA Cryptosuites 1.0 section 3.2)."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import KeyKind, PublicKey
from wallet.proofs.rdf import verify_rdf
from wallet.proofs.suite import Suite

NAME = "eddsa-rdfc-2022"


def verify(sealed: Sealed, proof: Proof, key: PublicKey, contexts: Contexts) -> Claims:
    """The covered document; raises as `wallet.proofs.rdf.verify_rdf`."""
    return verify_rdf(sealed, proof, key, contexts, NAME)


SUITE = Suite(NAME, frozenset({KeyKind.ED25519}), verify)
