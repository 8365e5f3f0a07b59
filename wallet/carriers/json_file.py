"""A JSON text: one credential or presentation, or an array of them; tokens may stand in it as strings."""

from wallet.carriers import data_url
from wallet.carriers.carrier import Carrier
from wallet.codec import strict_json
from wallet.codec.json_span import items
from wallet.errors import WalletError, malformed, over_limit
from wallet.model import limits
from wallet.model.credential import Claims, Json, Payload

NAME = "json"
_ENVELOPES = frozenset({"EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation"})


def recognise(data: bytes) -> bool:
    """Text that starts as a JSON object, array or string."""
    return data.lstrip(b" \t\r\n")[:1] in (b"{", b"[", b'"')


def open_text(data: bytes) -> tuple[Payload, ...]:
    """One payload for the document, or one for each item of an array with exactly its own bytes as source.

    An item of an array that only wraps what cannot be taken out stays wrapped, for its format to refuse. Raises
    `WalletError`: as `strict_json.parse`; LIMIT `credentials-per-file`; MALFORMED `empty-array`; for one wrapped
    document as `data_url.contents`.
    """
    document = strict_json.parse_shared(data)
    if not isinstance(document, list):
        return (Payload(sealed_text(document, data), data, NAME),)
    if not document:
        raise malformed("empty-array")
    if len(document) > limits.CREDENTIALS_PER_FILE:
        raise over_limit("credentials-per-file", limits.CREDENTIALS_PER_FILE, count=len(document))
    slices = items(data)
    return tuple(_item(item, slices[index], f"/{index}") for index, item in enumerate(document))


def sealed_text(document: Json, source: bytes) -> bytes:
    """The sealed text of a JSON value: itself, the token a string is, or what an envelope's `data:` URL holds."""
    if isinstance(document, str):
        return data_url.contents(document) if data_url.is_data_url(document) else document.strip().encode()
    if isinstance(document, dict) and is_envelope(document):
        held = document.get("id")
        if not isinstance(held, str):
            raise malformed("data-url")
        return data_url.contents(held)
    return source


def is_envelope(document: Claims) -> bool:
    """Whether the object only wraps a token (VCDM 2.0 section 4.13)."""
    types = document.get("type")
    return any(one in _ENVELOPES for one in (types if isinstance(types, list) else [types]) if isinstance(one, str))


def _item(document: Json, source: bytes, name: str) -> Payload:
    try:
        return Payload(sealed_text(document, source), source, NAME, name)
    except WalletError:
        return Payload(source, source, NAME, name)


CARRIER = Carrier(NAME, recognise, open_text)
