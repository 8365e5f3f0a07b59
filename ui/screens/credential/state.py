"""What the page of one credential says, in the order a person asks."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.words import dates
from ui.words.formats import name_of
from ui.words.languages import language
from ui.words.tones import Mark, Tone
from ui.words.translate import said, translate
from ui.words.verdicts import report_mark, status_mark
from wallet.model.credential import Achievement, Assessment, Credential, Credit, Result
from wallet.model.report import VerificationReport

if TYPE_CHECKING:
    from wallet.service.answers import Opened

_DURATION = re.compile(r"^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$")
_NOTHING = Achievement()


@dataclass(frozen=True, slots=True)
class Head:
    """Title, who says so and when, and the chips under it."""

    title: str
    by: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value; `term` is the code of an explanation of the label, "" where it needs none."""

    label: str
    value: str
    term: str = ""


def title_of(credential: Credential) -> str:
    """The title in the best language there is."""
    return credential.title.best() or translate("credential", "Untitled credential")


def issuer_of(report: VerificationReport) -> str:
    """The issuer by the name of the trust list, else as it names itself."""
    return report.issuer_name or report.issuer_id


def head(credential: Credential, report: VerificationReport) -> Head:
    """The top of the page."""
    when = main(credential).awarded or credential.described.awarded or credential.described.valid_from
    by = issuer_of(report)
    if when is not None:
        by = translate("credential", "{issuer} · awarded {day}").format(issuer=by, day=dates.day(when))
    marks = [report_mark(report)]
    if (age := status_mark(report)) is not None:
        marks.append(age)
    if credential.sealed.disclosures:
        marks.append(Mark(Tone.NEUTRAL, translate("credential", "Can be shared in parts")))
    return Head(title_of(credential), by, tuple(marks))


def main(credential: Credential) -> Achievement:
    """The achievement the page is about."""
    return credential.described.achievements[0] if credential.described.achievements else _NOTHING


def facts(credential: Credential) -> tuple[Fact, ...]:
    """The grid of facts; what the issuer does not state is left out."""
    one = main(credential)
    levels = ", ".join(f"{level.framework} {level.value}" for level in one.levels)
    pairs = (
        (translate("credential", "Workload"), _workload(one), "workload"),
        (translate("credential", "Level"), levels, "level"),
        (translate("credential", "Assessment"), _assessment(one), "assessment"),
        (translate("credential", "Valid"), _valid(credential), "validity"),
        (translate("credential", "Took part"), ", ".join(map(spaced, one.modes)), "participation"),
        (translate("credential", "Identity check"), _identity(one.assessments), "identity"),
        (translate("credential", "Quality assurance"), ", ".join(map(spaced, one.quality)), "quality"),
        (translate("credential", "Language"), ", ".join(map(language, one.languages)), ""),
        (translate("credential", "Kind"), spaced(one.type or ""), ""),
    )
    return tuple(Fact(label, value, term) for label, value, term in pairs if value)


def spaced(code: str) -> str:
    """ "MicroCredential" as "Micro credential"."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", code)
    words = words.lower() if " " in words and words.isascii() and code[:1].isupper() and "-" not in code else words
    return words[:1].upper() + words[1:]


def _workload(one: Achievement) -> str:
    named = {credit.value for credit in one.credits if credit.unit}
    told = [credit for credit in one.credits if credit.unit or credit.value not in named]
    parts = list(dict.fromkeys(_credit(credit) for credit in told))
    if one.workload:
        parts.append(duration(one.workload))
    return " · ".join(parts)


def _credit(credit: Credit) -> str:
    if credit.unit and credit.unit.lower() not in ("credit", "credits"):
        return f"{credit.value} {credit.unit}"
    amount = int(credit.value) if credit.value.isdecimal() else 2
    return translate("credential", "{n} credit(s)", amount).format(n=credit.value)


def duration(written: str) -> str:
    """An ISO 8601 duration in words; anything else as it is."""
    found = _DURATION.match(written)
    if found is None or written in ("P", "PT"):
        return written
    units = (
        said("credential", "%n week(s)"),
        said("credential", "%n day(s)"),
        said("credential", "%n hour(s)"),
        said("credential", "%n minute(s)"),
    )
    parts = [translate("credential", unit, int(n)) for n, unit in zip(found.groups(), units, strict=True) if n]
    return " ".join(parts)


def _assessment(one: Achievement) -> str:
    parts = [text for each in one.assessments if (text := each.title.best() or spaced(each.type or ""))]
    grades = [each.grade for each in one.assessments if each.grade]
    grades += [_result(each) for each in one.results if each.value or each.status]
    return " · ".join([*dict.fromkeys(parts), *dict.fromkeys(grades)][:3])


def _result(result: Result) -> str:
    return result.value or spaced(result.status or "")


def _valid(credential: Credential) -> str:
    until = credential.described.valid_until
    if until is None:
        return translate("credential", "No end date")
    return translate("credential", "Until {day}").format(day=dates.day(until))


def _identity(assessments: tuple[Assessment, ...]) -> str:
    parts = []
    if any(one.supervised for one in assessments):
        parts.append(translate("credential", "Supervised"))
    if any(one.identity_checked for one in assessments):
        parts.append(translate("credential", "Identity checked"))
    if any(one.supervised is False for one in assessments):
        parts.append(translate("credential", "Unsupervised"))
    return ", ".join(parts)


def outcomes(credential: Credential) -> tuple[str, ...]:
    """What the person can do now, as the issuer wrote it."""
    return tuple(text for one in main(credential).outcomes if (text := one.best()))


def skills(credential: Credential) -> tuple[str, ...]:
    """Skills and tags, each once."""
    one = main(credential)
    return tuple(dict.fromkeys([*(each.name for each in one.alignments if each.name and each.is_skill), *one.tags]))


def about(credential: Credential) -> str:
    """The description, achievement first."""
    return main(credential).description.best() or credential.described.description.best()


def source_facts(opened: "Opened") -> tuple[Fact, ...]:
    """Where it came from and how it is made."""
    credential, record = opened.credential, opened.record
    pairs = (
        (translate("credential", "Sealed as"), name_of(credential.sealed.format)),
        (translate("credential", "Says"), name_of(credential.profile)),
        (translate("credential", "Came as"), name_of(record.carrier)),
        (translate("credential", "Received"), dates.moment(record.received_at)),
        (translate("credential", "Size"), translate("credential", "%n byte(s)", len(record.source))),
        (translate("credential", "Issuer"), opened.report.issuer_id),
        (translate("credential", "Issued to"), next((one.id for one in credential.described.subjects if one.id), "")),
        (translate("credential", "Identifier"), credential.described.id or ""),
        ("SHA-256", record.sha256),
    )
    return tuple(Fact(label, value or "") for label, value in pairs if value)


def picture_of(opened: "Opened") -> str | bytes | None:
    """The badge picture: a data address, or the baked picture itself."""
    url = main(opened.credential).image or opened.credential.described.image
    if url and url.startswith("data:image/"):
        return url
    return opened.record.source if opened.record.source.startswith(b"\x89PNG") else None
