"""Signs a presentation with the holder's key, for one audience, one nonce and a limited time."""

import json
from datetime import datetime

from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.keys.signing import SigningKey
from wallet.model.credential import Json
from wallet.model.keys import KeyKind
from wallet.model.presentation import Audience
from wallet.model.reasons import BadSeal, CannotTell
from wallet.present.holder import did_key, method_of
from wallet.present.integrity import ProofOptions, secured
from wallet.present.token import compact

TOKEN = "jwt"
_BY_KEY = {KeyKind.ED25519: "eddsa-{}-2022", KeyKind.P256: "ecdsa-{}-2019", KeyKind.P384: "ecdsa-{}-2019"}
_FORMS = {"graph": "rdfc", "text": "jcs"}


def suite_for(asked: str | None, kind: KeyKind) -> str | None:
    """The suite for what was asked for: "graph" and "text" are the one that fits the key, other names stay."""
    return _BY_KEY[kind].format(_FORMS[asked]) if asked in _FORMS else asked


def sealed(
    document: dict[str, Json],
    holder: SigningKey,
    audience: Audience,
    now: datetime,
    *,
    suite: str | None,
    did: str | None,
    contexts: Contexts,
) -> tuple[bytes, str]:
    """The signed presentation and its media type.

    Without a suite the graph is signed, or the text where the graph would lose something of a credential inside.
    """
    holder_id = did or did_key(holder)
    document = {**document, "holder": holder_id}
    if suite == TOKEN:
        return _token(document, holder, holder_id, audience, now), "application/vp+jwt"
    suites = [suite] if suite else [_BY_KEY[holder.kind].format(form) for form in ("rdfc", "jcs")]
    for name in suites:
        try:
            made = secured(document, _options(name, holder_id, audience, now), holder, contexts)
        except (BadSeal, CannotTell, WalletError) as error:
            if isinstance(error, WalletError) and error.kind is not ErrorKind.LIMIT:
                raise
            trouble = error
        else:
            return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode(), "application/vp"
    raise WalletError(ErrorKind.CANNOT_PRESENT, rule="cannot-be-signed", reason=str(trouble)) from None


def _options(suite: str, holder_id: str, audience: Audience, now: datetime) -> ProofOptions:
    return ProofOptions(
        suite=suite,
        method=method_of(holder_id),
        purpose="authentication",
        created=now,
        expires=audience.until,
        challenge=audience.nonce,
        domain=audience.domain,
    )


def _token(document: dict[str, Json], holder: SigningKey, holder_id: str, audience: Audience, now: datetime) -> bytes:
    """VC-JOSE-COSE section 3.1.2: the payload is the presentation; audience and nonce are registered claims."""
    claims = {**document, "iss": holder_id, "iat": int(now.timestamp())}
    if audience.domain is not None:
        claims["aud"] = audience.domain
    if audience.nonce is not None:
        claims["nonce"] = audience.nonce
    if audience.until is not None:
        claims["exp"] = int(audience.until.timestamp())
    header = {"typ": "vp+jwt", "cty": "vp", "kid": method_of(holder_id)}
    return compact(header, claims, holder).encode("ascii")
