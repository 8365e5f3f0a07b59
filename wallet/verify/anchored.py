"""Judges proofs that end in a public chain (Blockcerts): what can be told without it, and who should have signed."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from wallet.codec import strict_json, strict_time
from wallet.errors import Fact, WalletError
from wallet.model.credential import Claims, Json, Proof, Sealed
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Outcome
from wallet.model.trust import Resource, ResourceKind, TrustMaterial
from wallet.proofs import merkle, merkle_proof_2017, merkle_proof_2019
from wallet.verify.case import Answer, Judged, Situation

_PATHS = {
    merkle_proof_2017.NAME: merkle_proof_2017.path_of,
    merkle_proof_2019.NAME: merkle_proof_2019.path_of,
    merkle_proof_2019.CRYPTOSUITE: merkle_proof_2019.path_of,
}
SUITES = frozenset(_PATHS)
_KEY_MEMBERS = ("publicKey", "publicKeys", "issuerKeys", "verificationMethod", "assertionMethod")


def judge(sealed: Sealed, proof: Proof, speaker: str, purpose: Answer, situation: Situation) -> Judged:
    """The proof judged: its seal fails where path or document do not fit, and is otherwise open."""
    try:
        merkle.check(sealed, proof, _PATHS[proof.suite](proof), situation.contexts)
        seal = Answer(Outcome.UNKNOWN, Reason.CHAIN_ANCHOR_MISSING)
    except (BadSeal, CannotTell) as trouble:
        seal = Answer.of(trouble)
    key, controller = _listed(proof.verification_method, speaker, situation)
    dates = Answer(Outcome.NOT_APPLICABLE, Reason.PROOF_IN_DATE)
    return Judged(proof, key, seal, purpose, dates, controller)


def _listed(name: str, speaker: str, situation: Situation) -> tuple[Answer, Answer]:
    """Whether the issuer's own document lists the address that is said to have paid for the transaction."""
    facts: dict[str, Fact] = {"method": name, "issuer": speaker}
    need = Resource(ResourceKind.DID_DOCUMENT if speaker.startswith("did:") else ResourceKind.ISSUER_PROFILE, speaker)
    profile = _at_hand(speaker, situation.trust)
    keys = list(_keys(profile)) if profile is not None else []
    if not keys:
        missing = Answer(Outcome.UNKNOWN, Reason.KEY_NOT_AT_HAND, facts, (need,))
        return missing, Answer(Outcome.UNKNOWN, Reason.ISSUER_NOT_CONFIRMED, facts, (need,))
    material = situation.trust.get(speaker)
    as_of = material.obtained_at if material else None
    for listed, entry in keys:
        if listed == name or (listed.startswith("#") and f"{speaker}{listed}" == name):
            confirmed = Answer(Outcome.PASSED, Reason.CONTROLLER_IS_ISSUER, facts, as_of=as_of)
            return _usable(entry, facts, situation.now, as_of), confirmed
    foreign = Answer(Outcome.FAILED, Reason.METHOD_NOT_LISTED, facts)
    return foreign, foreign


def _usable(entry: Claims, facts: dict[str, Fact], now: datetime, as_of: datetime | None) -> Answer:
    """Since the time of the transaction cannot be told offline, an end of the key leaves it open."""
    for member in ("revoked", "expires"):
        if entry.get(member) is None:
            continue
        try:
            over = strict_time.parse(str(entry[member])).moment <= now
        except WalletError:
            over = True
        if over:
            return Answer(Outcome.UNKNOWN, Reason.KEY_UNUSABLE, {**facts, "rule": f"method-{member}"}, as_of=as_of)
    return Answer(Outcome.PASSED, Reason.KEY_FOUND, facts, as_of=as_of)


def _keys(profile: Claims) -> Iterator[tuple[str, Claims]]:
    for member in _KEY_MEMBERS:
        listed: Json = profile.get(member)
        for entry in listed if isinstance(listed, list) else [listed]:
            about = entry if isinstance(entry, Mapping) else {}
            name = entry if isinstance(entry, str) else about.get("id") or about.get("key") or about.get("publicKey")
            if isinstance(name, str):
                yield name, about


def _at_hand(address: str, trust: TrustMaterial) -> Claims | None:
    material = trust.get(address)
    if material is None:
        return None
    try:
        return strict_json.parse_object(material.data)
    except WalletError:
        return None
