"""The fewest credentials that together show everything asked for."""

from collections.abc import Mapping, Sequence

STEPS = 20_000
"""Tries before the best set found so far is taken."""


def smallest_cover(wanted: frozenset[str], offered: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """Names of the fewest of `offered` whose sets hold all of `wanted`; what nobody offers is left out of account.

    Among equals the ones offered first. A set cover: the rarest wish branches, and a branch that cannot beat the best
    found is cut; after `STEPS` tries the best found counts.
    """
    useful = {name: held & wanted for name, held in offered.items() if held & wanted}
    reachable = frozenset().union(*useful.values())
    search = _Search(useful)
    search.go(reachable, ())
    order = list(offered)
    return tuple(sorted(search.best or (), key=order.index))


class _Search:
    def __init__(self, useful: Mapping[str, frozenset[str]]) -> None:
        self._useful = useful
        self._widest = max(map(len, useful.values()), default=1)
        self._steps = 0
        self.best: tuple[str, ...] | None = None

    def go(self, missing: frozenset[str], taken: tuple[str, ...]) -> None:
        if not missing:
            self.best = taken if self.best is None or len(taken) < len(self.best) else self.best
            return
        self._steps += 1
        at_least = len(taken) + -(-len(missing) // self._widest)
        if self.best is not None and (self._steps > STEPS or at_least >= len(self.best)):
            return
        for name in self._candidates(missing):
            self.go(missing - self._useful[name], (*taken, name))

    def _candidates(self, missing: frozenset[str]) -> Sequence[str]:
        """Who offers the rarest of what is missing, whoever offers most of the rest first."""
        holders = {one: [name for name, held in self._useful.items() if one in held] for one in sorted(missing)}
        rarest = min(holders.values(), key=len)
        return sorted(rarest, key=lambda name: -len(self._useful[name] & missing))
