"""What the codes in a picture hold, and what an offer or request asks for; nothing is ever acted on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from wallet.carriers.picture import is_picture
from wallet.carriers.qr_text import codes_in, is_framed, parts_to_payload
from wallet.codec import strict_time
from wallet.codec.iri import split_url
from wallet.codec.strict_json import parse
from wallet.errors import ErrorKind, WalletError, malformed
from wallet.model import limits
from wallet.model.request import Request
from wallet.present.playing import Gathering, seen
from wallet.present.request import LISTS, is_request, read_request
from wallet.service.answers import Source

OFFER = "openid-credential-offer"
REQUEST = ("openid4vp", "haip-vp", "eudi-openid4vp", "mdoc-openid4vp")
_CREDENTIAL_SIGNS = ("CAIRN1", "eyJ", "{", "VP1-", "data:application/v")


@dataclass(frozen=True, slots=True)
class Code:
    """One code: what its text is, and the text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """What several pictures hold together: every code, and of a film of codes how many parts of how many are there.

    `payload` is None until enough parts are there, and where the codes are no film.
    """

    kind: str
    codes: tuple[Code, ...]
    have: int = 0
    count: int = 0
    payload: bytes | None = None


def decode(source: Source) -> tuple[Code, ...]:
    """Every code of a picture; raises `WalletError(NOT_A_CREDENTIAL)` for a picture without one."""
    texts = codes_in(source.data)
    if not texts:
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, name=source.name, rule="picture-without-code")
    return tuple(Code(_kind(text), text) for text in texts)


def gathered(sources: tuple[Source, ...]) -> Gathered:
    """Every code of some pictures, a film of codes put together as far as its parts are there, in any order.

    Raises `WalletError` as `decode`, and as `playing.Gathering.payload` for parts that do not fit together.
    """
    codes = tuple(dict.fromkeys(code for source in sources for code in decode(source)))
    film = Gathering()
    for code in codes:
        film = seen(film, code.text)
    if not film.count:
        framed = next((parts_to_payload((one.text,)) for one in codes if is_framed(one.text)), None)
        return Gathered(codes[0].kind if framed is None else _held(framed), codes, payload=framed)
    if not film.complete:
        return Gathered("credential", codes, len(film.found), film.count)
    payload = film.payload()
    return Gathered(_held(payload), codes, len(film.found), film.count, payload)


def _held(payload: bytes) -> str:
    """What a code in this wallet's framing holds."""
    return "request" if is_request(payload) else "credential"


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
    data = request_bytes(source)
    if len(data) > limits.TEXT_FIELD_BYTES:
        raise WalletError(ErrorKind.LIMIT, limit="text-field-bytes", maximum=limits.TEXT_FIELD_BYTES)
    if is_request(data):
        return _told(read_request(data))
    text = _text(data).strip()
    kind, body, warnings = _opened(text)
    party = body.get("credential_issuer") or body.get("client_id") or ""
    asked = body.get("credential_configuration_ids") or body.get("credentials") or _queried(body)
    asks = [one if isinstance(one, str) else str(one) for one in asked] if isinstance(asked, list) else []
    return {"kind": kind, "party": party if isinstance(party, str) else "", "asks": asks, "warnings": warnings}


def request_in(source: Source) -> Request:
    """The request of another wallet of this kind in a file or picture; raises `WalletError` as `read_request`."""
    return read_request(request_bytes(source))


def request_bytes(source: Source) -> bytes:
    """The request in a file, or in the codes of a picture."""
    if not is_picture(source.data) and not is_framed(source.data[:8].decode("ascii", "replace")):
        return source.data
    found = gathered((source,))
    if found.payload is not None:
        return found.payload
    if found.count:
        raise malformed("qr-parts-missing", have=found.have, count=found.count)
    return found.codes[0].text.encode()


def _told(request: Request) -> Mapping[str, Any]:
    """A request of another wallet of this kind: nothing in it is proven, not even who asks."""
    audience = request.audience
    return {
        "kind": "request",
        "party": audience.domain or "",
        "name": request.name,
        "nonce": audience.nonce,
        "until": strict_time.write(audience.until) if audience.until else None,
        "asks": [ask.label for ask in request.asks],
        "details": [
            {"label": ask.label, **{name: list(getattr(ask, name)) for name in LISTS if getattr(ask, name)}}
            for ask in request.asks
        ],
        "warnings": ["party-not-proven"],
    }


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
