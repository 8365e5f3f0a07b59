"""Decisions about single units, kept apart from the rules, each with who made it and what shows it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class DecisionKind(Enum):
    """What is decided.

    `EQUIVALENT_TO`: the unit also has the code `about`. `ACCEPTED`: it is usable, whatever the conditions say, though
    never against a revocation. `WAIVED`: the requirement `about` need not be fulfilled. `PIN`: the unit must count, in
    the requirement `about` if that is given. `FORBID`: it must not count.
    """

    EQUIVALENT_TO = "equivalent-to"
    ACCEPTED = "accepted"
    WAIVED = "waived"
    PIN = "pin"
    FORBID = "forbid"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. `unit_id` is empty for a waiver; `signed` tells whether the evidence was verified.

    Of unsigned decisions of others (equivalent-to, accepted, waived) an answer says no more than "met if confirmed".
    """

    kind: DecisionKind
    unit_id: str
    about: str
    by: str
    day: date
    evidence: str = ""
    signed: bool = False

    @property
    def is_own(self) -> bool:
        """Whether it is the learner's own choice among what counts anyway."""
        return self.kind in (DecisionKind.PIN, DecisionKind.FORBID)
