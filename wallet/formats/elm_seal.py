"""European digital credentials sealed as JSON signatures (JAdES; JWS general and flattened JSON, RFC 7515 section 7.2).

The payload may stand unencoded (`b64` false, RFC 7797): then the signature covers its text exactly as written.
"""

from typing import Any

from wallet.codec import base64url, strict_json
from wallet.errors import WalletError, malformed, over_limit
from wallet.formats.compact import Compact
from wallet.formats.format import Format
from wallet.formats.leaves import signed_as_a_whole
from wallet.formats.vc_jwt import seal_of
from wallet.model import limits
from wallet.model.credential import Claims, Payload, Sealed

NAME = "elm-seal"
SUITE = "jades"
_SD_JWT = frozenset({"disclosures", "kb_jwt"})


def recognise(payload: Payload) -> bool:
    """A JSON signature around a payload, without the disclosures that would make it an SD-JWT."""
    if payload.data.lstrip()[:1] != b"{" or b'"payload"' not in payload.data:
        return False
    try:
        document = strict_json.parse_object(payload.data)
    except WalletError:
        return False
    if not isinstance(document.get("payload"), str) or not {"signature", "signatures"} & document.keys():
        return False
    if _SD_JWT & document.keys():
        return False
    return not any(_unprotected(one).keys() & _SD_JWT for one in _signatures(document))


def open_sealed(payload: Payload) -> Sealed:
    """The credential inside, one proof for each signature.

    Raises `WalletError`: MALFORMED `seal-form` and what base64url and strict JSON refuse; LIMIT `proofs`.
    """
    document = strict_json.parse_object(payload.data)
    signatures = _signatures(document)
    if not signatures:
        raise malformed("seal-form")
    if len(signatures) > limits.PROOFS:
        raise over_limit("proofs", limits.PROOFS, count=len(signatures))
    tokens = [_token(one, str(document["payload"])) for one in signatures]
    if any(token.payload != tokens[0].payload for token in tokens):
        raise malformed("seal-form")
    claims = strict_json.parse_object(tokens[0].payload)
    proofs = tuple(seal_of(token, {}, SUITE) for token in tokens)
    return Sealed(NAME, payload.data, claims, proofs, claims, tokens[0].signed)


def _token(signature: Claims, payload: str) -> Compact:
    protected, value = signature.get("protected"), signature.get("signature")
    if not isinstance(protected, str) or not isinstance(value, str):
        raise malformed("seal-form")
    header = strict_json.parse_object(base64url.decode(protected))
    said = payload.encode() if header.get("b64") is False else base64url.decode(payload)
    return Compact(header, said, f"{protected}.{payload}".encode(), base64url.decode(value))


def _signatures(document: Claims) -> list[dict[str, Any]]:
    several = document.get("signatures")
    return [one for one in (several if isinstance(several, list) else [document]) if isinstance(one, dict)]


def _unprotected(signature: Claims) -> Claims:
    header = signature.get("header")
    return header if isinstance(header, dict) else {}


FORMAT = Format(NAME, recognise, open_sealed, signed_as_a_whole)
