"""SD-JWT (RFC 9901 section 7.1): the issuer's signature; opening the format has put the disclosures in place."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.keys import algorithms, jws
from wallet.model.credential import Claims, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.model.reasons import CannotTell, Reason
from wallet.model.trust import Resource, ResourceKind
from wallet.proofs.jose import KINDS
from wallet.proofs.suite import Suite

NAME = "sd-jwt"


def verify(sealed: Sealed, proof: Proof, key: PublicKey, _contexts: Contexts) -> Claims:
    """The processed claims; raises as `jose.verify`, `CannotTell` for a second signature of a JSON serialisation."""
    if proof is not sealed.proofs[0]:
        raise CannotTell(Reason.SUITE_UNSUPPORTED, Resource(ResourceKind.SUPPORT, "several signatures"))
    algorithms.verify(jws.check_header(proof.options), key, sealed.signed, proof.value)
    return sealed.claims


SUITE = Suite(NAME, KINDS, verify)
