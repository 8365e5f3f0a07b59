"""Decisions on a stack that the learner writes down, each with its source; kept in the vault beside the definition."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model.changes import Changes
from wallet.model.record import LogEntry
from wallet.model.stack import Definition, nodes_of
from wallet.model.stack_decision import Decision, DecisionKind
from wallet.model.stack_unit import LearnerSet
from wallet.service.answers import Source
from wallet.service.stacking_views import DecisionLine
from wallet.stacks.read_definition import read_definition
from wallet.vault.vault import Vault

if TYPE_CHECKING:
    from wallet.service.stacking_letters import Clerk
    from wallet.service.stacking_room import StackRoom

LEARNER = "learner"
"""Who made a decision that is written down here, until a signed letter names somebody else."""
ATTACHMENT_BYTES = 2 * 1024 * 1024
SOURCE_CHARACTERS = 2_000
_DECISION, _ATTACHMENT = "decision/", "attachment/"


@dataclass(frozen=True, slots=True)
class Deciding:
    """What the learner decides: the kind, about which unit and target, on what source, with which letter."""

    kind: str
    unit: str = ""
    target: str = ""
    source: str = ""
    attachment: Source | None = None


def decide(room: "StackRoom", stack_id: str, wanted: Deciding, now: datetime) -> Changes:
    """Writes a decision down; one of the same kind about the same things is replaced.

    Raises `WalletError`: BAD_ARGUMENT `decision-kind`, `decision-source`, `decision-target`, `decision-unit`,
    NOT_FOUND for a unit or requirement that is not there, LIMIT `attachment-bytes`, `source-characters`.
    """
    vault = room.vault
    definition = read_definition(vault.stacks.get(stack_id).definition)
    decision = _checked(wanted, definition, room.learner(definition, now))
    letter = wanted.attachment
    digest = sha256(letter.data).hexdigest() if letter else ""
    stated = {
        "kind": decision.kind.value,
        "unit": decision.unit_id,
        "about": decision.about,
        "source": decision.evidence,
        "day": decision.day.isoformat(),
        **({"attachment": {"name": letter.name, "sha256": digest}} if letter else {}),
    }
    name = _DECISION + _id(decision)
    facts = (("stack", stack_id), ("decision", decision.kind.value), ("source", decision.evidence))
    with vault.transaction():
        vault.stacks.decide(stack_id, name, json.dumps(stated, sort_keys=True), now)
        if letter:
            vault.stacks.decide(stack_id, _ATTACHMENT + digest, base64.b64encode(letter.data).decode("ascii"), now)
        _forget_loose(vault, stack_id)
        vault.log.add(LogEntry(now, "stack-decided", None, facts))
    return Changes(stacks=True)


def undecide(vault: Vault, stack_id: str, decision_id: str, now: datetime) -> Changes:
    """Takes a decision back. Raises `WalletError(NOT_FOUND)`."""
    with vault.transaction():
        if not vault.stacks.undecide(stack_id, _DECISION + decision_id):
            raise WalletError(ErrorKind.NOT_FOUND, decision=decision_id[:80])
        _forget_loose(vault, stack_id)
        vault.log.add(LogEntry(now, "stack-undecided", None, (("stack", stack_id), ("decision", decision_id))))
    return Changes(stacks=True)


def lines(
    vault: Vault, definition: Definition, learner: LearnerSet, clerk: "Clerk | None" = None
) -> tuple[DecisionLine, ...]:
    """The decisions on this stack; what is about a unit or requirement that is gone no longer applies.

    With a clerk, signed letters behind them are verified.
    """
    titles = {unit.id: unit.title for unit in learner.units}
    nodes = {node.id for node in nodes_of(definition.root)}
    found = []
    for name, value in vault.stacks.decisions(definition.id, _DECISION):
        stated = json.loads(value)
        decision = _decision(stated)
        letter = stated.get("attachment")
        judged = None
        if clerk is not None and letter and not decision.is_own:
            judged = clerk.judged(decision, definition.id, _letter(vault, definition.id, letter["sha256"]))
        if judged is not None and judged.confirms:
            decision = replace(decision, signed=True, by=judged.signed.issuer_name or judged.signed.issuer_id)
        found.append(
            DecisionLine(
                name.removeprefix(_DECISION),
                decision,
                titles.get(decision.unit_id, ""),
                _fault(decision, titles, nodes) is None,
                (letter["name"], letter["sha256"]) if letter else None,
                None if judged is None else judged.signed,
                judged is not None and judged.same,
            )
        )
    return tuple(found)


def still(decided: tuple[DecisionLine, ...], definition: Definition, learner: LearnerSet) -> tuple[DecisionLine, ...]:
    """The same decisions, looked at anew for other rules or other units."""
    titles = {unit.id: unit.title for unit in learner.units}
    nodes = {node.id for node in nodes_of(definition.root)}
    return tuple(replace(one, applies=_fault(one.decision, titles, nodes) is None) for one in decided)


def attachment(vault: Vault, stack_id: str, decision_id: str) -> Source:
    """The letter behind a decision, byte for byte. Raises `WalletError(NOT_FOUND)`."""
    for _, value in vault.stacks.decisions(stack_id, _DECISION + decision_id):
        letter = json.loads(value).get("attachment")
        if letter:
            return Source(letter["name"], _letter(vault, stack_id, letter["sha256"]))
    raise WalletError(ErrorKind.NOT_FOUND, decision=decision_id[:80])


def _letter(vault: Vault, stack_id: str, digest: str) -> bytes:
    kept = vault.stacks.decisions(stack_id, _ATTACHMENT + digest)
    if not kept:
        raise WalletError(ErrorKind.NOT_FOUND, attachment=digest)
    return base64.b64decode(kept[0][1])


def _decision(stated: Mapping[str, Any]) -> Decision:
    kind, day = DecisionKind(stated["kind"]), date.fromisoformat(stated["day"])
    return Decision(kind, stated["unit"], stated["about"], LEARNER, day, stated["source"])


def _checked(wanted: Deciding, definition: Definition, learner: LearnerSet) -> Decision:
    if wanted.kind not in {kind.value for kind in DecisionKind}:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="decision-kind", detail=wanted.kind[:80])
    kind = DecisionKind(wanted.kind)
    if not wanted.source.strip():
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="decision-source")
    if len(wanted.source) > SOURCE_CHARACTERS:
        raise over_limit("source-characters", SOURCE_CHARACTERS)
    if wanted.attachment is not None and len(wanted.attachment.data) > ATTACHMENT_BYTES:
        raise over_limit("attachment-bytes", ATTACHMENT_BYTES)
    if kind in (DecisionKind.EQUIVALENT_TO, DecisionKind.WAIVED) and not wanted.target:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="decision-target", detail=wanted.kind)
    if (kind is DecisionKind.WAIVED) == bool(wanted.unit):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="decision-unit", detail=wanted.kind)
    decision = Decision(kind, wanted.unit, wanted.target, LEARNER, learner.as_of, wanted.source.strip())
    fault = _fault(decision, {unit.id: unit.title for unit in learner.units}, {n.id for n in nodes_of(definition.root)})
    if fault is not None:
        raise fault
    return decision


def _fault(decision: Decision, units: Mapping[str, str], nodes: set[str]) -> WalletError | None:
    """What the decision is about that is not there."""
    if decision.unit_id and decision.unit_id not in units:
        return WalletError(ErrorKind.NOT_FOUND, unit=decision.unit_id[:80])
    targeted = decision.kind is DecisionKind.WAIVED or (decision.kind is DecisionKind.PIN and decision.about)
    if targeted and decision.about not in nodes:
        return WalletError(ErrorKind.NOT_FOUND, requirement=decision.about[:80])
    return None


def _id(decision: Decision) -> str:
    """Short, and the same for the same kind about the same things."""
    return sha256("\0".join((decision.kind.value, decision.unit_id, decision.about)).encode()).hexdigest()[:12]


def _forget_loose(vault: Vault, stack_id: str) -> None:
    """Letters that no decision names any more are not kept."""
    stated = [json.loads(value).get("attachment") for _, value in vault.stacks.decisions(stack_id, _DECISION)]
    named = {_ATTACHMENT + letter["sha256"] for letter in stated if letter}
    for name, _ in vault.stacks.decisions(stack_id, _ATTACHMENT):
        if name not in named:
            vault.stacks.undecide(stack_id, name)
