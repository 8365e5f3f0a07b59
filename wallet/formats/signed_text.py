"""What is signed and speaks of no credential this wallet knows: kept and shown as it is, and never called good.

A token that names no purpose, or a JSON object with a proof. Its seal is not checked: whatever it says could not be
understood anyway.
"""

from wallet.codec import strict_json
from wallet.errors import WalletError
from wallet.formats import compact
from wallet.formats.data_integrity import speaks_vc
from wallet.formats.format import Format
from wallet.formats.leaves import signed_as_a_whole
from wallet.formats.vc_jwt import is_foreign
from wallet.model.credential import Claims, Json, Payload, Proof, Sealed

NAME = "signed"
SUITE = "signed"
"""A suite this wallet does not have: so the seal is unknown, and never good."""
_KEYS = frozenset({"jwks", "keys", "verificationMethod", "assertionMethod", "authentication", "publicKey"})
_VALUES = frozenset({"proofValue", "jws", "signatureValue"})


def recognise(payload: Payload) -> bool:
    """A signed token or object without the members of a credential, a presentation, a key set or a DID document."""
    text = compact.text_of(payload.data)
    if text is not None and compact.is_compact(text):
        return is_foreign(text, compact.peek(text))
    if payload.data.lstrip()[:1] != b"{" or b'"proof"' not in payload.data:
        return False
    try:
        document = strict_json.parse_shared(payload.data)
    except WalletError:
        return False
    return isinstance(document, dict) and _is_foreign_object(document)


def open_sealed(payload: Payload) -> Sealed:
    """What it says, with one seal that is not checked; raises as `compact.take_apart`, `strict_json.parse_object`."""
    text = compact.text_of(payload.data)
    seal = (Proof(SUITE, "", "assertionMethod", b"", {}),)
    if text is not None and compact.is_compact(text):
        token = compact.take_apart(text)
        claims = compact.claims_of(token)
        return Sealed(NAME, payload.data, claims, seal, claims, token.signed)
    return Sealed(NAME, payload.data, strict_json.parse_object(payload.data), seal)


def _is_foreign_object(document: Claims) -> bool:
    written = document.get("proof")
    entries = written if isinstance(written, list) else [written]
    signed = bool(entries) and all(_is_proof(one) for one in entries)
    return signed and not speaks_vc(document) and not _KEYS & document.keys()


def _is_proof(entry: Json) -> bool:
    if not isinstance(entry, dict) or not isinstance(entry.get("type"), str):
        return False
    return any(isinstance(entry.get(name), str) and entry[name] for name in _VALUES)


FORMAT = Format(NAME, recognise, open_sealed, signed_as_a_whole)
