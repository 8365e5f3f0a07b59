"""Runs one attack and says what should not have happened."""

import json
from dataclasses import dataclass

from tests.hostile.case import Attack, Case, Probe
from tests.hostile.world import MEGABYTE, Gone, Told, World

SECONDS = 2.0
MEMORY = 256 * MEGABYTE
_BY_EXIT = {
    0: "valid",
    1: "defect",
    2: "usage",
    4: "refused",
    5: "locked",
    6: "damaged",
    7: "busy",
    8: "storage",
    9: "limit",
    10: "not-found",
    11: "policy",
    13: "partly",
}


@dataclass(frozen=True, slots=True)
class Result:
    """How one attack went: what came out, the first thing that should not have happened, and how long it took."""

    attack: Attack
    outcome: str
    fault: str | None
    seconds: float
    memory: int = 0

    @property
    def slow(self) -> bool:
        """Whether it took longer than it may."""
        return self.seconds > SECONDS


def outcome_of(told: Told) -> str:
    """The verdict, or the name of the exit code."""
    verdict = told.data.get("verdict")
    if told.exit in (0, 3, 12) and isinstance(verdict, str):
        return verdict
    return _BY_EXIT.get(told.exit, f"exit {told.exit}")


def judge(attack: Attack, world: World, *, store: bool = True) -> Result:
    """One attack on a running session, which is restarted when it does not survive, and stored where wished."""
    try:
        return _file(attack, world, store) if isinstance(attack, Case) else _probe(attack, world)
    except Gone as gone:
        world.restart()
        return Result(attack, "gone", f"the session ended or hung: {gone}", SECONDS + 1)
    except (KeyError, IndexError) as missing:
        return Result(attack, "odd", f"the answer lacks something: {missing!r}", 0.0)


def _probe(probe: Probe, world: World) -> Result:
    fault = probe.attack(world)
    noted = world.noted()
    return Result(probe, "done", fault or (f"it reached for {noted[0]}" if noted else None), 0.0)


def _file(case: Case, world: World, store: bool) -> Result:
    path, more = world.file(case.file, case.data), [*case.options, *_materials(case, world)]
    before = world.count()
    world.forget_memory()
    told = world.ask("verify", str(path), *more)
    outcome = outcome_of(told)
    fault = None if outcome in case.allowed else f"{outcome}: {_said(told)}"
    kept = world.ask("import", str(path), *more) if store else told
    if store:
        fault = fault or _kept(case, outcome, "credentials" in told.data, before, kept, world)
    memory = max(0, world.memory() - world.baseline)
    if memory > MEMORY:
        fault = fault or f"it took {memory // MEGABYTE} MiB"
    noted = world.noted()
    if noted:
        fault = fault or f"it reached for {noted[0]}"
    return Result(case, outcome, fault, max(told.seconds, kept.seconds), memory)


def _said(told: Told) -> str:
    failing = [
        f"{one['name']} {one['result']} {one['code']}" for one in told.data.get("checks", []) if one["result"] != "pass"
    ]
    return "; ".join(failing)[:300] or json.dumps(told.data)[:300]


def _kept(case: Case, outcome: str, several: bool, before: int, kept: Told, world: World) -> str | None:
    """What was stored is what was announced, and what was refused was not.

    The parts of a presentation may be good though the presentation (`several`) is not.
    """
    if kept.exit not in (0, 4, 9, 13):
        return f"import exits {kept.exit}: {json.dumps(kept.data)[:300]}"
    imported = [*kept.data.get("imported", [])]
    grown = world.count() - before
    fault = None
    if grown != len(imported):
        fault = f"{grown} stored, {len(imported)} announced"
    if imported and outcome in ("refused", "limit"):
        fault = fault or f"verify said {outcome}, import stored {len(imported)}"
    for row in imported:
        if row["verdict"] == "valid" and not {"valid", "partly"} & case.allowed and not several:
            fault = fault or "stored as valid"
        shown = world.ask("show", row["id"])
        if shown.exit != 0 or shown.data["sha256"] != row["sha256"]:
            fault = fault or f"show exits {shown.exit}"
        if world.ask("delete", row["id"], "--yes").exit != 0:
            fault = fault or "cannot be deleted"
    return fault


def _materials(case: Case, world: World) -> list[str]:
    if not case.materials:
        return []
    listed = {}
    for place, (uri, data) in enumerate(case.materials):
        world.file(f"material-{place}", data)
        listed[uri] = {"path": f"material-{place}"}
    return ["--materials", str(world.file("materials.json", json.dumps(listed).encode()))]
