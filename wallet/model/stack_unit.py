"""What an engine sees of a credential: one achievement, with what is known of it; absent is unknown, not false."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction


class Verification(Enum):
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    FAILED = "failed"
    SELF = "self"


class UnitStatus(Enum):
    ACTIVE = "active"
    REVOKED = "revoked"
    SUSPENDED = "suspended"


class Evidence(Enum):
    ASSESSED = "assessed"
    PARTICIPATION = "participation"
    EXPERIENCE = "experience"
    SELF = "self"


@dataclass(frozen=True, slots=True)
class Grade:
    scale: str
    value: str


@dataclass(frozen=True, slots=True)
class Skill:
    id: str
    level: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One achievement of the learner; `None` everywhere means: not stated."""

    id: str
    title: str
    issuer: str
    awarded: date
    valid_until: date | None = None
    verification: Verification = Verification.VERIFIED
    status: UnitStatus = UnitStatus.ACTIVE
    evidence: Evidence | None = None
    assessment: Mapping[str, bool | str] | None = None
    credits: Mapping[str, Fraction] | None = None
    hours: Fraction | None = None
    levels: Mapping[str, int | str] | None = None
    grade: Grade | None = None
    passed: bool | None = None
    subjects: tuple[str, ...] | None = None
    skills: tuple[Skill, ...] | None = None
    codes: tuple[str, ...] | None = None
    tags: tuple[str, ...] | None = None
    used_for: tuple[str, ...] | None = None
    supersedes: tuple[str, ...] | None = None
    mode: str | None = None
    language: str | None = None
    country: str | None = None
    kind: str | None = None
    attrs: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class LearnerSet:
    """A learner's units on one date; `catalogue` holds what could still be earned, as the units it would yield."""

    definition: str
    learner: str
    as_of: date
    units: tuple[Unit, ...]
    catalogue: tuple[Unit, ...] = ()
    note: str = ""
