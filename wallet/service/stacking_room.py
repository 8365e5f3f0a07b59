"""What the stacks are evaluated over, looked at once and remembered only as long as it is true."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from wallet.model.credential import Credential
from wallet.model.report import Verdict, VerificationReport
from wallet.model.stack import Definition
from wallet.model.stack_answer import Answer
from wallet.model.stack_unit import LearnerSet, Unit
from wallet.model.tick import Tick, no_tick
from wallet.model.trust import Policy, TrustMaterial
from wallet.service import stacking_decisions, stacking_signed
from wallet.service.kept import credential_in
from wallet.service.sight import at_hand
from wallet.service.stacking_letters import Clerk
from wallet.service.stacking_views import DecisionLine, Question, SignedBy, StackView, judged
from wallet.stacks.evaluate import TIME_LIMIT, Depth
from wallet.stacks.read_definition import read_definition
from wallet.stacks.units import Held, learner_units
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault
from wallet.verify.run import verify

FRESH = timedelta(minutes=10)
"""How old a verification may be that a stack leans on."""
REMEMBERED = 64
"""Answers remembered at most; then all are forgotten."""

_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A credential with its report, and what says that both still stand."""

    sha256: str
    credential: Credential
    report: VerificationReport

    def stands(self, sha256: str, now: datetime) -> bool:
        """Same bytes, looked at a moment ago, and no date of the credential has passed since."""
        at = self.report.verified_at
        described = self.credential.described
        turns = (one for one in (described.valid_from, described.valid_until) if one is not None)
        return self.sha256 == sha256 and at <= now < at + FRESH and not any(at < turn <= now for turn in turns)


class StackRoom:
    """The stacks of one unlocked vault. Answers are remembered by definition, units, decisions and day."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._trust: TrustMaterial | None = None
        self._seen: dict[str, _Seen] = {}
        self._views: dict[_Key, tuple[StackView, Answer]] = {}

    def units(self, now: datetime, tick: Tick = no_tick) -> tuple[Unit, ...]:
        """The units of every kept credential, none verified longer ago than `FRESH`."""
        return learner_units(self.held(now, tick))

    def held(self, now: datetime, tick: Tick = no_tick) -> tuple[Held, ...]:
        """Every kept credential with its report, none older than `FRESH`."""
        trust = self._material()
        rows = self.vault.records.rows()
        seen: dict[str, _Seen] = {}
        for place, row in enumerate(rows):
            tick(place, len(rows))
            known = self._seen.get(row.id)
            if known is None or not known.stands(row.sha256, now):
                credential = credential_in(self.vault.records.get(row.id))
                known = _Seen(row.sha256, credential, verify(credential, trust, Policy(), now))
            seen[row.id] = known
        self._seen = seen
        return tuple(Held(name, one.credential, one.report) for name, one in seen.items())

    def learner(self, definition: Definition, now: datetime, tick: Tick = no_tick) -> LearnerSet:
        """The learner's units today."""
        return LearnerSet(definition.id, "holder", now.date(), self.units(now, tick))

    def question(
        self, kept: KeptStack, now: datetime, *, depth: Depth, seconds: float = TIME_LIMIT, tick: Tick = no_tick
    ) -> Question:
        """What to ask about one kept stack, with the decisions on it."""
        definition = read_definition(kept.definition)
        learner = self.learner(definition, now, tick)
        decided = stacking_decisions.lines(self.vault, definition, learner, self._clerk(kept, now))
        return Question(definition, learner, decided, depth, seconds, tick)

    def view(
        self, kept: KeptStack, now: datetime, *, depth: Depth, seconds: float = TIME_LIMIT, tick: Tick = no_tick
    ) -> tuple[StackView, Answer]:
        """The view of one kept stack, at least as deep as asked for."""
        question = self.question(kept, now, depth=depth, seconds=seconds, tick=tick)
        signed = self.signer(kept, now)
        key = _key(question, signed)
        asked = Depth.DERIVED.name if depth is Depth.DERIVED else f"{depth.name} {seconds}"
        for name in (Depth.DERIVED.name, asked):
            if (*key, name) in self._views:
                return self._views[*key, name]
        found = judged(question, signed)
        if len(self._views) >= REMEMBERED:
            self._views.clear()
        self._views[*key, asked] = found
        return found

    def signer(self, kept: KeptStack, now: datetime) -> SignedBy | None:
        """Who signed a kept definition, by today's verification; None for one nobody signed."""
        return stacking_signed.signer(self.vault, kept.id, kept.definition, self._material(), now)

    def _clerk(self, kept: KeptStack, now: datetime) -> Clerk:
        """Who judges the letters behind decisions on a stack; the learner's units must have been looked at."""
        trust, signed = self._material(), self.signer(kept, now)
        publisher = signed.issuer_id if signed is not None and signed.verdict == Verdict.VALID.value else ""
        ids = {name: one.credential.described.id or "" for name, one in self._seen.items()}
        return Clerk(trust, now, ids, frozenset(key.id for key in self.vault.keys.all()), publisher)

    def _material(self) -> TrustMaterial:
        """What is at hand; where that has changed, every report has to be made again."""
        trust = at_hand(self.vault)
        if trust != self._trust:
            self._trust, self._seen = trust, {}
        return trust


def _key(question: Question, signed: SignedBy | None) -> _Key:
    learner = question.learner
    stated: tuple[tuple[Unit, ...], tuple[DecisionLine, ...], SignedBy | None] = (
        learner.units,
        question.decisions,
        signed,
    )
    return question.definition.digest, sha256(repr(stated).encode()).hexdigest(), learner.as_of.isoformat()
