"""Who shows it: is there proof that the holder agreed to this showing, for this audience, now."""

from wallet.model.credential import Presented, Subject
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Policy
from wallet.proofs import bbs_2023
from wallet.proofs.base_proof import is_base
from wallet.verify.case import Answer, Case

_NOT_ASKED = (Check(CheckName.HOLDER, Aspect.HOLDER, Outcome.NOT_APPLICABLE, Reason.NOT_ASKED),)


def asked_for(policy: Policy) -> bool:
    """Whether the verifier insists on a holder's proof; an audience or nonce makes no sense without one."""
    return policy.require_holder or any((policy.audience, policy.nonce, policy.challenge, policy.domain))


def nobody_shows(case: Case) -> tuple[Check, ...]:
    """For a credential that came by itself: missing when a holder's proof was asked for."""
    if asked_for(case.situation.policy):
        return (Check(CheckName.HOLDER, Aspect.HOLDER, Outcome.FAILED, Reason.HOLDER_MISSING),)
    return _NOT_ASKED


def shown(case: Case, presented: Presented) -> tuple[Check, ...]:
    """For a presentation: whose proof it is, and whether it answers this audience and nonce."""
    policy = case.situation.policy
    held = [one for one in case.judged if one.document is not None]
    left_open = not held and any(one.seal.outcome is Outcome.UNKNOWN for one in case.judged)
    speaking = case.judged if left_open else held
    domains = {domain for one in speaking for domain in one.proof.domains}
    challenges = {one.proof.challenge for one in speaking if one.proof.challenge}
    audience, nonce = _audience(policy, domains), _nonce(policy, challenges)
    return (
        _holder(case, presented).check(CheckName.HOLDER, Aspect.HOLDER),
        _as_sure(audience, left_open).check(CheckName.AUDIENCE, Aspect.HOLDER),
        _as_sure(nonce, left_open).check(CheckName.NONCE, Aspect.HOLDER),
    )


def _as_sure(answer: Answer, left_open: bool) -> Answer:
    """What fits is no more certain than the proof that says it."""
    if left_open and answer.outcome is Outcome.PASSED:
        return Answer(Outcome.UNKNOWN, Reason.HOLDER_NOT_PROVEN)
    return answer


def derived_only(case: Case) -> tuple[Check, ...]:
    """A base proof was made for the holder's eyes: shown to others it gives away what only the holder may know."""
    if not any(is_base(one.proof) for one in case.judged):
        return ()
    return (Check(CheckName.PROOF, Aspect.SEAL, Outcome.FAILED, Reason.BASE_PROOF),)


def header_bound(case: Case) -> tuple[Check, ...]:
    """Whether the issuer's proof was derived for the presentation header asked for; nothing when none was."""
    expected = case.situation.policy.presentation_header
    if expected is None:
        return ()
    fitting = [one for one in case.judged if bbs_2023.presentation_header(one.proof) == expected]
    if any(one.conclusive for one in fitting):
        answer = Answer(Outcome.PASSED, Reason.NONCE_MATCHES)
    else:
        # A proof that anybody added binds nothing: what keeps the issuer's from counting is what keeps this open.
        questions = (question for one in fitting for question in (one.seal, one.controller, one.key))
        unknown = (question for question in questions if question.outcome is Outcome.UNKNOWN)
        answer = next(unknown, Answer(Outcome.FAILED, Reason.NONCE_DIFFERS))
    return (answer.check(CheckName.NONCE, Aspect.HOLDER),)


def bound(subjects: tuple[Subject, ...], presenter: str | None) -> Check:
    """Whether the presenter is whom a shown credential speaks about (VCDM 2.0 section 4.13 forbids assuming it).

    Told, never decisive: the credential is as good as it is whoever shows it, and no material would settle it.
    """
    named = {subject.id for subject in subjects if subject.id}
    if presenter is not None and presenter in named:
        return Check(CheckName.HOLDER, Aspect.HOLDER, Outcome.PASSED, Reason.HOLDER_PROVEN)
    return Check(CheckName.HOLDER, Aspect.HOLDER, Outcome.UNKNOWN, Reason.HOLDER_NOT_PROVEN, decisive=False)


def _holder(case: Case, presented: Presented) -> Answer:
    if not case.judged:
        return Answer(Outcome.FAILED, Reason.HOLDER_MISSING)
    if not case.conclusive:
        return Answer(Outcome.UNKNOWN, Reason.HOLDER_NOT_PROVEN)
    return Answer(Outcome.PASSED, Reason.HOLDER_PROVEN, {"holder": presented.holder or case.speaker})


def _audience(policy: Policy, domains: set[str]) -> Answer:
    expected = policy.domain or policy.audience
    if expected is None:
        return Answer(Outcome.NOT_APPLICABLE, Reason.NOT_ASKED)
    if expected in domains:
        return Answer(Outcome.PASSED, Reason.AUDIENCE_MATCHES)
    return Answer(Outcome.FAILED, Reason.AUDIENCE_DIFFERS, {"expected": expected})


def _nonce(policy: Policy, challenges: set[str]) -> Answer:
    expected = policy.challenge or policy.nonce
    if expected is None:
        return Answer(Outcome.NOT_APPLICABLE, Reason.NOT_ASKED)
    if challenges == {expected}:
        return Answer(Outcome.PASSED, Reason.NONCE_MATCHES)
    return Answer(Outcome.FAILED, Reason.NONCE_DIFFERS)
