"""The certificates a token carries in its protected header (RFC 7515 section 4.1.6): read, and not trusted."""

from wallet.codec import base64url
from wallet.errors import WalletError
from wallet.model.credential import Proof
from wallet.model.limits import CERTIFICATES
from wallet.model.reasons import BadSeal, Reason


def chain_of(proof: Proof) -> tuple[bytes, ...]:
    """The DER of each certificate, the signer's first; empty without any. `BadSeal` CERTIFICATE_BAD."""
    listed = proof.options.get("x5c", [])
    if not isinstance(listed, list) or len(listed) > CERTIFICATES or not all(isinstance(one, str) for one in listed):
        raise BadSeal(Reason.CERTIFICATE_BAD, rule="certificate-chain")
    try:
        return tuple(base64url.decode_standard(one) for one in listed)
    except WalletError as error:
        raise BadSeal(Reason.CERTIFICATE_BAD, rule=error.rule) from None
