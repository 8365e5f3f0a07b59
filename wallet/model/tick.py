"""How work reports progress and hears "stop": one call, between items."""

from collections.abc import Callable

Tick = Callable[[int, int], None]
"""`tick(done, total)`: raises `wallet.errors.Cancelled` when the person pressed stop."""


def no_tick(_done: int, _total: int) -> None:
    """The tick of work nobody watches."""
