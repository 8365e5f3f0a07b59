"""One digest for what a credential says, however it was written or carried."""

import hashlib
import json

from wallet.codec import jcs, strict_json
from wallet.errors import WalletError
from wallet.model.credential import Credential


def content_digest(credential: Credential) -> str:
    """SHA-256 in hexadecimal over the kind of seal and what it says.

    That is the document without its proofs, or the claims of a token; of an SD-JWT those that are disclosed. White
    space, order of members, carrier and signature bytes make no difference: ECDSA signatures can be respelled.
    """
    sealed = credential.sealed
    said = sealed.payload if sealed.payload and not sealed.disclosures else sealed.claims
    said = {name: value for name, value in said.items() if name != "proof"}
    try:
        written = jcs.canonical(said)
    except WalletError:  # a number that has no canonical form
        written = json.dumps(strict_json.thaw(said), sort_keys=True).encode()
    return hashlib.sha256(sealed.format.encode() + b"\x00" + written).hexdigest()
