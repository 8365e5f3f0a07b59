from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from wallet.model.credential import (
    Achievement,
    Alignment,
    Assessment,
    Credential,
    Credit,
    Described,
    Issuer,
    Level,
    Result,
    Sealed,
)
from wallet.model.report import Verdict
from wallet.model.stack_unit import Evidence, Grade, Skill, Unit, UnitStatus, Verification
from wallet.model.text import Text
from wallet.stacks.units import Held, learner_units, units_of

DAY = datetime(2026, 3, 14, 23, 30, tzinfo=UTC)


def credential(*achievements: Achievement, name: str = "urn:one", parts: tuple[Credential, ...] = ()) -> Credential:
    described = Described(
        id=name,
        types=(),
        issuer=Issuer("did:web:uni.example"),
        subjects=(),
        achievements=achievements,
        valid_from=DAY,
    )
    return Credential(b"", "json", "open-badges-3", Sealed("vc", b"", {}, ()), described, parts)


def only(achievement: Achievement, verdict: Verdict = Verdict.VALID) -> Unit:
    (unit,) = units_of("r1", credential(achievement), verdict)
    return unit


def test_absent_stays_unknown() -> None:
    unit = only(Achievement(name=Text.plain("Statistics")))
    assert unit == Unit(id="r1", title="Statistics", issuer="did:web:uni.example", awarded=date(2026, 3, 14))


def test_reads_what_is_stated() -> None:
    unit = only(
        Achievement(
            id="urn:achievement",
            type="MicroCredential",
            alignments=(Alignment("Data", url="urn:esco:1"), Alignment("6", code="6", type="ext:EQF")),
            credits=(Credit("2.5", "ECTS"), Credit("2", "ECTS", earned=True)),
            workload="PT75H30M",
            levels=(Level("EQF", "6"),),
            results=(Result(type="Percent", value="81", status="Completed"),),
            assessments=(Assessment("Exam", supervised=True, identity_checked=True),),
            subjects=("http://data.europa.eu/snb/isced-f/0542",),
            codes=("STAT1",),
            languages=("en",),
        )
    )
    assert unit.credits == {"ECTS": Fraction(2)}
    assert unit.hours == Fraction(151, 2)
    assert unit.levels == {"EQF": 6}
    assert (unit.grade, unit.passed, unit.evidence) == (Grade("Percent", "81"), True, Evidence.ASSESSED)
    assert unit.assessment == {"type": "Exam", "supervised": True, "idVerified": True}
    assert unit.subjects == ("0542",)
    assert unit.skills == (Skill("urn:esco:1"),)
    assert unit.codes == ("urn:achievement", "STAT1")
    assert (unit.language, unit.kind) == ("en", "MicroCredential")


def test_credit_without_a_unit_says_nothing() -> None:
    assert only(Achievement(credits=(Credit("3"), Credit("3", earned=True)))).credits is None


@pytest.mark.parametrize("status", ["Enrolled", "Failed", "InProgress", "Withdrew", "Provisional", "OnHold"])
def test_what_is_not_achieved_is_never_passed(status: str) -> None:
    assert only(Achievement(results=(Result(value="1"), Result(status=status)))).passed is False


def test_a_level_below_the_required_one_is_not_passed() -> None:
    result = Result(achieved_level="B1", required_level="B2", scale=("A2", "B1", "B2"))
    assert only(Achievement(results=(result,))).passed is False
    assert only(Achievement(results=(replace(result, achieved_level="B2"),))).passed is True


@pytest.mark.parametrize(
    ("verdict", "verification", "status"),
    [
        (Verdict.VALID, Verification.VERIFIED, UnitStatus.ACTIVE),
        (Verdict.EXPIRED, Verification.VERIFIED, UnitStatus.ACTIVE),
        (Verdict.REVOKED, Verification.VERIFIED, UnitStatus.REVOKED),
        (Verdict.SUSPENDED, Verification.VERIFIED, UnitStatus.SUSPENDED),
        (Verdict.INDETERMINATE, Verification.UNVERIFIED, UnitStatus.ACTIVE),
        (Verdict.INVALID, Verification.FAILED, UnitStatus.ACTIVE),
    ],
)
def test_verdicts(verdict: Verdict, verification: Verification, status: UnitStatus) -> None:
    unit = only(Achievement(), verdict)
    assert (unit.verification, unit.status) == (verification, status)


def test_parts_count_once_and_the_whole_not_at_all() -> None:
    first, second = Achievement(credits=(Credit("5", "ECTS"),)), Achievement(credits=(Credit("3", "ECTS"),))
    parts = (credential(first, name="urn:a"), credential(second, name="urn:b"))
    whole = credential(first, second, name="urn:whole", parts=parts)
    units = units_of("r1", whole, Verdict.VALID)
    assert [(unit.id, unit.credits) for unit in units] == [
        ("r1/1", {"ECTS": Fraction(5)}),
        ("r1/2", {"ECTS": Fraction(3)}),
    ]
    also_alone = Held("r2", parts[0], Verdict.VALID)
    assert len(learner_units([Held("r1", whole, Verdict.VALID), also_alone])) == 2


def test_same_credential_counts_once_and_the_verified_one_is_taken() -> None:
    one = credential(Achievement())
    units = learner_units([Held("r1", one, Verdict.INDETERMINATE), Held("r2", one, Verdict.VALID)])
    assert [unit.id for unit in units] == ["r2"]


def test_several_achievements_are_several_units_and_a_right_is_none() -> None:
    units = units_of("r1", credential(Achievement(), Achievement(kind="entitlement"), Achievement()), Verdict.VALID)
    assert [unit.id for unit in units] == ["r1#1", "r1#2"]


def test_without_any_date_there_is_no_unit() -> None:
    plain = credential(Achievement())
    dateless = replace(plain, described=replace(plain.described, valid_from=None))
    assert units_of("r1", dateless, Verdict.VALID) == ()
