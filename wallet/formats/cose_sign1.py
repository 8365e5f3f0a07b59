"""Credentials in a COSE signature (VC-JOSE-COSE section 3.3): opened, kept and shown, but not checked."""

from wallet.codec import cbor, strict_json
from wallet.codec.cbor import Cbor
from wallet.errors import WalletError, malformed
from wallet.formats.data_integrity import speaks_vc, types_of
from wallet.formats.format import Format
from wallet.formats.leaves import signed_as_a_whole
from wallet.model.credential import Json, Payload, Proof, Sealed

NAME = "cose"
SUITE = "cose"
"""A suite this wallet does not have: so the seal is unknown, and never good."""

_TAG = b"\xd2"
_PRESENTATIONS = frozenset({"VerifiablePresentation", "EnvelopedVerifiablePresentation"})


def recognise(payload: Payload) -> bool:
    """A tagged signature of one signer around the JSON of a credential or presentation."""
    try:
        return payload.data.startswith(_TAG) and speaks_vc(_inside(payload.data))
    except WalletError:
        return False


def open_sealed(payload: Payload) -> Sealed:
    """The credential as the signature wraps it; raises as `cbor.decode`, `strict_json.parse_object`, `cose-form`."""
    claims = _inside(payload.data)
    purpose = "authentication" if types_of(claims) & _PRESENTATIONS else "assertionMethod"
    return Sealed(NAME, payload.data, claims, (Proof(SUITE, "", purpose, b"", {}),))


def _inside(data: bytes) -> dict[str, Json]:
    parts: Cbor = cbor.decode(data.removeprefix(_TAG))
    if not isinstance(parts, list) or len(parts) != 4:
        raise malformed("cose-form")
    protected, _unprotected, said, signature = parts
    if not isinstance(protected, bytes) or not isinstance(said, bytes) or not isinstance(signature, bytes):
        raise malformed("cose-form")
    return strict_json.parse_object(said)


FORMAT = Format(NAME, recognise, open_sealed, signed_as_a_whole)
