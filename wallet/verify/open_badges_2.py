"""Open Badges 1.x and 2.x: who the issuer is, whose key signed, and whether the hosted copy says the same.

Such a badge names its badge class, its issuer and its key by address (Open Badges 2.0, "Verification"). Each of them
must be at hand. Nothing here is signed but the assertion, so they stand on their addresses, as did:web documents do.
"""

from collections.abc import Mapping
from dataclasses import replace

from wallet.codec import strict_json
from wallet.codec.iri import split_url
from wallet.errors import WalletError
from wallet.formats.open_badges_2 import NAME
from wallet.keys import pem
from wallet.model.credential import Claims, Described, Json, Proof, Sealed, StatusEntry, walk
from wallet.model.keys import VerificationMethod
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Outcome
from wallet.model.trust import Resource, ResourceKind, TrustMaterial
from wallet.status.revocation_list_ob2 import NAME as REVOCATION
from wallet.verify.case import HOSTED, Answer, Judged, Situation
from wallet.verify.method import ANY_PURPOSE, Found


def is_ours(sealed: Sealed) -> bool:
    """Whether this is such a badge."""
    return sealed.format == NAME


def completed(sealed: Sealed, described: Described, trust: TrustMaterial) -> Described:
    """The badge with its issuer and revocation list, as far as badge class and profile are at hand."""
    try:
        issuer = issuer_of(sealed.claims, trust)
    except (BadSeal, CannotTell):
        return described
    profile = _at_hand(issuer, trust) or {}
    listed = profile.get("revocationList")
    entries = (StatusEntry(REVOCATION, None, "revocation", listed, described.id),) if isinstance(listed, str) else ()
    status = entries if sealed.proofs else ()
    return replace(described, issuer=replace(described.issuer, id=issuer), status=described.status + status)


def issuer_of(claims: Claims, trust: TrustMaterial) -> str:
    """The issuer's identifier, through the badge class; `CannotTell` KEY_NOT_AT_HAND when that is elsewhere."""
    badge: Json = claims.get("badge")
    if isinstance(badge, str):
        badge = _required(badge, ResourceKind.ISSUER_PROFILE, trust)
    issuer = walk(badge, ("issuer",))
    named = walk(issuer, ("id",)) if isinstance(issuer, Mapping) else issuer
    if not isinstance(named, str) or not named:
        raise BadSeal(Reason.METHOD_MALFORMED, rule="badge-issuer")
    return named


def signing_key(sealed: Sealed, proof: Proof, trust: TrustMaterial) -> Found:
    """The key at the address the assertion names, confirmed when its owner's profile lists it.

    Raises `CannotTell` KEY_NOT_AT_HAND for what is elsewhere; `BadSeal` DOCUMENT_MALFORMED, KEY_UNUSABLE.
    """
    issuer_of(sealed.claims, trust)
    return key_at(proof.verification_method, trust)


def key_at(address: str, trust: TrustMaterial) -> Found:
    """The key at an address; raises as `signing_key`."""
    content = _required(address, ResourceKind.ISSUER_KEY, trust)
    owner, text = content.get("owner"), content.get("publicKeyPem")
    if content.get("id") != address or not isinstance(owner, str) or not isinstance(text, str):
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="badge-key")
    try:
        key = pem.public_key(text)
    except WalletError as error:
        raise BadSeal(Reason.KEY_UNUSABLE, rule=error.rule) from None
    method = VerificationMethod(address, owner, key, ANY_PURPOSE)
    profile = _at_hand(owner, trust)
    if profile is None:
        return Found(method, confirmed=False, needs=(Resource(ResourceKind.ISSUER_PROFILE, owner),))
    if address not in _ids(profile.get("publicKey")):
        raise BadSeal(Reason.METHOD_NOT_LISTED)
    return Found(method)


def judge_hosted(sealed: Sealed, situation: Situation) -> Judged:
    """The copy at the assertion's own address in place of a signature: the same words, under the issuer's origin."""
    named = _hosted_at(sealed.claims)
    proof = Proof(HOSTED, named, "assertionMethod", b"", {})
    nothing = Answer(Outcome.NOT_APPLICABLE, Reason.NOT_ASKED)
    origin = walk(sealed.claims, ("badge", "issuer", "origin"))
    if not named and isinstance(origin, str) and origin.startswith(("https://", "http://")):
        # Version 0.5 states no address; only the picture it was baked into did.
        need = Resource(ResourceKind.ASSERTION, origin)
        lost = Answer(Outcome.UNKNOWN, Reason.NO_PROOF, {"origin": origin}, (need,))
        return Judged(proof, nothing, lost, nothing, nothing, lost)
    if not named.startswith(("https://", "http://")):
        bad = Answer(Outcome.FAILED, Reason.NO_PROOF)
        return Judged(proof, nothing, bad, nothing, nothing, bad)
    try:
        copy = _required(named, ResourceKind.ASSERTION, situation.trust)
        same = copy == sealed.claims
        told = (Outcome.PASSED, Reason.HOSTED_SAME) if same else (Outcome.FAILED, Reason.HOSTED_DIFFERS)
        seal = Answer(*told, as_of=situation.trust.held[named].obtained_at)
        controller = _under_origin(named, issuer_of(sealed.claims, situation.trust), situation.trust)
    except (BadSeal, CannotTell) as trouble:
        answer = Answer.of(trouble)
        return Judged(proof, nothing, replace(answer, reason=Reason.NO_PROOF), nothing, nothing, answer)
    return Judged(proof, nothing, seal, nothing, nothing, controller, sealed.claims if same else None)


def _hosted_at(claims: Claims) -> str:
    """The address of the assertion: its id, in version 1.x what `verify` says."""
    address = claims.get("id")
    if not isinstance(address, str) and walk(claims, ("verify", "type")) == "hosted":
        address = walk(claims, ("verify", "url"))
    return address if isinstance(address, str) else ""


def judge_endorsement(address: str, situation: Situation) -> tuple[Claims, Answer]:
    """What lies at the address of an endorsement, and whether its issuer hosts it there (Open Badges 2.0).

    Raises `CannotTell` KEY_NOT_AT_HAND when it is not at hand; `BadSeal` DOCUMENT_MALFORMED, METHOD_MALFORMED.
    """
    found = _required(address, ResourceKind.ASSERTION, situation.trust)
    how = _strings(walk(found, ("verification", "type")))
    if found.get("id") != address or "Endorsement" not in _strings(found.get("type")):
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule="endorsement")
    if "hosted" not in {one.lower().removesuffix("badge") for one in how}:
        raise CannotTell(Reason.SUITE_UNSUPPORTED, suite=next(iter(how), ""))
    issuer = _strings(found.get("issuer")) or _strings(walk(found, ("issuer", "id")))
    if not issuer:
        raise BadSeal(Reason.METHOD_MALFORMED, rule="badge-issuer")
    return found, _under_origin(address, issuer[0], situation.trust)


def _under_origin(address: str, issuer: str, trust: TrustMaterial) -> Answer:
    """Whether the issuer hosts at this address: by default under its own origin, else as its profile says."""
    facts = {"controller": address, "issuer": issuer}
    profile = _at_hand(issuer, trust)
    if profile is None:
        need = Resource(ResourceKind.ISSUER_PROFILE, issuer)
        return Answer(Outcome.UNKNOWN, Reason.ISSUER_NOT_CONFIRMED, facts, (need,))
    how = profile.get("verification")
    starts = _strings(walk(how, ("startsWith",)))
    origins = _strings(walk(how, ("allowedOrigins",))) or (split_url(issuer).netloc,)
    fits = any(address.startswith(one) for one in starts) if starts else split_url(address).netloc in origins
    if fits:
        return Answer(Outcome.PASSED, Reason.CONTROLLER_IS_ISSUER, facts)
    return Answer(Outcome.FAILED, Reason.CONTROLLER_NOT_ISSUER, facts)


def _required(address: str, kind: ResourceKind, trust: TrustMaterial) -> Claims:
    found = _at_hand(address, trust)
    if found is None:
        raise CannotTell(Reason.KEY_NOT_AT_HAND, Resource(kind, address))
    return found


def _at_hand(address: str, trust: TrustMaterial) -> Claims | None:
    material = trust.get(address)
    if material is None:
        return None
    try:
        return strict_json.parse_object(material.data)
    except WalletError as error:
        raise BadSeal(Reason.DOCUMENT_MALFORMED, rule=error.rule) from None


def _ids(value: Json) -> set[str]:
    listed = value if isinstance(value, list) else [value]
    names = (one.get("id") if isinstance(one, Mapping) else one for one in listed)
    return {name for name in names if isinstance(name, str)}


def _strings(value: Json) -> tuple[str, ...]:
    return tuple(one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str))
