"""Endorsements of Open Badges 2.0 that are signed as a token, as badges of that version are."""

from collections.abc import Mapping

from wallet.codec import strict_json
from wallet.errors import Fact, WalletError
from wallet.formats import compact
from wallet.keys import algorithms, jws
from wallet.model.credential import Claims, Json, StatusEntry, walk
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Outcome
from wallet.model.trust import TrustMaterial
from wallet.status.revocation_list_ob2 import METHOD
from wallet.verify.case import Answer, Situation
from wallet.verify.open_badges_2 import key_at

_SIGNED = frozenset({"signed", "signedbadge"})


def token_of(written: Json, address: str | None, trust: TrustMaterial) -> str | None:
    """The token an endorsement is, or that lies at its address; None where neither is one."""
    if isinstance(written, str) and compact.is_compact(written):
        return written
    material = trust.get(address) if address is not None else None
    text = compact.text_of(material.data) if material is not None else None
    return text if compact.is_compact(text) else None


def judge_signed(text: str, address: str | None, situation: Situation) -> tuple[Claims, Answer, Answer]:
    """What the token says, whether its signature holds, and whether its key is its issuer's.

    Raises `BadSeal` DOCUMENT_MALFORMED, METHOD_MALFORMED, REVOKED, and as `key_at`; `CannotTell` as `key_at`, and
    STATUS_LIST_MISSING.
    """
    try:
        token = compact.take_apart(text)
        claims = compact.claims_of(token)
    except WalletError as error:
        raise BadSeal(Reason.PROOF_MALFORMED, rule=error.rule) from None
    kind, how = walk(claims, ("type",)), walk(claims, ("verification", "type"))
    fits = "Endorsement" in (kind if isinstance(kind, list) else [kind])
    signed = isinstance(how, str) and how.lower() in _SIGNED
    if not fits or not signed or (address is not None and claims.get("id") != address):
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="endorsement")
    creator, issuer = walk(claims, ("verification", "creator")), claims.get("issuer")
    named = issuer.get("id") if isinstance(issuer, Mapping) else issuer
    if not isinstance(creator, str) or not isinstance(named, str):
        raise BadSeal(Reason.METHOD_MALFORMED, rule="badge-issuer")
    found = key_at(creator, situation.trust)
    facts: dict[str, Fact] = {"controller": found.method.controller, "issuer": named}
    if found.method.controller != named:
        controller = Answer(Outcome.FAILED, Reason.CONTROLLER_NOT_ISSUER, facts)
    elif found.confirmed:
        controller = Answer(Outcome.PASSED, Reason.CONTROLLER_IS_ISSUER, facts)
    else:
        controller = Answer(Outcome.UNKNOWN, Reason.ISSUER_NOT_CONFIRMED, facts, found.needs)
    algorithm = jws.check_header(token.header)
    if algorithm in algorithms.ALGORITHMS and algorithm not in situation.policy.allowed_algorithms:
        raise CannotTell(Reason.ALGORITHM_NOT_ALLOWED, algorithm=algorithm)
    algorithms.verify(algorithm, found.method.key, token.signed, token.signature)
    _check_standing(claims, named, situation.trust)
    return claims, Answer(Outcome.PASSED, Reason.SIGNATURE_GOOD), controller


def _check_standing(claims: Claims, issuer: str, trust: TrustMaterial) -> None:
    """Passes unless the list its issuer's profile names has it, or is not at hand."""
    profile, name = trust.get(issuer), claims.get("id")
    try:
        listed = strict_json.parse_object(profile.data).get("revocationList") if profile is not None else None
        if not isinstance(listed, str):
            return
        entry = StatusEntry(METHOD.name, None, "revocation", listed, name if isinstance(name, str) else None)
        material = trust.get(listed)
        if material is None:
            raise CannotTell(Reason.STATUS_LIST_MISSING, METHOD.needs(entry), uri=listed)
        if METHOD.read(entry, strict_json.parse_object(material.data)).value:
            raise BadSeal(Reason.REVOKED, purpose="revocation")
    except WalletError as error:
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule=error.rule) from None
