"""What the codes in a picture hold, and what an offer or request asks for; nothing is ever acted on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from wallet.carriers.qr_text import codes_in, parts_to_payload
from wallet.codec.iri import split_url
from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError, malformed
from wallet.model import limits
from wallet.service.answers import Source

OFFER = "openid-credential-offer"
REQUEST = ("openid4vp", "haip-vp", "eudi-openid4vp", "mdoc-openid4vp")
_CREDENTIAL_SIGNS = ("CAIRN1", "eyJ", "{", "VP1-", "data:application/v")


@dataclass(frozen=True, slots=True)
class Code:
    """One code: what its text is, and the text."""

    kind: str
    text: str


def decode(source: Source) -> tuple[Code, ...]:
    """Every code of a picture; raises `WalletError(NOT_A_CREDENTIAL)` for a picture without one."""
    texts = codes_in(source.data)
    if not texts:
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, name=source.name, rule="picture-without-code")
    return tuple(Code(_kind(text), text) for text in texts)


def joined(sources: tuple[Source, ...]) -> bytes:
    """The payload of a code in parts, the parts spread over several pictures in any order."""
    return parts_to_payload(tuple(text for source in sources for text in codes_in(source.data)))


def _kind(text: str) -> str:
    scheme = text.split(":", 1)[0].lower()
    if scheme == OFFER:
        return "offer"
    if scheme in REQUEST:
        return "request"
    if text.startswith(_CREDENTIAL_SIGNS):
        return "credential"
    return "link" if scheme in ("http", "https", "did") else "text"


def inspect(source: Source) -> Mapping[str, Any]:
    """Kind, party and what is asked of an offer or request in a file (its link, or its JSON)."""
    if len(source.data) > limits.TEXT_FIELD_BYTES:
        raise WalletError(ErrorKind.LIMIT, limit="text-field-bytes", maximum=limits.TEXT_FIELD_BYTES)
    text = _text(source.data).strip()
    kind, body, warnings = _opened(text)
    party = body.get("credential_issuer") or body.get("client_id") or ""
    asked = body.get("credential_configuration_ids") or body.get("credentials") or _queried(body)
    asks = [one if isinstance(one, str) else str(one) for one in asked] if isinstance(asked, list) else []
    return {"kind": kind, "party": party if isinstance(party, str) else "", "asks": asks, "warnings": warnings}


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, rule="binary") from None


def _opened(text: str) -> tuple[str, Mapping[str, Any], list[str]]:
    if text.startswith("{"):
        body = parse(text)
        if isinstance(body, dict) and "credential_issuer" in body:
            return "offer", body, []
        if isinstance(body, dict) and ("dcql_query" in body or "presentation_definition" in body):
            return "request", body, []
        raise malformed("not-a-request")
    kind = _kind(text)
    if kind not in ("offer", "request"):
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, rule="not-a-request")
    return (kind, *_linked(text))


def _linked(text: str) -> tuple[Mapping[str, Any], list[str]]:
    """The parameters of a link; an object by value is read, one by reference is named and never fetched."""
    try:
        fields = {name: values[0] for name, values in parse_qs(split_url(text).query, max_num_fields=64).items()}
    except ValueError:
        raise malformed("not-a-request") from None
    warnings = [f"by-reference:{name}" for name in ("credential_offer_uri", "request_uri") if name in fields]
    offered = fields.get("credential_offer")
    if offered is None:
        return fields, warnings
    body = parse(offered)
    if not isinstance(body, dict):
        raise malformed("not-a-request")
    return body, warnings


def _queried(body: Mapping[str, Any]) -> list[str]:
    query = body.get("dcql_query")
    if isinstance(query, str):
        query = parse(query)
    credentials = query.get("credentials") if isinstance(query, dict) else None
    if not isinstance(credentials, list):
        return []
    return [str(one.get("id", "")) for one in credentials if isinstance(one, dict)]
