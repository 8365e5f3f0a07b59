"""Puts what a holder chose into one presentation that a receiver can check."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wallet.codec import jcs, strict_json
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.formats import data_integrity, elm_seal, open_badges_2, sd_jwt_vc, vc_jwt
from wallet.keys.signing import SigningKey
from wallet.model.credential import Credential, Json
from wallet.model.keys import KeyKind
from wallet.model.presentation import Audience, Choice, Disclosure, Presentation, StackTerms
from wallet.present import bind, choose, sd_jwt, selective, stack_terms
from wallet.present.bbs import presentation_header
from wallet.present.holder import did_key

VC2 = "https://www.w3.org/ns/credentials/v2"
VP_TYPE = "application/vp"
UNCHANGED_ONLY = frozenset({open_badges_2.NAME, elm_seal.NAME})
"""Formats that no presentation can hold: their original goes out as it is, by itself."""
_SD_JWT_VC, _SD_JWT_W3C = "application/dc+sd-jwt", "application/vc+sd-jwt"

Item = tuple[Credential, frozenset[str]]
"""A credential, and the JSON pointers of what may be withheld and is shown all the same."""


@dataclass(frozen=True, slots=True)
class Seal:
    """How the presentation is signed: a Data Integrity suite, "jwt", or None for what fits the key and the content."""

    suite: str | None = None
    did: str | None = None


AUTOMATIC = Seal()


_IN_BROWSERS = frozenset({KeyKind.ED25519, KeyKind.P256})


def seal_for(form: str, holder: SigningKey) -> Seal:
    """The seal that suits how a presentation is handed out: a browser can check a signed text, but no graph."""
    in_browser = form == "html" and holder.kind in _IN_BROWSERS
    return Seal(bind.suite_for("text", holder.kind)) if in_browser else AUTOMATIC


def compose(
    items: tuple[Item, ...],
    holder: SigningKey,
    audience: Audience,
    now: datetime,
    entropy: Callable[[int], bytes],
    *,
    seal: Seal = Seal(),
    contexts: Contexts | None = None,
    stack: StackTerms | None = None,
) -> Presentation:
    """A presentation of these credentials by this holder.

    A single SD-JWT bound to the holder's key goes out as itself with a key binding, when the audience gave its name
    and a nonce; everything else, and whatever is shown for a stack, inside a Verifiable Presentation 2.0. Raises
    `WalletError(CANNOT_PRESENT)`: `nothing-chosen`, `unchanged-only`, `no-proof`, `format`, `base-proof`,
    `unknown-path`, `suite-key`.
    """
    if not items:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="nothing-chosen")
    chosen = tuple(_choice(credential, shown) for credential, shown in items)
    _check_paths(items, chosen)
    known = contexts or Contexts.bundled()
    alone = len(chosen) == 1 and seal.suite is None and stack is None
    if alone and _travels_alone(chosen[0].credential, holder, audience):
        data, media_type = _bound(chosen[0], holder, audience, now)
    else:
        derive = _Deriving(known, presentation_header(audience), entropy)
        document = _presentation(chosen, entropy, derive, stack)
        data, media_type = bind.sealed(document, holder, audience, now, suite=seal.suite, did=seal.did, contexts=known)
    return _described(data, media_type, chosen, seal.did or did_key(holder), now)


def shortened(credential: Credential, shown: frozenset[str], entropy: Callable[[int], bytes]) -> bytes:
    """The credential by itself as it goes out under this choice, with no holder's signature around it."""
    sealed = credential.sealed
    if selective.is_base(sealed):
        known = Contexts.bundled()
        return jcs.canonical(selective.derived(sealed, shown, known, presentation_header(Audience()), entropy))
    if sealed.format == sd_jwt_vc.NAME:
        return sd_jwt.shortened(sealed, shown).encode("ascii")
    return sealed.payload_bytes


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A credential, its claims, and which of those were chosen by name."""

    credential: Credential
    claims: tuple[Disclosure, ...]
    shown: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Deriving:
    """What a derived proof takes beside the credential."""

    contexts: Contexts
    header: bytes
    entropy: Callable[[int], bytes]


def _choice(credential: Credential, shown: frozenset[str]) -> _Chosen:
    if credential.sealed.format in UNCHANGED_ONLY:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="unchanged-only", format=credential.sealed.format)
    if not credential.sealed.proofs:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="no-proof")
    claims = choose.disclosures(credential)
    paths = {one.path for one in claims}
    return _Chosen(credential, claims, frozenset(path for path in shown if path in paths))


def _check_paths(items: tuple[Item, ...], chosen: tuple[_Chosen, ...]) -> None:
    """Refuses a path that is a claim of none of the credentials: a learner who names it expects it to be shown."""
    wanted = {path for _, shown in items for path in shown}
    unknown = sorted(wanted.difference(*(one.shown for one in chosen)))
    if unknown:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="unknown-path", path=unknown[0][:200])


def _travels_alone(credential: Credential, holder: SigningKey, audience: Audience) -> bool:
    is_sd_jwt = credential.sealed.format == sd_jwt_vc.NAME
    return bool(is_sd_jwt and audience.domain and audience.nonce and sd_jwt.is_bound_to(credential.sealed, holder))


def _bound(chosen: _Chosen, holder: SigningKey, audience: Audience, now: datetime) -> tuple[bytes, str]:
    sealed = chosen.credential.sealed
    made = sd_jwt.bound(sd_jwt.shortened(sealed, chosen.shown), sealed, holder, audience, now)
    return made.encode("ascii"), _sd_jwt_type(chosen.credential)


def _presentation(
    chosen: tuple[_Chosen, ...], entropy: Callable[[int], bytes], derive: _Deriving, stack: StackTerms | None
) -> dict[str, Json]:
    document: dict[str, Json] = {
        "@context": [VC2],
        "id": uuid.UUID(bytes=entropy(16), version=4).urn,
        "type": ["VerifiablePresentation"],
        "verifiableCredential": [_inside(one, derive) for one in chosen],
    }
    if stack is not None:
        document["termsOfUse"] = [stack_terms.written(stack)]
    return document


def _inside(chosen: _Chosen, derive: _Deriving) -> Json:
    """The credential as it stands in a presentation: itself, its derived form, or its token in an envelope."""
    sealed = chosen.credential.sealed
    if selective.is_base(sealed):
        return selective.derived(sealed, chosen.shown, derive.contexts, derive.header, derive.entropy)
    match sealed.format:
        case data_integrity.NAME:
            return strict_json.parse_object(sealed.payload_bytes)
        case vc_jwt.NAME:
            return _envelope("application/vc+jwt", sealed.payload_bytes.decode("ascii").strip())
        case sd_jwt_vc.NAME:
            return _envelope(_sd_jwt_type(chosen.credential), sd_jwt.shortened(sealed, chosen.shown))
        case _:
            raise WalletError(ErrorKind.CANNOT_PRESENT, rule="format", format=sealed.format)


def _envelope(media_type: str, token: str) -> Json:
    """VC Data Model 2.0 section 4.13."""
    return {"@context": VC2, "type": "EnvelopedVerifiableCredential", "id": f"data:{media_type},{token}"}


def _sd_jwt_type(credential: Credential) -> str:
    return _SD_JWT_W3C if "@context" in credential.claims else _SD_JWT_VC


def _described(data: bytes, media_type: str, chosen: tuple[_Chosen, ...], holder: str, now: datetime) -> Presentation:
    disclosed: list[str] = []
    withheld: list[str] = []
    cannot_hide: list[str] = []
    for index, one in enumerate(chosen):
        prefix = f"/{index}" if len(chosen) > 1 else ""
        out = choose.going_out(one.credential, one.claims, one.shown)
        for claim in one.claims:
            told = cannot_hide if claim.choice is Choice.CANNOT_HIDE else disclosed
            (told if claim.path in out else withheld).append(prefix + claim.path)
    return Presentation(data, media_type, holder, now, tuple(disclosed), tuple(withheld), tuple(cannot_hide))
