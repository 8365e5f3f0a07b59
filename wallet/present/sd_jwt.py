"""Shortens an SD-JWT to the disclosures a holder chose (RFC 9901 section 7.2), and binds it to the holder's key."""

from datetime import datetime

from wallet.codec.json_span import pointer_to
from wallet.errors import ErrorKind, WalletError
from wallet.formats.sd_jwt_claims import hash_of
from wallet.keys import jwk
from wallet.keys.signing import SigningKey
from wallet.model.credential import HiddenClaim, Json, Sealed
from wallet.model.presentation import Audience
from wallet.present.holder import did_jwk, did_key, method_of
from wallet.present.token import compact


def opened(sealed: Sealed, shown: frozenset[str]) -> tuple[HiddenClaim, ...]:
    """The disclosures to hand out: those chosen, each with the ones it lies in; no sibling comes along."""
    chosen = [one.path for one in sealed.disclosures if pointer_to(*one.path) in shown]
    return tuple(one for one in sealed.disclosures if any(path[: len(one.path)] == one.path for path in chosen))


def shortened(sealed: Sealed, shown: frozenset[str]) -> str:
    """The SD-JWT with only these disclosures, ending in `~`; a key binding it came with never travels on."""
    token = sealed.payload_bytes.decode("ascii").partition("~")[0]
    return "~".join([token, *(one.encoded for one in opened(sealed, shown)), ""])


def is_bound_to(sealed: Sealed, key: SigningKey) -> bool:
    """Whether the issuer bound the credential to this key (`cnf`, RFC 7800): spelled out, or by one of its DIDs."""
    confirmed: Json = sealed.payload.get("cnf")
    if not isinstance(confirmed, dict):
        return False
    if not isinstance(confirmed.get("jwk"), dict):
        return confirmed.get("kid") in (method_of(did_key(key)), method_of(did_jwk(key)))
    try:
        stated = jwk.decode(confirmed["jwk"])
    except WalletError:
        return False
    return (stated.kind, stated.data) == (key.public.kind, key.public.data)


def bound(text: str, sealed: Sealed, key: SigningKey, audience: Audience, now: datetime) -> str:
    """The SD-JWT with a key binding token after its last `~` (RFC 9901 section 4.3).

    Raises `WalletError(CANNOT_PRESENT)` `no-audience` without an audience and a nonce, which the token must carry.
    """
    if not audience.domain or not audience.nonce:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="no-audience")
    claims: dict[str, Json] = {
        "iat": int(now.timestamp()),
        "aud": audience.domain,
        "nonce": audience.nonce,
        "sd_hash": hash_of(sealed.payload)(text),
    }
    if audience.until is not None:
        claims["exp"] = int(audience.until.timestamp())
    return text + compact({"typ": "kb+jwt"}, claims, key)
