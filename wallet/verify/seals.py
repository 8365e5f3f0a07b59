"""Judges every proof of a sealed document: its key, its signature, its purpose, its dates, and whose it is.

Policy for several proofs (Data Integrity 1.0 section 4.5 leaves it open; Open Badges 3.0 section 8.1 accepts any good
one): one proof by the issuer must hold. A proof that does not hold makes the whole invalid, however many others do. A
proof that cannot be checked, or that somebody else made, is told and changes nothing as long as one by the issuer
holds. A proof in a chain counts only when the proofs it builds upon hold.
"""

from dataclasses import replace

from wallet.codec.iri import split_url
from wallet.errors import Fact
from wallet.formats import data_integrity, signed_text
from wallet.keys import algorithms
from wallet.model.credential import Credential, Described, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Outcome
from wallet.model.trust import Policy, Resource, ResourceKind
from wallet.proofs.suite import Suite
from wallet.supported import PROOFS
from wallet.verify import anchored, open_badges_2
from wallet.verify.at_hand import contexts_for
from wallet.verify.case import Answer, Case, Judged, Situation
from wallet.verify.certified import certified
from wallet.verify.method import Found, check_current, claims_key, find
from wallet.verify.proof_dates import judge_dates

ASSERTION = "assertionMethod"
AUTHENTICATION = "authentication"
NOT_CONFIRMED = Answer(Outcome.UNKNOWN, Reason.ISSUER_NOT_CONFIRMED)
GOOD = Answer(Outcome.PASSED, Reason.SIGNATURE_GOOD)
_FITS = Answer(Outcome.PASSED, Reason.PURPOSE_FITS)


def credential_case(credential: Credential, situation: Situation) -> Case:
    """A credential with its proofs judged."""
    described = credential.described
    if open_badges_2.is_ours(credential.sealed):
        described = open_badges_2.completed(credential.sealed, described, situation.trust)
    return case_of(credential.sealed, described.issuer.id, ASSERTION, situation, described)


def case_of(
    sealed: Sealed, speaker: str, purpose: str, situation: Situation, described: Described | None = None
) -> Case:
    """What is sealed with its proofs judged, in the contexts at hand for it."""
    contexts = contexts_for(sealed, situation.trust, situation.contexts)
    if contexts is not situation.contexts:
        situation = replace(situation, contexts=contexts)
    return Case(sealed, speaker, purpose, situation, judge(sealed, speaker, purpose, situation), described)


def judge(sealed: Sealed, speaker: str, purpose: str, situation: Situation) -> tuple[Judged, ...]:
    """Every proof judged, in order; `WalletError` LIMIT passes through."""
    if open_badges_2.is_ours(sealed) and not sealed.proofs:
        return (open_badges_2.judge_hosted(sealed, situation),)
    judged = tuple(_one(sealed, proof, speaker, purpose, situation) for proof in sealed.proofs)
    settled: dict[int, Judged] = {}
    return tuple(_in_chain(one, judged, settled) for one in judged)


def _one(sealed: Sealed, proof: Proof, speaker: str, purpose: str, situation: Situation) -> Judged:
    if proof.suite in anchored.SUITES:
        return anchored.judge(sealed, proof, speaker, _purpose(proof, purpose), situation)
    fits, dates = _purpose(proof, purpose), judge_dates(sealed, proof, situation)
    try:
        found = _located(sealed, proof, speaker, situation)
        check_current(found.method, situation.now)
    except (BadSeal, CannotTell) as trouble:
        seal = _unsupported(proof) or Answer(Outcome.UNKNOWN, trouble.reason, trouble.facts)
        return Judged(proof, Answer.of(trouble), seal, fits, dates, NOT_CONFIRMED)
    named, key = _key_answer(found, purpose), found.method.key
    controller = _controller(found, speaker, purpose, situation)
    try:
        document = _suite(proof, key, situation.policy).verify(sealed, proof, key, situation.contexts)
    except (BadSeal, CannotTell) as trouble:
        return Judged(proof, named, Answer.of(trouble), fits, dates, controller, None, key, found.warnings)
    return Judged(proof, named, GOOD, fits, dates, controller, document, key, found.warnings)


def _located(sealed: Sealed, proof: Proof, speaker: str, situation: Situation) -> Found:
    """The key: by its name, or where the token brings a certificate and names no DID, by that."""
    if sealed.format == data_integrity.NAME and proof.suite in PROOFS and not proof.verification_method:
        raise BadSeal(Reason.PROOF_MALFORMED, rule="proof-method")  # required (Data Integrity 1.0 section 4.4)
    if sealed.format == signed_text.NAME:
        raise CannotTell(Reason.SUITE_UNSUPPORTED, Resource(ResourceKind.SUPPORT, proof.suite), suite=proof.suite)
    if open_badges_2.is_ours(sealed):
        return open_badges_2.signing_key(sealed, proof, situation.trust)
    if "x5c" in proof.options and not proof.verification_method.startswith("did:"):
        return certified(sealed, proof, speaker, situation)
    return find(proof.verification_method, speaker, situation.trust)


def _suite(proof: Proof, key: PublicKey, policy: Policy) -> Suite:
    missing = _unsupported(proof)
    if missing:
        raise CannotTell(missing.reason, *missing.needs, **missing.facts)
    suite = PROOFS[proof.suite]
    _check_allowed(proof, key, policy)
    if key.kind not in suite.kinds:
        raise BadSeal(Reason.ALGORITHM_KEY_MISMATCH, algorithm=proof.suite, key=key.kind.value)
    return suite


def _unsupported(proof: Proof) -> Answer | None:
    if proof.suite in PROOFS:
        return None
    if not proof.suite:
        return Answer(Outcome.FAILED, Reason.PROOF_MALFORMED, {"rule": "proof-suite"})
    need = Resource(ResourceKind.SUPPORT, proof.suite)
    return Answer(Outcome.UNKNOWN, Reason.SUITE_UNSUPPORTED, {"suite": proof.suite}, (need,))


def _check_allowed(proof: Proof, key: PublicKey, policy: Policy) -> None:
    named = proof.options.get("alg")
    names = frozenset({named}) if isinstance(named, str) else algorithms.names_for(key.kind)
    if names & algorithms.FORBIDDEN:
        raise BadSeal(Reason.ALGORITHM_NOT_ALLOWED, algorithm=min(names))
    known = names & algorithms.ALGORITHMS.keys()
    if known and not known & policy.allowed_algorithms:
        raise CannotTell(Reason.ALGORITHM_NOT_ALLOWED, algorithm=min(known))


def _purpose(proof: Proof, purpose: str) -> Answer:
    if proof.purpose == purpose:
        return _FITS
    return Answer(Outcome.FAILED, Reason.PURPOSE_WRONG, {"purpose": proof.purpose, "expected": purpose})


def _key_answer(found: Found, purpose: str) -> Answer:
    if found.certificate is not None:
        return found.certificate
    if purpose not in found.method.purposes:
        return Answer(Outcome.FAILED, Reason.METHOD_NOT_LISTED, {"purpose": purpose})
    facts: dict[str, Fact] = {"method": found.method.id, "kind": found.method.key.kind.value}
    return Answer(Outcome.PASSED, Reason.KEY_FOUND, facts, as_of=found.as_of)


def _controller(found: Found, speaker: str, purpose: str, situation: Situation) -> Answer:
    controller, key = found.method.controller, found.method.key
    facts: dict[str, Fact] = {"controller": controller, "issuer": speaker}
    given = {(line.key.kind, line.key.data) for _, line in situation.trust.vouching(speaker) if line.key}
    if (found.confirmed and controller == speaker) or (key.kind, key.data) in given:
        return Answer(Outcome.PASSED, Reason.CONTROLLER_IS_ISSUER, facts)
    if controller == speaker or _same_host(controller, speaker):
        needs = found.needs or (Resource(ResourceKind.ISSUER_METADATA, speaker),)
        return Answer(Outcome.UNKNOWN, Reason.ISSUER_NOT_CONFIRMED, facts, needs)
    return _claimed(found, speaker, purpose, situation, facts)


def _claimed(found: Found, speaker: str, purpose: str, situation: Situation, facts: dict[str, Fact]) -> Answer:
    """A key under another name is the speaker's only when the speaker's own document lists it."""
    try:
        if claims_key(speaker, found.method.key, purpose, situation.trust, situation.now):
            return Answer(Outcome.PASSED, Reason.CONTROLLER_IS_ISSUER, facts)
    except CannotTell as missing:
        return Answer(Outcome.UNKNOWN, Reason.ISSUER_NOT_CONFIRMED, facts, missing.needs)
    except BadSeal as bad:
        return Answer(Outcome.FAILED, bad.reason, facts)
    return Answer(Outcome.FAILED, Reason.CONTROLLER_NOT_ISSUER, facts)


def _same_host(one: str, other: str) -> bool:
    if not (one.startswith("https:") and other.startswith("https:")):
        return False
    return split_url(one).netloc.lower() == split_url(other).netloc.lower()


def _in_chain(
    one: Judged, judged: tuple[Judged, ...], settled: dict[int, Judged], above: frozenset[str] = frozenset()
) -> Judged:
    """The proof as it counts in its chain: good only when every proof it builds upon is good.

    Each is settled once: proofs that all name each other would otherwise take exponential time.
    """
    if one.seal.outcome is not Outcome.PASSED or not one.proof.previous:
        return one
    if id(one) not in settled:
        seen = above | ({one.proof.id} if one.proof.id else set())
        settled[id(one)] = _upon(one, judged, settled, seen)
    return settled[id(one)]


def _upon(one: Judged, judged: tuple[Judged, ...], settled: dict[int, Judged], seen: frozenset[str]) -> Judged:
    for name in dict.fromkeys(one.proof.previous):
        before = next((other for other in judged if other.proof.id == name), None)
        if before is None or name in seen:
            return replace(one, seal=Answer(Outcome.FAILED, Reason.PREVIOUS_PROOF_MISSING), document=None)
        outcome = _in_chain(before, judged, settled, seen).seal.outcome
        if outcome is not Outcome.PASSED:
            return replace(one, seal=Answer(outcome, Reason.PREVIOUS_PROOF_BAD), document=None)
    return one
