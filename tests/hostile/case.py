"""One hostile file and what the command line may answer to it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.hostile.world import World

FORGED = frozenset({"invalid", "refused", "limit"})
"""It must be turned down, not left open."""
OPEN = FORGED | {"indeterminate"}
"""It must never be called good."""
REFUSED = frozenset({"refused", "limit"})
"""It must not be read as a credential at all."""
UNDECIDED = frozenset({"indeterminate"})
"""It must be left open, and never called good."""
VALID = frozenset({"valid"})
ANY = OPEN | {"valid", "expired", "not-yet-valid", "revoked", "suspended", "partly"}
"""Any verdict will do, as long as it comes in time and without a defect."""
NEVER_VALID = ANY - {"valid"}

Brought = tuple[str, bytes]
"""Material at hand for a call: its address and its bytes."""


@dataclass(frozen=True, slots=True)
class Case:
    """A file to verify and to import, with the outcomes that are allowed: a verdict, `refused`, `limit`, `partly`."""

    group: str
    name: str
    data: bytes
    allowed: frozenset[str]
    options: tuple[str, ...] = ()
    materials: tuple[Brought, ...] = ()
    file: str = "case.json"
    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Probe:
    """Something done to the command line; `attack` gives None, or in one sentence what should not have happened."""

    group: str
    name: str
    attack: "Callable[[World], str | None]"
    heavy: bool = False
    facts: Mapping[str, str] = field(default_factory=dict)


Attack = Case | Probe


def cases(
    group: str,
    allowed: frozenset[str],
    named: Mapping[str, bytes] | Iterable[tuple[str, bytes]],
    *,
    options: tuple[str, ...] = (),
    materials: tuple[Brought, ...] = (),
    file: str = "case.json",
    heavy: bool = False,
) -> list[Attack]:
    """A case for each named file, all of one class."""
    pairs = named.items() if isinstance(named, Mapping) else named
    return [Case(group, name, data, allowed, options, materials, file, heavy) for name, data in pairs]
