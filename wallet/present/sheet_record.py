"""One credential on a sheet: what it states, and what was found when it was checked, in the sheet's own words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from wallet.model.credential import Achievement, Credential, Json
from wallet.model.report import Check, CheckName, Outcome, Verdict, VerificationReport
from wallet.model.sheet import SheetWords

TEXT_CHARACTERS = 600
"""The most of one text of others that is printed; all of it is in the presentation."""
_TONES = {
    Verdict.VALID: "good",
    Verdict.INVALID: "bad",
    Verdict.REVOKED: "bad",
    Verdict.EXPIRED: "bad",
    Verdict.SUSPENDED: "caution",
    Verdict.NOT_YET_VALID: "caution",
    Verdict.INDETERMINATE: "neutral",
}
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+")
_HOURS = re.compile(r"PT([0-9]{1,6}(?:\.[0-9]{1,3})?)H\Z")
_EQF = "EQF"


@dataclass(frozen=True, slots=True)
class Telling:
    """How a sheet writes: its words, its dates, and the texts of others made printable."""

    words: SheetWords

    def __call__(self, key: str, **facts: str) -> str:
        """One of the sheet's own texts."""
        return self.words.texts[key].format(**facts)

    def day(self, moment: datetime) -> str:
        """A date as the language writes it."""
        month = self.words.months[moment.month - 1]
        return self.words.date.format(day=moment.day, month=month, year=moment.year)

    def printable(self, text: str) -> str:
        """One line of bounded length, without signs that steer a line's direction."""
        plain = _UNPRINTABLE.sub(" ", text).strip()
        return plain if len(plain) <= TEXT_CHARACTERS else f"{plain[:TEXT_CHARACTERS]}…"

    def listed(self, values: Iterable[str], between: str = ", ") -> str:
        """Several texts in one, each once."""
        return self.printable(between.join(dict.fromkeys(value for value in values if value)))


def record(credential: Credential, report: VerificationReport, say: Telling) -> dict[str, Json]:
    """What the credential states, under the names the template knows."""
    described, language = credential.described, (say.words.language,)
    achievement = described.achievements[0] if described.achievements else Achievement()
    awarded = achievement.awarded or described.awarded or described.valid_from
    level = max((one.value for one in achievement.levels if one.framework == _EQF), default="")
    unlisted = report.verdict is Verdict.VALID and not report.trusted
    plain = "own" if described.is_own_word else "genuine"
    return {
        "title": say.printable(credential.title.best(language)) or say("untitled"),
        "issuer": say.printable(report.issuer_name or described.issuer.name.best(language) or report.issuer_id),
        "awarded": say.day(awarded) if awarded else "",
        "day": awarded.date().isoformat() if awarded else "",
        "sort-level": level,
        "valid-until": say.day(described.valid_until) if described.valid_until else "",
        "verdict": say(f"verdict-{plain if unlisted else report.verdict.value}"),
        "tone": "neutral" if unlisted else _TONES[report.verdict],
        "how": _how(achievement, say),
        "level": say.listed(f"{one.framework} {one.value}" for one in achievement.levels),
        "credit": say.listed(_credits(achievement)),
        "amounts": [[one.unit, one.value] for one in achievement.credits if one.unit][:1],
        "workload-hours": _hours(achievement.workload),
        "result": say.listed(one.value or one.achieved_level or "" for one in achievement.results),
        "skills": [name for one in achievement.alignments if (name := say.printable(one.name)) and _is_skill(one.url)],
        **_seven(achievement, say),
    }


def _seven(achievement: Achievement, say: Telling) -> dict[str, Json]:
    """What an admission office asks of each record, where the record says it."""
    language = (say.words.language,)
    outcomes = [one.best(language) for one in achievement.outcomes] or [achievement.description.best(language)]
    hours = _hours(achievement.workload)
    supervised = [one.supervised for one in achievement.assessments if one.supervised is not None]
    identity = [one.identity_checked for one in achievement.assessments if one.identity_checked is not None]
    assessed = [one.title.best(language) or one.type or "" for one in achievement.assessments]
    return {
        "quality": say.listed(achievement.quality),
        "outcomes": say.listed(outcomes),
        "workload": say.listed([*_credits(achievement), say("hours-of", hours=hours) if hours else ""]),
        "assessment": say.listed(
            [*assessed, achievement.criteria.best(language), say(_yes("supervised", supervised)) if supervised else ""],
            " · ",
        ),
        "identity": say(_yes("identity", identity)) if identity else "",
    }


def _credits(achievement: Achievement) -> list[str]:
    """Amounts with their unit; one without a unit only where the same amount is not also told with one."""
    named = {one.value for one in achievement.credits if one.unit}
    told = (one for one in achievement.credits if one.unit or one.value not in named)
    return [f"{one.value} {one.unit or ''}".strip() for one in told]


def _yes(name: str, answers: list[bool]) -> str:
    return f"{name}-{'yes' if all(answers) else 'no'}"


def _how(achievement: Achievement, say: Telling) -> str:
    """Assessed or attended, where the record says so: silence is neither."""
    if achievement.assessments or any(one.value or one.achieved_level for one in achievement.results):
        return say("assessed")
    return say("attended") if achievement.kind == "activity" else ""


def _hours(workload: str | None) -> str:
    found = _HOURS.match(workload) if workload else None
    return found[1] if found else ""


def _is_skill(url: str | None) -> bool:
    """An alignment to a level or a field of education says where an achievement stands, not what was learnt."""
    return not any(name in (url or "").lower() for name in ("/eqf", "isced", "/qf/"))


def checks(credential: Credential, report: VerificationReport, say: Telling) -> list[Json]:
    """Signature, issuer, period and standing: one line each, with the date of what it relied on."""
    lines = [_seal(report), _voucher(report), _period(report), _status(report)]
    if credential.described.is_own_word:
        tone, key, check = lines[0]
        lines = [("caution", "check-seal-own", None) if key == "check-seal-good" else (tone, key, check), lines[2]]
    told = []
    for tone, key, check in lines:
        as_of = check.as_of if check is not None else None
        dateless = as_of is None and f"{key}-dateless" in say.words.texts
        text = say(f"{key}-dateless") if dateless else say(key, date=say.day(as_of) if as_of else "")
        told.append({"tone": tone, "text": text})
    return told


_Line = tuple[str, str, Check | None]


def _found(report: VerificationReport, name: CheckName) -> Check | None:
    """The check of this name that weighs most."""
    order = (Outcome.FAILED, Outcome.UNKNOWN, Outcome.PASSED, Outcome.NOT_APPLICABLE)
    own = [one for one in report.checks if one.name is name]
    return min(own, key=lambda one: order.index(one.outcome), default=None)


def _seal(report: VerificationReport) -> _Line:
    check = _found(report, CheckName.PROOF)
    if check is None or check.outcome in (Outcome.UNKNOWN, Outcome.NOT_APPLICABLE):
        return "caution", "check-seal-unknown", check
    return ("good", "check-seal-good", check) if check.outcome is Outcome.PASSED else ("bad", "check-seal-bad", check)


def _voucher(report: VerificationReport) -> _Line:
    check = _found(report, CheckName.TRUST)
    return ("good", "check-issuer-listed", check) if report.trusted else ("neutral", "check-issuer-unlisted", None)


def _period(report: VerificationReport) -> _Line:
    check = _found(report, CheckName.PERIOD)
    if check is None or check.outcome is Outcome.NOT_APPLICABLE:
        return "neutral", "check-period-none", None
    return ("good", "check-period-good", None) if check.outcome is Outcome.PASSED else ("bad", "check-period-bad", None)


def _status(report: VerificationReport) -> _Line:
    check = _found(report, CheckName.STATUS)
    if check is None or check.outcome is Outcome.NOT_APPLICABLE:
        return "neutral", "check-status-none", None
    if check.outcome is Outcome.UNKNOWN:
        return "caution", "check-status-unknown", None
    return (
        ("good", "check-status-good", check) if check.outcome is Outcome.PASSED else ("bad", "check-status-bad", check)
    )
