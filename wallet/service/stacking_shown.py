"""What of some credentials has to be shown, so that a receiver finds a qualification as complete as it is here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from wallet.model.credential import Credential
from wallet.model.presentation import Choice
from wallet.model.stack import Definition
from wallet.model.stack_answer import StackVerdict
from wallet.model.stack_unit import LearnerSet
from wallet.present import choose, compose
from wallet.reading.read import read
from wallet.service.stacking_room import StackRoom
from wallet.stacks.evaluate import Depth, evaluate
from wallet.stacks.read_definition import read_definition
from wallet.stacks.units import Held, learner_units

Entropy = Callable[[int], bytes]
Optional = tuple[str, str]
"""A record and the path of a claim of it that may be withheld."""
_T = TypeVar("_T")


def enough(
    room: StackRoom, stack_id: str, record_ids: Sequence[str], now: datetime, entropy: Entropy
) -> Mapping[str, frozenset[str]]:
    """Of each record the claims that must be shown although they may be withheld, and none that need not.

    Empty where everything withheld proves as much, and where not even everything shown would prove it.
    """
    known = {one.record_id: one for one in room.held(now)}
    definition = read_definition(room.vault.stacks.get(stack_id).definition)
    showing = _Showing(definition, tuple(known[one] for one in record_ids if one in known), now, entropy)
    optional = showing.optional()
    if not optional or showing.proves(()) or not showing.proves(optional):
        return {}
    needed = fewest(optional, showing.proves)
    return {one: frozenset(path for record, path in needed if record == one) for one, _ in needed}


def fewest(things: Sequence[_T], suffice: Callable[[Sequence[_T]], bool]) -> tuple[_T, ...]:
    """A part of the things that suffices, and of which nothing can be left out; the first are left out first."""
    kept, size = list(things), len(things)
    while size:
        place = 0
        while place < len(kept):
            rest = kept[:place] + kept[place + size :]
            if suffice(rest):
                kept = rest
            else:
                place += size
        size //= 2
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class _Showing:
    """Credentials that are shown for a qualification, and no others."""

    definition: Definition
    held: tuple[Held, ...]
    now: datetime
    entropy: Entropy

    def optional(self) -> tuple[Optional, ...]:
        """Everything that may be withheld, what is personal first."""
        found: list[tuple[bool, Optional]] = []
        for one in self.held:
            claims = tuple(each for each in choose.disclosures(one.credential) if each.choice is Choice.MAY)
            personal = choose.personal(claims, frozenset(each.path for each in claims))
            found += ((each not in personal, (one.record_id, each.path)) for each in claims)
        return tuple(each for _, each in sorted(found, key=lambda pair: pair[0]))

    def proves(self, shown: Sequence[Optional]) -> bool:
        """Whether a receiver finds the qualification complete, with these claims and whatever cannot be withheld."""
        held = tuple(replace(one, credential=self._as_received(one, shown)) for one in self.held)
        learner = LearnerSet(self.definition.id, "holder", self.now.date(), learner_units(held))
        return evaluate(self.definition, learner, depth=Depth.VERDICT).verdict is StackVerdict.MET

    def _as_received(self, held: Held, shown: Sequence[Optional]) -> Credential:
        paths = frozenset(path for record, path in shown if record == held.record_id)
        (found,) = read(compose.shortened(held.credential, paths, self.entropy)).items
        assert isinstance(found, Credential)
        return found
