"""Units laid out by what they state, so that a predicate on codes or tags need not ask every one."""

from collections.abc import Sequence

from wallet.model.stack_rules import AllOf, AnyOf, Predicate, Shares
from wallet.model.stack_unit import Unit


class Shelf:
    """Usable units by code and tag; only these two are never unknown, whatever the reading."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._by: dict[tuple[str, str], list[int]] = {}
        for index, unit in enumerate(units):
            for name, values in (("code", unit.codes), ("tag", unit.tags)):
                for value in set(values or ()):
                    self._by.setdefault((name, value), []).append(index)

    def candidates(self, predicate: Predicate) -> Sequence[int] | None:
        """Ascending indices of all units for which the predicate can hold, and perhaps others; None for any unit."""
        match predicate:
            case Shares("code" | "tag" as name, values):
                return sorted({index for value in values for index in self._by.get((name, value), ())})
            case AllOf(parts):
                known = [found for part in parts if (found := self.candidates(part)) is not None]
                return min(known, key=len, default=None)
            case AnyOf(parts):
                each = [self.candidates(part) for part in parts]
                if any(found is None for found in each):
                    return None
                return sorted({index for found in each if found is not None for index in found})
            case _:
                return None
