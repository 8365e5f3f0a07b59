"""What one verification is about: the seal, who is said to speak, and everything it may lean on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from operator import attrgetter

from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import Fact
from wallet.model.credential import Claims, Described, Proof, Sealed
from wallet.model.keys import PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason
from wallet.model.report import Aspect, Check, CheckName, Outcome
from wallet.model.trust import Policy, Resource, TrustMaterial

HOSTED = "hosted"
"""The suite name of a badge without a signature, whose issuer hosts a copy."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to one question about one proof; `as_of` is the age of the material it leans on."""

    outcome: Outcome
    reason: Reason
    facts: Mapping[str, Fact] = field(default_factory=dict)
    needs: tuple[Resource, ...] = ()
    as_of: datetime | None = None

    @classmethod
    def of(cls, trouble: BadSeal | CannotTell) -> "Answer":
        """The answer a primitive gave by raising."""
        if isinstance(trouble, BadSeal):
            return cls(Outcome.FAILED, trouble.reason, trouble.facts)
        return cls(Outcome.UNKNOWN, trouble.reason, trouble.facts, trouble.needs)

    def check(self, name: CheckName, aspect: Aspect, *, decisive: bool = True) -> Check:
        """The check this answers."""
        if not self.facts and not self.needs and self.as_of is None:
            return _bare(name, aspect, self.outcome, self.reason, decisive)
        return Check(name, aspect, self.outcome, self.reason, self.facts, self.as_of, self.needs, decisive)


@lru_cache(maxsize=256)
def _bare(name: CheckName, aspect: Aspect, outcome: Outcome, reason: Reason, decisive: bool) -> Check:
    """A check that says nothing of this one credential: made once for all reports that hold it."""
    return Check(name, aspect, outcome, reason, decisive=decisive)


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything besides the credential: material, policy, the time, the contexts, and how deep lists may nest.

    `endorsing` while an endorsement is judged: those on endorsements are not.
    """

    trust: TrustMaterial
    policy: Policy
    now: datetime
    contexts: Contexts
    depth: int = 0
    endorsing: bool = False


_NOT_AGAINST = (Outcome.PASSED, Outcome.NOT_APPLICABLE)
_CONCLUSIVE = attrgetter("conclusive")


@dataclass(frozen=True, slots=True)
class Judged:
    """One proof with its answers; `document` is what it covers, None unless the signature holds."""

    proof: Proof
    key: Answer
    seal: Answer
    purpose: Answer
    dates: Answer
    controller: Answer
    document: Claims | None = None
    public_key: PublicKey | None = None
    warnings: tuple[str, ...] = ()

    @property
    def conclusive(self) -> bool:
        """Whether this proof alone shows that the one who is said to speak sealed the document."""
        # A hosted badge has no key and no purpose; a token need not state dates.
        return (
            self.seal.outcome is Outcome.PASSED
            and self.controller.outcome is Outcome.PASSED
            and self.key.outcome in _NOT_AGAINST
            and self.purpose.outcome in _NOT_AGAINST
            and self.dates.outcome in _NOT_AGAINST
        )


@dataclass(frozen=True, slots=True)
class Case:
    """One sealed thing to be judged: a credential (`described`), or a presentation (`described` None)."""

    sealed: Sealed
    speaker: str
    purpose: str
    situation: Situation
    judged: tuple[Judged, ...]
    described: Described | None = None

    @property
    def conclusive(self) -> bool:
        """Whether any proof is conclusive."""
        return any(map(_CONCLUSIVE, self.judged))
