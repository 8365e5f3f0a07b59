"""A check in words: what was asked, the answer, why, and what the person can do."""

from typing import assert_never

from ui.words.reasons import SENTENCES
from ui.words.tones import SIGNS, Tone
from ui.words.translate import said, translate
from wallet.model.reasons import Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome, VerificationReport
from wallet.model.trust import Resource, ResourceKind

_WORST_FIRST = (Tone.BAD, Tone.CAUTION, Tone.NEUTRAL, Tone.GOOD)


_OWN = {
    Reason.HOLDER_PROVEN: said("reasons", "Signed with the holder's own key."),
    Reason.SIGNATURE_GOOD: said("reasons", "The signature is intact: nothing changed since the holder signed it."),
    Reason.KEY_FOUND: said("reasons", "The holder's key is known."),
    Reason.CONTROLLER_IS_ISSUER: said("reasons", "The key belongs to whoever presents it."),
}
"""What is meant where the thing checked is the presentation: nobody issued it, the holder made and signed it."""


def check_sentence(check: Check, own: bool = False) -> str:
    """Why the check came out as it did; `own` for the presentation itself rather than a credential in it."""
    told = _OWN.get(check.reason) if own else None
    return translate("reasons", told or SENTENCES[check.reason][0])


def advice(check: Check) -> str:
    """What the person can do; "" where there is nothing to do."""
    text = SENTENCES[check.reason][1] if check.outcome in (Outcome.FAILED, Outcome.UNKNOWN) else ""
    return translate("advice", text) if text else ""


def check_tone(check: Check) -> Tone:
    """The look of one check: what could not be told is never green and never red."""
    match check.outcome:
        case Outcome.PASSED:
            return Tone.GOOD
        case Outcome.FAILED:
            return Tone.BAD if check.decisive else Tone.CAUTION
        case Outcome.UNKNOWN:
            return Tone.CAUTION if check.decisive else Tone.NEUTRAL
        case Outcome.NOT_APPLICABLE:
            return Tone.NOTE
        case _:
            assert_never(check.outcome)


def check_sign(check: Check) -> str:
    """The sign of one check."""
    if check.outcome is Outcome.NOT_APPLICABLE:
        return "–"
    return "?" if check.outcome is Outcome.UNKNOWN else SIGNS[check_tone(check)]


def outcome_word(outcome: Outcome) -> str:
    """One word for an answer."""
    match outcome:
        case Outcome.PASSED:
            return translate("checks", "passed")
        case Outcome.FAILED:
            return translate("checks", "failed")
        case Outcome.UNKNOWN:
            return translate("checks", "could not tell")
        case Outcome.NOT_APPLICABLE:
            return translate("checks", "does not apply")
        case _:
            assert_never(outcome)


def aspect_title(aspect: Aspect, own: bool = False) -> str:
    """The heading of an aspect; a presentation has a key, but no issuer."""
    match aspect:
        case Aspect.ISSUER if own:
            return translate("checks", "Key")
        case Aspect.FORM:
            return translate("checks", "Form")
        case Aspect.SEAL:
            return translate("checks", "Signature")
        case Aspect.ISSUER:
            return translate("checks", "Issuer")
        case Aspect.STANDING:
            return translate("checks", "Dates and status")
        case Aspect.HOLDER:
            return translate("checks", "Holder")
        case _:
            assert_never(aspect)


_QUESTIONS = {
    CheckName.STRUCTURE: said("checks", "Is it well made?"),
    CheckName.CONTEXTS: said("checks", "Are all its terms defined?"),
    CheckName.SCHEMA: said("checks", "Does it keep to its schema?"),
    CheckName.RESOURCE: said("checks", "Is what it refers to the very thing it meant?"),
    CheckName.PROOF: said("checks", "Is the signature intact?"),
    CheckName.PROOF_PURPOSE: said("checks", "Was it signed for this purpose?"),
    CheckName.PROOF_DATES: said("checks", "Is the signature in date?"),
    CheckName.KEY: said("checks", "Is the signing key known?"),
    CheckName.CONTROLLER: said("checks", "Does the key belong to the issuer?"),
    CheckName.TRUST: said("checks", "Does a list you trust vouch for the issuer?"),
    CheckName.PERIOD: said("checks", "Is it in date?"),
    CheckName.STATUS: said("checks", "Has the issuer taken it back?"),
    CheckName.RECIPIENT: said("checks", "Was it issued to this person?"),
    CheckName.HOLDER: said("checks", "Did the holder prove it is theirs?"),
    CheckName.AUDIENCE: said("checks", "Was it made for this receiver?"),
    CheckName.NONCE: said("checks", "Does it answer this request?"),
    CheckName.PARTS: said("checks", "Could everything inside be read?"),
}


def question(name: CheckName) -> str:
    """What a check asks, in words."""
    return translate("checks", _QUESTIONS[name])


def aspects(report: VerificationReport) -> tuple[tuple[Aspect, tuple[Check, ...]], ...]:
    """The checks of each aspect there is, in the order a person reads them; what does not apply comes last."""
    return tuple(
        (aspect, tuple(one for one in report.checks if one.aspect is aspect))
        for aspect in (Aspect.SEAL, Aspect.ISSUER, Aspect.STANDING, Aspect.HOLDER, Aspect.FORM)
        if any(one.aspect is aspect and one.outcome is not Outcome.NOT_APPLICABLE for one in report.checks)
    )


def telling(checks: tuple[Check, ...]) -> Check:
    """The check that speaks for its aspect: the worst answer, and among equals the one with most to say."""
    weight = {tone: place for place, tone in enumerate((*_WORST_FIRST, Tone.NOTE))}
    speaks = {Reason.SIGNATURE_GOOD: -3, Reason.VOUCHED: -3, Reason.NOT_SET: -3, Reason.HOLDER_PROVEN: -3}
    return min(checks, key=lambda one: (weight[check_tone(one)], speaks.get(one.reason, 0)))


def need_sentence(need: Resource) -> str:
    """What is missing, and its address."""
    return translate("checks", "{kind}: {uri}").format(kind=need_kind(need.kind), uri=need.uri)


_KINDS = {
    ResourceKind.DID_DOCUMENT: said("checks", "DID document"),
    ResourceKind.STATUS_LIST: said("checks", "Status list"),
    ResourceKind.CONTEXT: said("checks", "Context"),
    ResourceKind.SCHEMA: said("checks", "Schema"),
    ResourceKind.ISSUER_METADATA: said("checks", "Issuer metadata"),
    ResourceKind.ISSUER_PROFILE: said("checks", "Issuer profile"),
    ResourceKind.ISSUER_KEY: said("checks", "Issuer key"),
    ResourceKind.ASSERTION: said("checks", "Hosted assertion"),
    ResourceKind.TRUST_ANCHOR: said("checks", "Trust anchor"),
    ResourceKind.TRUST_LIST: said("checks", "Trust list"),
    ResourceKind.TYPE_METADATA: said("checks", "Type metadata"),
    ResourceKind.REVOCATION_LIST: said("checks", "Revocation list"),
    ResourceKind.CHAIN_ANCHOR: said("checks", "Chain anchor"),
    ResourceKind.SUPPORT: said("checks", "Not understood here"),
    ResourceKind.EXPECTATION: said("checks", "What you expect of it"),
}


def need_kind(kind: ResourceKind) -> str:
    """The name of a kind of thing that may be missing."""
    return translate("checks", _KINDS[kind])
