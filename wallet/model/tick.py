"""How work reports progress and hears "stop": one call, between items."""

from collections.abc import Callable
from dataclasses import dataclass

Tick = Callable[[int, int], None]
"""`tick(done, total)`: raises `wallet.errors.Cancelled` when the person pressed stop."""


@dataclass(frozen=True, slots=True)
class Metered:
    """A tick that also knows what the work has cost: `meter` gives the processor seconds of the asking thread."""

    tick: Tick
    meter: Callable[[], float]

    def __call__(self, done: int, total: int) -> None:
        self.tick(done, total)


def meter_of(tick: Tick) -> Callable[[], float] | None:
    """The meter that comes with a tick; None where time can only be read off the wall."""
    return tick.meter if isinstance(tick, Metered) else None


def no_tick(_done: int, _total: int) -> None:
    """The tick of work nobody watches."""
