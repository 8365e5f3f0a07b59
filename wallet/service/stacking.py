"""What the kept credentials add up to, for each qualification the learner works toward."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from wallet.model.changes import Changes
from wallet.model.record import LogEntry
from wallet.model.stack import Definition
from wallet.model.stack_unit import LearnerSet
from wallet.model.text import Text
from wallet.model.tick import Tick, no_tick
from wallet.service import stacking_signed, stacking_versions
from wallet.service.stacking_futures import Change, difference
from wallet.service.stacking_room import StackRoom
from wallet.service.stacking_views import ProgressLine, Question, StackView, judged, text_of
from wallet.stacks import catalog
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import read_definition
from wallet.stacks.read_learner import read_learner
from wallet.stacks.units import Held, learner_units
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault

GLANCE_SECONDS = 0.4
"""For each goal, where all stacks are looked at together; the opened one gets more."""


@dataclass(frozen=True, slots=True)
class Added:
    """A qualification worked toward from now on; `change` is what another version of one already kept changes."""

    view: StackView
    change: Change | None = None


def evaluate_files(definition: bytes, learner: bytes) -> dict[str, Any]:
    """The engine alone: a definition and a learner's units in, an answer of the published form out."""
    return answer_to_json(evaluate(read_definition(definition), read_learner(learner)))


def add(room: StackRoom, data: bytes, now: datetime, tick: Tick = no_tick) -> Added:
    """Works toward a qualification, bare or signed; another version takes the place of the one kept, decisions stay.

    Raises `WalletError` as `stacking_signed.received` and as reading the definition do; then nothing is changed.
    """
    vault = room.vault
    brought = stacking_signed.received(data, vault, now)
    read = read_definition(brought.definition)
    kept = next((one for one in vault.stacks.all() if one.id == read.id), None)
    replaces = kept is not None and kept.definition != brought.definition
    how: dict[str, Any] = {"depth": Depth.PLAN, "seconds": GLANCE_SECONDS, "tick": tick}
    before = room.view(kept, now, **how) if kept is not None and replaces else None
    facts: tuple[tuple[str, str], ...] = (("stack", read.id), ("version", read.version))
    if before is not None:
        facts = (*facts, ("before", before[0].version), ("verdict-before", before[0].verdict))
    with vault.transaction():
        vault.stacks.add(KeptStack(read.id, brought.definition, now))
        stacking_signed.keep(vault, read.id, brought.envelope, now)
        vault.log.add(LogEntry(now, "stack-added", None, facts))
    after = room.view(vault.stacks.get(read.id), now, **how)
    if before is None:
        return Added(after[0])
    told = stacking_versions.warnings(before[0], after[0])
    return Added(after[0], replace(difference(before, after), warnings=told))


def remove(vault: Vault, stack_id: str) -> Changes:
    """Stops working toward a qualification."""
    vault.stacks.remove(stack_id)
    return Changes(stacks=True)


def catalogue() -> tuple[tuple[str, Text], ...]:
    """The bundled qualifications: id and title."""
    return tuple((one.id, text_of(one.title)) for one in catalog.bundled())


def bundled(stack_id: str) -> bytes:
    """The definition of one bundled qualification; raises `WalletError(NOT_FOUND)`."""
    return catalog.source_of(stack_id)


def views(room: StackRoom, now: datetime, tick: Tick = no_tick) -> tuple[StackView, ...]:
    """Every qualification worked toward at a glance: plan and progress, with `unproved` where time was too short."""
    kept = room.vault.stacks.all()
    return tuple(room.view(one, now, depth=Depth.PLAN, seconds=GLANCE_SECONDS, tick=tick)[0] for one in kept)


def opened(room: StackRoom, stack_id: str, now: datetime, tick: Tick = no_tick) -> StackView:
    """One qualification in full: also what always counts, what never does, and the smallest proof."""
    return room.view(room.vault.stacks.get(stack_id), now, depth=Depth.DERIVED, tick=tick)[0]


def view(vault: Vault, stack_id: str, now: datetime) -> StackView:
    """One qualification in full, looked at without remembering anything."""
    return opened(StackRoom(vault), stack_id, now)


def counted_in(room: StackRoom, stack_id: str, now: datetime, whole: bool = False) -> tuple[str, ...]:
    """The records of the smallest proof, else, or with `whole`, those that count or show something in the best plan."""
    answer = opened(room, stack_id, now).answer
    counting = [unit for units in answer["plan"].values() for unit in units]
    showing = [unit for items in answer["covered"].values() for unit in items.values()]
    units = (None if whole else answer.get("smallestProof")) or [*counting, *showing]
    return tuple(dict.fromkeys(unit.split("#")[0].split("/")[0] for unit in units))


def over(definition: Definition, held: tuple[Held, ...], now: datetime) -> StackView:
    """One qualification over these credentials, kept or shown by somebody else, and nobody's decisions."""
    return judged(Question(definition, LearnerSet(definition.id, "holder", now.date(), learner_units(held))))[0]


__all__ = [
    "Added",
    "ProgressLine",
    "StackView",
    "add",
    "bundled",
    "catalogue",
    "counted_in",
    "evaluate_files",
    "opened",
    "over",
    "remove",
    "view",
    "views",
]
