"""Credential, trust material, policy and time in; report out. Nothing is fetched, and every check runs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Credential, Finding, Presented, RefusedPart, Subject
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Leaned, Outcome, VerificationReport
from wallet.model.trust import Policy, TrustMaterial
from wallet.verify.case import Case, Situation
from wallet.verify.checks import form, holder, issuer, period, recipient, schemas, seal, standing
from wallet.verify.endorsing import endorsed
from wallet.verify.key_binding import bound_by_key, presented_by_key
from wallet.verify.leaning import Leaning, leaned_contexts, leaned_list
from wallet.verify.seals import AUTHENTICATION, case_of, credential_case

CHECKS: tuple[Callable[[Case], tuple[Check, ...]], ...] = (
    form.structure,
    form.contexts,
    schemas.schema,
    schemas.resources,
    seal.seal,
    issuer.issuer,
    period.period,
    standing.standing,
    recipient.recipient,
)


def verify(
    credential: Credential | Presented,
    trust: TrustMaterial,
    policy: Policy,
    now: datetime,
    contexts: Contexts | None = None,
) -> VerificationReport:
    """The report on a credential or presentation at the time `now`, with what is at hand in `trust` and nothing else.

    `contexts` are the JSON-LD contexts to begin with, by default the bundled ones. Raises `WalletError` LIMIT only.
    """
    leaning = Leaning(trust.held)
    situation = Situation(TrustMaterial(leaning, trust.lists, trust.later), policy, now, contexts or Contexts.bundled())

    def leaned(listed: tuple[Leaned, ...]) -> tuple[Leaned, ...]:
        named, asked = leaned_contexts(credential.sealed), tuple(leaning.leaned())
        return tuple(dict.fromkeys((*asked, *named, *listed))) if asked or listed else named

    if isinstance(credential, Presented):
        report = _presentation(credential, situation)
        return replace(report, leaned=leaned(report.leaned))
    return _credential(credential, situation, _by_itself, leaned)


def _credential(
    credential: Credential,
    situation: Situation,
    who_shows: Callable[[Case], tuple[Check, ...]],
    leaned: Callable[[tuple[Leaned, ...]], tuple[Leaned, ...]] = tuple,
) -> VerificationReport:
    """`leaned` adds to the list that vouches what else was looked at; it is asked once everything has been."""
    case = credential_case(credential, situation)
    checks = [check for ask in CHECKS for check in ask(case)]
    if credential.refused:
        checks += _parts(credential.refused, len(credential.parts))
    checks += who_shows(case)
    vouching = issuer.voucher(case)
    own_name = credential.described.issuer.name.best()
    inner = situation
    if credential.parts or credential.described.endorsements:
        inner = replace(situation, policy=_for_what_is_inside(situation.policy))
    parts = tuple(_credential(part, inner, _by_itself) for part in credential.parts)
    endorsements = endorsed(credential, inner, _endorsement)
    return VerificationReport(
        tuple(checks),
        situation.now,
        case.speaker,
        vouching[1].name or own_name if vouching else own_name,
        vouching is not None,
        _document(case),
        _warnings(credential.warnings, case),
        parts,
        leaned(tuple(leaned_list(vouching[0] if vouching else None))),
        endorsements=endorsements,
    )


def _endorsement(credential: Credential, situation: Situation) -> VerificationReport:
    """The report on an endorsement; what others say about it in turn is left aside."""
    return _credential(replace(credential, parts=()), replace(situation, endorsing=True), _by_itself)


def _by_itself(case: Case) -> tuple[Check, ...]:
    shown = bound_by_key(case) if case.sealed.key_binding else holder.nobody_shows(case)
    return (*shown, *holder.header_bound(case))


def _presentation(presented: Presented, situation: Situation) -> VerificationReport:
    speaker = presented.holder or _named_signer(presented)
    case = case_of(presented.sealed, speaker, AUTHENTICATION, situation)
    proven = speaker if case.conclusive else None
    checks = (
        *form.structure(case),
        *form.contexts(case),
        *seal.seal(case),
        *issuer.issuer(case),
        *period.period(case),
        *holder.shown(case, presented),
        *_parts(presented.refused, len(presented.credentials)),
    )
    inner = replace(situation, policy=_for_parts(situation.policy))
    insists = situation.policy.require_holder
    reports = tuple(
        _credential(one, inner, _shown_by(proven, one.described.subjects, insists)) for one in presented.credentials
    )
    return VerificationReport(
        checks, situation.now, speaker, "", False, _document(case), _warnings(presented.warnings, case), reports
    )


def _shown_by(
    presenter: str | None, subjects: tuple[Subject, ...], insists: bool
) -> Callable[[Case], tuple[Check, ...]]:
    """What is asked of a credential inside a presentation about who shows it."""

    def checks(case: Case) -> tuple[Check, ...]:
        if case.sealed.key_binding:
            bound = bound_by_key(case)
        elif "cnf" in case.sealed.payload:
            bound = (presented_by_key(case, presenter, insists),)
        else:
            bound = (holder.bound(subjects, presenter),)
        return (*holder.derived_only(case), *bound, *holder.header_bound(case))

    return checks


@lru_cache(maxsize=4)
def _for_what_is_inside(policy: Policy) -> Policy:
    """What is asked of parts and endorsements: nothing that only the whole can answer."""
    return replace(_for_parts(policy), presentation_header=None)


def _for_parts(policy: Policy) -> Policy:
    """What is asked of the whole is answered by the whole; the recipient and the header are asked of each part."""
    return replace(policy, audience=None, nonce=None, challenge=None, domain=None, require_holder=False)


def _named_signer(presented: Presented) -> str:
    """A presentation that names no holder is spoken for by whoever owns the key of its first proof."""
    named = presented.sealed.proofs[0].verification_method if presented.sealed.proofs else ""
    return named.partition("#")[0]


def _parts(refused: tuple[RefusedPart, ...], read: int) -> tuple[Check, ...]:
    """A part that is broken makes the whole invalid; one that is only not understood leaves it open."""
    told = tuple(
        Check(
            CheckName.PARTS,
            Aspect.FORM,
            Outcome.UNKNOWN if one.unsupported else Outcome.FAILED,
            Reason.PART_UNSUPPORTED if one.unsupported else Reason.PART_REFUSED,
            {"at": one.at, "rule": one.rule},
        )
        for one in refused
    )
    return told or (Check(CheckName.PARTS, Aspect.FORM, Outcome.PASSED, Reason.PARTS_READ, {"count": read}),)


def _document(case: Case) -> Claims | None:
    """What the first conclusive seal covers; else what any good signature covers."""
    covered = [one for one in case.judged if one.document is not None]
    best = [one for one in covered if one.conclusive] or covered
    return best[0].document if best else None


def _warnings(carried: tuple[str, ...], case: Case) -> tuple[str, ...]:
    findings: tuple[Finding, ...] = case.sealed.findings + (case.described.findings if case.described else ())
    from_form = tuple(one.code for one in findings if not one.fatal)
    from_keys = tuple(code for one in case.judged for code in one.warnings)
    return tuple(dict.fromkeys((*carried, *from_form, *from_keys)))
