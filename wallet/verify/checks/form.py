"""Is it well made: structure, contexts, schemas."""

from wallet.codec.jsonld.contexts import Contexts
from wallet.model.credential import Claims, Finding, Json
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Resource, ResourceKind
from wallet.profiles.foreign import UNREAD
from wallet.proofs.data_integrity import check_contexts
from wallet.verify.case import HOSTED, Answer, Case

FORM_REASONS = frozenset(
    {
        Reason.UNKNOWN_CONTEXT,
        Reason.INLINE_CONTEXT,
        Reason.UNDEFINED_TERM,
        Reason.RELATIVE_IRI,
        Reason.DATA_LOSS,
        Reason.CONTEXT_ORDER,
    }
)

_VOCABULARY = Resource(ResourceKind.SUPPORT, UNREAD)
_KNOWN = Answer(Outcome.PASSED, Reason.CONTEXTS_KNOWN)
_WELL_MADE = (Check(CheckName.STRUCTURE, Aspect.FORM, Outcome.PASSED, Reason.WELL_MADE),)


def structure(case: Case) -> tuple[Check, ...]:
    """One failed check for each fatal finding of the format and the profile; else one that passes."""
    findings = case.sealed.findings + (case.described.findings if case.described else ())
    broken = tuple(_broken(one) for one in findings if one.fatal)
    if findings and not broken and any(one.code == UNREAD for one in findings):
        unread = Answer(Outcome.UNKNOWN, Reason.PART_UNSUPPORTED, {"rule": UNREAD}, (_VOCABULARY,))
        return (unread.check(CheckName.STRUCTURE, Aspect.FORM),)
    return broken or _WELL_MADE


def _broken(finding: Finding) -> Check:
    reason = Reason.CLAIMS_CONTRADICT if finding.code == "claims-contradict" else Reason.BROKEN_RULE
    facts = {"rule": finding.code, "at": finding.at}
    return Check(CheckName.STRUCTURE, Aspect.FORM, Outcome.FAILED, reason, facts)


def contexts(case: Case) -> tuple[Check, ...]:
    """Whether every term means what the approved contexts say.

    Decisive where the seal covers a document; for a token, whose text is signed as it stands, it is told only.
    """
    document = case.sealed.claims
    if "@context" not in document:
        return (Check(CheckName.CONTEXTS, Aspect.FORM, Outcome.NOT_APPLICABLE, Reason.CONTEXTS_KNOWN),)
    if case.sealed.signed or any(one.proof.suite == HOSTED for one in case.judged):
        answer = _token_contexts(document, case.situation.contexts)
        return (answer.check(CheckName.CONTEXTS, Aspect.FORM, decisive=False),)
    return (_document_contexts(case).check(CheckName.CONTEXTS, Aspect.FORM),)


def _document_contexts(case: Case) -> Answer:
    found = [one.seal for one in case.judged if one.seal.reason in FORM_REASONS]
    if found:
        return found[0]
    if any(one.document is not None or one.seal.reason is Reason.CHAIN_ANCHOR_MISSING for one in case.judged):
        return _KNOWN
    bare = {name: value for name, value in case.sealed.claims.items() if name != "proof"}
    try:
        check_contexts(bare, case.situation.contexts)
    except (BadSeal, CannotTell) as trouble:
        return Answer.of(trouble)
    return _KNOWN


def _token_contexts(document: Claims, known: Contexts) -> Answer:
    written: Json = document["@context"]
    entries = written if isinstance(written, list) else [written]
    if not all(isinstance(one, str) for one in entries):
        return Answer(Outcome.UNKNOWN, Reason.INLINE_CONTEXT)
    missing = [one for one in entries if not known.known(one)]
    if missing:
        needs = tuple(Resource(ResourceKind.CONTEXT, one) for one in missing)
        return Answer(Outcome.UNKNOWN, Reason.UNKNOWN_CONTEXT, {"uri": missing[0]}, needs)
    return _KNOWN
