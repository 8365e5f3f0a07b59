"""bbs-2023 from the holder's side: a derived proof over what was chosen (BBS Cryptosuites 1.0, Add Derived Proof).

Each proof is new: two receivers cannot tell by it that they were shown the same credential.
"""

from collections.abc import Callable, Iterable, Mapping

from wallet.codec import cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.keys import bls
from wallet.keys.bbs_proving import prove
from wallet.model.credential import Json
from wallet.model.presentation import Audience
from wallet.model.reasons import BadSeal
from wallet.present.label_map import label_map
from wallet.proofs.bbs_2023 import DERIVED_HEADER, BaseProof, decode_base, shuffled
from wallet.proofs.ecdsa_sd_base import whole_named
from wallet.proofs.pointers import select


def presentation_header(audience: Audience) -> bytes:
    """What a derived proof is bound to: the nonce the receiver gave, in UTF-8; empty without one."""
    return (audience.nonce or "").encode()


def base_of(value: bytes) -> BaseProof:
    """The parts of a base proof value; `WalletError(CANNOT_PRESENT, rule="base-proof-malformed")`."""
    try:
        return decode_base(value)
    except BadSeal:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof-malformed") from None


def derive(
    document: Mapping[str, Json],
    proof: Mapping[str, Json],
    value: bytes,
    shown: Iterable[str],
    contexts: Contexts,
    header: bytes,
    entropy: Callable[[int], bytes],
) -> dict[str, Json]:
    """The part of a document that its mandatory pointers and these name, with its derived proof.

    Raises `WalletError`: CANNOT_PRESENT `bbs-extra` without the library, `base-proof-malformed`; as `Whole.indexes`.
    """
    if not bls.is_available():
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="bbs-extra")
    base = base_of(value)
    full = whole_named(document, lambda issued: shuffled(base.hmac_key, issued), contexts)
    pointers = (*base.mandatory, *shown)
    mandatory = full.indexes(base.mandatory) if base.mandatory else frozenset[int]()
    combined = full.indexes(pointers)
    optional = [index for index in range(len(full.lines)) if index not in mandatory]
    messages = [full.lines[index].encode() for index in optional]
    selective = [place for place, index in enumerate(optional) if index in combined]
    part = select(document, pointers)
    derived: list[cbor.Cbor] = [
        _proof(base, header, messages, selective, entropy),
        {number: int(label.removeprefix("_:b")) for number, label in label_map(full, part).items()},
        [place for place, index in enumerate(sorted(combined)) if index in mandatory],
        [*selective],
        header,
    ]
    text = multibase.encode_base64url(DERIVED_HEADER + cbor.encode(derived))
    return {**part.document, "proof": {**proof, "proofValue": text}}


def _proof(
    base: BaseProof, header: bytes, messages: list[bytes], selective: list[int], entropy: Callable[[int], bytes]
) -> bytes:
    try:
        return prove(base.public, base.signature, base.header, header, messages, selective, entropy)
    except WalletError as error:
        if error.kind is not ErrorKind.MALFORMED:
            raise
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof-malformed") from None
