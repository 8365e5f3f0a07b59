"""Which units may be used at all, and the reason codes of those that may not."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import assert_never

from wallet.model.stack import Definition
from wallet.model.stack_unit import Unit, UnitStatus, Verification
from wallet.stacks.holds import holds

UNKNOWN = "unknown:"
SUPERSEDED = "superseded"


class Reading(Enum):
    """How unknown is read: strictly as no, or potentially as yes."""

    STRICT = "strict"
    POTENTIAL = "potential"

    def yes(self, answer: bool | None) -> bool:
        """The three-valued answer under this reading."""
        return self is Reading.POTENTIAL if answer is None else answer


def own_reasons(unit: Unit, definition: Definition, as_of: date) -> tuple[str, ...]:
    """The reasons against a unit that lie in the unit itself, sorted; empty when there are none."""
    reasons = set(_standing(unit, as_of, definition.accept_expired))
    if unit.verification is not Verification.VERIFIED and not _accepted_as_self(unit, definition, as_of):
        reasons.add("not-verified")
    for condition in definition.require:
        answer = holds(condition.predicate, unit, definition, as_of)
        if answer is not True:
            reasons.add(f"{'unknown' if answer is None else 'require'}:{condition.id}")
    return tuple(sorted(reasons))


def reasons_against(
    units: Sequence[Unit], definition: Definition, as_of: date, reading: Reading
) -> Mapping[str, tuple[str, ...]]:
    """Unit id -> all reasons why it is not usable, sorted; only units that have one.

    The potential reading leaves out `unknown:` reasons; a unit without reasons of its own supersedes those it names.
    """
    own = {each.id: _under(reading, own_reasons(each, definition, as_of)) for each in units}
    replaced = {old for each in units if not own[each.id] for old in each.supersedes or () if old != each.id}
    full = {
        each.id: tuple(sorted({*own[each.id], *((SUPERSEDED,) if each.id in replaced else ())})) for each in units
    }
    return {name: reasons for name, reasons in full.items() if reasons}


def _under(reading: Reading, reasons: tuple[str, ...]) -> tuple[str, ...]:
    if reading is Reading.STRICT:
        return reasons
    return tuple(each for each in reasons if not each.startswith(UNKNOWN))


def _accepted_as_self(unit: Unit, definition: Definition, as_of: date) -> bool:
    accepted = definition.accept_self_recorded
    if unit.verification is not Verification.SELF or accepted is None:
        return False
    return holds(accepted, unit, definition, as_of) is True


def _standing(unit: Unit, as_of: date, accept_expired: bool) -> tuple[str, ...]:
    found: list[str] = []
    match unit.status:
        case UnitStatus.ACTIVE:
            pass
        case UnitStatus.REVOKED:
            found.append("revoked")
        case UnitStatus.SUSPENDED:
            found.append("suspended")
        case _:
            assert_never(unit.status)
    if unit.awarded > as_of:
        found.append("not-yet-awarded")
    if unit.valid_until is not None and unit.valid_until < as_of and not accept_expired:
        found.append("expired")
    if unit.passed is False:
        found.append("not-passed")
    return tuple(found)
