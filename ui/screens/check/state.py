"""What the check page says: one answer for the whole, then one card for each credential."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ui.screens.check.facts import Stack, facts_of, stack_of
from ui.words import checks
from ui.words.errors import trouble
from ui.words.tones import Mark, Tone
from ui.words.translate import translate
from ui.words.verdicts import own_word, report_mark, verdict_mark, verdict_sentence, verdict_tone
from wallet.model.credential import Credential
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport, worst

if TYPE_CHECKING:
    from wallet.service.answers import Checked, Refused

    Found = tuple[tuple[Checked, ...], tuple[Refused, ...]]


@dataclass(frozen=True, slots=True)
class Card:
    """One credential with its report, as a receiver reads it; `own` for the presentation that holds it."""

    title: str
    issuer: str
    mark: Mark
    report: VerificationReport
    seed: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """One question without an answer: of what, why, and what would settle it."""

    title: str
    why: str
    settles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What was checked, for the verdict sheet: its names and digests, and when."""

    names: tuple[tuple[str, str], ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class CheckState:
    """The whole page; `title` is "" before anything was brought."""

    tone: Tone = Tone.NEUTRAL
    title: str = ""
    text: str = ""
    cards: tuple[Card, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    unsettled: tuple[Open, ...] = ()
    facts: tuple[Mark, ...] = ()
    stacks: tuple[Stack, ...] = ()
    seen: Seen | None = None


def came(found: "Found", seen: Seen | None = None) -> CheckState:
    """The page for what was brought."""
    checked, refused = found
    turned = tuple((one.name, trouble(one.error).sentence) for one in refused)
    cards = tuple(card for one in checked for card in _cards(one))
    if not cards:
        title = trouble(refused[0].error).title if refused else translate("check", "Nothing to check")
        return CheckState(Tone.NEUTRAL, title, turned[0][1] if turned else "")
    verdict = worst([one.report.verdict for one in checked])
    proven = tuple(told for one in checked if (told := stack_of(one)) is not None)
    trusted = all(one.report.trusted for one in cards if one.issuer)
    tone = verdict_tone(verdict) if verdict is not Verdict.INDETERMINATE else Tone.CAUTION
    if verdict is Verdict.VALID and not trusted:
        tone = Tone.NOTE
    facts = tuple(fact for one in checked for fact in facts_of(one))
    unsettled = tuple(dict.fromkeys(one for card in cards for one in _open(card)))
    title, text = _title(verdict, trusted), _text(verdict, cards)
    return CheckState(tone, title, text, cards, turned, unsettled, facts, proven, seen)


def _open(card: Card) -> list[Open]:
    """What could not be told of one card, the deciding questions first."""
    unknown = [one for one in card.report.checks if one.outcome is Outcome.UNKNOWN]
    unknown.sort(key=lambda one: not one.decisive)
    return [Open(card.title, checks.check_sentence(one, card.own), _settles(one)) for one in unknown]


def _settles(check: Check) -> tuple[str, ...]:
    needs = tuple(checks.need_sentence(need) for need in check.needs)
    told = checks.advice(check)
    return (*needs, told) if told else needs


def _cards(checked: "Checked") -> tuple[Card, ...]:
    readable, report = checked.readable, checked.report
    if isinstance(readable, Credential):
        return (_card(readable, report),)
    whole = Card(
        translate("check", "The presentation itself"),
        "",
        verdict_mark(_own(report)),
        report,
        readable.holder or "holder",
        own=True,
    )
    own = tuple(one for one in report.checks if one.name is not CheckName.TRUST)
    whole = replace(whole, report=replace(report, checks=own))
    inner = tuple(_card(one, part) for one, part in zip(readable.credentials, report.parts, strict=False))
    return (whole, *inner)


def _own(report: VerificationReport) -> Verdict:
    return worst([one.verdict for one in report.checks])


def _card(credential: Credential, report: VerificationReport) -> Card:
    title = credential.title.best() or translate("check", "Untitled credential")
    issuer = own_word() if credential.described.is_own_word else report.issuer_name or report.issuer_id
    return Card(title, issuer, report_mark(report), report, report.issuer_id)


def _title(verdict: Verdict, trusted: bool) -> str:
    match verdict:
        case Verdict.VALID if trusted:
            return translate("check", "Genuine and in good standing")
        case Verdict.VALID:
            return translate("check", "Genuine, but nobody you trust vouches for the issuer")
        case Verdict.INDETERMINATE:
            return translate("check", "Not everything could be checked on this computer")
        case Verdict.INVALID:
            return translate("check", "Do not rely on this")
        case Verdict.REVOKED:
            return translate("check", "Genuine, but revoked by the issuer")
        case Verdict.SUSPENDED:
            return translate("check", "Genuine, but suspended by the issuer")
        case Verdict.EXPIRED:
            return translate("check", "Genuine, but expired")
        case Verdict.NOT_YET_VALID:
            return translate("check", "Genuine, but not valid yet")


def _text(verdict: Verdict, cards: tuple[Card, ...]) -> str:
    told = [
        translate("check", "{title}: {why}").format(title=card.title, why=checks.check_sentence(check, card.own))
        for card in cards
        for check in card.report.checks
        if check.decisive and check.outcome in (Outcome.FAILED, Outcome.UNKNOWN)
    ]
    return " ".join(dict.fromkeys(told[:3])) if told else verdict_sentence(verdict)
