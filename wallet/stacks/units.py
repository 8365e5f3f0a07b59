"""Credentials as units: only what a credential states; what it leaves out stays unknown."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from wallet.model.credential import Achievement, Credential, Described, Result
from wallet.model.report import Verdict, VerificationReport
from wallet.model.stack_unit import Evidence, Grade, Skill, Unit, UnitStatus, Verification
from wallet.stacks.limits import NUMBER_CHARACTERS
from wallet.stacks.metrics import METRIC
from wallet.stacks.place import read_number

_NOT_ACHIEVED = frozenset({"enrolled", "inprogress", "onhold", "provisional", "withdrew", "failed"})
_PARTICIPATION = frozenset({"Membership", "CommunityService", "CoCurricular", "CertificateOfCompletion", "Fieldwork"})
_HOURS = re.compile(r"PT(?:([0-9]+(?:\.[0-9]+)?)H)?(?:([0-9]+)M)?")
_ISCED_F = re.compile(r"(?:.*/)?([0-9]{2,4})")


@dataclass(frozen=True, slots=True)
class Held:
    """One kept credential with what was found about it: a report, or the verdict alone."""

    record_id: str
    credential: Credential
    found: VerificationReport | Verdict


def learner_units(held: Iterable[Held]) -> tuple[Unit, ...]:
    """The units of all kept credentials; the same credential (issuer and id) counts once, the better verified one."""
    best: dict[tuple[str, str], tuple[bool, tuple[Unit, ...]]] = {}
    for one in held:
        for key, units in _by_credential(one):
            verified = all(unit.verification is Verification.VERIFIED for unit in units)
            if key not in best or (verified and not best[key][0]):
                best[key] = (verified, units)
    return tuple(unit for _, units in best.values() for unit in units)


def units_of(record_id: str, credential: Credential, found: VerificationReport | Verdict) -> tuple[Unit, ...]:
    """The units of one credential; those of its parts where it is a record of several, and then only those."""
    return learner_units((Held(record_id, credential, found),))


def _by_credential(held: Held) -> Iterator[tuple[tuple[str, str], tuple[Unit, ...]]]:
    credential = held.credential
    if credential.parts:
        # A wider record repeats what its parts say, and names achievements nobody asserts (CLR 2.0 section 4).
        for number, part in enumerate(credential.parts):
            yield from _by_credential(Held(f"{held.record_id}/{number + 1}", part, _part_found(held.found, number)))
        return
    described = credential.described
    key = (described.issuer.id, described.id or held.record_id)
    yield key, tuple(_units(held.record_id, credential, _verdict(held.found)))


def _part_found(found: VerificationReport | Verdict, number: int) -> VerificationReport | Verdict:
    if isinstance(found, VerificationReport) and number < len(found.parts):
        return found.parts[number]
    return found


def _verdict(found: VerificationReport | Verdict) -> Verdict:
    return found.verdict if isinstance(found, VerificationReport) else found


def _units(record_id: str, credential: Credential, verdict: Verdict) -> Iterator[Unit]:
    entitled = [one for one in credential.described.achievements if one.kind != "entitlement"]
    for number, achievement in enumerate(entitled):
        unit_id = record_id if len(entitled) == 1 else f"{record_id}#{number + 1}"
        unit = _unit(unit_id, credential, achievement, verdict)
        if unit is not None:
            yield unit


def _unit(unit_id: str, credential: Credential, achievement: Achievement, verdict: Verdict) -> Unit | None:
    """None where no date is stated at all: the rules of a stack cannot speak of such a credential."""
    described = credential.described
    awarded = _awarded(credential, achievement, verdict)
    if awarded is None:
        return None
    return Unit(
        id=unit_id,
        title=achievement.name.best() or described.name.best(),
        issuer=described.issuer.id,
        awarded=awarded,
        valid_until=described.valid_until.date() if described.valid_until else None,
        verification=_verification(verdict),
        status=_STATUS.get(verdict, UnitStatus.ACTIVE),
        evidence=_evidence(achievement),
        assessment=_assessment(achievement),
        credits=_credits(achievement),
        hours=_hours(achievement.workload),
        levels={one.framework: _level(one.value) for one in achievement.levels} or None,
        grade=_grade(achievement),
        passed=_passed(achievement),
        subjects=_subjects(achievement) or None,
        skills=_skills(achievement) or None,
        codes=_codes(achievement, described),
        tags=achievement.tags or None,
        mode=_only(achievement.modes),
        language=_only(achievement.languages),
        country=described.issuer.country,
        kind=achievement.type,
    )


_STATUS = {Verdict.REVOKED: UnitStatus.REVOKED, Verdict.SUSPENDED: UnitStatus.SUSPENDED}
_VERIFICATION = {Verdict.INVALID: Verification.FAILED, Verdict.INDETERMINATE: Verification.UNVERIFIED}


def _verification(verdict: Verdict) -> Verification:
    """Expired, revoked and suspended are verified, too: the dates and the status say the rest."""
    return _VERIFICATION.get(verdict, Verification.VERIFIED)


def _awarded(credential: Credential, achievement: Achievement, verdict: Verdict) -> date | None:
    described = credential.described
    sealed = next((proof.created for proof in credential.sealed.proofs if proof.created), None)
    stated = achievement.awarded or described.awarded or described.valid_from or sealed
    if verdict is Verdict.NOT_YET_VALID and described.valid_from is not None:
        stated = described.valid_from
    return stated.date() if stated else None


def _passed(achievement: Achievement) -> bool | None:
    """False for any result that is not achieved; a result without a status is complete (Open Badges 3.0 B.5)."""
    results = achievement.results
    if any(_is_missed(one) for one in results):
        return False
    return True if results else None


def _is_missed(result: Result) -> bool:
    if (result.status or "").lower().replace(" ", "") in _NOT_ACHIEVED:
        return True
    if result.achieved_level in result.scale and result.required_level in result.scale:
        return result.scale.index(result.achieved_level or "") < result.scale.index(result.required_level or "")
    return False


def _evidence(achievement: Achievement) -> Evidence | None:
    """Assessed only where an assessment or a result is stated: silence is no proof of assessment."""
    if achievement.kind == "activity":
        return Evidence.PARTICIPATION
    assessed = any(one.type or one.grade for one in achievement.assessments)
    reached = any(one.value or one.achieved_level for one in achievement.results)
    if assessed or reached:
        return Evidence.ASSESSED
    return Evidence.PARTICIPATION if achievement.type in _PARTICIPATION else None


def _assessment(achievement: Achievement) -> Mapping[str, bool | str] | None:
    found: dict[str, bool | str] = {}
    for one in achievement.assessments:
        for name, value in (("type", one.type), ("supervised", one.supervised), ("idVerified", one.identity_checked)):
            if value is not None:
                found.setdefault(name, value)
    return found or None


def _credits(achievement: Achievement) -> Mapping[str, Fraction] | None:
    """By unit, credit received before credit offered; an amount without a unit says nothing."""
    found: dict[str, Fraction] = {}
    for credit in sorted(achievement.credits, key=lambda one: not one.earned):
        value = read_number(credit.value) if len(credit.value) <= NUMBER_CHARACTERS else None
        if value is not None and credit.unit is not None and METRIC.fullmatch(credit.unit):
            found.setdefault(credit.unit, value)
    return found or None


def _hours(workload: str | None) -> Fraction | None:
    """Hours of an ISO 8601 duration that is written in hours and minutes."""
    found = _HOURS.fullmatch(workload) if workload and len(workload) <= NUMBER_CHARACTERS else None
    if found is None or not (found[1] or found[2]):
        return None
    return Fraction(found[1] or 0) + Fraction(int(found[2] or 0), 60)


def _level(value: str) -> int | str:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 3 else value


def _grade(achievement: Achievement) -> Grade | None:
    """The first grade whose scale is named; a grade without a scale cannot be compared."""
    for assessment in achievement.assessments:
        if assessment.grade and assessment.scale:
            return Grade(assessment.scale, assessment.grade)
    for result in achievement.results:
        if result.value and result.type:
            return Grade(result.type, result.value)
    return None


def _subjects(achievement: Achievement) -> tuple[str, ...]:
    """ISCED-F numbers, from the subjects and from alignments to that classification; a name alone is no subject."""
    aligned = (name for one in achievement.alignments if one.is_field for name in (one.code, one.url) if name)
    found = (_ISCED_F.fullmatch(written) for written in (*achievement.subjects, *aligned))
    return tuple(dict.fromkeys(one[1] for one in found if one))


def _skills(achievement: Achievement) -> tuple[Skill, ...]:
    named = (one for one in achievement.alignments if one.is_skill)
    ids = (name for one in named for name in (one.url, one.code) if name)
    return tuple(Skill(name) for name in dict.fromkeys(ids))


def _codes(achievement: Achievement, described: Described) -> tuple[str, ...] | None:
    """What makes two records repeat each other: the achievement's own id and the issuer's module codes."""
    own = (achievement.id,) if achievement.id and achievement.id != described.id else ()
    return tuple(dict.fromkeys((*own, *achievement.codes))) or None


def _only(values: tuple[str, ...]) -> str | None:
    return values[0] if len(values) == 1 else None
