"""Base proofs: from them a holder derives what is shown, and they never leave the holder (ECDSA-SD, BBS)."""

from wallet.model.credential import Proof

ECDSA_SD = b"\xd9\x5d\x00"
BBS = b"\xd9\x5d\x02"
_HEADERS = {
    "ecdsa-sd-2023": (ECDSA_SD,),
    "bbs-2023": (BBS, b"\xd9\x5d\x04", b"\xd9\x5d\x06", b"\xd9\x5d\x08"),
}


def is_base(proof: Proof) -> bool:
    """Whether this is a base proof, by the first three bytes of its value."""
    return proof.value[:3] in _HEADERS.get(proof.suite, ())
