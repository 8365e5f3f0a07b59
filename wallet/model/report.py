"""What a verification found: one check per question, and the verdict that follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from wallet.errors import Fact
from wallet.model.credential import Claims
from wallet.model.reasons import Reason
from wallet.model.text import NO_TEXT, Text
from wallet.model.trust import MaterialOrigin, Resource


class Outcome(Enum):
    """The four answers a check can give."""

    __hash__ = object.__hash__  # each member is one object; a hash of its name is made anew for every look-up

    PASSED = "pass"
    FAILED = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


class Aspect(Enum):
    """The four lines a person reads: is it well made, is the signature good, who is it, does it stand."""

    __hash__ = object.__hash__  # each member is one object; a hash of its name is made anew for every look-up

    FORM = "form"
    SEAL = "seal"
    ISSUER = "issuer"
    STANDING = "standing"
    HOLDER = "holder"


class CheckName(Enum):
    """The question a check answers."""

    __hash__ = object.__hash__  # each member is one object; a hash of its name is made anew for every look-up

    STRUCTURE = "structure"
    CONTEXTS = "contexts"
    SCHEMA = "schema"
    RESOURCE = "resource"
    PROOF = "proof"
    PROOF_PURPOSE = "proof-purpose"
    PROOF_DATES = "proof-dates"
    KEY = "verification-method"
    CONTROLLER = "controller"
    TRUST = "trust"
    PERIOD = "period"
    STATUS = "status"
    RECIPIENT = "recipient"
    HOLDER = "holder"
    AUDIENCE = "audience"
    NONCE = "nonce"
    PARTS = "parts"


class Verdict(Enum):
    """One word for the whole; worst first."""

    INVALID = "invalid"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    INDETERMINATE = "indeterminate"
    VALID = "valid"


_STANDING_VERDICTS = {
    Reason.REVOKED: Verdict.REVOKED,
    Reason.SUSPENDED: Verdict.SUSPENDED,
    Reason.EXPIRED: Verdict.EXPIRED,
    Reason.NOT_YET_VALID: Verdict.NOT_YET_VALID,
    Reason.PROOF_EXPIRED: Verdict.EXPIRED,
    Reason.PROOF_FROM_FUTURE: Verdict.NOT_YET_VALID,
}
_WORST_FIRST = {verdict: place for place, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True)
class Check:
    """One question with its answer, the reason, the age of what it relied on, and what would settle it.

    `decisive` is False for what is told but never changes the verdict (nobody vouches for the issuer, a schema
    that is not at hand).
    """

    name: CheckName
    aspect: Aspect
    outcome: Outcome
    reason: Reason
    facts: Mapping[str, Fact] = field(default_factory=dict)
    as_of: datetime | None = None
    needs: tuple[Resource, ...] = ()
    decisive: bool = True

    @property
    def verdict(self) -> Verdict:
        """What this check alone would make of the credential."""
        if not self.decisive or self.outcome in (Outcome.PASSED, Outcome.NOT_APPLICABLE):
            return Verdict.VALID
        if self.outcome is Outcome.UNKNOWN:
            return Verdict.INDETERMINATE
        return _STANDING_VERDICTS.get(self.reason, Verdict.INVALID)


@dataclass(frozen=True, slots=True)
class Leaned:
    """One piece a verification leaned on: what and where it is, how it came here, and of which time it speaks."""

    kind: str
    uri: str
    origin: MaterialOrigin
    since: datetime


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """Always all checks, in order; for a presentation or container also a report for each part.

    `document` is exactly what the signature covers, as read; None where no signature could be checked.
    `trusted` tells whether a trust list or the learner vouches for the issuer; it never changes the verdict.
    What others say about it (`endorsements`) never changes the verdict either.
    `leaned` is every piece of material that was looked at; `as_of` the past moment that was asked about, None for now.
    """

    checks: tuple[Check, ...]
    verified_at: datetime
    issuer_id: str
    issuer_name: str
    trusted: bool = False
    document: Claims | None = None
    warnings: tuple[str, ...] = ()
    parts: tuple["VerificationReport", ...] = field(default=())
    leaned: tuple[Leaned, ...] = ()
    as_of: datetime | None = None
    endorsements: tuple["Endorsed", ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The worst verdict of all checks and parts; valid needs at least one signature that was checked and holds."""
        sealed = any(one.name is CheckName.PROOF and one.outcome is Outcome.PASSED for one in self.checks)
        verdicts = [one.verdict for one in self.checks] + [part.verdict for part in self.parts]
        verdicts.append(Verdict.VALID if sealed else Verdict.INDETERMINATE)
        return min(verdicts, key=_WORST_FIRST.__getitem__)

    @property
    def needs(self) -> tuple[Resource, ...]:
        """Every missing resource once, in order."""
        own = [need for check in self.checks if check.outcome is Outcome.UNKNOWN for need in check.needs]
        inner = [need for part in self.parts for need in part.needs]
        return tuple(dict.fromkeys(own + inner))

    @property
    def oldest_material(self) -> datetime | None:
        """The age of the oldest material a passed or failed check relied on."""
        times = [one.as_of for one in self.checks if one.as_of is not None]
        return min(times) if times else None


@dataclass(frozen=True, slots=True)
class Endorsed:
    """What somebody says about a credential, its achievement or its issuer, with a report of its own.

    `on` is "credential", "achievement" or "issuer", `at` where it stands (JSON pointer). `fits` tells whether it speaks
    of just that. `report` is None for one that could not be read, and `rule` says why.
    """

    on: str
    at: str
    fits: bool = False
    comment: Text = NO_TEXT
    report: VerificationReport | None = None
    rule: str = ""

    @property
    def holds(self) -> bool:
        """Whether it is genuine, in force, and about what it stands on."""
        return self.fits and self.report is not None and self.report.verdict is Verdict.VALID


def worst(verdicts: list[Verdict]) -> Verdict:
    """The worst of several verdicts; valid for none."""
    return min(verdicts, key=_WORST_FIRST.__getitem__, default=Verdict.VALID)
