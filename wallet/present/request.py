"""Requests between two wallets, as a file or a code: written by a receiver, read and answered by a holder, offline."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from wallet.codec import jcs, strict_json, strict_time
from wallet.codec.json_span import tokens
from wallet.errors import WalletError, malformed, over_limit
from wallet.model.credential import Credential, Json
from wallet.model.presentation import Audience, Choice
from wallet.model.request import Ask, Offer, Request
from wallet.present import choose

KIND = "cairn-request/1"
ASKS = 20
ENTRIES = 100
NONCE_CHARACTERS = 16
"""A shorter nonce could be met twice by accident, or guessed."""
LISTS = ("skills", "codes", "issuers", "claims", "types")


def written(request: Request) -> bytes:
    """The request as canonical JSON; the same request is the same bytes."""
    audience = request.audience
    document: dict[str, Json] = {
        "kind": KIND,
        "name": request.name,
        "audience": audience.domain,
        "nonce": audience.nonce,
        "asks": [_ask_document(one) for one in request.asks],
    }
    if audience.until is not None:
        document["until"] = strict_time.write(audience.until)
    return jcs.canonical(document)


def is_request(data: bytes) -> bool:
    """Whether the bytes are meant as such a request, well made or not."""
    try:
        return strict_json.parse_object(data).get("kind") == KIND
    except WalletError:
        return False


def read_request(data: bytes) -> Request:
    """The request in these bytes.

    Raises `WalletError`: as `strict_json.parse`; MALFORMED `request-form` with the member that is missing or wrong,
    `request-nonce` for one too short; LIMIT `request-asks`, `request-entries`.
    """
    document = strict_json.parse_object(data)
    if document.get("kind") != KIND:
        raise malformed("request-form", member="kind")
    nonce = _text(document, "nonce")
    if len(nonce) < NONCE_CHARACTERS:
        raise malformed("request-nonce", minimum=NONCE_CHARACTERS)
    asks = document.get("asks")
    if not isinstance(asks, list) or not asks:
        raise malformed("request-form", member="asks")
    if len(asks) > ASKS:
        raise over_limit("request-asks", ASKS, count=len(asks))
    audience = Audience(_text(document, "audience"), nonce, _until(document))
    return Request(audience, _text(document, "name"), tuple(map(_ask, asks)))


def offers(request: Request, credentials: Sequence[Credential]) -> tuple[Offer, ...]:
    """For each ask the credentials that answer it, with what each would show of what may be withheld."""
    return tuple(
        Offer(
            ask,
            tuple(
                (place, wanted(ask, credential))
                for place, credential in enumerate(credentials)
                if answers(ask, credential)
            ),
        )
        for ask in request.asks
    )


def answers(ask: Ask, credential: Credential) -> bool:
    """Whether the credential meets every list of the ask that is not empty."""
    achievements = credential.described.achievements
    skills = {name for one in achievements for link in one.alignments for name in (link.url, link.code)}
    codes = {name for one in achievements for name in (one.id, *one.codes)}
    issuers = {credential.described.issuer.id}
    types = {*credential.described.types, *(one.type for one in achievements if one.type)}
    held = ((ask.skills, skills), (ask.codes, codes), (ask.issuers, issuers), (ask.types, types))
    return all(not named or not found.isdisjoint(named) for named, found in held)


def wanted(ask: Ask, credential: Credential) -> frozenset[str]:
    """The paths of claims that may be withheld and that the ask names, by any member name on the way to them."""
    optional = (one.path for one in choose.disclosures(credential) if one.choice is Choice.MAY)
    return frozenset(path for path in optional if set(tokens(path)) & set(ask.claims))


def _ask(entry: Json) -> Ask:
    if not isinstance(entry, Mapping):
        raise malformed("request-form", member="asks")
    lists = {name: _texts(entry, name) for name in LISTS}
    return Ask(_text(entry, "label"), **lists)


def _ask_document(ask: Ask) -> dict[str, Json]:
    lists = {name: list(getattr(ask, name)) for name in LISTS if getattr(ask, name)}
    return {"label": ask.label, **lists}


def _text(document: Mapping[str, Json], member: str) -> str:
    value = document.get(member)
    if not isinstance(value, str) or not value.strip():
        raise malformed("request-form", member=member)
    return value


def _texts(document: Mapping[str, Json], member: str) -> tuple[str, ...]:
    value = document.get(member, [])
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise malformed("request-form", member=member)
    if len(value) > ENTRIES:
        raise over_limit("request-entries", ENTRIES, count=len(value))
    return tuple(value)


def _until(document: Mapping[str, Json]) -> datetime | None:
    if "until" not in document:
        return None
    try:
        return strict_time.parse(_text(document, "until")).moment
    except WalletError:
        raise malformed("request-form", member="until") from None
