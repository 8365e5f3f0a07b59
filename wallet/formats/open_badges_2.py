"""Assertions of Open Badges 1.x and 2.x: signed as a token (2.0 section "Signed Badges"), or only hosted."""

from wallet.codec import strict_json
from wallet.errors import WalletError
from wallet.formats import compact
from wallet.formats.format import Format
from wallet.formats.leaves import signed_as_a_whole
from wallet.formats.vc_jwt import is_assertion, seal_of
from wallet.model.credential import Claims, Json, Payload, Proof, Sealed

NAME = "open-badges-2"
SUITE = "jwt"


def recognise(payload: Payload) -> bool:
    """A token whose claims are an assertion, or the assertion as plain JSON."""
    text = compact.text_of(payload.data)
    if compact.is_compact(text):
        return is_assertion(compact.peek(text))
    if payload.data.lstrip()[:1] != b"{" or b'"badge"' not in payload.data:
        return False
    try:
        document = strict_json.parse_object(payload.data)
    except WalletError:
        return False
    return is_assertion(document) and "credentialSubject" not in document and "proof" not in document


def open_sealed(payload: Payload) -> Sealed:
    """The assertion; one that is only hosted has no seal. Raises as `compact.take_apart`, `strict_json.parse`."""
    text = compact.text_of(payload.data) or ""
    if not compact.is_compact(text):
        document = strict_json.parse_object(payload.data)
        return Sealed(NAME, payload.data, document, _merkle_proof(document))
    token = compact.take_apart(text)
    claims = compact.claims_of(token)
    named = {**token.header, "kid": _creator(claims)} if _creator(claims) else token.header
    proof = seal_of(compact.Compact(named, token.payload, token.signed, token.signature), claims, SUITE)
    return Sealed(NAME, payload.data, claims, (proof,), claims, token.signed)


def _merkle_proof(document: Claims) -> tuple[Proof, ...]:
    """The proof that Blockcerts 1.2 and 2.x put into `signature`; whether it is understood is asked of the table."""
    entry = document.get("signature")
    if not isinstance(entry, dict):
        return ()
    types = entry.get("type")
    suite = next((one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)), "")
    how = document.get("verification")
    key = how.get("publicKey") if isinstance(how, dict) else None
    return (Proof(suite, key if isinstance(key, str) else "", "assertionMethod", b"", entry),)


def _creator(claims: Claims) -> str:
    """The key's address, as the assertion itself names it; version 1.x called it `url`."""
    how: Json = claims.get("verification") or claims.get("verify")
    named = (how.get("creator") or how.get("url")) if isinstance(how, dict) else None
    return named if isinstance(named, str) else ""


FORMAT = Format(NAME, recognise, open_sealed, signed_as_a_whole)
