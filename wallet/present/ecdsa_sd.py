"""ecdsa-sd-2023 from the holder's side: a derived proof over what was chosen (ECDSA Cryptosuites 1.0 section 3.6.3)."""

from collections.abc import Iterable, Mapping

from wallet.codec import base64url, cbor, multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Json
from wallet.model.reasons import BadSeal
from wallet.present.label_map import label_map
from wallet.proofs.ecdsa_sd_2023 import DERIVED_HEADER
from wallet.proofs.ecdsa_sd_base import BaseProof, decode_base, whole
from wallet.proofs.pointers import select


def base_of(value: bytes) -> BaseProof:
    """The parts of a base proof value; `WalletError(CANNOT_PRESENT, rule="base-proof-malformed")`."""
    try:
        return decode_base(value)
    except BadSeal:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof-malformed") from None


def derive(
    document: Mapping[str, Json], proof: Mapping[str, Json], value: bytes, shown: Iterable[str], contexts: Contexts
) -> dict[str, Json]:
    """The part of a document that its mandatory pointers and these name, with its derived proof.

    Raises `WalletError`: CANNOT_PRESENT `base-proof-malformed`; as `Whole.indexes`.
    """
    base = base_of(value)
    full = whole(document, base.hmac_key, contexts)
    chosen = tuple(shown)
    mandatory = full.indexes(base.mandatory) if base.mandatory else frozenset[int]()
    combined = sorted(full.indexes((*base.mandatory, *chosen)))
    optional = [index for index in range(len(full.lines)) if index not in mandatory]
    if len(optional) != len(base.signatures):
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="base-proof-malformed")
    signed = dict(zip(optional, base.signatures, strict=True))
    part = select(document, (*base.mandatory, *chosen))
    derived: list[cbor.Cbor] = [
        base.signature,
        base.ephemeral,
        [signed[index] for index in combined if index in signed],
        {number: base64url.decode(label.removeprefix("_:u")) for number, label in label_map(full, part).items()},
        [place for place, index in enumerate(combined) if index in mandatory],
    ]
    text = multibase.encode_base64url(DERIVED_HEADER + cbor.encode(derived))
    return {**part.document, "proof": {**proof, "proofValue": text}}
