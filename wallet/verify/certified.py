"""Keys that come with a certificate: the authority that issued it, not the token, says whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from wallet.codec import strict_time
from wallet.codec.iri import split_url
from wallet.errors import Fact, WalletError
from wallet.formats import elm_seal
from wallet.formats.etsi_evidence import Evidence, evidence_of
from wallet.model.credential import Claims, Json, Proof, Sealed, walk
from wallet.model.keys import VerificationMethod
from wallet.model.reasons import BadSeal, Reason
from wallet.model.report import Outcome
from wallet.model.trust import Resource, ResourceKind
from wallet.proofs.x5c import chain_of
from wallet.verify.anchors import anchors_in, leading
from wallet.verify.case import Answer, Situation
from wallet.verify.method import ANY_PURPOSE, Found
from wallet.verify.sealing import proven_time, taken_back

if TYPE_CHECKING:
    from wallet.keys.certificates import Certificate

_LEGAL_IDENTIFIERS = ("eIDASIdentifier", "registration", "vatIdentifier", "taxIdentifier", "identifier")


def certified(sealed: Sealed, proof: Proof, speaker: str, situation: Situation) -> Found:
    """The key of the signer's certificate, confirmed when a known authority issued it in the speaker's name.

    The authorities are those of the trust lists. Raises `BadSeal` CERTIFICATE_BAD for what is no certificate.
    """
    from wallet.keys import certificates  # slow to import, and seldom needed

    chain = chain_of(proof)
    if not chain:
        raise BadSeal(Reason.CERTIFICATE_BAD, rule="certificate-chain")
    try:
        leaf = certificates.read(chain[0])
    except WalletError as error:
        raise BadSeal(Reason.CERTIFICATE_BAD, rule=error.rule) from None
    answer = _judge(chain, leaf, sealed, proof, situation)
    named = speaker != "" and _is_named(leaf, speaker, sealed.claims)
    method = VerificationMethod(leaf.organisation_id or leaf.organisation, speaker, leaf.key, ANY_PURPOSE)
    confirmed = named and answer.outcome is Outcome.PASSED
    return Found(method, confirmed, needs=answer.needs or (_anchor(leaf),), certificate=answer)


def _judge(
    chain: tuple[bytes, ...], leaf: Certificate, sealed: Sealed, proof: Proof, situation: Situation
) -> Answer:
    """Whether a known authority issued the certificate, whether it was in date, and whether it was taken back.

    A certificate that has run out leaves it open, unless a time stamp that was checked says that the seal is older.
    """
    facts: dict[str, Fact] = {"organisation": leaf.organisation, "until": leaf.end.isoformat()}
    anchors = anchors_in(situation.trust.lists)
    if not anchors:
        return Answer(Outcome.UNKNOWN, Reason.CERTIFICATE_ANCHOR_MISSING, facts, (_anchor(leaf),))
    evidence = evidence_of(sealed) if sealed.format == elm_seal.NAME else Evidence()
    stamped, told = proven_time(evidence, situation)
    facts |= told
    claimed = _sealing_time(proof)
    if not leaf.start <= (stamped or claimed or situation.now) <= leaf.end:
        return Answer(Outcome.FAILED, Reason.CERTIFICATE_BAD, {**facts, "rule": "certificate-period"})
    expired = situation.now > leaf.end
    at = (stamped or claimed or situation.now) if expired else situation.now
    chain = tuple(dict.fromkeys((*chain, *evidence.certificates)))
    try:
        found = leading(chain, anchors, at, situation.now)
    except WalletError as error:
        facts |= {"rule": error.rule}
        return Answer(Outcome.UNKNOWN, Reason.CERTIFICATE_ANCHOR_MISSING, facts, (_anchor(leaf),))
    facts |= found.facts(at)
    answer = Answer(Outcome.PASSED, Reason.CERTIFICATE_GOOD, facts, as_of=found.listed.as_of)
    if expired and stamped is None:
        return replace(answer, outcome=Outcome.UNKNOWN, reason=Reason.CERTIFICATE_BAD, facts=_expired(facts))
    return taken_back((*chain, found.certificate), evidence, stamped, claimed, situation) or answer


def _expired(facts: dict[str, Fact]) -> dict[str, Fact]:
    return {**facts, "rule": "certificate-expired"}


def _sealing_time(proof: Proof) -> datetime | None:
    """The claimed time of sealing: `sigT` of a European seal, else `iat`."""
    stated = proof.options.get("sigT")
    if not isinstance(stated, str):
        return proof.created
    try:
        return strict_time.parse(stated).moment
    except WalletError:
        return None


def _is_named(leaf: Certificate, speaker: str, claims: Claims) -> bool:
    host = split_url(speaker).hostname if speaker.startswith("https:") else None
    if speaker in leaf.uris or (host is not None and host in leaf.hosts):
        return True
    return leaf.organisation_id != "" and leaf.organisation_id in set(_legal_identifiers(claims))


def _legal_identifiers(claims: Claims) -> Iterator[str]:
    """The notations of the issuer's legal identifiers (European Learning Model 3)."""
    for member in _LEGAL_IDENTIFIERS:
        listed: Json = walk(claims, ("issuer", member))
        for one in listed if isinstance(listed, list) else [listed]:
            notation = walk(one, ("notation",))
            if isinstance(notation, str):
                yield notation


def _anchor(leaf: Certificate) -> Resource:
    return Resource(ResourceKind.TRUST_ANCHOR, leaf.organisation or leaf.organisation_id or "certificate authority")
