"""What is told of a presentation as a whole: whose hands, for whom, how old, and which qualification it is to prove."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.words import dates, stacks
from ui.words.errors import trouble
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from wallet.errors import WalletError
from wallet.model.credential import Credential
from wallet.model.report import Check, CheckName, Outcome

if TYPE_CHECKING:
    from wallet.service.answers import Checked


@dataclass(frozen=True, slots=True)
class Stack:
    """A qualification it was shown for, with what came of running its rules again."""

    title: str
    amount: str
    mark: Mark
    sentence: str


def stack_of(checked: "Checked") -> Stack | None:
    """What came of running the rules again; None where it was shown for no qualification."""
    match checked.stack:
        case None:
            return None
        case WalletError() as error:
            title = translate("check", "Shown for a qualification")
            told = mark(Tone.CAUTION, translate("check", "Rules not run"))
            return Stack(title, "", told, trouble(error).sentence)
        case found:
            tone = Tone.GOOD if found.agrees and found.verdict == "met" else Tone.CAUTION
            amount = stacks.amount_of(found.done, found.needed, found.metric)
            sentence = stacks.rerun_sentence(found.agrees, found.signed, found.known)
            return Stack(found.title.best(), amount, mark(tone, stacks.verdict(found.verdict)), sentence)


def facts_of(checked: "Checked") -> tuple[Mark, ...]:
    """Of a presentation: whose hands it comes from, for whom, in answer to what, how old; nothing for the rest."""
    readable, report = checked.readable, checked.report
    found = {one.name: one for one in report.checks}
    facts = [_holder_fact(found.get(CheckName.HOLDER)), _nonce_fact(found.get(CheckName.NONCE))]
    if isinstance(readable, Credential):
        # The key binding of a token is the holder's; the proofs beside it are the issuer's.
        facts.append(_asked_audience(found.get(CheckName.AUDIENCE)))
        return tuple(one for one in facts if one is not None) if readable.sealed.key_binding else ()
    proof = next(iter(readable.sealed.proofs), None)
    if proof is not None:
        facts.append(_audience_fact(found.get(CheckName.AUDIENCE), proof.domains))
        if proof.created is not None:
            when = dates.ago(proof.created, report.verified_at)
            facts.append(Mark(Tone.NOTE, translate("check", "Made {when}").format(when=when)))
        if proof.expires is not None:
            until = translate("check", "May be used until {day}").format(day=dates.day(proof.expires))
            facts.append(Mark(Tone.NOTE, until))
    return tuple(one for one in facts if one is not None)


def _holder_fact(check: Check | None) -> Mark | None:
    match check.outcome if check is not None else None:
        case Outcome.PASSED:
            return mark(Tone.GOOD, translate("check", "Signed by its holder"))
        case Outcome.FAILED:
            return mark(Tone.BAD, translate("check", "Not signed by a holder"))
        case Outcome.UNKNOWN:
            return mark(Tone.CAUTION, translate("check", "Holder's signature not checked"))
        case _:
            return None


def _nonce_fact(check: Check | None) -> Mark | None:
    match check.outcome if check is not None else None:
        case Outcome.PASSED:
            return mark(Tone.GOOD, translate("check", "Answers your code"))
        case Outcome.FAILED:
            return mark(Tone.BAD, translate("check", "Does not answer your code"))
        case Outcome.UNKNOWN:
            return mark(Tone.CAUTION, translate("check", "Whether it answers your code is open"))
        case _:
            return None


def _asked_audience(check: Check | None) -> Mark | None:
    """Whether it was made for whom it should be; None where nobody asked."""
    match check.outcome if check is not None else None:
        case Outcome.PASSED:
            return mark(Tone.GOOD, translate("check", "Made for you"))
        case Outcome.FAILED:
            return mark(Tone.BAD, translate("check", "Not made for you"))
        case _:
            return None


def _audience_fact(check: Check | None, domains: tuple[str, ...]) -> Mark | None:
    who = ", ".join(domains)
    if check is not None and check.outcome is Outcome.FAILED:
        return _asked_audience(check)
    if check is not None and check.outcome is Outcome.PASSED:
        return mark(Tone.GOOD, translate("check", "Made for {who}").format(who=who))
    if not who:
        return mark(Tone.CAUTION, translate("check", "Made for nobody in particular"))
    return Mark(Tone.NOTE, translate("check", "Says it is for {who}").format(who=who))
