"""European seals: JSON signatures with a certificate (ETSI TS 119 182-1, baseline), payload as it stands or encoded.

What lies in the unprotected header (`etsiU`: time stamps, revocation values) is not covered by the seal. It stands for
itself, and `wallet.verify.sealing` judges it.
"""

import hashlib

from wallet.codec import base64url
from wallet.codec.jsonld.contexts import Contexts
from wallet.keys import algorithms, jws
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.proofs.jose import KINDS
from wallet.proofs.suite import Suite
from wallet.proofs.x5c import chain_of

NAME = "jades"
# `adoTst` is a time stamp over the payload from before the sealing: leaving it aside only loses evidence.
UNDERSTOOD = frozenset({"b64", "sigT", "adoTst", "x5t#S256", "x5c"})


def verify(sealed: Sealed, proof: Proof, key: PublicKey, _contexts: Contexts) -> Claims:
    """The sealed claims; raises as `jose.verify`, and when the certificate is not the one the header is bound to."""
    if proof is not sealed.proofs[0]:
        raise CannotTell(Reason.SUITE_UNSUPPORTED, Resource(ResourceKind.SUPPORT, "several signatures"))
    algorithm = jws.check_header(proof.options, UNDERSTOOD)
    _check_thumbprint(proof)
    algorithms.verify(algorithm, key, sealed.signed, proof.value)
    return sealed.claims


def _check_thumbprint(proof: Proof) -> None:
    stated = proof.options.get("x5t#S256")
    if stated is None:
        return
    chain = chain_of(proof)
    if not chain or base64url.encode(hashlib.sha256(chain[0]).digest()) != stated:
        raise BadSeal(Reason.CERTIFICATE_BAD, rule="certificate-thumbprint")


SUITE = Suite(NAME, KINDS, verify)
