"""From a credential and its report to the record that keeps it."""

import hashlib
from collections.abc import Iterator
from datetime import datetime

from wallet.model import limits
from wallet.model.credential import Achievement, Credential
from wallet.model.record import Record, Row, Summary
from wallet.model.report import CheckName, Outcome, VerificationReport
from wallet.reading.digest import content_digest

_EQF = "EQF"


def record_of(credential: Credential, report: VerificationReport, now: datetime) -> Record:
    """The record that keeps this credential.

    Its `content` joins what the credential says with whether its seal held: a copy with a broken or unknown seal
    must never pass for the genuine one, nor stand in its way.
    """
    digest = content_digest(credential)
    content = hashlib.sha256(f"{_seal(report).value}:{digest}".encode()).hexdigest()
    return Record(
        id=f"c{content[:23]}",
        sha256=hashlib.sha256(credential.source).hexdigest(),
        content=content,
        source=credential.source,
        carrier=credential.carrier,
        summary=summary_of(credential, report),
        received_at=now,
        verdict=report.verdict,
        verified_at=report.verified_at,
        trusted=report.trusted,
    )


def _seal(report: VerificationReport) -> Outcome:
    outcomes = [check.outcome for check in report.checks if check.name is CheckName.PROOF]
    for worst in (Outcome.FAILED, Outcome.UNKNOWN, Outcome.PASSED):
        if worst in outcomes:
            return worst
    return Outcome.UNKNOWN


def summary_of(credential: Credential, report: VerificationReport) -> Summary:
    """What a list and the search know of a credential."""
    described = credential.described
    achievements = tuple(_achievements(credential))
    return Summary(
        title=title_of(credential),
        issuer_id=described.issuer.id,
        issuer_name=_short(report.issuer_name or described.issuer.name.best()),
        format=credential.sealed.format,
        profile=credential.profile,
        valid_from=described.valid_from,
        valid_until=described.valid_until,
        awarded=described.awarded,
        subject_id=described.subjects[0].id if described.subjects else None,
        image=None,
        level=_eqf(achievements),
        skills=tuple(
            dict.fromkeys(
                _short(line.name) for one in achievements for line in one.alignments if line.name and line.is_skill
            )
        ),
        words=_words(credential, achievements),
        credential_id=described.id,
    )


def title_of(credential: Credential) -> str:
    """The title lists show: the achievement's name, else the credential's, else its type."""
    return _short(credential.title.best()) or ", ".join(credential.described.types[-1:])


def row_of(record: Record) -> Row:
    """What lists carry of a record."""
    return Row(
        record.id,
        record.sha256,
        record.carrier,
        record.summary,
        record.received_at,
        record.verdict,
        record.verified_at,
        record.trusted,
    )


def _achievements(credential: Credential) -> Iterator[Achievement]:
    yield from credential.described.achievements
    for part in credential.parts:
        yield from _achievements(part)


def _eqf(achievements: tuple[Achievement, ...]) -> int | None:
    levels = [one.value for achievement in achievements for one in achievement.levels if one.framework == _EQF]
    numbers = [int(value) for value in levels if value.isascii() and value.isdigit() and len(value) < 3]
    return max(numbers, default=None)


def _words(credential: Credential, achievements: tuple[Achievement, ...]) -> str:
    described = credential.described
    texts = [text for _, text in (*described.name.values, *described.description.values, *described.issuer.name.values)]
    texts += [text for subject in described.subjects for _, text in subject.name.values]
    for one in achievements:
        for text in (one.name, one.description, one.criteria, one.awarding_body, *one.outcomes):
            texts += [value for _, value in text.values]
        texts += [f"{line.name} {line.code or ''} {line.framework or ''}" for line in one.alignments]
        texts += [*one.tags, *one.subjects]
    return "\n".join(dict.fromkeys(texts))[: limits.TEXT_FIELD_BYTES]


def _short(text: str) -> str:
    return text[: limits.SHOWN_TEXT_CHARACTERS]
