"""The one answer for a credential: a word, a sentence, and how sure it is."""

from datetime import datetime
from typing import assert_never

from ui.words import dates
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import said, translate
from wallet.model.reasons import Reason
from wallet.model.record import Row
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport

_STALE_DAYS = 30


def verdict_mark(verdict: Verdict) -> Mark:
    """The chip for a verdict alone."""
    return mark(verdict_tone(verdict), translate("verdicts", verdict_word(verdict)))


def verdict_tone(verdict: Verdict) -> Tone:
    """The tone of a verdict: only valid is good, and what is unknown is neither good nor bad."""
    match verdict:
        case Verdict.VALID:
            return Tone.GOOD
        case Verdict.INVALID | Verdict.REVOKED | Verdict.EXPIRED:
            return Tone.BAD
        case Verdict.SUSPENDED | Verdict.NOT_YET_VALID:
            return Tone.CAUTION
        case Verdict.INDETERMINATE:
            return Tone.NEUTRAL
        case _:
            assert_never(verdict)


def verdict_word(verdict: Verdict) -> str:
    """One to three English words."""
    match verdict:
        case Verdict.VALID:
            return said("verdicts", "Verified")
        case Verdict.INVALID:
            return said("verdicts", "Not genuine")
        case Verdict.REVOKED:
            return said("verdicts", "Revoked")
        case Verdict.SUSPENDED:
            return said("verdicts", "Suspended")
        case Verdict.EXPIRED:
            return said("verdicts", "Expired")
        case Verdict.NOT_YET_VALID:
            return said("verdicts", "Not valid yet")
        case Verdict.INDETERMINATE:
            return said("verdicts", "Not fully checked")
        case _:
            assert_never(verdict)


def verdict_sentence(verdict: Verdict) -> str:
    """What the verdict means for the person."""
    match verdict:
        case Verdict.VALID:
            text = said("verdicts", "The signature holds, it is in date, and nothing speaks against it.")
        case Verdict.INVALID:
            text = said(
                "verdicts", "Something does not hold. It may have been changed after it was signed. Do not rely on it."
            )
        case Verdict.REVOKED:
            text = said("verdicts", "The issuer has taken it back.")
        case Verdict.SUSPENDED:
            text = said("verdicts", "The issuer has put it on hold for now.")
        case Verdict.EXPIRED:
            text = said("verdicts", "It was issued with an end date, and that date has passed.")
        case Verdict.NOT_YET_VALID:
            text = said("verdicts", "Its first day is still to come.")
        case Verdict.INDETERMINATE:
            text = said("verdicts", "Nothing is wrong, but something could not be checked on this computer.")
        case _:
            assert_never(verdict)
    return translate("verdicts", text)


def row_mark(row: Row, now: datetime) -> Mark:
    """The chip of a list row: the verdict, or the caution that weighs more than a plain "Verified"."""
    if row.verdict is not Verdict.VALID:
        return verdict_mark(row.verdict)
    days = (now - row.verified_at).days if row.verified_at else 0
    if days > _STALE_DAYS:
        return mark(Tone.CAUTION, translate("verdicts", "Checked %n day(s) ago", days))
    if not row.trusted:
        return mark(Tone.NEUTRAL, translate("verdicts", "Genuine, issuer not in your trust lists"))
    return verdict_mark(row.verdict)


def report_mark(report: VerificationReport) -> Mark:
    """The chip of a full report; an unlisted issuer keeps it from reading "Verified"."""
    if report.verdict is Verdict.VALID and not report.trusted:
        return mark(Tone.NEUTRAL, translate("verdicts", "Genuine, issuer not in your trust lists"))
    return verdict_mark(report.verdict)


def own_word() -> str:
    """What is said of a credential whose issuer is also whom it is about."""
    return translate("verdicts", "In the holder's own words: signed by the holder alone, by no institution.")


def status_mark(report: VerificationReport) -> Mark | None:
    """ "Status list 3 days old", a caution from a month on; None where no list was read."""
    for check in report.checks:
        if check.name is CheckName.STATUS and check.outcome is Outcome.PASSED and check.reason is Reason.NOT_SET:
            if check.as_of is None:
                return mark(Tone.CAUTION, translate("verdicts", "Status list of unknown age"))
            words = translate("verdicts", "Status list {age}").format(age=dates.age(check.as_of, report.verified_at))
            old = (report.verified_at - check.as_of).days > _STALE_DAYS
            return mark(Tone.CAUTION if old else Tone.NOTE, words)
    return None
